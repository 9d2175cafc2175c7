import type { Claim, Event, EventStatusType, GeoCoordinates, NewsArticle, Organization, Place } from 'schema-dts';
import { namesOf, type Entity, type EntityType } from '../model/entity.ts';
import type { Knowledge } from '../model/knowledge.ts';
import type { Locale } from '../model/locale.ts';
import { ledgerOf, standingOf, type StandingKind } from '../model/milestone.ts';
import type { Source } from '../model/source.ts';
import type { Statement } from '../model/statement.ts';
import { isWebAddress, statementAddress, type Addresses } from './addresses.ts';
import { isoDate } from './iso-date.ts';

/** A node of JSON-LD. */
export type Node = Readonly<Record<string, unknown>>;

/** The id of the thing that a page is about: one for both languages. */
export const thingId = (id: string, addresses: Addresses): string => `${addresses.page(id, 'en')}#thing`;

/** An entity, with the statements about it as claims that cite their paragraphs. */
export function describeEntity(entity: Entity, locale: Locale, knowledge: Knowledge, addresses: Addresses): Node {
  const names = namesOf(entity).map(({ text }) => text);
  const claims = entity.statements.map((id) => claimOf(knowledge.statements.get(id)!, locale, addresses));
  const node = {
    '@id': thingId(entity.id, addresses),
    name: entity.names[locale],
    alternateName: [...new Set(names)].filter((name) => name !== entity.names[locale]).slice(0, 8),
    description: entity.summary[locale],
    url: addresses.page(entity.id, locale),
    ...(claims.length > 0 && { subjectOf: claims }),
  };
  const described = {
    base: () => ({ '@type': 'Place', ...node, ...geoOf(entity) }) satisfies Place,
    place: () => ({ '@type': 'Place', ...node, ...geoOf(entity) }) satisfies Place,
    actor: () => ({ '@type': 'Organization', ...node }) satisfies Organization,
    milestone: () => describeMilestone(entity, node, knowledge, addresses),
  }[entity.type]();
  return { ...described, '@type': classOf(entity, knowledge) };
}

/**
 * The article that a source is. Its claims stand on the pages of what they are about and in the file beside this page:
 * a source has so many that they would weigh more here than they tell.
 */
export function describeSource(source: Source, locale: Locale, knowledge: Knowledge, addresses: Addresses): Node {
  const publisher = knowledge.entities.get(source.publisher);
  const published = isoDate(source.published);
  const article = {
    '@type': 'NewsArticle',
    '@id': thingId(`sources/${source.id}`, addresses),
    headline: source.title ?? source.name[locale],
    ...(published !== undefined && { datePublished: published }),
    inLanguage: source.language,
    ...(source.url !== undefined && isWebAddress(source.url) && { url: source.url }),
    ...(publisher && {
      publisher: {
        '@type': 'Organization',
        '@id': thingId(publisher.id, addresses),
        name: publisher.names[locale],
      },
    }),
    mainEntityOfPage: addresses.page(`sources/${source.id}`, locale),
  } satisfies NewsArticle;
  const schema = knowledge.vocabulary.kinds[source.kind]?.schema;
  return schema?.endsWith('Article') ? { ...article, '@type': schema } : article;
}

/** A statement as a claim: its permanent address, the article, the paragraph that it cites. Its text stands on the page. */
const claimOf = (statement: Statement, locale: Locale, addresses: Addresses) =>
  ({
    '@type': 'Claim',
    '@id': statementAddress(statement, locale, addresses),
    appearance: { '@id': thingId(`sources/${statement.source}`, addresses) },
    citation: addresses.page(`sources/${statement.source}`, locale, statement.paragraph),
  }) satisfies Claim;

/**
 * What schema.org has for where a milestone stands. By its definition a scheduled event “is taking place or has taken
 * place … as scheduled”; so an event whose date has passed in silence, or that has none, is given no status.
 */
const statuses: Readonly<Partial<Record<StandingKind, EventStatusType>>> = {
  happened: 'https://schema.org/EventScheduled',
  ongoing: 'https://schema.org/EventScheduled',
  planned: 'https://schema.org/EventScheduled',
  moved: 'https://schema.org/EventRescheduled',
  'called-off': 'https://schema.org/EventCancelled',
};

function describeMilestone(milestone: Entity, node: { name: string }, knowledge: Knowledge, addresses: Addresses) {
  const standing = standingOf(milestone, knowledge);
  const dates = ledgerOf(milestone, knowledge).flatMap(({ date }) => (date ? [date] : []));
  const date = standing.date ?? (standing.kind === 'called-off' ? dates.at(-1) : undefined);
  const ends = date?.precision === 'interval' ? { start: date.start, end: date.end } : { start: date, end: undefined };
  // The end of “by September” is no end of the event.
  const whole = date?.precision !== 'interval' || (ends.start !== undefined && ends.end !== undefined);
  const first = whole && ends.start && isoDate(ends.start);
  const last = whole && ends.end && isoDate(ends.end);
  const former = dates.findLast(({ edtf }) => edtf !== date?.edtf);
  const previous = standing.kind === 'moved' && former ? isoDate(former) : undefined;
  const status = statuses[standing.kind];
  const about = standing.statement?.about.filter((id) => id !== milestone.id) ?? [];
  return {
    '@type': 'Event',
    ...node,
    ...(status !== undefined && { eventStatus: status }),
    ...(first !== undefined && first !== false && { startDate: first }),
    ...(last !== undefined && last !== false && { endDate: last }),
    ...(previous !== undefined && { previousStartDate: previous }),
    ...(about.length > 0 && { about: about.map((id) => ({ '@id': thingId(id, addresses) })) }),
  } satisfies Event;
}

const geoOf = ({ reference: { position } }: Entity): { geo?: GeoCoordinates } =>
  position ? { geo: { '@type': 'GeoCoordinates', latitude: position.lat, longitude: position.lon } } : {};

const defaults: Readonly<Record<EntityType, string>> = {
  base: 'Place',
  place: 'Place',
  actor: 'Organization',
  milestone: 'Event',
};

/** The class that the vocabulary gives to the kind; for a milestone only a class of events, which alone have a status. */
function classOf({ type, kind }: Entity, { vocabulary }: Knowledge): string {
  const schema = vocabulary.kinds[kind]?.schema;
  if (schema === undefined || (type === 'milestone' && !schema.endsWith('Event'))) return defaults[type];
  return schema;
}
