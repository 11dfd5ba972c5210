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
  const all = emptyRows(rows.length, columns, student !== undefined);
  let line = all.firstChild;
  for (const row of rows) {
    let cell = line!.firstChild;
    for (const { name } of columns) {
      const text = cell!.firstChild!.firstChild ?? cell!.firstChild!;
      text.nodeValue = cellOf(row, name);
      if (isProblem && name === 'found' && row.found === '') (cell as HTMLTableCellElement).classList.add('gone');
      cell = cell!.nextSibling;
    }
    line = line!.nextSibling;
  }
  body.replaceChildren(all);
  if (!student) return undefined;
  const press = ({ target }: MouseEvent) => {
    const button = target instanceof Element ? target.closest('button') : null;
    if (button) student(button.textContent);
  };
  body.addEventListener('click', press);
  return () => body.removeEventListener('click', press);
}

/** The last that were made, by their columns: most blocks of a long table are as long as the one before, and copied at once. */
const made = new WeakMap<readonly RowColumn[], { isLink: boolean; rows: DocumentFragment }>();

function emptyRows(count: number, columns: readonly RowColumn[], isLink: boolean): DocumentFragment {
  let known = made.get(columns);
  if (known?.isLink !== isLink || known.rows.childNodes.length !== count) {
    const row = document.createElement('tr');
    for (const { name, head } of columns) {
      const cell = document.createElement('td');
      cell.className = name;
      cell.dataset.label = head;
      cell.append(name === 'ssid' && isLink ? linkButton() : '');
      row.append(cell);
    }
    const rows = document.createDocumentFragment();
    for (let i = 0; i < count; i++) rows.append(row.cloneNode(true));
    made.set(columns, (known = { isLink, rows }));
  }
  return known.rows.cloneNode(true) as DocumentFragment;
}

function linkButton(): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'link';
  button.append('');
  return button;
}
