import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { AstroPrerenderer, RouteData } from 'astro';
import { contentDir } from '../files/content-dir.ts';
import type { KeptTexts } from '../files/kept-texts.ts';
import { digestText } from '../files/kept-values.ts';
import { proseKey } from '../model/content.ts';
import { entityFolders } from '../model/entity.ts';
import type { Knowledge } from '../model/knowledge.ts';
import { locales } from '../model/locale.ts';
import { remember, rememberText } from '../model/remember.ts';
import { finishPage } from './finish-page.ts';
import { digestSite } from './kept-bundle.ts';
import { drawsShareImages, readSettings } from './settings.ts';

/** A page as it goes into its file, in UTF-8. */
export interface MadePage {
  readonly bytes: Uint8Array;
  /** Whether the build before has made it. */
  readonly isKept: boolean;
}

/** Gives a page by its whole address; undefined where there is none. */
export type MakePage = (address: string, route: RouteData) => Promise<MadePage | undefined>;

/**
 * Lets a build take pages from the one before: all but those whose own text has changed, and the few that show its
 * summary, as long as every fact of the record is the same, and the code, the settings and the day. What a page shows
 * beside its text is facts; to tell which of them it shows would be as much work as to make it.
 *
 * Astro's own `incrementalBuild` keeps pages by their address, so that two builds at once, or of two records, would
 * take each other's.
 *
 * @param prerenderer makes what is not kept
 * @param kept where pages are kept
 */
export function keepPages(
  prerenderer: Pick<AstroPrerenderer, 'render'>,
  kept: KeptTexts,
  knowledge: Knowledge,
): MakePage {
  const describe = describePages(knowledge);
  return async (address, routeData) => {
    const path = new URL(address).pathname;
    const madeOf = describe(path);
    const found = kept.findBytes(path, madeOf);
    if (found) return { bytes: found, isKept: true };
    const made = await prerenderer.render(new Request(address), { routeData });
    const response = made instanceof Response ? made : made.response;
    if (!response.body) return undefined;
    const isHtml = response.headers.get('content-type')?.startsWith('text/html') ?? false;
    const bytes = isHtml
      ? new TextEncoder().encode(finishPage(await response.text()))
      : // Byte for byte: decoding would take the mark of the encoding off a table.
        new Uint8Array(await response.arrayBuffer());
    // The page for what is not there says so in its status as well.
    if (response.status === 200 || /\/404\/?$/.test(path)) kept.keep(path, madeOf, bytes);
    return { bytes, isKept: false };
  };
}

/**
 * Tells for the address of each page, as a text, all that the page is made of.
 *
 * @returns takes the path of an address on this site, its base with it
 */
export function describePages(knowledge: Knowledge): (path: string) => string {
  const settings = readSettings();
  const common = digestRecord(knowledge);
  const summariesOn = describeSummaries(knowledge);
  const folder = dirname(contentDir());
  // Asked for once in each language.
  const textsOf = rememberText((page) => {
    const texts = [page, `pages/${page}`].flatMap((id) =>
      locales.flatMap((locale) => {
        const prose = knowledge.prose.get(proseKey(id, locale));
        return prose ? [readFileSync(join(folder, prose.file), 'utf8')] : [];
      }),
    );
    return texts.length > 0 ? digest(texts) : undefined;
  });
  return (path) => {
    const [, locale, name = ''] = /^(?:([a-z]{2})\/)?(.*?)\/?$/.exec(path.slice(settings.base.length)) ?? [];
    return JSON.stringify([common, path, textsOf(name), summariesOn(name, locale)]);
  };
}

/**
 * Tells the summaries of others that a page shows: lists those of what they list, the feed all in its language, the
 * data of the record all. Every other page shows that of its own text at most.
 */
function describeSummaries({ prose }: Knowledge): (name: string, locale?: string) => string | undefined {
  const all = [...prose.values()].map(({ page, locale, summary }) => ({ page, locale, summary }));
  const summariesIn = (folder: string, locale?: string): string =>
    digest(all.filter((one) => one.page.startsWith(folder) && (!locale || one.locale === locale)));
  return (name, locale) => {
    if (name === 'sources' || name in entityFolders) return summariesIn(`${name}/`, locale);
    return name === 'feed.xml' || name === 'data/record.json' ? summariesIn('', locale) : undefined;
  };
}

/** A digest of all that every page is made of: the code, the settings, and all of the record but its texts. */
export const digestRecord = remember((knowledge: Knowledge) =>
  digest([digestSite(), readSettings(), drawsShareImages(), describeFacts(knowledge)]),
);

const digest = (value: unknown): string => digestText(JSON.stringify(value));

/** All of the record but its texts and their summaries. */
function describeFacts({ entities, sources, statements, prose, drafts, ...rest }: Knowledge): unknown {
  return [
    rest,
    [...drafts],
    [...entities.values()].map((entity) => ({ ...entity, summary: undefined })),
    [...sources.values()].map((source) => ({ ...source, fullText: [...(source.fullText ?? [])] })),
    [...statements.values()],
    [...prose.values()].map(({ page, locale, title, draft }) => [page, locale, title, draft]),
  ];
}
