import { startEarly } from './search-start.ts';

/**
 * The only part of the search that comes with every page: it waits for `/`, Ctrl K, ⌘ K or a click on
 * `[data-search-open]`, and loads the dialog then. Without it, or when loading fails, the link leads to the search page.
 */
const slashSetting = 'search-slash';
let isLoading = false;

document.addEventListener('keydown', (event) => {
  const isCommand = (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'k';
  const isSlash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target);
  if (!isCommand && !(isSlash && isSlashOn())) return;
  event.preventDefault();
  open(document.querySelector<HTMLAnchorElement>('a[data-search-open]'));
});

document.addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-search-open]');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
  event.preventDefault();
  open(link);
});

if (location.search.includes('highlight=')) void import('./search-arrival.ts').then(({ markArrival }) => markArrival());

function open(link: HTMLAnchorElement | null): void {
  if (isLoading) return;
  isLoading = true;
  startEarly();
  import('./search-dialog.ts')
    .then(({ openSearchDialog }) => openSearchDialog())
    .catch(() => {
      if (link) location.href = link.href;
    })
    .finally(() => {
      isLoading = false;
    });
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(?:input|textarea|select)$/i.test(target.tagName));

function isSlashOn(): boolean {
  try {
    return localStorage.getItem(slashSetting) !== 'off';
  } catch {
    return true;
  }
}
