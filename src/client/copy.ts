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

async function copy({ dataset }: HTMLElement): Promise<void> {
  const text = dataset['copy'] ?? '';
  const status = document.querySelector('[data-copy-status]');
  // An emptied line is read again even when it comes to say the same.
  if (status) status.textContent = '';
  const said = await navigator.clipboard.writeText(text).then(
    () => dataset['copied'] ?? '',
    () => text,
  );
  if (status) status.textContent = said;
}
