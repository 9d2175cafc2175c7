import { compareText } from '../model/compare-text.ts';
import type { Entity } from '../model/entity.ts';
import type { Knowledge } from '../model/knowledge.ts';
import type { Locale } from '../model/locale.ts';
import type { Area, CitedPosition, Position } from '../model/position.ts';
import { remember } from '../model/remember.ts';
import type { Statement } from '../model/statement.ts';
import { speakViews } from '../strings/views.ts';
import { isolate } from '../text/bidi.ts';
import type { Links } from './links.ts';

/** A base or a place with a known position, or with an outline. */
export interface MapPlace {
  readonly id: string;
  readonly label: string;
  readonly href: string;
  readonly type: 'base' | 'place';
  readonly kind: string;
  readonly position: CitedPosition | undefined;
  readonly area: Area | undefined;
}

/** A movement that a statement reports or plans. */
export interface MapMove {
  /** The id of its statement. */
  readonly id: string;
  /** Counted from 1, the same on the map and in the list. */
  readonly number: number;
  readonly statement: Statement;
  /** Who goes, from where, where to. */
  readonly label: string;
  readonly href: string;
  readonly from: string | undefined;
  readonly to: string | undefined;
}

export interface MapContent {
  readonly places: readonly MapPlace[];
  readonly moves: readonly MapMove[];
}

/** Collects the bases, places and movements of the record, heaviest first; those without a position among them. */
export function collectMap(knowledge: Knowledge, locale: Locale, links: Links): MapContent {
  const places = placesInOrder(knowledge).map((entity) => placeOf(entity, locale, links));
  const known = new Set(places.flatMap(({ id, position, area }) => ((position ?? area) ? [id] : [])));
  const isKnown = ({ movement }: Statement): boolean =>
    [movement?.from, movement?.to].every((end) => known.has(end ?? ''));
  // Those that can be drawn come first, so that the numbers on the map have no gaps.
  const moves = [...knowledge.statements.values()]
    .filter(({ movement }) => movement !== undefined)
    .sort((a, b) => Number(isKnown(b)) - Number(isKnown(a)))
    .map((statement, index) => moveOf(statement, index + 1, knowledge, locale, links));
  return { places, moves };
}

/** Bases first, then what the record says most of: what comes first is named first. */
const placesInOrder = remember((knowledge: Knowledge) =>
  [...knowledge.entities.values()]
    .filter(({ type }) => type === 'base' || type === 'place')
    .sort(
      (a, b) =>
        Number(b.type === 'base') - Number(a.type === 'base') ||
        b.statements.length - a.statements.length ||
        compareText(a.id, b.id),
    ),
);

/** What the map shows of one entity: a place with a position, if it has one. */
export function placeOf(
  { id, type, kind, short, reference }: Entity,
  locale: Locale,
  links: Links,
): MapPlace {
  return {
    id,
    label: short[locale],
    href: links.entity(id),
    type: type === 'base' ? 'base' : 'place',
    kind,
    position: reference.position,
    area: reference.area,
  };
}

function moveOf(
  statement: Statement,
  number: number,
  knowledge: Knowledge,
  locale: Locale,
  links: Links,
): MapMove {
  const { of, from, to } = statement.movement!;
  const say = speakViews(locale);
  const name = (id: string) => isolate(knowledge.entities.get(id)?.short[locale] ?? id);
  const key = from === undefined ? 'map.move.in' : to === undefined ? 'map.move.out' : 'map.move';
  return {
    id: statement.id,
    number,
    statement,
    label: say(key, { who: name(of), from: name(from ?? ''), to: name(to ?? '') }),
    href: links.citation(statement.id),
    from,
    to,
  };
}

/** What a locator map shows: one place by name, with the areas of the record around it. */
export function locateOn(entity: Entity, knowledge: Knowledge, locale: Locale, links: Links): MapContent {
  const areas = areasIn(knowledge).map((area) => placeOf(area, locale, links));
  return { places: [placeOf(entity, locale, links), ...areas], moves: [] };
}

/** Places that are areas, in the order of the map. */
const areasIn = remember((knowledge: Knowledge) =>
  placesInOrder(knowledge).filter(({ reference }) => reference.area && !reference.position),
);

/** All known positions. */
export const positionsOf = (places: readonly MapPlace[]): readonly Position[] =>
  places.flatMap(({ position }) => (position ? [position] : []));
