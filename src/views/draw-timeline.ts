import type { Direction, Locale } from '../model/locale.ts';
import { speakViews } from '../strings/views.ts';
import { isolate } from '../text/bidi.ts';
import { formatDate } from '../text/format.ts';
import { boxOf, drawLabel, type Label } from './label.ts';
import type { PlacedFlag } from './layout-flags.ts';
import { layoutTimeline, type PlacedRow, type PlacedSpan, type TimelineLayout } from './layout-timeline.ts';
import type { PlacedUndated } from './layout-undated.ts';
import { doubtOffset, doubtSign, drawBar, drawMark, type Shape } from './marks.ts';
import { drawFrame, element, escapeText } from './svg.ts';
import type { TimelineContent } from './timeline-items.ts';
import { makeTimelineRows } from './timeline-rows.ts';

export interface TimelineOptions {
  readonly locale: Locale;
  readonly width: number;
  /** Unique on the page. */
  readonly id: string;
  readonly className: string;
  /** False draws marks only, without names and links. */
  readonly labels?: boolean;
}

/**
 * Draws a timeline as SVG.
 *
 * @returns SVG without style attributes; its looks are in `styles/views.css`
 */
export function drawTimeline(content: TimelineContent, options: TimelineOptions): string {
  const { locale, width, id, className, labels = true } = options;
  const say = speakViews(locale);
  const layout = layoutTimeline(makeTimelineRows(content, locale), {
    width,
    locale,
    labels,
    undatedTitle: say('timeline.undated'),
  });
  const dates = content.items.flatMap(({ date }) => (date ? [isolate(formatDate(date, locale))] : []));
  const desc =
    dates.length > 1
      ? say('timeline.desc', { from: dates[0]!, to: dates.at(-1)! })
      : say('timeline.desc.bare');
  return drawFrame(
    {
      id,
      locale,
      width,
      height: layout.height,
      title: say('timeline.title'),
      desc,
      className: `timeline ${className}`,
      decorative: !labels,
    },
    drawAxis(layout),
    ...layout.flags.map((flag) => drawFlagLine(flag, layout.axisY)),
    ...layout.ticks.map(({ label }) => drawLabel(label, 'v-tick')),
    ...layout.rows.map((row, index) => drawRow(row, `${id}-${index}`, labels, layout)),
    ...layout.flags.map((flag) => drawFlag(flag, layout.axisY, labels)),
    layout.undated && drawUndated(layout.undated, layout, labels),
  );
}

function drawAxis({ axis, axisY, bottom, ticks, broken }: TimelineLayout): string {
  const grid = ticks.map(({ x, major }) =>
    element('path', {
      class: major ? 'v-rule v-major' : 'v-rule',
      d: `M${x} ${axisY - (major ? 12 : 5)}V${bottom}`,
    }),
  );
  const gap =
    broken === undefined
      ? ''
      : element('path', { class: 'v-gap', d: `M${broken - 4} ${axisY}h8` }) +
        element('path', { class: 'v-line', d: `M${broken - 7} ${axisY + 6}l6-12m2 12l6-12` });
  return grid.join('') + element('path', { class: 'v-line', d: `M${axis[0]} ${axisY}H${axis[1]}` }) + gap;
}

const drawFlagLine = ({ flag, x, top, bottom }: PlacedFlag, axisY: number): string =>
  element('path', {
    class: flag.kind === 'today' ? 'v-today' : 'v-known',
    d: `M${x} ${flag.lines.length > 0 ? top : axisY - 10}V${bottom}`,
  });

function drawFlag({ flag, x, label }: PlacedFlag, axisY: number, links: boolean): string {
  const tip =
    flag.kind === 'source' ? element('path', { class: 'v-ink', d: `M${x - 5} ${axisY + 9}h10l-5-8z` }) : '';
  const name =
    flag.lines.length > 0 ? drawLabel(label, flag.kind === 'today' ? 'v-flag v-flag-today' : 'v-flag') : '';
  const body = tip + name;
  if (flag.href === undefined || !links) return body;
  return element('a', { href: flag.href, class: 'v-item', 'data-item': flag.id }, body);
}

function drawRow(placed: PlacedRow, id: string, links: boolean, { sizes, dir }: TimelineLayout): string {
  const { row, span, former, y, label, note, hit } = placed;
  const ghosts = former.map((old, index) =>
    element('g', { class: 'v-former' }, drawSpan(old, 'hollow', y, `${id}-${index}`)),
  );
  const first = former[0];
  const path = first
    ? element('path', { class: 'v-known', d: `M${middleOf(first)} ${y}H${middleOf(span)}` })
    : '';
  const body =
    path + ghosts.join('') + drawSpan(span, row.shape, y, id) + drawDoubt(row.doubtful, span, y, dir);
  if (!links) return body;
  const inline =
    note === 'inline'
      ? element(
          'tspan',
          { class: 'v-note', 'font-size': sizes.small },
          escapeText(`\u2003${isolate(row.note)}`),
        )
      : '';
  const text =
    note === 'inline'
      ? element(
          'text',
          {
            x: label.x,
            y: label.y,
            class: 'v-label',
            'font-size': label.size,
            'text-anchor': label.anchor === 'start' ? undefined : label.anchor,
          },
          escapeText(label.lines[0] ?? ''),
          inline,
        )
      : drawBack(label, dir) + drawLabel(label, 'v-label') + drawLabel(note, 'v-label v-note');
  return element(
    'a',
    {
      href: row.href,
      class: 'v-item',
      'data-item': row.id,
      'data-item-kind': row.kind,
      'data-item-mark': row.mark,
    },
    element('rect', { class: 'v-hit', x: hit.x, y: hit.y, width: hit.width, height: hit.height }),
    body,
    text,
  );
}

/** Keeps the lines that cross the rows out of the words. */
function drawBack(label: Label, dir: Direction): string {
  const { x, y, width, height } = boxOf(label, dir);
  return element('rect', { class: 'v-back', x, y, width, height });
}

function drawSpan(span: PlacedSpan, shape: Shape | 'period', y: number, id: string): string {
  if (span.kind === 'point') return drawMark(shape === 'period' ? 'hollow' : shape, span.x, y);
  if (shape === 'period')
    return element('path', { class: 'v-stroke', d: `M${span.from} ${y - 4}v8m0-4H${span.to}m0-4v8` });
  return drawBar(shape, span, y, id);
}

const middleOf = (span: PlacedSpan): number => (span.kind === 'point' ? span.x : (span.from + span.to) / 2);

function drawDoubt(doubtful: boolean, span: PlacedSpan, y: number, dir: Direction): string {
  if (!doubtful) return '';
  const [edge, gap] = span.kind === 'point' ? [span.x, doubtOffset.point] : [span.to, doubtOffset.bar];
  return drawQuestion(edge + (dir === 'rtl' ? -gap : gap), y, dir);
}

const drawQuestion = (x: number, y: number, dir: Direction): string =>
  element(
    'text',
    { class: 'v-doubt', x, y: y + 4.5, 'text-anchor': 'middle', 'font-size': 13 },
    doubtSign(dir),
  );

function drawUndated(
  { top, title, items }: PlacedUndated,
  { width, dir }: TimelineLayout,
  links: boolean,
): string {
  const rule = element('path', { class: 'v-rule', d: `M0 ${top - 6}H${width}` });
  const cells = items.map(({ row, x, y, label, hit }) => {
    const mark =
      drawMark(row.shape, x, y) +
      (row.doubtful
        ? drawQuestion(x + (dir === 'rtl' ? -doubtOffset.point : doubtOffset.point), y, dir)
        : '');
    if (!links) return mark;
    return element(
      'a',
      {
        href: row.href,
        class: 'v-item',
        'data-item': row.id,
        'data-item-kind': row.kind,
        'data-item-mark': row.mark,
      },
      element('rect', { class: 'v-hit', x: hit.x, y: hit.y, width: hit.width, height: hit.height }),
      mark,
      drawLabel(label, 'v-label'),
    );
  });
  return rule + (title.lines.length > 0 ? drawLabel(title, 'v-lane') : '') + cells.join('');
}
