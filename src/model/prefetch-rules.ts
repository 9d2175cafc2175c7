/**
 * The rules by which a browser fetches a page of the site when the reader rests on a link to it or presses it, so that
 * it stands at once: Speculation Rules (WICG), eagerness “moderate”, as the text of a script. Data files are no pages, and the
 * link to the search opens the dialog.
 *
 * @param base path of the site below its host, with a slash at both ends
 */
export function writePrefetchRules(base: string): string {
  const where = {
    and: [
      { href_matches: `${base}*` },
      { not: { href_matches: `${base}*.*` } },
      { not: { selector_matches: '[data-search-open]' } },
    ],
  };
  return JSON.stringify({ prefetch: [{ where, eagerness: 'moderate' }] });
}
