import { readingsOf } from '../language/clitics.ts';
import { fold } from '../language/fold.ts';
import { keyOf } from '../language/key.ts';
import { tokensOf } from '../language/tokens.ts';
import { compoundsOf } from './compounds.ts';
import type { SearchIndex } from './open-index.ts';
import { parseQuery, type Query } from './query.ts';

/**
 * Reads a query with what the site knows: two words that were typed without the space between them are parted, and a
 * compound that the site has is one term.
 */
export async function readQuery(input: string, index: SearchIndex): Promise<Query> {
  const text = await partGlued(input.slice(0, mostLetters), index);
  const compounds = compoundsOf(text, tokensOf(text)).map(({ key }) => key);
  const known = await Promise.all(compounds.map((key) => index.has(key)));
  return { ...parseQuery(text, new Set(compounds.filter((_, at) => known[at]))), text: input };
}

/** More than this is a pasted page. */
const mostLetters = 500;

async function partGlued(text: string, index: SearchIndex): Promise<string> {
  const parts = await Promise.all(
    tokensOf(text).map(async ({ text: word, start, end }) => ({ start, end, at: await glueAt(word, index) })),
  );
  return parts
    .filter(({ at }) => at !== undefined)
    .reduceRight((whole, { start, at = 0 }) => `${whole.slice(0, start + at)} ${whole.slice(start + at)}`, text);
}

/** Where an Arabic word that the site lacks has the article of a second one inside, and both are known to it. */
async function glueAt(word: string, index: SearchIndex): Promise<number | undefined> {
  const at = word.indexOf('ال', least);
  if (at < 0 || word.length - at < least + 2 || (await isKnown(word, index))) return undefined;
  const both = await Promise.all([word.slice(0, at), word.slice(at)].map((part) => isKnown(part, index)));
  return both.every(Boolean) ? at : undefined;
}

const least = 3;

async function isKnown(word: string, index: SearchIndex): Promise<boolean> {
  const known = await Promise.all([keyOf(word), ...readingsOf(fold(word))].map((key) => index.has(key)));
  return known.some(Boolean);
}
