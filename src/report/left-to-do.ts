import type { Content, EntityFiles, SourceFolder } from '../model/content.ts';
import { locales, type Localised } from '../model/locale.ts';
import type { Prose } from '../model/prose.ts';

/** What is left to do on one draft, in words, in the order in which it is best done. */
export interface LeftToDo {
  /** `sources/<id>` or the id of an entity. */
  readonly draft: string;
  readonly items: readonly string[];
}

/** Collects what is left to do on every draft: gists and statements paragraph by paragraph, names, pages. */
export function leftToDo(content: Content): LeftToDo[] {
  const drafts = [
    ...content.sources
      .filter(isDraftSource)
      .map((folder) => ({ draft: `sources/${folder.id}`, items: leftInSource(folder, content.prose) })),
    ...content.entities
      .filter(({ facts }) => facts.data.draft)
      .map((entity) => ({ draft: entity.id, items: leftInEntity(entity, content.prose) })),
  ];
  return drafts.map(({ draft, items }) => ({
    draft,
    items: items.length > 0 ? items : ['take “draft: true” off its files'],
  }));
}

/** Words what is left to do for a terminal; nothing where there is no draft. */
export function reportLeftToDo(drafts: readonly LeftToDo[]): string {
  if (drafts.length === 0) return '';
  const lines = drafts.flatMap(({ draft, items }) => [draft, ...items.map((item) => `  - ${item}`)]);
  return ['', `${drafts.length} ${drafts.length === 1 ? 'draft' : 'drafts'}, in no build. Left to do:`, ...lines].join(
    '\n',
  );
}

const isDraftSource = ({ source, statements }: SourceFolder): boolean =>
  Boolean(source.data.draft) || statements.data.some(({ draft }) => draft);

function leftInSource({ id, source, statements }: SourceFolder, prose: readonly Prose[]): string[] {
  const { data } = source;
  const perParagraph = data.paragraphs.flatMap((paragraph) => {
    const own = statements.data.filter((record) => record.paragraph === paragraph.id);
    const unworded = own.filter(({ text }) => missing(text).length > 0).map((record) => record.id);
    const unread = own
      .filter(
        ({ text, reading, attribution }) =>
          missing(text).length === 0 &&
          [reading, attribution?.label].some((words) => words && missing(words).length > 0),
      )
      .map((record) => record.id);
    const open = own.filter(({ draft, text }) => draft && missing(text).length === 0).map((record) => record.id);
    const items = [
      ...told('gist', paragraph.gist ? missing(paragraph.gist) : []),
      ...(own.length === 0 ? ['no statement'] : []),
      ...(unworded.length > 0 ? [`to be worded: ${unworded.join(' ')}`] : []),
      ...(unread.length > 0 ? [`reading or attribution in one language only: ${unread.join(' ')}`] : []),
      ...(open.length > 0 ? [`still marked as draft: ${open.join(' ')}`] : []),
    ];
    return items.length > 0 ? [`${paragraph.id}: ${items.join('; ')}`] : [];
  });
  return [
    ...(/X/.test(data.published) ? ['published: the date is not known'] : []),
    ...told('reliability', missing(data.reliability)),
    ...perParagraph,
    ...leftInPages(`sources/${id}`, prose),
  ];
}

function leftInEntity({ id, facts }: EntityFiles, prose: readonly Prose[]): string[] {
  const { names } = facts.data;
  const isLatinOnly = !/\p{Script=Arabic}/u.test(names.ar);
  const isArabicOnly = /\p{Script=Arabic}/u.test(names.en);
  return [
    ...(isLatinOnly ? [`names.ar is not in Arabic: “${names.ar}”`] : []),
    ...(isArabicOnly ? [`names.en is not in English: “${names.en}”`] : []),
    ...leftInPages(id, prose),
  ];
}

const leftInPages = (page: string, prose: readonly Prose[]): string[] =>
  prose
    .filter((file) => file.page === page && file.summary === '')
    .map(({ locale }) => `${locale}.mdx: summary and page`);

const missing = (text: Localised): string[] => locales.filter((locale) => text[locale] === '');
const told = (what: string, languages: readonly string[]): string[] =>
  languages.length > 0 ? [`${what} (${languages.join(', ')})`] : [];
