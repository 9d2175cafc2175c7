import type { NetworkEdge, NetworkNode } from './network-items.ts';

/** The three columns of the network, from the side where reading begins. */
const columns = [['milestone'], ['actor'], ['base', 'place']] as const;

/** Those of one kind, which stand together. */
export type Group = readonly NetworkNode[];
export type Column = readonly Group[];

/** As many names as one column holds. */
const mostInColumn = 18;

/**
 * Sorts entities into columns, within a column by kind, and turns kinds and names so that what is related stands near
 * (barycentre method: Sugiyama, Tagawa, Toda 1981). The order depends on the content alone.
 */
export function orderColumns(
  nodes: readonly NetworkNode[],
  edges: readonly NetworkEdge[],
): readonly Column[] {
  const taken = columns.map((types) =>
    nodes.filter(({ type }) => types.some((own) => own === type)).slice(0, mostInColumn),
  );
  let current: Column[] = taken.map((column) => [...Map.groupBy(column, ({ kind }) => kind).values()]);
  const shown = new Set(taken.flat().map(({ id }) => id));
  const inside = edges.filter(({ from, to }) => shown.has(from) && shown.has(to));
  let best = { columns: current, length: lengthOf(current, inside) };
  for (let sweep = 0; sweep < 24; sweep++) {
    const turn = sweep % columns.length;
    current = current.map((column, index) => (index === turn ? sortColumn(column, current, inside) : column));
    const length = lengthOf(current, inside);
    if (length < best.length) best = { columns: current, length };
  }
  return swapWhilePays(best.columns, inside);
}

/** Swaps two kinds, or two names of a kind, as long as the lines grow shorter by it. */
function swapWhilePays(start: readonly Column[], edges: readonly NetworkEdge[]): readonly Column[] {
  let current = start;
  let length = lengthOf(current, edges);
  for (let round = 0; round < 4; round++) {
    const before = length;
    for (const [index, column] of current.entries()) {
      const ways = [
        ...pairsOf(column.length).map(
          ([a, b]) =>
            (from: Column) =>
              swap(from, a, b),
        ),
        ...column.flatMap((group, at) =>
          pairsOf(group.length).map(
            ([a, b]) =>
              (from: Column) =>
                from.with(at, swap(from[at]!, a, b)),
          ),
        ),
      ];
      for (const way of ways) {
        const tried = current.with(index, way(current[index]!));
        const own = lengthOf(tried, edges);
        if (own < length - 1e-9) [current, length] = [tried, own];
      }
    }
    if (length === before) break;
  }
  return current;
}

const pairsOf = (count: number): [number, number][] =>
  Array.from({ length: count }, (_, a) =>
    Array.from({ length: count - a - 1 }, (__, b): [number, number] => [a, a + b + 1]),
  ).flat();

/** Two members of a list in each other's place; a list that has since grown shorter stays as it is. */
const swap = <T>(list: readonly T[], a: number, b: number): readonly T[] =>
  b < list.length ? list.with(a, list[b]!).with(b, list[a]!) : list;

/** Where each name stands in its column, from 0 to 1. */
function heightsOf(current: readonly Column[]): ReadonlyMap<string, number> {
  return new Map(
    current.flatMap((column) => {
      const names = column.flat();
      return names.map(({ id }, index) => [id, (index + 0.5) / names.length] as const);
    }),
  );
}

function sortColumn(column: Column, current: readonly Column[], edges: readonly NetworkEdge[]): Column {
  const heights = heightsOf(current);
  const wished = new Map(
    column.flat().map(({ id }) => {
      const others = edges.flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : []));
      const sum = others.reduce((total, other) => total + heights.get(other)!, 0);
      return [id, others.length > 0 ? sum / others.length : heights.get(id)!];
    }),
  );
  const wishOf = (group: Group): number =>
    group.reduce((sum, { id }) => sum + wished.get(id)!, 0) / group.length;
  return column
    .map((group) =>
      group.toSorted((a, b) => wished.get(a.id)! - wished.get(b.id)! || a.id.localeCompare(b.id)),
    )
    .toSorted((a, b) => wishOf(a) - wishOf(b) || a[0]!.kind.localeCompare(b[0]!.kind));
}

function lengthOf(current: readonly Column[], edges: readonly NetworkEdge[]): number {
  const heights = heightsOf(current);
  return edges.reduce((sum, { from, to }) => sum + Math.abs(heights.get(from)! - heights.get(to)!), 0);
}
