import type { Direction } from '../model/locale.ts';
import type { StandingKind } from '../model/milestone.ts';
import type { Modality } from '../model/statement.ts';
import { element } from './svg.ts';

export type MarkKind = Modality | StandingKind;
export type Shape = 'solid' | 'half' | 'hollow' | 'dashed' | 'dash' | 'crossed' | 'none';

const shapes: Record<MarkKind, Shape> = {
  happened: 'solid',
  ongoing: 'half',
  planned: 'hollow',
  claimed: 'dashed',
  background: 'dash',
  moved: 'hollow',
  passed: 'hollow',
  undated: 'hollow',
  'called-off': 'crossed',
  unknown: 'none',
};

/** The shape that stands for a modality or a standing: told apart without colour. */
export const shapeOf = (kind: MarkKind): Shape => shapes[kind];

/** Whether a question mark stands beside the shape: a date that passed without a source, or nothing known. */
export const isDoubtful = (kind: MarkKind): boolean => kind === 'passed' || kind === 'unknown';

/** How far the question mark stands from the middle of a point, and from the end of a bar. */
export const doubtOffset = { point: 11, bar: 8 };

/** The question mark of a language. */
export const doubtSign = (dir: Direction): string => (dir === 'rtl' ? '؟' : '?');

/** Prints the mark of a point in time. */
export function drawMark(shape: Shape, x: number, y: number, radius = 5): string {
  const circle = (className: string) => element('circle', { class: className, cx: x, cy: y, r: radius });
  if (shape === 'solid') return circle('v-solid');
  if (shape === 'hollow') return circle('v-hollow');
  if (shape === 'dashed') return circle('v-hollow v-dashed');
  if (shape === 'half') {
    const half = `M${x} ${y - radius}a${radius} ${radius} 0 0 0 0 ${radius * 2}z`;
    return circle('v-hollow') + element('path', { class: 'v-solid', d: half });
  }
  if (shape === 'none') return '';
  const d =
    shape === 'dash'
      ? `M${x - radius} ${y}h${radius * 2}`
      : `M${x - radius} ${y - radius}l${radius * 2} ${radius * 2}m0 ${-radius * 2}l${-radius * 2} ${radius * 2}`;
  return element('path', { class: 'v-stroke', d });
}

/** A stretch of time on the drawing; `from` lies right of `to` where time runs from right to left. */
export interface Bar {
  readonly from: number;
  readonly to: number;
  /** How much of each end is soft: 0 is a sharp end; otherwise the length over which it fades. */
  readonly fadeFrom: number;
  readonly fadeTo: number;
}

const barHeight = 9;

/** Prints the mark of a stretch of time: the same shapes, drawn out. `id` names its fading, unique on the page. */
export function drawBar(shape: Shape, bar: Bar, y: number, id: string): string {
  const { from, to } = bar;
  const soft = bar.fadeFrom > 0 || bar.fadeTo > 0;
  const paint = soft ? `url(#${id})` : undefined;
  const [left, right] = [Math.min(from, to), Math.max(from, to)];
  const rect = (className: string, top: number, height: number, attribute: 'fill' | 'stroke') =>
    element('rect', {
      class: className,
      x: left,
      y: top,
      width: right - left,
      height,
      rx: Math.min(height, right - left) / 2,
      [attribute]: paint,
    });
  const top = y - barHeight / 2;
  const outline = soft
    ? rect('v-pale', top, barHeight, 'fill') +
      element('path', { class: 'v-soft', d: outlineOf(bar, top), stroke: paint })
    : rect('v-hollow', top, barHeight, 'stroke');
  const body: Record<Shape, string> = {
    solid: rect(soft ? 'v-fade' : 'v-solid', top, barHeight, 'fill'),
    half: outline + rect(soft ? 'v-fade' : 'v-solid', y, barHeight / 2, 'fill'),
    hollow: outline,
    dashed: outline.replaceAll(/class="v-(?=soft|hollow)/g, 'class="v-dashed v-'),
    dash: element('path', { class: soft ? 'v-soft' : 'v-stroke', d: `M${from} ${y}H${to}`, stroke: paint }),
    crossed:
      outline +
      element('path', { class: 'v-stroke', d: `M${(from + to) / 2 - 6} ${y - 6}l12 12m0-12l-12 12` }),
    none: outline,
  };
  return (soft ? drawFade(bar, id) : '') + body[shape];
}

/** Two lines, and a cap at each end that does not fade. */
function outlineOf({ from, to, fadeFrom, fadeTo }: Bar, top: number): string {
  const bottom = top + barHeight;
  const cap = (x: number) => `M${x} ${top}V${bottom}`;
  return `M${from} ${top}H${to}M${from} ${bottom}H${to}${fadeFrom > 0 ? '' : cap(from)}${fadeTo > 0 ? '' : cap(to)}`;
}

function drawFade({ from, to, fadeFrom, fadeTo }: Bar, id: string): string {
  const length = Math.abs(to - from) || 1;
  const stop = (offset: number, opacity: number) =>
    element('stop', { class: 'v-stop', offset: `${Math.round(offset * 100)}%`, 'stop-opacity': opacity });
  return element(
    'linearGradient',
    { id, gradientUnits: 'userSpaceOnUse', x1: from, x2: to, y1: 0, y2: 0 },
    fadeFrom > 0 && stop(0, 0),
    stop(Math.min(0.5, fadeFrom / length), 1),
    stop(1 - Math.min(0.5, fadeTo / length), 1),
    fadeTo > 0 && stop(1, 0),
  );
}
