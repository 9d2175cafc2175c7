import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateSW, type RuntimeCaching } from 'workbox-build';

/**
 * Writes the service worker (`sw.js`, by Workbox) and the list of the whole record (`offline.json`) into a built site.
 * Must come last in a build, since both name its files.
 *
 * @param base path of the site below its host, with a slash at both ends
 */
export async function writeServiceWorker({ outDir, base }: { outDir: string; base: string }): Promise<void> {
  writeFileSync(join(outDir, 'offline.json'), JSON.stringify(listWhole(outDir)));
  const { warnings } = await generateSW({
    swDest: join(outDir, 'sw.js'),
    globDirectory: outDir,
    globPatterns: ['*/offline/index.html'],
    cacheId: `record:${base}`,
    runtimeCaching: makeRoutes(`record:${base}:`),
    inlineWorkboxRuntime: true,
    sourcemap: false,
    mode: 'production',
    skipWaiting: true,
    clientsClaim: true,
  });
  if (warnings.length > 0) throw new Error(warnings.join('\n'));
}

/** The worker's own scope. Workbox writes the functions below into the worker as they are, so they may use nothing else. */
declare const registration: { readonly scope: string };

/** Without a network and a copy of its own: the copy in the whole record, or the page that tells what is kept. */
const orKept = {
  handlerDidError: async ({ request }: { request: Request }) => {
    const kept = await caches.match(request, { ignoreSearch: true });
    if (kept ?? request.mode !== 'navigate') return kept;
    const lang = request.url.startsWith(`${registration.scope}ar/`) ? 'ar' : 'en';
    return caches.match(`${registration.scope}${lang}/offline/index.html`, { ignoreSearch: true });
  },
};

/**
 * Pages come from the network while there is one, so that a page is always of one build; the names of its scripts and of
 * the parts of the index tell their content, so that copies of two builds never meet under one name. What the whole record
 * asks for comes with “no-store”, past the worker.
 */
function makeRoutes(prefix: string): RuntimeCaching[] {
  const options = { expiration: { maxEntries: 300, purgeOnQuotaError: true }, plugins: [orKept] };
  return [
    {
      urlPattern: ({ url, request }) =>
        request.cache !== 'no-store' &&
        url.href.startsWith(registration.scope) &&
        /\/_astro\/|\.pf_\w+$/.test(url.pathname),
      handler: 'CacheFirst',
      options: { ...options, cacheName: `${prefix}files` },
    },
    {
      urlPattern: ({ url, request }) =>
        request.cache !== 'no-store' &&
        url.href.startsWith(registration.scope) &&
        /\/$|\/(?:search|pagefind)\/.+\.\w+$|\/favicon\.svg$/.test(url.pathname),
      handler: 'NetworkFirst',
      options: { ...options, cacheName: `${prefix}pages`, networkTimeoutSeconds: 6 },
    },
  ];
}

/** All that is read or searched; data files, feeds and pictures for other sites are for other programs. */
function listWhole(outDir: string) {
  const other = /^(?:share|data)\/|\.(?:xml|ics|txt|webmanifest)$|^404\.html$|^sw\.js|^offline\.json$/;
  const files = globSync('**/*.*', { cwd: outDir })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !other.test(file))
    .sort();
  const hash = createHash('sha256');
  let bytes = 0;
  for (const file of files) {
    const content = readFileSync(join(outDir, file));
    hash.update(`${file}\n`).update(content);
    bytes += content.byteLength;
  }
  return {
    build: hash.digest('hex').slice(0, 16),
    pages: files.filter((file) => file.endsWith('.html')).length,
    bytes,
    files: files.map((file) => file.replace(/(^|\/)index\.html$/, '$1')),
  };
}
