import { fold } from '../text/fold.ts';
import type { Dateline } from './article.ts';
import { parseDay, type Day } from './days.ts';
import { findDates } from './find-dates.ts';
import { cityNames } from './cities.ts';
import { isCity } from './english-cities.ts';
import { provinceNames } from './provinces.ts';
import { townNames } from './towns.ts';
import { foldPhrase, wordsOf } from './words.ts';
import { doubtfulNames, worldNames } from './world-names.ts';

/** A line that is, or begins with, a dateline, and what is left of it. */
export interface ReadDateline extends Dateline {
  /** The day and month of a date without a year. */
  readonly partial: string | undefined;
  /** The paragraph after an inline dateline; undefined when the line is nothing else. */
  readonly rest: string | undefined;
}

/** Cities and towns; of those that are common words only the cities. */
const cities: ReadonlySet<string> = new Set([
  ...cityNames,
  ...[...provinceNames, ...townNames].filter((name) => !doubtfulNames.has(name)),
]);
const outlet =
  /(?:^|[\s«"(])(?:وكالة|وكالات|نيوز|برس|بوست|تريبيون|هيرالد|بوابة|مرصد|مجلة|تلفزيون|راديو|للأنباء|الإخبارية|الإخباري|أخبار|نت|رويترز|صحيفة|جريدة|قناة|موقع|شبكة|إذاعة|تايمز|أونلاين|اونلاين|الجزيرة|العربية|بي بي سي|أ ?ف ?ب|أ\.ف\.ب|د ?ب ?أ|أ ?ش ?أ|و ?م ?ع|واع|سانا|واس|وام|بترا|كونا|قنا|وكالة الأنباء|اليوم السابع|الشرق الأوسط|الأناضول|سبوتنيك|إعلام|ميديا|الأهرام|النهار|الخبر|الصباح|الحياة|القدس العربي|News|Press|Agency|Times|Post|Reuters|AFP|AP|BBC|CNN|Herald|Tribune|Gazette|Daily|Wire|Journal|Guardian|Today|Media|Observer|Chronicle|Bulletin|Monitor|Standard|Mail|Star|Telegraph|Dispatch|Courier|Echo|Record|Review|Examiner|Independent|Advocate|Register|Sun|Globe|Voice|Weekly|Reporter|Insider|Magazine|Broadcasting|Inquirer|Enquirer|Ledger|Sentinel|Beacon|Argus|Digest|Briefing|Dawn|Nation|Citizen|Mercury|Argus|Compass|Signal|Informer|Messenger|Spectator|Tide|Network|Online|TV|Radio)(?=$|[\s»")،,.:/-])/u;
/** Words that introduce a date or time and are neither publisher nor city. */
const labels =
  /(?:^|(?<=[\s|,،(]))(?:date|dated|published(?: on| at)?|updated(?: on| at)?|posted(?: on)?|last updated|time|تم النشر(?: في)?|تاريخ ووقت النشر|أضيف في|نشر بتاريخ|آخر تعديل|تاريخ النشر|تاريخ التحديث|تاريخ|بتاريخ|نشر في|نُشر في|نشرت في|نُشرت في|آخر تحديث|التاريخ|تحديث|الساعة|خاص|متابعة|متابعات|رصد|مراسلون|الموافق(?: لـ?)?|by|source|المصدر)\s*[:：-]?(?=\s|$|\d)/giu;
const clock =
  /\s*[-–|،,]?\s*(?<![\d/-])\d{1,2}:\d{2}(?::\d{2})?\s*(?:[ap]\.?m\.?|صباح(?:ا|ً)*|مساء(?:ا|ً)*|ص|م)?(?:\s*(?:GMT|UTC|BST|EST|EDT|ET|PST|PDT|PT|CET|CEST|EAT|CAT|WAT|AST|IST|SAST|local time|بتوقيت \S+|\+\d{1,2}(?::?\d{2})?))?/giu;
/** Counts of views and minutes beside a date. */
const counters =
  /(?<!\p{N})\p{N}[\p{N},.٬]*\s*(?:مشاهدة|مشاهدات|قراءة|دقيقة قراءة|دقائق قراءة|دقائق|تعليق|تعليقات|views?|reads?|min(?:ute)?s? read|comments?|shares?)(?!\p{L})/giu;
const longest = 130;

/**
 * Reads a dateline in its usual forms: `date 2025-08-19 …`, «تونس/ ١٩ آب/أغسطس ٢٠٢٥», “LISBON, Aug 19 (Reuters) —”.
 *
 * @param line a line of its own, or the first paragraph
 * @param known whether a text names a place or a publisher of the record
 * @param isInner whether a headline stands before the line already
 * @returns undefined when it is no dateline
 */
export function parseDateline(
  line: string,
  known: (name: string) => 'place' | 'media' | undefined,
  isInner = false,
): ReadDateline | undefined {
  return parseLine(line, known, isInner) ?? parseInline(line, known);
}

type Known = (name: string) => 'place' | 'media' | undefined;

function parseLine(line: string, known: Known, isInner: boolean): ReadDateline | undefined {
  const isSentence = /[.؟?!][»"”]?$/u.test(line.replace(/\b(?:a|p)\.m\.$|[A-Z]\.[A-Z]\.$/i, ''));
  if (line.length > longest || isSentence) return undefined;
  const read = readParts(line, known);
  const parts = [read.publisher, read.city].filter((part) => part !== undefined);
  if (read.unread > 0 || parts.some((part) => part.split(/\s+/).length > 5)) return undefined;
  const isDated = read.date !== undefined || read.partial !== undefined;
  // Without a date, a headline may look the same: “Morocco: a fort restored”.
  const isShort = (isInner || !/[:：](?!\s*$)/u.test(line)) && parts.join(' ').split(/\s+/).length <= 5;
  // «بغداد ـ خاص»
  const isMarked = /(?:^|\s)(?:خاص|متابعة|متابعات|وكالات)(?:$|\s)/u.test(line) && isPlace(read.city, known);
  const isNamed =
    isMarked ||
    (parts.length === 2 &&
      (isOutlet(read.publisher, known) ||
        (isShort &&
          (isPlace(read.city, known) || (isInner && /\s[-–—|/]\s|\//u.test(line) && !/[:：]/u.test(line))))));
  return isDated || isNamed ? { ...read, rest: undefined } : undefined;
}

/** A dateline at the start of the first paragraph, parted from it by a dash, a slash or a colon. */
function parseInline(line: string, known: Known): ReadDateline | undefined {
  // The last separator that leaves only a dateline before it.
  let best: ReadDateline | undefined;
  for (const match of line
    .slice(0, longest)
    .matchAll(
      /\s*(?:[—–]|(?<=\s)\u0640+(?=\s)|-{1,2}(?=\s)|(?<=[\p{L}\p{M})»”"\d])[:/](?=\s|\p{L})|\/)\s*|(?<=[)\]）])\s+(?=\p{L})/gu,
    )) {
    const head = line.slice(0, match.index).trim();
    const rest = line.slice(match.index + match[0].length).trim();
    if (head === '' || rest.split(/\s+/).length < 5) continue;
    const read = readParts(head, known);
    if (read.unread > 0) continue;
    const isDated = read.date !== undefined || read.partial !== undefined;
    const isCapitals = /^[A-Z][A-Z.' -]{2,}$/.test(head.split(/[,(/–—-]/)[0]!.trim());
    const isNamed =
      /\sخاص$/u.test(head) ||
      isOutlet(read.publisher, known) ||
      isPlace(read.city, known) ||
      /^\(.+\)$/.test(head) ||
      (/^\[.+\]$/.test(head) && isPlace(read.city, known));
    const words = [read.publisher, read.city].filter(Boolean).join(' ').split(/\s+/).length;
    if (words > 7 || !(isDated || isCapitals || isNamed)) continue;
    // A colon after a place or «قال س:» is no dateline unless something more says so.
    const isTold =
      isDated || read.publisher !== undefined || (isCapitals && isNamed) || /\p{L}\s[-–—]\s/u.test(head);
    if (/:/.test(match[0]) && !isTold) continue;
    best = { ...read, rest };
  }
  return best;
}

interface Parts extends Dateline {
  readonly partial: string | undefined;
  readonly unread: number;
}

/** Splits a head into date, publisher and city; `unread` counts what is none of them. */
function readParts(head: string, known: Known): Parts {
  const text = head
    .replace(clock, ' ')
    .replace(counters, ' | ')
    .replace(/^[^\p{L}\p{N}([]+/u, '');
  const { left: undated, date, partial } = findDay(text);
  const left = undated.replace(labels, ' ').replace(/(?:^|\s)(?:on|في|يوم)(?=\s*\||\s*$)/giu, ' ');
  const inBrackets = [...left.matchAll(/[([]([^)\]]+)[)\]]/gu)]
    .flatMap(([, inner = '']) => inner.split(/[|,،]/u))
    .map((inner) => inner.trim());
  const pieces = left
    .replace(/[([][^)\]]*[)\]]/gu, '|')
    .split(/[|/–—،,•·:]|(?<=\s|^)\u0640+(?=\s|$)|\s-{1,2}\s?|-\s|(?<=\p{Script=Arabic})-/u)
    .map((piece) =>
      piece.replace(/^[\s.«»"“”*_-]+|(?:(?<=\p{L}{3})\.)?[\s«»"“”*_-]+$|(?<=\p{L}{3})\.$/gu, '').trim(),
    )
    .filter((piece) => /\p{L}/u.test(piece));
  // «بنغازي (ليبيا) … (رويترز)»: the country stands between brackets, too.
  const named = inBrackets.filter((piece) => /\p{L}/u.test(piece) && !isWeekday(piece));
  let publisher: string | undefined =
    named.find((piece) => isOutlet(piece, known)) ??
    named.find((piece) => !isPlace(piece, known) && !isCountry(piece));
  // “(Kampala, March 3, 2025)”
  let city: string | undefined =
    pieces.length === 0 ? named.find((piece) => isPlace(piece, known) && !isOutlet(piece, known)) : undefined;
  let unread = 0;
  // A piece that is surely a place is the city, wherever it stands.
  const place = pieces.find((piece) => isPlace(piece, known) && !isOutlet(piece, known));
  for (const piece of pieces) {
    if (isWeekday(piece)) continue;
    if (/\p{N}{2}/u.test(piece) && !isOutlet(piece, known)) {
      unread++;
      continue;
    }
    // “TUNIS, Tunisia”: the country after the city.
    if (city && isPlace(piece, known) && !isOutlet(piece, known)) continue;
    if (!publisher && isOutlet(piece, known)) publisher = piece;
    else if (!city && isPlace(piece, known)) city = piece;
    else if (!city && place === undefined && piece.split(/\s+/).length <= 3) city = piece;
    else if (!publisher && piece.split(/\s+/).length <= 4) publisher = piece;
    else unread++;
  }
  // «عدن الغد - خاص»: an outlet's own story.
  if (city && !publisher && !isPlace(city, known) && /(?:^|\s)خاص(?:$|\s)/u.test(head))
    [publisher, city] = [city, undefined];
  // Of two unknown names the one that stands first is the city, unless it is the outlet.
  if (city && !publisher && !isPlace(city, known) && isOutlet(city, known))
    [publisher, city] = [city, undefined];
  return { publisher, city: city && titleCase(city), date, partial, unread };
}

/** The first day of a text, only a month and day where the year is not said; and the text with all its days cut out. */
function findDay(text: string): { left: string; date: string | undefined; partial: string | undefined } {
  const stamp = /\d{4}-\d\d-\d\d(?:T[\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?/.exec(text);
  if (stamp && parseDay(stamp[0]))
    return { left: text.replace(stamp[0], ' | '), date: stamp[0].slice(0, 10), partial: undefined };
  const { dates } = findDates(text, wordsOf(text), { year: 2000, month: 1, day: 1 });
  const days = dates.filter(
    ({ edtf, text: words }) => /^\d{4}-\d\d-\d\d$/.test(edtf ?? '') && /\p{Nd}/u.test(words),
  );
  const left = days.reduceRight(
    (rest, { start, end }) => `${rest.slice(0, start)} | ${rest.slice(end)}`,
    text,
  );
  const dated = days.find((day) => /\p{Nd}{4}/u.test(day.text));
  return { left, date: dated?.edtf ?? undefined, partial: dated ? undefined : days[0]?.edtf?.slice(5) };
}

const isOutlet = (name: string | undefined, known: Known): boolean =>
  name !== undefined &&
  (known(name) === 'media' || worldNames().get(foldPhrase(name)) === 'media' || outlet.test(name));

const isPlace = (name: string | undefined, known: Known): boolean =>
  name !== undefined &&
  (known(name) === 'place' ||
    cities.has(foldPhrase(name)) ||
    (/\p{Script=Latin}/u.test(name) && isCity(name)));

const isCountry = (name: string): boolean => worldNames().get(foldPhrase(name)) === 'place';

const isWeekday = (piece: string): boolean =>
  /^(?:يوم )?(?:ال(?:اثنين|ثلاثا|اربعا|خميس|جمعه|سبت|احد)|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*)$/u.test(
    fold(piece),
  );

/** Whether a line is the name of a news outlet and nothing else. */
export const isOutletName = (line: string, known: Known): boolean =>
  line.split(/\s+/).length <= 5 && !/[.،,:؟?!]/u.test(line) && isOutlet(line, known);

/** “LISBON” is set in capitals by custom, not by name. */
const titleCase = (name: string): string =>
  /^[A-Z' -]{3,}$/.test(name)
    ? name.toLowerCase().replace(/(?<!\p{L}{2}['’]?|\p{L})\p{L}/gu, (letter) => letter.toUpperCase())
    : name;

/**
 * The year of a dateline that gives none: that of the text's own metadata, else the latest in which the day was not
 * after a limit.
 */
export function completeYear(partial: string, limit: Day): string | undefined {
  const [month = 0, day = 0] = partial.split('-').map(Number);
  for (const year of [limit.year, limit.year - 1]) {
    const text = `${year}-${partial}`;
    if (
      parseDay(text) &&
      (year < limit.year || month < limit.month || (month === limit.month && day <= limit.day))
    )
      return text;
  }
  return undefined;
}
