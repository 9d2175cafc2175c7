import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runCommand } from '../run/run-command.ts';
import { readSite } from './built-site.ts';
import { findFault } from './follow-reference.ts';
import { findReferences } from './references.ts';

const parent = mkdtempSync(join(tmpdir(), 'yours-'));
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

test('“Make it yours” of the README leads to a record that passes the check, and to a site', async () => {
  const [make = '', check, start] = readCommands('Make it yours');
  expect([check, start]).toEqual(['CONTENT_DIR=my-topic npm run check', 'CONTENT_DIR=my-topic npm start']);
  const CONTENT_DIR = join(parent, 'my-topic');
  const made = await runCommand([...make.split(' '), '--in', parent]);
  expect(made, made.output).toMatchObject({ exitCode: 0 });

  const checked = await runCommand(['npm', 'run', '--silent', 'check'], { CONTENT_DIR });
  expect(checked, checked.output).toMatchObject({ exitCode: 0 });

  // “npm start” builds and then serves; here it is the build that counts.
  const dir = join(parent, 'dist');
  const built = await runCommand(['astro', 'build', '--outDir', dir], { CONTENT_DIR });
  expect(built, built.output).toMatchObject({ exitCode: 0 });

  const site = readSite({ name: 'new record', dir, settings: { CONTENT_DIR }, cold: false });
  expect(site.files).toEqual(expect.arrayContaining(['ar/index.html', 'en/index.html', 'data/record.json']));
  expect(site.pages.find(({ place }) => place === '/en/')?.document.title).toContain('My Topic');
  const faults = site.pages
    .filter(({ place }) => place !== '/404.html')
    .flatMap((page) =>
      findReferences(page.document).map((reference) => findFault(site, page.path, reference)),
    );
  expect(faults.filter((fault) => fault !== undefined)).toEqual([]);
});
