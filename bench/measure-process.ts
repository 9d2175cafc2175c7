import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** What a command took: seconds on the clock, and the most bytes resident at once (0 outside Linux). */
export interface ProcessFigures {
  readonly seconds: number;
  readonly peakBytes: number;
}

const pageSize = 4096;

/**
 * Runs a command to its end and measures it with all that it starts: memory every 100 ms from `/proc`, as the sum of the
 * resident sets (what two processes share counts twice).
 *
 * @throws Error with the end of what the command wrote, when it fails
 */
export async function measureProcess(
  command: string,
  args: readonly string[],
  { cwd, env = {} }: { cwd?: string; env?: Readonly<Record<string, string>> } = {},
): Promise<ProcessFigures> {
  const start = performance.now();
  const child = spawn(command, args, {
    ...(cwd !== undefined && { cwd }),
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let written = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (written = (written + text).slice(-4000)));
  let peakBytes = 0;
  const sampler = setInterval(() => (peakBytes = Math.max(peakBytes, residentBytes(child.pid ?? 0))), 100);
  const code = await new Promise<number | null>((end, fail) => child.on('error', fail).on('close', end));
  clearInterval(sampler);
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${String(code)}:\n${written}`);
  return { seconds: (performance.now() - start) / 1000, peakBytes };
}

/** The resident bytes of a process and all below it (fields 4 and 24 of proc(5), behind the name in brackets). */
function residentBytes(root: number): number {
  if (process.platform !== 'linux') return 0;
  const children = new Map<number, number[]>();
  const resident = new Map<number, number>();
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    try {
      const fields = readFileSync(`/proc/${name}/stat`, 'utf8')
        .replace(/^.*\)\s/s, '')
        .split(' ');
      children.set(Number(fields[1]), [...(children.get(Number(fields[1])) ?? []), Number(name)]);
      resident.set(Number(name), Number(fields[21]) * pageSize);
    } catch {
      // A process may end between the listing and the reading.
    }
  }
  const sum = (pid: number): number =>
    (resident.get(pid) ?? 0) + (children.get(pid) ?? []).reduce((total, one) => total + sum(one), 0);
  return sum(root);
}
