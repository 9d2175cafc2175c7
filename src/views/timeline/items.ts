import { compareText } from '../../model/compare-text.ts';
import type { Entity } from '../../model/entity.ts';
import { fateOf, type Fate } from '../../model/fate.ts';
import type { Knowledge } from '../../model/knowledge.ts';
import { ledgerOf, standingOf, type LedgerLine, type StandingKind } from '../../model/milestone.ts';
import { comparePartialDates, type PartialDate } from '../../model/partial-date.ts';
import { remember } from '../../model/remember.ts';
import { dateOf, type Modality, type Statement } from '../../model/statement.ts';

/** What is known today of an item, by the list of words that it comes from. */
export type ItemStatus =
  | { readonly of: 'standing'; readonly kind: StandingKind }
  | { readonly of: 'fate'; readonly kind: Fate }
  | { readonly of: 'modality'; readonly kind: Modality };

/** A date that differs from the one that counts today, and who gave it. */
export interface OtherDate {
  readonly date: PartialDate;
  readonly planned: boolean;
  readonly says: readonly Statement[];
}

/** A row of the timeline: a milestone, or a dated statement that belongs to none. */
export interface TimelineItem {
  /** The id of the milestone or of the first statement. */
  readonly id: string;
  readonly milestone: Entity | undefined;
  /** The day that is meant. When it was said is another: that of the source of each statement. */
  readonly date: PartialDate | undefined;
  readonly status: ItemStatus;
  /** Whether reports give it dates that cannot both be right; then `date` is undefined, and `others` has them all. */
  readonly differ: boolean;
  /** Who gives this date, in the order in which it was said. */
  readonly says: readonly Statement[];
  readonly others: readonly OtherDate[];
  /** Whether another source contradicts what is said here. */
  readonly disputed: boolean;
}

/**
 * The rows of the timeline in the order of their dates, those without a date last.
 *
 * @param about only what concerns this entity; everything when it is left out
 */
export function collectTimeline(knowledge: Knowledge, about?: string): readonly TimelineItem[] {
  const items = itemsIn(knowledge);
  if (about === undefined) return items;
  const concerns = ({ milestone, says, others }: TimelineItem): boolean =>
    milestone?.id === about ||
    [...says, ...others.flatMap((other) => other.says)].some((statement) => statement.about.includes(about));
  return items.filter(concerns);
}

const itemsIn = remember((knowledge: Knowledge): readonly TimelineItem[] => {
  const milestones = [...knowledge.entities.values()].filter(({ type }) => type === 'milestone');
  const told = new Set(
    milestones.flatMap((entity) => ledgerOf(entity, knowledge).map(({ statement }) => statement.id)),
  );
  const free = [...knowledge.statements.values()].filter(
    (statement) =>
      statement.modality !== 'background' &&
      dateOf(statement) !== undefined &&
      !told.has(statement.id) &&
      !datesOnlyTheReport(statement, knowledge),
  );
  const groups = Map.groupBy(free.sort(bySaying(knowledge)), sameFact);
  return [
    ...milestones.map((milestone) => itemOfMilestone(milestone, knowledge)),
    ...[...groups.values()].map((statements) => itemOfStatements(statements, knowledge)),
  ].sort(byDate);
});

/**
 * Whether the date of a statement tells no more than when its report was made: that somebody spoke on the day of the report or
 * the day before, or how things then stood. A figure, a movement or a plan says more.
 */
function datesOnlyTheReport(statement: Statement, { sources }: Knowledge): boolean {
  const { property, movement, modality } = statement;
  if (property !== undefined || movement || modality === 'planned') return false;
  const date = dateOf(statement)!;
  const published = sources.get(statement.source)!.published.earliest;
  if (date.precision !== 'day' || date.earliest === undefined || published === undefined) return false;
  const days = (Date.parse(published) - Date.parse(date.earliest)) / 86_400_000;
  return days === 0 || days === 1;
}

/** What several sources say alike is one item: the same value of the same property for the same day. */
const sameFact = ({ id, about, property, value, modality, when }: Statement): string =>
  property === undefined ? id : JSON.stringify([about[0], property, value, modality, when?.edtf]);

function itemOfMilestone(milestone: Entity, knowledge: Knowledge): TimelineItem {
  const { kind, date, statement, differ = false } = standingOf(milestone, knowledge);
  const ledger = ledgerOf(milestone, knowledge);
  const says = ledger.filter(
    (line) =>
      !(differ && line.date) &&
      (line.statement === statement ||
        (line.date?.edtf === date?.edtf && line.statement.modality === statement?.modality)),
  );
  return {
    id: milestone.id,
    milestone,
    date,
    status: { of: 'standing', kind },
    differ,
    says: says.map((line) => line.statement),
    others: otherDates(ledger.filter((line) => !says.includes(line))),
    disputed:
      differ ||
      isDisputed(
        says.map((line) => line.statement),
        knowledge,
      ),
  };
}

function otherDates(lines: readonly LedgerLine[]): readonly OtherDate[] {
  const dated = lines.flatMap(({ statement, date }) => (date ? [{ statement, date }] : []));
  const groups = Map.groupBy(
    dated,
    ({ statement, date }) => `${date.edtf} ${String(statement.modality === 'planned')}`,
  );
  return [...groups.values()].map((group) => ({
    date: group[0]!.date,
    planned: group[0]!.statement.modality === 'planned',
    says: group.map(({ statement }) => statement),
  }));
}

function itemOfStatements(says: readonly Statement[], knowledge: Knowledge): TimelineItem {
  const first = says[0]!;
  const fate = fateOf(first, knowledge);
  return {
    id: first.id,
    milestone: undefined,
    date: dateOf(first),
    status: fate ? { of: 'fate', kind: fate } : { of: 'modality', kind: first.modality },
    differ: false,
    says,
    others: [],
    disputed: isDisputed(says, knowledge),
  };
}

const isDisputed = (says: readonly Statement[], knowledge: Knowledge): boolean =>
  says.some(({ id, disputedBy }) => disputedBy.length > 0 || disputingIn(knowledge).has(id));

const disputingIn = remember(
  ({ statements }: Knowledge) => new Set([...statements.values()].flatMap(({ disputedBy }) => disputedBy)),
);

const bySaying =
  ({ sources }: Knowledge) =>
  (a: Statement, b: Statement): number =>
    compareText(startOf(sources.get(a.source)!.published), startOf(sources.get(b.source)!.published));

function byDate(left: TimelineItem, right: TimelineItem): number {
  const [a, b] = [placeOf(left), placeOf(right)];
  if (a && b) return compareText(startOf(a), startOf(b)) || comparePartialDates(a, b) || compareText(left.id, right.id);
  return Number(!a) - Number(!b) || compareText(left.id, right.id);
}

/** The date by which an item is put in order: where reported dates differ, the first of them. */
export const placeOf = ({ date, differ, others }: TimelineItem): PartialDate | undefined =>
  differ
    ? others
        .filter(({ planned }) => !planned)
        .map((other) => other.date)
        .sort(comparePartialDates)[0]
    : date;

/** The day by which a date is put in order: its beginning, or its end where the beginning is open. */
export const startOf = ({ earliest, latest }: PartialDate): string => earliest ?? latest ?? '';
