/** What a page must hold for its scripts to run at once: things that are nothing without them. */
const needed = /data-(?:search-page|offline)[ >=]/;
const moduleScript = /<script type="module" src="([^"]+)"><\/script>/g;

/**
 * Takes the scripts out of a built page and names them in its root, from where the boot script loads them with the
 * first interaction: until then a page has nothing for them to do.
 *
 * @param html of a whole page; comes back as it is where its scripts are needed at once
 * @see bootScript
 */
export function deferScripts(html: string): string {
  const main = html.slice(html.indexOf('<main'));
  if (needed.test(main)) return html;
  const scripts = [...html.matchAll(moduleScript)].map(([, src = '']) => src);
  if (scripts.length === 0) return html;
  return html.replace(moduleScript, '').replace('<html', `<html data-scripts="${scripts.join(' ')}"`);
}
