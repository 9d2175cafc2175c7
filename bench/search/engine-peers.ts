import { otherLocale, type Locale } from '../../src/model/locale.ts';
import type { SearchDocument } from '../../src/search/document.ts';
import { parseLocaleOf } from '../../src/text/script.ts';
import type { Engine } from './engine-ours.ts';

/** What the benchmark uses of MiniSearch. */
type MiniSearchClass = new (options: object) => {
  addAll: (documents: readonly object[]) => void;
  search: (query: string, options: object) => readonly { id: string }[];
};
/** What it uses of Orama. */
interface OramaModule {
  readonly create: (options: object) => unknown;
  readonly insertMultiple: (database: unknown, documents: readonly object[]) => unknown;
  readonly search: (database: unknown, query: object) => unknown;
}

const flatten = (documents: readonly SearchDocument[], locale: Locale) =>
  documents.map(({ id, titles, names, sections }) => ({
    id,
    title: titles[locale],
    names: names.join(' . '),
    text: sections[locale].map(({ heading, text }) => `${heading} ${text}`).join(' '),
  }));

const byScript = (open: Readonly<Record<Locale, Engine>>): Engine => {
  return (query) => open[parseLocaleOf(query) ?? otherLocale('ar')](query);
};

/**
 * MiniSearch, fuzzy and by prefix, each query in the index of its script. The package is no dependency of the project.
 *
 * @throws Error when `minisearch` is not installed
 */
export async function openMiniSearch(documents: readonly SearchDocument[]): Promise<Engine> {
  const { default: MiniSearch } = (await load('minisearch')) as { default: MiniSearchClass };
  const make = (locale: Locale): Engine => {
    const index = new MiniSearch({ fields: ['title', 'names', 'text'] });
    index.addAll(flatten(documents, locale));
    return (query) =>
      Promise.resolve(
        index.search(query, { fuzzy: 0.2, prefix: true, boost: { title: 3, names: 2 } }).map(({ id }) => id),
      );
  };
  return byScript({ ar: make('ar'), en: make('en') });
}

/**
 * Orama with its stemmer of each language and tolerance 1, each query in the index of its script.
 *
 * @throws Error when `@orama/orama` or `@orama/stemmers` is not installed
 */
export async function openOrama(documents: readonly SearchDocument[]): Promise<Engine> {
  const orama = (await load('@orama/orama')) as OramaModule;
  const make = async (locale: Locale): Promise<Engine> => {
    const language = locale === 'ar' ? 'arabic' : 'english';
    const { stemmer } = (await load(`@orama/stemmers/${language}`)) as { stemmer: unknown };
    const database = await orama.create({
      schema: { id: 'string', title: 'string', names: 'string', text: 'string' },
      components: { tokenizer: { stemming: true, language, stemmer } },
    });
    await orama.insertMultiple(database, flatten(documents, locale));
    return async (term) => {
      const { hits } = (await orama.search(database, {
        term,
        tolerance: 1,
        limit: 10,
        boost: { title: 3, names: 2 },
      })) as {
        hits: readonly { document: { id: string } }[];
      };
      return hits.map(({ document }) => document.id);
    };
  };
  return byScript({ ar: await make('ar'), en: await make('en') });
}

async function load(name: string): Promise<unknown> {
  try {
    return await import(name);
  } catch (error) {
    throw new Error(`${name} is not installed; for this comparison run: npm install --no-save ${name}`, {
      cause: error,
    });
  }
}
