import { h } from 'hastscript';
import { describe, expect, test } from 'vitest';
import { rehypeMarkScripts } from '../../src/markdown/mark-scripts.ts';
import { renderProse } from './render-prose.ts';

describe('a call to a statement', () => {
  test('becomes a superscript that leads to the paragraph and names its source to a screen reader', async () => {
    const html = await renderProse('The lamp is lit.[^gazette/s1]');
    expect(html).toContain(
      '<sup><a id="fnref-1" href="/en/sources/gazette/#p1" data-cite="gazette/s1" aria-label="1 source of gazette/s1">1</a></sup>',
    );
  });

  test('gets a note with the statement, without the author writing one', async () => {
    const html = await renderProse('The lamp is lit.[^gazette/s1]');
    expect(html).toMatch(/<li id="fn-1">\s*<div data-statement="gazette\/s1">/);
    expect(html).not.toContain('[^');
  });

  test('is numbered in the order of the text, also beside one whose id begins alike', async () => {
    const html = await renderProse('One.[^gazette/s10] Two.[^gazette/s1]');
    expect([...html.matchAll(/data-cite="([^"]+)"[^>]*>(\d+)</g)].map(([, id, n]) => `${n} ${id}`)).toEqual([
      '1 gazette/s10',
      '2 gazette/s1',
    ]);
    expect(html.indexOf('data-statement="gazette/s10"')).toBeLessThan(
      html.indexOf('data-statement="gazette/s1"'),
    );
  });

  test('that is repeated keeps its number, and its one note leads back to each place', async () => {
    const html = await renderProse('One.[^gazette/s1] Two.[^gazette/s1]');
    expect(html.match(/<li id="fn-/g)).toHaveLength(1);
    expect(html).toContain('id="fnref-1"');
    expect(html).toContain('id="fnref-1-2"');
    expect([...html.matchAll(/href="(#fnref-[\d-]+)"/g)].map(([, href]) => href)).toEqual([
      '#fnref-1',
      '#fnref-1-2',
    ]);
  });

  test('works in tables, lists and emphasis', async () => {
    const html = await renderProse('| a |\n| - |\n| b[^gazette/s1] |\n\n- c *d[^gazette/s10]*');
    expect(html.match(/data-cite=/g)).toHaveLength(2);
  });

  test('to a statement that does not exist stops the build', async () => {
    await expect(renderProse('The lamp is lit.[^gazette/s99]')).rejects.toThrow('[^gazette/s99]');
  });
});

describe('the notes', () => {
  test.each([
    ['en', 'Notes', 'the text, note 1'],
    ['ar', 'الحواشي', 'النص، الحاشية 1'],
  ] as const)(
    'have their heading and back links in the language of the page: %s',
    async (locale, title, back) => {
      const html = await renderProse('x[^gazette/s1]', locale);
      expect(html).toContain(`<h2 id="notes">${title}</h2>`);
      expect(html).toMatch(new RegExp(`<a href="#fnref-1" aria-label="[^"]*${back}"`));
      expect(html).not.toContain('user-content');
    },
  );

  test('are not there where nothing is cited', async () => {
    expect(await renderProse('Nothing is cited.')).not.toContain('<section');
  });

  test('may be ordinary footnotes, which lead to their note and stand in one row with the others', async () => {
    const html = await renderProse('x[^gazette/s1] y[^Voice]\n\n[^Voice]: Not named.');
    expect(html).toContain('<a id="fnref-2" href="#fn-2">2</a>');
    expect(html).toMatch(/<li id="fn-2">\s*<p>Not named\. <a href="#fnref-2"/);
  });

  test('may cite a statement themselves', async () => {
    const html = await renderProse('y[^voice]\n\n[^voice]: Not named.[^gazette/s1]');
    expect(html).toContain('data-cite="gazette/s1"');
    expect(html).toContain('data-statement="gazette/s1"');
  });
});

describe('links and headings', () => {
  test('a link by id leads to the page in the same language; one to an entity is marked for its card', async () => {
    expect(await renderProse('[Skerry](bases/skerry#works)', 'ar')).toContain(
      '<a href="/ar/bases/skerry/#works" data-entity-link="bases/skerry">',
    );
    expect(await renderProse('[About](pages/about)')).toContain('<a href="/en/about/">');
  });

  test('a link by reference is resolved, too', async () => {
    expect(await renderProse('[Skerry][s]\n\n[s]: bases/skerry')).toContain('href="/en/bases/skerry/"');
  });

  test('a full address, a fragment and an e-mail stay as they are', async () => {
    const html = await renderProse('[a](https://example.org/x) [b](#notes) [c](mailto:a@example.org)');
    expect([...html.matchAll(/href="([^"]+)"/g)].map(([, href]) => href)).toEqual([
      'https://example.org/x',
      '#notes',
      'mailto:a@example.org',
    ]);
  });

  test('a link to a page that does not exist stops the build', async () => {
    await expect(renderProse('[x](bases/nowhere)')).rejects.toThrow('bases/nowhere');
  });

  test('a heading takes the id that it names, and does not show it', async () => {
    expect(await renderProse('## إغلاق المنارة [#closing]', 'ar')).toContain(
      '<h2 id="closing">إغلاق المنارة</h2>',
    );
  });
});

describe('a run of the other script', () => {
  test('in Arabic is isolated and tells its language', async () => {
    expect(await renderProse('صحيفة The Harbour Gazette في 2026', 'ar')).toContain(
      'صحيفة <bdi lang="en" dir="ltr">The Harbour Gazette</bdi> في 2026',
    );
  });

  test('in English is isolated and tells its language', async () => {
    expect(await renderProse('called خفر السواحل there')).toContain(
      'called <bdi lang="ar" dir="rtl">خفر السواحل</bdi> there',
    );
  });

  test('that is all of an element is marked, too', async () => {
    expect(await renderProse('**المنارة**')).toContain(
      '<strong><bdi lang="ar" dir="rtl">المنارة</bdi></strong>',
    );
  });

  test('is not marked twice where its language is told, nor in code', async () => {
    const html = await renderProse('x[^gazette/s1] `ضوء`');
    expect(html).toContain('<q lang="ar" dir="rtl">ضوء</q>');
    expect(html).toContain('<code>ضوء</code>');
  });

  test('stays as it is where an element around it tells its language', () => {
    const quote = h('q', { lang: 'ar', dir: 'rtl' }, 'ضوء');
    const tree = { type: 'root' as const, children: [h('p', [quote, ' or ', 'منارة'])] };
    rehypeMarkScripts(() => ({ locale: 'en', note: () => undefined, page: () => undefined }))(tree, {
      path: '',
    });
    expect(quote.children).toEqual([{ type: 'text', value: 'ضوء' }]);
    expect(JSON.stringify(tree)).toContain('"tagName":"bdi"');
  });

  test('is not made of digits or signs alone', async () => {
    expect(await renderProse('في 15 أيلول 2025، 50%', 'ar')).not.toContain('<bdi');
  });
});

test('quotation marks stay as they were written', async () => {
  expect(await renderProse('قال «نعم» و"لا"...', 'ar')).toMatch(
    /«نعم» و(?:"|&quot;|&#x22;)لا(?:"|&quot;|&#x22;)\.\.\./,
  );
});
