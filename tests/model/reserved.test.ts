import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isReservedHeading, reservedPages } from '../../src/model/check/reserved.ts';

test('every page of the site itself keeps its address', () => {
  const names = globSync(['*.astro', '*/'], { cwd: 'src/pages/[lang]' })
    .map((name) => name.replace(/\.astro$|\/$/, ''))
    .filter((name) => !name.startsWith('['));
  expect(names).toContain('search');
  for (const name of names) expect([...reservedPages], name).toContain(name);
});

test.each([
  ['src/pages/[lang]/[folder]/[slug].astro', 'bases/x'],
  ['src/pages/[lang]/sources/[slug].astro', 'sources/x'],
  ['src/pages/[lang]/[page].astro', 'pages/x'],
  ['src/layouts/Page.astro', 'pages/x'],
  ['src/components/Header.astro', 'pages/x'],
  ['src/components/Infobox.astro', 'bases/x'],
  ['src/components/SourceBox.astro', 'sources/x'],
  ['src/components/Outside.astro', 'bases/x'],
])('no heading may have an id that %s gives', (file, page) => {
  const ids = [...readFileSync(file, 'utf8').matchAll(/(?<=\s)id="([^"]+)"/g)].map(([, id]) => id!);
  for (const id of ids) expect(isReservedHeading(id, page), id).toBe(true);
});

test('what one kind of page uses, another one leaves free', () => {
  expect(isReservedHeading('ledger', 'pages/method')).toBe(false);
  expect(isReservedHeading('ledger', 'milestones/x')).toBe(true);
  expect(isReservedHeading('closing', 'bases/x')).toBe(false);
});
