import { offlineWords } from '../i18n/offline.ts';
import { base, locale } from './site-paths.ts';

/** Makes pages readable offline where the browser allows it; all works without. Who saves data is left alone until asking. */
export async function offerOffline(): Promise<void> {
  if (import.meta.env.DEV) return;
  if (!navigator.onLine) tellOffline();
  const isSaving = (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;
  const isRegistered = !isSaving && (await registerWorker());
  const panel = document.querySelector<HTMLElement>('[data-offline]');
  if (panel) await (await import('./offline-panel.ts')).fillPanel(panel, isSaving || isRegistered);
  if (isRegistered && navigator.onLine) await (await import('./keep-whole.ts')).continueKeeping();
}

/** Registers the service worker; tells whether there is one now. */
export async function registerWorker(): Promise<boolean> {
  // Not there on addresses without https, in some private windows, and where a reader has blocked storage.
  const workers = (navigator as { serviceWorker?: ServiceWorkerContainer }).serviceWorker;
  // The first page has come before there was a worker to keep it.
  if (workers && !workers.controller) workers.addEventListener('controllerchange', keepThisPage, { once: true });
  try {
    return ((await workers?.register(`${base}sw.js`)) as ServiceWorkerRegistration | undefined) !== undefined;
  } catch {
    return false;
  }
}

/** Has the worker keep the open page and its files, and what shows the list of kept pages. */
function keepThisPage(): void {
  const files = performance.getEntriesByType('resource').map(({ name }) => name);
  for (const file of [location.pathname, ...files.filter((name) => name.includes('/_astro/'))]) void fetch(file);
  void import('./offline-panel.ts');
}

/** Says before the content that the page is a copy, or that it stands for one that is not kept. */
function tellOffline(): void {
  const { title, missing, copy, again, what } = offlineWords[locale()];
  const own = `${base}${locale()}/offline/`;
  const note = document.createElement('aside');
  note.className = 'frame doubt';
  note.dataset['kept'] = '';
  note.setAttribute('aria-label', title);
  const standsIn = document.querySelector('[data-offline-list]') && location.pathname !== own;
  note.append(standsIn ? missing : copy);
  for (const [href, text] of [
    ['', again],
    [own, what],
  ] as const) {
    const link = document.createElement('a');
    link.setAttribute('href', href);
    link.textContent = text;
    note.append(' · ', link);
  }
  document.querySelector('main')?.before(note);
}
