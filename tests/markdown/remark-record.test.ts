import { compile } from '@mdx-js/mdx';
import remarkGfm from 'remark-gfm';
import { describe, expect, test } from 'vitest';
import { VFile } from 'vfile';
import { rehypeMarkScripts } from '../../src/markdown/mark-scripts.ts';
import { remarkRecord } from '../../src/markdown/remark-record.ts';

/** Compiles prose as the site does and gives the JSX, where components can be seen. */
async function compileProse(value: string, path = 'content/pages/about/en.mdx'): Promise<string> {
  const file = new VFile({ path, value });
  const options = { jsx: true, remarkPlugins: [remarkGfm, remarkRecord], rehypePlugins: [rehypeMarkScripts] };
  return String(await compile(file, options));
}

describe('a call of a statement', () => {
  test('becomes a citation with its number', async () => {
    expect(await compileProse('The lamp is lit.[^gazette/s1]')).toContain('<Cite id="gazette/s1" n="1" />');
  });

  test('is numbered by first call, and keeps its number', async () => {
    const jsx = await compileProse('One.[^gazette/s10] Two.[^gazette/s1] Three.[^gazette/s10]');
    expect([...jsx.matchAll(/id="([^"]+)" n="(\d)"/g)].map(([, id, n]) => `${n} ${id}`)).toEqual([
      '1 gazette/s10',
      '2 gazette/s1',
      '1 gazette/s10',
    ]);
  });

  test('right after another is told, so that a comma parts the numbers', async () => {
    const jsx = await compileProse('One.[^gazette/s1][^gazette/s2] Two.[^gazette/s3]');
    expect([...jsx.matchAll(/joined/g)]).toHaveLength(1);
    expect(jsx).toContain('<Cite id="gazette/s2" n="2" joined="" />');
  });

  test('works in tables, lists and emphasis', async () => {
    const jsx = await compileProse('| a |\n| - |\n| b[^gazette/s1] |\n\n- c *d[^gazette/s10]*');
    expect(jsx.match(/<Cite /g)).toHaveLength(2);
  });

  test('may be written as a component, and is numbered alike', async () => {
    const jsx = await compileProse('One.[^gazette/s1] Two <Cite id="gazette/s2" />.');
    expect(jsx).toContain('<Cite id="gazette/s2" n="2" />');
  });
});

test('a heading takes the id that it names, and does not show it', async () => {
  const jsx = await compileProse('## What is to close [#what]');
  expect(jsx).toMatch(/h2 id="what"/);
  expect(jsx).not.toContain('[#what]');
});

test('the box beside the text follows the lead of an entity, and of nothing else', async () => {
  const text = 'The lead.\n\nMore.';
  const base = await compileProse(text, 'content/bases/salt-cape/en.mdx');
  expect(base.indexOf('<Side')).toBeGreaterThan(base.indexOf('The lead.'));
  expect(base.indexOf('<Side')).toBeLessThan(base.indexOf('More.'));
  expect(await compileProse(text)).not.toContain('<Side');
});

describe('a run of the other script', () => {
  test('is isolated, with its language', async () => {
    const jsx = await compileProse('The name is قاعدة عين in Arabic.');
    expect(jsx).toMatch(/<_components\.bdi lang="ar" dir="rtl">\{"قاعدة عين"\}/);
    const arabic = await compileProse('الاسم Salt Cape بالإنكليزية.', 'content/pages/about/ar.mdx');
    expect(arabic).toMatch(/<_components\.bdi lang="en" dir="ltr">\{"Salt Cape"\}/);
  });

  test('is left alone in code', async () => {
    expect(await compileProse('`قاعدة`')).not.toContain('bdi');
  });
});
