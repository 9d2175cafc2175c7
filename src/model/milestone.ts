import { compareText } from './compare-text.ts';
import type { Entity } from './entity.ts';
import type { Knowledge } from './knowledge.ts';
import { ownOf } from './own-of.ts';
import { remember } from './remember.ts';
import { comparePartialDates, isBefore, type PartialDate } from './partial-date.ts';
import { dateOf, type Statement } from './statement.ts';

/** One line of a milestone's ledger: what was said of its date, when, and by whom. */
export interface LedgerLine {
  readonly statement: Statement;
  /** The date that the statement gives for the milestone, if any. */
  readonly date: PartialDate | undefined;
  /** When it was said: the publication of the source. Announcing and happening are two dates. */
  readonly said: PartialDate;
}

export const standingKinds = [
  'happened',
  'ongoing',
  'planned',
  'moved',
  'passed',
  'undated',
  'called-off',
  'unknown',
] as const;
export type StandingKind = (typeof standingKinds)[number];

/** Where a milestone stands on the day of the build, and the statement that this rests on. */
export interface Standing {
  readonly kind: StandingKind;
  readonly date: PartialDate | undefined;
  readonly statement: Statement | undefined;
  /** Whether reports give it different dates; then `date` is undefined, since the record does not choose. */
  readonly differ?: boolean;
}

/**
 * The ledger of a milestone, oldest first: statements whose first subject it is, and those about it that
 * give the value of a ledger property.
 */
export const ledgerOf = (milestone: Entity, knowledge: Knowledge): readonly LedgerLine[] =>
  ledgersIn(knowledge)(milestone);

const ledgersIn = remember((knowledge: Knowledge) =>
  remember((milestone: Entity) => collectLedger(milestone, knowledge)),
);

function collectLedger(milestone: Entity, knowledge: Knowledge): readonly LedgerLine[] {
  return milestone.statements
    .map((id) => knowledge.statements.get(id)!)
    .filter((statement) => statement.about[0] === milestone.id || isLedgerProperty(statement, knowledge))
    .map((statement) => ({
      statement,
      date: isLedgerProperty(statement, knowledge) ? dateOf(statement) : statement.when,
      said: knowledge.sources.get(statement.source)!.published,
    }))
    .sort(
      (a, b) => compareText(a.said.earliest ?? '', b.said.earliest ?? '') || compareIds(a.statement.id, b.statement.id),
    );
}

/**
 * Where a milestone stands. What a later source says counts for more than what an earlier one planned; a
 * statement that is superseded does not count, save that it shows that a date was moved. Planned is never taken
 * for happened: a date that has passed without a later statement is `passed`.
 */
export const standingOf = (milestone: Entity, knowledge: Knowledge): Standing => standingsIn(knowledge)(milestone);

const standingsIn = remember((knowledge: Knowledge) =>
  remember((milestone: Entity) => findStanding(milestone, knowledge)),
);

function findStanding(milestone: Entity, knowledge: Knowledge): Standing {
  const ledger = ledgerOf(milestone, knowledge);
  const lines = ledger.filter(({ statement }) => statement.supersededBy.length === 0);
  const last = (test: (line: LedgerLine) => boolean): LedgerLine | undefined => lines.findLast(test);
  const calledOff = last(({ statement }) => ledgerRole(statement, knowledge) === 'called-off');
  const happened = last(({ statement }) => statement.modality === 'happened');
  if (calledOff && (!happened || comparePartialDates(calledOff.said, happened.said) >= 0))
    // Calling off gives no date as a rule: the one that had been set is what is off.
    return {
      ...standing('called-off', calledOff),
      date: (calledOff.date ? calledOff : lastDated(ledger))?.date,
    };
  for (const kind of ['happened', 'ongoing'] as const) {
    const reported = lines.filter(({ statement }) => statement.modality === kind);
    if (reported.length > 0) return reportedStanding(kind, reported);
  }
  const isPlan = ({ statement }: LedgerLine): boolean => statement.modality === 'planned';
  const plans = lines.filter(isPlan);
  const dated = lastDated(plans);
  if (dated?.date) {
    if (isBefore(dated.date, knowledge.buildDate)) return standing('passed', dated);
    const moved = ledger.filter(isPlan).some(({ date }) => date !== undefined && date.edtf !== dated.date?.edtf);
    return standing(moved ? 'moved' : 'planned', dated);
  }
  return plans.length > 0 ? standing('undated', plans.at(-1)!) : standing('unknown', undefined);
}

/** What was reported, with the most exact of the dates that agree; dates that cannot both be right are left to the reader. */
function reportedStanding(kind: StandingKind, reported: readonly LedgerLine[]): Standing {
  const dated = reported.filter(({ date }) => date !== undefined);
  const differ = dated.some((a) => dated.some((b) => !canBeOne(a.date!, b.date!)));
  if (differ) return { ...standing(kind, lastDated(reported)), date: undefined, differ };
  const [exact] = dated.toSorted((a, b) => daysIn(a.date!) - daysIn(b.date!));
  return standing(kind, exact ?? reported.at(-1));
}

/** Whether two dates can be the same day; one that is only about a day stands for its month. */
function canBeOne(a: PartialDate, b: PartialDate): boolean {
  const [first, second] = [a, b].map(spanOf) as [Span, Span];
  return first.from <= second.to && second.from <= first.to;
}

interface Span {
  readonly from: string;
  readonly to: string;
}

function spanOf({ earliest = '', latest = '9999', approximate, day }: PartialDate): Span {
  return approximate && day !== undefined
    ? { from: `${earliest.slice(0, 8)}01`, to: `${latest.slice(0, 8)}31` }
    : { from: earliest, to: latest };
}

/** How many days a date leaves open; an open end leaves most. */
function daysIn(date: PartialDate): number {
  if (date.earliest === undefined) return Number.MAX_SAFE_INTEGER - 1e14 + Date.parse(date.latest ?? '9999-12-31');
  if (date.latest === undefined) return Number.MAX_SAFE_INTEGER;
  return (Date.parse(date.latest) - Date.parse(date.earliest)) / 86_400_000 + (date.approximate ? 1 : 0);
}

const lastDated = (lines: readonly LedgerLine[]): LedgerLine | undefined =>
  lines.findLast(({ date }) => date !== undefined);

function standing(kind: StandingKind, line: LedgerLine | undefined): Standing {
  return { kind, date: line?.date, statement: line?.statement };
}

const ledgerRole = (statement: Statement, knowledge: Knowledge): boolean | 'called-off' =>
  (statement.property !== undefined && ownOf(knowledge.vocabulary.properties, statement.property)?.ledger) || false;

const isLedgerProperty = (statement: Statement, knowledge: Knowledge): boolean =>
  ledgerRole(statement, knowledge) !== false;

/** Made once: a collator costs far more than a comparison. */
const { compare: compareIds } = new Intl.Collator('en', { numeric: true });
