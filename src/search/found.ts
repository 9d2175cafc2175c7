import { type Locale, otherLocale } from '../model/locale.ts';
import { isArabicScript } from '../language/script.ts';
import { type Excerpt, excerptsOf, findPrinted, markText, type Piece } from './excerpt.ts';
import type { Filters, SearchIndex } from './open-index.ts';
import type { Answer, Hit } from './search.ts';

/** A hit with all that is shown of it, in the reader's language. */
export interface ShownHit {
  readonly id: string;
  /** Its address below the site's, e.g. `ar/bases/ain-al-asad/`. */
  readonly path: string;
  readonly kind: string;
  readonly title: readonly Piece[];
  readonly excerpts: readonly Excerpt[];
  /** What the other language has, when the reader's has none of the words. */
  readonly other: { readonly locale: Locale; readonly pieces: readonly Piece[] } | undefined;
  /** The words found, as printed, to be marked on arrival. */
  readonly printed: readonly string[];
}

/** What the site has for a query, as it is shown. */
export interface Found {
  readonly answer: Answer;
  readonly hits: readonly ShownHit[];
  readonly filters: Filters;
  readonly corrected: readonly { readonly typed: string; readonly meant: string }[];
  /** Loads the next hits. */
  readonly more: () => Promise<readonly ShownHit[]>;
}

const excerptsShown = 3;
/** Hits whose text is loaded at once: each is a request. */
const hitsAtOnce = 4;

/** Loads what is shown of an answer: its first hits, and the words that were meant as they are printed. */
export async function gatherHits(index: SearchIndex, answer: Answer, filters: Filters, locale: Locale): Promise<Found> {
  let shown = 0;
  const more = async () => {
    const next = answer.hits.slice(shown, shown + hitsAtOnce);
    const hits = await Promise.all(next.map((hit) => showHit(index, hit, answer, locale)));
    shown += next.length;
    return hits;
  };
  const [hits, corrected] = await Promise.all([
    more(),
    Promise.all(
      answer.corrected.map(async ({ typed, key }) => ({
        typed,
        meant: await printedFor(index, key, answer.hits),
      })),
    ),
  ]);
  return { answer, hits, filters, corrected, more };
}

async function showHit(index: SearchIndex, hit: Hit, answer: Answer, locale: Locale): Promise<ShownHit> {
  const { id, path, kind, titles, sections } = await index.pageOf(hit.document, locale);
  const title = markText(titles[locale], answer.marks);
  const excerpts = excerptsOf(sections, answer.marks, excerptsShown);
  const isFound = title.some(({ isMarked }) => isMarked) || excerpts.some(({ marked }) => marked > 0);
  const other = isFound || hit.isNamed ? undefined : await otherWords(index, hit, answer, otherLocale(locale));
  const printed = new Set(
    excerpts.flatMap(({ pieces }) => pieces).flatMap((piece) => (piece.isMarked ? piece.text : [])),
  );
  return {
    id,
    path: `${locale}/${path}`,
    kind: index.kindLabels[locale][index.kinds.indexOf(kind)] ?? kind,
    title,
    excerpts,
    other,
    printed: [...printed].slice(0, 8),
  };
}

/** The word of the top hits that a correction means, as printed; the key itself when none has it. */
async function printedFor(index: SearchIndex, key: string, hits: readonly Hit[]): Promise<string> {
  const own: Locale = isArabicScript(key) ? 'ar' : 'en';
  for (const locale of [own, otherLocale(own)])
    for (const { document } of hits.slice(0, 3)) {
      const { titles, sections } = await index.pageOf(document, locale);
      const texts = sections.flatMap(({ heading, text }) => [heading, text]);
      const word = findPrinted([titles.ar, titles.en, ...texts], key);
      if (word !== undefined) return word;
    }
  return key;
}

async function otherWords(index: SearchIndex, hit: Hit, answer: Answer, locale: Locale): Promise<ShownHit['other']> {
  const { sections } = await index.pageOf(hit.document, locale);
  const [best] = excerptsOf(sections, answer.marks, 1);
  return best && best.marked > 0 ? { locale, pieces: best.pieces } : undefined;
}
