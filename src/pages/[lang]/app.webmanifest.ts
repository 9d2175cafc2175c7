import type { APIRoute } from 'astro';
import { directionOf, type Locale } from '../../model/locale.ts';
import { loadKnowledge } from '../../record.ts';
import { languagePaths } from '../../site/paths.ts';
import { fileHref, hrefOf } from '../../site/routes.ts';

export const getStaticPaths = languagePaths;

/** The record as an application of its own on a device (W3C Web Application Manifest), in each language. */
export const GET: APIRoute = async ({ params: { lang } }) => {
  const locale = lang as Locale;
  const { site } = await loadKnowledge();
  return Response.json({
    id: hrefOf('', locale),
    start_url: hrefOf('', locale),
    scope: fileHref(''),
    name: site.name[locale],
    short_name: site.name[locale],
    description: site.description[locale],
    lang: locale,
    dir: directionOf(locale),
    display: 'minimal-ui',
    background_color: '#fbf9f4',
    theme_color: '#fbf9f4',
    icons: [{ src: fileHref('favicon.svg'), sizes: 'any', type: 'image/svg+xml' }],
  });
};
