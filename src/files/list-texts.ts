import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { entityFolders } from '../model/entity.ts';
import { locales, type Locale } from '../model/locale.ts';

/** A prose file of a content folder. */
export interface TextFile {
  readonly path: string;
  /** Its name in messages: `content/bases/<slug>/ar.mdx`. */
  readonly file: string;
  readonly page: string;
  readonly locale: Locale;
}

/** Lists all prose files of a content folder, in the order in which their pages are made. */
export function listTexts(dir: string): TextFile[] {
  const folders = [...Object.keys(entityFolders), 'sources', 'pages'];
  const pages = folders.flatMap((folder) =>
    existsSync(join(dir, folder))
      ? readdirSync(join(dir, folder))
          .sort()
          .map((slug) => `${folder}/${slug}`)
      : [],
  );
  return locales.flatMap((locale) =>
    pages
      .map((page) => ({
        path: join(dir, page, `${locale}.mdx`),
        file: `${basename(dir)}/${page}/${locale}.mdx`,
        page,
        locale,
      }))
      .filter(({ path }) => existsSync(path)),
  );
}
