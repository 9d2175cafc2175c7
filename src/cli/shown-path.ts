import { relative } from 'node:path';

/** A path as messages show it: from the working folder where it lies within, else whole. */
export function shownPath(path: string): string {
  const short = relative('.', path);
  return short.startsWith('..') ? path : short || '.';
}
