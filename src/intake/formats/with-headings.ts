/** Tables of one report put together, and what the headings above them or among their rows say as columns of their rows. */
import { readHeader } from '../headers.ts';
import type { Table, TableRow } from '../kinds.ts';
import { headed, headedColumns, headingOf, type Headed } from './headings.ts';
import type { RawTable } from './html-tables.ts';
import { isPageNumber } from './pdf-furniture.ts';

/** A table that the tables below it may go on with. */
interface Open {
  name: string;
  header: TableRow | undefined;
  rows: { row: TableRow; said: Headed }[];
  /** The number of its last row so far. */
  last: number;
}

/** No header stands farther down. */
const HEADER_ROWS = 20;

/**
 * A report may have one table for each section, with the course and the section above it. A table goes on with one that
 * has the same header, if what stands above it is understood: a heading, a page number, or nothing.
 * @returns tables whose rows are counted through from the first of their parts
 */
export function withHeadings(raw: readonly RawTable[]): Table[] {
  const tables: Open[] = [];
  let said: Headed = {};
  for (const { above, table } of raw) {
    const heading = headingOf(above);
    said = { ...said, ...heading };
    const header = table.rows.slice(0, HEADER_ROWS).find(isHeader);
    const isUnderstood = heading !== undefined || above === '' || isPageNumber(above);
    const before = isUnderstood && header ? tables.findLast((open) => isSame(open.header, header)) : undefined;
    const open = before ?? { name: table.name, header, rows: [], last: 0 };
    if (!before) tables.push(open);
    for (const row of table.rows) {
      const own = header && headingIn(row);
      if (own) said = { ...said, ...own };
      else if (!(before && isSame(row, header))) open.rows.push({ row: { ...row, row: open.last + row.row }, said });
    }
    open.last += table.rows.at(-1)?.row ?? 0;
  }
  return tables.map(tableOf);
}

function tableOf({ name, header, rows }: Open): Table {
  const added = headedColumns(
    header?.cells ?? [],
    rows.map(({ said }) => said),
  );
  if (!header || added.length === 0) return { name, rows: rows.map(({ row }) => row) };
  const width = header.cells.length;
  return {
    name,
    rows: rows.map(({ row: { cells, row }, said }) => {
      // What ends too early or goes on too far still does.
      if (cells.length < width) return { cells, row };
      const more = added.map((field) => (isSame({ cells, row }, header) ? headed[field] : (said[field] ?? '')));
      return { cells: [...cells.slice(0, width), ...more, ...cells.slice(width)], row };
    }),
  };
}

const isHeader = ({ cells }: TableRow) => new Set(cells.flatMap((cell) => readHeader(cell).fields[0] ?? [])).size >= 2;

const isSame = (a: TableRow | undefined, b: TableRow | undefined) =>
  a !== undefined && b !== undefined && a.cells.join('\n') === b.cells.join('\n');

/** A line across a table. */
function headingIn({ cells }: TableRow): Headed | undefined {
  const filled = cells.filter((cell) => cell !== '');
  return filled.length === 1 ? headingOf(filled[0]!) : undefined;
}
