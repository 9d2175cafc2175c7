import { spawn } from 'node:child_process';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { builds } from '../run/builds.ts';
import { serve, type Served } from '../serve.ts';

const dir = mkdtempSync(join(tmpdir(), 'smoke-'));
const { SITE_URL, BASE_PATH } = builds.based.settings;
let published: Served;
let misplaced: Served;

/** Publishes the build as if it had been built for the address that it is served at. */
beforeAll(async () => {
  published = await serve(dir, BASE_PATH);
  misplaced = await serve(dir);
  cpSync(builds.based.dir, dir, { recursive: true });
  for (const file of globSync('**/*.{html,xml,txt}', { cwd: dir })) {
    const text = readFileSync(join(dir, file), 'utf8');
    writeFileSync(join(dir, file), text.replaceAll(SITE_URL, new URL(published.url).origin));
  }
});
afterAll(async () => {
  await published.close();
  await misplaced.close();
  rmSync(dir, { recursive: true });
});

async function smoke(url: string): Promise<{ code: number | null; output: string }> {
  const child = spawn(process.execPath, ['src/cli/smoke.ts', url], { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  return { code: await new Promise((end) => child.once('close', end)), output };
}

test('a site at the address that it was built for passes', async () => {
  const { code, output } = await smoke(published.url);
  expect(output).toMatch(/ 0 faults\n$/);
  expect(code).toBe(0);
});

test('the same site below another path fails, although every page answers there', async () => {
  const { code, output } = await smoke(misplaced.url);
  expect(output).toContain('as its address');
  expect(code).toBe(1);
});

test('a site without its search fails', async () => {
  const [part = ''] = globSync('pagefind/**/*.pf_meta', { cwd: dir });
  rmSync(join(dir, part));
  const { code, output } = await smoke(published.url);
  expect(output).toContain(`offline.json names ${part}, which answers 404`);
  expect(code).toBe(1);
});
