import ical, { ICalEventStatus, ICalEventTransparency, type ICalEventData } from 'ical-generator';
import { compareText } from '../model/compare-text.ts';
import type { Entity } from '../model/entity.ts';
import { entitiesOf, type Knowledge } from '../model/knowledge.ts';
import type { Locale } from '../model/locale.ts';
import { ledgerOf, standingOf, type Standing, type StandingKind } from '../model/milestone.ts';
import { outputWords } from '../i18n/outputs.ts';
import { speak } from '../i18n/words.ts';
import { languageFiles, type Addresses } from './addresses.ts';
import { exactDays } from './iso-date.ts';
import { describeStatement } from './statement-lines.ts';
import { holdable } from './xml.ts';

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
    .sort((a, b) => compareText(a.first, b.first) || compareText(a.milestone.id, b.milestone.id));

/**
 * The calendar of the milestones in one language (RFC 5545): all-day, and free, since they take none of the reader's time.
 * Reported is CONFIRMED, called off CANCELLED, all else TENTATIVE.
 */
export function writeCalendar(knowledge: Knowledge, locale: Locale, addresses: Addresses): string {
  const { site } = knowledge;
  const words = outputWords[locale];
  const page = addresses.page('milestones', locale);
  const calendar = ical({
    prodId: { company: site.name.en, product: 'Milestones', language: locale.toUpperCase() },
    name: holdable(`${site.name[locale]}${words.dash}${knowledge.vocabulary.types.milestone.plural[locale]}`),
    description: `${words['calendar.about']} ${page}`,
    url: page,
    source: addresses.file(languageFiles.calendar(locale)),
    scale: 'GREGORIAN',
    ttl: 7 * 24 * 60 * 60,
  });
  for (const entry of calendarEntries(knowledge)) calendar.createEvent(makeEvent(entry, knowledge, locale, addresses));
  return calendar.toString();
}

function makeEvent(
  { milestone, standing, first, last }: CalendarEntry,
  knowledge: Knowledge,
  locale: Locale,
  addresses: Addresses,
): ICalEventData {
  const say = speak(locale);
  const address = addresses.page(milestone.id, locale);
  const { kind, statement } = standing;
  const description = [
    say(kind === 'passed' ? 'standing.passed.long' : `standing.${kind}`),
    ...(statement ? describeStatement(statement, knowledge, locale) : []),
    address,
  ];
  const label = knowledge.vocabulary.kinds[milestone.kind]?.label[locale];
  return {
    // The address of the page is the one name that never changes, and differs between the two languages.
    id: address,
    stamp: startOf(knowledge.buildDate),
    lastModified: startOf(milestone.changed),
    sequence: countMoves(milestone, knowledge),
    allDay: true,
    start: startOf(first),
    end: dayAfter(last),
    status: statuses[kind] ?? ICalEventStatus.TENTATIVE,
    transparency: ICalEventTransparency.TRANSPARENT,
    summary: holdable(milestone.names[locale]),
    description: holdable(description.join('\n')),
    categories: label === undefined ? [] : [{ name: holdable(label) }],
    url: address,
  };
}

const statuses: Partial<Record<StandingKind, ICalEventStatus>> = {
  happened: ICalEventStatus.CONFIRMED,
  'called-off': ICalEventStatus.CANCELLED,
};

/** The start of a day in UTC; of an all-day event only its day is written. */
const startOf = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** The day after, since DTEND names the first day that is not part of an event. */
function dayAfter(day: string): Date {
  const next = startOf(day);
  next.setUTCDate(next.getUTCDate() + 1);
  return next;
}

/** How often the ledger changed the date, which only grows as the record does. */
function countMoves(milestone: Entity, knowledge: Knowledge): number {
  const dates = ledgerOf(milestone, knowledge).flatMap(({ date }) => (date ? [date.edtf] : []));
  return dates.filter((date, index) => index > 0 && date !== dates[index - 1]).length;
}
