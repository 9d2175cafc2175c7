import type { Knowledge } from '../model/knowledge.ts';
import type { Locale } from '../model/locale.ts';
import { drawMap } from '../views/draw-map.ts';
import { drawTimeline } from '../views/draw-timeline.ts';
import { drawTree } from '../views/draw-tree.ts';
import { collectMap } from '../views/map-items.ts';
import { mostRelated } from '../views/network-items.ts';
import { collectTimeline } from '../views/timeline-items.ts';
import { networkOf } from './entity-pictures.ts';
import type { Drawing } from './small-pictures.ts';
import { viewLinks } from './view-links.ts';

const width = 280;
const bare = { width, className: 'small-view', title: '', desc: '', links: false } as const;

/** The whole timeline as marks only; the link around it says what it is. */
export function drawHomeTimeline(knowledge: Knowledge, locale: Locale): Drawing {
  const content = collectTimeline(knowledge, locale, viewLinks(knowledge, locale));
  const options = { locale, width, id: 'timeline', className: 'small-view', labels: false };
  return { picture: drawTimeline(content, options), alt: '' };
}

/** The whole map; undefined where no position is known. */
export function drawHomeMap(knowledge: Knowledge, locale: Locale): Drawing | undefined {
  const content = collectMap(knowledge, locale, viewLinks(knowledge, locale));
  const picture = drawMap(content, { ...bare, locale, id: 'map' });
  return picture === undefined ? undefined : { picture, alt: '' };
}

/** The relations of the entity that has most; undefined where there are none. */
export function drawHomeNetwork(knowledge: Knowledge, locale: Locale): Drawing | undefined {
  const network = networkOf(knowledge, locale);
  const [first] = mostRelated(network, 1);
  if (first === undefined) return undefined;
  const picture = drawTree(
    { ...network, edges: network.edges.filter(({ from }) => from === first).slice(0, 7) },
    { ...bare, locale, id: 'network', subjects: [first], inverse: false, most: 4 },
  );
  return { picture, alt: '' };
}
