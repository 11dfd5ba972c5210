/** Cells over several rows of a sheet: their text counts for each of the rows. */
import { columnIndex } from '../column-name.ts';
import type { TableRow } from '../kinds.ts';
import type { Budget } from './budget.ts';

/** A cell over several rows: its column, its first row and its last one. */
export interface Merged {
  column: number;
  from: number;
  to: number;
}

/** What `C2:D9` says; nothing where it is within one row. Of several columns the text stands in the first. */
export function mergedBy(ref: string): Merged[] {
  const [, letters, first, last] = /^([a-z]{1,3})(\d{1,7}):[a-z]{1,3}(\d{1,7})$/i.exec(ref) ?? [];
  if (letters === undefined || !(Number(last) > Number(first))) return [];
  return [{ column: columnIndex(letters)!, from: Number(first), to: Number(last) }];
}

/**
 * Writes the text of each into its empty cells below.
 * @param rows ascending; rows that are left out have nothing else in them and stay so
 * @param budget a list may name the same cells again and again
 */
export function fillMerged(rows: readonly TableRow[], merged: readonly Merged[], budget: Budget) {
  for (const { column, from, to } of merged) {
    let at = firstFrom(rows, from);
    const top = rows[at];
    const text = top?.row === from ? top.cells[column] : '';
    if (!text) continue;
    for (at += 1; at < rows.length && rows[at]!.row <= to; at++) {
      const { cells } = rows[at]!;
      budget.text(text);
      budget.cells(Math.max(0, column - cells.length));
      while (cells.length < column) cells.push('');
      cells[column] ||= text;
    }
  }
}

/** The index of the first row with this number or a higher one. */
function firstFrom(rows: readonly TableRow[], wanted: number): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rows[middle]!.row < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
