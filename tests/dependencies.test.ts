import { existsSync, globSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { expect, test } from 'vitest';

interface Package {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly exports?: unknown;
}

interface Import {
  readonly file: string;
  readonly path: string;
  readonly isType: boolean;
}

const readPackage = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Package;
const own = readPackage('package.json');
const documented = readFileSync('docs/dependencies.md', 'utf8');

/** What files import by a bare name: packages, without Node's own modules and Astro's virtual ones. */
function findImports(pattern: string): Import[] {
  return globSync(pattern).flatMap((file) =>
    [
      ...readFileSync(file, 'utf8').matchAll(
        /^\s*(?:import|export)\s+(type\s)?(?:[^'"`;]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm,
      ),
    ].map(([, type, path, dynamic]) => ({ file, path: path ?? dynamic ?? '', isType: type !== undefined })),
  );
}

const bare = ({ path }: Import): boolean => !/^\.{1,2}\/|^astro:|^virtual:/.test(path) && !isBuiltin(path);
const nameOf = (path: string): string => path.split('/', path.startsWith('@') ? 2 : 1).join('/');
const imports = [...findImports('src/**/*.{ts,astro}'), ...findImports('astro.config.mjs')].filter(bare);

test('imports are found', () => {
  expect(imports.map(({ path }) => path)).toEqual(expect.arrayContaining(['zod', '@astrojs/rss', 'sharp']));
});

test('every import of src is a declared dependency; of what is only a type, a development one', () => {
  const undeclared = imports.filter(
    ({ path, isType }) =>
      !(nameOf(path) in own.dependencies) &&
      !(isType && (nameOf(path) in own.devDependencies || `@types/${nameOf(path)}` in own.devDependencies)),
  );
  expect(undeclared).toEqual([]);
});

test('no import names an inner file of a package, only what its exports declare', () => {
  const inner = imports.filter(({ path }) => {
    const name = nameOf(path);
    const file = `node_modules/${name}/package.json`;
    if (path === name || !existsSync(file)) return false;
    return !Object.keys((readPackage(file).exports ?? {}) as object).includes(`.${path.slice(name.length)}`);
  });
  expect(inner).toEqual([]);
});

test('every dependency is used', () => {
  const used = new Set(imports.map(({ path }) => nameOf(path)));
  // Astro finds it by itself when it renders images and cannot be without it.
  expect(Object.keys(own.dependencies).filter((name) => !used.has(name))).toEqual([]);
});

test('every dependency has its reason in docs/dependencies.md, and nothing else has', () => {
  const rows = [...documented.matchAll(/^\| `([^`]+)`/gm)].map(([, name = '']) => name);
  const all = [...Object.keys(own.dependencies), ...Object.keys(own.devDependencies)];
  expect(rows.toSorted()).toEqual(all.toSorted());
});
