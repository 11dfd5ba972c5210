/** The rows of the findings as CSV for a spreadsheet program. */
import type { Code } from '../rules/findings.ts';
import { sideNames } from '../rules/names.ts';
import type { Row } from './view.ts';

/** What is wrong, in words, for each code. */
export type Titles = Readonly<Record<Code, string>>;

interface Column {
  head: string;
  cell(row: Row, titles: Titles): string | number | undefined;
  /** What a spreadsheet program must not turn into a number or a date: a name such as an SSID, or a value unless a plain number. */
  keep?: 'name' | 'value';
}

const columns: Column[] = [
  { head: 'What is wrong', cell: (row, titles) => titles[row.code] },
  { head: 'Code', cell: (row) => row.code },
  { head: 'Side', cell: (row) => sideNames[row.side] },
  { head: 'School', cell: (row) => row.school },
  { head: 'File', cell: (row) => row.file },
  { head: 'Row', cell: (row) => row.row },
  { head: 'Column', cell: (row) => row.column },
  { head: 'SSID', cell: (row) => row.ssid, keep: 'name' },
  { head: 'Course Number', cell: (row) => row.course, keep: 'name' },
  { head: 'Section Number', cell: (row) => row.section, keep: 'name' },
  { head: 'Term', cell: (row) => row.term, keep: 'name' },
  { head: 'Grading Task', cell: (row) => row.task },
  { head: 'Date Posted', cell: (row) => row.postedOn },
  { head: 'Found', cell: (row) => row.found, keep: 'value' },
  { head: 'Expected', cell: (row) => row.expected, keep: 'value' },
];

const rowsInPiece = 1000;

/**
 * CSV (RFC 4180, CRLF, with a byte order mark for Excel) in pieces of some rows each: the header first. A cell that a
 * spreadsheet program would take for a formula begins with an apostrophe, and so does each SSID, course number, section
 * number and term that begins with a digit, so that it stays text. The checker takes that apostrophe off again.
 */
export function* csv(rows: Iterable<Row>, titles: Titles): Generator<string> {
  let piece = `\uFEFF${line(columns.map(({ head }) => head))}`;
  let count = 0;
  for (const row of rows) {
    piece += line(columns.map((column) => cellOf(column, row, titles)));
    count += 1;
    if (count % rowsInPiece === 0) {
      yield piece;
      piece = '';
    }
  }
  if (piece) yield piece;
}

function line(cells: string[]): string {
  return `${cells.map(quoted).join(',')}\r\n`;
}

function cellOf({ cell, keep }: Column, row: Row, titles: Titles): string {
  const value = String(cell(row, titles) ?? '');
  const changes = keep === 'name' ? /^\d/.test(value) || isDate(value) : keep === 'value' && !isPlain(value);
  return changes || startsFormula(value) ? `'${value}` : value;
}

/** A spreadsheet program makes a date of such a name: `MAR1`. */
function isDate(value: string): boolean {
  return /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[\s-]?\d/i.test(value);
}

/** Words, or a number that stays the same number: `B`, `85`, `85.00`, but not `0123`, `1.2E+09` or `2-Jan`. */
function isPlain(value: string): boolean {
  return /^\D|^$|^(?:0|[1-9]\d{0,9})(?:\.\d+)?$/.test(value);
}

/** Spreadsheet programs may take such a cell for a formula: `= + - @`, also full-width or after white space; tab or line break. */
function startsFormula(value: string): boolean {
  return /^[\s\p{C}]*[\t\r\n=+\-@＝＋－＠]/u.test(value);
}

function quoted(cell: string): string {
  return /[",;\t\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
