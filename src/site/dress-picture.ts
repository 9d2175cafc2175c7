import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../files/content-dir.ts';
import { rememberText } from '../model/remember.ts';

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
  const rules = readRules(css)
    .map(({ text, needs }) => (needs.some((names) => names.every((name) => has.has(name))) ? text : ''))
    .join('');
  return svg.replace('>', `><style>${rules}</style>`);
}

interface Rule {
  readonly text: string;
  /** The classes of each of its selectors: all of one are needed. */
  readonly needs: readonly (readonly string[])[];
}

/** The rules of a style sheet, and what stands between them, which every picture needs. */
const readRules = rememberText((css): readonly Rule[] =>
  css
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};]) ?/g, '$1')
    .split(/((?<=\})[^{}@]+\{[^{}]*\})/)
    .map((text, index) => ({
      text,
      needs: index % 2 === 0 ? [[]] : classesOf(text.slice(0, text.indexOf('{'))),
    })),
);

const classesOf = (selector: string): readonly (readonly string[])[] =>
  selector.split(',').map((part) => [...part.matchAll(/\.([\w-]+)/g)].map(([, name = '']) => name));
