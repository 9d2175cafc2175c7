import type { Content } from '../content.ts';
import { issue, type Issue } from '../issues.ts';

/** Checks that no statement is superseded or disputed by itself, nor superseded in a circle; each circle is told once. */
export function checkOrder({ sources }: Content): Issue[] {
  const next = new Map<string, readonly string[]>();
  const places = new Map<string, { file: string; line: number }>();
  const issues: Issue[] = [];
  for (const { id: source, statements } of sources)
    statements.data.forEach((record, index) => {
      const id = `${source}/${record.id}`;
      const at = (field: string) => ({ file: statements.file, line: statements.lineOf([index, field]) });
      for (const field of ['superseded-by', 'disputed-by'] as const)
        if (record[field]?.includes(id)) issues.push(issue('names-itself', at(field), id));
      next.set(
        id,
        (record['superseded-by'] ?? []).filter((other) => other !== id),
      );
      places.set(id, at('superseded-by'));
    });
  return [...issues, ...findCircles(next).map((ids) => issue('circle', places.get(ids[0]!)!, ids.join(' → ')))];
}

/** The circles of a graph, each from its first node on and back to it; what leads into a circle is not part of it. */
function findCircles(next: ReadonlyMap<string, readonly string[]>): string[][] {
  const done = new Set<string>();
  const circles: string[][] = [];
  for (const start of next.keys()) {
    // A path with, for each of its nodes, those still to be tried; no recursion, since a chain may be long.
    const path: { readonly id: string; readonly left: string[] }[] = [];
    const enter = (id: string) => path.push({ id, left: [...(next.get(id) ?? [])] });
    if (!done.has(start)) enter(start);
    while (path.length > 0) {
      const other = path.at(-1)!.left.shift();
      if (other === undefined) {
        done.add(path.pop()!.id);
        continue;
      }
      const index = path.findIndex(({ id }) => id === other);
      if (index >= 0) circles.push([...path.slice(index).map(({ id }) => id), other]);
      else if (!done.has(other)) enter(other);
    }
  }
  return circles;
}
