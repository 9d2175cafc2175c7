import type { Entity } from './entity.ts';
import type { Knowledge } from './knowledge.ts';
import { compareText } from './compare-text.ts';
import type { PartialDate } from './partial-date.ts';
import type { Statement } from './statement.ts';

/** What the record knows of an entity today. */
export interface Status {
  /** The newest statement of which it is the first subject: what happened before what is planned. */
  readonly latest: Statement | undefined;
  /** The day of the latest report that speaks of it. */
  readonly lastReport: PartialDate | undefined;
}

/** Finds the newest statement about an entity that still stands, and how far its reports reach. */
export function statusOf(entity: Entity, { statements, sources }: Knowledge): Status {
  const dayOf = (statement: Statement): string => sources.get(statement.source)?.published.earliest ?? '';
  const all = [...entity.statements, ...entity.said].map((id) => statements.get(id)!);
  const newest = all.toSorted((a, b) => compareText(dayOf(b), dayOf(a)));
  const own = newest.filter(({ about, supersededBy }) => about[0] === entity.id && supersededBy.length === 0);
  const rank = ({ modality }: Statement): number => ['happened', 'ongoing', 'planned'].indexOf(modality);
  const telling = own.filter((statement) => rank(statement) >= 0);
  const day = telling[0] && dayOf(telling[0]);
  const latest = telling.filter((statement) => dayOf(statement) === day).toSorted((a, b) => rank(a) - rank(b))[0];
  const last = newest[0];
  return { latest, lastReport: last && sources.get(last.source)?.published };
}
