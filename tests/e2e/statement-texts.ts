import { globSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { parse } from 'yaml';
import { type Lang } from './built-pages.ts';

/** The wording of every statement of the record in a language, by its whole id (`source/s03`). */
export function readStatementTexts(lang: Lang): Map<string, string> {
  const texts = new Map<string, string>();
  for (const file of globSync('tests/fixtures/records/first-article/sources/*/statements.yaml')) {
    const statements = parse(readFileSync(file, 'utf8')) as { id: string; text: Record<Lang, string> }[];
    for (const { id, text } of statements) texts.set(`${basename(dirname(file))}/${id}`, asRead(text[lang]));
  }
  return texts;
}

/** A text as a reader sees it: without marks of direction, and with single spaces. */
export function asRead(text: string): string {
  return text
    .replace(/[\u200e\u200f\u061c\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
