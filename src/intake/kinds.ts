/** The artefacts the checker understands and what goes in and out of reading one. */

export const kinds = [
  'grades',
  'roster',
  'grading-tasks',
  'terms',
  'score-group',
  'report-card',
  'sections',
  'counts',
  'alerts',
] as const;
export type Kind = (typeof kinds)[number];

/** Where a file comes from. `technical` sends grades, `high` receives them. */
export const sides = ['technical', 'high'] as const;
export type Side = (typeof sides)[number];

export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const;
export type Encoding = (typeof encodings)[number];

/** Every field that any kind of file can give a record. */
export const fields = [
  'ssid',
  'course',
  'section',
  'term',
  'task',
  'score',
  'percent',
  'postedOn',
  'posted',
  'progressScore',
  'progressPercent',
  'termMask',
  'activeMask',
  'scoreGroup',
  'gradeCalc',
  'start',
  'end',
  'minimumPercent',
  'gpaValue',
  'group',
  'template',
  'postedGradesShown',
  'ktsExchange',
  'status',
  'calendar',
  'endYear',
  'homeSchool',
  'courseName',
  'count',
] as const;
export type Field = (typeof fields)[number];

/** Bytes that can be read piece by piece and more than once: a file of the browser, of the disk, or pasted text. */
export interface Source {
  name: string;
  /** Size in bytes. */
  size: number;
  /** The bytes from `start` up to `end`, not included; they may be overwritten by the next call. Throws if the file is gone or has changed. */
  read(start: number, end: number): Uint8Array;
}

/** Rows of cells as the reader of one format found them: a sheet of a workbook, a table of a page, the rows of a PDF. */
export interface Table {
  /** What the sheet or table is called; '' where it has no name. */
  name: string;
  rows: TableRow[];
  /** The number of the row of its header, where its format says it. */
  headerRow?: number;
}

/**
 * Cells as text. `row` is the number that a reader of the file would call it by, from 1. Only a PDF has all cells of a row: of
 * other formats, what is not there is empty.
 */
export interface TableRow {
  cells: string[];
  row: number;
  /** Columns whose cells cannot be told for certain: where one of them is needed, the row is set aside. */
  unclear?: number[];
}

/** Formats beside delimited text, by the content of the file. */
export type TableFormat = 'xlsx' | 'pdf' | 'xml' | 'html';

/** What the reader of a format found in a file: its tables, or the reason why there are none. */
export interface TablesRead {
  /** Left out where the file did not get as far as the reader of its format. */
  format?: TableFormat;
  tables: Table[];
  reason?: string;
}

/** What the user says a file's columns hold, where its headers do not say it. */
export interface ColumnMap {
  kind: Kind;
  /** Which of several tables (sheets), from 0; left out, the one that has these columns. */
  table?: number;
  /** As a spreadsheet numbers it; 0 where there is no header and every row is data. */
  headerRow: number;
  /** Index of the column of each field. Columns that are not named are not read. */
  columns: Partial<Record<Field, number>>;
  /** Columns with a tick for one term each. */
  ticks?: { field: 'termMask' | 'activeMask'; term: string; column: number }[];
}

/** What the user says about a file. */
export interface SaidOfFile {
  /** What it is. */
  kind?: Kind;
  /** What its columns hold. It decides, also over `kind`. */
  map?: ColumnMap;
  /** Term and grading task of every row, for a file that has no column for them. */
  term?: string;
  task?: string;
}

/** One file as the user hands it in, with what the user said about it. */
export interface FileInput extends SaidOfFile {
  source: Source;
  side: Side;
  /** Which high school, where there are several. */
  school?: string;
  /** What the reader of its format found in it, where it is no delimited text. */
  tables?: TablesRead;
  /** The day of the check, YYYY-MM-DD: dates that make a pupil's age then are birth dates. */
  asOf?: string;
}

/** How the mask columns are to be read. */
export const maskReadings = ['names', 'bits', 'ticks'] as const;
export type MaskReading = (typeof maskReadings)[number];
