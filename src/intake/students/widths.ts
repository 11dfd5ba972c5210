/** How many cells rows have: whether a file leaves out empty ones at their end, and which rows have an unusual number. */
import { factsOf, lineAt, oddRows, rowAt, someCell, widthAt, type SheetRow, type SheetRows } from '../sheet-rows.ts';

/** Where a grade has its values. */
interface ValueColumns {
  score?: number;
  percent?: number;
}

/**
 * Whether a file leaves out empty cells at the end of its rows: no row ends in an empty cell, and three or more, at least
 * a tenth, end behind their key.
 */
export function trimsRows(rows: SheetRows, lastKey: number, groups: readonly ValueColumns[]): boolean {
  const values = groups.flatMap(({ score, percent }) => [score, percent]).filter((column) => column !== undefined);
  const firstValue = Math.min(...values.filter((column) => column > lastKey));
  const isEnded = (width: number) => width > lastKey && width <= firstValue;
  const odd = oddRows(rows);
  const width = rows.lines?.width ?? 0;
  const plain = rows.length - odd.length;
  // A plain line ends with a column of the header, or behind all of them in an empty cell.
  if (plain > 0 && (width > rows.lines!.cleaners.length || hasEmpty(rows, width - 1))) return false;
  let ended = isEnded(width) ? plain : 0;
  for (const i of odd) {
    const { cells, doubt, width: own } = rowAt(rows, i);
    if (doubt) continue;
    if (own > cells.length || cells[own - 1] === '') return false;
    if (isEnded(own)) ended += 1;
  }
  return ended >= 3 && ended * 10 >= rows.length;
}

/** Whether a plain line is empty in a column. */
function hasEmpty(rows: SheetRows, column: number): boolean {
  const isEmpty = (cell: string) => cell === '';
  if (!someCell(rows, column, isEmpty)) return false;
  const isEmptyAt = factsOf(rows, column, isEmpty);
  for (let i = 0; i < rows.length; i++) if (lineAt(rows, i) >= 0 && isEmptyAt(i)) return true;
  return false;
}

/** Whether a row has neither as many cells as the header nor as most rows. */
export function oddWidth(rows: SheetRows, width: number): (row: SheetRow) => boolean {
  const odd = oddRows(rows);
  const counts = new Map<number, number>([[width, 0]]);
  const count = (own: number, more: number) => counts.set(own, (counts.get(own) ?? 0) + more);
  if (rows.length > odd.length) count(rows.lines!.width, rows.length - odd.length);
  for (const i of odd) count(widthAt(rows, i), 1);
  const [usual] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [width];
  const isUsual = (counts.get(usual) ?? 0) * 2 > rows.length && rows.length > 2;
  return (row) => row.width !== width && !(isUsual && row.width === usual);
}
