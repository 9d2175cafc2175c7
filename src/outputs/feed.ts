import { getRssString } from '@astrojs/rss';
import { compareText } from '../model/compare-text.ts';
import type { Knowledge } from '../model/knowledge.ts';
import { directionOf, type Locale } from '../model/locale.ts';
import { outputWords } from '../i18n/outputs.ts';
import { languageFiles, statementAddress, type Addresses } from './addresses.ts';
import { correctionsOf, wasEdited } from './changes.ts';
import { describeStatement } from './statement-lines.ts';
import { emptyElement, escapeXml, holdable } from './xml.ts';

/** One entry of the feed. */
export interface FeedEntry {
  /** A name that never changes: where the thing stands, and for a correction what it is about. */
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
export function feedEntries(knowledge: Knowledge, locale: Locale, addresses: Addresses): readonly FeedEntry[] {
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
  return [...corrections, ...said, ...edits].sort((a, b) => compareText(b.day, a.day)).slice(0, longest);
}

/**
 * The feed of one language in RSS 2.0. Readers take descriptions for HTML: a line is a paragraph, its text escaped, so that
 * no markup of any field is ever read as such.
 */
export function writeFeed(knowledge: Knowledge, locale: Locale, addresses: Addresses): Promise<string> {
  const { site } = knowledge;
  const self = addresses.file(languageFiles.feed(locale));
  const dir = directionOf(locale);
  return getRssString({
    title: holdable(`${site.name[locale]}${outputWords[locale].dash}${outputWords[locale]['feed.title']}`),
    description: holdable(site.tagline[locale]),
    site: addresses.page('', locale),
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: [
      `<language>${locale}</language>`,
      `<copyright>${escapeXml(`${site.author[locale]}, ${site.licence.name}`)}</copyright>`,
      emptyElement('atom:link', { rel: 'self', type: 'application/rss+xml', href: self }),
    ].join(''),
    items: feedEntries(knowledge, locale, addresses).map(({ id, href, title, lines, day, category }) => ({
      title: holdable(title),
      link: href,
      description: lines.map((line) => `<p dir="${dir}">${escapeXml(line)}</p>`).join(''),
      pubDate: new Date(`${day}T00:00:00Z`),
      categories: [category],
      customData: `<guid isPermaLink="${String(id === href)}">${escapeXml(id)}</guid>`,
    })),
  });
}
