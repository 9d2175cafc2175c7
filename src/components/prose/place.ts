import { isLocale, type Locale } from '../../model/locale.ts';

/** Where a component of prose stands: the language, and the id of the page (`pages/<slug>` for a free page). */
export interface ProsePlace {
  readonly locale: Locale;
  readonly page: string;
}

/**
 * Reads from the parameters of the route where a component of prose stands. Such components are given an id by the author
 * and find the rest themselves; no author writes code.
 */
export function placeOf({ lang, folder, slug, page }: Partial<Record<string, string>>): ProsePlace {
  const locale = isLocale(lang) ? lang : 'en';
  if (page !== undefined) return { locale, page: `pages/${page}` };
  if (slug === undefined) return { locale, page: 'pages/home' };
  return { locale, page: `${folder ?? 'sources'}/${slug}` };
}
