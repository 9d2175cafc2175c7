import type { Locale } from '../model/locale.ts';
import { speakViews } from '../strings/views.ts';
import type { PlacedMove } from './arrows.ts';
import { drawLabel } from './label.ts';
import { layoutMap, type MapLayout } from './layout-map.ts';
import type { MapContent, MapPlace } from './map-items.ts';
import type { Extent, Point } from './outline.ts';
import { drawFrame, element, escapeText, round } from './svg.ts';

export interface MapOptions {
  readonly locale: Locale;
  readonly width: number;
  /** Unique on the page. */
  readonly id: string;
  readonly className: string;
  /** Degrees to show; found from the positions when it is left out. */
  readonly extent?: Extent;
  readonly ratio?: readonly [number, number];
  /** False draws no links: for a small map that is one itself. */
  readonly links?: boolean;
  readonly title?: string;
  readonly desc?: string;
}

/**
 * Draws a map as SVG.
 *
 * @returns undefined when no position is known
 */
export function drawMap(content: MapContent, options: MapOptions): string | undefined {
  const { locale, width, id, className, extent, ratio, links = true } = options;
  const layout = layoutMap(content, { width, locale, ...(extent && { extent }), ...(ratio && { ratio }) });
  if (!layout) return undefined;
  const say = speakViews(locale);
  const { height } = layout;
  const points = say.count(
    'points',
    layout.marks.reduce((sum, { members }) => sum + members.length, 0),
  );
  const desc = options.desc ?? say('map.desc', { points, moves: say.count('moves', layout.moves.length) });
  return drawFrame(
    {
      id,
      locale,
      width,
      height,
      title: options.title ?? say('map.title'),
      desc,
      className: `map ${className}`,
      decorative: !links,
    },
    element('clipPath', { id: `${id}-edge` }, element('rect', { width, height })),
    element(
      'g',
      { 'clip-path': `url(#${id}-edge)` },
      element('rect', { class: 'v-sea', width, height }),
      element(
        'g',
        { class: 'v-zoom' },
        drawGround(layout),
        ...layout.moves.map((move) => drawMove(move, links)),
        ...drawAreaNames(layout, links),
        ...drawMarks(layout, links),
      ),
    ),
    element('rect', { class: 'v-neat', x: 0.5, y: 0.5, width: width - 1, height: height - 1 }),
  );
}

const drawGround = ({ ownLand, otherLand, coasts, borders, governorates }: MapLayout): string =>
  element('path', { class: 'v-land', d: ownLand }) +
  element('path', { class: 'v-land v-abroad', d: otherLand }) +
  element('path', { class: 'v-coast', d: coasts }) +
  (governorates ? element('path', { class: 'v-inner', d: governorates }) : '') +
  element('path', { class: 'v-border', d: borders });

const linked = (links: boolean, attributes: Record<string, string | undefined>, ...body: string[]): string =>
  links ? element('a', { class: 'v-item', ...attributes }, ...body) : element('g', {}, ...body);

/** What keeps its size when the map is enlarged, and the point about which it does. */
const keep = ([x, y]: Point, ...body: string[]): string =>
  element('g', { 'data-at': `${round(x)} ${round(y)}` }, ...body);

function drawMove({ move, from, bend, to, number }: PlacedMove, links: boolean): string {
  const angle = (Math.atan2(to[1] - bend[1], to[0] - bend[0]) * 180) / Math.PI;
  const d = `M${from.map(round).join(' ')}Q${[...bend, ...to].map(round).join(' ')}`;
  return linked(
    links,
    { href: move.href, 'data-item': move.id, 'data-item-mark': move.statement.modality },
    element('title', {}, escapeText(move.label)),
    element('path', { class: 'v-halo', d }),
    element('path', { class: `v-move v-${move.statement.modality}`, d }),
    keep(
      to,
      element('path', {
        class: 'v-head',
        d: 'M1 0L-8 3.6L-6 0L-8-3.6z',
        transform: `translate(${to.map(round).join(' ')}) rotate(${round(angle)})`,
      }),
    ),
    keep(
      number,
      element('circle', { class: 'v-hit', cx: number[0], cy: number[1], r: 13 }),
      element(
        'text',
        { class: 'v-number', x: number[0], y: number[1] + 4.5, 'font-size': 13, 'text-anchor': 'middle' },
        String(move.number),
      ),
    ),
  );
}

const drawAreaNames = ({ areas }: MapLayout, links: boolean): string[] =>
  areas.map(({ id, place, label }) =>
    linked(
      links && place !== undefined,
      { href: place?.href, 'data-item': id, 'data-item-kind': place?.kind },
      keep([label.x, label.y], drawLabel(label, classOf(place))),
    ),
  );

function classOf(place: MapPlace | undefined): string {
  if (!place) return 'v-country';
  return place.area?.layer === 'countries' ? 'v-country v-own' : 'v-area';
}

function drawMarks({ marks }: MapLayout, links: boolean): string[] {
  return marks.map(({ x, y, members, label }) => {
    const [place] = members;
    if (members.length > 1 || !place)
      return linked(
        links,
        { href: '#map-points' },
        element('title', {}, escapeText(members.map((member) => member.label).join(' · '))),
        keep(
          [x, y],
          element('circle', { class: 'v-many', cx: x, cy: y, r: 12.5 }),
          element(
            'text',
            { class: 'v-count', x, y: y + 4.5, 'font-size': 13, 'text-anchor': 'middle' },
            String(members.length),
          ),
        ),
      );
    return linked(
      links,
      { href: place.href, 'data-item': place.id, 'data-item-kind': place.kind },
      element('title', {}, escapeText(place.label)),
      keep(
        [x, y],
        element('circle', { class: 'v-hit', cx: x, cy: y, r: 13 }),
        drawPlace(place.type, x, y),
        label ? drawLabel(label, 'v-label') : '',
      ),
    );
  });
}

/** A base is a square on its point, any other place a ring with a dot. */
export const drawPlace = (type: 'base' | 'place', x: number, y: number): string =>
  type === 'base'
    ? element('path', { class: 'v-base', d: `M${round(x)} ${round(y - 5.5)}l5.5 5.5l-5.5 5.5l-5.5-5.5z` })
    : element('circle', { class: 'v-ring', cx: x, cy: y, r: 4 }) +
      element('circle', { class: 'v-ink', cx: x, cy: y, r: 1.4 });
