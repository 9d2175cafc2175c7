import type { DateToken, DateTokens } from './date-tokens.ts';
import type { Day } from './days.ts';

export type Tense = 'past' | 'future';

/** What a date is counted from, and where its faults go. */
export interface DateContext {
  /** The day of the dateline. */
  readonly today: Day | undefined;
  /** The year that was named last in the paragraph, for “of the same year”. */
  readonly lastYear: number | undefined;
  /** Whether that year was said shortly before an offset, in the same sentence. */
  readonly isYearNear: (offset: number) => boolean;
  /** The tense of the clause around an offset of the paragraph, where it is plain. */
  readonly tenseAt: (offset: number) => Tense | undefined;
  readonly fault: (span: Span, kind: 'impossible' | 'weekday', expected?: number) => void;
}

/** A run of tokens that a form of date fits. */
export class Span {
  readonly tokens: readonly DateToken[];
  readonly classes: string;
  /** What stands around it, for words that are dates only in company. */
  readonly before: DateToken | undefined;
  readonly after: DateToken | undefined;
  /** The token after that. */
  readonly beyond: DateToken | undefined;
  /** The words that lead to it, at most eight, of its own sentence. */
  readonly lead: readonly DateToken[];

  constructor({ tokens, classes }: DateTokens, from: number, to: number) {
    this.tokens = tokens.slice(from, to);
    this.classes = classes.slice(from, to);
    this.before = tokens[from - 1];
    this.after = tokens[to];
    this.beyond = tokens[to + 1];
    const near = tokens.slice(Math.max(0, from - 8), from);
    this.lead = near.slice(near.findLastIndex(({ kind, folded }) => kind === '7' && /[.!?؟]/u.test(folded)) + 1);
  }

  get start(): number {
    return this.tokens[0]!.start;
  }

  get end(): number {
    return this.tokens.at(-1)!.end;
  }

  has(kinds: string): boolean {
    return new RegExp(kinds).test(this.classes);
  }

  /** The first token of some classes, `[DOo]`. */
  token(kinds: string): DateToken | undefined {
    const index = this.classes.search(new RegExp(kinds));
    return index < 0 ? undefined : this.tokens[index];
  }

  value(kinds: string): number | undefined {
    return this.token(kinds)?.value;
  }

  values(kinds: string): number[] {
    const pattern = new RegExp(kinds);
    return this.tokens.filter(({ kind }) => pattern.test(kind)).map(({ value }) => value);
  }
}
