import { dirname, join } from 'node:path';
import { contentDir } from '../files/content-dir.ts';
import type { ProseAround } from '../markdown/render-prose.ts';
import { proseKey } from '../model/content.ts';
import type { Knowledge } from '../model/knowledge.ts';
import { locales } from '../model/locale.ts';
import type { Prose } from '../model/prose.ts';
import { remember } from '../model/remember.ts';
import { loadKnowledge } from './knowledge.ts';
import { findProseContext } from './prose-context.ts';
import type { RenderedProse, RenderProse } from './prose.ts';
import { openRendering, type RenderText } from './render-text.ts';

/** A page asks for its text twice, one soon after the other; more need not stay in memory. */
const mostAtHand = 100;

/**
 * Opens the prose of the record: each text is rendered when a page first asks for it. MDX as one Vite module a file
 * takes two to four times as long and does not resolve for a content folder outside the project; Astro's content layer
 * puts all texts into one module, which at 10,000 texts takes half a minute and gigabytes to bundle.
 *
 * @param ahead how many texts are asked for before their pages are, for a renderer in another thread
 */
export function openProse(render: RenderText = openRendering(), ahead = 0): RenderProse {
  const rendered = async (prose: Prose): Promise<RenderedProse> =>
    splitNotes(await render(join(dirname(contentDir()), prose.file), describeAround(prose)));
  const textsOf = remember((knowledge: Knowledge) => {
    const keys = locales.flatMap((locale) =>
      [...knowledge.prose.values()]
        .filter((prose) => prose.locale === locale)
        .map(({ page }) => proseKey(page, locale)),
    );
    return {
      keys,
      places: new Map(keys.map((key, place) => [key, place])),
      ready: new Map<string, Promise<RenderedProse>>(),
    };
  });
  return async (page, locale) => {
    const knowledge = loadKnowledge();
    const { keys, places, ready } = textsOf(knowledge);
    const own = proseKey(page, locale);
    const place = places.get(own);
    if (place === undefined) return undefined;
    for (const key of keys.slice(place, place + 1 + ahead)) {
      if (ready.has(key)) continue;
      const text = rendered(knowledge.prose.get(key)!);
      // What is wrong with a text is told to the page that asks for it.
      text.catch(() => undefined);
      ready.set(key, text);
      if (ready.size > mostAtHand) ready.delete(ready.keys().next().value ?? '');
    }
    return ready.get(own);
  };
}

/** All of the record that shows in a rendered text, so that a change of it renders the text anew. */
export function describeAround({ file, citations, links }: Prose): ProseAround {
  const { locale, note, page } = findProseContext(file);
  const about = <Found>(ids: readonly string[], find: (id: string) => Found) =>
    Object.fromEntries(ids.map((id) => [id, find(id)]));
  const cited = citations.map(({ target }) => target);
  const linked = links.map(({ target }) => target.replace(/#.*$/, ''));
  return { locale, notes: about(cited, note), pages: about(linked, page) };
}

function splitNotes(html: string): RenderedProse {
  const start = html.search(/<section[^>]*data-footnotes/);
  return start < 0 ? { html, notes: '' } : { html: html.slice(0, start), notes: html.slice(start) };
}
