import type { APIRoute } from 'astro';
import { locales, type Locale } from '../../model/locale.ts';
import { shareImage } from '../../outputs/addresses.ts';
import { drawShareCard, findMissingSigns } from '../../outputs/draw-share-card.ts';
import { makeShareCard, type SharedPage } from '../../outputs/share-card.ts';
import { listSharedPages } from '../../outputs/shared-pages.ts';
import { loadKnowledge } from '../../record.ts';
import { drawsShareImages } from '../../site/settings.ts';

export const getStaticPaths = async () => {
  if (!drawsShareImages()) return [];
  return listSharedPages(await loadKnowledge()).flatMap((shared) =>
    locales.map((locale) => ({
      params: { path: shareImage(shared.page, locale).replace(/^share\/|\.png$/g, '') },
      props: { shared, locale },
    })),
  );
};

/** The picture that a messenger shows beside the address of a page. */
export const GET: APIRoute<{ shared: SharedPage; locale: Locale }> = async ({ props: { shared, locale }, params }) => {
  const card = makeShareCard(shared, locale, await loadKnowledge());
  const missing = findMissingSigns(card);
  if (missing.length > 0)
    // eslint-disable-next-line no-console -- a build speaks through the console
    console.warn(`share/${params['path'] ?? ''}.png: the fonts of share images lack ${missing.join(' ')}`);
  return new Response(new Uint8Array(await drawShareCard(card)), { headers: { 'Content-Type': 'image/png' } });
};
