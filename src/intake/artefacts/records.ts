/** What reads the rows of the small kinds of files, one record a row or several. */
import { bareId, numberDamage } from '../cells.ts';
import { calendarOf } from '../headers.ts';
import { needsOfKind } from '../needs.ts';
import type { Plan } from '../columns.ts';
import type { Field } from '../kinds.ts';
import { isNote, isTotalWord, saysTotal } from '../not-data.ts';
import type { SheetRow } from '../sheet-rows.ts';
import type { Sheet } from '../sheet.ts';
import { skip, type SkipCode, type Skips } from '../skips.ts';
import { fillDown } from '../students/filled-down.ts';
import type { ReadAs } from '../students/rows.ts';

/** A plain record of a small file. */
export interface AtRow {
  row: number;
}

/** A row with its cells by field, '' for one that is not there. */
export interface RecordRow {
  row: number;
  cells: readonly string[];
  cell(field: Field): string;
  /** Whether the file has a column of that field. */
  has(field: Field): boolean;
}

/** Why a row gives no record. */
export type Left = { code: SkipCode; reason: string; field?: Field; group?: string };

/** Makes the records of a row, or says why it gives none. */
export type ReadRow<R extends AtRow> = (row: RecordRow) => R | R[] | Left;

/** A row that holds nothing of its kind. */
export const nothing = (reason: string): Left => ({ code: 'file-row-skipped', reason });
/** A row that says what its kind is about, in a form that cannot be read. */
export const unread = (reason: string, field?: Field, group?: string): Left => ({
  code: 'file-rows-set-aside',
  reason,
  field,
  group,
});

/** Whether a course or section was damaged by a spreadsheet. */
export function damagedId({ cell }: RecordRow): Left | undefined {
  for (const field of ['course', 'section'] as const) {
    const damage = numberDamage(bareId(cell(field)));
    if (damage) return { code: 'file-damaged-id', reason: damage, field };
  }
  return undefined;
}

/** Whose the records of a small file are, as far as a column of it says so. */
export interface SmallCalendars {
  of: 'calendar' | 'school';
  /** The cell of each row that gives a record, '' where it is empty or unclear. */
  rows: ReadonlyMap<number, string>;
  /** The same of rows that say something and could not be read. */
  left: ReadonlyMap<number, string>;
}

/** What was read of a small file. */
export interface SmallRead<R extends AtRow> {
  records: R[];
  skips: Skips;
  readAs: ReadAs[];
  calendars?: SmallCalendars;
}

/** Reads the rows of a small file. */
export function readSmall<R extends AtRow>(
  { sheet, plan, isText }: { sheet: Sheet; plan: Plan; isText: boolean },
  read: ReadRow<R>,
): SmallRead<R> {
  const { columns, ticks, kind } = plan;
  const skips: Skips = new Map();
  const records: R[] = [];
  const readAs: ReadAs[] = [];
  for (const row of sheet.repeatedHeaders) skip(skips, 'file-row-skipped', 'repeated-header', row);
  if (sheet.readByOther.length > 0) readAs.push({ reason: 'other-header', rows: sheet.readByOther });

  // What says whose a row is, is no part of it: without it, the row is whole.
  const { calendar: whose, ...own } = columns;
  const calendars = new Map<number, string>();
  const left = new Map<number, string>();
  const used = [...Object.values(own), ...ticks.map(({ column }) => column)];
  const needed = needsOfKind[kind].map((field) => columns[field]!);
  const [lastUsed, lastNeeded] = [Math.max(...used), Math.max(...needed)];
  const rows = [...sheet.rows];
  const trims = isTrimmed(rows, lastUsed);
  const isOdd = (row: SheetRow) => oddityOf(row.cells, columns, kind === 'sections' || kind === 'counts');
  const isShort = ({ width, row }: SheetRow) =>
    isText && (row === sheet.cutOffAt || width <= (trims ? lastNeeded : lastUsed));
  const groups =
    columns.course !== undefined && columns.task !== undefined
      ? fillDown(
          rows.filter((row) => !row.doubt && !isOdd(row) && !isShort(row)),
          {
            keys: [columns.course, columns.section].filter((column) => column !== undefined),
            ssid: columns.task,
            course: columns.course,
            values: [],
            isText,
          },
        )
      : undefined;
  if (groups && groups.filled.length > 0) readAs.push({ reason: 'filled-down', rows: groups.filled });

  const decimals: number[] = [];
  for (const row of rows) {
    const { cells, row: at, doubt, unclear } = row;
    const oddity = isOdd(row);
    if (doubt) skip(skips, 'file-row-skipped', doubt, at);
    else if (unclear?.columns.some((column) => used.includes(column)))
      skip(skips, 'file-row-skipped', unclear.reason, at);
    else if (oddity) skip(skips, 'file-row-skipped', oddity, at);
    else if (groups?.headings.has(row)) skip(skips, 'file-row-skipped', 'group-heading', at);
    else if (isShort(row)) skip(skips, 'file-row-skipped', 'short', at);
    else {
      const cell = (field: Field) => (columns[field] === undefined ? '' : (cells[columns[field]] ?? ''));
      const found = read({ row: at, cells, cell, has: (field) => columns[field] !== undefined });
      const isLeft = 'code' in found;
      if (isLeft) skip(skips, found.code, found.reason, at, found.field, found.group);
      else records.push(...(Array.isArray(found) ? found : [found]));
      const isUnclear = whose !== undefined && unclear?.columns.includes(whose);
      (isLeft ? left : calendars).set(at, isUnclear ? '' : cell('calendar'));
      if ((['course', 'section'] as const).some((field) => /^\d+\.0+$/.test(cell(field)))) decimals.push(at);
    }
  }
  if (decimals.length > 0) readAs.push({ reason: 'decimal', rows: decimals });
  if (whose === undefined) return { records, skips, readAs };
  return { records, skips, readAs, calendars: { of: calendarOf(sheet.headers[whose]!), rows: calendars, left } };
}

/** Whether a file leaves out empty cells at the end of its rows: several rows are shorter, and none ends in an empty cell. */
function isTrimmed(rows: readonly SheetRow[], lastUsed: number): boolean {
  const shorter = rows.filter(({ width }) => width <= lastUsed);
  return shorter.length > 1 && rows.every(({ cells, width }) => cells[width - 1] !== '');
}

/** What a row is, if it is no data: a total or a line of text. */
export function oddityOf(
  cells: readonly string[],
  columns: Plan['columns'],
  isWide: boolean,
): 'total' | 'note' | undefined {
  const filled = cells.filter((cell) => cell !== '');
  const [first] = filled;
  if (first === undefined || filled.length > 4) return undefined;
  const lacks = [columns.course, columns.task, columns.score, columns.start].some(
    (column) => column !== undefined && cells[column] === '',
  );
  const isTotal = filled.length === 1 ? saysTotal(first) || isTotalWord(first) : lacks && isTotalWord(first);
  if (isTotal) return 'total';
  return isWide && filled.length === 1 && isNote(first) && !/^\d(?:\.\d+)?e/i.test(first) ? 'note' : undefined;
}
