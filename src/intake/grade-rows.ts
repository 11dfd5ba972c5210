/**
 * The records of a grades file as columns of small numbers: a record is made when somebody asks for it. What many rows have in
 * common stands there once: a place, a value, a day.
 */
import { eachOf, numbers, push, pushAll, type Numbers } from '../kernel/lists.ts';
import type { CteTask } from './cells.ts';

/**
 * A grade of one student, course, section, term and grading task: a row that can be used. Cells are cleaned and
 * otherwise spelled as in the file; '' where there is nothing.
 */
export interface GradeRecord {
  /** As a spreadsheet numbers it. In a file with a column for each task, several records have one row. */
  row: number;
  /** Ten digits. */
  ssid: string;
  course: string;
  section: string;
  /** '' where the file has no term column, also where the user said its term (`GradesFile.givenTerm`). */
  term: string;
  /** The one that the user said, where the file has no column. */
  task: CteTask;
  /** The posted grade. Where a column says that it is not posted, it stands in the progress fields instead. */
  score: string;
  percent: string;
  /** YYYY-MM-DD, '' where there is none or it could not be read. */
  postedOn: string;
  /** Why the posting date could not be read: such a grade is never said to have no date. */
  dateUnread?: DateUnread;
  progressScore: string;
  progressPercent: string;
  /** As in its calendar or school column. */
  calendar: string;
  /** The year in which its school year ends, where a column says it. */
  endYear?: number;
  homeSchool: string;
}

/** A date that is none (`form`), or before 2000 or more than a year after the check (`implausible`). */
export type DateUnread = 'form' | 'implausible';

/** Where a row stands: all but its student, its value and its day. */
export type PlaceOfRow = Pick<
  GradeRecord,
  'course' | 'section' | 'term' | 'task' | 'calendar' | 'homeSchool' | 'endYear'
>;
export type GradeValue = Pick<GradeRecord, 'score' | 'percent' | 'progressScore' | 'progressPercent'>;
export type GradeDay = Pick<GradeRecord, 'postedOn' | 'dateUnread'>;

/** A column: of each row which of the different parts is its own. */
export interface Column<Part> {
  /** Some may be equal; and nobody's. */
  parts: readonly Part[];
  of: Numbers;
}

/** Rows of grades in their order. */
export interface GradeRows extends Iterable<GradeRecord> {
  readonly length: number;
  /** As a spreadsheet numbers them. */
  readonly row: Numbers;
  readonly ssid: Column<string>;
  readonly place: Column<PlaceOfRow>;
  readonly value: Column<GradeValue>;
  readonly day: Column<GradeDay>;
}

const columns = ['ssid', 'place', 'value', 'day'] as const;

const rowsOf = (row: Numbers, parts: Omit<GradeRows, 'length' | 'row' | typeof Symbol.iterator>): GradeRows => ({
  row,
  ...parts,
  get length() {
    return row.length;
  },
  *[Symbol.iterator]() {
    for (let i = 0; i < row.length; i++) yield recordAt(this, i);
  },
});

/** A record, made anew each time. */
export function recordAt({ row, ssid, place, value, day }: GradeRows, i: number): GradeRecord {
  const { course, section, term, task, calendar, homeSchool, endYear } = place.parts[place.of.list[i]!]!;
  const { score, percent, progressScore, progressPercent } = value.parts[value.of.list[i]!]!;
  const { postedOn, dateUnread } = day.parts[day.of.list[i]!]!;
  const record: GradeRecord = {
    row: row.list[i]!,
    ssid: ssid.parts[ssid.of.list[i]!]!,
    course,
    section,
    term,
    task,
    score,
    percent,
    postedOn,
    progressScore,
    progressPercent,
    calendar,
    homeSchool,
  };
  if (dateUnread !== undefined) record.dateUnread = dateUnread;
  if (endYear !== undefined) record.endYear = endYear;
  return record;
}

/** The rows of which a test says so, by their place. */
export function gradeRowsWhere(rows: GradeRows, test: (i: number) => boolean): GradeRows {
  const row = numbers();
  const kept = { ssid: numbers(), place: numbers(), value: numbers(), day: numbers() };
  for (let i = 0; i < rows.length; i++) {
    if (!test(i)) continue;
    push(row, rows.row.list[i]!);
    for (const column of columns) push(kept[column], rows[column].of.list[i]!);
  }
  const part = <Part>({ parts }: Column<Part>, of: Numbers): Column<Part> => ({ parts, of });
  return rowsOf(row, {
    ssid: part(rows.ssid, kept.ssid),
    place: part(rows.place, kept.place),
    value: part(rows.value, kept.value),
    day: part(rows.day, kept.day),
  });
}

/** The parts of a column that rows have, in the order in which they come. */
export const partsUsed = <Part>({ parts, of }: Column<Part>): Part[] =>
  eachOf(of, parts.length).map((part) => parts[part]!);

/** A fact about each part of a column, worked out once. */
export function factOf<Part, Fact>({ parts, of }: Column<Part>, fact: (part: Part) => Fact): (i: number) => Fact {
  const facts = parts.map(fact);
  return (i) => facts[of.list[i]!]!;
}

/**
 * Takes grades in the order of their rows: records, or the numbers of parts that were added before, each for itself.
 * @param room for so many rows there is room from the beginning
 */
export function gradeRowsTaken(room?: number) {
  const ssid = partsTaken((text: string) => text, room);
  const place = partsTaken(
    ({ course, section, term, task, calendar, homeSchool, endYear }: PlaceOfRow) =>
      keyOf(course, section, term, task, calendar, homeSchool, endYear === undefined ? '' : String(endYear)),
    room,
  );
  const value = partsTaken(
    ({ score, percent, progressScore, progressPercent }: GradeValue) =>
      keyOf(score, percent, progressScore, progressPercent),
    room,
  );
  const day = partsTaken(({ postedOn, dateUnread }: GradeDay) => `${postedOn} ${dateUnread ?? ''}`, room);
  const row = numbers(room);
  const all = rowsOf(row, { ssid: ssid.column, place: place.column, value: value.column, day: day.column });

  /** Adds a row by the numbers of its parts. */
  function add(at: number, ofSsid: number, ofPlace: number, ofValue: number, ofDay: number) {
    push(row, at);
    push(ssid.column.of, ofSsid);
    push(place.column.of, ofPlace);
    push(value.column.of, ofValue);
    push(day.column.of, ofDay);
  }

  /** Adds rows by lists of the same: of the rows, their students, places, values and days. */
  function addAll(lists: readonly Int32Array[]) {
    const to = [row, ...columns.map((column) => all[column].of)];
    for (const [i, list] of lists.entries()) pushAll(to[i]!, list);
  }

  return {
    rows: all,
    addAll,
    ssid: ssid.added,
    place: place.added,
    value: value.added,
    day: day.added,
    add,
    addRecord: (record: GradeRecord) =>
      add(record.row, ssid.number(record.ssid), place.number(record), value.number(record), day.number(record)),
  };
}

/** Texts as one: whatever stands in them, no others give the same. */
const keyOf = (...texts: string[]) => texts.map((text) => `${text.length} ${text}`).join(' ');

/** Numbers parts: the same number for equal ones, but for those that were added as new ones. */
function partsTaken<Part>(
  keyOf: (part: Part) => string,
  room?: number,
): {
  column: Column<Part>;
  added: (part: Part) => number;
  number: (part: Part) => number;
} {
  const parts: Part[] = [];
  const known = new Map<string, number>();
  return {
    column: { parts, of: numbers(room) },
    added: (part) => parts.push(part) - 1,
    number(part) {
      const key = keyOf(part);
      let number = known.get(key);
      if (number === undefined) {
        known.set(key, (number = parts.length));
        parts.push(part);
      }
      return number;
    },
  };
}
