import { normaliseText } from '../../model/evidence.ts';
import { withoutBidiControls } from '../../language/bidi.ts';
import { parseLocaleOf } from '../../language/script.ts';
import type { Article, Block, Blocks, Dateline } from './article.ts';
import { completeDateline, isShortOf, signedFrom } from './dateline-rest.ts';
import { isIssuerName, isNameOfCapitals, isOutletName, outletOf, titleCase, type Known } from './dateline-names.ts';
import { parseDateline, type ReadDateline } from './dateline.ts';
import { parseDay, type Day } from '../dates/days.ts';
import { dayNamedIn, splitLeadingDay, tellHidden, whyNoName, type HeadOptions } from './head-clues.ts';
import { isByline, isFurniture, isHeadline, sameText } from './furniture.ts';
import { readBody } from './read-body.ts';
import { isHtml, readHtml } from './read-html.ts';
import { isMarkdown, readMarkdown } from './read-markdown.ts';
import { readPlain } from './read-plain.ts';
import { Unreadable } from './unreadable.ts';

export type { HeadOptions } from './head-clues.ts';

const longestParagraph = 200_000;

/**
 * Reads an article from decoded text: plain, Markdown or HTML, told apart by its signs. Headline, byline, dateline and
 * sign-off are no paragraphs; an inline dateline is cut off the first paragraph.
 *
 * @param known whether a name is that of a place or a news outlet of the record
 * @param limit the day after which no dateline can lie, for datelines without a year
 * @throws Unreadable when no paragraph is left, or one is too long to be one
 */
export function readArticle(text: string, known: Known, limit: Day, options: HeadOptions = {}): Article {
  const read = isHtml(text) ? readHtml(text) : isMarkdown(text) ? readMarkdown(text) : readPlain(text);
  const long = read.blocks.find((block) => block.text.length > longestParagraph);
  if (long)
    throw new Unreadable(
      `A paragraph has ${long.text.length} characters. Part the paragraphs by blank lines; is this an article?`,
    );
  const cleaned = read.blocks
    .map((block) => ({ ...block, text: cleanText(block.text) }))
    .filter((block) => block.text !== '' && /[\p{L}\p{N}]/u.test(block.text));
  const { blocks, found } = splitLeadingDay(cleaned, known);
  const head = readHead(read, blocks, known);
  const { paragraphs, furniture } = readBody(head.body);
  if (paragraphs.length === 0)
    throw new Unreadable('No paragraph was found: only a headline, a dateline or furniture.');
  const said = { ...withoutUndefined(found), ...withoutUndefined(options) };
  const refused: string[] = [];
  const named = (field: 'publisher' | 'city'): string | undefined => {
    const name = said[field] ?? head.dateline[field];
    const why = name === undefined || options[field] !== undefined ? undefined : whyNoName(name);
    if (why !== undefined) refused.push(`“${name}” was not taken for the ${field}: it ${why}. Give --${field}.`);
    return why === undefined ? name : undefined;
  };
  const date = said.date ?? head.dateline.date ?? dayNamedIn(paragraphs[0]!, limit);
  const { dateline, warnings } = completeDateline(
    { publisher: named('publisher'), city: named('city'), date, partial: head.dateline.partial },
    paragraphs,
    limit,
  );
  return {
    language: parseLocaleOf(paragraphs.join(' ').slice(0, sample)) ?? 'ar',
    title: said.title ?? head.title,
    byline: head.byline,
    url: said.url ?? read.url,
    dateline,
    paragraphs,
    furniture: [...(read.furniture ?? []), ...head.furniture, ...furniture],
    warnings: [...refused, ...warnings, ...tellHidden(text)],
  };
}

const withoutUndefined = (fields: HeadOptions): HeadOptions =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

/** One line, NFC, without bidi controls: what is shown and what is counted are the same. */
const cleanText = (text: string): string =>
  normaliseText(withoutBidiControls(text).replace(/[\u200b\u2060\ufeff\u00ad]/gu, ''));

interface Head {
  readonly title: string | undefined;
  readonly byline: string | undefined;
  readonly dateline: Dateline & { readonly partial: string | undefined };
  readonly body: readonly Block[];
  readonly furniture: readonly string[];
}

/** How many letters tell the language of an article. */
const sample = 20_000;

/** How many blocks at the start may be headline, byline and dateline. */
const headBlocks = 8;

function readHead(read: Blocks, blocks: readonly Block[], known: Known): Head {
  let { title, byline } = read;
  let found: Partial<ReadDateline> = {};
  let at = 0;
  let inline: string | undefined;
  const furniture: string[] = [];
  for (; at < Math.min(blocks.length, headBlocks); at++) {
    const { text, heading } = blocks[at]!;
    const next = blocks[at + 1];
    const isTitle = title !== undefined && sameText(text, title);
    if (isTitle) continue;
    // “By Jane Doe | Harbour Gazette” names no city.
    const isSigned = isByline(text) && /^(?:by|written by|كتبت?|بقلم)/iu.test(text);
    // «كتب فلان - القاهرة - 5 مايو»
    const [, writer, place] =
      /^((?:by|written by|كتبت?|بقلم)\s[^|–—-]{3,40}?)\s[|–—-]\s(.+)$/iu.exec(text) ??
      // “By Jane Doe 5 November 2025, 4:20 p.m.”
      /^((?:by|written by|كتبت?|بقلم)(?:\s[^\s\d|–—,،-]+){1,4}),?\s(\p{Nd}.+|\p{Lu}\p{Ll}{2,8}\.? \d.+)$/iu.exec(
        text,
      ) ??
      [];
    const placed = writer === undefined ? undefined : parseDateline(place!, known, true);
    if (placed && placed.rest === undefined && (placed.date ?? placed.partial) !== undefined) {
      byline ??= writer!.replace(/^(?:by|written by|كتبت?|بقلم)\s+/iu, '');
      found = merge(found, placed);
      continue;
    }
    // “SKARDU: Army engineers …” below a line with the date.
    const [, capitals, told] = /^([A-Z][A-Z' -]{2,28}): (\p{Lu}.{40,})$/u.exec(text) ?? [];
    if (capitals !== undefined && (found.date ?? found.partial) !== undefined && isFree(found.city)) {
      found = { ...found, city: titleCase(capitals) };
      inline = told;
      break;
    }
    // “Issued by: Harbour Press Office”
    const [, issuer] = /^(?:issued by|released by|صادر عن|صدر عن)\s*[:：]\s*(\S.{2,60})$/iu.exec(text) ?? [];
    if (issuer !== undefined && !/[.؟!]$/u.test(issuer)) {
      found = { ...found, publisher: found.publisher ?? issuer };
      continue;
    }
    const line = isSigned ? undefined : parseDateline(text, known, title !== undefined);
    if (line && line.rest === undefined) {
      found = merge(found, line);
      continue;
    }
    // The name of the outlet on a line of its own, above or below the date.
    const above = next === undefined ? undefined : parseDateline(next.text, known, true);
    const isBeside =
      (above !== undefined && above.rest === undefined && above.publisher === undefined) ||
      ((found.date ?? found.partial) !== undefined && found.publisher === undefined);
    if (isBeside && (title === undefined ? isOutletName : isIssuerName)(text, known)) {
      found = { ...found, publisher: found.publisher ?? outletOf(text) };
      continue;
    }
    // «خاص – «المرفأ»»
    if (/^(?:خاص|متابعة|المصدر)\s*[-–—:|/]\s*«?[^»\d]{2,30}»?$/u.test(text) && found.publisher === undefined) {
      found = { ...found, publisher: outletOf(text) };
      continue;
    }
    // A masthead above the headline, or below it before the byline.
    const isMasthead =
      found.publisher === undefined &&
      isOutletName(text, known) &&
      isNameOfCapitals(text) &&
      next !== undefined &&
      (title === undefined ? at === 0 && !isByline(next.text) && isHeadline(next.text) : isByline(next.text));
    if (isMasthead) {
      found = { ...found, publisher: outletOf(text) };
      continue;
    }
    // The outlet under the byline: “By Jane Doe”, “The Oxley Reader”.
    const isUnder = at > 0 && isByline(blocks[at - 1]!.text) && found.publisher === undefined;
    if (
      isUnder &&
      above !== undefined &&
      /^(?:The )?\p{Lu}[\p{L}'’]+(?: (?:of|and|the|\p{Lu}[\p{L}'’]+)){0,4}$/u.test(text)
    ) {
      found = { ...found, publisher: text };
      continue;
    }
    if (heading || isByline(text)) {
      if (heading) title ??= text;
      else {
        byline ??= text.replace(/^(?:by|كتب(?:ت)?|بقلم|تقرير|إعداد)\s*[:：/-]?\s*/iu, '');
        // “By Jane Doe in Oxley | Harbour Gazette | 3 May”
        const tail = /(?:[|/–—،,-]| in(?= \p{Lu}))\s*(.+)$/u.exec(text);
        const dated = tail && parseDateline(tail[1]!, known);
        if (dated && dated.rest === undefined) found = merge(found, dated);
        else if (tail && isOutletName(tail[1]!, known)) found = { ...found, publisher: found.publisher ?? tail[1]! };
      }
      continue;
    }
    if (line) {
      found = merge(found, line);
      inline = line.rest;
      break;
    }
    if (next === undefined || !isHeadline(text)) {
      // A standfirst stands between the headline and the dateline.
      const below = above;
      const isStandfirst =
        title !== undefined &&
        text.length < 300 &&
        below !== undefined &&
        below.date !== undefined &&
        below.rest === undefined;
      if (!isFurniture(text) && !isStandfirst) break;
      furniture.push(text);
      continue;
    }
    if (isFurniture(text)) furniture.push(text);
    else title ??= text;
  }
  const rest = blocks.slice(at);
  const body = inline === undefined ? rest : [{ text: inline }, ...rest.slice(1)];
  const { publisher, city, date } = read.dateline ?? {};
  const metaDay = date === undefined ? undefined : readDay(date, known);
  return {
    title,
    byline,
    body,
    furniture,
    dateline: {
      publisher: isShortOf(found.publisher, publisher) ? publisher : (found.publisher ?? publisher),
      city:
        found.city ??
        (city === undefined ? signedFrom(read.signature, known) : (parseDateline(city, known)?.city ?? city)),
      date: metaDay ?? found.date,
      partial: found.partial,
    },
  };
}

/** Whether no city was read, or what stands for one is who wrote the article. */
const isFree = (city: string | undefined): boolean => city === undefined || /^(?:our|staff|the)$/i.test(city);

function readDay(text: string, known: Known): string | undefined {
  const stamp = parseDay(text) ? text.slice(0, 10) : undefined;
  return stamp ?? parseDateline(text, known)?.date;
}

/** The first word on something counts; a later line adds what was missing. */
const merge = (first: Partial<ReadDateline>, second: ReadDateline): Partial<ReadDateline> => ({
  publisher: first.publisher ?? second.publisher,
  city: first.city ?? second.city,
  date: first.date ?? second.date,
  partial: first.partial ?? second.partial,
});
