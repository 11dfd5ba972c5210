/** The pages of a PDF to tables: headers, columns and rows found again from where the words stand. */
import { byKey } from '../by-key.ts';
import type { Table, TableRow } from '../kinds.ts';
import { edgesOf } from './pdf-columns.ts';
import { entriesOf } from './pdf-entries.ts';
import { linesOf, runsOf, spanOf, type Line, idIn, textOf } from './pdf-lines.ts';
import { headerTexts, rowsOf, type PdfEntry, type PdfLayout, type PdfRow } from './pdf-rows.ts';
import type { PdfPage } from './pdf-text.ts';
import { headed, headedColumns, isPageNumber } from './headings.ts';
import { LEADING } from './pdf-header.ts';

/**
 * Finds the tables of a PDF. Titles, page numbers and what is printed on every page are left out; any other line that is
 * part of no row is a row of one cell, so that nothing is lost unseen. What a heading says about the rows below it
 * (course, section, term, grading task, SSID) becomes a column.
 * @returns one table for each header. A row is numbered by its page and its place on it: row 2014 is row 14 of page 2
 * (20014 where a page has a thousand rows or more).
 */
export function pdfTables(pages: readonly PdfPage[]): Table[] {
  const lines = pages.map(({ texts }) => withoutPrintMarks(linesOf(texts)));
  const entries = withAside(entriesOf(lines), pages);
  findEdges(entries);
  const rows = rowsOf(entries, repeated(lines));
  const most = rows.reduce((places, { place }) => Math.max(places, place), 0);
  const perPage = 10 ** Math.max(3, String(most).length);
  const tables = byKey(rows, ({ layout }) => headerTexts(layout).join('\n'));
  return Array.from(tables.values(), (own) => tableOf(own, perPage));
}

/** What stands across one page is a line of text at its end; what stands across several is left out. */
function withAside(entries: PdfEntry[], pages: readonly PdfPage[]): PdfEntry[] {
  const times = new Map<string, number>();
  for (const text of pages.flatMap(({ aside }) => aside)) times.set(text, (times.get(text) ?? 0) + 1);
  const once = pages.flatMap(({ aside }, page) =>
    aside.filter((text) => times.get(text) === 1).map((text) => ({ text, page })),
  );
  if (entries.length === 0 || once.length === 0) return entries;
  const stray = once.map(({ text, page }): PdfEntry => {
    const { layout } = entries.findLast((entry) => entry.page <= page) ?? entries[0]!;
    return { is: 'text', page, layout, line: { y: 0, size: 0, words: [{ text, from: 0, to: 0, run: 0 }] } };
  });
  return [...entries, ...stray].sort((a, b) => a.page - b.page);
}

function findEdges(entries: PdfEntry[]) {
  for (const layout of new Set(entries.map((entry) => entry.layout))) {
    const own = entries.filter((entry) => entry.layout === layout && entry.is === 'line');
    layout.edges = edgesOf(
      layout.cells,
      own.flatMap(({ line }) => (isAcross(line, layout) ? [] : line.words)),
    );
  }
}

/** A line of text below the names of several columns, such as a total, says nothing about where they end. */
function isAcross(line: Line, { cells }: PdfLayout): boolean {
  const { from, to } = spanOf(line.words);
  return runsOf(line).length === 1 && cells.filter((cell) => cell.from < to && cell.to > from).length > 1;
}

/** The header once and on top, with a column for each thing that headings said. */
function tableOf(rows: PdfRow[], perPage: number): Table {
  const added = headedColumns(
    headerTexts(rows[0]!.layout),
    rows.map((row) => row.headed),
  );
  const header = rows.find(({ isHeader }) => isHeader);
  const lines = rows.filter(({ isHeader }) => !isHeader);
  return {
    name: '',
    rows: (header ? [header, ...lines] : lines).map((row): TableRow => {
      const { page, place, cells, isHeader, unclear } = row;
      const more = added.map((field) => (isHeader ? headed[field] : (row.headed[field] ?? '')));
      const isText = cells.length < row.layout.cells.length;
      const number = (page + 1) * perPage + place;
      return { cells: isText ? cells : [...cells, ...more], row: number, ...(unclear.length > 0 && { unclear }) };
    }),
  };
}

/** Nothing but a date of printing. */
const printed =
  /^(?:[a-z]+(?: [a-z]+)? ?:? ?)?\d{1,2}\/\d{1,2}\/\d{2,4}(?:(?: at|,)? \d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]\.?m\.?)?)?$/i;

/** A line that has moved less is on the same place. */
const SAME_PLACE = 3;

/**
 * The lines of a page without those that hold a page number or nothing but a date of printing. A date just above or below
 * a line of several texts is of its row.
 */
const withoutPrintMarks = (lines: readonly Line[]): Line[] =>
  lines.filter((line, i) => !isPrintMark(line, [lines[i - 1], lines[i + 1]]));

function isPrintMark(line: Line, beside: (Line | undefined)[]): boolean {
  if (idIn(line) !== undefined) return false;
  const runs = runsOf(line).map((words) => spanOf(words).text);
  if (runs.length <= 4 && runs.some(isPageNumber)) return true;
  if (runs.length !== 1 || !printed.test(runs[0]!)) return false;
  const isOfRow = (other: Line | undefined) =>
    other !== undefined && Math.abs(other.y - line.y) <= LEADING * line.size && runsOf(other).length > 2;
  return !beside.some(isOfRow);
}

/** Tells which lines stand on several pages in the same place. Ask only about lines that hold no data. */
function repeated(pages: readonly Line[][]): (line: Line) => boolean {
  const all = pages.flatMap((lines, page) => lines.map((line) => ({ page, y: line.y, text: textOf(line) })));
  const seen = byKey(all, ({ text }) => text);
  return (line) => {
    const places = seen.get(textOf(line)) ?? [];
    const there = new Set(places.filter(({ y }) => Math.abs(y - line.y) < SAME_PLACE).map(({ page }) => page));
    return there.size > 1;
  };
}
