import type { MentionType } from './cue-nouns.ts';

/** A name found in a paragraph. */
export interface Mention {
  /** As printed, without the particles of one letter before it; `لل…` stays whole. */
  readonly text: string;
  readonly type: MentionType;
  /** The entity of the record that it names; absent when it is not known, or not which. */
  readonly id?: string | undefined;
  /** Offsets in UTF-16 units of the paragraph. */
  readonly start: number;
  readonly end: number;
  /** Somebody with a name. */
  readonly isPerson?: boolean | undefined;
}

/** A place where a name may stand, before overlaps are settled. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly type: MentionType;
  readonly id?: string | undefined;
  /** Whether it is the short name of what stands before it: «(أونمها)». */
  readonly isShort?: boolean | undefined;
  /** The words by which the same thing may be named again, without its cue. */
  readonly core?: string | undefined;
  readonly isPerson?: boolean | undefined;
  /** Whether its type is only the likeliest: names joined to it tell better. */
  readonly isGuess?: boolean | undefined;
}

/**
 * Settles overlaps: the longest wins, of equals the one with an id, then a person. A longer candidate around a known name of the same
 * type takes its id.
 */
export function settle(text: string, spans: readonly Span[]): Mention[] {
  const order = spans.toSorted(
    (a, b) =>
      b.end - b.start - (a.end - a.start) ||
      Number(b.id !== undefined) - Number(a.id !== undefined) ||
      Number(b.isPerson === true) - Number(a.isPerson === true),
  );
  const taken = new Int32Array(text.length).fill(-1);
  const kept: { span: Span; id: string | undefined }[] = [];
  for (const span of order) {
    const inside = taken.subarray(span.start, span.end);
    const holder = inside.find((index) => index >= 0);
    if (holder === undefined) {
      inside.fill(kept.length);
      kept.push({ span, id: span.id });
      continue;
    }
    const outer = kept[holder]!;
    if (span.id === undefined || outer.id !== undefined || outer.span.type !== span.type) continue;
    if (
      span.start >= outer.span.start &&
      span.end <= outer.span.end &&
      span.end - span.start >= 4 &&
      outer.span.core !== undefined &&
      foldsInto(text.slice(span.start, span.end), outer.span.core, span.type)
    )
      outer.id = span.id;
  }
  return kept
    .map(({ span, id }) => ({ span: withNeighbour(text, span, kept), id }))
    .map(({ span, id }) => ({
      text: text.slice(span.start, span.end),
      type: span.type,
      ...(id === undefined ? {} : { id }),
      start: span.start,
      end: span.end,
      ...(span.isPerson ? { isPerson: true } : {}),
    }))
    .toSorted((a, b) => a.start - b.start);
}

const joint = /^(?:\s?[،,])?\s(?:و|and\s)?$/u;

/** «س وص»: a name of a guessed type is of the type of what it is joined to. */
function withNeighbour(text: string, span: Span, kept: readonly { readonly span: Span }[]): Span {
  if (span.isGuess !== true) return span;
  let [left, type] = [span.start, undefined as MentionType | undefined];
  for (;;) {
    const other = kept.find(
      (one) => one.span.end < left && left - one.span.end < 8 && joint.test(text.slice(one.span.end, left)),
    )?.span;
    if (!other) break;
    if (other.isGuess !== true) {
      type = /^(?:place|actor)$/.test(other.type) ? other.type : undefined;
      break;
    }
    left = other.start;
  }
  return type ? { ...span, type } : span;
}

/**
 * Whether a known name is what a longer one names by its core, not only a part of it: a base may have more to its name,
 * but the “Oxley Harbour Board” is not Oxley.
 */
const foldsInto = (name: string, core: string, type: MentionType): boolean =>
  core === name || (/^(?:base|place)$/.test(type) && (name.endsWith(core) || core.startsWith(name)));
