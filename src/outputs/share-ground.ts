import type { Direction } from '../model/locale.ts';
import type { StandingKind } from '../model/milestone.ts';
import { shareSize } from './share-size.ts';
import { emptyElement } from './xml.ts';

/** The colours of the pages by day: an image does not know the reader's theme. */
export const colours = {
  paper: '#fbf9f4',
  ink: '#1c1b19',
  muted: '#5e5a52',
  rule: '#ddd6c8',
  accent: '#8a2b1e',
};
export const margin = { start: 96, end: 80 };
export const measure = shareSize.width - margin.start - margin.end;
/** How high the hairlines stand, and the middle of the line below them. */
export const ruleAt = { top: 112, bottom: 534 };
export const footMiddle = 578;

/** The ground of a share image as SVG: paper, a spine on the side where the lines begin, hairlines and the mark of a standing. */
export function drawGround(standing: StandingKind | undefined, dir: Direction): string {
  const { width, height } = shareSize;
  const spine = 20;
  const rect = (x: number, y: number, wide: number, high: number, fill: string): string =>
    emptyElement('rect', { x: `${x}`, y: `${y}`, width: `${wide}`, height: `${high}`, fill });
  const left = dir === 'ltr' ? margin.start : margin.end;
  const fromStart = margin.start + 13;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    rect(0, 0, width, height, colours.paper),
    rect(dir === 'ltr' ? 0 : width - spine, 0, spine, height, colours.accent),
    rect(left, ruleAt.top, measure, 2, colours.rule),
    ...(standing
      ? [
          rect(left, ruleAt.bottom, measure, 2, colours.rule),
          drawStanding(standing, dir === 'ltr' ? fromStart : width - fromStart, footMiddle),
        ]
      : []),
    '</svg>',
  ].join('\n');
}

/** The mark of a standing: told apart by shape, not by colour. */
function drawStanding(kind: StandingKind, x: number, y: number): string {
  const radius = 10.5;
  const stroke = { fill: 'none', stroke: colours.accent, 'stroke-width': '3.5' };
  const circle = emptyElement('circle', { cx: `${x}`, cy: `${y}`, r: `${radius}`, ...stroke });
  const path = (d: string, paint: Readonly<Record<string, string>>): string => emptyElement('path', { d, ...paint });
  if (kind === 'unknown') return '';
  if (kind === 'happened') return circle.replace('fill="none"', `fill="${colours.accent}"`);
  if (kind === 'ongoing')
    return circle + path(`M${x} ${y - radius}a${radius} ${radius} 0 0 0 0 ${radius * 2}z`, { fill: colours.accent });
  if (kind === 'called-off') return path(`M${x - 9} ${y - 9}l18 18m0-18l-18 18`, stroke);
  return circle;
}
