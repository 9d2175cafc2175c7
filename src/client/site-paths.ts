import { isLocale, type Locale } from '../model/locale.ts';

/** Path of the site below its host, with a slash at both ends. */
export const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');

/** The language of the page. */
export function locale(): Locale {
  const { lang } = document.documentElement;
  return isLocale(lang) ? lang : 'en';
}
