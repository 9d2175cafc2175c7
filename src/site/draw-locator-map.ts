import { digestCode } from '../files/digest-code.ts';
import { type KeptTexts, openKeptTexts } from '../files/kept-values.ts';
import { drawMap, type MapOptions } from '../views/draw-map.ts';
import type { MapContent } from '../views/map-items.ts';
import { dressPicture } from './dress-picture.ts';

/** All that a small map is drawn from, as data. */
export interface LocatorMap {
  readonly content: MapContent;
  readonly options: MapOptions;
}

/** One size for all, so that a page knows it before the map is drawn. */
export const locatorBox = {
  width: 280,
  ratio: [0.95, 0.95],
  id: 'locator',
  className: 'locator',
  links: false,
} as const;

let code: string | undefined;
let kept: KeptTexts | undefined;

/** All that a small map depends on, as a text: the same text, the same map. */
export const describeMap = (map: LocatorMap): string =>
  JSON.stringify([(code ??= digestCode('src/{model,strings,text,views}/*.ts', 'src/styles/*.css')), map]);

/** Draws a small map as a picture that is a file of its own, unless a build before has drawn the same one. */
export function drawLocatorMap(map: LocatorMap): string {
  const madeOf = describeMap(map);
  kept ??= openKeptTexts('pictures', '');
  const found = kept.find(madeOf);
  if (found !== undefined) return found;
  const svg = dressPicture(drawMap(map.content, map.options) ?? '');
  kept.keep(madeOf, svg);
  return svg;
}
