/** Grades of students, one row a student, course, section, term and grading task (guide 2a, 2b). */
import { listOf } from '../by-key.ts';
import { isUnreadable, emptied, once } from '../clean.ts';
import { isNo, isYes } from '../column-cells.ts';
import type { WideColumn } from '../wide-columns.ts';
import { isImplausible, readDate } from '../dates.ts';
import { canBeOfGrade } from '../private-values.ts';
import { calendarOf } from '../headers.ts';
import { gradeRowsTaken, type DateUnread, type GradeRecord } from '../grade-rows.ts';
import type { GradesFile, SetAsideRow } from '../grades-file.ts';
import type { Field } from '../kinds.ts';
import { cellAt, cellsOfRows, endOfLines, lineAt, plainRow, rowAt, rowsWhere, type SheetRow } from '../sheet-rows.ts';
import { isOrWasId, isTenDigits } from '../sheet.ts';
import { ssidDamage, type Damage, readTask, resemblesTask, type CteTask } from '../cells.ts';
import type { Pausing } from '../pauses.ts';
import { isNoSsid, isZeros, prepare, readEndYear, type Context, type CleanSection, type ReadAs } from './rows.ts';
import { finishPlainGrades, plainGrades, takePlainGrades } from './plain-grades.ts';
import { seenIn } from './seen.ts';
import { oddWidth, trimsRows } from './widths.ts';

/** A grade within a row: of the one task of the row, or of one of several side by side. */
interface InRow {
  score?: number;
  percent?: number;
  task?: string;
  term?: string;
}

/** What a task cell says. */
type TaskRead = { is: 'cte'; task: CteTask } | { is: 'other' | 'resembles' | 'unreadable'; task?: undefined };

/** Why a row cannot be used. */
type RowFault = Pick<SetAsideRow, 'reason' | 'field' | 'damage'>;

/** A row, or a group of it, with what it shows. */
interface Told {
  row: SheetRow;
  group: InRow;
  record: GradeRecord;
  place: CleanSection;
  /** As it stands in the row. */
  id: string;
  damage: Damage | undefined;
  task: TaskRead;
  taskText: string;
  /** Its cells are not where they should be. */
  isMoved: boolean;
  isValueUnreadable: boolean;
}

const at = (cells: readonly string[], column: number | undefined) => (column === undefined ? '' : cells[column]!);

/** Reads grades. */
export function* readGrades(
  context: Context,
  given: { term?: string; task?: string },
): Pausing<{ file: GradesFile; readAs: ReadAs[]; wholes: Set<string> }> {
  const { sheet, plan, isText, asOf } = context;
  const { columns } = plan;
  const { rows, noGrade, readAs, ssidOf, placeOf, placed, decimals, wholes } = prepare(context);
  const givenTask = columns.task === undefined && given.task !== undefined ? readTask(given.task) : undefined;
  const groups = groupsOf(plan.wide, columns.score, columns.percent);
  const keyColumns = [columns.ssid, columns.course, columns.section, columns.term, columns.task, columns.posted];
  const lastKey = Math.max(...keyColumns.map((column) => column ?? -1));
  const trims = isText && trimsRows(rows, lastKey, groups);
  const isOddWidth = isText && !trims ? oddWidth(rows, sheet.width) : () => false;
  const mayBeOfGrade = once(canBeOfGrade);
  const seen = seenIn();
  const taken = gradeRowsTaken(rows.length);
  const file: GradesFile = {
    records: taken.rows,
    setAside: [],
    otherTasks: [],
    noGrade: [],
    rows: 0,
    seen: seen.seen,
    courseNames: new Map(),
    has: {
      section: columns.section !== undefined,
      term: columns.term !== undefined || groups.some(({ term }) => term !== undefined),
      task: columns.task !== undefined || groups.some(({ task }) => task !== undefined),
      score: columns.score !== undefined || groups.some(({ score }) => score !== undefined),
      percent: columns.percent !== undefined || groups.some(({ percent }) => percent !== undefined),
      postedOn: columns.postedOn !== undefined,
      progress: columns.progressScore !== undefined || columns.progressPercent !== undefined,
      endYear: columns.endYear !== undefined,
    },
    ...(sheet.cutOffAt === undefined ? {} : { cutOffAt: sheet.cutOffAt }),
    ...(givenTask ? { givenTask } : {}),
    ...(columns.term === undefined && given.term !== undefined && !groups.some(({ term }) => term !== undefined)
      ? { givenTerm: given.term }
      : {}),
    datesUnread: { form: [], implausible: [] },
  };
  if (plan.wide.length > 0)
    readAs.push({ reason: 'wide', rows: [], headers: plan.wide.map(({ column }) => sheet.headers[column]!.text) });
  if (columns.posted !== undefined)
    readAs.push({ reason: 'posted-flag', rows: [], field: 'posted', headers: [sheet.headers[columns.posted]!.text] });

  const taskOf = once((text: string): TaskRead => {
    const task = readTask(text);
    if (task) return { is: 'cte', task };
    if (text === '' || isUnreadable(text)) return { is: 'unreadable' };
    return { is: resemblesTask(text) ? 'resembles' : 'other' };
  });
  const isTask = once((text: string) => readTask(text) !== undefined);
  const saysTask = once((text: string) => readTask(text) !== undefined || resemblesTask(text));
  const otherCells = [...sheet.headers.keys()].filter(
    (i) => i !== columns.task && !sheet.headers[i]!.fields.includes('task'),
  );
  const dateOf = once((text: string): { day: string; unread?: DateUnread } => {
    const day = readDate(text);
    if (day === '') return { day: '', ...(text === '' ? {} : { unread: 'form' }) };
    return isImplausible(day, asOf) ? { day: '', unread: 'implausible' } : { day };
  });
  const yearOf = once(readEndYear);

  /** Whether a cell of a row is there: a workbook and a page do not store empty cells. */
  const isThere = ({ width }: SheetRow, column: number | undefined) =>
    column === undefined || !isText || width > column;
  const isCutOff = ({ row }: SheetRow) => isText && row === sheet.cutOffAt;
  /** A section that a row does not show is no course without sections. */
  const knownSection = ({ row, place, record }: Told) =>
    place.sectionDamage || !isThere(row, columns.section) ? undefined : record.section;

  const recordOf = (
    { row, cells }: SheetRow,
    group: InRow,
    ssid: string,
    place: CleanSection,
    task: CteTask,
  ): GradeRecord => ({
    row,
    ssid,
    course: place.courseDamage ? '' : place.course,
    section: place.sectionDamage ? '' : place.section,
    term: group.term ?? at(cells, columns.term),
    task,
    score: at(cells, group.score),
    percent: at(cells, group.percent),
    postedOn: '',
    progressScore: at(cells, columns.progressScore),
    progressPercent: at(cells, columns.progressPercent),
    calendar: at(cells, columns.calendar),
    homeSchool: at(cells, columns.homeSchool),
  });

  function readDates(record: GradeRecord, cells: readonly string[]) {
    if (columns.postedOn !== undefined) {
      const { day, unread } = dateOf(at(cells, columns.postedOn));
      record.postedOn = day;
      if (unread) record.dateUnread = unread;
    }
    if (columns.endYear !== undefined) {
      const year = yearOf(at(cells, columns.endYear));
      if (year !== undefined) record.endYear = year;
    }
  }

  function keep(record: GradeRecord) {
    taken.addRecord(record);
    if (record.dateUnread && isPosted(record)) file.datesUnread[record.dateUnread].push(record.row);
  }

  const plain =
    plan.wide.length === 0 && columns.posted === undefined
      ? plainGrades({
          rows,
          columns,
          taken,
          seen,
          placed,
          dateOf,
          yearOf,
          taskOf: (cell) => taskOf(cell).task,
          givenTask,
          cutOffAt: sheet.cutOffAt,
        })
      : undefined;

  function take(row: SheetRow, group: InRow): void {
    const { cells } = row;
    const id = ssidOf(row);
    const place = placeOf(row);
    const damage = isTenDigits(id) ? undefined : ssidDamage(id);
    const isGiven = columns.task === undefined && group.task === undefined;
    const taskText = group.task ?? at(cells, columns.task);
    const task: TaskRead = isGiven ? { is: 'cte', task: givenTask! } : taskOf(taskText);
    const isOdd = !row.doubt && isOddlyFilled(row, group);
    const isShifted = columns.task === undefined && damage !== undefined && hasShifted(cells, id);
    const isMoved =
      !row.doubt && (isOdd ? isGiven || cells.some(isOfTask) : isShifted || (!task.task && hasTaskElsewhere(cells)));
    const record = recordOf(row, group, damage === undefined && !isZeros(id) ? id : '', place, task.task!);
    const isCertain = row.doubt
      ? !isCutOff(row) && !row.saysTask && !isGiven
      : (task.is === 'other' || isOdd) && !isMoved;
    if (isCertain) {
      leaveToOthers(row, isOdd ? undefined : record, taskText);
      return;
    }
    if (columns.posted !== undefined) {
      // The column of the score may be one that could have said whether it is posted.
      record.score = emptied(record.score);
      if (isNo(at(cells, columns.posted))) asProgress(record);
    }
    const isPostedUnknown = columns.posted !== undefined && isPosted(record) && !isYes(at(cells, columns.posted));
    const isValueUnreadable =
      isPostedUnknown || isUnreadable(record.score) || (record.score === '' && isUnreadable(record.percent));
    if (!isValueUnreadable && isUnreadable(record.percent)) record.percent = '';
    readDates(record, cells);

    const told: Told = { row, group, record, place, id, damage, task, taskText, isMoved, isValueUnreadable };
    const fault = faultOf(told);
    if (fault) {
      const aside = asideOf(told, fault);
      if (!aside) {
        listOf(noGrade, 'no-value').push(row.row);
        return;
      }
      file.setAside.push(aside);
    } else keep(record);
    const isUncertain = row.doubt !== undefined || isMoved;
    seen.add({
      ssid: row.doubt ? (row.ssid ?? '') : record.ssid,
      course: isUncertain ? '' : record.course,
      section: isUncertain ? '' : knownSection(told),
      term: isUncertain ? '' : record.term,
      task: row.doubt ? undefined : task.task,
      calendar: isUncertain ? '' : record.calendar,
      title: isUncertain ? '' : at(cells, columns.courseName),
    });
  }

  const isOfTask = (text: string) => text !== '' && saysTask(text);
  const hasTaskElsewhere = (cells: readonly string[]) =>
    columns.task !== undefined && otherCells.some((i) => cells[i] !== '' && isTask(cells[i]!));

  /** Without a task to tell it by, a row has moved whose SSID stands in a column that holds none elsewhere, or a course for it. */
  const hasShifted = (cells: readonly string[], id: string) =>
    isCourse(id) || cells.some((cell, i) => i !== columns.ssid && isOrWasId(cell) && !holdsIds(i));

  const wholeRows = () => rowsWhere(rows, (i) => isTenDigits(cellAt(rows, i, columns.ssid!)));
  const idColumns = new Map<number, boolean>();
  function holdsIds(column: number): boolean {
    const known = idColumns.get(column) ?? Array.from(cellsOfRows(wholeRows()).values(column)).some(isOrWasId);
    idColumns.set(column, known);
    return known;
  }
  let courses: ReadonlySet<string> | undefined;
  const isCourse = (id: string) => (courses ??= cellsOfRows(wholeRows()).values(columns.course!)).has(id);

  /** Why the row cannot be used. */
  function faultOf({
    row,
    group,
    record,
    place,
    id,
    damage,
    task,
    isMoved,
    isValueUnreadable,
  }: Told): RowFault | undefined {
    if (row.doubt) return { reason: row.doubt };
    if (isMoved) return { reason: 'moved' };
    if (row.unclear && usedBy(group).some((column) => row.unclear!.columns.includes(column)))
      return { reason: row.unclear.reason };
    if (isText && isShort(row, group, record)) return { reason: 'short' };
    if (isZeros(id) || (damage !== undefined && isNoSsid(id))) return { reason: 'no-ssid' };
    if (damage) return { reason: 'damaged', field: 'ssid', damage };
    if (place.course === '') return { reason: 'no-course' };
    if (place.courseDamage) return { reason: 'damaged', field: 'course', damage: place.courseDamage };
    if (place.sectionDamage) return { reason: 'damaged', field: 'section', damage: place.sectionDamage };
    if (task.is === 'unreadable') return { reason: 'no-task' };
    if (task.is === 'resembles') return { reason: 'task-resembles' };
    return isValueUnreadable ? { reason: 'unreadable-value' } : undefined;
  }

  /** The row with what can be read of it; undefined where all its values are there and empty. */
  function asideOf(
    { row, group, record, id, damage, taskText }: Told,
    { reason, field, damage: what }: RowFault,
  ): SetAsideRow | undefined {
    const isUncertainRow = reason === 'long' || reason === 'moved' || reason === 'other-header';
    const isOpen = reason === 'unclosed-quote';
    const isAllThere =
      trims ||
      [group.score, group.percent, columns.progressScore, columns.progressPercent].every((column) =>
        isThere(row, column),
      );
    const hasValue = isPosted(record) || record.progressScore !== '' || record.progressPercent !== '';
    if (!isUncertainRow && !isOpen && !isCutOff(row) && !row.unclear && isAllThere && !hasValue) return undefined;
    const base = {
      row: row.row,
      reason,
      ...(field ? { field } : {}),
      ...(what ? { damage: what } : {}),
      ...(reason === 'task-resembles' ? { taskText } : {}),
    };
    if (isUncertainRow) return { ...base, posted: 'may', parts: onlySsid(row) };
    const end = isOpen ? row.width : reason === 'short' ? row.width - (isCutOff(row) ? 1 : 0) : Infinity;
    const known = readableParts(record, row, columns, end);
    if (row.ssid) known.ssid = row.ssid;
    if (damage === 'lost-zeros' && !isNoSsid(id)) known.ssid = id.padStart(10, '0');
    const mayPost = isOpen || row.unclear !== undefined || (reason === 'short' && !isAllThere);
    return {
      ...base,
      posted: isPosted(record) ? 'shown' : mayPost ? 'may' : 'no',
      parts: known,
      ...(damage === 'scientific' ? { ssidRoundsTo: id } : {}),
    };
  }

  /** A row of an unusual number of cells, of which one that is needed can be no part of a grade: a name, it may be. */
  const isOddlyFilled = (row: SheetRow, group: InRow) =>
    isOddWidth(row) && usedBy(group).some((column) => !mayBeOfGrade(row.cells[column] ?? ''));

  /** A row of another task makes its student, course, section and term known, and is none of ours. */
  function leaveToOthers(row: SheetRow, record: GradeRecord | undefined, task: string) {
    const { ssid = row.ssid ?? '', course = '', section = '', term = '', calendar = '' } = (!row.doubt && record) || {};
    const known = { ssid, course, section, term, task: record && !row.doubt ? task : '', calendar };
    seen.add({ ...known, task: undefined, otherTask: known.task, title: '' });
    file.otherTasks.push({ row: row.row, ...known });
  }

  /** Whether a row ends too early: before its key, or before any posted value, unless the file trims its rows. */
  function isShort(row: SheetRow, group: InRow, record: GradeRecord): boolean {
    if (isCutOff(row) || row.width <= lastKey) return true;
    if (trims || isPosted(record)) return false;
    return !isThere(row, group.score) || !isThere(row, group.percent);
  }

  const usedBy = ({ score, percent }: InRow) =>
    [...keyColumns, score, percent, columns.postedOn, columns.progressScore].filter((column) => column !== undefined);

  function takeRow(i: number) {
    const line = lineAt(rows, i);
    const row = line >= 0 ? plainRow(rows.lines!, line) : rowAt(rows, i);
    if (row.doubt) take(row, groups[0]!);
    else for (const group of groups) take(row, group);
  }

  /** Takes rows: plain ones that follow each other at once, up to the first that is for a longer look. */
  function takeRows(from: number, to: number) {
    let end = from;
    for (let i = from; i < to; i++) {
      if (plain) {
        if (i >= end) end = endOfLines(rows, i, to);
        const line = lineAt(rows, i);
        if (i < end) i += takePlainGrades(plain, line, line + end - i) - line;
        if (i === to) return;
      }
      takeRow(i);
    }
  }

  for (let i = 0; i < rows.length; i += AT_ONCE) {
    if (i > 0) yield;
    takeRows(i, Math.min(i + AT_ONCE, rows.length));
  }
  if (plain) finishPlainGrades(plain);
  for (const [reason, list] of noGrade) file.noGrade.push({ reason, rows: list });
  file.rows =
    file.records.length +
    file.setAside.length +
    file.otherTasks.length +
    file.noGrade.reduce((sum, { rows: list }) => sum + list.length, 0);
  file.courseNames = seen.finish();
  if (decimals.length > 0) readAs.push({ reason: 'decimal', rows: decimals });
  const calendar = columns.calendar === undefined ? undefined : sheet.headers[columns.calendar]!;
  if (calendar) {
    const of = calendarOf(calendar);
    file.calendarColumn = { of, parts: of === 'school' && isParted(file) };
  }
  return { file, readAs, wholes };
}

const AT_ONCE = 1 << 14;

/** One group for each task and term that stand side by side; else the one of the row. */
function groupsOf(wide: readonly WideColumn[], score?: number, percent?: number): InRow[] {
  if (wide.length === 0) return [{ score, percent }];
  const groups = new Map<string, InRow>();
  for (const { column, field, task, term } of wide) {
    const key = `${task ?? ''}\n${term ?? ''}`;
    const group = groups.get(key) ?? { task, term };
    group[field] ??= column;
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** Moves the values of a row that says that it is not posted to the fields of a grade in progress. */
function asProgress(record: GradeRecord) {
  record.progressScore = record.score || record.progressScore;
  record.progressPercent = record.percent || record.progressPercent;
  record.score = record.percent = '';
}

const isPosted = ({ score, percent }: GradeRecord) => score !== '' || percent !== '';

/** The parts of a row that can be read for certain: those that are filled and stand before `end`. */
function readableParts(
  record: GradeRecord,
  { unclear }: SheetRow,
  columns: Context['plan']['columns'],
  end: number,
): SetAsideRow['parts'] {
  const known: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(record)) {
    const column = columns[field as Field];
    const isUncertain = column !== undefined && (column >= end || unclear?.columns.includes(column));
    if (field !== 'row' && value !== '' && value !== undefined && !isUncertain) known[field] = value;
  }
  return known as SetAsideRow['parts'];
}

/** The only SSID of a row whose cells have moved. */
function onlySsid({ cells, doubt, ssid }: SheetRow): SetAsideRow['parts'] {
  if (doubt) return ssid === undefined ? {} : { ssid };
  const found = new Set(cells.filter(isTenDigits));
  return found.size === 1 ? { ssid: [...found][0]! } : {};
}

/** Whether one key stands under two schools. */
function isParted({ seen, records }: GradesFile): boolean {
  if ([...seen.calendars.keys()].filter((name) => name !== '').length < 2) return false;
  const schoolOf = new Map<string, string>();
  for (const { ssid, course, section, term, task, calendar } of records) {
    if (calendar === '') continue;
    const key = [ssid, course, section, term, task].join('\n');
    const known = schoolOf.get(key);
    if (known !== undefined && known !== calendar) return true;
    schoolOf.set(key, calendar);
  }
  return false;
}
