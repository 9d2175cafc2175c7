import { type Locale, otherLocale } from '../model/locale.ts';
import { type Excerpt, excerptsOf, findPrinted, markText, type Piece } from '../search/excerpt.ts';
import type { SearchIndex } from '../search/open-index.ts';
import type { Answer, Hit } from '../search/search.ts';

/** A hit with all that is shown of it, in the reader's language. */
export interface ShownHit {
  readonly id: string;
  readonly href: string;
  readonly kind: string;
  readonly title: readonly Piece[];
  readonly excerpts: readonly Excerpt[];
  /** What the other language has, when the reader's has none of the words. */
  readonly other: { readonly locale: Locale; readonly pieces: readonly Piece[] } | undefined;
  /** The words found, as printed, to be marked on arrival. */
  readonly printed: readonly string[];
}

const excerptsShown = 3;

/** Loads the text of a hit and picks what to show of it. */
export async function showHit(
  index: SearchIndex,
  hit: Hit,
  answer: Answer,
  locale: Locale,
): Promise<ShownHit> {
  const [entry, sections] = await Promise.all([
    index.entryOf(hit.document),
    index.sectionsOf(hit.document, locale),
  ]);
  const title = markText(entry.titles[locale === 'ar' ? 0 : 1], answer.marks);
  const excerpts = excerptsOf(sections, answer.marks, excerptsShown);
  const isFound = title.some(({ isMarked }) => isMarked) || excerpts.some(({ marked }) => marked > 0);
  const other =
    isFound || hit.isNamed ? undefined : await otherWords(index, hit, answer, otherLocale(locale));
  const printed = new Set(
    excerpts.flatMap(({ pieces }) => pieces).flatMap((piece) => (piece.isMarked ? piece.text : [])),
  );
  return {
    id: entry.id,
    href: hrefOf(entry.path, locale),
    kind: index.kindLabels[locale][index.kinds.indexOf(index.kindOf(hit.document))] ?? '',
    title,
    excerpts,
    other,
    printed: [...printed].slice(0, 8),
  };
}

/** The word of the top hits that a correction means, as printed; the key itself when none has it. */
export async function printedFor(index: SearchIndex, key: string, hits: readonly Hit[]): Promise<string> {
  for (const { document } of hits.slice(0, 3)) {
    const { titles } = await index.entryOf(document);
    for (const locale of ['ar', 'en'] as const) {
      const sections = await index.sectionsOf(document, locale);
      const word = findPrinted([...titles, ...sections.flatMap(({ heading, text }) => [heading, text])], key);
      if (word !== undefined) return word;
    }
  }
  return key;
}

async function otherWords(
  index: SearchIndex,
  hit: Hit,
  answer: Answer,
  locale: Locale,
): Promise<ShownHit['other']> {
  const [best] = excerptsOf(await index.sectionsOf(hit.document, locale), answer.marks, 1);
  return best && best.marked > 0 ? { locale, pieces: best.pieces } : undefined;
}

/** The address of a page in a language. */
const hrefOf = (path: string, locale: Locale): string =>
  `${import.meta.env.BASE_URL.replace(/\/?$/, '/')}${locale}/${path}`;
