import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { locales } from '../../src/model/locale.ts';
import { forgetKnowledge, loadKnowledge } from '../../src/site/knowledge.ts';
import { findProseContext } from '../../src/site/prose-context.ts';
import type { RenderedProse } from '../../src/site/prose.ts';
import { openKeptTexts } from '../../src/files/kept-texts.ts';
import { openProse } from '../../src/site/render-prose.ts';
import { openRendering } from '../../src/site/render-text.ts';
import { applyEdit, copyRecord } from '../files/copy-record.ts';
import { gazette, marsa } from '../model/lighthouses.ts';

// Each text is rendered as in a build; on a busy machine that takes its time.
vi.setConfig({ testTimeout: 60_000 });

let record: ReturnType<typeof copyRecord>;

beforeEach(() => {
  record = copyRecord();
  vi.stubEnv('CONTENT_DIR', record.dir);
  forgetKnowledge();
});
afterEach(() => {
  record.remove();
  vi.unstubAllEnvs();
  forgetKnowledge();
});

describe('the knowledge of a build', () => {
  test('is read once, and anew when told to', () => {
    const first = loadKnowledge();
    expect(loadKnowledge()).toBe(first);
    forgetKnowledge();
    expect(loadKnowledge()).not.toBe(first);
  });

  test('is refused with the whole report when the content has a fault', () => {
    applyEdit(record.dir, { file: 'bases/salt-cape/en.mdx', delete: true });
    expect(() => loadKnowledge()).toThrow(
      /content\/bases\/salt-cape\/facts\.yaml:1 .*en\.mdx is missing.*\n.*\n\n1 fault\./,
    );
  });
});

describe('what prose knows of the record around it', () => {
  const around = (path: string) => findProseContext(path);

  test('is in the language of the file', () => {
    expect(around('/x/bases/salt-cape/ar.mdx').locale).toBe('ar');
    expect(around('/x/bases/salt-cape/en.mdx').page('bases/salt-cape')).toEqual({
      href: '/en/bases/salt-cape/',
      entity: true,
    });
  });

  test('has entities, sources and pages by their ids, and nothing else', () => {
    const { page } = around('en.mdx');
    expect(page(`sources/${gazette}`)).toEqual({ href: `/en/sources/${gazette}/`, entity: false });
    expect(page('pages/about')).toEqual({ href: '/en/about/', entity: false });
    expect(page('bases/nowhere')).toBeUndefined();
    expect(page('pages/nowhere')).toBeUndefined();
  });

  test('has for every statement its note, with the words that name its source', () => {
    const note = around('ar.mdx').note(`${marsa}/s03`);
    expect(note?.href).toBe(`/ar/sources/${marsa}/#p2`);
    expect(note?.label).toContain('صوت المرسى');
    expect(note?.html).toContain('الترميم فيها متواصل');
    expect(around('ar.mdx').note(`${marsa}/s99`)).toBeUndefined();
  });
});

describe('the prose of a build', () => {
  const pages = [
    'bases/north-skerry',
    'milestones/grey-reef-survey',
    'places/grey-reef',
    `sources/${gazette}`,
  ];
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'kept-prose-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  /** Renders some pages as a new build does; gives how many of their texts no build before had rendered. */
  async function build(): Promise<{ texts: Map<string, RenderedProse | undefined>; anew: number }> {
    forgetKnowledge();
    const kept = openKeptTexts('rendered', folder);
    let anew = 0;
    const render = openProse(
      openRendering({
        ...kept,
        keep: (...text) => {
          anew++;
          kept.keep(...text);
        },
      }),
    );
    const texts = new Map<string, RenderedProse | undefined>();
    for (const page of pages)
      for (const locale of locales) texts.set(`${page}/${locale}`, await render(page, locale));
    kept.save();
    return { texts, anew };
  }

  test('stands apart from its notes', async () => {
    const { texts } = await build();
    const text = texts.get('bases/north-skerry/ar');
    expect(text?.html).toContain('<h2 id="works">');
    expect(text?.html).not.toContain('data-footnotes');
    expect(text?.notes).toMatch(/^<section[^>]*data-footnotes/);
    expect((await openProse()('pages/about', 'en'))?.notes).toBe('');
    expect(await openProse()('pages/nowhere', 'en')).toBeUndefined();
  });

  test('is rendered once while nothing changes, and the same when it is found again', async () => {
    const first = await build();
    expect(first.anew).toBe(8);
    const second = await build();
    expect(second.anew).toBe(0);
    expect(second.texts).toEqual(first.texts);
  });

  test('is rendered anew when a text changes, and no other is', async () => {
    await build();
    applyEdit(record.dir, {
      file: 'places/grey-reef/en.mdx',
      replace: ['Grey Reef is expected', 'The reef is expected'],
    });
    const { texts, anew } = await build();
    expect(anew).toBe(1);
    expect(texts.get('places/grey-reef/en')?.html).toContain('The reef is expected');
  });

  test('is rendered anew where it cites a statement whose note changes, in the language of the change', async () => {
    await build();
    applyEdit(record.dir, {
      file: `sources/${gazette}/statements.yaml`,
      replace: ['from “mid-April”, counted from', 'from “mid-April”, as of'],
    });
    const { texts, anew } = await build();
    expect(anew).toBe(3);
    for (const page of pages.slice(1)) expect(texts.get(`${page}/en`)?.notes).toContain('as of');
  });
});
