import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { refuseOutDir } from '../../src/loaders/out-dir.ts';

const home = mkdtempSync(join(tmpdir(), 'home-'));
const root = join(home, 'work/project');
const contentDir = join(home, 'records/lights');
afterAll(() => rmSync(home, { recursive: true, force: true }));

const put = (path: string): void => {
  mkdirSync(dirname(join(home, path)), { recursive: true });
  writeFileSync(join(home, path), 'x');
};
for (const path of [
  'work/project/src/a.ts',
  'work/project/dist/index.html',
  'records/lights/site.yaml',
  'public_html/other/index.html',
])
  put(path);
for (const path of ['built/ar/index.html', 'built/en/index.html', 'built/_astro/a.css']) put(path);
mkdirSync(join(home, 'empty'));
symlinkSync(contentDir, join(root, 'dist-link'));

const refuse = (outDir: string) => refuseOutDir(outDir, { root, contentDir, home });

describe('a build does not empty', () => {
  test.each([
    ['.', 'is the project'],
    ['..', 'holds the project'],
    ['', 'is the project'],
    ['src', 'part of the project'],
    ['content', 'part of the project'],
    ['.git', 'part of the project'],
    ['artifacts', 'part of the project'],
    ['distant', 'part of the project'],
    ['dist/../src', 'part of the project'],
    ['../../records/lights', 'is the content'],
    ['../../records', 'holds the content'],
    ['../../records/lights/bases', 'lies in the content'],
    ['dist-link', 'is the content'],
    ['dist-link/out', 'lies in the content'],
    ['/', 'holds the content'],
    ['../..', 'holds the content'],
    ['../../public_html', 'no build has made'],
    ['../../public_html/other', 'no build has made'],
    ['src/a.ts', 'is a file'],
  ])('“%s”: it %s', (outDir, why) => {
    expect(refuse(outDir)).toContain(why);
    expect(refuse(outDir)).toMatch(/^The output folder “.*”.*\.$/);
  });

  test('a home, or what holds it', () => {
    const elsewhere = { root, contentDir, home: join(home, 'built') };
    expect(refuseOutDir('../../built', elsewhere)).toContain('is your home');
    expect(
      refuseOutDir(tmpdir(), { ...elsewhere, root: '/nowhere/project', contentDir: '/nowhere/content' }),
    ).toContain('holds your home');
  });
});

test.each(['dist', 'dist/', 'dist-try', 'dist/deeper', 'artifacts/site', '../../new', '../../empty', '../../built'])(
  'a build may write into “%s”',
  (outDir) => expect(refuse(outDir)).toBeUndefined(),
);
