/** An address that a page or a style sheet names. */
export interface Reference {
  /** As it is written, entities resolved. */
  href: string;
  /** Whether the browser loads it by itself (a picture, a script), or only when the reader follows it. */
  isLoaded: boolean;
}

/** Attributes that hold one address which the browser loads, by selector. */
const loaded: [selector: string, attribute: string][] = [
  ['script[src], img[src], source[src], video[src], audio[src], track[src], embed[src], iframe[src]', 'src'],
  ['input[type=image][src]', 'src'],
  ['object[data]', 'data'],
  ['video[poster]', 'poster'],
  ['image[href], use[href], feImage[href]', 'href'],
  ['image, use', 'xlink:href'],
];

/** Attributes that hold one address which only the reader follows. */
const followed: [selector: string, attribute: string][] = [
  ['a[href], area[href]', 'href'],
  ['a', 'xlink:href'],
  ['form[action]', 'action'],
  ['meta[property="og:url"], meta[property="og:image"], meta[name="twitter:image"]', 'content'],
];

const loadingRels =
  /^(stylesheet|icon|apple-touch-icon|manifest|(module)?preload|prefetch|preconnect|dns-prefetch)$/;

/** Finds all addresses in a page, those in its inlined styles included. */
export function findReferences(document: Document): Reference[] {
  const found: Reference[] = [];
  for (const [pairs, isLoaded] of [
    [loaded, true],
    [followed, false],
  ] as const)
    for (const [selector, attribute] of pairs)
      for (const element of document.querySelectorAll(selector)) {
        const href = element.getAttribute(attribute);
        if (href !== null) found.push({ href, isLoaded });
      }
  for (const link of document.querySelectorAll('link[href]')) {
    const rels = (link.getAttribute('rel') ?? '').split(/\s+/);
    found.push({
      href: link.getAttribute('href') ?? '',
      isLoaded: rels.some((rel) => loadingRels.test(rel)),
    });
  }
  for (const element of document.querySelectorAll('[srcset], [imagesrcset]')) {
    const set = element.getAttribute('srcset') ?? element.getAttribute('imagesrcset') ?? '';
    for (const part of set.split(/,\s+/))
      found.push({ href: part.trim().split(/\s+/)[0] ?? '', isLoaded: true });
  }
  for (const style of document.querySelectorAll('style')) found.push(...findInCss(style.textContent));
  for (const element of document.querySelectorAll('[style]'))
    found.push(...findInCss(element.getAttribute('style') ?? ''));
  return found;
}

/** Finds the addresses in a style sheet: what `url()` and `@import` name. */
export function findInCss(css: string): Reference[] {
  const pattern = /url\(\s*(?:"([^"]*)"|'([^']*)'|([^)\s]*))\s*\)|@import\s+(?:"([^"]*)"|'([^']*)')/g;
  return [...css.matchAll(pattern)].map((match) => ({
    href: match.slice(1).find(Boolean) ?? '',
    isLoaded: true,
  }));
}
