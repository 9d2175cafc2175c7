import { normaliseText } from '../../model/evidence.ts';
import { withoutBidiControls } from '../../language/bidi.ts';
import { parseLocaleOf } from '../../language/script.ts';
import type { Article, Block, Blocks, Dateline } from './article.ts';
import { completeDateline, isShortOf, signedFrom } from './dateline-rest.ts';
import type { Known } from './dateline-names.ts';
import { parseDateline } from './dateline.ts';
import { parseDay, type Day } from '../dates/days.ts';
import { dayNamedIn, splitLeadingDay, tellHidden, whyNoName, type HeadOptions } from './head-clues.ts';
import { isByline, sameText } from './furniture.ts';
import { headRules, type HeadState } from './head-rules.ts';
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
  const state: HeadState = { title: read.title, byline: read.byline, found: {}, inline: undefined, furniture: [] };
  let index = 0;
  for (; index < Math.min(blocks.length, headBlocks); index++)
    if (readBlock(state, blocks, index, known) === 'body') break;
  const { found, inline, title, byline, furniture } = state;
  const rest = blocks.slice(index);
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

/** Reads one block of the head by the first rule that knows it. */
function readBlock(
  state: HeadState,
  blocks: readonly Block[],
  index: number,
  known: Known,
): 'head' | 'body' | undefined {
  const { text, heading = false } = blocks[index]!;
  if (state.title !== undefined && sameText(text, state.title)) return 'head';
  const next = blocks[index + 1];
  const at = {
    text,
    heading,
    index,
    before: blocks[index - 1],
    next,
    hasHeadBelow: blocks.slice(index + 1, index + 5).some((block) => isHeadLine(block.text, known)),
    known,
    line: parseDateline(text, known, state.title !== undefined),
    below: next && parseDateline(next.text, known, true),
  };
  for (const rule of headRules) {
    const verdict = rule(state, at);
    if (verdict !== undefined) return verdict;
  }
  return undefined;
}

/** Whether a short line names the writer, or the day and nothing else. */
function isHeadLine(text: string, known: Known): boolean {
  if (isByline(text)) return true;
  const line = text.length < 60 && !/[.؟!?][»”"]?$/u.test(text) ? parseDateline(text, known, true) : undefined;
  return line?.date !== undefined && line.rest === undefined;
}

function readDay(text: string, known: Known): string | undefined {
  const stamp = parseDay(text) ? text.slice(0, 10) : undefined;
  return stamp ?? parseDateline(text, known)?.date;
}
