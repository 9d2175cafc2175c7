import { rememberText } from '../model/remember.ts';
import { hashForPolicy, prefetchHash } from './content-policy.ts';
import { makeRoomForMark } from './page-mark.ts';

/**
 * Makes of a page as Astro gives it what is sent: its scripts wait for the reader, its policy has no more than it
 * needs, and there is room for the mark of its build.
 */
export const finishPage = (html: string): string => makeRoomForMark(trimPolicy(deferScripts(html)));

/** What a page must hold for its scripts to run at once: things that are nothing without them. */
const needed = /<main[^]*data-(?:search-page|offline)[ >=]/;

/**
 * Lets the scripts of a page wait: a browser leaves alone what has a type that it does not know, and the awakening script
 * loads it with the first interaction. A page whose scripts are needed at once comes back as it is.
 */
const deferScripts = (html: string): string =>
  needed.test(html) ? html : html.replaceAll('<script type="module" src=', '<script type="wait" src=');

/** Takes out of the policy the hashes of what only other pages hold: a hash does not compress, and Astro names all. */
function trimPolicy(html: string): string {
  const hashes = new Set<string>([prefetchHash]);
  for (const [, style, script] of html.matchAll(inline)) hashes.add(hashOf(style ?? script ?? ''));
  return html.replace(policy, (meta) =>
    meta.replace(/ '(sha256-[^']+)'/g, (source, hash: string) => (hashes.has(hash) ? source : '')),
  );
}

const policy = /<meta http-equiv="content-security-policy"[^>]*>/;
const inline = /<style[^>]*>([^]*?)<\/style>|<script>([^]*?)<\/script>/g;
const hashOf = rememberText(hashForPolicy);
