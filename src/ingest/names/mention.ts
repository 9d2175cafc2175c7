import type { MentionType } from './cue-nouns.ts';

/** A place where a name may stand. */
export interface Span {
  /** Offsets in UTF-16 units of the paragraph. */
  readonly start: number;
  readonly end: number;
  readonly type: MentionType;
  /** The entity of the record that it names; absent when it is not known, or not which. */
  readonly id?: string | undefined;
  readonly isPerson?: boolean | undefined;
}

/** A name found in a paragraph, as printed, without the particles of one letter before it; `لل…` stays whole. */
export interface Mention extends Span {
  readonly text: string;
}

/**
 * Settles overlaps: names of the record win, then the longest, then persons. But the “Oxley Harbour Board” is not the
 * place Oxley: a longer name of another type hides a known one within it.
 */
export function settle(text: string, spans: readonly Span[]): Mention[] {
  const isHidden = (known: Span): boolean =>
    spans.some(
      ({ id, type, start, end }) =>
        id === undefined &&
        type !== known.type &&
        start <= known.start &&
        end >= known.end &&
        end - start > known.end - known.start,
    );
  const order = spans
    .filter((span) => span.id === undefined || !isHidden(span))
    .toSorted(
      (a, b) =>
        Number(b.id !== undefined) - Number(a.id !== undefined) ||
        b.end - b.start - (a.end - a.start) ||
        Number(b.isPerson === true) - Number(a.isPerson === true),
    );
  const kept: Span[] = [];
  for (const span of order) if (!kept.some(({ start, end }) => span.start < end && start < span.end)) kept.push(span);
  return kept
    .map((span) => ({ text: text.slice(span.start, span.end), ...span }))
    .toSorted((a, b) => a.start - b.start);
}
