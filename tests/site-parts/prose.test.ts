import { createHash } from 'node:crypto';
import type { LoaderContext } from 'astro/loaders';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { forgetKnowledge, loadKnowledge } from '../../src/site/knowledge.ts';
import { findProseContext } from '../../src/site/prose-context.ts';
import { proseLoader } from '../../src/site/prose-loader.ts';
import { proseMarkdown } from '../../src/site/prose-markdown.ts';
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

describe('the loader of prose', () => {
  interface Entry {
    id: string;
    digest?: string;
    data: Record<string, string>;
    rendered?: { html: string };
  }
  const store = new Map<string, Entry>();
  let rendered: string[] = [];

  /** Loads as Astro does, with the store of the build before. */
  async function load(): Promise<void> {
    rendered = [];
    forgetKnowledge();
    const renderer = await proseMarkdown().createRenderer({ image: {}, syntaxHighlight: false } as never);
    await proseLoader().load({
      store: {
        get: (id: string) => store.get(id),
        set: (entry: Entry) => store.set(entry.id, entry),
        keys: () => [...store.keys()],
        delete: (id: string) => store.delete(id),
      },
      renderMarkdown: async (body: string, { fileURL }: { fileURL: URL }) => {
        rendered.push(fileURL.pathname.split('/content/')[1] ?? '');
        return { html: (await renderer.render(body, { fileURL } as never)).code };
      },
      generateDigest: (data: object) => createHash('md5').update(JSON.stringify(data)).digest('hex'),
      logger: { info: () => undefined },
    } as unknown as LoaderContext);
  }

  beforeEach(() => {
    store.clear();
  });

  test('renders every text and parts its notes from it', async () => {
    await load();
    expect(store.size).toBe(36);
    const entry = store.get('bases/north-skerry/ar');
    expect(entry?.rendered?.html).toContain('<h2 id="works">');
    expect(entry?.rendered?.html).not.toContain('data-footnotes');
    expect(entry?.data['notes']).toMatch(/^<section[^>]*data-footnotes/);
    expect(entry?.data['summary']).toBe('أعلى منارات ساحل فلمار، وهي قيد الترميم.');
    expect(store.get('pages/about/en')?.data).toMatchObject({ title: 'About', notes: '' });
  });

  test('renders nothing twice while nothing changes', async () => {
    await load();
    await load();
    expect(rendered).toEqual([]);
  });

  test('renders a text anew when it changes, and no other', async () => {
    await load();
    applyEdit(record.dir, {
      file: 'places/grey-reef/en.mdx',
      replace: ['Grey Reef is expected', 'The reef is expected'],
    });
    await load();
    expect(rendered).toEqual(['places/grey-reef/en.mdx']);
  });

  test('renders anew what cites a statement whose note changes, in the language of the change', async () => {
    await load();
    applyEdit(record.dir, {
      file: `sources/${gazette}/statements.yaml`,
      replace: ['from “mid-April”, counted from', 'from “mid-April”, as of'],
    });
    await load();
    expect(rendered.sort()).toEqual([
      'milestones/grey-reef-survey/en.mdx',
      'places/grey-reef/en.mdx',
      `sources/${gazette}/en.mdx`,
    ]);
  });

  test('forgets a text that is gone', async () => {
    await load();
    for (const locale of ['ar', 'en'])
      applyEdit(record.dir, { file: `pages/about/${locale}.mdx`, delete: true });
    await load();
    expect([...store.keys()].filter((id) => id.startsWith('pages/'))).toEqual([]);
    expect(store.size).toBe(34);
  });
});
