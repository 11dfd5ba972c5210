/** The rows of one sheet of a workbook. */
import { columnIndex } from '../column-name.ts';
import type { TableRow } from '../kinds.ts';
import { CELLS_OF_ROW, LONGEST_TEXT, type Budget } from './budget.ts';
import { CannotUse } from './cannot-use.ts';
import { stored, type ReadNumber } from './number-format.ts';
import { richText, unescaped } from './xlsx-parts.ts';
import type { Attributes, XmlHandler } from './xml-parser.ts';

/** A sheet has no more. */
const LAST_ROW = 1_048_576;
const WIDEST = 16_384;

/**
 * Reads a sheet. Rows end with their last text; those without any are left out.
 * @param texts the shared texts
 * @param formats how the numbers of each style are read
 */
export function sheetReader(
  texts: readonly string[],
  formats: readonly ReadNumber[],
  budget: Budget,
): XmlHandler & { rows(): TableRow[] } {
  const rows: TableRow[] = [];
  let cells: string[] = [];
  let row = 0;
  let column = 0;
  let type = '';
  let style = 0;
  let value = '';
  let isValue = false;
  let inline: string | undefined;
  let isFormula = false;
  /** Columns of the row whose formula was never worked out: what it says is not known. */
  let unclear: number[] = [];
  const merged: Merged[] = [];
  const written = richText((text) => {
    inline = (inline ?? '') + text;
  }, 'is');

  function openCell({ r = '', t = 'n', s = '0' }: Attributes) {
    const at = /^([a-z]{1,3})\d+$/i.exec(r);
    const index = at ? columnIndex(at[1]!)! : column;
    if (index >= WIDEST) throw new CannotUse('damaged');
    column = index;
    type = t;
    style = Number(s);
    value = '';
    inline = undefined;
    isFormula = false;
  }

  function closeCell() {
    const text = cellText();
    if (text !== '') put(text);
    // An error is the text that it shows.
    if (isFormula && type === 'n' && value.trim() === '') unclear.push(column);
    column += 1;
  }

  /** Cells that only have a look may stand before it, a small file can have very many of them. */
  function put(text: string) {
    budget.text(text);
    budget.cells(Math.max(0, column - cells.length));
    while (cells.length < column) cells.push('');
    cells[column] = text;
  }

  function cellText(): string {
    if (inline !== undefined) return inline;
    if (type === 's') return value.trim() === '' ? '' : shared(Number(value));
    if (type === 'b') return value === '' ? '' : value.trim() === '1' ? 'TRUE' : 'FALSE';
    if (type === 'd') return value.replace(/T00:00(?::00(?:\.0+)?)?Z?$/, '');
    if (type !== 'n') return unescaped(value);
    const number = value.trim() === '' ? NaN : Number(value);
    return Number.isFinite(number) ? (formats[style] ?? stored)(number) : value.trim();
  }

  function shared(at: number): string {
    const text = texts[at];
    if (text === undefined) throw new CannotUse('damaged');
    return text;
  }

  function closeRow() {
    if (cells.length === 0 && unclear.length === 0) return;
    budget.cells(CELLS_OF_ROW);
    rows.push({ cells, row, ...(unclear.length > 0 && { unclear }) });
  }

  return {
    open(name, attributes) {
      if (name === 'row') {
        const given = Number(attributes.r ?? row + 1);
        if (!(given > row && given <= LAST_ROW)) throw new CannotUse('damaged');
        row = given;
        column = 0;
        cells = [];
        unclear = [];
      } else if (name === 'c') openCell(attributes);
      else if (name === 'v') isValue = true;
      else if (name === 'f') isFormula = true;
      else if (name === 'mergeCell') merged.push(...mergedBy(attributes.ref ?? ''));
      else written.open(name, attributes);
    },
    text(text) {
      if (isValue && value.length <= LONGEST_TEXT) value += text;
      else written.text(text);
    },
    close(name) {
      if (name === 'row') closeRow();
      else if (name === 'c') closeCell();
      else if (name === 'v') isValue = false;
      else written.close(name);
    },
    rows() {
      fillMerged(rows, merged, budget);
      return rows;
    },
  };
}

/** A cell over several rows: its column, its first row and its last one. */
interface Merged {
  column: number;
  from: number;
  to: number;
}

/** What `C2:D9` says; nothing where it is within one row. Of several columns the text stands in the first. */
function mergedBy(ref: string): Merged[] {
  const [, letters, first, last] = /^([a-z]{1,3})(\d{1,7}):[a-z]{1,3}(\d{1,7})$/i.exec(ref) ?? [];
  if (letters === undefined || !(Number(last) > Number(first))) return [];
  return [{ column: columnIndex(letters)!, from: Number(first), to: Number(last) }];
}

/**
 * Writes the text of each cell over several rows into its empty cells below: it counts for each of the rows.
 * @param rows ascending; rows that are left out have nothing else in them and stay so
 * @param budget a list may name the same cells again and again
 */
function fillMerged(rows: readonly TableRow[], merged: readonly Merged[], budget: Budget) {
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
