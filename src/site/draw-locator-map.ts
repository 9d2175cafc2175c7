import { digestCode } from '../files/digest-code.ts';
import type { KeptTexts } from '../files/kept-texts.ts';
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

/** All that a small map depends on, as a text: the same text, the same map. */
export const describeMap = (map: LocatorMap): string =>
  JSON.stringify([(code ??= digestCode('src/{model,strings,text,views}/*.ts', 'src/styles/*.css')), map]);

/**
 * Draws a small map as a picture that is a file of its own.
 *
 * @param kept where it is found again while nothing that it is drawn from has changed, by its label
 */
export function drawLocatorMap(map: LocatorMap, kept?: KeptTexts, label = ''): string {
  const madeOf = kept ? describeMap(map) : '';
  const found = kept?.find(label, madeOf);
  if (found !== undefined) return found;
  const svg = dressPicture(drawMap(map.content, map.options) ?? '');
  kept?.keep(label, madeOf, svg);
  return svg;
}
