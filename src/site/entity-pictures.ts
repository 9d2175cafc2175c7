import type { Entity } from '../model/entity.ts';
import type { Knowledge } from '../model/knowledge.ts';
import { localise, type Locale } from '../model/locale.ts';
import { remember } from '../model/remember.ts';
import { speakViews } from '../strings/views.ts';
import { isolate } from '../text/bidi.ts';
import { formatDate } from '../text/format.ts';
import { formatPosition } from '../text/format-position.ts';
import { drawTimeline } from '../views/draw-timeline.ts';
import { drawTree } from '../views/draw-tree.ts';
import { locateOn } from '../views/map-items.ts';
import { collectNetwork } from '../views/network-items.ts';
import { collectTimeline } from '../views/timeline-items.ts';
import { locatorBox } from './draw-locator-map.ts';
import type { Drawing } from './small-pictures.ts';
import { viewLinks } from './view-links.ts';

/** Where something lies: a map with its name, undefined without a known position. */
export function drawLocator(entity: Entity, knowledge: Knowledge, locale: Locale): Drawing | undefined {
  const { position } = entity.reference;
  if (!position) return undefined;
  const say = speakViews(locale);
  const alt = say('map.locator.desc', {
    name: isolate(entity.names[locale]),
    position: isolate(formatPosition(position), 'en'),
  });
  const content = locateOn(entity, knowledge, locale, viewLinks(knowledge, locale));
  return { picture: { content, options: { locale, ...locatorBox } }, alt };
}

/** What has a date among the statements about an entity: undefined for fewer than two, since a line needs two ends. */
export function drawEntityTimeline(
  entity: Entity,
  knowledge: Knowledge,
  locale: Locale,
  width: number,
): Drawing | undefined {
  const content = collectTimeline(knowledge, locale, viewLinks(knowledge, locale), entity.id);
  const dates = content.items.flatMap(({ date }) => (date ? [isolate(formatDate(date, locale))] : []));
  if (dates.length < 2) return undefined;
  const alt = speakViews(locale)('timeline.small.desc', { from: dates[0]!, to: dates.at(-1)! });
  const options = { locale, width, id: 'timeline', className: 'small' };
  return { picture: drawTimeline(content, options), alt };
}

const ego = {
  width: 340,
  id: 'ego',
  className: 'ego',
  title: '',
  desc: '',
  inverse: true,
  most: 8,
  links: false,
} as const;

/** How an entity stands to others: undefined for fewer than two relations. */
export function drawEgo(entity: Entity, knowledge: Knowledge, locale: Locale): Drawing | undefined {
  if (entity.relations.length < 2) return undefined;
  const alt = speakViews(locale)('network.ego.desc', { name: isolate(entity.names[locale]) });
  const { nodes, edges } = networkOf(knowledge, locale);
  const own = edges.filter(({ from, to }) => from === entity.id || to === entity.id);
  const ends = new Set(own.flatMap(({ from, to }) => [from, to]));
  const content = { nodes: nodes.filter(({ id }) => ends.has(id)), edges: own };
  const options = { ...ego, locale, subjects: [entity.id] };
  return { picture: drawTree(content, options), alt };
}

/** The whole network, collected once a build: every ego network is cut from it. */
export const networkOf = (knowledge: Knowledge, locale: Locale): ReturnType<typeof collectNetwork> =>
  networksIn(knowledge)[locale]();

const networksIn = remember((knowledge: Knowledge) =>
  localise((locale) => {
    let network: ReturnType<typeof collectNetwork> | undefined;
    return () => (network ??= collectNetwork(knowledge, locale, viewLinks(knowledge, locale)));
  }),
);
