import { locales } from '../model/locale.ts';
import type { IndexHead } from '../search/index-files.ts';
import { checksFromSitemap, fixedChecks, type SmokeCheck } from './smoke-checks.ts';

/** What came of one check; without a fault it passed. */
export interface SmokeResult {
  readonly path: string;
  /** What was found: status and media type, or how the request failed. */
  readonly found: string;
  readonly fault?: string | undefined;
}

/**
 * Asks a published site for one thing of each kind, and judges the answers.
 *
 * @param site address of the site, closing slash included
 * @param tell is given each result as soon as it is known
 */
export async function smokeSite(site: string, tell: (result: SmokeResult) => void): Promise<void> {
  for (const check of fixedChecks) tell(await ask(site, check));
  let sitemap = '';
  const read = (body: Uint8Array): string | undefined => {
    sitemap = new TextDecoder().decode(body);
    const chosen = checksFromSitemap(sitemap, site);
    return typeof chosen === 'string' ? chosen : undefined;
  };
  tell(await ask(site, { path: 'sitemap.xml', status: 200, type: /\bxml\b/, judge: read }));
  const chosen = checksFromSitemap(sitemap, site);
  const asked = new Set(fixedChecks.map(({ path }) => path));
  for (const check of typeof chosen === 'string' ? [] : chosen)
    if (!asked.has(check.path)) tell(await ask(site, check));
  tell(await search(site));
}

/** The search index has its head, Pagefind, and the words of a page in both languages. */
async function search(site: string): Promise<SmokeResult> {
  const path = 'search/';
  const get = async (name: string) => {
    const response = await fetch(new URL(name, site), limits());
    if (!response.ok) throw new Error(`${name} answered ${response.status}`);
    return response;
  };
  try {
    const { folder, documents } = (await (await get('search/index.json')).json()) as IndexHead;
    for (const locale of locales) await get(`search/${folder}/texts/${locale}-${documents - 1}.json`);
    for (const name of ['pagefind.js', 'pagefind-entry.json']) await get(`pagefind/${name}`);
    return { path, found: `the index opens, with ${documents} pages` };
  } catch (error) {
    return { path, found: 'the index does not open', fault: (error as Error).message };
  }
}

async function ask(site: string, { path, status, type, judge }: SmokeCheck): Promise<SmokeResult> {
  try {
    const response = await fetch(new URL(path, site), limits());
    const body = new Uint8Array(await response.arrayBuffer());
    const sent = response.headers.get('content-type') ?? '';
    const found = `${response.status} ${sent}`.trim();
    if (response.status !== status) return { path, found, fault: `not ${status}` };
    if (!type.test(sent)) return { path, found, fault: `the media type does not fit ${type.source}` };
    return { path, found, fault: judge?.(body, site) };
  } catch (error) {
    const { message, cause } = error as Error & { cause?: { code?: string } };
    return { path, found: 'no answer', fault: cause?.code ?? message };
  }
}

/** A redirect is a fault: it would lead readers round, and perhaps to another host. */
const limits = () => ({ redirect: 'manual' as const, signal: AbortSignal.timeout(20_000) });
