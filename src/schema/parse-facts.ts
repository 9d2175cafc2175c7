import { LineCounter, isCollection, isPair, parseDocument, visit, type Document, type Node } from 'yaml';
import type { z } from 'zod';
import type { Located } from '../model/content.ts';
import { issue, type Issue } from '../model/issues.ts';

type Path = readonly (string | number)[];
export type Parsed<T> =
  | { readonly located: Located<T>; readonly issues: readonly [] }
  | { readonly located: undefined; readonly issues: readonly Issue[] };

/**
 * Parses a YAML (or JSON) file against a schema. All faults of the file are given at once, each with its line.
 *
 * @param text the file's content, UTF-8, already decoded
 * @param file its path, for messages
 * @param firstLine the line at which the text starts in its file (front matter starts at 2)
 */
export function parseFacts<S extends z.ZodType>(
  text: string,
  file: string,
  schema: S,
  firstLine = 1,
): Parsed<z.output<S>> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, logLevel: 'error' });
  const lineAt = (offset: number): number => lines.linePos(offset).line + firstLine - 1;
  const invalid = (offset: number, message: string): Issue =>
    issue('invalid-yaml', { file, line: lineAt(offset) }, message);
  const wrong = [...document.errors, ...document.warnings];
  if (wrong.length > 0)
    return {
      located: undefined,
      issues: wrong.map(({ message, pos }) => invalid(pos[0], wordYaml(message))),
    };
  let data: unknown;
  try {
    const inherited = findProto(document);
    if (inherited !== undefined)
      return { located: undefined, issues: [invalid(inherited, 'no field can be called __proto__')] };
    data = document.toJS();
  } catch (error) {
    return { located: undefined, issues: [invalid(0, wordYaml(String(error)))] };
  }
  const lineOf = (path: Path): number => lineAt(offsetOf(document, path));
  const result = schema.safeParse(data ?? undefined, { reportInput: true });
  if (result.success) return { located: { data: result.data, file, lineOf }, issues: [] };
  const place: Place = { file, lineOf, label: (path) => nameOf(path, data) };
  return { located: undefined, issues: result.error.issues.flatMap((found) => toIssues(found, place)) };
}

interface Place {
  readonly file: string;
  readonly lineOf: (path: Path) => number;
  readonly label: (path: Path) => string;
}

function toIssues(found: z.core.$ZodIssue, place: Place): Issue[] {
  const { file, lineOf } = place;
  const path = found.path.filter((part) => typeof part !== 'symbol');
  // A union's own message says nothing; the branch that fits the form of the value and leaves least to say does.
  if (found.code === 'invalid_union') {
    const [best] = found.errors
      .filter((branch) => !branch.some((inner) => inner.code === 'invalid_type' && inner.path.length === 0))
      .sort((a, b) => a.length - b.length);
    if (best) return best.flatMap((inner) => toIssues({ ...inner, path: [...path, ...inner.path] }, place));
  }
  const at = { file, line: lineOf(path) };
  const label = place.label(path) || 'the file';
  const missing = found.input === undefined;
  const last = path.at(-1);
  if (missing && (last === 'ar' || last === 'en') && path.length > 1)
    return [issue('missing-language', at, place.label(path.slice(0, -1)), last)];
  if (missing && path.length === 0) return [issue('invalid-field', at, label, 'it is empty')];
  if (missing) return [issue('missing-field', at, label)];
  if (found.code === 'unrecognized_keys')
    return found.keys.map((key) =>
      issue(
        'invalid-field',
        { file, line: lineOf([...path, key]) },
        place.label([...path, key]),
        'there is no such field',
      ),
    );
  return [issue('invalid-field', at, label, found.message)];
}

/** A path in words: an item of a list goes by its id, or by its number where it has none (`s03.modality`, `aliases.#2.lang`). */
function nameOf(path: Path, data: unknown): string {
  let value = data;
  return path
    .map((part) => {
      value = isRecord(value) && Object.hasOwn(value, part) ? value[part] : undefined;
      if (typeof part !== 'number') return part;
      const id = isRecord(value) ? value['id'] : undefined;
      return typeof id === 'string' ? id : `#${part + 1}`;
    })
    .join('.');
}

const isRecord = (value: unknown): value is Record<string | number, unknown> =>
  typeof value === 'object' && value !== null;

/** What the parser says, without its place and picture, in words for who writes. */
function wordYaml(message: string): string {
  if (/call stack/i.test(message)) return 'it is nested too deeply';
  if (/alias count/i.test(message)) return 'its aliases (*name) multiply beyond measure';
  return message
    .split('\n')[0]!
    .replace(/ at line .*$/, '')
    .replace(/^\w*Error: /, '');
}

/** The place of a key that JavaScript would take for the parent of an object, and so lose. */
function findProto(document: Document): number | undefined {
  let offset: number | undefined;
  visit(document, {
    Pair: (_, { key }) => {
      if (String(key) !== '__proto__') return undefined;
      offset = startOf(key) ?? 0;
      return visit.BREAK;
    },
  });
  return offset;
}

/** The offset of the nearest part of the document that exists on the way to a path. */
function offsetOf(document: Document, path: Path): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const part of path) {
    if (!isCollection(node)) break;
    const item: unknown =
      typeof part === 'number'
        ? node.items[part]
        : node.items.find((pair) => isPair(pair) && String(pair.key) === part);
    if (item === undefined) break;
    offset = startOf(isPair(item) ? item.key : item) ?? offset;
    node = isPair(item) ? item.value : item;
  }
  return offset;
}

const startOf = (node: unknown): number | undefined => (node as Node | null)?.range?.[0];
