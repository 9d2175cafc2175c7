import type { Direction } from '../model/locale.ts';
import { columnBoxes, sideOf, type PlacedNode, type Side } from './layout-network.ts';
import type { NetworkEdge } from './network-items.ts';

export interface PlacedEdge {
  readonly edge: NetworkEdge;
  /** The line, as the `d` of a path; it ends where the arrow points. */
  readonly d: string;
  readonly tip: readonly [number, number];
  /** +1 where the arrow points to the right. */
  readonly points: 1 | -1;
}

const laneWidth = 9;

/**
 * Draws lines between names: across columns as curves, within a column round its side in lanes, so that no two
 * upright lines lie upon each other. Lines to the same name share a lane.
 */
export function routeEdges(
  edges: readonly NetworkEdge[],
  nodes: readonly PlacedNode[],
  flip: (x: number) => number,
  dir: Direction,
): PlacedEdge[] {
  const found = new Map(nodes.map((placed) => [placed.node.id, placed]));
  const lanes = findLanes(edges, found);
  return edges.map((edge): PlacedEdge => {
    const [from, to] = [found.get(edge.from)!, found.get(edge.to)!];
    const side = sideOf(from.column, to.column);
    const port = from.ports.find(({ relation, side: own }) => relation === edge.relation && own === side)!;
    const x0 = edgeOf(from.column, side) + out(side, 4);
    const within = from.column === to.column;
    // Across columns a line arrives on the side that faces it; within one it comes back on the side where it left.
    const arrives: Side = within ? side : side === 'end' ? 'start' : 'end';
    const x1 = nameEdge(to, arrives, dir, flip) + out(arrives, 6);
    const d = within
      ? lanePath(
          x0,
          port.y,
          x1,
          to.y,
          edgeOf(from.column, side) + out(side, 12 + laneWidth * lanes.get(edge.to)!),
          flip,
        )
      : curve(x0, port.y, x1, to.y, flip);
    const inward = arrives === 'start' ? 1 : -1;
    return { edge, d, tip: [flip(x1), to.y], points: (dir === 'rtl' ? -inward : inward) as 1 | -1 };
  });
}

const out = (side: Side, by: number): number => (side === 'end' ? by : -by);

const edgeOf = (column: number, side: Side): number => columnBoxes[column]![side === 'end' ? 'to' : 'from'];

/** The edge of a name in the direction of reading. */
function nameEdge({ box }: PlacedNode, side: Side, dir: Direction, flip: (x: number) => number): number {
  const right = (side === 'end') === (dir === 'ltr');
  return flip(right ? box.x + box.width : box.x);
}

/** A lane for each name that lines of its own column lead to; those that overlap in height lie side by side. */
function findLanes(
  edges: readonly NetworkEdge[],
  found: ReadonlyMap<string, PlacedNode>,
): ReadonlyMap<string, number> {
  const spans = new Map<string, { column: number; top: number; bottom: number }>();
  for (const { from, to } of edges) {
    const [a, b] = [found.get(from)!, found.get(to)!];
    if (a.column !== b.column) continue;
    const span = spans.get(to) ?? { column: b.column, top: b.y, bottom: b.y };
    const low = a.y + 60;
    spans.set(to, { ...span, top: Math.min(span.top, a.y), bottom: Math.max(span.bottom, low) });
  }
  const lanes = new Map<string, number>();
  const sorted = [...spans].sort(([, a], [, b]) => a.bottom - a.top - (b.bottom - b.top));
  for (const [id, span] of sorted) {
    const taken = sorted
      .filter(
        ([other, own]) =>
          lanes.has(other) && own.column === span.column && own.top < span.bottom && span.top < own.bottom,
      )
      .map(([other]) => lanes.get(other)!);
    let lane = 0;
    while (taken.includes(lane)) lane++;
    lanes.set(id, lane);
  }
  return lanes;
}

const n = (value: number): number => Math.round(value * 10) / 10;

function curve(x0: number, y0: number, x1: number, y1: number, flip: (x: number) => number): string {
  const bend = (x1 - x0) * 0.5;
  return `M${n(flip(x0))} ${n(y0)}C${n(flip(x0 + bend))} ${n(y0)} ${n(flip(x1 - bend))} ${n(y1)} ${n(flip(x1))} ${n(y1)}`;
}

/** Out to a lane, along it and back in, with rounded corners. */
function lanePath(
  x0: number,
  y0: number,
  x1: number,
  y1: number,
  lane: number,
  flip: (x: number) => number,
): string {
  const radius = Math.min(5, Math.abs(y1 - y0) / 2);
  const down = y1 > y0 ? radius : -radius;
  const outward = lane > x0 ? radius : -radius;
  const at = (x: number, y: number): string => `${n(flip(x))} ${n(y)}`;
  return (
    `M${at(x0, y0)}L${at(lane - outward, y0)}Q${at(lane, y0)} ${at(lane, y0 + down)}` +
    `L${at(lane, y1 - down)}Q${at(lane, y1)} ${at(lane - outward, y1)}L${at(x1, y1)}`
  );
}
