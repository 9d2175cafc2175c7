import { type Locale, locales } from '../../src/model/locale.ts';
import type { Cited, Prose, Subject } from './write-prose.ts';

/** A page as any site generator can build it: Markdown with a table and footnotes, links to `/<locale>/<id>/`. */
export interface PeerPage {
  readonly locale: Locale;
  /** Folder: `bases`. */
  readonly kind: string;
  /** Folder and slug: `bases/marvel`. */
  readonly id: string;
  readonly title: string;
  readonly body: string;
}

/** Gives a text to other generators: its citations as footnotes with their statement, headings without ids of our own. */
export function peerPages({
  id,
  name,
  cited,
  prose,
}: Subject & { cited: readonly Cited[]; prose: Prose }): PeerPage[] {
  return locales.map((locale) => {
    const used = cited.filter((statement) => prose.body[locale].includes(`[^${statement.id}]`));
    const numbers = new Map(used.map((statement, index) => [statement.id, String(index + 1)]));
    const text = prose.body[locale]
      .replace(/\[\^([^\]]+)\]/g, (_, cite: string) => `[^${numbers.get(cite) ?? ''}]`)
      .replace(/ \[#[\w-]+\]$/gm, '')
      .replace(/\]\(([a-z]+\/[\w-]+)\)/g, `](/${locale}/$1/)`);
    const notes = used.map((statement) => `[^${numbers.get(statement.id) ?? ''}]: ${statement.text[locale]}`);
    return {
      locale,
      kind: id.split('/')[0]!,
      id,
      title: name[locale],
      body: `${text}\n${notes.join('\n\n')}\n`,
    };
  });
}
