import type { Locale } from '../model/locale.ts';
import { speakViews } from '../strings/views.ts';
import { boxOf, drawLabel } from './label.ts';
import { layoutTree, type TreeBranch, type TreeLayout, type TreePart } from './layout-tree.ts';
import type { NetworkContent } from './network-items.ts';
import { drawFrame, element } from './svg.ts';

export interface TreeOptions {
  readonly locale: Locale;
  readonly width: number;
  readonly id: string;
  readonly className: string;
  readonly title: string;
  readonly desc: string;
  readonly subjects: readonly string[];
  readonly inverse: boolean;
  readonly most: number;
  /** False draws no links: for a small picture that is one itself. */
  readonly links?: boolean;
}

/** Draws the relations of some entities as branches below their names: for narrow screens and for one entity. */
export function drawTree(content: NetworkContent, options: TreeOptions): string {
  const { locale, width, id, className, title, desc, subjects, inverse, most, links = true } = options;
  const say = speakViews(locale);
  const layout = layoutTree(content, {
    width,
    locale,
    subjects,
    inverse,
    most,
    more: (n) => say('network.more', { n }),
  });
  return drawFrame(
    {
      id,
      locale,
      width,
      height: layout.height,
      title,
      desc,
      className: `network ${className}`,
      decorative: !links,
    },
    ...layout.parts.map((part) => drawPart(part, layout, links)),
  );
}

function drawPart({ node, title, trunk, branches }: TreePart, layout: TreeLayout, links: boolean): string {
  const out = layout.dir === 'rtl' ? -1 : 1;
  const stubs = branches.map(({ y }) => `M${trunk.x} ${y - 5}q0 5 ${5 * out} 5h${8 * out}`).join('');
  const line = branches.length > 0 ? `M${trunk.x} ${trunk.top}V${trunk.bottom - 5}${stubs}` : '';
  return (
    element('path', { class: 'v-tie', d: line }) +
    drawName(title, 'v-label v-subject', node, layout, links) +
    branches.map((branch) => drawBranch(branch, layout, links)).join('')
  );
}

function drawBranch({ label, others }: TreeBranch, layout: TreeLayout, links: boolean): string {
  const out = layout.dir === 'rtl' ? -1 : 1;
  const { x, width } = boxOf(label, layout.dir);
  const from = (out > 0 ? x + width : x) + 5 * out;
  const to = layout.columns[1] - 6 * out;
  const first = others[0]!;
  const last = others.at(-1)!;
  const bend = to - 9 * out;
  const fan = others
    .slice(1)
    .map(({ y }) => `M${bend} ${y - 5}q0 5 ${5 * out} 5H${to}`)
    .join('');
  const trunk = others.length > 1 ? `M${bend} ${first.y}V${last.y - 5}${fan}` : '';
  const lead = (to - from) * out > 4 ? `M${from} ${first.y}H${to}` : '';
  return (
    element('path', { class: 'v-tie', d: lead + trunk }) +
    drawLabel(label, 'v-port') +
    others.map((other) => drawName(other.label, 'v-label', other.node, layout, links)).join('')
  );
}

function drawName(
  label: TreePart['title'],
  className: string,
  node: TreePart['node'] | undefined,
  { dir }: TreeLayout,
  links: boolean,
): string {
  const text = drawLabel(label, node ? className : 'v-port');
  if (!node || !links) return text;
  const { x, y, width, height } = boxOf(label, dir);
  const tall = Math.max(26, height);
  return element(
    'a',
    { href: node.href, class: 'v-item', 'data-item': node.id, 'data-item-kind': node.kind },
    element('rect', { class: 'v-hit', x: x - 2, y: y + (height - tall) / 2, width: width + 4, height: tall }),
    text,
  );
}
