import { isLocale, type Locale } from '../../model/locale.ts';
import { offlineWords } from '../../strings/offline.ts';
import { formatDay } from '../../text/format-day.ts';

/**
 * Writes into a page, before its content, that it is a copy and of which day, so that nothing moves once it is drawn.
 *
 * @param html a page of the site
 * @param kept when the copy came from the network, if that is known
 * @param offlineHref gives the address of the page on offline reading
 */
export const tellCopy = (
  html: string,
  kept: Date | undefined,
  offlineHref: (locale: Locale) => string,
): string =>
  writeNote(html, (locale) => {
    const { copy, undated, again, what } = offlineWords[locale];
    const date = kept ? `<bdi>${formatDay(kept, locale)}</bdi>` : '';
    const sentence = kept ? copy.replace('{date}', date) : undated;
    return `${sentence} <a href="">${again}</a> · <a href="${offlineHref(locale)}">${what}</a>`;
  });

/** Writes into the page on offline reading that it stands for another one, which is not kept. */
export const tellMissing = (html: string): string =>
  writeNote(html, (locale) => `${offlineWords[locale].missing} <a href="">${offlineWords[locale].again}</a>`);

function writeNote(html: string, say: (locale: Locale) => string): string {
  const lang = /<html[^>]* lang="(\w+)"/.exec(html)?.[1] ?? '';
  const locale = isLocale(lang) ? lang : 'en';
  const label = offlineWords[locale].title;
  return html.replace(
    /<main\b/,
    () => `<aside class="frame doubt" data-kept aria-label="${label}">${say(locale)}</aside><main`,
  );
}
