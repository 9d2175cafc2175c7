import { compareText } from '../model/compare-text.ts';
import { type Entity, namesOf } from '../model/entity.ts';
import type { Knowledge } from '../model/knowledge.ts';
import { localise, type Locale, type Localised } from '../model/locale.ts';
import { ledgerOf } from '../model/milestone.ts';
import type { Source } from '../model/source.ts';
import { anchorOf, dateOf, type Statement } from '../model/statement.ts';
import { speak } from '../i18n/words.ts';
import { dateKeysOf } from './date-keys.ts';
import type { SearchDocument, Section } from './document.ts';

/**
 * Makes one document of each pair of pages: entities, sources and free pages, in the order of their addresses. What is
 * sought and shown are sentences of the record: its prose, its statements and its notes. The labels of boxes and
 * tables, the names in them and the lines that say who speaks are left out.
 */
export function documentsOf(knowledge: Knowledge): SearchDocument[] {
  const documents = [
    ...Array.from(knowledge.entities.values(), (entity) => documentOfEntity(entity, knowledge)),
    ...Array.from(knowledge.sources.values(), (source) => documentOfSource(source, knowledge)),
    ...knowledge.pages.map((slug) => documentOfPage(slug, knowledge)),
  ];
  return documents.sort((a, b) => compareText(a.path, b.path));
}

function documentOfEntity(entity: Entity, knowledge: Knowledge): SearchDocument {
  const said = statementsOf(entity.said, knowledge);
  const statements = statementsOf(entity.statements, knowledge);
  return {
    id: entity.id,
    path: `${entity.id}/`,
    kind: entity.type,
    years: yearsOf([...statements, ...said], knowledge),
    titles: entity.names,
    names: [...new Set(namesOf(entity).map(({ text }) => text))],
    dates: datesOf(entity, knowledge),
    about: aboutOf(entity, knowledge),
    sections: localise((locale) => {
      const say = speak(locale);
      return [
        ...proseOf(entity.id, locale, knowledge),
        section('unclear', say('entity.unclear'), textsOf(entity.unclear, locale)),
        ...[...new Set([...statements, ...said])].map(({ id, text }) =>
          section(anchorOf(id), say('entity.statements'), [text[locale]]),
        ),
        section('outside', say('entity.reference'), textsOf(entity.reference.notes ?? [], locale)),
      ].filter(({ text }) => text !== '');
    }),
  };
}

function documentOfSource(source: Source, knowledge: Knowledge): SearchDocument {
  const id = `sources/${source.id}`;
  const statements = statementsOf(source.statements, knowledge);
  const byParagraph = Map.groupBy(statements, ({ paragraph }) => paragraph);
  return {
    id,
    path: `${id}/`,
    kind: 'source',
    years: yearsOf(statements, knowledge),
    titles: source.name,
    names: source.title === undefined ? [] : [source.title],
    published: dateKeysOf(source.published),
    sections: localise((locale) => {
      const say = speak(locale);
      const paragraphs = source.paragraphs.map((paragraph) =>
        section(paragraph.id, say('source.paragraph', { n: paragraph.id.replace(/^p(?=\d)/, '') }), [
          gistOf(paragraph)?.[locale] ?? '',
          ...textsOf(byParagraph.get(paragraph.id) ?? [], locale),
        ]),
      );
      return [
        ...proseOf(id, locale, knowledge),
        section('reliability', say('source.reliability'), [source.reliability[locale], source.access?.[locale] ?? '']),
        ...paragraphs,
        section('unclear', say('source.unclear'), textsOf(source.unclear, locale)),
      ].filter(({ text }) => text !== '');
    }),
  };
}

function documentOfPage(slug: string, knowledge: Knowledge): SearchDocument {
  const id = `pages/${slug}`;
  return {
    id,
    path: `${slug}/`,
    kind: 'page',
    years: [],
    titles: localise((locale) => knowledge.prose.get(`${id}/${locale}`)?.title ?? slug),
    names: [],
    sections: localise((locale) => proseOf(id, locale, knowledge)),
  };
}

/** The prose of a page; its summary where it has no more than that. */
function proseOf(page: string, locale: Locale, { prose }: Knowledge): readonly Section[] {
  const { sections = [], summary = '' } = prose.get(`${page}/${locale}`) ?? {};
  return sections.length > 0 ? sections : [section('', '', [summary])];
}

/** Not every paragraph needs a gist. */
const gistOf = ({ gist }: { readonly gist?: Localised | undefined }): Localised | undefined => gist;

const section = (id: string, heading: string, lines: readonly string[]): Section => ({
  id,
  heading,
  text: lines.filter(Boolean).join('\n'),
});

const textsOf = (some: readonly { readonly text: Localised }[], locale: Locale): string[] =>
  some.map(({ text }) => text[locale]);

const statementsOf = (ids: readonly string[], { statements }: Knowledge): Statement[] =>
  ids.flatMap((id) => statements.get(id) ?? []);

/** The kind and the summary of an entity in both languages. */
const aboutOf = ({ kind, summary }: Entity, { vocabulary }: Knowledge): string[] => {
  const label = vocabulary.kinds[kind]?.label;
  return [label?.ar, label?.en, summary.ar, summary.en].filter((text) => text !== undefined);
};

/** The dates that the record has of a milestone. */
const datesOf = (entity: Entity, knowledge: Knowledge): string[] =>
  entity.type === 'milestone'
    ? ledgerOf(entity, knowledge).flatMap(({ statement }) => {
        const date = dateOf(statement);
        return date ? dateKeysOf(date) : [];
      })
    : [];

/** The years that statements speak of or were published in, ascending. */
function yearsOf(statements: readonly Statement[], { sources }: Knowledge): number[] {
  const years = statements.flatMap((statement) => [
    dateOf(statement)?.year,
    sources.get(statement.source)?.published.year,
  ]);
  return [...new Set(years)].filter((year) => year !== undefined).sort((a, b) => a - b);
}
