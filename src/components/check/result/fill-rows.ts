/** Rows of a finding as rows of a table. There may be ten thousand: each is a copy of one that is made first. */
import type { Row } from '../../../report/view.ts';
import { cellOf, type Column } from './row-columns.ts';

/**
 * Fills the body of a table.
 * @param isProblem what is found is a fault, where nothing stands
 */
export function fillRows(body: HTMLElement, rows: readonly Row[], columns: readonly Column[], isProblem: boolean) {
  const first = document.createElement('tr');
  for (const { name, head } of columns) {
    const cell = document.createElement('td');
    cell.className = name;
    cell.dataset.label = head;
    cell.append('');
    first.append(cell);
  }
  const found = columns.findIndex(({ name }) => name === 'found');
  const all = rows.map((row) => {
    const copy = first.cloneNode(true) as HTMLTableRowElement;
    columns.forEach(({ name }, at) => {
      (copy.children[at]!.firstChild as Text).data = cellOf(row, name);
    });
    if (isProblem && row.found === '' && found !== -1) copy.children[found]!.classList.add('gone');
    return copy;
  });
  body.replaceChildren(...all);
}
