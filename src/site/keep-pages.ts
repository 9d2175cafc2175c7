import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { AstroPrerenderer } from 'astro';
import { contentDir } from '../files/content-dir.ts';
import type { KeptTexts } from '../files/kept-texts.ts';
import { digestText } from '../files/kept-values.ts';
import { proseKey } from '../model/content.ts';
import { entityFolders } from '../model/entity.ts';
import type { Knowledge } from '../model/knowledge.ts';
import { locales } from '../model/locale.ts';
import { remember, rememberText } from '../model/remember.ts';
import { digestSite } from './kept-bundle.ts';
import { makeRoomForMark } from './offline.ts';
import { drawsShareImages, readSettings } from './settings.ts';

/**
 * Lets a build take pages from the one before: all but those whose own text has changed, and the few that show its
 * summary, as long as every fact of the record is the same, and the code, the settings and the day. What a page shows
 * beside its text is facts; to tell which of them it shows would be as much work as to make it.
 *
 * Astro's own `incrementalBuild` keeps pages by their address, so that two builds at once, or of two records, would
 * take each other's.
 *
 * @param usual what makes a page
 * @param kept where pages are kept
 * @param onPage hears of each page; is given what was made anew
 */
export function keepPages(
  usual: AstroPrerenderer,
  kept: KeptTexts,
  knowledge: Knowledge,
  onPage: (made: string | undefined) => void = () => undefined,
): AstroPrerenderer {
  const describe = describePages(knowledge);
  return {
    ...usual,
    name: 'record',
    render: async (request, options) => {
      const path = new URL(request.url).pathname;
      const madeOf = describe(path);
      const found = kept.findBytes(path, madeOf);
      if (found) {
        onPage(undefined);
        return { response: respond(found) };
      }
      const made = await usual.render(request, options);
      const { response } = made instanceof Response ? { response: made } : made;
      if (!response.body) return response;
      const { status, headers } = response;
      const text = makeRoomForMark(Buffer.from(await response.arrayBuffer()).toString());
      const bytes = Buffer.from(text);
      // The page for what is not there says so in its status as well.
      if (status === 200 || /\/404(?:\.html|\/)?$/.test(path)) kept.keep(path, madeOf, bytes);
      onPage(text);
      return { response: respond(bytes, status, headers) };
    },
  };
}

/**
 * What Astro reads of a response. A whole one carries its body in streams, which takes longer for thousands of pages than
 * to write them.
 */
const respond = (bytes: Buffer, status = 200, headers = new Headers()): Response =>
  ({ status, headers, body: bytes, arrayBuffer: () => Promise.resolve(bytes) }) as unknown as Response;

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
