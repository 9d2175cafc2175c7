import { directionOf, type Direction, type Locale } from '../model/locale.ts';
import { boxOf, leadingOf, type Box, type Label } from './label.ts';
import { wrapText } from './measure-text.ts';
import type { NetworkContent, NetworkEdge, NetworkNode } from './network-items.ts';
import { orderColumns, type Column } from './order-columns.ts';
import { routeEdges, type PlacedEdge } from './route-edges.ts';

/** The side of a column on which a line leaves or arrives, in the direction of reading. */
export type Side = 'start' | 'end';

/** A name with the relations that leave it. */
export interface PlacedNode {
  readonly node: NetworkNode;
  readonly column: number;
  readonly label: Label;
  readonly box: Box;
  /** The middle of its name: where lines arrive. */
  readonly y: number;
  readonly ports: readonly PlacedPort[];
}

/** The name of a relation beside the name of its subject: where its lines leave. */
export interface PlacedPort {
  readonly relation: string;
  readonly side: Side;
  readonly label: Label;
  readonly y: number;
}

export interface NetworkLayout {
  readonly width: number;
  readonly height: number;
  readonly dir: Direction;
  readonly headings: readonly Label[];
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly PlacedEdge[];
  /** Whether something had to be left out. */
  readonly partial: boolean;
}

export interface ColumnBox {
  /** From the side where reading begins. */
  readonly from: number;
  readonly to: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** The columns for a drawing this wide; names of the outer two stand against the middle one. */
export const networkWidth = 860;
export const columnBoxes: readonly ColumnBox[] = [
  { from: 34, to: 224, anchor: 'end' },
  { from: 322, to: 534, anchor: 'middle' },
  { from: 652, to: 822, anchor: 'start' },
];

/** Places the network: three columns, names by kind, each relation written where its lines leave. Texts never touch. */
export function layoutNetwork(
  { nodes, edges }: NetworkContent,
  { locale }: { readonly locale: Locale },
): NetworkLayout {
  const dir = directionOf(locale);
  const columns = orderColumns(nodes, edges);
  const columnOf = new Map(
    columns.flatMap((column, index) => column.flat().map(({ id }) => [id, index] as const)),
  );
  const shown = edges.filter(({ from, to }) => columnOf.has(from) && columnOf.has(to));
  const flip = (x: number): number => (dir === 'rtl' ? networkWidth - x : x);
  const room: Room = {
    dir,
    flip,
    sizes: locale === 'ar' ? { text: 15, small: 13.5 } : { text: 14, small: 12.5 },
    edges: shown,
    columnOf,
  };
  const heights = columns.map((column, index) => placeColumn(column, index, 0, 0, room).height);
  const height = Math.max(...heights);
  const placed = columns.map((column, index) => {
    // A shorter column is spread, so that all end together.
    const spare = Math.min(28, (height - heights[index]!) / Math.max(1, column.length));
    return placeColumn(
      column,
      index,
      (height - heights[index]! - spare * (column.length - 1)) / 2,
      spare,
      room,
    );
  });
  const placedNodes = placed.flatMap(({ nodes: own }) => own);
  return {
    width: networkWidth,
    height: height + 8,
    dir,
    headings: placed.flatMap(({ headings }) => headings),
    nodes: placedNodes,
    edges: routeEdges(shown, placedNodes, flip, dir),
    partial: columnOf.size < nodes.length,
  };
}

interface Room {
  readonly dir: Direction;
  readonly flip: (x: number) => number;
  readonly sizes: { readonly text: number; readonly small: number };
  readonly edges: readonly NetworkEdge[];
  readonly columnOf: ReadonlyMap<string, number>;
}

/** On which side an edge leaves its subject: towards the other column, or round the outside within one. */
export function sideOf(from: number, to: number): Side {
  if (from === to) return from === 0 ? 'start' : 'end';
  return from < to ? 'end' : 'start';
}

function placeColumn(column: Column, index: number, top: number, spare: number, room: Room) {
  const { dir, flip, sizes } = room;
  const { from, to, anchor } = columnBoxes[index]!;
  const across = anchor === 'start' ? from : anchor === 'end' ? to : (from + to) / 2;
  const leading = leadingOf(sizes.text, dir);
  const small = leadingOf(sizes.small, dir);
  const headings: Label[] = [];
  const nodes: PlacedNode[] = [];
  let y = top;
  for (const group of column) {
    headings.push({
      x: flip(across),
      y: y + sizes.small,
      anchor,
      lines: [group[0]!.kindLabel],
      size: sizes.small,
      leading: small,
    });
    y += small + 4;
    for (const node of group) {
      const lines = wrapText(node.label, sizes.text, to - from, 3);
      const label: Label = { x: flip(across), y: y + sizes.text, anchor, lines, size: sizes.text, leading };
      const below = y + lines.length * leading + 2;
      const ports = placePorts(node, index, below, room);
      const rows = Math.max(
        0,
        ...(['start', 'end'] as const).map((side) => ports.filter((port) => port.side === side).length),
      );
      nodes.push({
        node,
        column: index,
        label,
        box: boxOf(label, dir),
        y: y + (lines.length * leading) / 2,
        ports,
      });
      y = below + rows * small + 7;
    }
    y += 12 + spare;
  }
  return { headings, nodes, height: y - 12 - spare - top };
}

function placePorts(
  node: NetworkNode,
  index: number,
  top: number,
  { dir, flip, sizes, edges, columnOf }: Room,
): PlacedPort[] {
  const small = leadingOf(sizes.small, dir);
  const { from, to } = columnBoxes[index]!;
  const counts = { start: 0, end: 0 };
  const seen = new Set<string>();
  return edges.flatMap((edge) => {
    if (edge.from !== node.id) return [];
    const side = sideOf(index, columnOf.get(edge.to)!);
    if (seen.has(`${edge.relation} ${side}`)) return [];
    seen.add(`${edge.relation} ${side}`);
    const y = top + counts[side]++ * small + sizes.small;
    const label: Label = {
      x: flip(side === 'end' ? to : from),
      y,
      anchor: side,
      lines: [edge.label],
      size: sizes.small,
      leading: small,
    };
    return [{ relation: edge.relation, side, label, y: y - sizes.small * 0.32 }];
  });
}
