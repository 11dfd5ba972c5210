/** Rows of cells to an artefact: the row of the header, the kind of the file, and which column holds what. */
import { readHeader, type Header } from './headers.ts';
import type { Field, Kind } from './kinds.ts';
import { tokeniser, delimiters, type Delimiter } from './tokenise.ts';

/** How a file is laid out, once it is recognised. */
export interface Layout {
  kind: Kind;
  delimiter: Delimiter;
  /** As a spreadsheet numbers it. */
  headerRow: number;
  headers: Header[];
  /** Index of the column of each field. */
  columns: Partial<Record<Field, number>>;
  /** One column for each term with a tick: Term Mask T1, Term Mask T2, ... */
  ticks: { field: 'termMask' | 'activeMask'; term: string; column: number }[];
}

/** Why a file could not be recognised: the reason and the field that is missing. */
export interface NotRecognized {
  reason: 'not-recognized' | 'missing-column';
  /** What it looked like. */
  as?: Kind;
  field?: Field;
}

interface Row {
  cells: string[];
  row: number;
}

const HEADER_ROWS = 20;
const SAMPLE_ROWS = 60;
const CERTAIN = 5;

/** The fields that a kind can read. The first column for a field counts. */
const fieldsOfKind: Record<Kind, readonly Field[]> = {
  grades: ['ssid', 'course', 'section', 'term', 'task', 'score', 'percent', 'postedOn', 'progressScore', 'progressPercent'],
  roster: ['ssid', 'course', 'section'],
  'grading-tasks': ['course', 'section', 'term', 'task', 'termMask', 'activeMask', 'scoreGroup', 'gradeCalc'],
  terms: ['term', 'start', 'end'],
  'score-group': ['group', 'score', 'minimumPercent', 'gpaValue'],
  'report-card': ['template', 'task', 'term', 'postedGradesShown'],
  sections: ['course', 'section', 'start', 'end', 'ktsExchange'],
  alerts: [],
}; // prettier-ignore

/** What each kind cannot do without, besides what `decide` asks. */
export const needsOfKind: Record<Kind, readonly Field[]> = {
  grades: ['ssid', 'course'],
  roster: ['ssid', 'course'],
  'grading-tasks': ['course', 'task'],
  terms: ['term', 'start', 'end'],
  'score-group': ['score', 'minimumPercent'],
  'report-card': ['task'],
  sections: ['course', 'section'],
  alerts: [],
};

/**
 * Recognises a file from the beginning of its text.
 * @param text the beginning; a megabyte is enough
 * @param isWhole whether the text is all there is
 * @param asked the kind that the user says it is
 * @param exclude indexes of columns that turned out to hold something else
 */
export function recognise(
  text: string,
  isWhole: boolean,
  asked?: Kind,
  exclude: readonly number[] = [],
): Layout | NotRecognized {
  let best: { layout: Layout | NotRecognized; found: number } | undefined;
  for (const delimiter of delimiters) {
    const rows = firstRows(text, isWhole, delimiter);
    for (const [i, { cells, row }] of rows.slice(0, HEADER_ROWS).entries()) {
      const headers = readHeaders(cells, rows.slice(i + 1), exclude);
      const layout = asked ? layoutAs(asked, headers) : decide(headers);
      if (!layout) continue;
      const found = knownFields(headers);
      const better =
        !best || found > best.found || (found === best.found && 'reason' in best.layout && !('reason' in layout));
      if (better)
        best = { layout: 'reason' in layout ? layout : { ...layout, delimiter, headerRow: row, headers }, found };
      // No title and no data row has so many names of fields.
      if (better && found >= CERTAIN && !('reason' in layout)) return best!.layout;
    }
  }
  return best?.layout ?? { reason: 'not-recognized' };
}

function firstRows(text: string, isWhole: boolean, delimiter: Delimiter): Row[] {
  const rows: Row[] = [];
  const { push, end } = tokeniser(delimiter, (cells, row, _line, unclosed) => {
    if (!unclosed && rows.length < SAMPLE_ROWS) rows.push({ cells, row });
  });
  push(text.slice(0, endOfHead(text, isWhole)));
  end();
  return rows;
}

/** Behind as many line ends as the sample can need, so that no whole file is read four times. No line is cut. */
function endOfHead(text: string, isWhole: boolean): number {
  const wanted = text.includes('\n') ? '\n' : '\r';
  let end = 0;
  for (let lines = 0; lines < SAMPLE_ROWS * 4; lines++) {
    const at = text.indexOf(wanted, end);
    if (at === -1) return isWhole ? text.length : end;
    end = at + 1;
  }
  return end;
}

function readHeaders(cells: string[], below: Row[], exclude: readonly number[]): Header[] {
  let width = cells.length;
  while (width > 0 && cells[width - 1]!.trim() === '') width -= 1;
  const headers = cells.slice(0, width).map(readHeader);
  const values = (column: number) =>
    below.map(({ cells: row }) => row[column]?.trim() ?? '').filter((value) => value !== '');
  const hasScore = headers.some((h) => h.name !== 'grade' && h.fields.some((f) => scoreFields.includes(f)));
  return headers.map((header, i) => {
    const isCourseName = header.name === 'course' && !areNumbers(values(i));
    const isGradeLevel = header.name === 'grade' && hasScore;
    return isCourseName || isGradeLevel || exclude.includes(i) ? { ...header, fields: [] } : header;
  });
}

/** Whether a column of courses holds their numbers, not their names. Totals and repeated headers may stand among them. */
function areNumbers(values: string[]): boolean {
  const numbers = values.filter((value) => /\d/.test(value) && !/\s/.test(value));
  return numbers.length * 2 >= values.length;
}

const scoreFields: readonly Field[] = ['score', 'percent', 'progressScore', 'progressPercent'];
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
  const lacks = needsOfKind[kind].find((field) => columns[field] === undefined);
  if (lacks) return missing(kind, lacks);
  if (kind === 'grades' && !scoreFields.some((field) => columns[field] !== undefined)) return missing(kind, 'score');
  if (kind === 'sections' && [columns.start, columns.end, columns.ktsExchange].every((c) => c === undefined))
    return missing(kind, 'start');
  return { kind, columns, ticks };
}

function tickColumns(headers: Header[]): Layout['ticks'] {
  return headers.flatMap((header, column) => {
    const tick = /^(?:.*\.)?(term|active)\s*mask[\s:(-]+([\p{L}\p{N}][\p{L}\p{N} ]*)\)?$/iu.exec(header.text);
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
