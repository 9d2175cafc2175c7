import { directionOf, type Direction, type Locale } from '../model/locale.ts';
import { leadingOf, type Label } from './label.ts';
import { measureText, wrapText } from './measure-text.ts';
import type { NetworkContent, NetworkNode } from './network-items.ts';

/** One relation of a subject and those on its other end. */
export interface TreeBranch {
  readonly label: Label;
  /** Where the line from the trunk meets the name of the relation. */
  readonly y: number;
  readonly others: readonly {
    readonly node: NetworkNode | undefined;
    readonly label: Label;
    readonly y: number;
  }[];
}

export interface TreePart {
  readonly node: NetworkNode;
  readonly title: Label;
  /** The upright line from the title down to the last branch. */
  readonly trunk: { readonly x: number; readonly top: number; readonly bottom: number };
  readonly branches: readonly TreeBranch[];
}

export interface TreeLayout {
  readonly width: number;
  readonly height: number;
  readonly dir: Direction;
  readonly parts: readonly TreePart[];
  /** Where relations begin, and the names on their other ends. */
  readonly columns: readonly [number, number];
}

export interface TreeBox {
  readonly width: number;
  readonly locale: Locale;
  /** Ids of the subjects, in the order in which they stand. */
  readonly subjects: readonly string[];
  /** Whether relations in which the subject is on the other end are shown, too. */
  readonly inverse: boolean;
  /** As many names as are shown for one relation. */
  readonly most: number;
  /** What stands for the others, `{n}` their number. */
  readonly more: (n: number) => string;
}

const indent = 16;

/** Places the relations of some entities below their names: relation, then the names on its other end. */
export function layoutTree({ nodes, edges }: NetworkContent, box: TreeBox): TreeLayout {
  const { width, locale, subjects, inverse } = box;
  const dir = directionOf(locale);
  const flip = (x: number): number => (dir === 'rtl' ? width - x : x);
  const sizes = locale === 'ar' ? { text: 15.5, small: 14 } : { text: 14.5, small: 13 };
  const found = new Map(nodes.map((node) => [node.id, node]));
  const groups = subjects.map((id) => {
    const ties = edges.flatMap((edge) =>
      edge.from === id
        ? [{ label: edge.label, other: edge.to }]
        : inverse && edge.to === id
          ? [{ label: edge.inverse, other: edge.from }]
          : [],
    );
    return { node: found.get(id)!, relations: [...Map.groupBy(ties, ({ label }) => label)] };
  });
  const labels = groups.flatMap(({ relations }) =>
    relations.map(([label]) => measureText(label, sizes.small)),
  );
  const second = indent + 8 + Math.min(width * 0.42, Math.max(60, ...labels)) + 22;
  const leading = leadingOf(sizes.text, dir);
  const small = leadingOf(sizes.small, dir);
  let y = 2;
  const parts = groups.map(({ node, relations }): TreePart => {
    const lines = wrapText(node.label, sizes.text + 1, width, 3);
    const title: Label = {
      x: flip(0),
      y: y + sizes.text + 2,
      anchor: 'start',
      lines,
      size: sizes.text + 1,
      leading: leading + 1,
    };
    y += lines.length * (leading + 1) + 8;
    const top = y - 2;
    const branches = relations.map(([relation, ties]): TreeBranch => {
      const names = wrapText(relation, sizes.small, second - 22 - indent - 8, 3);
      const label: Label = {
        x: flip(indent + 8),
        y: y + 17,
        anchor: 'start',
        lines: names,
        size: sizes.small,
        leading: small,
      };
      const branchTop = y;
      const shown = ties.length > box.most + 1 ? ties.slice(0, box.most) : ties;
      const others = shown.map(({ other }) => ({
        node: found.get(other),
        text: found.get(other)?.label ?? other,
      }));
      if (shown.length < ties.length)
        others.push({ node: undefined, text: box.more(ties.length - shown.length) });
      const placed = others.map(({ node: other, text }) => {
        const own = wrapText(text, sizes.text, width - second, 3);
        const first = y + 17;
        y += Math.max(26, own.length * leading + 6);
        return {
          node: other,
          y: first - sizes.text * 0.32,
          label: {
            x: flip(second),
            y: first,
            anchor: 'start',
            lines: own,
            size: sizes.text,
            leading,
          } as const,
        };
      });
      y = Math.max(y, branchTop + names.length * small + 8);
      return { label, y: branchTop + 17 - sizes.small * 0.32, others: placed };
    });
    const bottom = branches.at(-1)?.y ?? top;
    y += 12;
    return { node, title, trunk: { x: flip(5), top, bottom }, branches };
  });
  return { width, height: Math.max(8, y - 10), dir, parts, columns: [flip(indent + 8), flip(second)] };
}
