/** Where the site will be served. */
export interface Settings {
  /** Scheme and host, without a slash at the end. */
  readonly site: string;
  /** Path below the host, with a slash at both ends. */
  readonly base: string;
}

/**
 * Reads `SITE_URL` (default `http://localhost:4321`) and `BASE_PATH` (default `/`).
 *
 * @throws Error, in one sentence, when `SITE_URL` is no origin or `BASE_PATH` no plain path
 */
export function readSettings(env: NodeJS.ProcessEnv = process.env): Settings {
  return {
    site: parseOrigin(env['SITE_URL'] || 'http://localhost:4321'),
    base: parseBase(env['BASE_PATH'] ?? ''),
  };
}

function parseOrigin(given: string): string {
  const site = given.replace(/\/$/, '');
  const url = URL.canParse(site) ? new URL(site) : undefined;
  const isWeb = url?.protocol === 'https:' || url?.protocol === 'http:';
  if (url && isWeb && url.origin === site) return site;
  const advice = url && isWeb ? url.origin : 'https://example.org';
  throw new Error(
    `SITE_URL is “${given}”; give scheme and host only, such as ${advice}, and put a path into BASE_PATH.`,
  );
}

function parseBase(given: string): string {
  const path = given.replace(/^\/+|\/+$/g, '');
  if (path === '') return '/';
  const isPlain = path.split('/').every((part) => /^[\w.~-]+$/.test(part) && !/^\.{1,2}$/.test(part));
  if (isPlain) return `/${path}/`;
  throw new Error(
    `BASE_PATH is “${given}”; give a path of Latin letters, digits and - . _ ~ between single slashes, such as /record/.`,
  );
}

/**
 * Whether a build draws share images: `SHARE_IMAGES=off` leaves them out, and pages then name none. For builds that
 * are only looked at or measured, as drawing them takes more time than all the rest the first time.
 */
export const drawsShareImages = (env: NodeJS.ProcessEnv = process.env): boolean => env['SHARE_IMAGES'] !== 'off';
