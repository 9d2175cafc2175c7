import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** What a command took. */
export interface ProcessFigures {
  /** Seconds from start to end. */
  readonly wall: number;
  /** Seconds of processor time, user and system, of the command and all that it started; undefined outside Linux. */
  readonly cpu: number | undefined;
  /** The most bytes that it and all that it started had resident together; undefined outside Linux. */
  readonly peakMemory: number | undefined;
}

/** Ticks in a second: `sysconf(_SC_CLK_TCK)` is 100 on every Linux that Node runs on. */
const ticks = 100;
const pageSize = 4096;
const samplePause = 100;

/**
 * Runs a command to its end and measures it and its children through `/proc`: memory every 100 ms, as the sum of the
 * resident sets of the whole tree (what two processes share counts twice), processor time from what the kernel adds up
 * for children that have ended. Only one command at a time gives true processor times. Elsewhere than on Linux only the
 * time on the clock is known.
 *
 * @throws Error with the end of what the command wrote, when it fails
 */
export async function measureProcess(
  command: string,
  args: readonly string[],
  { cwd, env = {} }: { cwd: string; env?: Readonly<Record<string, string>> },
): Promise<ProcessFigures> {
  const hasProc = process.platform === 'linux';
  const before = hasProc ? childTicks() : 0;
  const start = performance.now();
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let written = '';
  const keep = (bytes: Buffer) => (written = (written + bytes.toString()).slice(-4000));
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  let peak = 0;
  const sampler = setInterval(() => {
    if (hasProc && child.pid !== undefined) peak = Math.max(peak, residentOf(child.pid));
  }, samplePause);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  }).finally(() => {
    clearInterval(sampler);
  });
  const wall = (performance.now() - start) / 1000;
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${String(code)}:\n${written}`);
  return {
    wall,
    cpu: hasProc ? (childTicks() - before) / ticks : undefined,
    peakMemory: hasProc ? peak : undefined,
  };
}

/** Fields of `/proc/<pid>/stat` after the name of the command, which may hold spaces: field 3 is the first. */
const statOf = (pid: number | string): string[] => {
  const text = readFileSync(`/proc/${String(pid)}/stat`, 'utf8');
  return text.slice(text.lastIndexOf(')') + 2).split(' ');
};

/** Processor time of all children of this process that have ended, with theirs (fields 16 and 17 of proc(5)). */
const childTicks = (): number => {
  const fields = statOf('self');
  return Number(fields[13]) + Number(fields[14]);
};

function residentOf(root: number): number {
  const children = new Map<number, number[]>();
  const resident = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const fields = statOf(name);
      const [parent, pages] = [Number(fields[1]), Number(fields[21])];
      children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
      resident.set(Number(name), pages * pageSize);
    } catch {
      // A process may end between the listing and the reading.
    }
  }
  const sum = (pid: number): number =>
    (resident.get(pid) ?? 0) + (children.get(pid) ?? []).reduce((total, one) => total + sum(one), 0);
  return sum(root);
}
