import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { applyEdit } from '../files/copy-record.ts';
import { runCommand, type Ended } from '../run/run-command.ts';
import { readSite, type Site } from './built-site.ts';
import { findFault } from './follow-reference.ts';
import { findReferences } from './references.ts';

/** What must come out as text, wherever a field of YAML has it. */
const markup = '<img src=x onerror=alert(1)> </script><script>alert(1)</script> javascript:alert(1) "\'&amp;';
const parent = mkdtempSync(join(tmpdir(), 'yours-'));
const CONTENT_DIR = join(parent, 'my-topic');
const dir = join(parent, 'dist');
const commands = readCommands('Make it yours');
let made: Ended, checked: Ended, built: Ended;
let site: Site;

// One build for both: that the record of the README builds, and that what stands in a field stays text.
beforeAll(async () => {
  const [make = ''] = commands;
  made = await runCommand([...make.split(' '), '--in', parent]);
  checked = await runCommand(['npm', 'run', '--silent', 'check'], { CONTENT_DIR });
  const quoted = JSON.stringify(markup);
  applyEdit(CONTENT_DIR, {
    file: 'bases/example-bridge/facts.yaml',
    replace: ['ar: جسر المثال, en: Example Bridge', `ar: ${quoted}, en: ${quoted}`],
  });
  applyEdit(CONTENT_DIR, {
    file: 'sources/example-paper-2026-01-15/statements.yaml',
    replace: ['en: Example Bridge employs 40 people.', `en: ${JSON.stringify(`40 ${markup}`)}`],
  });
  applyEdit(CONTENT_DIR, {
    file: 'sources/example-paper-2026-01-15/statements.yaml',
    replace: ['ar: يعمل في جسر المثال 40 شخصًا.', `ar: ${JSON.stringify(`40 ${markup}`)}`],
  });
  applyEdit(CONTENT_DIR, {
    file: 'site.yaml',
    replace: ['en: My Topic', `en: ${JSON.stringify(`My Topic ${markup}`)}`],
  });
  // “npm start” builds and then serves; here it is the build that counts.
  built = await runCommand(['node', 'src/cli/build.ts', '--outDir', dir], { CONTENT_DIR });
  if (built.exitCode === 0)
    site = readSite({ name: 'new record', dir, settings: { CONTENT_DIR }, cold: false });
}, 300_000);
afterAll(() => {
  rmSync(parent, { recursive: true });
});

/** The commands of a section of the README, without what explains them. */
function readCommands(section: string): string[] {
  const readme = readFileSync('README.md', 'utf8');
  const text = readme.slice(readme.indexOf(`\n## ${section}\n`));
  const block = /```sh\n(.*?)```/s.exec(text)?.[1] ?? '';
  return block
    .split('\n')
    .map((line) => line.replace(/\s+#.*$/, ''))
    .filter(Boolean);
}

test('“Make it yours” of the README leads to a record that passes the check, and to a site', () => {
  expect(commands).toEqual([
    'npm run new -- record my-topic',
    'CONTENT_DIR=my-topic npm run check',
    'CONTENT_DIR=my-topic npm start',
  ]);
  expect(made, made.output).toMatchObject({ exitCode: 0 });
  expect(checked, checked.output).toMatchObject({ exitCode: 0 });
  expect(built, built.output).toMatchObject({ exitCode: 0 });
  expect(site.files).toEqual(expect.arrayContaining(['ar/index.html', 'en/index.html', 'data/record.json']));
  const faults = site.pages
    .filter(({ place }) => place !== '/404.html')
    .flatMap((page) =>
      findReferences(page.document).map((reference) => findFault(site, page.path, reference)),
    );
  expect(faults.filter((fault) => fault !== undefined)).toEqual([]);
});

describe('markup and addresses that run, in a field', () => {
  test('are no elements, no attributes and no links of any page', () => {
    for (const { document, place } of site.pages) {
      expect(document.querySelector('img:not([src*="/pictures/"]), [onerror], [src="x"]'), place).toBeNull();
      for (const script of document.querySelectorAll('script:not([type="application/ld+json"])'))
        expect(script.textContent, place).not.toContain('alert(1)');
      for (const link of document.querySelectorAll('[href], [src], [action]'))
        for (const name of ['href', 'src', 'action'])
          expect(link.getAttribute(name) ?? '', place).not.toMatch(/^\s*javascript:/i);
    }
  });

  test('are read as they were written: title, heading, description of the image, structured data', () => {
    const page = site.pages.find(({ place }) => place === '/en/bases/example-bridge/');
    expect(page?.document.querySelector('h1')?.textContent).toBe(markup);
    expect(page?.document.querySelector('meta[property="og:title"]')?.getAttribute('content')).toBe(markup);
    expect(page?.document.querySelector('meta[property="og:image:alt"]')?.getAttribute('content')).toContain(
      markup,
    );
    const data = page?.document.querySelector('script[type="application/ld+json"]')?.textContent ?? '';
    expect(data).not.toContain('</script');
    expect(JSON.stringify(JSON.parse(data))).toContain(JSON.stringify(markup).slice(1, -1));
  });

  test('cannot close a script or an element in the data and the feeds', () => {
    for (const file of [
      'data/record.json',
      'en/bases/example-bridge.json',
      'en/feed.xml',
      'ar/feed.xml',
      'sitemap.xml',
    ]) {
      const text = readFileSync(join(dir, file), 'utf8');
      expect(text, file).not.toMatch(/<\/?script|<img/);
    }
  });
});
