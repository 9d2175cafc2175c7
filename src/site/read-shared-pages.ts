import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DomUtils, parseDocument } from 'htmlparser2';
import { localise, type Locale } from '../model/locale.ts';
import type { SharedPage } from '../outputs/share-card.ts';

/**
 * Reads the built pages whose head names a share image, each pair of languages as one, in the order of their paths.
 *
 * @param dist folder of the built site
 */
export function readSharedPages(dist: string): SharedPage[] {
  return readdirSync(join(dist, 'ar'), { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /(?:^|\/)index\.html$/.test(path))
    .sort()
    .flatMap((path) => {
      const heads = localise((locale) => readHead(dist, locale, path));
      if (!heads.ar.hasImage || !heads.en.hasImage) return [];
      return {
        page: path.replace(/\/?index\.html$/, ''),
        titles: localise((locale) => heads[locale].title),
        descriptions: localise((locale) => heads[locale].description),
      };
    });
}

function readHead(dist: string, locale: Locale, path: string) {
  const html = readFileSync(join(dist, locale, path), 'utf8');
  const metas = DomUtils.getElementsByTagName('meta', parseDocument(html.slice(0, html.indexOf('</head>'))));
  const read = (property: string): string | undefined =>
    metas.find(({ attribs }) => attribs['property'] === property)?.attribs['content'];
  return {
    hasImage: read('og:image') !== undefined,
    title: read('og:title') ?? '',
    description: read('og:description') ?? '',
  };
}
