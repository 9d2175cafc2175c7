import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { AstroPrerenderer } from 'astro';
import { contentDir } from '../files/content-dir.ts';
import { digestCode } from '../files/digest-code.ts';
import type { KeptTexts } from '../files/kept-texts.ts';
import { digestText } from '../files/kept-values.ts';
import { proseKey } from '../model/content.ts';
import type { Knowledge } from '../model/knowledge.ts';
import { locales } from '../model/locale.ts';
import { rememberText } from '../model/remember.ts';
import { drawsShareImages, readSettings } from './settings.ts';

/**
 * Lets a build take pages from the one before: all but those whose own text has changed, and the lists that show its
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
      const bytes = Buffer.from(await response.arrayBuffer());
      // The page for what is not there says so in its status as well.
      if (status === 200 || /\/404(?:\.html|\/)?$/.test(path)) kept.keep(path, madeOf, bytes);
      onPage(bytes.toString());
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
  const code = digestCode('src/**/*.{ts,astro,css}', 'astro.config.mjs');
  const common = digest([code, settings, drawsShareImages(), describeFacts(knowledge)]);
  const summaries = digest(
    [...knowledge.prose.values()].map(({ page, locale, summary }) => [page, locale, summary]),
  );
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
    const page = path
      .slice(settings.base.length)
      .replace(/^[a-z]{2}\//, '')
      .replace(/\/$/, '');
    // A page with a text shows the summary of that alone; others, such as lists, may show any.
    return JSON.stringify([common, path, textsOf(page) ?? summaries]);
  };
}

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
