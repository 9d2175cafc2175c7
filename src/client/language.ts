/** Lets the language switch lead to the heading that is being read: both languages share the ids. */
export function keepHeading(): void {
  const link = document.querySelector<HTMLAnchorElement>('a[data-language-switch]');
  for (const type of ['pointerdown', 'keydown', 'click']) link?.addEventListener(type, () => point(link));
}

function point(link: HTMLAnchorElement): void {
  const target = location.hash === '' ? null : document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const isAbove = (element: HTMLElement): boolean => element.getBoundingClientRect().top < innerHeight / 3;
  const passed = [...document.querySelectorAll<HTMLElement>('main :is(h2, h3, section)[id]')].filter(isAbove);
  // What the address names goes before what stands just below it; at the top of the page nothing has been read.
  if (target && isAbove(target) && target.getBoundingClientRect().bottom > 0) link.hash = location.hash;
  else link.hash = scrollY > 40 ? (passed.at(-1)?.id ?? '') : location.hash;
}
