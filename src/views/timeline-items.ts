import { compareText } from '../model/compare-text.ts';
import type { Entity } from '../model/entity.ts';
import type { Knowledge } from '../model/knowledge.ts';
import type { Locale } from '../model/locale.ts';
import { ledgerOf, standingOf } from '../model/milestone.ts';
import { comparePartialDates, type PartialDate } from '../model/partial-date.ts';
import { remember } from '../model/remember.ts';
import { dateOf, type Statement } from '../model/statement.ts';
import { speak } from '../strings/words.ts';
import { isolate } from '../text/bidi.ts';
import type { Links } from './links.ts';
import type { MarkKind } from './marks.ts';

/** One thing that the timeline shows: a milestone, or a dated statement that belongs to none. */
export interface TimelineItem {
  /** Id of the milestone or of the statement. */
  readonly id: string;
  readonly label: string;
  readonly href: string;
  readonly date: PartialDate | undefined;
  /** Dates given for it before the one that counts now, oldest first. */
  readonly former: readonly PartialDate[];
  readonly mark: MarkKind;
  /** The word that goes with the mark. */
  readonly word: string;
  /** The key of its kind in the vocabulary; statements have none. */
  readonly kind: string | undefined;
  /** The statement that it rests on. */
  readonly statement: Statement | undefined;
}

export interface TimelineSource {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  readonly date: PartialDate;
}

export interface TimelineContent {
  /** In order of time; those without a date last. */
  readonly items: readonly TimelineItem[];
  /** The sources of the items, oldest first: what was known when. */
  readonly sources: readonly TimelineSource[];
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/**
 * Collects what a timeline shows: milestones by where they stand, and dated statements that are no line of a
 * milestone's ledger.
 *
 * @param scope only what shares a statement with this entity; everything when it is left out
 */
export function collectTimeline(
  knowledge: Knowledge,
  locale: Locale,
  links: Links,
  scope?: string,
): TimelineContent {
  const { milestones, statements } = scope === undefined ? datedIn(knowledge) : datedAround(scope, knowledge);
  const items = [
    ...milestones.map((entity) => itemOfMilestone(entity, knowledge, locale, links)),
    ...statements.map((statement) => itemOfStatement(statement, knowledge, locale, links)),
  ];
  const used = new Set([
    ...items.map(({ statement }) => statement?.source),
    ...milestones.flatMap((entity) => ledgerOf(entity, knowledge).map(({ statement }) => statement.source)),
  ]);
  const sources = [...knowledge.sources.values()]
    .filter(({ id }) => used.has(id))
    .map(({ id, name, published }) => ({ id, name: name[locale], href: links.source(id), date: published }));
  return {
    items: items.sort(byTime),
    sources: sources.sort((a, b) => comparePartialDates(a.date, b.date) || compareText(a.id, b.id)),
    today: knowledge.buildDate,
  };
}

/** What has a date of its own: milestones, and dated statements that are no line of a milestone's ledger. */
interface Dated {
  readonly milestones: readonly Entity[];
  readonly statements: readonly Statement[];
}

const datedIn = remember((knowledge: Knowledge): Dated => {
  const milestones = [...knowledge.entities.values()].filter(({ type }) => type === 'milestone');
  const inLedger = new Set(
    milestones.flatMap((entity) => ledgerOf(entity, knowledge).map(({ statement }) => statement.id)),
  );
  const statements = [...knowledge.statements.values()].filter(
    (statement) => dateOf(statement) !== undefined && !inLedger.has(statement.id),
  );
  return { milestones, statements };
});

const freeStatements = remember(
  (knowledge: Knowledge) => new Set(datedIn(knowledge).statements.map(({ id }) => id)),
);

/** The same, only what shares a statement with an entity. */
function datedAround(scope: string, knowledge: Knowledge): Dated {
  const own = knowledge.entities.get(scope)?.statements.map((id) => knowledge.statements.get(id)!) ?? [];
  const about = new Set(own.flatMap((statement) => statement.about));
  const milestones = [...about].flatMap((id) => {
    const entity = knowledge.entities.get(id);
    return entity?.type === 'milestone' ? [entity] : [];
  });
  return { milestones, statements: own.filter(({ id }) => freeStatements(knowledge).has(id)) };
}

function itemOfMilestone(entity: Entity, knowledge: Knowledge, locale: Locale, links: Links): TimelineItem {
  const { kind, date, statement } = standingOf(entity, knowledge);
  const dates = ledgerOf(entity, knowledge).flatMap((line) =>
    line.date && line.date.edtf !== date?.edtf ? [line.date] : [],
  );
  return {
    id: entity.id,
    label: entity.names[locale],
    href: links.entity(entity.id),
    date,
    former: date ? [...new Map(dates.map((former) => [former.edtf, former])).values()] : [],
    mark: kind,
    word: speak(locale)(`standing.${kind}`),
    kind: entity.kind,
    statement,
  };
}

function itemOfStatement(
  statement: Statement,
  { entities, vocabulary }: Knowledge,
  locale: Locale,
  links: Links,
): TimelineItem {
  const property = statement.property === undefined ? undefined : vocabulary.properties[statement.property];
  const subject = entities.get(statement.about[0] ?? '')?.short[locale];
  return {
    id: statement.id,
    label:
      property && subject !== undefined
        ? `${property.label[locale]}${locale === 'ar' ? '، ' : ', '}${isolate(subject)}`
        : statement.text[locale].replace(/[.。]$/u, ''),
    href: links.citation(statement.id),
    date: dateOf(statement),
    former: [],
    mark: statement.modality,
    word: vocabulary.modalities[statement.modality].label[locale],
    kind: undefined,
    statement,
  };
}

function byTime(a: TimelineItem, b: TimelineItem): number {
  if (a.date && b.date)
    return (
      compareText(startOf(a.date), startOf(b.date)) ||
      comparePartialDates(a.date, b.date) ||
      compareText(a.id, b.id)
    );
  return Number(Boolean(b.date)) - Number(Boolean(a.date)) || compareText(a.id, b.id);
}

/** The day by which a date is put in order: its beginning, or its end where the beginning is open. */
export const startOf = ({ earliest, latest }: PartialDate): string => earliest ?? latest ?? '';
