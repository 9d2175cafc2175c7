import { parseArgs } from 'node:util';
import type { HeadOptions } from '../ingest/article/read-article.ts';
import { parseDay } from '../ingest/dates/days.ts';
import { isSourceId } from '../ingest/draft/source-id.ts';
import { webAddress } from '../schema/text.ts';

/** What `npm run ingest` is asked to do. */
export interface IngestOptions {
  readonly file: string | undefined;
  readonly id: string | undefined;
  readonly out: string | undefined;
  readonly undo: string | undefined;
  readonly json: boolean;
  readonly head: HeadOptions;
}

const text = { type: 'string' } as const;

/** Parses the arguments of `npm run ingest`: undefined for help, or the sentence that says what is wrong. */
export function parseIngestOptions(args: string[]): IngestOptions | undefined | string {
  let parsed;
  try {
    parsed = parseArgs({
      args,
      allowPositionals: true,
      options: {
        ...{
          id: text,
          out: text,
          undo: text,
          date: text,
          publisher: text,
          city: text,
          title: text,
          url: text,
        },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    return (error as Error).message;
  }
  const { values, positionals } = parsed;
  if (values.help) return undefined;
  const { id, out, undo, date, publisher, city, title, url } = values;
  if (undo === undefined && positionals.length === 0) return 'Name the file of one article.';
  if (positionals.length > (undo === undefined ? 1 : 0)) return 'Name one file only.';
  for (const name of [id, undo])
    if (name !== undefined && !isSourceId(name))
      return 'An id holds lower-case Latin letters, digits and single hyphens, such as paper-2025-01-31.';
  if (date !== undefined && (date.length !== 10 || !parseDay(date)))
    return `“${date}” is no day; write --date 2025-01-31.`;
  if (url !== undefined && !webAddress.safeParse(url).success) return `“${url}” is no address of the web.`;
  return {
    file: positionals[0],
    id,
    out,
    undo,
    json: values.json,
    head: { date, publisher, city, title, url },
  };
}
