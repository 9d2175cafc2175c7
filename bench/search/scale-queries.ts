import type { Locale } from '../../src/model/locale.ts';
import type { SearchDocument } from '../../src/search/document.ts';
import { isStopWord } from '../../src/text/stop-words.ts';
import { tokensOf } from '../../src/text/tokens.ts';
import type { TestQuery } from './queries.ts';
import { seedRandom } from '../record/random.ts';

/** Queries of several kinds for pages spread over a site, with the page that each is about; the same every time. */
export function makeQueries(documents: readonly SearchDocument[], targets: number): TestQuery[] {
  const next = seedRandom(17);
  return Array.from({ length: targets }, (_, at): TestQuery[] => {
    const page = documents[Math.floor(((at + 0.5) * documents.length) / targets)];
    if (!page) return [];
    const locale: Locale = at % 2 === 0 ? 'ar' : 'en';
    const { titles, names } = page;
    const words = page.sections[locale]
      .flatMap(({ text }) => tokensOf(text))
      .flatMap(({ text, type }) => (type === 'word' && text.length > 3 && !isStopWord(text) ? text : []));
    const some = (count: number) =>
      Array.from({ length: count }, () => words[Math.floor(next() * words.length)] ?? '').join(' ');
    const about = (set: string, text: string) => ({ set, text, wanted: [page.id] });
    return [
      about('name', titles[locale]),
      about('other spelling', names[1]?.replace(/a(?=[a-z])/, 'e') ?? ''),
      about('question', locale === 'ar' ? `متى أغلقت ${titles.ar}؟` : `when did ${titles.en} close?`),
      about('name with a slip', swapLetters(names[0] ?? '')),
      about('two words', some(2)),
      about('three words', some(3)),
      about('name and word', `${names[locale === 'ar' ? 0 : 1] ?? ''} ${some(1)}`),
    ];
  }).flat();
}

/** Two neighbours within the word change places. */
function swapLetters(word: string): string {
  const at = Math.min(4, word.length - 2);
  return word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
}
