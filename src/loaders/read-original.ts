import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import type { Original } from '../model/content.ts';
import { normaliseText } from '../model/evidence.ts';
import type { Issue } from '../model/issues.ts';
import { projectRoot } from './content-dir.ts';
import { readUtf8 } from './read-text.ts';

/** SHA-256 of a paragraph: UTF-8 of its normalised text, in lower-case hex. */
export const hashParagraph = (text: string): string =>
  createHash('sha256').update(normaliseText(text), 'utf8').digest('hex');

/**
 * Reads the original of a source where the maintainer has it: `original.<language>.txt` in the source's folder,
 * or `<id>.<language>.txt` in the folder `shared/sources` beside the project. Paragraphs are what blank lines
 * part; the dateline and a headline are among them and simply fit no hash.
 *
 * @param tell is told of an original that cannot be read
 */
export function readOriginal(
  sourceFolder: string,
  tell: (fault: Issue) => void = () => undefined,
): Original | undefined {
  const id = basename(sourceFolder);
  const shared = resolve(projectRoot, '../shared/sources');
  const file =
    findFile(sourceFolder, /^original\.[\w-]+\.txt$/) ??
    findFile(shared, new RegExp(`^${id.replace(/[^\w-]/g, '')}\\.[\\w-]+\\.txt$`));
  if (file === undefined) return undefined;
  const name = relative(dirname(projectRoot), file);
  const { text, fault } = readUtf8(file, name);
  if (fault) {
    const isOwn = dirname(file) === sourceFolder;
    tell(isOwn ? { ...fault, file: relative(resolve(sourceFolder, '../../..'), file) } : fault);
    return undefined;
  }
  const blocks = text
    .replace(/\r\n?/g, '\n')
    .split(/\n\s*\n/)
    .map(normaliseText)
    .filter(Boolean);
  return {
    file: name,
    blocks: blocks.map((block) => ({ text: block, sha256: hashParagraph(block) })),
  };
}

function findFile(folder: string, pattern: RegExp): string | undefined {
  if (!existsSync(folder)) return undefined;
  const name = readdirSync(folder)
    .sort()
    .find((entry) => pattern.test(entry));
  return name === undefined ? undefined : join(folder, name);
}
