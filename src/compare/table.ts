/** The grades of one side in coded columns, all files together. One book of values serves both sides. */
import type { GradeField, GradeRows } from '../intake/artefacts/grades.ts';
import { cteTasks, readDate, termIdentity, type CteTask } from '../intake/cells.ts';
import { codesFor, greatest, type Codes } from '../intake/coded-column.ts';
import type { Reading } from '../intake/read.ts';
import type { Steps } from '../intake/steps.ts';
import { rowNumbers, type RowNumbers } from './row-numbers.ts';
import { asTechnical } from './terms.ts';

export type GradesReading = Extract<Reading, { kind: 'grades' }>;

/** The different values of all files, each once. Code 0 of places, terms, values and dates means "nothing there". */
export interface Book {
  students: Register;
  /** Course and section, as `course\nsection`. */
  places: Register & { parts: Place[] };
  /** Terms by identity. */
  terms: Register;
  /** Scores and percents as they stand there. */
  values: Register;
  /** Dates as YYYY-MM-DD. */
  dates: Register;
  /** As long as the longest table. */
  zeros: Uint8Array;
}

export interface Place {
  course: string;
  section: string;
}

/** Values and their codes. */
export interface Register {
  values: string[];
  code(value: string): number;
}

export interface GradeTable {
  length: number;
  /** Index of the row's file in the list that the table was made from. */
  file: Codes;
  row: RowNumbers;
  student: Codes;
  place: Codes;
  term: Codes;
  /** Index in `cteTasks`. */
  task: Codes;
  score: Codes;
  percent: Codes;
  postedOn: Codes;
  progressScore: Codes;
  progressPercent: Codes;
}

/** A book without any values but the empty ones, to which the tables of both sides add theirs (guide 2b). */
export function newBook(): Book {
  return {
    students: register(),
    places: { ...register(''), parts: [] },
    terms: register(''),
    values: register(''),
    dates: register(''),
    zeros: new Uint8Array(),
  };
}

function register(...first: string[]): Register {
  const values: string[] = [];
  const codes = new Map<string, number>();
  const code = (value: string) => {
    let known = codes.get(value);
    if (known === undefined) {
      known = values.length;
      values.push(value);
      codes.set(value, known);
    }
    return known;
  };
  first.forEach(code);
  return { values, code };
}

/** Course and section as the one text under which a book knows the place. */
export const placeKey = (course: string, section: string) => `${course}\n${section}`;

/** Course and section of a place's code. */
export function placeOf({ places: { values, parts } }: Book, code: number): Place {
  for (let next = parts.length; next <= code; next++) {
    const [course = '', section = ''] = values[next]!.split('\n');
    parts.push({ course, section });
  }
  return parts[code]!;
}

/** The identity of a file's term: a term that the user gave for a high-school file is named by the technical school. */
export function givenTerm({ input, records }: GradesReading): string | undefined {
  if (records.term === undefined) return undefined;
  return input.side === 'high' ? asTechnical(termIdentity(records.term)) : termIdentity(records.term);
}

/** Which rows take part, by the identity of their term and by their task. The others are told to `onLeft`. */
export interface Limit {
  hasTerm(identity: string, file: number): boolean;
  hasTask(task: CteTask): boolean;
  onLeft(file: number, row: number, why: 'other-term' | 'other-task'): void;
}

/** Brings the grades of several files of one side together. */
export function* buildTable(readings: GradesReading[], book: Book, limit: Limit): Steps<GradeTable> {
  const kept = readings.map((reading, file) => keptRows(reading, file, limit));
  const length = kept.reduce((sum, rows) => sum + rows.length, 0);
  const gather = (of: (rows: GradeRows, reading: GradesReading) => Part): Codes => {
    const parts = readings.map((reading) => of(reading.records, reading));
    if (parts.every((part) => part === 0)) return zeros(book, length);
    const [only] = parts;
    if (parts.length === 1 && !kept[0]!.list && typeof only === 'object') return recoded(only);
    const all = codesFor(Math.max(...parts.map(mostOf)), length);
    let at = 0;
    parts.forEach((part, file) => {
      const { list, length: count } = kept[file]!;
      if (typeof part === 'number') all.fill(part, at, at + count);
      else if (!part.remap && !list) all.set(part.codes, at);
      else {
        const { codes, remap } = part;
        for (let i = 0; i < count; i++) all[at + i] = remap ? remap[codes[list ? list[i]! : i]!]! : codes[list![i]!]!;
      }
      at += count;
    });
    return all;
  };
  const coded = (field: GradeField, register: Register, clean: (value: string) => string = (value) => value) =>
    gather((rows, reading) => {
      const column = rows.columns[field];
      if (!column) return register.code(field === 'term' ? (givenTerm(reading) ?? '') : '');
      return { codes: column.codes, remap: column.values.map((value) => register.code(clean(value))) };
    });
  const columns = {
    file: () => gather((_, reading) => readings.indexOf(reading)),
    row: () => rowNumbers(gather((rows) => ({ codes: rows.row }))),
    student: () => coded('ssid', book.students),
    place: () => gather((rows) => placeCodes(rows, book)),
    term: () => coded('term', book.terms, (name) => (name === '' ? '' : termIdentity(name))),
    task: () =>
      gather((rows) => ({
        codes: rows.columns.task!.codes,
        remap: rows.columns.task!.values.map((name) => Math.max(0, cteTasks.indexOf(name as CteTask))),
      })),
    score: () => coded('score', book.values),
    percent: () => coded('percent', book.values),
    postedOn: () => coded('postedOn', book.dates, readDate),
    progressScore: () => coded('progressScore', book.values),
    progressPercent: () => coded('progressPercent', book.values),
  };
  const table: Partial<GradeTable> = { length };
  for (const [name, make] of Object.entries(columns)) {
    Object.assign(table, { [name]: make() });
    yield;
  }
  return table as GradeTable;
}

/** One file's part of a column: integers that nobody else needs, or one and the same for all rows. */
type Part = { codes: Codes; remap?: number[] } | number;

const mostOf = (part: Part) => (typeof part === 'number' ? part : greatest(part.remap ?? part.codes));

/** The integers of the only file: as they stand, or changed where they stand if what they become has room there. */
function recoded({ codes, remap }: Exclude<Part, number>): Codes {
  if (!remap || remap.every((code, own) => code === own)) return codes;
  const most = greatest(remap);
  const all = most < 2 ** (8 * codes.BYTES_PER_ELEMENT) ? codes : codesFor(most, codes.length);
  for (let i = 0; i < codes.length; i++) all[i] = remap[codes[i]!]!;
  return all;
}

/** A column that says nothing. All of them share their zeros. */
function zeros(book: Book, length: number): Codes {
  if (book.zeros.length < length) book.zeros = new Uint8Array(length);
  return book.zeros.subarray(0, length);
}

/** Each different pair of course and section as one code. */
function placeCodes({ columns, length, seen }: GradeRows, book: Book): Part {
  const course = columns.course!;
  const section = columns.section;
  const codes = codesFor(book.places.values.length + seen.places.length, length);
  const width = section?.values.length ?? 1;
  const known = new Map<number, number>();
  let lastPair = -1;
  let lastCode = 0;
  for (let i = 0; i < length; i++) {
    const sectionCode = section ? section.codes[i]! : 0;
    const pair = course.codes[i]! * width + sectionCode;
    if (pair !== lastPair) {
      lastPair = pair;
      let code = known.get(pair);
      if (code === undefined) {
        code = book.places.code(placeKey(course.values[course.codes[i]!]!, section?.values[sectionCode] ?? ''));
        known.set(pair, code);
      }
      lastCode = code;
    }
    codes[i] = lastCode;
  }
  return { codes };
}

/** How many rows take part, and their indexes where these are not all. */
function keptRows(reading: GradesReading, file: number, limit: Limit): { length: number; list?: number[] } {
  const { columns, length, row } = reading.records;
  const terms = columns.term?.values.map((name) => name === '' || limit.hasTerm(termIdentity(name), file));
  const tasks = columns.task!.values.map((name) => name === '' || limit.hasTask(name as CteTask));
  if (!terms?.includes(false) && !tasks.includes(false)) return { length };
  const rows: number[] = [];
  for (let i = 0; i < length; i++) {
    if (terms && !terms[columns.term!.codes[i]!]) limit.onLeft(file, row[i]!, 'other-term');
    else if (!tasks[columns.task!.codes[i]!]) limit.onLeft(file, row[i]!, 'other-task');
    else rows.push(i);
  }
  return { length: rows.length, list: rows };
}

/** The rows of each student, in their order: those of student `s` are `rows[start[s]]` up to `rows[start[s + 1]]`. */
export interface ByStudent {
  start: Int32Array;
  rows: Int32Array;
}

/**
 * Sorts the rows of a table by student, so that the two schools can be compared student by student (guide 2b).
 * @param students how many students the book has
 */
export function byStudent({ student, length }: GradeTable, students: number): ByStudent {
  const start = new Int32Array(students + 1);
  for (let i = 0; i < length; i++) start[student[i]! + 1]! += 1;
  for (let s = 0; s < students; s++) start[s + 1]! += start[s]!;
  const next = start.slice(0, students);
  const rows = new Int32Array(length);
  for (let i = 0; i < length; i++) rows[next[student[i]!]!++] = i;
  return { start, rows };
}
