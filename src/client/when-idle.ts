/** Runs work once the page has loaded and the browser has nothing better to do; Safari, which cannot tell, waits a second. */
export function whenIdle(work: () => Promise<unknown>): void {
  const wait = (): void => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => void work(), { timeout: 5000 });
    else setTimeout(() => void work(), 1000);
  };
  if (document.readyState === 'complete') wait();
  else addEventListener('load', wait, { once: true });
}
