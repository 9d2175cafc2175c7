import { readFileSync } from 'node:fs';
import { parseProse, splitProse } from '../markdown/parse-prose.ts';
import { readCitations } from '../markdown/read-citations.ts';
import { issue, type Issue } from '../model/issues.ts';
import type { Locale } from '../model/locale.ts';
import type { Prose } from '../model/prose.ts';
import { parseFacts } from '../schema/parse-facts.ts';
import { frontMatterSchema } from '../schema/prose.ts';
import { readFigures } from '../text/figures.ts';

/** Reads one prose file: its front matter, what it cites and links to, its figures. */
export function readProse(
  path: string,
  file: string,
  page: string,
  locale: Locale,
): { prose: Prose | undefined; issues: readonly Issue[] } {
  const { frontMatter, body, bodyLine } = splitProse(readFileSync(path, 'utf8'));
  const head = parseFacts(frontMatter || '{}', file, frontMatterSchema, frontMatter ? 2 : 1);
  if (!head.located) return { prose: undefined, issues: head.issues };
  const { title, summary, draft = false } = head.located.data;
  if (page.startsWith('pages/') && title === undefined)
    return { prose: undefined, issues: [issue('missing-field', { file, line: 1 }, 'title')] };
  try {
    const { citations, links, headings, text, issues } = readCitations(parseProse(body), file, bodyLine - 1);
    const figures = readFigures(`${title ?? ''}\n${summary}\n${text}`);
    return {
      prose: { page, locale, file, title, summary, draft, citations, links, headings, figures },
      issues,
    };
  } catch (error) {
    const { line = 1, reason = String(error) } = error as { line?: number; reason?: string };
    return {
      prose: undefined,
      issues: [
        issue(
          'code-in-prose',
          { file, line: line + bodyLine - 1 },
          `a brace or tag that cannot be read (${reason})`,
        ),
      ],
    };
  }
}
