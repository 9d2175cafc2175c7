import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/**
 * A Vite plugin: puts large JSON of packages (outlines of the world) into the bundle as a text that `JSON.parse` reads.
 * As an object literal of half a million lines it costs seconds to print, to load and to compile.
 */
export const dataAsText = (): Plugin => ({
  name: 'data-as-text',
  enforce: 'pre',
  load(id) {
    if (!/\/node_modules\/.+\.json$/.test(id)) return undefined;
    const text = JSON.stringify(JSON.stringify(JSON.parse(readFileSync(id, 'utf8'))));
    return { code: `export default JSON.parse(${text})`, moduleType: 'js' };
  },
});
