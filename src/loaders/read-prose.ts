import { parseProse, splitProse } from '../markdown/parse-prose.ts';
import { readSections } from '../markdown/prose-sections.ts';
import { readCitations } from '../markdown/read-citations.ts';
import { issue, type Issue } from '../model/issues.ts';
import type { Locale } from '../model/locale.ts';
import { isMangled } from '../model/check/mangled.ts';
import type { Prose } from '../model/prose.ts';
import { parseFacts } from '../schema/parse-facts.ts';
import { frontMatterSchema } from '../schema/prose.ts';
import { readFigures } from '../language/figures.ts';
import { byText } from './by-text.ts';
import { readText } from './read-text.ts';

/** Prose as read, with its faults; undefined where it could not be read. */
export interface ProseRead {
  readonly prose: Prose | undefined;
  readonly issues: readonly Issue[];
}

const texts = byText<ProseRead>();

/**
 * Reads one prose file: its front matter, what it cites and links to, its figures.
 *
 * @param file its name in messages
 */
export function readProse(path: string, file: string, page: string, locale: Locale): ProseRead {
  const { text, fault } = readText(path, file);
  if (fault) return { prose: undefined, issues: [fault] };
  return texts(path, text, () => parseText(text, { file, page, locale }));
}

function parseText(text: string, { file, page, locale }: Pick<Prose, 'file' | 'page' | 'locale'>): ProseRead {
  const { frontMatter, body, bodyLine } = splitProse(text);
  const head = parseFacts(frontMatter || '{}', file, frontMatterSchema, frontMatter ? 2 : 1);
  if (!head.located) return { prose: undefined, issues: head.issues };
  const { title, summary, draft = false } = head.located.data;
  if (page.startsWith('pages/') && title === undefined)
    return { prose: undefined, issues: [issue('missing-field', { file, line: 1 }, 'title')] };
  try {
    const tree = parseProse(body);
    const { text: words, issues, ...read } = readCitations(tree, file, bodyLine - 1);
    const figures = readFigures(`${title ?? ''}\n${summary}\n${words}`);
    const mangled = Object.entries({ title, summary, 'the text': words }).flatMap(([name, own]) =>
      own !== undefined && isMangled(own, locale, name === 'title')
        ? [issue('mangled-text', { file, line: name === 'the text' ? bodyLine : 1 }, name, locale)]
        : [],
    );
    return {
      prose: { page, locale, file, title, summary, draft, ...read, sections: readSections(tree), figures },
      issues: [...issues, ...mangled],
    };
  } catch (error) {
    const { line = 1, reason = String(error) } = error as { line?: number; reason?: string };
    return {
      prose: undefined,
      issues: [
        issue('code-in-prose', { file, line: line + bodyLine - 1 }, `a brace or tag that cannot be read (${reason})`),
      ],
    };
  }
}
