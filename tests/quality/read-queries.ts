import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** A query and the documents of which at least one must come; none for a query that must find nothing. */
export interface TestQuery {
  readonly set: string;
  readonly text: string;
  readonly wanted: readonly string[];
}

/** Reads a file of queries by class; the class `none` is a list of queries that must find nothing. */
export function readQueries(file: string): TestQuery[] {
  const sets = parse(readFileSync(file, 'utf8')) as Record<
    string,
    readonly string[] | Record<string, string | readonly string[]>
  >;
  return Object.entries(sets).flatMap(([set, queries]): TestQuery[] =>
    Array.isArray(queries)
      ? queries.map((text: string) => ({ set, text, wanted: [] }))
      : Object.entries(queries as Record<string, string | readonly string[]>).map(([text, wanted]) => ({
          set,
          text,
          wanted: [wanted].flat(),
        })),
  );
}
