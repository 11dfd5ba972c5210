/** The first rows of a file to its layout: the row of the header, its kind, and which column holds what. As they say, or as the user does. */
import { tidy } from './clean.ts';
import { cellsOf } from './column-cells.ts';
import { planAs, planOf, type NotRecognized, type Plan } from './columns.ts';
import { isTelling, readHeader, type Header } from './headers.ts';
import type { Field, Kind, TableRow, ColumnMap } from './kinds.ts';
import type { Sample } from './samples.ts';
import { fieldsOfKind, lacking } from './needs.ts';
import { headersOf, privateColumns } from './private-values.ts';

export type { NotRecognized } from './columns.ts';

/** How a file is laid out, once it is recognised. */
export interface Layout extends Plan {
  delimiter: Sample['delimiter'];
  /** Which of the file's tables, from 0. */
  table: number;
  /** As a spreadsheet numbers it; 0 where there is none. */
  headerRow: number;
  headers: Header[];
  /** How many cells the header row has, empty ones behind the headers included. */
  width: number;
  /** The day on which a line above the header says that the file was made, YYYY-MM-DD. */
  saidDay?: string;
}

/** The header that says most of all rows that may be one, and what comes of it. */
export interface BestHeader {
  sample: Sample;
  headerRow: number;
  headers: Header[];
  layout: Layout | NotRecognized;
  /** How many cells its row has. */
  width: number;
  /** How many different fields it names. */
  found: number;
}

const HEADER_ROWS = 20;
const CERTAIN = 5;
/** A table beside the best one counts as data if its header names as many fields. */
const TELLING = 2;

/**
 * Recognises a file from its first rows.
 * @param samples the ways to see it as a table
 * @param asked the kind that the user says it is
 */
export function recognise(samples: Iterable<Sample>, asked?: Kind): Layout | NotRecognized {
  return bestHeader(samples, asked)?.layout ?? { reason: 'not-recognized' };
}

/** Finds the header. Undefined where no row names anything that is known. */
export function bestHeader(samples: Iterable<Sample>, asked?: Kind): BestHeader | undefined {
  let best: BestHeader | undefined;
  const readable = new Set<number>();
  const withStudents = new Set<number>();
  for (const sample of samples) {
    const { delimiter, table } = sample;
    const rows = sample.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => tidy(cell, true)) }));
    if (delimiter === '' && holdsStudents(rows)) withStudents.add(table);
    for (const [i, { cells, row: headerRow }] of rows.slice(0, HEADER_ROWS).entries()) {
      if (headerRow !== (sample.headerRow ?? headerRow)) continue;
      const headers = readHeaders(cells);
      const found = knownFields(headers);
      if (found === 0 && !headers.some(({ name }) => name === 'name')) continue;
      const below = cellsOf(rows.slice(i + 1, nextHeader(rows, i + 1)));
      const plan = asked ? planAs(asked, headers, below) : planOf(headers, below);
      if (!plan) continue;
      const isWhole = !('reason' in plan);
      if (isWhole && found >= TELLING && i < rows.length - 1) readable.add(table);
      const bestIsWhole = best !== undefined && !('reason' in best.layout);
      // Of what the user says it is not, nothing counts.
      const better =
        !best ||
        (asked && isWhole !== bestIsWhole
          ? isWhole
          : found > best.found || (found === best.found && isWhole && !bestIsWhole));
      const width = cells.length;
      const layout = isWhole ? { ...plan, delimiter, table, headerRow, headers, width } : plan;
      if (better) best = { sample, headerRow, headers, layout, width, found };
      // No title and no data row has so many names of fields.
      if (better && isWhole && found >= CERTAIN) {
        if (delimiter !== '') return best;
        break;
      }
    }
  }
  // Which of them is meant, nobody can tell, and to read one of them would lose the rows of the other.
  if (best && (readable.size > 1 || losesStudents(best, withStudents))) best.layout = { reason: 'several-tables' };
  return best;
}

/** Where the next header is: the rows below it may stand in other columns, and tell nothing of this one. */
function nextHeader(rows: readonly TableRow[], from: number): number {
  const at = rows.findIndex(
    ({ cells }, i) => i >= from && !cells.some((cell) => /\d/.test(cell)) && knownFields(readHeaders(cells)) >= CERTAIN,
  );
  return at === -1 ? rows.length : at;
}

/** A table of students without a header that can be read, beside one that has it: the rest of it, it may be. */
const losesStudents = ({ layout, sample }: BestHeader, withStudents: ReadonlySet<number>) =>
  'kind' in layout &&
  (layout.kind === 'grades' || layout.kind === 'roster') &&
  [...withStudents].some((table) => table !== sample.table);

/** Whether a cell looks like an SSID, in a column that is not headed as courses: those may be as long. */
function holdsStudents(rows: readonly TableRow[]): boolean {
  const courses = new Set<number>();
  return rows.some(({ cells }) => {
    cells.forEach((cell, column) => readHeader(cell).fields[0] === 'course' && courses.add(column));
    return cells.some((cell, column) => ssid.test(cell) && !courses.has(column));
  });
}
const ssid = /^\d{10}$/;

function readHeaders(cells: readonly string[]): Header[] {
  let width = cells.length;
  while (width > 0 && cells[width - 1] === '') width -= 1;
  return cells.slice(0, width).map(readHeader);
}

/** How many different things a row names that make it a header. */
const knownFields = (headers: readonly Header[]) =>
  new Set(headers.map(({ fields }) => fields.find(isTelling)).filter((field): field is Field => field !== undefined))
    .size;

/**
 * The layout that the user names. Columns that are not named are not read, and a private one can never be named.
 * @param samples the ways to see the file as a table: the one that has these columns is taken
 * @param asOf the day of the check, to tell birth dates
 */
export function mappedLayout(map: ColumnMap, samples: Iterable<Sample>, asOf?: string): Layout | NotRecognized {
  const { kind, headerRow } = map;
  const columns = Object.fromEntries(
    fieldsOfKind[kind].flatMap((field) => (map.columns[field] === undefined ? [] : [[field, map.columns[field]]])),
  ) as Layout['columns'];
  const ticks = kind === 'grading-tasks' ? (map.ticks ?? []) : [];
  const [lacks] = lacking(kind, (field) => columns[field] !== undefined);
  if (lacks) return { reason: 'missing-column', as: kind, field: lacks };

  const named = [
    ...(Object.entries(columns) as [Field, number][]),
    ...ticks.map(({ field, column }) => [field, column] as const),
  ];
  const last = named.reduce((most, entry) => (entry[1] > most[1] ? entry : most));
  const sample = bestSample([...samples], map, last[1]);
  if (!sample) return { reason: 'missing-column', as: kind, field: last[0] };

  const isPrivate = privateColumns(sample.rows, headerRow, asOf);
  const refused = named.find(([, column]) => isPrivate[column]);
  if (refused) return { reason: 'private-column', as: kind, field: refused[0] };

  const cells = sample.rows.find(({ row }) => row === headerRow)?.cells ?? [];
  const width = Math.max(last[1] + 1, headerRow === 0 ? isPrivate.length : cells.length);
  const fieldOf = new Map(named.map(([field, column]) => [column, field]));
  const headers = headersOf(cells, isPrivate)
    .slice(0, width)
    .map((header, i) => ({ ...header, fields: fieldOf.has(i) ? [fieldOf.get(i)!] : [] }));
  const { delimiter, table } = sample;
  return { kind, delimiter, table, headerRow, headers, columns, ticks, wide: [], width: Math.max(width, cells.length) };
}

/** The sample in which most rows reach the last column; of equal ones the one whose rows are longest. */
function bestSample(samples: readonly Sample[], { table, headerRow }: ColumnMap, last: number): Sample | undefined {
  const reaches = ({ cells }: Sample['rows'][number]) => cells.length > last;
  const fits = samples
    .filter((sample) => table === undefined || sample.table === table)
    .filter(({ rows }) =>
      headerRow === 0 ? rows.some(reaches) : rows.some((row) => row.row === headerRow && reaches(row)),
    )
    .map((sample) => {
      const below = sample.rows.filter(({ row }) => row >= headerRow);
      return { sample, rows: below.filter(reaches).length, width: Math.max(...below.map(({ cells }) => cells.length)) };
    });
  return fits.sort((a, b) => b.rows - a.rows || b.width - a.width)[0]?.sample;
}

export interface LayoutColumns {
  /** Those that are read: where they stand, from 0, and as what. */
  used: { at: number; header: string; field: Field }[];
  /** Headers of those that are not needed. */
  unknown: string[];
  /** Headers of those about a person, which are never read. */
  isPrivate: string[];
}

/** Sorts the columns of a file by what becomes of them. */
export function layoutColumns({ headers, columns, ticks, wide }: Layout): LayoutColumns {
  const fieldAt = new Map<number, Field>();
  for (const [field, at] of Object.entries(columns) as [Field, number][]) fieldAt.set(at, field);
  for (const { column, field } of [...ticks, ...wide]) fieldAt.set(column, field);
  const rest = headers.filter(({ text }, at) => !fieldAt.has(at) && text !== '');
  return {
    used: headers.flatMap(({ text }, at) => {
      const field = fieldAt.get(at);
      return field ? [{ at, header: text, field }] : [];
    }),
    unknown: rest.filter((header) => !header.isPrivate).map(({ text }) => text),
    isPrivate: rest.filter((header) => header.isPrivate).map(({ text }) => text),
  };
}
