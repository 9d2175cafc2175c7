import type { Locale } from '../model/locale.ts';
import { speakViews } from '../strings/views.ts';
import { boxOf, drawLabel, type Label } from './label.ts';
import { layoutNetwork, type NetworkLayout, type PlacedNode } from './layout-network.ts';
import type { NetworkContent } from './network-items.ts';
import type { PlacedEdge } from './route-edges.ts';
import { drawFrame, element, escapeText } from './svg.ts';

export interface NetworkOptions {
  readonly locale: Locale;
  /** Unique on the page. */
  readonly id: string;
  readonly className: string;
}

/** Draws the network as SVG, for wide screens and print; `drawTree` says the same on narrow ones. */
export function drawNetwork(content: NetworkContent, { locale, id, className }: NetworkOptions): string {
  const layout = layoutNetwork(content, { locale });
  const say = speakViews(locale);
  const desc = say('network.desc', {
    relations: say.count('relations', layout.edges.length),
    entities: say.count('entities', layout.nodes.length),
  });
  const { width, height } = layout;
  return drawFrame(
    { id, locale, width, height, title: say('network.title'), desc, className: `network ${className}` },
    ...layout.edges.map(drawEdge),
    ...layout.headings.map((heading) => drawBehind(heading, layout) + drawLabel(heading, 'v-kind')),
    ...layout.nodes.map((node) => drawNode(node, layout)),
  );
}

const drawEdge = ({ edge, d, tip: [x, y], points }: PlacedEdge): string =>
  element(
    'g',
    { class: 'v-edge', 'data-subject': edge.from, 'data-object': edge.to },
    element('path', { class: 'v-tie', d }),
    element('path', { class: 'v-tip', d: `M${x + points * 2} ${y}l${-points * 6}-3v6z` }),
  );

function drawNode({ node, label, box, ports }: PlacedNode, layout: NetworkLayout): string {
  const { id, href, kind, kindLabel } = node;
  const relations = ports
    .map((port) => drawBehind(port.label, layout) + drawLabel(port.label, 'v-port'))
    .join('');
  const height = Math.max(26, box.height);
  return (
    relations +
    element(
      'a',
      { href, class: 'v-item', 'data-item': id, 'data-item-kind': kind },
      element('title', {}, escapeText(`${node.label} (${kindLabel})`)),
      element('rect', { class: 'v-back', x: box.x - 3, y: box.y, width: box.width + 6, height: box.height }),
      element('rect', {
        class: 'v-hit',
        x: box.x - 4,
        y: box.y + (box.height - height) / 2,
        width: box.width + 8,
        height,
      }),
      drawLabel(label, 'v-label'),
    )
  );
}

/** Keeps lines that pass below out of the words. */
function drawBehind(label: Label, { dir }: NetworkLayout): string {
  const { x, y, width, height } = boxOf(label, dir);
  return element('rect', { class: 'v-back', x: x - 2, y: y + 2, width: width + 4, height: height - 4 });
}
