/** Tables of one report put together, and what the headings above them or among their rows say as columns of their rows. */
import { readHeader } from '../headers.ts';
import type { Table, TableRow } from '../kinds.ts';
import type { Budget } from './budget.ts';
import type { RawTable } from './html-tables.ts';
import { headed, headedColumns, headingOf, type Headed, withoutPageNumber } from './headings.ts';

/** A table that the tables below it may go on with. */
interface Open {
  name: string;
  /** What stands above it, without the number of the page. */
  title: string;
  header: TableRow | undefined;
  rows: { row: TableRow; said: Headed }[];
  /** The number of its last row so far. */
  last: number;
}

/** No header stands farther down. */
const HEADER_ROWS = 20;

/**
 * A report may have one table for each section, with the course and the section above it. A table goes on with one that
 * has the same header, if what stands above it is understood: a heading, a page number, the same title, or nothing.
 * @returns tables whose rows are counted through from the first of their parts
 */
export function withHeadings(raw: readonly RawTable[], budget: Budget): Table[] {
  const tables: Open[] = [];
  let said: Headed = {};
  for (const { above, table } of raw) {
    const heading = headingOf(above);
    said = { ...said, ...heading };
    const header = headerOf(table.rows);
    const title = withoutPageNumber(above);
    const isUnderstood = heading !== undefined || title === '';
    const goesOn = (open: Open) => isSame(open.header, header) && (isUnderstood || open.title === title);
    const before = header ? tables.findLast(goesOn) : undefined;
    const open = before ?? { name: table.name, title, header, rows: [], last: 0 };
    if (!before) tables.push(open);
    for (const row of table.rows) {
      const own = header && headingIn(row);
      if (own) said = { ...said, ...own };
      else if (!(before && isSame(row, header))) open.rows.push({ row: { ...row, row: open.last + row.row }, said });
    }
    open.last += table.rows.at(-1)?.row ?? 0;
  }
  return tables.map((table) => tableOf(table, budget));
}

function tableOf({ name, header, rows }: Open, budget: Budget): Table {
  const added = headedColumns(
    header?.cells ?? [],
    rows.map(({ said }) => said),
  );
  if (!header || added.length === 0) return { name, rows: rows.map(({ row }) => row) };
  const width = header.cells.length;
  return {
    name,
    rows: rows.map(({ row, said }) => {
      // A line of text is no row; what goes on too far still does.
      if (isText(row)) return row;
      budget.cells(Math.max(0, width - row.cells.length) + added.length);
      const cells = row.cells.concat(new Array<string>(Math.max(0, width - row.cells.length)).fill(''));
      const more = added.map((field) => (isSame(row, header) ? headed[field] : (said[field] ?? '')));
      return { ...row, cells: [...cells.slice(0, width), ...more, ...cells.slice(width)] };
    }),
  };
}

/** One cell alone, which is no number of a student. */
function isText({ cells }: TableRow): boolean {
  const filled = cells.filter((cell) => cell !== '');
  return filled.length < 2 && !/\d{10}/.test(filled[0] ?? '');
}

/** The first row that names most fields. */
function headerOf(rows: readonly TableRow[]): TableRow | undefined {
  const known = ({ cells }: TableRow) => new Set(cells.flatMap((cell) => readHeader(cell).fields[0] ?? [])).size;
  let best: { row: TableRow | undefined; known: number } = { row: undefined, known: 1 };
  for (const row of rows.slice(0, HEADER_ROWS)) if (known(row) > best.known) best = { row, known: known(row) };
  return best.row;
}

const isSame = (a: TableRow | undefined, b: TableRow | undefined): boolean =>
  a !== undefined &&
  b !== undefined &&
  a.cells.length === b.cells.length &&
  a.cells.every((cell, i) => cell === b.cells[i]);

/** More cells has no heading. */
const MOST_CELLS = 8;

/** A line across a table, in one cell or in several, such as `Course:`, its number, `Section:`, and its number. */
function headingIn({ cells }: TableRow): Headed | undefined {
  const filled: string[] = [];
  for (const cell of cells) {
    if (cell === '') continue;
    filled.push(cell);
    if (filled.length > MOST_CELLS || (filled.length === 2 && !filled[0]!.includes(':'))) return undefined;
  }
  const said = filled.length > 0 ? headingOf(filled.join('   ')) : undefined;
  const isSaid = (cell: string) => !/^\d{10}$/.test(cell) || cell === said?.ssid || cell === said?.course;
  return filled.every(isSaid) ? said : undefined;
}
