import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';

/** The rooms of the house and those below each, from which alone it imports. What is not named here has no room. */
const below: Readonly<Record<string, readonly string[]>> = {
  model: [],
  schema: ['model'],
  language: ['model'],
  i18n: ['model'],
  report: ['model'],
  markdown: ['model'],
  loaders: ['model', 'schema', 'language', 'markdown', 'report'],
  views: ['model'],
  search: ['model', 'language', 'i18n'],
  outputs: ['model', 'language', 'i18n'],
  site: ['model', 'schema', 'i18n', 'markdown', 'loaders', 'report', 'search', 'outputs'],
  'content.config.ts': ['loaders', 'schema'],
  'record.ts': ['model', 'loaders'],
  client: ['model', 'language', 'i18n', 'search'],
  'env.d.ts': [],
  styles: [],
  components: [
    ...['model', 'language', 'i18n', 'markdown', 'views', 'outputs', 'site', 'record.ts', 'client', 'styles'],
  ],
  layouts: ['model', 'i18n', 'outputs', 'site', 'record.ts', 'client', 'components', 'styles'],
  pages: [
    ...['model', 'language', 'i18n', 'views', 'outputs', 'site', 'record.ts', 'client'],
    ...['components', 'layouts', 'styles'],
  ],
  ingest: ['model', 'schema', 'language', 'loaders'],
  cli: ['model', 'schema', 'report', 'loaders', 'ingest'],
};

/** The field's packages that some rooms must do without: what they do runs anywhere. */
const barred: Readonly<Record<string, RegExp>> = {
  model: /^(?:node:|astro|zod)/,
  language: /^(?:node:|astro|zod)/,
  i18n: /^(?:node:|astro|zod)/,
  views: /^(?:node:|astro|zod)/,
  client: /^(?:node:|astro(?!:transitions))/,
};

const files = globSync('src/**/*.{ts,astro}').map((file) => file.replaceAll('\\', '/'));
const roomOf = (file: string): string => file.split('/')[1]!;
const importsOf = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/(?:from|import) '([^']+)'/g)].map(([, path]) => path!);

test('every file stands in a room', () => {
  expect(files.filter((file) => !Object.hasOwn(below, roomOf(file)))).toEqual([]);
});

test.each(Object.entries(below))('%s imports only from the rooms below it', (room, allowed) => {
  const wrong = files
    .filter((file) => roomOf(file) === room)
    .flatMap((file) =>
      importsOf(file)
        .filter((path) => path.startsWith('.'))
        .map((path) => roomOf(relative('.', join(dirname(file), path)).replaceAll('\\', '/')))
        .filter((target) => target !== room && !allowed.includes(target))
        .map((target) => `${file} imports from ${target}`),
    );
  expect(wrong).toEqual([]);
});

test.each(Object.entries(barred))('%s is free of packages that tie it to a place', (room, pattern) => {
  const wrong = files
    .filter((file) => roomOf(file) === room)
    .flatMap((file) =>
      importsOf(file)
        .filter((path) => pattern.test(path))
        .map((path) => `${file}: ${path}`),
    );
  expect(wrong).toEqual([]);
});

test('only record.ts and the declaration of the collections know Astro’s content', () => {
  const knowing = files.filter((file) => importsOf(file).includes('astro:content'));
  expect(knowing.sort()).toEqual(['src/content.config.ts', 'src/record.ts']);
});

test('no folder holds more files than one can look over', () => {
  const folders = Map.groupBy(files, (file) => dirname(file));
  expect([...folders].filter(([, inside]) => inside.length > 30).map(([folder]) => folder)).toEqual([]);
});
