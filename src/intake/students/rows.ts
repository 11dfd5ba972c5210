/** Rows of a file about students to records: what a row shows, and why one cannot be used. */
import { listOf } from '../by-key.ts';
import { numberDamage, type Damage } from '../cells.ts';
import { withoutDecimals } from '../clean.ts';
import type { Plan } from '../columns.ts';
import type { NoGradeReason } from '../grades-file.ts';
import type { Field } from '../kinds.ts';
import { isOrWasId, isTenDigits, type Sheet } from '../sheet.ts';
import {
  cellAt,
  factsOf,
  lineAt,
  oddRows,
  rowAt,
  rowNumberAt,
  rowsWhere,
  someCell,
  type SheetRow,
  type SheetRows,
} from '../sheet-rows.ts';
import { tupleOf, tuples } from '../../kernel/lists.ts';
import { takingApart, type CoursePair, type TakenApart } from '../taken-apart.ts';
import { fillDown, mayBeFilledDown } from './filled-down.ts';
import { whyNobodys, type KeyColumns } from './not-grades.ts';

/** Rows that were read otherwise than they are written. */
export interface ReadAs {
  reason:
    | 'filled-down'
    | TakenApart
    | 'course-master'
    | 'decimal'
    | 'wide'
    | 'posted-flag'
    | 'fractions'
    | 'other-header'
    | 'copy';
  rows: number[];
  field?: Field;
  headers?: string[];
}

/** What a sheet of students' rows is read with. */
export interface Context {
  sheet: Sheet;
  plan: Plan;
  /** Whether short rows may have lost cells: delimited text only. */
  isText: boolean;
  /** Whether what heads a group is told by the format already, as in a PDF: what is empty then was not found. */
  isHeaded?: boolean;
  /** Leaves courses as they are written, since another file has them so. */
  isWhole?: boolean;
  asOf?: string;
}

/** Course and section of a row, cleaned, each with what happened to it. */
export interface CleanSection extends CoursePair {
  courseDamage?: Damage;
  sectionDamage?: Damage;
}

/** A sheet made ready: what is nobody's is apart, groups are filled, ids are by themselves. */
export interface Prepared {
  /** Rows that may be a student's. */
  rows: SheetRows;
  noGrade: Map<NoGradeReason, number[]>;
  readAs: ReadAs[];
  /** The SSID of a row as it was meant. */
  ssidOf(row: SheetRow): string;
  placeOf(row: SheetRow): CleanSection;
  /** The same of a course and a section as they are written, without decimals. */
  placed(course: string, section: string): CleanSection;
  /** Rows in which an id had decimals, as far as they were read. */
  decimals: number[];
  /** Whole cells of courses that were taken apart. */
  wholes: Set<string>;
}

export const cellOf = ({ cells }: SheetRow, column: number | undefined) =>
  column === undefined ? '' : (cells[column] ?? '');

/** Makes the rows of students ready to be read. */
export function prepare(context: Context): Prepared {
  const { sheet, plan, isWhole, isHeaded, isText } = context;
  const { columns, wide } = plan;
  const values = [
    ...(['score', 'percent', 'progressScore', 'progressPercent'] as const).map((field) => columns[field]),
    ...wide.map(({ column }) => column),
  ].filter((column) => column !== undefined);
  const key: KeyColumns = {
    ssid: columns.ssid!,
    course: columns.course!,
    task: columns.task,
    postedOn: columns.postedOn,
    values,
  };
  const noGrade = new Map<NoGradeReason, number[]>();
  const leave = (reason: NoGradeReason, row: number) => listOf(noGrade, reason).push(row);
  for (const row of sheet.repeatedHeaders) leave('repeated-header', row);
  const readAs: ReadAs[] = [];

  const why = new Map<SheetRow, NoGradeReason>();
  const hasId = factsOf(sheet.rows, key.ssid, isOrWasId);
  const look = (i: number) => {
    if (lineAt(sheet.rows, i) >= 0 && hasId(i)) return;
    const row = rowAt(sheet.rows, i);
    if (row.doubt || row.unclear || isOrWasId(row.cells[key.ssid]!)) return;
    const reason = whyNobodys(row.cells, sheet.headers, key);
    if (reason) why.set(row, reason);
  };
  if (someCell(sheet.rows, key.ssid, (cell) => !isOrWasId(cell))) for (let i = 0; i < sheet.rows.length; i++) look(i);
  else oddRows(sheet.rows).forEach(look);
  const columnsOnce = {
    ...key,
    isText,
    keys: [columns.course, columns.section, columns.term, columns.task].filter((column) => column !== undefined),
  };
  const isNobodys = (row: SheetRow) => row.doubt !== undefined || why.has(row);
  const groups =
    isHeaded || !mayBeFilledDown(sheet.rows, isNobodys, columnsOnce)
      ? undefined
      : fillDown(
          [...sheet.rows].filter((row) => !isNobodys(row)),
          columnsOnce,
        );
  if (groups && groups.filled.length > 0) readAs.push({ reason: 'filled-down', rows: groups.filled });
  const isAll = why.size === 0 && !groups;
  const rows = isAll
    ? sheet.rows
    : rowsWhere(sheet.rows, (i) => {
        if (lineAt(sheet.rows, i) >= 0) return true;
        const row = rowAt(sheet.rows, i);
        const reason = groups?.headings.has(row) ? 'group-heading' : why.get(row);
        if (reason) leave(reason, row.row);
        return reason === undefined;
      });

  if (sheet.readByOther.length > 0) readAs.push({ reason: 'other-header', rows: sheet.readByOther });
  return { rows, noGrade, readAs, ...idReader(context, rows, readAs, isWhole ?? false) };
}

/** Reads the ids of rows: decimals are taken off, and what else stands in their cells. */
function idReader({ sheet, plan }: Context, rows: SheetRows, readAs: ReadAs[], isWhole: boolean) {
  const { columns } = plan;
  const decimals: number[] = [];
  const id = (row: SheetRow, column: number | undefined) => {
    const cell = cellOf(row, column);
    if (!cell.includes('.')) return cell;
    const bare = withoutDecimals(cell);
    if (bare !== cell && decimals.at(-1) !== row.row) decimals.push(row.row);
    return bare;
  };
  const courseHeader = sheet.headers[columns.course!];
  if (courseHeader?.name.includes('master'))
    readAs.push({ reason: 'course-master', rows: [], field: 'course', headers: [courseHeader.text] });

  const wholes = new Set<string>();
  let last: CleanSection = { course: '', section: '' };
  let lastCourse = '';
  let lastSection = '';
  let take = (pair: CoursePair): CoursePair => pair;
  const pairs = isWhole ? [] : pairsOf(rows, columns);
  const apart = takingApart(
    pairs,
    courseHeader !== undefined && /section/.test(courseHeader.name) && columns.section === undefined,
  );
  if (apart) {
    const taken = new Map(pairs.map((pair) => [`${pair.course}\n${pair.section}`, apart.take(pair)]));
    take = (pair) => taken.get(`${pair.course}\n${pair.section}`) ?? apart.take(pair);
    // A course that stands by itself, beside a section that repeats it, is no whole that could be read otherwise.
    for (const pair of pairs) if (take(pair).course !== pair.course) wholes.add(pair.course);
    for (const reason of apart.as)
      readAs.push({
        reason,
        rows: Array.from({ length: rows.length }, (_, i) => rowNumberAt(rows, i)),
        field: 'course',
      });
  }
  return {
    wholes,
    decimals,
    ssidOf: (row: SheetRow) => id(row, columns.ssid),
    placeOf: (row: SheetRow): CleanSection => placed(id(row, columns.course), id(row, columns.section)),
    placed,
  };

  function placed(course: string, section: string): CleanSection {
    if (course === lastCourse && section === lastSection) return last;
    lastCourse = course;
    lastSection = section;
    const taken = take({ course, section });
    last = { ...taken, courseDamage: numberDamage(taken.course), sectionDamage: numberDamage(taken.section) };
    return last;
  }
}

/**
 * The different courses and sections, as they are written. Where rows have an SSID only theirs count: the others cannot be
 * used, and what stands in a row that has moved is none.
 */
function pairsOf(rows: SheetRows, { ssid, course, section }: Plan['columns']): CoursePair[] {
  const isStudents = factsOf(rows, ssid!, (cell) => isTenDigits(withoutDecimals(cell)));
  let hasStudents = false;
  for (let i = 0; i < rows.length && !hasStudents; i++) hasStudents = isStudents(i);
  const found = new Map<string, Map<string, CoursePair>>();
  let lastCourse = '';
  let lastSection = '';
  // Of plain lines each pair of cells is looked at once.
  const columns = [course, section].filter((column) => column !== undefined);
  const pairs = tuples(columns.length);
  const pair = new Int32Array(columns.length);
  const isDone: boolean[] = [];
  let number = -1;
  const { order, lines, length } = rows;
  const codes = lines ? columns.map((column) => lines.codes[column]!) : [];
  for (let i = 0; i < length; i++) {
    const line = order.list[i]!;
    if (line < 0) number = -1;
    else {
      let isLast = number !== -1;
      for (let at = 0; at < columns.length; at++) {
        const code = codes[at]!.list[line]!;
        if (pair[at] !== code) isLast = false;
        pair[at] = code;
      }
      if (!isLast) number = tupleOf(pairs, pair);
      if (isDone[number]) continue;
    }
    const first = course === undefined ? '' : cellAt(rows, i, course);
    const second = section === undefined ? '' : cellAt(rows, i, section);
    if (first === lastCourse && second === lastSection) continue;
    if ((hasStudents && !isStudents(i)) || (lineAt(rows, i) < 0 && rowAt(rows, i).doubt)) continue;
    lastCourse = first;
    lastSection = second;
    if (number !== -1) isDone[number] = true;
    const own = withoutDecimals(first);
    const ofCourse = found.get(own) ?? new Map<string, CoursePair>();
    found.set(own, ofCourse);
    if (!ofCourse.has(second)) ofCourse.set(second, { course: own, section: withoutDecimals(second) });
  }
  return Array.from(found.values(), (of) => [...of.values()]).flat();
}

export const isZeros = (ssid: string) => ssid.startsWith('0') && /^0+$/.test(ssid);
/** No SSID at all: nothing, zeros only, or a word. */
export const isNoSsid = (ssid: string) =>
  ssid === '' || isZeros(ssid) || (!/\d/.test(ssid) && /^[\p{L} ./-]+$/u.test(ssid));

/** `2027`, `2026-2027`, `26-27`: the year in which a school year ends. */
export function readEndYear(cell: string): number | undefined {
  const found = /^(?:\d{2,4} ?[-/\u2013] ?)?(\d{4}|\d{2})$/.exec(cell.replace(/\.0+$/, ''));
  if (!found) return undefined;
  return Number(found[1]!.length === 2 ? `20${found[1]}` : found[1]);
}
