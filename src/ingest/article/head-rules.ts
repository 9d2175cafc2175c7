import type { Block } from './article.ts';
import { isIssuerName, isNameOfCapitals, isOutletName, outletOf, titleCase, type Known } from './dateline-names.ts';
import { parseDateline, type ReadDateline } from './dateline.ts';
import { isByline, isFurniture, isHeadline } from './furniture.ts';

/** What has been read of the head of an article. */
export interface HeadState {
  title: string | undefined;
  byline: string | undefined;
  found: Partial<ReadDateline>;
  /** What is left of the block that holds an inline dateline: the first paragraph. */
  inline: string | undefined;
  readonly furniture: string[];
}

interface At {
  readonly text: string;
  readonly heading: boolean;
  readonly index: number;
  readonly before: Block | undefined;
  readonly next: Block | undefined;
  /** The next block as a dateline. */
  readonly below: ReadDateline | undefined;
  /** This block as a dateline. */
  readonly line: ReadDateline | undefined;
  /** Whether a byline or a line with the day stands shortly below. */
  readonly hasHeadBelow: boolean;
  readonly known: Known;
}

/** `head` when a block belongs to the head, `body` when the body begins with it, undefined when another rule has to say. */
type Rule = (state: HeadState, at: At) => 'head' | 'body' | undefined;

const signed = /^(?:by|written by|كتبت?|بقلم)/iu;
const bylineWords = /^(?:by|كتب(?:ت)?|بقلم|تقرير|إعداد)\s*[:：/-]?\s*/iu;

/** «كتب فلان - القاهرة - 5 مايو», “By Jane Doe 5 November 2025, 4:20 p.m.” */
const writer: Rule = (state, { text, known }) => {
  const [, name, place] =
    /^((?:by|written by|كتبت?|بقلم)\s[^|–—-]{3,40}?)\s[|–—-]\s(.+)$/iu.exec(text) ??
    /^((?:by|written by|كتبت?|بقلم)(?:\s[^\s\d|–—,،-]+){1,4}),?\s(\p{Nd}.+|\p{Lu}\p{Ll}{2,8}\.? \d.+)$/iu.exec(text) ??
    [];
  const placed = name === undefined ? undefined : parseDateline(place!, known, true);
  if (!placed || placed.rest !== undefined || (placed.date ?? placed.partial) === undefined) return undefined;
  state.byline ??= name!.replace(/^(?:by|written by|كتبت?|بقلم)\s+/iu, '');
  state.found = merge(state.found, placed);
  return 'head';
};

/** “SKARDU: Army engineers …” below a line with the date. */
const capitals: Rule = (state, { text }) => {
  const [, city, told] = /^([A-Z][A-Z' -]{2,28}): (\p{Lu}.{40,})$/u.exec(text) ?? [];
  const isFree = state.found.city === undefined || /^(?:our|staff|the)$/i.test(state.found.city);
  if (city === undefined || !isDated(state) || !isFree) return undefined;
  state.found = { ...state.found, city: titleCase(city) };
  state.inline = told;
  return 'body';
};

/** A line that is a dateline and nothing else. */
const dateline: Rule = (state, { text, line }) => {
  if (
    !line ||
    line.rest !== undefined ||
    (isByline(text) && signed.test(text)) ||
    /(?:فريق|هيئة|قسم) التحرير$/u.test(text)
  )
    return undefined;
  state.found = merge(state.found, line);
  return 'head';
};

/** The outlet on a line of its own: “Issued by …”, «خاص – «المرفأ»», a masthead, a name beside date or byline. */
const outlet: Rule = (state, at) => {
  const publisher = state.found.publisher === undefined ? outletAt(state, at) : undefined;
  if (publisher === undefined) return undefined;
  state.found = { ...state.found, publisher };
  return 'head';
};

function outletAt({ title, found }: HeadState, { text, index, before, next, below, known }: At): string | undefined {
  const [, issuer] = /^(?:issued by|released by|صادر عن|صدر عن)\s*[:：]\s*(\S.{2,60})$/iu.exec(text) ?? [];
  if (issuer !== undefined && !/[.؟!]$/u.test(issuer)) return issuer;
  const isBeside =
    (below !== undefined && below.rest === undefined && below.publisher === undefined) || isDated({ found });
  if (isBeside && (title === undefined ? isOutletName : isIssuerName)(text, known)) return outletOf(text);
  const [, desk] = /^(.{2,30}?)\s*[-–—|/ـ]\s*(?:فريق|هيئة|قسم) التحرير$/u.exec(text) ?? [];
  if (desk !== undefined) return desk;
  if (/^(?:خاص|متابعة|المصدر)\s*[-–—:|/]\s*«?[^»\d]{2,30}»?$/u.test(text)) return outletOf(text);
  const isAbove =
    title === undefined
      ? index === 0 && !isByline(next?.text ?? '') && isHeadline(next?.text ?? '.')
      : isByline(next?.text ?? '');
  if (next && isAbove && isOutletName(text, known) && isNameOfCapitals(text)) return outletOf(text);
  // The outlet under the byline: “By Jane Doe”, “The Oxley Reader”.
  const isUnder = before !== undefined && isByline(before.text) && below !== undefined;
  return isUnder && /^(?:The )?\p{Lu}[\p{L}'’]+(?: (?:of|and|the|\p{Lu}[\p{L}'’]+)){0,4}$/u.test(text)
    ? text
    : undefined;
}

/** Headings and bylines; “By Jane Doe in Oxley | Harbour Gazette | 3 May” names more than a writer. */
const byline: Rule = (state, { text, heading, known }) => {
  if (heading) {
    state.title ??= text;
    return 'head';
  }
  if (!isByline(text)) return undefined;
  state.byline ??= text.replace(bylineWords, '');
  const [, tail] = /(?:[|/–—،,-]| in(?= \p{Lu}))\s*(.+)$/u.exec(text) ?? [];
  const read = tail === undefined ? undefined : parseDateline(tail, known);
  if (read && read.rest === undefined) state.found = merge(state.found, read);
  else if (tail !== undefined && isOutletName(tail, known))
    state.found = { ...state.found, publisher: state.found.publisher ?? tail };
  return 'head';
};

/** A dateline at the start of the first paragraph. */
const inline: Rule = (state, { line }) => {
  if (!line) return undefined;
  state.found = merge(state.found, line);
  state.inline = line.rest;
  return 'body';
};

/** Furniture, a standfirst between headline and dateline, the headline; all else is the first paragraph. */
const rest: Rule = (state, { text, next, below, hasHeadBelow, known }) => {
  if (isFurniture(text)) {
    state.furniture.push(text);
    return 'head';
  }
  if (next !== undefined && isHeadline(text)) {
    readHeadline(state, text, known);
    return 'head';
  }
  const isAbove = hasHeadBelow || (below?.date !== undefined && below.rest === undefined);
  const isStandfirst = state.title !== undefined && text.length < 300 && isAbove;
  return isStandfirst ? 'head' : 'body';
};

/** “Headline – 26-08-2025 Outlet”: a headline with outlet and date behind it. */
function readHeadline(state: HeadState, text: string, known: Known): void {
  if (state.title !== undefined) return;
  const [title = text, ...parts] = text.split(/\s[–—|]\s/u);
  const read = parts.map((part) => (/\p{Nd}{4}/u.test(part) ? parseDateline(part, known, true) : undefined));
  const at = read.findIndex((line) => line?.date !== undefined && line.rest === undefined);
  state.title = at < 0 ? text : title;
  if (at < 0) return;
  state.found = merge(state.found, read[at]!);
  state.furniture.push(...parts.filter((_, index) => index !== at));
}

/** The rules for one block of the head, in order. */
export const headRules: readonly Rule[] = [writer, capitals, dateline, outlet, byline, inline, rest];

const isDated = ({ found }: Pick<HeadState, 'found'>): boolean => (found.date ?? found.partial) !== undefined;

/** The first word on something counts; a later line adds what was missing. */
const merge = (first: Partial<ReadDateline>, second: Partial<ReadDateline>): Partial<ReadDateline> => ({
  publisher: first.publisher ?? second.publisher,
  city: first.city ?? second.city,
  date: first.date ?? second.date,
  partial: first.partial ?? second.partial,
});
