/** Makes the heads of index tables sort them, and the kind filter work; without this they are sorted already. */
export function enhanceTables(): void {
  for (const table of document.querySelectorAll<HTMLTableElement>('table[data-sortable]')) {
    [...(table.tHead?.rows[0]?.cells ?? [])].forEach((cell, column) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'sort';
      button.append(...cell.childNodes);
      cell.append(button);
      button.addEventListener('click', () => sortBy(table, cell, column));
    });
  }
  const filter = document.querySelector<HTMLElement>('[data-table-filter]');
  filter?.querySelector('select')?.addEventListener('change', ({ target }) => {
    const kind = (target as HTMLSelectElement).value;
    for (const row of document.querySelectorAll<HTMLElement>('tr[data-filter]'))
      row.hidden = kind !== '' && row.dataset['filter'] !== kind;
  });
}

function sortBy(table: HTMLTableElement, head: HTMLTableCellElement, column: number): void {
  const descending = head.ariaSort === 'ascending';
  const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });
  const keyOf = (row: HTMLTableRowElement): string => {
    const cell = row.cells[column];
    return cell?.dataset['sort'] ?? cell?.textContent.trim() ?? '';
  };
  const rows = [...(table.tBodies[0]?.rows ?? [])].sort((a, b) => collator.compare(keyOf(a), keyOf(b)));
  table.tBodies[0]?.append(...(descending ? rows.reverse() : rows));
  for (const cell of head.parentElement?.children ?? []) cell.removeAttribute('aria-sort');
  head.ariaSort = descending ? 'descending' : 'ascending';
}
