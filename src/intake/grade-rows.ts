/**
 * The records of a grades file as columns of small numbers: a record is made when somebody asks for it. What many rows have in
 * common stands there once: a place, a value, a day.
 */
import { eachOf, numbers, push, pushAll, smallNumbers, tupleOf, tuples, type Numbers } from '../kernel/lists.ts';
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

export type SectionOfRow = Pick<GradeRecord, 'course' | 'section' | 'calendar' | 'homeSchool' | 'endYear'>;
export type TimeOfRow = Pick<GradeRecord, 'term' | 'task'>;
/** Where a row stands: all but its student, its value and its day. */
export type PlaceOfRow = SectionOfRow & TimeOfRow;
export type GradeValue = Pick<GradeRecord, 'score' | 'percent' | 'progressScore' | 'progressPercent'>;
export type GradeDay = Pick<GradeRecord, 'postedOn' | 'dateUnread'>;

/** A column: of each row which of the different parts is its own. */
export interface Column<Part> {
  /** Some may be equal; and nobody's. */
  parts: readonly Part[];
  of: Numbers;
}

/**
 * A place is one of the sections at one of the times. There are many places, nearly as many as rows in a small file, and few of
 * the two: what is to be known of a place is worked out of these.
 */
export interface Places {
  sections: readonly SectionOfRow[];
  times: readonly TimeOfRow[];
  /** Of each place its section, and its time: `sectionOf` and `timeOf` read it. */
  readonly pairs: { readonly count: number; readonly parts: Int32Array };
  /** Of each row its place. */
  of: Numbers;
}

/** Rows of grades in their order. */
export interface GradeRows extends Iterable<GradeRecord> {
  readonly length: number;
  /** As a spreadsheet numbers them. */
  readonly row: Numbers;
  readonly ssid: Column<string>;
  readonly place: Places;
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
  const { course, section, term, task, calendar, homeSchool, endYear } = placeAt(place, place.of.list[i]!);
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

/** The numbers of the section and the time of a place. */
export const sectionOf = ({ pairs }: Places, place: number): number => pairs.parts[place * 2]!;
export const timeOf = ({ pairs }: Places, place: number): number => pairs.parts[place * 2 + 1]!;

/** What a place is, made anew each time. */
export function placeAt(place: Places, at: number): PlaceOfRow {
  const { course, section, calendar, homeSchool, endYear } = place.sections[sectionOf(place, at)]!;
  const { term, task } = place.times[timeOf(place, at)]!;
  return { course, section, term, task, calendar, homeSchool, endYear };
}

/** The rows of which a test says so, by their place. */
export function gradeRowsWhere(rows: GradeRows, test: (i: number) => boolean): GradeRows {
  const row = numbers();
  const kept = { ssid: smallNumbers(), place: smallNumbers(), value: smallNumbers(), day: smallNumbers() };
  for (let i = 0; i < rows.length; i++) {
    if (!test(i)) continue;
    push(row, rows.row.list[i]!);
    for (const column of columns) push(kept[column], rows[column].of.list[i]!);
  }
  const part = <Part>({ parts }: Column<Part>, of: Numbers): Column<Part> => ({ parts, of });
  return rowsOf(row, {
    ssid: part(rows.ssid, kept.ssid),
    place: { ...rows.place, of: kept.place },
    value: part(rows.value, kept.value),
    day: part(rows.day, kept.day),
  });
}

/** The parts of a column that rows have, in the order in which they come. */
export const partsUsed = <Part>({ parts, of }: Column<Part>): Part[] =>
  eachOf(of, parts.length).map((part) => parts[part]!);

/** The times at which rows are. */
export function timesUsed(place: Places): TimeOfRow[] {
  const used = new Set(eachOf(place.of, place.pairs.count).map((each) => timeOf(place, each)));
  return Array.from(used, (time) => place.times[time]!);
}

/** A fact about the place of each row, worked out once for each section and time. */
export function factOfPlace<Fact>(place: Places, fact: (place: PlaceOfRow) => Fact): (i: number) => Fact {
  const facts = Array.from({ length: place.pairs.count }, (_, at) => fact(placeAt(place, at)));
  return (i) => facts[place.of.list[i]!]!;
}

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
  const section = partsTaken(({ course, section, calendar, homeSchool, endYear }: SectionOfRow) =>
    keyOf(course, section, calendar, homeSchool, endYear === undefined ? '' : String(endYear)),
  );
  const time = partsTaken(({ term, task }: TimeOfRow) => keyOf(term, task));
  const pairs = tuples(2);
  const pair = new Int32Array(2);
  const place: Places = { sections: section.column.parts, times: time.column.parts, pairs, of: smallNumbers(room) };
  const value = partsTaken(
    ({ score, percent, progressScore, progressPercent }: GradeValue) =>
      keyOf(score, percent, progressScore, progressPercent),
    room,
  );
  const day = partsTaken(({ postedOn, dateUnread }: GradeDay) => `${postedOn} ${dateUnread ?? ''}`, room);
  const row = numbers(room);
  const all = rowsOf(row, { ssid: ssid.column, place, value: value.column, day: day.column });

  /** Adds a row by the numbers of its parts. */
  function add(at: number, ofSsid: number, ofPlace: number, ofValue: number, ofDay: number) {
    push(row, at);
    push(ssid.column.of, ofSsid);
    push(place.of, ofPlace);
    push(value.column.of, ofValue);
    push(day.column.of, ofDay);
  }

  /** Adds rows by lists of the same: of the rows, their students, places, values and days. */
  function addAll(lists: readonly Int32Array[]) {
    const [rows, ssids, places, values, days] = lists as [Int32Array, Int32Array, Int32Array, Int32Array, Int32Array];
    pushAll(row, rows, 0);
    pushAll(ssid.column.of, ssids, ssid.column.parts.length);
    pushAll(place.of, places, pairs.count);
    pushAll(value.column.of, values, value.column.parts.length);
    pushAll(day.column.of, days, day.column.parts.length);
  }

  /** The place of a section and a time. */
  function placeNumber(ofSection: number, ofTime: number): number {
    pair[0] = ofSection;
    pair[1] = ofTime;
    return tupleOf(pairs, pair);
  }

  return {
    rows: all,
    addAll,
    ssid: ssid.added,
    section: section.added,
    time: time.added,
    place: placeNumber,
    value: value.added,
    day: day.added,
    add,
    addRecord: (record: GradeRecord) =>
      add(
        record.row,
        ssid.number(record.ssid),
        placeNumber(section.number(record), time.number(record)),
        value.number(record),
        day.number(record),
      ),
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
    column: { parts, of: smallNumbers(room) },
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
