import type { StandingKind } from '../model/milestone.ts';
import { emptyElement } from './xml.ts';
import type { Ink } from './share-blocks.ts';
import { shareMargin, type PlacedLine, type ShareLayout } from './share-layout.ts';
import { shareSize } from './share-size.ts';
import type { Typesetter } from './typeset.ts';

/** The colours of the pages by day: an image does not know the reader's theme. */
const colours: Readonly<Record<Ink | 'paper' | 'rule', string>> = {
  paper: '#fbf9f4',
  ink: '#1c1b19',
  muted: '#5e5a52',
  rule: '#ddd6c8',
  accent: '#8a2b1e',
};

/** Prints a share image as SVG, all text as outlines: paper, a spine on the side where the lines begin, hairlines. */
export function drawShareCard({ dir, lines, rules, mark }: ShareLayout, typesetter: Typesetter): string {
  const { width, height } = shareSize;
  const spine = 20;
  const rect = (x: number, y: number, wide: number, high: number, fill: string): string =>
    emptyElement('rect', { x: `${x}`, y: `${y}`, width: `${wide}`, height: `${high}`, fill });
  const left = dir === 'ltr' ? shareMargin.start : shareMargin.end;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    rect(0, 0, width, height, colours.paper),
    rect(dir === 'ltr' ? 0 : width - spine, 0, spine, height, colours.accent),
    ...rules.map((y) => rect(left, y, width - shareMargin.start - shareMargin.end, 2, colours.rule)),
    ...lines.map((line) => drawLine(line, typesetter)),
    mark === undefined ? '' : drawStanding(mark.kind, mark.x, mark.y),
    '</svg>',
  ].join('\n');
}

function drawLine({ text, style, dir, left, baseline, ink }: PlacedLine, typesetter: Typesetter): string {
  const glyphs = typesetter
    .set(text, style, dir)
    .filter(({ path }) => path !== '')
    .map(({ path, scale, x, y }) => {
      const place = [scale, 0, 0, -scale, left + x, baseline + y].map(round).join(' ');
      return `<path transform="matrix(${place})" d="${path}"/>`;
    });
  return `<g fill="${colours[ink]}">${glyphs.join('')}</g>`;
}

/** A hundred thousandth tells scales apart. */
const round = (value: number): number => Math.round(value * 1e5) / 1e5 + 0;

/** The mark of a standing, as text and drawings have it: told apart by shape, not by colour. */
function drawStanding(kind: StandingKind, x: number, y: number): string {
  const radius = 10.5;
  const stroke = { fill: 'none', stroke: colours.accent, 'stroke-width': '3.5' };
  const circle = emptyElement('circle', { cx: `${x}`, cy: `${y}`, r: `${radius}`, ...stroke });
  const path = (d: string, paint: Readonly<Record<string, string>>): string =>
    emptyElement('path', { d, ...paint });
  const solid = { fill: colours.accent };
  if (kind === 'happened') return circle.replace('fill="none"', `fill="${colours.accent}"`);
  if (kind === 'ongoing')
    return circle + path(`M${x} ${y - radius}a${radius} ${radius} 0 0 0 0 ${radius * 2}z`, solid);
  if (kind === 'called-off') return path(`M${x - 9} ${y - 9}l18 18m0-18l-18 18`, stroke);
  return circle;
}
