/** Lets the language switch lead to the heading that is being read: both languages share the ids. */
export function keepHeading(): void {
  const link = document.querySelector<HTMLAnchorElement>('a[data-language-switch]');
  for (const type of ['pointerdown', 'keydown', 'click']) link?.addEventListener(type, () => point(link));
}

function point(link: HTMLAnchorElement): void {
  const passed = [
    ...document.querySelectorAll<HTMLElement>('main h2[id], main h3[id], main section[id]'),
  ].filter((heading) => heading.getBoundingClientRect().top < innerHeight / 3);
  // At the top of the page, where the switch stands, the address tells what was read last.
  link.hash = scrollY > 40 ? (passed.at(-1)?.id ?? '') : location.hash;
}
