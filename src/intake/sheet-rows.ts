/** The rows of a sheet in their order: plain ones as numbers, all others as they are. A plain one is made when it is asked for. */
import { cellOfLine, type PlainLines } from '../kernel/plain-lines.ts';
import { numbers, push, withRoom, type Numbers } from '../kernel/lists.ts';
import type { Cells } from './column-cells.ts';

/** Why no cell of a row can be trusted. */
export type Doubt = 'long' | 'unclosed-quote' | 'other-header';
/** Why single cells of a table could not be told. */
export type Unclear = { reason: 'unclear' | 'no-value'; columns: readonly number[] };

export interface SheetRow {
  /** As a spreadsheet numbers it. */
  row: number;
  /** As many as the header has. */
  cells: string[];
  /** How many the row itself has. */
  width: number;
  doubt?: Doubt;
  /** Where `doubt` is: whether any cell of the row reads as or resembles a CTE task, and the only SSID in it. */
  saysTask?: boolean;
  ssid?: string;
  unclear?: Unclear;
}

export interface SheetRows extends Iterable<SheetRow> {
  length: number;
  /** Of each row: its place among the plain lines, or below 0 that among the others, counted from -1. */
  readonly order: Numbers;
  /** Rows that are no plain lines, or were asked for. */
  readonly others: SheetRow[];
  lines?: PlainLines;
}

/** @param order where its rows are, if they are some of a sheet's */
export function sheetRows(others: SheetRow[] = [], order: Numbers = numbers(), lines?: PlainLines): SheetRows {
  return {
    get length() {
      return order.length;
    },
    order,
    others,
    lines,
    *[Symbol.iterator]() {
      for (let i = 0; i < order.length; i++) yield rowAt(this, i);
    },
  };
}

/** A fact about the cells of a column, worked out once for each different cell of plain lines. */
export function factsOf<Fact>(rows: SheetRows, column: number, of: (cell: string) => Fact): (i: number) => Fact {
  const facts: Fact[] = [];
  return (i) => {
    const code = codeAt(rows, i, column);
    return code === -1 ? of(cellAt(rows, i, column)) : (facts[code] ??= of(rows.lines!.cleaned[column]![code]!));
  };
}

/** The rows that are no plain lines. */
export function oddRows({ order, others }: SheetRows): number[] {
  const odd: number[] = [];
  if (others.length > 0) for (let i = 0; i < order.length; i++) if (order.list[i]! < 0) odd.push(i);
  return odd;
}

/** Whether any different cell of a column of plain lines is so, also of those that are not among the rows. */
export const someCell = ({ lines }: SheetRows, column: number, isSo: (cell: string) => boolean): boolean =>
  lines?.cleaned[column]?.some(isSo) ?? false;

/** Adds a row that is no plain line. */
export function addRow({ order, others }: SheetRows, row: SheetRow) {
  others.push(row);
  push(order, -others.length);
}

/** Adds plain lines from one of them on: all of a sheet are those of one reading. */
export function addLines(rows: SheetRows, lines: PlainLines, from: number) {
  rows.lines = lines;
  const { order } = rows;
  order.list = withRoom(order.list, order.length + lines.count - from, lines.count);
  const { list } = order;
  let { length } = order;
  for (let line = from; line < lines.count; line++) list[length++] = line;
  order.length = length;
}

/** Which plain line a row is; below 0 for none. */
export const lineAt = ({ order }: SheetRows, i: number): number => order.list[i]!;

/** Where the plain lines end that begin at a row and follow each other in the file: the row itself where it is none. */
export function endOfLines({ order: { list } }: SheetRows, from: number, to: number): number {
  if (list[from]! < 0) return from;
  let end = from + 1;
  while (end < to && list[end] === list[end - 1]! + 1) end += 1;
  return end;
}

/** A row, the same each time. */
export function rowAt(rows: SheetRows, i: number): SheetRow {
  const { order, others } = rows;
  const place = order.list[i]!;
  if (place < 0) return others[-1 - place]!;
  const row = plainRow(rows.lines!, place);
  others.push(row);
  order.list[i] = -others.length;
  return row;
}

/** A plain line as a row. */
export function plainRow(lines: PlainLines, line: number): SheetRow {
  const { codes, rows, width } = lines;
  return { row: rows.list[line]!, cells: codes.map((_, column) => cellOfLine(lines, line, column)), width };
}

/** The number that a spreadsheet gives a row. */
export function rowNumberAt({ order, others, lines }: SheetRows, i: number): number {
  const place = order.list[i]!;
  return place < 0 ? others[-1 - place]!.row : lines!.rows.list[place]!;
}

/** How many cells a row has. */
export function widthAt({ order, others, lines }: SheetRows, i: number): number {
  const place = order.list[i]!;
  return place < 0 ? others[-1 - place]!.width : lines!.width;
}

/** A cell of a row; '' where there is none. */
export function cellAt({ order, others, lines }: SheetRows, i: number, column: number): string {
  const place = order.list[i]!;
  if (place < 0) return others[-1 - place]!.cells[column] ?? '';
  return column < lines!.codes.length ? cellOfLine(lines!, place, column) : '';
}

/** The rows of which a test says so, by their place. */
export function rowsWhere(rows: SheetRows, test: (i: number) => boolean): SheetRows {
  const order = numbers();
  for (let i = 0; i < rows.length; i++) if (test(i)) push(order, rows.order.list[i]!);
  return sheetRows(rows.others, order, rows.lines);
}

/** The cells of rows, column by column. */
export function cellsOfRows(rows: SheetRows): Cells {
  const known = new Map<number, Set<string>>();
  const every = (test: (i: number) => boolean) => {
    for (let i = 0; i < rows.length; i++) if (!test(i)) return false;
    return true;
  };
  return {
    values(column) {
      let values = known.get(column);
      if (!values) {
        known.set(column, (values = new Set()));
        const isSeen = new Uint8Array(rows.lines?.cleaned[column]?.length ?? 0);
        for (let i = 0; i < rows.length; i++) {
          const code = codeAt(rows, i, column);
          if (code !== -1 && isSeen[code] === 1) continue;
          if (code !== -1) isSeen[code] = 1;
          values.add(cellAt(rows, i, column));
        }
        values.delete('');
      }
      return values;
    },
    isEmpty: (column) => every((i) => cellAt(rows, i, column) === ''),
    areAlike: (one, other) => every((i) => cellAt(rows, i, one) === cellAt(rows, i, other)),
  };
}

/** Which of the different cells of its column a cell of a plain line is; -1 for that of any other row. */
export function codeAt({ order, lines }: SheetRows, i: number, column: number): number {
  const place = order.list[i]!;
  return place < 0 || column >= lines!.codes.length ? -1 : lines!.codes[column]!.list[place]!;
}
