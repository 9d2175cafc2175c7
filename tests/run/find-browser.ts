import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/** The commands and applications that can be driven, the likeliest first. */
const commands = [
  // Debian's browser without a window: the same engine, in two fifths of the time.
  'chromium-headless-shell',
  'chromium',
  'google-chrome-stable',
  'google-chrome',
  'chromium-browser',
  'msedge',
  'microsoft-edge',
];
const applications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

/**
 * Finds a browser of the Chromium family that starts, and gives its absolute path; `undefined` where there is none.
 * Playwright's own one goes first, as its version is the one that Playwright was tested with.
 * Each candidate is asked for its version: some systems have a script by that name that only says what to install.
 */
export function findBrowser(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const installed = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [chromium.executablePath(), ...installed, ...applications].find(
    (path) => existsSync(path) && spawnSync(path, ['--version'], { timeout: 30_000 }).status === 0,
  );
}

/**
 * Finds a browser or else brings one, saying what it does, and gives its path.
 * On Debian and its kin that is their own package, elsewhere Playwright's download.
 * Throws with what to do by hand where neither way leads to one.
 */
export function bringBrowser(say: (line: string) => void): string {
  for (const { what, run } of [{ what: '', run: () => undefined }, ...waysToInstall()]) {
    if (what !== '') say(what);
    run();
    const found = findBrowser();
    if (found !== undefined) return found;
  }
  throw new Error(
    'No browser could be found or installed. Install Chromium or Google Chrome, ' +
      'or run “npx playwright install --with-deps chromium” with a network connection; then run npm test again.',
  );
}

interface Way {
  what: string;
  run: () => void;
}

function waysToInstall(): Way[] {
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const isAllowed = process.platform === 'linux' && succeeds([...sudo, 'true']);
  const apt: Way = {
    what: 'no browser here: installing chromium with apt-get (a minute or two)',
    run: () => {
      if (succeeds([...sudo, 'apt-get', 'update']))
        succeeds([
          ...sudo,
          'apt-get',
          'install',
          '-y',
          '--no-install-recommends',
          'chromium',
          'chromium-headless-shell',
          'fonts-noto-core',
        ]);
    },
  };
  const playwright: Way = {
    what: 'no browser here: downloading Playwright’s Chromium',
    run: () => {
      succeeds(['npx', 'playwright', 'install', ...(isAllowed ? ['--with-deps'] : []), 'chromium']);
    },
  };
  return isAllowed && succeeds(['apt-get', '--version']) ? [apt, playwright] : [playwright];
}

function succeeds([command = '', ...args]: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, args, { env, stdio: 'ignore', timeout: 15 * 60_000 }).status === 0;
}
