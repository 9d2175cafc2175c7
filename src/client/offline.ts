import { continueKeeping } from './keep-whole.ts';
import { base, isSavingData, pageBuild } from './site-paths.ts';

/**
 * Makes pages readable offline where the browser allows it; all works without. A reader who saves data is left alone
 * until the whole record is asked for, as the worker brings the scripts and the face of the site with it.
 */
export async function offerOffline(): Promise<void> {
  if (pageBuild() === undefined) return;
  const isRegistered = !isSavingData() && (await registerWorker());
  const panel = document.querySelector<HTMLElement>('[data-offline]');
  if (panel) {
    const { fillPanel } = await import('./offline-panel.ts');
    await fillPanel(panel, isRegistered || isSavingData());
  }
  if (isRegistered) await continueKeeping();
}

/** Registers the service worker and has it keep the page that is open, and those before it; tells whether there is one now. */
export async function registerWorker(): Promise<boolean> {
  // Not there on addresses without https, in some private windows, and where a reader has blocked storage.
  const workers = (navigator as { serviceWorker?: ServiceWorkerContainer }).serviceWorker;
  if (!workers) return false;
  try {
    const registration = (await workers.register(`${base}sw.js`)) as ServiceWorkerRegistration | undefined;
    if (!registration) return false;
  } catch {
    return false;
  }
  const paths = [...readWaiting(), location.pathname];
  sessionStorage.setItem(waiting, paths.join(' '));
  const keepAll = (worker: ServiceWorker | null): void => {
    for (const path of paths) worker?.postMessage(path);
    if (worker) sessionStorage.removeItem(waiting);
  };
  workers.addEventListener('controllerchange', () => {
    keepAll(workers.controller);
  });
  void workers.ready.then(({ active }) => {
    keepAll(active);
  });
  return true;
}

/** Pages that were left before there was a worker to keep them. */
const waiting = 'waiting-to-be-kept';
const readWaiting = (): string[] => sessionStorage.getItem(waiting)?.split(' ') ?? [];
