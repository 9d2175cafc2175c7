import { LineCounter, isCollection, isPair, parseDocument, type Document, type Node } from 'yaml';
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
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  const lineAt = (offset: number): number => lines.linePos(offset).line + firstLine - 1;
  if (document.errors.length > 0) {
    const issues = document.errors.map(({ message, pos }) =>
      issue(
        'invalid-yaml',
        { file, line: lineAt(pos[0]) },
        message.split('\n')[0]!.replace(/ at line .*$/, ''),
      ),
    );
    return { located: undefined, issues };
  }
  const lineOf = (path: Path): number => lineAt(offsetOf(document, path));
  const result = schema.safeParse(document.toJS() ?? undefined, { reportInput: true });
  if (result.success) return { located: { data: result.data, file, lineOf }, issues: [] };
  return {
    located: undefined,
    issues: result.error.issues.flatMap((found) => toIssues(found, file, lineOf)),
  };
}

function toIssues(found: z.core.$ZodIssue, file: string, lineOf: (path: Path) => number): Issue[] {
  const path = found.path.filter((part) => typeof part !== 'symbol');
  // A union's own message says nothing; the branch that fits the form of the value and leaves least to say does.
  if (found.code === 'invalid_union') {
    const [best] = found.errors
      .filter((branch) => !branch.some((inner) => inner.code === 'invalid_type' && inner.path.length === 0))
      .sort((a, b) => a.length - b.length);
    if (best)
      return best.flatMap((inner) => toIssues({ ...inner, path: [...path, ...inner.path] }, file, lineOf));
  }
  const at = { file, line: lineOf(path) };
  const label = path.join('.') || 'the file';
  const missing = found.input === undefined;
  const last = path.at(-1);
  if (missing && (last === 'ar' || last === 'en') && path.length > 1)
    return [issue('missing-language', at, path.slice(0, -1).join('.'), last)];
  if (missing && path.length === 0) return [issue('invalid-field', at, label, 'it is empty')];
  if (missing) return [issue('missing-field', at, label)];
  if (found.code === 'unrecognized_keys')
    return found.keys.map((key) =>
      issue(
        'invalid-field',
        { file, line: lineOf([...path, key]) },
        [...path, key].join('.'),
        'there is no such field',
      ),
    );
  return [issue('invalid-field', at, label, found.message)];
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
