import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const schema = z.object({ drafted: z.string().optional(), sentences: z.record(z.string(), z.string()) });

/** What an ingest lays beside a draft and git ignores: the sentences of the original by draft statement (`s01`). */
export interface Worksheet {
  /** SHA-256 of the files of the draft as they were written, by which an untouched draft is known. */
  readonly drafted?: string | undefined;
  readonly sentences: Readonly<Record<string, string>>;
}

/**
 * Reads `sources/<id>/worksheet.<language>.yaml`; undefined where there is none, or none that can be read: it helps with
 * drafts and no page rests on it.
 *
 * @param dir absolute path of the content folder
 * @param source id of the source
 */
export function readWorksheet(dir: string, source: string): Worksheet | undefined {
  const folder = join(dir, 'sources', source);
  if (!existsSync(folder)) return undefined;
  const name = readdirSync(folder).find((entry) => /^worksheet\.[\w-]+\.yaml$/.test(entry));
  if (name === undefined) return undefined;
  try {
    return schema.safeParse(parse(readFileSync(join(folder, name), 'utf8'))).data;
  } catch {
    return undefined;
  }
}
