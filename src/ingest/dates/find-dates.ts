import { dayNames } from '../../language/calendar.ts';
import { fitDates } from './date-rules.ts';
import { Span, type DateContext, type Tense } from './date-span.ts';
import { tokenise, type DateToken, type DateTokens } from './date-tokens.ts';
import type { Day } from './days.ts';
import { joinRanges } from './join-ranges.ts';
import { resolvers } from './resolve-date.ts';
import { readingsOf, type Word } from '../words.ts';
import { worldNames } from '../names/world-names.ts';

export type DateRelation = 'by' | 'until' | 'before' | 'after' | 'since';

/** A date of a paragraph: the words that it came from, and what they mean. */
export interface FoundDate {
  readonly text: string;
  /** Offsets in UTF-16 units of the paragraph. */
  readonly start: number;
  readonly end: number;
  /** EDTF; null when it cannot be resolved. */
  readonly edtf: string | null;
  readonly relation?: DateRelation | undefined;
}

export interface FoundDates {
  readonly dates: readonly FoundDate[];
  /** Dates that cannot be, and weekdays that contradict theirs. */
  readonly faults: readonly { readonly kind: 'impossible' | 'weekday'; readonly message: string }[];
}

const relations: Readonly<Record<string, DateRelation>> = {
  q: 'by',
  u: 'until',
  B: 'before',
  I: 'after',
  V: 'since',
};

/** How many letters a year that was said holds on for dates without one. */
const nearYear = 90;

/**
 * Finds the dates of a paragraph and resolves them to EDTF (ISO 8601-2), relative to the dateline. Weeks run Sunday to
 * Saturday; “mid” is the 15th, early and late are the first and last unit, each with `~`.
 *
 * @param today the day of the dateline; without it relative dates are null
 * @param tenseAt the tense of the clause at an offset, for dates without a year
 */
export function findDates(
  text: string,
  words: readonly Word[],
  today: Day | undefined,
  tenseAt: (offset: number) => Tense | undefined = () => undefined,
): FoundDates {
  const read = tokenise(text, words);
  const faults: { kind: 'impossible' | 'weekday'; message: string }[] = [];
  let lastYear: number | undefined;
  let lastEnd = 0;
  const context: DateContext = {
    today,
    get lastYear() {
      return lastYear;
    },
    isYearNear: (offset) => offset - lastEnd < nearYear && !/[.!?؟][»"”’)]*\s/u.test(text.slice(lastEnd, offset)),
    tenseAt,
    fault: (span, kind, expected) => {
      const quoted = `“${text.slice(span.start, span.end)}”`;
      const message =
        kind === 'impossible'
          ? `${quoted}: there is no such day`
          : `${quoted}: that day is a ${dayNames[expected! - 1]!.at(-2)}`;
      if (!faults.some((fault) => fault.message === message)) faults.push({ kind, message });
    },
  };
  const found: (FoundDate & { from: number; to: number })[] = [];
  for (let at = 0; at < read.classes.length;) {
    const next = readDate(read, at, context);
    if (!next) {
      at++;
      continue;
    }
    for (const date of next.dates) {
      if (/[YK]/.test(read.classes.slice(date.from, date.to)) && date.edtf !== null) {
        lastYear = Number(date.edtf.slice(0, 4)) || lastYear;
        lastEnd = read.tokens[date.to - 1]!.end;
      }
      found.push({ ...describe(text, read, date), from: date.from, to: date.to });
    }
    at = next.end;
  }
  return { dates: joinRanges(text, read, found), faults };
}

interface Read {
  readonly from: number;
  readonly to: number;
  readonly edtf: string | null;
}

function readDate(read: DateTokens, at: number, context: DateContext): { dates: Read[]; end: number } | undefined {
  for (const { form, end } of fitDates(read.classes, at)) {
    if (form === 'days-and') {
      const both = readEachDay(read, at, end, context);
      if (both) return { dates: both, end };
      continue;
    }
    // «مدينة السادس من أكتوبر», «جسر 14 تموز»: a name.
    if (isNamedAfter(read, at, end)) return { dates: [], end };
    const edtf = resolvers[form](new Span(read, at, end), context);
    if (edtf !== undefined) return { dates: [{ from: at, to: end, edtf }], end };
  }
  return undefined;
}

/** Whether a day of a month without a year stands right after a noun of what is named by one. */
const isNamedAfter = ({ tokens, classes }: DateTokens, at: number, end: number): boolean =>
  // «صحيفة المصري اليوم»
  (tokens[at]!.folded === 'اليوم' &&
    /^[وفبل]{0,2}(?:صحيفه|جريده|موقع|قناه|شبكه|وكاله)$/u.test(tokens[at - 2]?.folded ?? '') &&
    (worldNames().get(tokens[at - 1]!.folded) === 'place' || /^ال.+ي$/u.test(tokens[at - 1]!.folded))) ||
  ((/^[DOo]f?M+$/.test(classes.slice(at, end)) ||
    (classes.slice(at, end) === 'W' && /سوق$/u.test(tokens[at - 1]?.folded ?? ''))) &&
    !/[YzdFLT]/.test(classes.slice(at, end)) &&
    readingsOf(tokens[at - 1]?.folded ?? '').some(({ folded }) => namedByDays.test(folded)));
const namedByDays =
  /^(?:مدينه|جسر|شارع|ساحه|ميدان|جامعه|حي|نفق|سد|كوبري|محور|ملعب|مستشفي|مدرسه|حديقه|مطار|مخيم|لوا|كتيبه|كتايب|حركه|جبهه|ايتلاف|قوي|تحالف|صحيفه|جريده|قناه|مجله|سوق|لواء|فوج)$/u;

/** «10 و11 و12 أيلول» is three days: each is read with the month of all. */
function readEachDay(read: DateTokens, at: number, end: number, context: DateContext): Read[] | undefined {
  const tokens = read.tokens.slice(at, end);
  const days = tokens.flatMap(({ kind }, index) => (/[DOo]/.test(kind) ? [index] : []));
  const [first = 0] = days;
  const last = days.at(-1)!;
  const dates = days.map((own): Read | undefined => {
    const kept = tokens.filter(
      ({ kind }: DateToken, place) =>
        place === own || !(days.includes(place) || kind === 'a' || (kind === '1' && place > first && place < last)),
    );
    const span = new Span({ tokens: kept, classes: kept.map(({ kind }) => kind).join('') }, 0, kept.length);
    const edtf = resolvers.day(span, context);
    // The month belongs to the words of the day beside it.
    const from = own === first ? 0 : own;
    const to = own === last ? tokens.length : own + 1;
    return edtf === undefined ? undefined : { from: at + from, to: at + to, edtf };
  });
  return dates.every((date) => date !== undefined) ? dates : undefined;
}

/** The words of a date without an article before them, its relation, and whether it is only about. */
function describe(text: string, read: DateTokens, { from, to, edtf }: Read): FoundDate {
  let first = from;
  while (first < to - 1 && /[ce~3]/.test(read.classes[first]!) && !isCounted(read, first)) first++;
  let last = to - 1;
  while (last > first && /[136]/.test(read.classes[last]!)) last--;
  // A sign has no place of its own; a closing bracket stands right after the word before it.
  const isClosed = read.classes[last] === '4' && read.classes.slice(first, last).includes('3');
  if (read.classes[last] === '4') last--;
  const isOpen = !isClosed && read.classes.slice(first, last).includes('3') && text[read.tokens[last]!.end] === ')';
  const start = read.tokens[first]!.start;
  const end = endOf(text, read.tokens[last]!.end) + (isClosed || isOpen ? 1 : 0);
  let back = first - 1;
  while (back >= 0 && /[ed]/.test(read.classes[back]!)) back--;
  const isAbout = read.classes[back] === '~';
  if (isAbout) back--;
  // «بعد ظهر أمس» is a part of that day.
  if (back > 0 && read.tokens[back]!.folded === 'ظهر' && /[BI]/.test(read.classes[back - 1]!)) back = -1;
  // «حتى صباح اليوم», “until the morning of 3 May”
  while (back > 0 && partOfDay.test(read.tokens[back]!.folded)) back--;
  // “Until at least Sunday”
  if (read.tokens[back]?.folded === 'least' && read.tokens[back - 1]?.folded === 'at') back -= 2;
  // “From 1 June on”
  const isOnwards =
    read.classes[back] === 'v' &&
    /^(?:on|onwards?)$/.test(read.tokens[to]?.folded ?? '') &&
    !/[zWDM]/.test(read.classes[to + 1] ?? 'x');
  const relation = isOnwards ? 'since' : relationOf(read, back);
  // “After the 2006 war”: the year is that of the war.
  const isNamed =
    /^(?:before|after)$/.test(relation ?? '') &&
    read.classes[back + 1] === 'e' &&
    /^[MY]+$/.test(read.classes.slice(first, to)) &&
    /^[a-z]/.test(read.tokens[to]?.folded ?? '') &&
    read.classes[to] === 'x' &&
    !/^(?:deadline|limit|date|cutoff|when|as|which|who|after|he|she|they|it)$/.test(read.tokens[to]!.folded);
  const about = isAbout && edtf !== null && /^[\dX-]+$/.test(edtf) ? `${edtf}~` : edtf;
  return {
    text: text.slice(start, end),
    start,
    end,
    edtf: about,
    ...(relation && !isNamed ? { relation } : {}),
  };
}

/** The relation that the word before a date gives it. */
function relationOf({ classes, tokens }: DateTokens, at: number): DateRelation | undefined {
  const word = tokens[at]?.folded;
  // “The following Friday” is one day, and no time after it.
  if (word === 'following' && classes[at - 1] === 'e') return undefined;
  if (word === 'than') return 'by';
  return word === 'through' ? 'until' : relations[classes[at] ?? ''];
}

const partOfDay =
  /^(?:صباح|مساء?|مسا|فجر|ظهر|عصر|ليل|ليله|منتصف ليل|عشيه|morning|evening|afternoon|night|midnight|midday|noon|dawn|nightfall)$/u;

/** “A week ago”: the article counts. */
const isCounted = ({ classes, tokens }: DateTokens, at: number): boolean =>
  /^e[dkmyU][AJ]/.test(classes.slice(at, at + 3)) && tokens[at]!.folded !== 'the';

/** A tatweel after the last letter («هـ») is part of the word. */
function endOf(text: string, end: number): number {
  return text[end] === '\u0640' ? endOf(text, end + 1) : end;
}
