/** Rows of cells to an artefact: the row of the header, the kind of the file, and which column holds what. */
import { tidy } from './clean.ts';
import { cellsOf } from './column-cells.ts';
import { planAs, planOf, type NotRecognized, type Plan } from './columns.ts';
import { isTelling, readHeader, type Header } from './headers.ts';
import type { Field, Kind, TableRow } from './kinds.ts';
import type { Sample } from './samples.ts';

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
