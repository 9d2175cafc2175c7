import type { TestQuery } from './read-queries.ts';

/** Recall in the first three and mean reciprocal rank of one class of queries. */
export interface Score {
  readonly queries: number;
  readonly recall: number;
  readonly mrr: number;
}

export interface Scores {
  readonly byClass: ReadonlyMap<string, Score>;
  readonly overall: Score;
  /** Share of the queries that must find nothing and found something. */
  readonly falseAnswers: number;
  /** Queries that missed, and negatives that were answered, as `class: query`. */
  readonly faults: readonly string[];
  /** Milliseconds a query, median and 95th percentile. */
  readonly times: { readonly median: number; readonly late: number };
}

/** Asks an engine all queries and counts. A query counts as found when a wanted page is among the first three. */
export async function scoreEngine(
  engine: (query: string) => Promise<readonly string[]>,
  queries: readonly TestQuery[],
): Promise<Scores> {
  const rows: { set: string; rank: number; isNegative: boolean; isAnswered: boolean; text: string }[] = [];
  const times: number[] = [];
  for (const { set, text, wanted } of queries) {
    const start = performance.now();
    const ids = await engine(text);
    times.push(performance.now() - start);
    const rank = ids.findIndex((id) => wanted.includes(id)) + 1;
    rows.push({ set, rank, isNegative: wanted.length === 0, isAnswered: ids.length > 0, text });
  }
  const positives = rows.filter(({ isNegative }) => !isNegative);
  const negatives = rows.filter(({ isNegative }) => isNegative);
  const isFound = (rank: number) => rank > 0 && rank <= 3;
  const scoreOf = (some: readonly { rank: number }[]): Score => ({
    queries: some.length,
    recall: some.filter(({ rank }) => isFound(rank)).length / Math.max(1, some.length),
    mrr: some.reduce((sum, { rank }) => sum + (rank > 0 ? 1 / rank : 0), 0) / Math.max(1, some.length),
  });
  const sorted = times.sort((a, b) => a - b);
  return {
    byClass: new Map([...Map.groupBy(positives, ({ set }) => set)].map(([set, some]) => [set, scoreOf(some)])),
    overall: scoreOf(positives),
    falseAnswers: negatives.filter(({ isAnswered }) => isAnswered).length / Math.max(1, negatives.length),
    faults: [
      ...positives.filter(({ rank }) => !isFound(rank)).map(({ set, text }) => `${set}: ${text}`),
      ...negatives.filter(({ isAnswered }) => isAnswered).map(({ text }) => `none: ${text}`),
    ],
    times: { median: sorted[sorted.length >> 1] ?? 0, late: sorted[Math.floor(sorted.length * 0.95)] ?? 0 },
  };
}
