import type { Knowledge } from '../model/knowledge.ts';
import type { Locale } from '../model/locale.ts';
import { outputWords } from '../strings/outputs.ts';
import { languageFiles, statementAddress, type Addresses } from './addresses.ts';
import { correctionsOf, wasEdited } from './changes.ts';
import { describeStatement } from './statement-lines.ts';
import { emptyElement, element } from './xml.ts';

/** One entry of the feed. */
export interface FeedEntry {
  /** A permanent address (RFC 4287, 4.2.6): where the thing stands, and for a correction what it is about. */
  readonly id: string;
  readonly href: string;
  readonly title: string;
  readonly lines: readonly string[];
  /** The day that it was entered, `YYYY-MM-DD`. */
  readonly day: string;
  readonly category: 'statement' | 'correction' | 'edit';
}

const longest = 100;

/**
 * What is new, newest first, at most a hundred: each statement on the day on which its source was entered; each
 * statement that a later one supersedes or disputes, on the day of that one; each entity whose entry was edited since.
 */
export function feedEntries(
  knowledge: Knowledge,
  locale: Locale,
  addresses: Addresses,
): readonly FeedEntry[] {
  const words = outputWords[locale];
  const statements = [...knowledge.statements.values()];
  const said = statements.map((statement): FeedEntry => {
    const href = statementAddress(statement, locale, addresses);
    const day = knowledge.sources.get(statement.source)?.recorded ?? knowledge.buildDate;
    const [title = '', ...lines] = describeStatement(statement, knowledge, locale);
    return { id: href, href, title, lines: [title, ...lines], day, category: 'statement' };
  });
  const corrections = statements.flatMap((statement) =>
    correctionsOf(statement, knowledge).map(({ by, kind, day }): FeedEntry => {
      const href = statementAddress(statement, locale, addresses);
      return {
        id: `${href}/${kind}-by/${by.id}`,
        href,
        title: `${words[kind]} ${statement.text[locale]}`,
        lines: [statement.text[locale], words[`${kind}.by`], ...describeStatement(by, knowledge, locale)],
        day,
        category: 'correction',
      };
    }),
  );
  const edits = [...knowledge.entities.values()]
    .filter((entity) => wasEdited(entity, knowledge))
    .map((entity): FeedEntry => {
      const href = addresses.page(entity.id, locale);
      return {
        id: `${href}#changed-${entity.changed}`,
        href,
        title: `${words.edited} ${entity.names[locale]}`,
        lines: [entity.summary[locale]],
        day: entity.changed,
        category: 'edit',
      };
    });
  return [...corrections, ...said, ...edits].sort((a, b) => b.day.localeCompare(a.day)).slice(0, longest);
}

/**
 * The feed of one language in Atom (RFC 4287). Titles and contents are plain text, so no markup of any field is ever
 * read as such.
 */
export function writeFeed(knowledge: Knowledge, locale: Locale, addresses: Addresses): string {
  const { site, buildDate } = knowledge;
  const self = addresses.file(languageFiles.feed(locale));
  const entries = feedEntries(knowledge, locale, addresses);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}">`,
    element('id', self),
    element('title', `${site.name[locale]}${outputWords[locale].dash}${outputWords[locale]['feed.title']}`),
    element('subtitle', site.tagline[locale]),
    emptyElement('link', { rel: 'self', type: 'application/atom+xml', href: self }),
    emptyElement('link', { rel: 'alternate', type: 'text/html', href: addresses.page('', locale) }),
    `<author>${element('name', site.author)}</author>`,
    element('rights', site.licence.name),
    emptyElement('link', { rel: 'license', href: site.licence.url }),
    element('updated', timeOf(entries[0]?.day ?? buildDate)),
    ...entries.map(writeEntry),
    '</feed>\n',
  ].join('\n');
}

const writeEntry = ({ id, href, title, lines, day, category }: FeedEntry): string =>
  [
    '<entry>',
    element('id', id),
    element('title', title, { type: 'text' }),
    emptyElement('link', { rel: 'alternate', type: 'text/html', href }),
    emptyElement('category', { term: category }),
    element('published', timeOf(day)),
    element('updated', timeOf(day)),
    element('content', lines.join('\n'), { type: 'text' }),
    '</entry>',
  ].join('');

/** The record knows days, Atom wants an instant: the day's first, in UTC. */
const timeOf = (day: string): string => `${day}T00:00:00Z`;
