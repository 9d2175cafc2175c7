/** Where a request leads on GitHub Pages. */
export type Answer =
  /** Status 200: the file at this path inside the site. */
  | { kind: 'file'; path: string }
  /** Status 301: the folder was asked for without its closing slash. */
  | { kind: 'redirect'; location: string }
  /** Status 404, with the site's own 404 page. */
  | { kind: 'missing' }
  /** Status 404 from the host: the address lies outside the base path, so it is another site's. */
  | { kind: 'outside' }
  /** Status 400: a percent sign that begins no valid UTF-8 sequence. */
  | { kind: 'malformed' };

/**
 * Tells what stands at a path inside the site.
 * The path has forward slashes, no leading or closing one, and is compared letter by letter; '' is the site itself.
 */
export type Look = (path: string) => 'file' | 'directory' | undefined;

/**
 * Finds what GitHub Pages would answer to a request target (RFC 9112: `/path?query`, or an absolute address).
 * `base` is a base path as `normaliseBase` gives it. The target is taken as sent, so that `..`, `%2e%2e`,
 * doubled slashes and backslashes are seen before anybody tidies them away.
 *
 * @example resolveRequest('/record/ar', '/record/', look) // { kind: 'redirect', location: '/record/ar/' }
 */
export function resolveRequest(target: string, base: string, look: Look): Answer {
  const [, sent = '', query = ''] = /^(?:https?:\/\/[^/?]*)?([^?]*)(\?.*)?$/is.exec(target) ?? [];
  const path = sent === '' ? '/' : sent;
  if (path === base.slice(0, -1) && base !== '/') return { kind: 'redirect', location: base + query };
  if (!path.startsWith(base)) return { kind: 'outside' };

  const names = decodeNames(path.slice(base.length));
  if (names === undefined) return { kind: 'malformed' };
  const asksForFolder = names.at(-1) === '';
  if (asksForFolder) names.pop();
  if (!names.every(isPublished)) return { kind: 'missing' };

  const place = names.join('/');
  if (asksForFolder) return fileOrMissing(place === '' ? 'index.html' : `${place}/index.html`, look);
  if (look(place) === 'file') return { kind: 'file', path: place };
  if (look(`${place}.html`) === 'file') return { kind: 'file', path: `${place}.html` };
  // No doubled slash passes `isPublished`, so the location can never point at another host.
  if (look(place) === 'directory') return { kind: 'redirect', location: `${path}/${query}` };
  return { kind: 'missing' };
}

/** Gives a base path its opening and closing slash: '', 'record' and '/record' become '/', '/record/' and '/record/'. */
export function normaliseBase(base: string): string {
  const names = base.split('/').filter((name) => name !== '');
  return names.length === 0 ? '/' : `/${names.join('/')}/`;
}

function fileOrMissing(path: string, look: Look): Answer {
  return look(path) === 'file' ? { kind: 'file', path } : { kind: 'missing' };
}

/** Splits before decoding, so that an encoded slash stays part of a name (and is then found nowhere). */
function decodeNames(path: string): string[] | undefined {
  try {
    return path.split('/').map(decodeURIComponent);
  } catch {
    return undefined;
  }
}

/** Whether a name can be on Pages at all: the upload leaves out what begins with a dot, and so `.` and `..`, too. */
function isPublished(name: string): boolean {
  return name !== '' && !name.startsWith('.') && !/[/\\\0]/.test(name);
}
