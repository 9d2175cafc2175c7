import type { Localised, Locale } from '../../src/model/locale.ts';
import type { SearchDocument, Section } from '../../src/search/document.ts';
import { pick, type Random, seedRandom } from '../record/random.ts';
import { inventWord, makeWords } from './scale-words.ts';

/** Kinds of pages and how a name of the kind is written. */
const kinds: readonly Kind[] = [
  { kind: 'base', ar: (name) => `قاعدة ${name}`, en: (name) => `${name} Air Base` },
  { kind: 'place', ar: (name) => name, en: (name) => name },
  { kind: 'port', ar: (name) => `ميناء ${name}`, en: (name) => `Port of ${name}` },
  { kind: 'actor', ar: (name) => `منظمة ${name}`, en: (name) => `${name} Organisation` },
  { kind: 'source', ar: (name) => `صحيفة ${name}`, en: (name) => `The ${name} Gazette` },
];
interface Kind {
  readonly kind: string;
  readonly ar: (name: string) => string;
  readonly en: (name: string) => string;
}

/** Different words of each language in a site of so many pages, by Heaps' law: 10,000 pages have some 60,000. */
const wordsOf = (pages: number): number => Math.round(600 * Math.sqrt(pages)) + 1500;

/**
 * Makes bilingual pages as a large site would have them: names in both scripts with other spellings, years, and two to
 * four sections of prose, 150 to 300 words in each language. The same count gives the same pages.
 */
export function makePages(count: number): SearchDocument[] {
  const next = seedRandom(count);
  const words: Localised<(chance: number) => string> = {
    ar: makeWords('ar', wordsOf(count), 3),
    en: makeWords('en', wordsOf(count), 5),
  };
  const names = new Set<string>();
  return Array.from({ length: count }, (_, number) => {
    let name = inventWord(next);
    while (names.has(name.ar)) name = inventWord(next, 3);
    names.add(name.ar);
    const { kind, ar, en } = pick(next, kinds);
    const latin = capital(name.en);
    const titles = { ar: ar(`ال${name.ar}`), en: en(latin) };
    const parts = 2 + Math.floor(next() * 3);
    const length = 150 + Math.floor(next() * 150);
    const slug = `${kind}s/${name.en}-${String(number)}`;
    return {
      id: slug,
      path: `${slug}/`,
      kind,
      years: Array.from({ length: 1 + Math.floor(next() * 3) }, () => 1990 + Math.floor(next() * 40)),
      titles,
      names: [`ال${name.ar}`, `Al-${latin}`, `${latin}iyah`],
      sections: {
        ar: makeSections('ar', words.ar, { parts, length, title: titles.ar, next }),
        en: makeSections('en', words.en, { parts, length, title: titles.en, next }),
      },
    };
  });
}

function makeSections(
  locale: Locale,
  word: (chance: number) => string,
  { parts, length, title, next }: { parts: number; length: number; title: string; next: Random },
): Section[] {
  const prose = (count: number) => {
    let [text, rest] = ['', 0];
    for (let at = 0; at < count; at++) {
      if (rest-- > 0) {
        text += ` ${word(next())}`;
        continue;
      }
      const first = word(next());
      text += `${text ? '. ' : ''}${locale === 'en' ? capital(first) : first}`;
      if (next() < 0.2) text += ` ${String(1980 + Math.floor(next() * 45))}`;
      rest = 8 + Math.floor(next() * 16);
    }
    return `${text}.`;
  };
  return Array.from({ length: parts }, (_, part) => ({
    id: part === 0 ? '' : `part-${String(part)}`,
    heading: part === 0 ? '' : prose(2).replace('.', ''),
    text: (part === 0 ? `${title}: ` : '') + prose(Math.round(length / parts)),
  }));
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
