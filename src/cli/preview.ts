import { statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createStaticHost, type StaticHost } from './static-host.ts';

const usage = `npm run preview -- [options]
  --port N     port to listen on (default 4321, or the next free one)
  --dir DIR    folder to serve (default dist)
  --base PATH  path under which the site stands (default BASE_PATH, or /)
  --host HOST  address to listen on (default 127.0.0.1; 0.0.0.0 opens it to the network)`;

/** A wish that cannot be met, told in a sentence for whoever typed it. */
class PreviewError extends Error {}

try {
  await preview();
} catch (error) {
  const expected = error instanceof PreviewError || isCode(error, /^ERR_PARSE_ARGS/);
  if (!expected) throw error;
  console.error((error as Error).message);
  process.exitCode = 1;
}

async function preview(): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: 'string' },
      dir: { type: 'string', default: 'dist' },
      base: { type: 'string', default: process.env['BASE_PATH'] ?? '/' },
      host: { type: 'string', default: '127.0.0.1' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    console.log(usage);
    return;
  }
  if (!statSync(values.dir, { throwIfNoEntry: false })?.isDirectory())
    throw new PreviewError(
      `There is no folder “${values.dir}” to serve: run npm run build first, or name one with --dir.`,
    );

  const port = values.port === undefined ? 4321 : Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new PreviewError(`--port is “${values.port ?? ''}”, but must be a whole number from 0 to 65535.`);
  const host = createStaticHost({ dir: values.dir, base: values.base });
  const address = await openNear(host, port, values.host, values.port === undefined ? 20 : 1);
  console.log(`The site is at ${address} (Ctrl+C stops it)`);

  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      void host.close();
    });
}

/** Opens the port or, where it is taken, one of the next ones, saying so. */
async function openNear(host: StaticHost, first: number, name: string, tries: number): Promise<string> {
  for (let port = first; port < first + tries; port += 1) {
    try {
      const address = await host.open({ port, host: name });
      if (port !== first) console.log(`Port ${first} is taken by another program, so this is port ${port}.`);
      return address;
    } catch (error) {
      if (isCode(error, /^(EADDRNOTAVAIL|ENOTFOUND|EACCES)$/))
        throw new PreviewError(
          `Port ${port} of “${name}” cannot be opened here: choose another --port or --host.`,
        );
      if (!isCode(error, /^EADDRINUSE$/)) throw error;
    }
  }
  throw new PreviewError(
    `Port ${first} is taken by another program: stop it, or choose another one with --port ${first + 1}.`,
  );
}

function isCode(error: unknown, pattern: RegExp): boolean {
  return error instanceof Error && 'code' in error && pattern.test(String(error.code));
}
