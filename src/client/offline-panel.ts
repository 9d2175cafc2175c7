import { offlineWords } from '../i18n/offline.ts';
import { formatQuantity } from '../language/format-quantity.ts';
import { formatSize } from '../language/format-size.ts';
import { fetchWhole, keepWhole, prefix, readKeptWhole, removeWhole } from './keep-whole.ts';
import { registerWorker } from './offline.ts';
import { locale } from './site-paths.ts';

/**
 * Brings to life the panel in which a reader keeps the whole record on the device, and the list of what is kept.
 *
 * @param isAllowed whether the browser let the site have a service worker, as far as it was asked
 */
export async function fillPanel(panel: HTMLElement, isAllowed: boolean): Promise<void> {
  const words = offlineWords[locale()];
  const [size, button, progress, status] = [make('p'), make('button'), make('progress'), make('p')];
  button.type = 'button';
  button.textContent = words.keep;
  status.setAttribute('role', 'status');
  progress.setAttribute('aria-label', words.keep);
  progress.hidden = true;
  panel.append(size, button, progress, status);
  button.addEventListener('click', () => void act());
  await show(isAllowed && 'caches' in globalThis ? undefined : words.blocked);

  async function act(): Promise<void> {
    if (await readKeptWhole()) {
      await removeWhole();
      return show(words.removed);
    }
    if (!(await registerWorker())) return show(words.blocked);
    button.disabled = true;
    progress.hidden = false;
    status.textContent = words.keeping;
    let failure: string | undefined;
    try {
      await keepWhole((share) => (progress.value = share));
    } catch (error) {
      failure = (error as Error).name === 'QuotaExceededError' ? words.full : words.failed;
    }
    progress.hidden = true;
    button.disabled = false;
    await show(failure);
    button.focus();
  }

  /** Says what the device holds, or what has just happened. */
  async function show(news?: string): Promise<void> {
    button.hidden = news === words.blocked;
    const kept = news === words.blocked ? undefined : await readKeptWhole();
    button.textContent = kept ? words.remove : words.keep;
    status.textContent = news ?? (kept ? words.kept : '');
    if (news !== words.blocked) await listVisited(kept !== undefined);
    const whole = kept ?? (await fetchWhole().catch(() => undefined));
    if (!whole) return;
    size.textContent = words.size
      .replace('{pages}', formatQuantity(whole.pages, words.pages, locale()))
      .replace('{size}', formatSize(whole.bytes, locale()));
  }
}

/** Lists the visited pages that are kept; with the whole record, the ways to all pages stand there instead. */
async function listVisited(isWhole: boolean): Promise<void> {
  const place = document.querySelector<HTMLElement>('[data-offline-list]');
  document.querySelector('[data-offline-whole]')?.toggleAttribute('hidden', !isWhole);
  if (!place) return;
  const list = make('ul');
  for (const page of isWhole ? [] : await (await caches.open(`${prefix}pages`)).matchAll()) {
    // No further than the title: the policy of this page would complain of the styles of that one.
    const [head = ''] = (await page.text()).split('</title>', 1);
    const { title, documentElement } = new DOMParser().parseFromString(head, 'text/html');
    const { lang, dir } = documentElement;
    const link = Object.assign(make('a'), { href: page.url, textContent: title, lang, dir });
    if (page.url.endsWith('/')) list.appendChild(make('li')).append(link);
  }
  place.replaceChildren(list.childElementCount > 0 || isWhole ? list : offlineWords[locale()].none);
}

const make = <Name extends keyof HTMLElementTagNameMap>(name: Name): HTMLElementTagNameMap[Name] =>
  document.createElement(name);
