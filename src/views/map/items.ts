import { compareText } from '../../model/compare-text.ts';
import type { Entity } from '../../model/entity.ts';
import type { Knowledge } from '../../model/knowledge.ts';
import type { Position } from '../../model/position.ts';
import { remember } from '../../model/remember.ts';
import type { Statement } from '../../model/statement.ts';

/** A way from one end to the other, and all statements that report or plan a movement along it. */
export interface Way {
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly planned: boolean;
  readonly statements: readonly Statement[];
}

export interface MapItems {
  /** Entities with a position, bases first, then what the record says most of. */
  readonly points: readonly Entity[];
  /** Entities with an outline alone. */
  readonly areas: readonly Entity[];
  readonly unplaced: readonly Entity[];
  /** Ways whose ends both have a position. */
  readonly drawn: readonly Way[];
  /** Ways with an end that is not given or is no point: they are told in words, since an arrow would invent a point. */
  readonly told: readonly Way[];
}

/** Collects what the map shows and what it can only tell. */
export const collectMap: (knowledge: Knowledge) => MapItems = remember((knowledge) => {
  const places = [...knowledge.entities.values()]
    .filter(({ type }) => type === 'base' || type === 'place')
    .sort(
      (a, b) =>
        Number(b.type === 'base') - Number(a.type === 'base') ||
        b.statements.length - a.statements.length ||
        compareText(a.id, b.id),
    );
  const points = places.filter(({ reference }) => reference.position);
  const known = new Set(points.map(({ id }) => id));
  const ways = collectWays(knowledge);
  const isDrawn = ({ from, to }: Way): boolean =>
    from !== undefined && to !== undefined && from !== to && known.has(from) && known.has(to);
  return {
    points,
    areas: places.filter(({ reference }) => reference.area && !reference.position),
    unplaced: places.filter(({ reference }) => !reference.area && !reference.position),
    drawn: ways.filter(isDrawn),
    told: ways.filter((way) => !isDrawn(way)),
  };
});

function collectWays({ statements }: Knowledge): Way[] {
  const moving = [...statements.values()].filter(({ movement }) => movement);
  const groups = Map.groupBy(moving, ({ movement, modality }) =>
    JSON.stringify([movement!.from, movement!.to, modality === 'planned']),
  );
  return [...groups.values()].map((group) => ({
    from: group[0]!.movement!.from,
    to: group[0]!.movement!.to,
    planned: group[0]!.modality === 'planned',
    statements: group,
  }));
}

/** The position of an entity that is known to have one. */
export const positionOf = ({ reference }: Entity): Position => reference.position!;
