import { parseHTML } from 'linkedom';

/** What stands at an address: its status, and its text where it is one that leads on. */
export interface Answer {
  readonly status: number;
  readonly text?: string | undefined;
}

/** What came of following a site. */
export interface Followed {
  readonly asked: number;
  readonly references: number;
  readonly faults: readonly string[];
}

/** A reference as a page names it, and whether the browser loads it by itself. */
interface Reference {
  readonly href: string;
  readonly isLoaded: boolean;
}

/**
 * Follows what the pages of a site themselves name: links, fragments, styles, scripts, pictures, alternates, canonical
 * addresses, feeds and sitemaps. Every address of the site must answer, every fragment must be on its page, a page must
 * name itself as canonical, and nothing may be loaded from another host.
 *
 * @param starts whole addresses; the first is the root of the site, with a slash at the end
 * @param ask gives what stands at an address
 * @param isFollowed whether the references of a page are followed as well, or it is only asked for
 */
export async function followSite(
  starts: readonly string[],
  ask: (url: string) => Promise<Answer>,
  isFollowed: (url: string) => boolean = () => true,
): Promise<Followed> {
  const root = starts[0] ?? '';
  const { origin } = new URL(root);
  const ids = new Map<string, ReadonlySet<string> | undefined>();
  const fragments: { readonly from: string; readonly url: string; readonly id: string }[] = [];
  const queue = new Map(starts.map((url) => [url, 'the start']));
  const faults: string[] = [];
  let references = 0;
  for (const [url, from] of queue) {
    const { status, text } = await ask(url);
    if (status !== 200) faults.push(`${from} leads to ${url}, which answers ${String(status)}`);
    if (status !== 200 || text === undefined) continue;
    const document = /<html[\s>]/i.test(text) ? parseHTML(text).document : undefined;
    ids.set(url, document && new Set([...document.querySelectorAll('[id]')].map(({ id }) => id)));
    if (!isFollowed(url)) continue;
    const canonical = document?.querySelector('link[rel=canonical]')?.getAttribute('href');
    if (canonical && canonical !== url) faults.push(`${url} names ${canonical} as its address`);
    for (const { href, isLoaded } of document ? findInPage(document) : findInXml(text)) {
      references++;
      const target = URL.canParse(href, url) ? new URL(href, url) : undefined;
      if (!target || !/^(?:https?|data|mailto):$/.test(target.protocol)) faults.push(`${url} names “${href}”`);
      if (!target?.protocol.startsWith('http')) continue;
      if (target.origin !== origin && isLoaded) faults.push(`${url} loads ${href} from another host`);
      if (target.origin !== origin) continue;
      const id = decodeURIComponent(target.hash.slice(1));
      const address = target.origin + target.pathname;
      if (!address.startsWith(root)) faults.push(`${url} leads out of the site to ${address}`);
      else if (!queue.has(address)) queue.set(address, url);
      if (id !== '' && id !== 'top' && !id.startsWith(':~:')) fragments.push({ from: url, url: address, id });
    }
  }
  for (const { from, url, id } of fragments)
    if (ids.get(url)?.has(id) === false) faults.push(`${from} leads to ${url}#${id}, which is no place on that page`);
  return { asked: queue.size, references, faults: [...new Set(faults)] };
}

const loadingRels = /\b(?:stylesheet|icon|manifest|preload|modulepreload|prefetch|preconnect)\b/;

function findInPage(document: Document): Reference[] {
  const read = (selector: string, attribute: string, isLoaded: boolean): Reference[] =>
    [...document.querySelectorAll(selector)].map((element) => ({
      href: element.getAttribute(attribute) ?? '',
      isLoaded: isLoaded || loadingRels.test(element.getAttribute('rel') ?? ''),
    }));
  const inStyles = [...document.querySelectorAll('style, [style]')].flatMap((element) =>
    [...`${element.textContent} ${element.getAttribute('style') ?? ''}`.matchAll(/url\(\s*["']?([^"')]+)/g)].map(
      ([, href = '']) => ({ href, isLoaded: true }),
    ),
  );
  return [
    ...read('a[href], area[href]', 'href', false),
    ...read('link[href]', 'href', false),
    ...read('script[src], img[src], source[src], iframe[src]', 'src', true),
    ...read('image[href], use[href]', 'href', true),
    ...read('meta[property="og:url"], meta[property="og:image"]', 'content', false),
    ...inStyles,
  ];
}

/** The addresses in a feed or a sitemap, or in `robots.txt`. */
const findInXml = (text: string): Reference[] =>
  [...text.matchAll(/<(?:loc|link)\b[^>]*>(http[^<]+)<|href="([^"]+)"|^Sitemap: (\S+)/gm)].map((match) => ({
    href: match.slice(1).find(Boolean) ?? '',
    isLoaded: false,
  }));
