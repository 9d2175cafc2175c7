import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measureProcess } from '../measure-process.ts';
import { type BuildFigures, figuresOf } from '../peers/peer-folder.ts';
import { makeRecord } from '../record/make-record.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What the builds of one made-up record took, one after the other. */
export interface RecordBuilds {
  /** Nothing kept from an earlier build, no share images. */
  readonly cold: BuildFigures;
  /** After the text of one entity has changed. */
  readonly changed: BuildFigures;
  /** Nothing kept, and all share images to draw; left out where it was not asked for. */
  readonly withImages: BuildFigures | undefined;
}

/**
 * Builds a made-up record of some size with this project, as a maintainer would: by `npm run build`, with a content folder
 * and a cache of its own.
 *
 * @param entities see `makeRecord`
 * @param shareImages whether to measure a build with share images as well
 */
export async function buildRecord(entities: number, shareImages: boolean): Promise<RecordBuilds> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-record-'));
  const content = join(folder, 'content');
  const output = join(folder, 'dist');
  const { files, pages } = makeRecord(entities);
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(content, path)), { recursive: true });
    writeFileSync(join(content, path), text);
  };
  for (const [path, text] of files) write(path, text);
  const build = async (settings: Readonly<Record<string, string>>) => {
    const env = {
      ASTRO_TELEMETRY_DISABLED: '1',
      CONTENT_DIR: content,
      CACHE_DIR: join(folder, 'cache'),
      ...settings,
    };
    const figures = await measureProcess(
      process.execPath,
      ['--max-semi-space-size=32', 'src/cli/build.ts', '--outDir', output],
      { cwd: root, env },
    );
    return figuresOf([figures], pages.length, output);
  };
  try {
    const cold = await build({ SHARE_IMAGES: 'off' });
    for (const [path, text] of makeRecord(entities, 0).files) if (files.get(path) !== text) write(path, text);
    const changed = await build({ SHARE_IMAGES: 'off' });
    if (!shareImages) return { cold, changed, withImages: undefined };
    for (const made of ['dist', 'cache']) rmSync(join(folder, made), { recursive: true });
    return { cold, changed, withImages: await build({}) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
