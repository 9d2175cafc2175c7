import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { builds, type Build } from '../run/builds.ts';
import { listFiles } from '../run/digest-folder.ts';

/** A page of a built site, read. */
export interface SitePage {
  /** Its file inside the site: `ar/index.html`. */
  file: string;
  /** Its path as a browser shows it, base path included: `/record/ar/`. */
  path: string;
  /** The path below the base, the same in every build: `/ar/`. */
  place: string;
  /** Its language by its address: none for the door and the 404 page, which have both. */
  lang: 'ar' | 'en' | undefined;
  html: string;
  document: Document;
  /** The addresses of fragments on it. */
  ids: ReadonlySet<string>;
}

/** A built site as it would be uploaded. */
export interface Site {
  build: Build;
  base: string;
  /** Scheme and host that the pages say they stand at. */
  origin: string;
  files: readonly string[];
  pages: readonly SitePage[];
}

/** The builds that differ in content and base, for `describe.each`. */
export const existingBuilds: readonly Build[] = [builds.first, builds.based];

/** Reads a built site. Throws where it is not built. */
export function readSite(build: Build): Site {
  if (!existsSync(build.dir)) throw new Error(`${build.dir}/ is not built: run “npm test -- build site”.`);
  const base = build.settings.BASE_PATH ?? '/';
  const files = listFiles(build.dir);
  const pages = files.filter((file) => file.endsWith('.html')).map((file) => readPage(build.dir, base, file));
  const canonical = pages.map(({ document }) => document.querySelector('link[rel=canonical]')?.getAttribute('href'));
  const origin = new URL(canonical.find((href) => typeof href === 'string') ?? 'http://no-canonical.invalid').origin;
  return { build, base, origin, files, pages };
}

function readPage(dir: string, base: string, file: string): SitePage {
  const html = readFileSync(join(dir, file), 'utf8');
  const { document } = parseHTML(html);
  const place = `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
  const lang = /^\/(ar|en)\//.exec(place)?.[1] as 'ar' | 'en' | undefined;
  const ids = new Set([...document.querySelectorAll('[id]')].map(({ id }) => id));
  return { file, path: base + place.slice(1), place, lang, html, document, ids };
}
