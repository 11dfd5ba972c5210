/** Rows of cells to an artefact: the row of the header, the kind of the file, and which column holds what. */
import { isGradeLevel } from './cells.ts';
import { readHeader, type Header } from './headers.ts';
import type { ColumnMap, Field, Kind, TableRow } from './kinds.ts';
import { fieldsOfKind, lacking, scoreFields } from './needs.ts';
import type { Sample } from './samples.ts';

/** How a file is laid out, once it is recognised. */
export interface Layout {
  kind: Kind;
  delimiter: Sample['delimiter'];
  /** Which of the file's tables, from 0. */
  table: number;
  /** As a spreadsheet numbers it; 0 where there is none. */
  headerRow: number;
  headers: Header[];
  /** Index of the column of each field. */
  columns: Partial<Record<Field, number>>;
  /** One column for each term with a tick: Term Mask T1, Term Mask T2, ... */
  ticks: NonNullable<ColumnMap['ticks']>;
}

/** Why a file could not be recognised: the reason and the field that is missing. */
export interface NotRecognized {
  reason: 'not-recognized' | 'missing-column' | 'private-column' | 'several-tables';
  /** What it looked like. */
  as?: Kind;
  field?: Field;
}

/** The header that says most of all rows that may be one, and what comes of it. */
export interface BestHeader {
  sample: Sample;
  headerRow: number;
  headers: Header[];
  layout: Layout | NotRecognized;
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
 * @param exclude indexes of columns that turned out to hold something else
 */
export function recognise(
  samples: Iterable<Sample>,
  asked?: Kind,
  exclude: readonly number[] = [],
): Layout | NotRecognized {
  return bestHeader(samples, asked, exclude)?.layout ?? { reason: 'not-recognized' };
}

/** Finds the header. Undefined where no row names anything that is known. */
export function bestHeader(
  samples: Iterable<Sample>,
  asked?: Kind,
  exclude: readonly number[] = [],
): BestHeader | undefined {
  let best: BestHeader | undefined;
  const readable = new Set<number>();
  const withStudents = new Set<number>();
  for (const sample of samples) {
    const { delimiter, table, rows } = sample;
    if (delimiter === '' && holdsStudents(rows)) withStudents.add(table);
    for (const [i, { cells, row: headerRow }] of rows.slice(0, HEADER_ROWS).entries()) {
      if (headerRow !== (sample.headerRow ?? headerRow)) continue;
      const headers = readHeaders(cells, rows.slice(i + 1), exclude);
      const plan = asked ? layoutAs(asked, headers) : decide(headers);
      if (!plan) continue;
      const found = knownFields(headers);
      const isWhole = !('reason' in plan);
      if (isWhole && found >= TELLING && i < rows.length - 1) readable.add(table);
      const bestIsWhole = best !== undefined && !('reason' in best.layout);
      // Of what the user says it is not, nothing counts.
      const better =
        !best ||
        (asked && isWhole !== bestIsWhole
          ? isWhole
          : found > best.found || (found === best.found && isWhole && !bestIsWhole));
      const layout = isWhole ? { ...plan, delimiter, table, headerRow, headers } : plan;
      if (better) best = { sample, headerRow, headers, layout, found };
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
const ssid = /^\s*\d{10}\s*$/;

function readHeaders(cells: string[], below: TableRow[], exclude: readonly number[]): Header[] {
  let width = cells.length;
  while (width > 0 && cells[width - 1]!.trim() === '') width -= 1;
  const headers = cells.slice(0, width).map(readHeader);
  const values = (column: number) =>
    below.map(({ cells: row }) => row[column]?.trim() ?? '').filter((value) => value !== '');
  const hasScore = headers.some((h) => h.name !== 'grade' && h.fields.some((f) => scoreFields.includes(f)));
  const hasStudents = headers.some((h) => h.fields.includes('ssid'));
  return headers.map((header, i) => {
    const isCourseName = header.name === 'course' && !areNumbers(values(i));
    // Where students are, all rows are read before this is decided.
    const holdsLevels = header.name === 'grade' && (hasScore || (!hasStudents && areLevels(values(i))));
    return isCourseName || holdsLevels || exclude.includes(i) ? { ...header, fields: [] } : header;
  });
}

const areLevels = (values: string[]) => values.length > 0 && values.every(isGradeLevel);

/** Whether a column of courses holds their numbers, not their names. Totals and repeated headers may stand among them. */
function areNumbers(values: string[]): boolean {
  const numbers = values.filter((value) => /\d/.test(value) && !/\s/.test(value));
  return numbers.length * 2 >= values.length;
}

const knownFields = (headers: Header[]) => new Set(headers.flatMap((header) => header.fields.slice(0, 1))).size;

type Plan = Pick<Layout, 'kind' | 'columns' | 'ticks'>;

/** Which kind, in the order of the contract. Undefined where nothing is known. */
function decide(headers: Header[]): Plan | NotRecognized | undefined {
  const fields = new Set(headers.flatMap((header) => header.fields));
  const has = (...wanted: Field[]) => wanted.every((field) => fields.has(field));
  const hasName = has('term') || headers.some(isName);
  const ticks = tickColumns(headers);
  const mask = has('termMask') || has('activeMask') || ticks.length > 0;
  const graded = scoreFields.some((field) => has(field));
  const student = headers.some(
    ({ entity, name }) => /^(?:student|students|person)$/.test(entity) || (entity === '' && ofStudent.test(name)),
  );

  if (has('ssid')) {
    if (!has('course')) return missing('grades', 'course');
    if (graded) return layoutAs('grades', headers);
    return has('task') ? missing('grades', 'score') : layoutAs('roster', headers);
  }
  if (has('course', 'section') && (has('start') || has('end') || has('ktsExchange')) && !graded)
    return layoutAs('sections', headers);
  if (has('score', 'minimumPercent') || (hasName && has('minimumPercent'))) return layoutAs('score-group', headers);
  const isGraded = graded && (['course', 'task', 'section', 'term'] as const).some((field) => has(field));
  if (student || isGraded) return fields.size > 0 ? missing('grades', 'ssid') : undefined;
  if (has('course') && (has('task') || mask))
    return has('task') ? layoutAs('grading-tasks', headers) : missing('grading-tasks', 'task');
  if (mask) return missing('grading-tasks', 'course');
  if (hasName && (has('start') || has('end'))) return layoutAs('terms', headers);
  if (has('start', 'end')) return missing('terms', 'term');
  if (has('task') && !has('course')) return layoutAs('report-card', headers);
  if (has('minimumPercent')) return missing('score-group', 'score');
  if (has('score') && (has('gpaValue') || has('group'))) return missing('score-group', 'minimumPercent');
  if (has('course', 'section')) return missing('roster', 'ssid');
  return undefined;
}

/** The name of a row: never that of a calendar, a school or a student. */
const isName = ({ entity, name }: Header) => entity === '' && name === 'name';
const ofStudent = /^student|^(?:last|first|middle|full)name$|^birth|^dob$|^ssn$/;
const missing = (as: Kind, field: Field): NotRecognized => ({ reason: 'missing-column', as, field });

/** The columns of one kind, or what it lacks. Undefined where there is nothing of it. */
function layoutAs(kind: Kind, headers: Header[]): Plan | NotRecognized | undefined {
  const columns: Partial<Record<Field, number>> = {};
  const named: Field | undefined = kind === 'terms' ? 'term' : kind === 'score-group' ? 'score' : undefined;
  headers.forEach((header, i) => {
    const field = isName(header) ? named : header.fields.find((f) => fieldsOfKind[kind].includes(f));
    if (field) columns[field] ??= i;
  });
  const ticks = kind === 'grading-tasks' ? tickColumns(headers) : [];
  if (Object.keys(columns).length === 0) return undefined;
  const [lacks] = lacking(kind, (field) => columns[field] !== undefined);
  if (lacks) return missing(kind, lacks);
  return { kind, columns, ticks };
}

/** The columns with a tick for one term each, by their headers: `Active Mask T1`. */
export function tickColumns(headers: Header[]): Layout['ticks'] {
  return headers.flatMap((header, column) => {
    const tick = /^(?:.*\.)?(term|active)\s*mask[\s:(_/–-]+([\p{L}\p{N}][\p{L}\p{N} ]*)\)?$/iu.exec(header.text);
    if (!tick) return [];
    return [
      {
        field: tick[1]!.toLowerCase() === 'term' ? ('termMask' as const) : ('activeMask' as const),
        term: tick[2]!.trim(),
        column,
      },
    ];
  });
}
