import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** The lines of a list in `data/`, without its head, a line that begins with `#`. */
export const readLines = (file: string): string[] =>
  readText(file)
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));

/** A table in `data/`: lists of words by their key. */
export const readTable = (file: string): Readonly<Record<string, readonly string[]>> =>
  parse(readText(file)) as Record<string, string[]>;

/** The tables of a file in `data/` that has one for each language. */
export const readTables = (file: string): Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> =>
  parse(readText(file)) as Record<string, Record<string, string[]>>;

const readText = (file: string): string => readFileSync(new URL(`./data/${file}`, import.meta.url), 'utf8');
