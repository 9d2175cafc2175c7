import type { Content, Located } from '../content.ts';
import { issue, type Issue } from '../issues.ts';
import { locales } from '../locale.ts';
import { isMangled } from './mangled.ts';

type Path = readonly (string | number)[];

/** Checks that every text of the facts is in the letters of its language; what a source or another work prints may be in any. */
export function checkTexts({ site, vocabulary, sources, entities }: Content): Issue[] {
  const files: readonly Located<unknown>[] = [
    site,
    vocabulary,
    ...sources.flatMap(({ source, statements, unclear }) => [source, statements, ...(unclear ? [unclear] : [])]),
    ...entities.filter(({ facts }) => !facts.data.draft).map(({ facts }) => facts),
  ];
  return files.flatMap((located) => [...checkFile(located, located.data, [])]);
}

/** Fields that hold sentences; the texts of others are names and labels. */
const sentences = new Set(['text', 'gist', 'reliability', 'access', 'reading', 'note', 'tagline', 'description']);

/** Fields whose texts may be in any letters: titles of other works, and values, which may be printed names. */
const inAnyLetters = new Set(['citation', 'value']);

function* checkFile(located: Located<unknown>, value: unknown, path: Path): Generator<Issue> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (inAnyLetters.has(key)) continue;
    const here = [...path, Array.isArray(value) ? Number(key) : key];
    const locale = locales.find((other) => other === key);
    if (locale && typeof inner === 'string') {
      if (isMangled(inner, locale, !sentences.has(String(path.at(-1)))))
        yield issue('mangled-text', { file: located.file, line: located.lineOf(here) }, here.join('.'), locale);
    } else yield* checkFile(located, inner, here);
  }
}
