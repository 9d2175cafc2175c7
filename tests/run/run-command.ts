import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { delimiter, resolve } from 'node:path';
import { forgetSettings } from './settings.ts';

/** How a command ended: its exit code (-1 where it did not start) and all that it wrote, in order. */
export interface Ended {
  exitCode: number;
  output: string;
}

/**
 * Runs a command of the project in its folder, with nobody at the keyboard and without colours.
 * Only the settings in `env` reach it, whatever the caller's shell has set, and the project's own tools and
 * its own Node go before those of the machine.
 */
export async function runCommand(command: string[], env: Record<string, string> = {}): Promise<Ended> {
  const ownEnv: NodeJS.ProcessEnv = { ...process.env };
  forgetSettings(ownEnv);
  delete ownEnv['FORCE_COLOR'];
  const PATH = [resolve('node_modules/.bin'), process.env['PATH']].join(delimiter);
  const [program = '', ...args] = command;
  const child = spawn(program, args, {
    env: { ...ownEnv, NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1', PATH, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stop = () => child.kill('SIGTERM');
  process.once('SIGTERM', stop);

  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  try {
    const [exitCode] = (await once(child, 'close')) as [number | null];
    return { exitCode: exitCode ?? -1, output };
  } catch (error) {
    return { exitCode: -1, output: `${output}${command.join(' ')} did not start: ${String(error)}\n` };
  } finally {
    process.off('SIGTERM', stop);
  }
}
