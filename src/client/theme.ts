/** Lets the button change between light and dark, and remembers it; the boot script reads it before the first paint. */
export function listenForTheme(): void {
  const root = document.documentElement;
  const buttons = document.querySelectorAll('[data-theme-switch]');
  const system = matchMedia('(prefers-color-scheme: dark)');
  const isDark = (): boolean => (root.dataset['theme'] ? root.dataset['theme'] === 'dark' : system.matches);
  const tell = (): void => {
    for (const button of buttons) button.setAttribute('aria-pressed', String(isDark()));
  };
  const change = (): void => {
    const theme = isDark() ? 'light' : 'dark';
    root.dataset['theme'] = theme;
    tell();
    try {
      localStorage.setItem('theme', theme);
    } catch {
      // Without storage the choice lasts as long as the page.
    }
  };
  for (const button of buttons) button.addEventListener('click', change);
  system.addEventListener('change', tell);
  tell();
}
