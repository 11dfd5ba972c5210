/** The row numbers of a table, as a spreadsheet shows them. */
import { codesFor, type Codes } from '../intake/coded-column.ts';

export interface RowNumbers {
  /** The number of the row at a place of the table. */
  at(i: number): number;
}

/** Rows mostly follow each other: how far each number is ahead of its place is small, and takes a byte or two. */
export function rowNumbers(rows: Codes): RowNumbers {
  let most = 0;
  for (let i = 0; i < rows.length; i++) {
    const ahead = rows[i]! - i;
    if (ahead < 0 || ahead >= 1 << 16) return { at: (place) => rows[place]! };
    if (ahead > most) most = ahead;
  }
  const ahead = codesFor(most, rows.length);
  for (let i = 0; i < rows.length; i++) ahead[i] = rows[i]! - i;
  return { at: (place) => ahead[place]! + place };
}
