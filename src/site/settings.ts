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
 * @throws Error when `SITE_URL` is no http(s) address
 */
export function readSettings(env: NodeJS.ProcessEnv = process.env): Settings {
  const site = env['SITE_URL'] || 'http://localhost:4321';
  if (!/^https?:\/\/[^/]+\/?$/.test(site))
    throw new Error(
      `SITE_URL is “${site}”; give scheme and host only, such as https://example.org, and put a path into BASE_PATH.`,
    );
  const path = (env['BASE_PATH'] ?? '').replace(/^\/+|\/+$/g, '');
  return { site: site.replace(/\/$/, ''), base: path ? `/${path}/` : '/' };
}

/**
 * Whether a build draws share images: `SHARE_IMAGES=off` leaves them out, and pages then name none. For builds that
 * are only looked at or measured, as drawing them takes more time than all the rest the first time.
 */
export const drawsShareImages = (env: NodeJS.ProcessEnv = process.env): boolean =>
  env['SHARE_IMAGES'] !== 'off';
