import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, test } from 'vitest';

const dir = mkdtempSync(join(tmpdir(), 'preview-'));
writeFileSync(join(dir, 'index.html'), '<!doctype html><title>door</title>');
const running: ChildProcess[] = [];

afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
});
afterAll(() => {
  rmSync(dir, { recursive: true });
});

function start(args: string[], env: Record<string, string> = {}) {
  const child = spawn(process.execPath, ['src/cli/preview.ts', ...args], { env: { ...process.env, ...env } });
  running.push(child);
  let output = '';
  const heard = (text: Buffer) => (output += text.toString());
  child.stdout.on('data', heard);
  child.stderr.on('data', heard);
  return {
    child,
    /** Waits until the program says its address, and gives it. */
    address: async () => {
      while (!/http:\S+\/ /.test(output)) await once(child.stdout, 'data');
      return /http:\S+/.exec(output)?.[0] ?? '';
    },
    /** Waits until the program ends, and gives its exit code and all that it said. */
    end: async () => {
      const [code] = (await once(child, 'close')) as [number | null];
      return { code, output };
    },
  };
}

async function occupyPort(): Promise<{ server: Server; port: number }> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { server, port: (server.address() as AddressInfo).port };
}

test.each(['SIGINT', 'SIGTERM'] as const)(
  'serves at the address that it prints, until %s',
  async (signal) => {
    const preview = start(['--dir', dir, '--port', '0'], { BASE_PATH: '/record' });
    const address = await preview.address();
    expect(address).toMatch(/\/record\/$/);
    expect(await (await fetch(address)).text()).toContain('door');
    preview.child.kill(signal);
    expect((await preview.end()).code).toBe(0);
  },
);

test('--base goes before BASE_PATH', async () => {
  const preview = start(['--dir', dir, '--port', '0', '--base', 'other'], { BASE_PATH: '/record' });
  expect(await preview.address()).toMatch(/\/other\/$/);
});

test('without a built site it says what to run first', async () => {
  const { code, output } = await start(['--dir', join(dir, 'none')]).end();
  expect(code).toBe(1);
  expect(output).toContain('npm run build');
  expect(output.trim().split('\n')).toHaveLength(1);
});

test('on a taken port it says so and what to do', async () => {
  const { server, port } = await occupyPort();
  const { code, output } = await start(['--dir', dir, '--port', String(port)]).end();
  server.close();
  expect(code).toBe(1);
  expect(output.trim()).toBe(
    `Port ${port} is taken by another program: stop it, or choose another one with --port ${port + 1}.`,
  );
});

test.each([['--port', 'x'], ['--port', '70000'], ['--prot', '1'], ['more']])(
  'refuses “%s %s” in one sentence',
  async (...args) => {
    const { code, output } = await start(['--dir', dir, ...args]).end();
    expect(code).toBe(1);
    expect(output.trim()).not.toContain('\n');
  },
);
