/** Rows of a finding as rows of a table. There may be ten thousand: each is a copy of one that is made first. */
import type { Row } from '../../../report/view.ts';
import { cellOf, type RowColumn } from './row-columns.ts';

interface How {
  /** What is found is a fault, where nothing stands. */
  isProblem: boolean;
  /** What an SSID leads to, where it leads anywhere. */
  student?: (ssid: string) => void;
}

/** Fills the body of a table. What it gives back, if anything, ends that its SSIDs can be pressed. */
export function fillRows(
  body: HTMLElement,
  rows: readonly Row[],
  columns: readonly RowColumn[],
  { isProblem, student }: How,
): (() => void) | undefined {
  const first = document.createElement('tr');
  for (const { name, head } of columns) {
    const cell = document.createElement('td');
    cell.className = name;
    cell.dataset.label = head;
    cell.append(name === 'ssid' && student ? linkButton() : '');
    first.append(cell);
  }
  const found = columns.findIndex(({ name }) => name === 'found');
  const all = rows.map((row) => {
    const copy = first.cloneNode(true) as HTMLTableRowElement;
    columns.forEach(({ name }, at) => {
      const cell = copy.children[at]!;
      (cell.firstElementChild ?? cell).firstChild!.nodeValue = cellOf(row, name);
    });
    if (isProblem && row.found === '' && found !== -1) copy.children[found]!.classList.add('gone');
    return copy;
  });
  body.replaceChildren(...all);
  if (!student) return undefined;
  const press = ({ target }: MouseEvent) => {
    const button = target instanceof Element ? target.closest('button') : null;
    if (button) student(button.textContent);
  };
  body.addEventListener('click', press);
  return () => body.removeEventListener('click', press);
}

function linkButton(): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'link';
  button.append('');
  return button;
}
