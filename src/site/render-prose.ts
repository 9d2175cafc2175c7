import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { contentDir } from '../files/content-dir.ts';
import { cacheDir, digestCode } from '../files/digest-code.ts';
import { openKeptTexts } from '../files/kept-values.ts';
import { splitProse } from '../markdown/parse-prose.ts';
import { proseKey } from '../model/content.ts';
import type { Knowledge } from '../model/knowledge.ts';
import type { Prose } from '../model/prose.ts';
import { remember } from '../model/remember.ts';
import { loadKnowledge } from './knowledge.ts';
import { findProseContext } from './prose-context.ts';
import { proseMarkdown } from './prose-markdown.ts';
import type { RenderedProse, RenderProse } from './prose.ts';
import { readSettings } from './settings.ts';

const mostAtHand = 50;

/**
 * Opens the prose of the record: each text is rendered when a page first asks for it, and kept between builds while
 * neither it nor anything that it cites or links to changes. MDX as one Vite module a file takes two to four times as
 * long and does not resolve for a content folder outside the project; Astro's content layer puts all texts into one
 * module, which at 10,000 texts takes half a minute and gigabytes to bundle.
 *
 * @param folder where rendered texts are kept
 */
export function openProse(folder = cacheDir): RenderProse {
  const kept = openKeptTexts('rendered', digestCode('src/{markdown,site,strings,text}/*.ts'), folder);
  const renderer = proseMarkdown().createRenderer({ image: {}, syntaxHighlight: false } as never);
  const render = async (prose: Prose): Promise<RenderedProse> => {
    const path = join(dirname(contentDir()), prose.file);
    const text = readFileSync(path, 'utf8');
    const madeOf = JSON.stringify([text, describeAround(prose), readSettings()]);
    const found = kept.find(madeOf);
    if (found !== undefined) return splitNotes(found);
    const { render: toHtml } = await renderer;
    const { code } = await toHtml(splitProse(text).body, { fileURL: pathToFileURL(path) });
    kept.keep(madeOf, code);
    return splitNotes(code);
  };
  const textsOf = remember((_: Knowledge) => new Map<string, Promise<RenderedProse>>());
  return async (page, locale) => {
    const knowledge = loadKnowledge();
    const key = proseKey(page, locale);
    const prose = knowledge.prose.get(key);
    if (!prose) return undefined;
    const texts = textsOf(knowledge);
    const text = texts.get(key) ?? render(prose);
    texts.set(key, text);
    // A page asks for its text twice, one soon after the other; more need not stay in memory.
    if (texts.size > mostAtHand) texts.delete(texts.keys().next().value ?? '');
    return text;
  };
}

/** All of the record that shows in a rendered text, so that a change of it renders the text anew. */
function describeAround(prose: Prose): unknown {
  const { note, page } = findProseContext(prose.file);
  return [
    prose.citations.map(({ target }) => note(target)),
    prose.links.map(({ target }) => page(target.replace(/#.*$/, ''))),
  ];
}

function splitNotes(html: string): RenderedProse {
  const start = html.search(/<section[^>]*data-footnotes/);
  return start < 0 ? { html, notes: '' } : { html: html.slice(0, start), notes: html.slice(start) };
}
