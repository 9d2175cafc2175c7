import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../files/content-dir.ts';

let looks: string | undefined;

/** The rules for pictures and the colours and faces that they use, read once. */
const readLooks = (): string =>
  (looks ??= ['tokens', 'picture']
    .map((name) => readFileSync(join(projectRoot, `src/styles/${name}.css`), 'utf8'))
    .concat('svg{font-family:var(--naskh),var(--latin)}')
    .join(''));

/**
 * Puts the looks of a picture into it, for a picture that is a file of its own: a page's styles do not reach into it.
 * Rules for classes that it has not are left out. Which of the two palettes holds is decided by the colour scheme of
 * the element that shows it (CSS Color Adjustment 1, 2.1).
 *
 * @param svg as `drawFrame` prints it
 * @param css rules without strings that hold a brace
 */
export function dressPicture(svg: string, css: string = readLooks()): string {
  const has = new Set([...svg.matchAll(/ class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' ')));
  const isNeeded = (selector: string): boolean =>
    selector
      .split(',')
      .some((part) => [...part.matchAll(/\.([\w-]+)/g)].every(([, name = '']) => has.has(name)));
  const rules = css
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};]) ?/g, '$1')
    .replace(/(?<=\})[^{}@]+\{[^{}]*\}/g, (rule) => (isNeeded(rule.slice(0, rule.indexOf('{'))) ? rule : ''));
  return svg.replace('>', `><style>${rules}</style>`);
}
