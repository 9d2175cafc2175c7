import { readFileSync } from 'node:fs';
import { foldPhrase } from './words.ts';

let cities: ReadonlySet<string> | undefined;

/**
 * Whether a name is that of a larger city of the world, with or without its accents. A hint where nothing else tells: many
 * cities are called like people.
 */
export function isCity(name: string): boolean {
  cities ??= new Set(
    readFileSync(new URL('data/cities.en.txt', import.meta.url), 'utf8')
      .split('\n')
      .slice(1)
      .map(foldPhrase),
  );
  return cities.has(foldPhrase(name));
}
