import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

interface Names {
  names?: Record<string, string>;
  aliases?: { text: string }[];
  transliterations?: string[];
  reference?: { aliases?: { text: string }[] };
}

/**
 * Reads all names by which a record knows its entities (names, aliases, transliterations), and its own name.
 * Left out are single words that any text may hold: those of fewer than five letters, and Latin ones that are
 * written small, which are common nouns.
 */
export function readRecordNames(contentDir: string): string[] {
  const facts = globSync('{bases,actors,milestones,places}/*/facts.yaml', { cwd: contentDir });
  const names = facts.flatMap((file) => {
    const { names = {}, aliases = [], transliterations = [], reference } = read(join(contentDir, file)) as Names;
    const texts = [...aliases, ...(reference?.aliases ?? [])].map(({ text }) => text);
    return [...Object.values(names), ...texts, ...transliterations];
  });
  const { name } = read(join(contentDir, 'site.yaml')) as { name: Record<string, string> };
  return [...new Set([...names, ...Object.values(name)])].filter((text) => !isGeneric(text)).sort();
}

/**
 * Gives a finder of these names in a text: whole words, in any case; in Arabic also after the particles that are
 * written as one with the word.
 */
export function findNames(names: string[]): (text: string) => string[] {
  const alternatives = names
    .map((name) =>
      name
        .split(/\s+/)
        .map((word) => RegExp.escape(word))
        .join('\\s+'),
    )
    .join('|');
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{M}\\p{N}])(?:[وف]?[بكل]?)(?:${alternatives})(?![\\p{L}\\p{M}\\p{N}])`,
    'giu',
  );
  return (text) => text.match(pattern) ?? [];
}

function isGeneric(name: string): boolean {
  return /^[\p{L}\p{M}]+$/u.test(name) && ((name.match(/\p{L}/gu)?.length ?? 0) < 5 || /^[a-z]+$/.test(name));
}

function read(file: string): unknown {
  return parse(readFileSync(file, 'utf8'));
}
