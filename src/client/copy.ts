/**
 * Wakes the buttons that copy (`data-copy` holds the text, `data-copied` what is then said), politely, in the line that the
 * foot of the page has for it. Without a clipboard (no https, or not allowed) the text is shown there instead.
 */
export function listenForCopies(): void {
  document.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-copy]') : null;
    if (button) void copy(button);
  });
}

async function copy(button: HTMLElement): Promise<void> {
  const text = button.dataset['copy'] ?? '';
  const status = document.querySelector('[data-copy-status]');
  // An emptied line is read again even when it comes to say the same.
  if (status) status.textContent = '';
  const said = await navigator.clipboard.writeText(text).then(
    () => button.dataset['copied'] ?? '',
    () => text,
  );
  if (status) status.textContent = said;
  // A card has no line of its own; its button says it.
  if (button.closest('[data-card]')) button.textContent = said;
}
