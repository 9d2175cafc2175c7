import type { Entity } from '../model/entity.ts';
import { entitiesOf, type Knowledge } from '../model/knowledge.ts';
import type { Locale } from '../model/locale.ts';
import { ledgerOf, standingOf, type Standing } from '../model/milestone.ts';
import { outputWords } from '../strings/outputs.ts';
import { speak } from '../strings/words.ts';
import { languageFiles, type Addresses } from './addresses.ts';
import { dateValue, dayAfter, instantValue, joinLines, textLine } from './calendar-text.ts';
import { exactDays } from './iso-date.ts';
import { describeStatement } from './statement-lines.ts';

/** A milestone of the calendar: it has a day. */
export interface CalendarEntry {
  readonly milestone: Entity;
  readonly standing: Standing;
  readonly first: string;
  readonly last: string;
}

/**
 * The milestones that a calendar can hold: those whose day, or first and last day, the record knows. A month or “about
 * the 15th” is not among them. As an event it would begin on a day that no source names, and a span of the whole
 * month would say, to every program, that it lasts from the first to the thirtieth.
 */
export const calendarEntries = (knowledge: Knowledge): readonly CalendarEntry[] =>
  entitiesOf(knowledge, 'milestone', 'en')
    .flatMap((milestone) => {
      const standing = standingOf(milestone, knowledge);
      // Who calls a milestone off names no date: the day that is off is the last one given.
      const lines = standing.kind === 'called-off' ? ledgerOf(milestone, knowledge) : [];
      const date = standing.date ?? lines.findLast((line) => line.date !== undefined)?.date;
      const days = date && exactDays(date);
      return days ? [{ milestone, standing, ...days }] : [];
    })
    .sort((a, b) => a.first.localeCompare(b.first) || a.milestone.id.localeCompare(b.milestone.id));

/**
 * The calendar of the milestones in one language (RFC 5545, with the names of RFC 7986): all-day, and free, since they
 * take none of the reader's time. Reported is CONFIRMED, called off CANCELLED, all else TENTATIVE.
 */
export function writeCalendar(knowledge: Knowledge, locale: Locale, addresses: Addresses): string {
  const { site, buildDate } = knowledge;
  const words = outputWords[locale];
  const name = `${site.name[locale]}${words.dash}${knowledge.vocabulary.types.milestone.plural[locale]}`;
  const entries = calendarEntries(knowledge);
  const description = `${words['calendar.about']} ${addresses.page('milestones', locale)}`;
  return joinLines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    textLine('PRODID', `-//${site.name.en}//Milestones//${locale.toUpperCase()}`),
    'CALSCALE:GREGORIAN',
    textLine('NAME', name),
    textLine('X-WR-CALNAME', name),
    textLine('DESCRIPTION', description),
    textLine('X-WR-CALDESC', description),
    `URL:${addresses.page('milestones', locale)}`,
    `SOURCE;VALUE=URI:${addresses.file(languageFiles.calendar(locale))}`,
    'REFRESH-INTERVAL;VALUE=DURATION:P1W',
    ...(entries.length > 0
      ? entries.flatMap((entry) => writeEvent(entry, knowledge, locale, addresses))
      : emptyComponent(buildDate)),
    'END:VCALENDAR',
  ]);
}

function writeEvent(
  { milestone, standing, first, last }: CalendarEntry,
  knowledge: Knowledge,
  locale: Locale,
  addresses: Addresses,
): string[] {
  const say = speak(locale);
  const address = addresses.page(milestone.id, locale);
  const { kind, statement } = standing;
  const description = [
    say(kind === 'passed' ? 'standing.passed.long' : `standing.${kind}`),
    ...(statement ? describeStatement(statement, knowledge, locale) : []),
    address,
  ];
  const label = knowledge.vocabulary.kinds[milestone.kind]?.label[locale];
  return [
    'BEGIN:VEVENT',
    // The address of the page is the one name that never changes, and differs between the two languages.
    textLine('UID', address),
    `DTSTAMP:${instantValue(knowledge.buildDate)}`,
    `LAST-MODIFIED:${instantValue(milestone.changed)}`,
    `SEQUENCE:${String(countMoves(milestone, knowledge))}`,
    `DTSTART;VALUE=DATE:${dateValue(first)}`,
    `DTEND;VALUE=DATE:${dateValue(dayAfter(last))}`,
    `STATUS:${kind === 'called-off' ? 'CANCELLED' : kind === 'happened' ? 'CONFIRMED' : 'TENTATIVE'}`,
    'TRANSP:TRANSPARENT',
    textLine(`SUMMARY;LANGUAGE=${locale}`, milestone.names[locale]),
    textLine(`DESCRIPTION;LANGUAGE=${locale}`, description.join('\n')),
    ...(label === undefined ? [] : [textLine(`CATEGORIES;LANGUAGE=${locale}`, label)]),
    `URL:${address}`,
    'END:VEVENT',
  ];
}

/** How often the ledger changed the date, which only grows as the record does. */
function countMoves(milestone: Entity, knowledge: Knowledge): number {
  const dates = ledgerOf(milestone, knowledge).flatMap(({ date }) => (date ? [date.edtf] : []));
  return dates.filter((date, index) => index > 0 && date !== dates[index - 1]).length;
}

/** A calendar must hold a component (RFC 5545, 3.4): where no milestone has a day, a time zone that none refers to. */
const emptyComponent = (day: string): string[] => [
  'BEGIN:VTIMEZONE',
  'TZID:UTC',
  'BEGIN:STANDARD',
  `DTSTART:${dateValue(day)}T000000`,
  'TZOFFSETFROM:+0000',
  'TZOFFSETTO:+0000',
  'END:STANDARD',
  'END:VTIMEZONE',
];
