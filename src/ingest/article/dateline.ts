import type { Dateline } from './article.ts';
import {
  cityBeside,
  correspondent,
  isCountry,
  isIssuer,
  isOutlet,
  isPlace,
  isSignedFrom,
  isWeekday,
  isProvinceByName,
  isWriter,
  titleCase,
  type Known,
} from './dateline-names.ts';
import { findDay, isMonthPair, withoutHijri } from './dateline-day.ts';

/** A line that is, or begins with, a dateline, and what is left of it. */
export interface ReadDateline extends Dateline {
  /** The day and month of a date without a year. */
  readonly partial: string | undefined;
  /** The paragraph after an inline dateline; undefined when the line is nothing else. */
  readonly rest: string | undefined;
}

/** Words that introduce a date or time and are neither publisher nor city. */
const labels =
  /(?:^|(?<=[\s|,،(]))(?:date|dated|published(?: on| at)?|updated(?: on| at)?|posted(?: on)?|last updated|time|تم النشر(?: في)?|تاريخ ووقت النشر|أضيف في|نشر بتاريخ|آخر تعديل|تاريخ النشر|تاريخ التحديث|تاريخ|بتاريخ|نشر في|نُشر في|نشرت في|نُشرت في|آخر تحديث|التاريخ|تحديث|الساعة|خاص|متابعة|متابعات|رصد|مراسلون|الموافق(?: لـ?)?|by|for immediate release|press release|بيان صحفي|source|place|location|city|المكان|المدينة|المصدر|نُشر|نشر)\s*[:：-]?(?=\s|$|\d)/giu;
const clock =
  /\s*[-–|،,]?\s*(?<![\p{Nd}/-])\p{Nd}{1,2}:\p{Nd}{2}(?::\p{Nd}{2})?\s*(?:[ap]\.?m\.?|صباح(?:ا|ً)*|مساء(?:ا|ً)*|ص|م)?(?:\s*(?:GMT|UTC|BST|EST|EDT|ET|PST|PDT|PT|CET|CEST|EAT|CAT|WAT|AST|IST|SAST|[CMEPA][SD]T|NZ[SD]T|AE[SD]T|MSK|TRT|PKT|WIB|SGT|HKT|KST|JST|local time|بتوقيت \S+|\+\d{1,2}(?::?\d{2})?))?/giu;
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
  return parseLine(line, known, isInner) ?? parseInline(line, known, isInner);
}

function parseLine(line: string, known: Known, isInner: boolean): ReadDateline | undefined {
  const isSentence = /[.؟?!][»"”]?$/u.test(line.replace(/\b(?:a|p)\.m\.$|[A-Z]\.[A-Z]\.$/i, ''));
  if (line.length > longest || isSentence) return undefined;
  const read = readParts(line, known);
  const parts = [read.publisher, read.city].filter((part) => part !== undefined);
  if (read.unread > 0 || parts.some((part) => part.split(/\s+/).length > 5)) return undefined;
  const isDated = read.date !== undefined || read.partial !== undefined;
  // Without a date, a headline may look the same: “Morocco: a fort restored”.
  const isShort = (isInner || !/[:：](?!\s*$)/u.test(line)) && parts.join(' ').split(/\s+/).length <= 5;
  // «طنجة ـ خاص»
  const isQuoted = read.publisher !== undefined && line.includes(`«${read.publisher}»`) && isPlace(read.city, known);
  const isMarked =
    isQuoted || (/(?:^|\s)(?:خاص|متابعة|متابعات|وكالات)(?:$|\s)/u.test(line) && isPlace(read.city, known));
  const isNamed =
    isMarked ||
    (isInner && read.isSigned && isPlace(read.city, known)) ||
    (parts.length === 2 &&
      (isOutlet(read.publisher, known) ||
        (isShort && (isPlace(read.city, known) || (isInner && /\s[-–—|/]\s|\//u.test(line) && !/[:：]/u.test(line))))));
  return isDated || isNamed ? { ...read, rest: undefined } : undefined;
}

/** A dateline at the start of the first paragraph, parted from it by a dash, a slash or a colon. */
function parseInline(line: string, known: Known, isInner: boolean): ReadDateline | undefined {
  // The last separator that leaves only a dateline before it.
  let best: ReadDateline | undefined;
  for (const match of line
    .slice(0, longest)
    .matchAll(
      /\s*(?:[—–]|(?<=\s)\u0640+(?=\s)|-{1,2}(?=\s)|(?<=[\p{L}\p{M})»”"\p{Nd}])[:/](?=\s|\p{L})|\/)\s*|(?<=[)\]）])\s+(?=\p{L})/gu,
    )) {
    // «14 نوفمبر/ تشرين الثاني»: two names of one month.
    if (
      /^\s*\/\s*$/.test(match[0]) &&
      isMonthPair(line.slice(0, match.index), line.slice(match.index + match[0].length))
    )
      continue;
    const head = line.slice(0, match.index).trim();
    const rest = line.slice(match.index + match[0].length).trim();
    if (head === '' || rest.split(/\s+/).length < 5) continue;
    const read = readParts(head, known);
    if (read.unread > 0) continue;
    const isDated = read.date !== undefined || read.partial !== undefined;
    // “Malé — The …”: a name of capitals, a dash, and a sentence.
    const isSetOff =
      /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2}$/u.test(head) &&
      /^\s*[—–]\s*$/u.test(match[0]) &&
      /^\p{Lu}/u.test(rest) &&
      match.index < 40;
    const isCapitals = isSetOff || /^[A-Z][A-Z.' -]{2,}$/.test(head.split(/[,(/–—-]/)[0]!.trim());
    const isNamed =
      /\sخاص$/u.test(head) ||
      isOutlet(read.publisher, known) ||
      isPlace(read.city, known) ||
      /^\(.+\)$/.test(head) ||
      (/^\[.+\]$/.test(head) && isPlace(read.city, known));
    const words = [read.publisher, read.city].filter(Boolean).join(' ').split(/\s+/).length;
    // “OXLEY, 23 April 2024 (Harbour Office for Wrecks) — The …”: a dated head names its publisher in full.
    const isFull = read.date !== undefined && /^\s*(?:[—–]|-{1,2})\s*$/u.test(match[0]) && /[)\]]$/u.test(head);
    if (words > (isFull ? 12 : 7) || !(isDated || isCapitals || isNamed)) continue;
    // What begins like a sentence is one: a long name is only that of an outlet, and a city has few words.
    const isLong = (name: string | undefined): boolean => name !== undefined && name.split(/\s+/).length > 3;
    if (
      (isLong(read.publisher) && !isFull && !isOutlet(read.publisher, known)) ||
      (isLong(read.city) && !isPlace(read.city, known))
    )
      continue;
    // A colon after a place or «قال س:» is no dateline unless something more says so.
    const isTold =
      isDated ||
      read.publisher !== undefined ||
      (isCapitals && isNamed) ||
      /\p{L}\s[-–—]\s/u.test(head) ||
      (isInner && isPlace(head, known));
    if (/:/.test(match[0]) && !isTold) continue;
    best = { ...read, rest };
  }
  return best;
}

interface Parts extends Dateline {
  readonly partial: string | undefined;
  readonly unread: number;
  /** Whether the name of a writer was left out. */
  readonly isSigned: boolean;
}

/** Splits a head into date, publisher and city; `unread` counts what is none of them. */
function readParts(head: string, known: Known): Parts {
  // “[Oxley, 17 May 2024, Harbour Relief]”: brackets around all of it.
  const [, within = head] = /^[([]([^()[\]]+)[)\]]$/u.exec(head.trim()) ?? [];
  const text = within
    // «كتب - فلان: …», “By Jane Doe, …”
    .replace(/^(?:كتبت?|بقلم|تقرير)\s*[-–—:]\s*[^:\p{Nd}]{3,30}:\s*/u, '')
    .replace(/(?<=^|[|–—-]\s*)By \p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,2}(?=,)/u, ' ')
    .replace(/\s\*\s/g, ' | ')
    .replace(clock, ' ')
    .replace(counters, ' | ')
    .replace(/^[^\p{L}\p{N}([]+/u, '');
  const { left: undated, date, partial } = findDay(withoutHijri(text));
  const quoted = /«([^»]{2,30})»/u.exec(undated)?.[1]?.trim();
  const left = undated
    .replace(/(?<=[:»\s])\s*من\s+\p{L}+(?:\s\p{L}+){1,3}\s*$/u, ' ')
    .replace(labels, ' ')
    .replace(/(?:^|\s)(?:on|at|في|يوم)(?=\s*[:：]?\s*(?:[|–—-]|$))/giu, ' ');
  const inBrackets = [...left.matchAll(/[([]([^)\]]+)[)\]]/gu)]
    .flatMap(([, inner = '']) => inner.split(/[|,،]/u))
    .map((inner) => inner.replace(/^[\s–—-]+|[\s–—-]+$/gu, ''));
  const allPieces = left
    .replace(/[([][^)\]]*[)\]]/gu, '|')
    .split(/[|/–—،,•·:]|(?<=\s|^)\u0640+(?=\s|$)|\s-{1,2}\s?|-\s|(?<=\p{Script=Arabic})-/u)
    .map((piece) => piece.replace(/^[\s.«»"“”*_-]+|(?:(?<=\p{L}{3})\.)?[\s«»"“”*_-]+$|(?<=\p{L}{3})\.$/gu, '').trim())
    // «ن. فلان» is who wrote it.
    .filter((piece) => /\p{L}/u.test(piece) && !/^\p{L}\.\s?\p{L}{3,}$/u.test(piece))
    .map((piece) => piece.replace(correspondent, ''))
    .filter((piece) => piece !== '');
  const pieces = allPieces.filter(
    (piece, index) =>
      (index === 0 && (allPieces.length > 1 || date === undefined)) ||
      !(isWriter(piece, known) || isSignedFrom(head, piece, known)),
  );
  // «بنغازي (ليبيا) … (رويترز)»: the country stands between brackets, too.
  const named = inBrackets.filter((piece) => /\p{L}/u.test(piece) && !isWeekday(piece) && !isProvinceByName(piece));
  const beside = cityBeside(left, pieces, known);
  let publisher: string | undefined =
    (beside === undefined ? undefined : pieces[0]) ??
    (quoted !== undefined && pieces.length > 1 && pieces.includes(quoted) ? quoted : undefined) ??
    named.find((piece) => isOutlet(piece, known)) ??
    named.find((piece) => !isPlace(piece, known) && !isCountry(piece));
  // “(Kampala, March 3, 2025)”
  let city: string | undefined =
    beside ??
    (pieces.length === 0 ? named.find((piece) => isPlace(piece, known) && !isOutlet(piece, known)) : undefined);
  let unread = 0;
  // A piece that is surely a place is the city, wherever it stands.
  const placed = pieces.find((piece) => isPlace(piece, known) && !isOutlet(piece, known));
  // “OXLEY, Libya | …”: a country names the city before it.
  const inCountry = pieces.find(
    (piece, index) =>
      isCountry(pieces[index + 1] ?? '') &&
      !isOutlet(piece, known) &&
      new RegExp(`${escaped(piece)}[^\\p{L}\\p{N}|]{0,3}[,،(][^\\p{L}]{0,3}${escaped(pieces[index + 1]!)}`, 'u').test(
        left,
      ),
  );
  const place = placed !== undefined && isCountry(placed) ? (inCountry ?? placed) : placed;
  for (const piece of pieces) {
    if (isWeekday(piece) || piece === quoted || piece === publisher) continue;
    if (/\p{N}{2}/u.test(piece) && !isOutlet(piece, known)) {
      unread++;
      continue;
    }
    // “TUNIS, Tunisia”: the country after the city.
    if (city && (isPlace(piece, known) || isCountry(piece)) && !isOutlet(piece, known)) continue;
    if (!publisher && (isOutlet(piece, known) || (isIssuer(piece) && !isProvinceByName(piece)))) publisher = piece;
    else if (!city && piece === inCountry) city = piece;
    else if (!city && isPlace(piece, known)) city = piece;
    else if (!city && place === undefined && piece.split(/\s+/).length <= 3) city = piece;
    else if (!publisher && piece.split(/\s+/).length <= 4) publisher = piece;
    else unread++;
  }
  // “[Lagos, 8 September 2025] Guinea Gazette”
  city ??= named.find((piece) => isPlace(piece, known) && !isOutlet(piece, known));
  // «عدن الغد - خاص»: an outlet's own story.
  if (city && !publisher && !isPlace(city, known) && /(?:^|\s)خاص(?:$|\s)/u.test(head))
    [publisher, city] = [city, undefined];
  // Of two unknown names the one that stands first is the city, unless it is the outlet.
  if (city && !publisher && !isPlace(city, known) && isOutlet(city, known)) [publisher, city] = [city, undefined];
  return {
    publisher,
    city: city && titleCase(city),
    date,
    partial,
    unread,
    isSigned: pieces.length < allPieces.length,
  };
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
