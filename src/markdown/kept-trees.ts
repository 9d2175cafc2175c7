import type { Root } from 'mdast';
import type { Processor } from 'unified';
import { parseProse } from './parse-prose.ts';

// The check and the rendering run in two bundles of one process; what the one has parsed, the other need not parse again.
const shared = globalThis as typeof globalThis & { parsedProse?: Map<string, { body: string; tree: Root }> };
const kept = (shared.parsedProse ??= new Map());
/** A tree is some fifty times as large as its text. */
const mostKept = 3000;

/** Parses prose and keeps the tree until it is rendered; see `parseProse` for what it throws. */
export function parseAndKeep(path: string, body: string): Root {
  const tree = parseProse(body);
  if (kept.size < mostKept) kept.set(path, { body, tree });
  return tree;
}

/** Forgets the trees that were kept, where this thread renders none of them. */
export const forgetTrees = (): void => kept.clear();

/** A remark plugin that takes the place of the parser: a tree that was kept is handed out once, as rendering changes it. */
export function remarkTakeKept(this: Processor): void {
  this.parser = (body, file) => {
    const found = kept.get(file.path);
    kept.delete(file.path);
    return found?.body === body ? found.tree : parseProse(body);
  };
}
