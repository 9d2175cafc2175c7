import { isLocale } from '../model/locale.ts';
import { offlineWords } from '../strings/offline.ts';
import { formatDay, formatSize } from '../text/format-day.ts';
import { formatQuantity } from '../text/format-quantity.ts';
import { fetchWhole, keepWhole, readKeptWhole, removeWhole } from './keep-whole.ts';
import { listKeptPages } from './list-kept.ts';
import { registerWorker } from './offline.ts';

/**
 * Fills the panel in which a reader keeps the whole record on the device, sees how far that is, and removes it.
 *
 * @param isAllowed whether the browser let the site have a service worker, as far as it was asked
 */
export async function fillPanel(panel: HTMLElement, isAllowed: boolean): Promise<void> {
  const { lang } = document.documentElement;
  const locale = isLocale(lang) ? lang : 'en';
  const words = offlineWords[locale];
  const size = make('p');
  const progress = make('progress');
  const status = make('p');
  status.setAttribute('role', 'status');
  const [keep, stop, remove] = [
    make('button', words.keep),
    make('button', words.stop),
    make('button', words.remove),
  ];
  progress.setAttribute('aria-label', words.keep);
  let running: AbortController | undefined;
  panel.append(size, keep, stop, remove, progress, status);
  show();
  if (!isAllowed || !(await canOpenCaches())) {
    refuse();
    return;
  }
  keep.addEventListener('click', () => void start());
  stop.addEventListener('click', () => running?.abort());
  remove.addEventListener('click', () => void removeWhole().then(() => tell(words.removed)));
  await tell();
  void showSize();

  async function start(): Promise<void> {
    if (!(await registerWorker())) {
      refuse();
      return;
    }
    running = new AbortController();
    show();
    stop.focus();
    void (navigator.storage as StorageManager | undefined)?.persist();
    let said = -1;
    const outcome = await keepWhole(running.signal, (share) => {
      progress.value = share;
      const quarter = Math.floor(share * 4);
      if (quarter > said) status.textContent = words.keeping.replace('{n}', String(quarter * 25));
      said = quarter;
    });
    running = undefined;
    await tell(outcome === 'kept' ? undefined : words[outcome]);
    (outcome === 'kept' ? remove : keep).focus();
  }

  function refuse(): void {
    keep.hidden = true;
    status.textContent = words.blocked;
  }

  /** Says what the device holds, or what has just happened. */
  async function tell(news?: string): Promise<void> {
    const whole = await readKeptWhole();
    show(whole !== undefined);
    const day = whole && formatDay(new Date(`${whole.day}T12:00`), locale);
    status.textContent = news ?? (day ? words.kept.replace('{date}', day) : '');
    if (news === words.removed) keep.focus();
    await listKeptPages(locale);
  }

  function show(isKept = false): void {
    keep.hidden = isKept || running !== undefined;
    stop.hidden = progress.hidden = running === undefined;
    remove.hidden = !isKept || running !== undefined;
    if (running) progress.removeAttribute('value');
  }

  async function showSize(): Promise<void> {
    try {
      const { pages, bytes } = (await readKeptWhole()) ?? (await fetchWhole());
      size.textContent = words.size
        .replace('{pages}', formatQuantity(pages, words.pages, locale))
        .replace('{size}', formatSize(bytes, locale));
    } catch {
      // Without a network the size is not known, and there is nothing to be kept either.
      size.remove();
    }
  }
}

/** Some browsers have caches and refuse them, some have none. */
async function canOpenCaches(): Promise<boolean> {
  try {
    await caches.keys();
    return true;
  } catch {
    return false;
  }
}

function make<Name extends 'p' | 'button' | 'progress'>(name: Name, text = ''): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.textContent = text;
  if (made instanceof HTMLButtonElement) made.type = 'button';
  return made;
}
