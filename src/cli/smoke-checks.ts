import { parseHTML } from 'linkedom';
import { directionOf, isLocale, locales } from '../model/locale.ts';
import { besidePage, languageFiles, sharedFiles } from '../outputs/addresses.ts';

/** One address that is to be asked, and what its answer must be like. */
export interface SmokeCheck {
  /** Below the address of the site, without a slash before it. */
  readonly path: string;
  readonly status: 200 | 404;
  readonly type: RegExp;
  /** What is wrong with the answer's body, if anything. */
  readonly judge?: (body: Uint8Array<ArrayBuffer>, site: string) => string | undefined;
}

const html = /^text\/html\b/;
const text = (body: Uint8Array): string => new TextDecoder().decode(body);

/** What is asked of every site: doors, search, feeds, data, what is not there, fonts. */
export const fixedChecks: readonly SmokeCheck[] = [
  { path: '', status: 200, type: html, judge: judgePage },
  ...locales.flatMap((locale): SmokeCheck[] => [
    { path: `${locale}/`, status: 200, type: html, judge: judgePage },
    { path: `${locale}/search/`, status: 200, type: html, judge: judgePage },
    { path: languageFiles.feed(locale), status: 200, type: /\bxml\b/, judge: startsWith('<?xml') },
    {
      path: languageFiles.calendar(locale),
      status: 200,
      type: /^text\/calendar\b/,
      judge: startsWith('BEGIN:VCALENDAR'),
    },
    {
      path: `share/${locale}/home.png`,
      status: 200,
      type: /^image\/png\b/,
      judge: (body) => (text(body.slice(1, 4)) === 'PNG' ? undefined : 'is no PNG'),
    },
  ]),
  { path: sharedFiles.record, status: 200, type: /\bjson\b/, judge: judgeJson },
  { path: sharedFiles.schema, status: 200, type: /\bjson\b/, judge: judgeJson },
  { path: sharedFiles.map, status: 200, type: /\bjson\b/, judge: judgeJson },
  { path: sharedFiles.statements, status: 200, type: /^text\/csv\b/ },
  { path: 'search/index.json', status: 200, type: /json/ },
  { path: 'fonts/noto-naskh-arabic.woff2', status: 200, type: /woff2/, judge: startsWith('wOF2') },
  { path: 'robots.txt', status: 200, type: /^text\/plain\b/, judge: startsWith('User-agent:') },
  { path: 'no/such/page/', status: 404, type: html, judge: judgePage },
];

/**
 * Chooses from the sitemap one page of each kind (the first of each folder, and each page outside a folder) in both
 * languages, with the data beside it.
 *
 * @param site address of the site, closing slash included
 * @returns the checks, or what is wrong with the sitemap
 */
export function checksFromSitemap(sitemap: string, site: string): readonly SmokeCheck[] | string {
  const addresses = [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) => address);
  if (addresses.length === 0) return 'names no page';
  // The sitemap names the published address, which is another than the one asked where the site is previewed.
  const root = addresses.reduce((a, b) => (a.length <= b.length ? a : b));
  const paths = addresses.map((address) => address.slice(root.length));
  const seen = new Set<string>();
  const chosen = paths.filter((path) => {
    const [locale, folder = '', slug = ''] = path.split('/');
    const kind = slug === '' ? path : `${locale ?? ''}/${folder}/*`;
    if (!isLocale(locale) || folder === '' || seen.has(kind)) return false;
    seen.add(kind);
    return true;
  });
  if (chosen.length === 0) return `names no page below ${site}`;
  return chosen.flatMap((path): SmokeCheck[] => {
    const [locale, folder, slug] = path.split('/');
    const page: SmokeCheck = { path, status: 200, type: html, judge: judgePage };
    if (!isLocale(locale) || !slug) return [page];
    const data = besidePage(`${folder ?? ''}/${slug}`, locale);
    return [page, { path: data, status: 200, type: /\bjson\b/, judge: judgeJson }];
  });
}

/** Language and direction fit, there is a title, and nothing is loaded from another host. */
function judgePage(body: Uint8Array, site: string): string | undefined {
  const { document } = parseHTML(text(body));
  const lang = document.documentElement.getAttribute('lang') ?? undefined;
  const dir = document.documentElement.getAttribute('dir');
  if (!isLocale(lang)) return `has the language “${lang ?? ''}”`;
  if (dir !== directionOf(lang)) return `is ${lang}, but runs “${dir ?? ''}”`;
  if ((document.querySelector('title')?.textContent ?? '').trim() === '') return 'has no title';
  const loaded = [
    ...document.querySelectorAll(
      'script[src], img[src], iframe[src], source[src], link[rel~=stylesheet], link[rel~=icon], link[rel~=preload], link[rel~=manifest]',
    ),
  ].map((element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '');
  const foreign = loaded.find((href) => {
    const { origin, protocol } = new URL(href, site);
    return protocol !== 'data:' && origin !== new URL(site).origin;
  });
  return foreign === undefined ? undefined : `loads ${foreign} from another host`;
}

function judgeJson(body: Uint8Array): string | undefined {
  try {
    JSON.parse(text(body));
    return undefined;
  } catch {
    return 'is no JSON';
  }
}

function startsWith(start: string): (body: Uint8Array) => string | undefined {
  return (body) => (text(body.slice(0, 200)).startsWith(start) ? undefined : `does not begin with ${start}`);
}
