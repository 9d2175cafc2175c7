import { adoptStyle } from './adopt-style.ts';
import style from './tables.css?inline';

/** Makes the heads of index tables sort them, and the kind filter work; without this they are sorted already. */
export function enhanceTables(): void {
  const tables = document.querySelectorAll<HTMLTableElement>('table[data-sortable]');
  if (tables.length > 0) adoptStyle(style);
  for (const table of tables) {
    [...(table.tHead?.rows[0]?.cells ?? [])].forEach((cell, column) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'sort';
      button.append(...cell.childNodes);
      cell.append(button);
      button.addEventListener('click', () => sortBy(table, cell, column));
    });
  }
  const select = document.querySelector<HTMLSelectElement>('[data-table-filter] select');
  const filter = (): void => {
    const kind = select?.value ?? '';
    for (const row of document.querySelectorAll<HTMLElement>('tr[data-filter]'))
      row.hidden = kind !== '' && row.dataset['filter'] !== kind;
  };
  select?.addEventListener('change', filter);
  // The reader may have chosen before this script was there, or come back to what was chosen then.
  if (select?.value) filter();
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
