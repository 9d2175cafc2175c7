import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readWorksheet } from '../../loaders/read-worksheet.ts';
import { hashDraft } from './draft-source.ts';
import { Unwritable } from './write.ts';

const drafted = ['source.yaml', 'statements.yaml', 'ar.mdx', 'en.mdx'];
const beside = /^(?:(?:original|worksheet)\.(?:ar|en)\.(?:txt|yaml)|\.gitignore)$/;

/**
 * Removes the folder of a draft that nobody has changed since ingest wrote it.
 *
 * @param dir absolute path of the content folder
 * @throws Unwritable when there is no such draft, or somebody has written in it
 */
export function undoDraft(dir: string, id: string): void {
  const folder = join(dir, 'sources', id);
  if (!existsSync(folder)) throw new Unwritable(`There is no sources/${id}/.`);
  const sheet = readWorksheet(dir, id);
  if (!sheet?.drafted) throw new Unwritable(`sources/${id}/ has no worksheet of an ingest; nothing was removed.`);
  const strange = readdirSync(folder).filter((name) => !drafted.includes(name) && !beside.test(name));
  const isWhole = drafted.every((name) => existsSync(join(folder, name)));
  const hash = isWhole ? hashDraft(drafted.map((name) => readFileSync(join(folder, name), 'utf8'))) : '';
  if (strange.length > 0 || hash !== sheet.drafted)
    throw new Unwritable(`Somebody has worked on sources/${id}/ since it was drafted; nothing was removed.`);
  rmSync(folder, { recursive: true });
}
