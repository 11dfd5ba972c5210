/**
 * Plain lines in which nothing is odd, to records without a look at each: one grade a row, with a whole SSID, a course and a
 * section without damage, a CTE task, readable values and a date that is one. What a cell means is worked out once for each
 * different one, and what a row shows of its course, section and term once for all rows that show the same.
 */
import type { CteTask } from '../cells.ts';
import { isUnreadable } from '../clean.ts';
import type { Plan } from '../columns.ts';
import type { DateUnread, PlaceOfRow, gradeRowsTaken } from '../grade-rows.ts';
import { tupleOf, tuples, type Tuples } from '../../kernel/lists.ts';
import type { PlainLines } from '../../kernel/plain-lines.ts';
import type { Field } from '../kinds.ts';
import { isTenDigits } from '../sheet.ts';
import type { SheetRows } from '../sheet-rows.ts';
import { isZeros, type CleanSection } from './rows.ts';
import type { RowsAlike, seenIn } from './seen.ts';

interface Reading {
  rows: SheetRows;
  columns: Plan['columns'];
  taken: ReturnType<typeof gradeRowsTaken>;
  seen: ReturnType<typeof seenIn>;
  placed: (course: string, section: string) => CleanSection;
  dateOf: (cell: string) => { day: string; unread?: DateUnread };
  yearOf: (cell: string) => number | undefined;
  taskOf: (cell: string) => CteTask | undefined;
  /** Where the file has no column for it. */
  givenTask?: CteTask;
  /** The row at which the file was cut off. */
  cutOffAt?: number;
}

const sectionFields = ['course', 'section', 'calendar', 'homeSchool', 'endYear', 'courseName'] as const;
const kindFields = ['term', 'task'] as const;
const valueFields = ['score', 'percent', 'progressScore', 'progressPercent'] as const;

/** Not looked at yet; and what the longer look is for. */
const OPEN = -2;
const ODD = -1;

// A plain object and functions, not closures: these would be compiled for each file by itself.

/** What is known of the plain lines of one file so far. */
export interface PlainGrades extends Omit<Reading, 'rows'> {
  lines: PlainLines;
  sections: Parts;
  kinds: Parts;
  values: Parts;
  /** By the numbers of `sections` and of `kinds`: what they are; and by both: the number of a place. */
  ofSection: SectionSaid[];
  ofKind: KindSaid[];
  /** By the cells of lines: the number of a student and of a day. */
  ssids: Int32Array;
  days: Int32Array;
  /** The number of no day, where the file has no column for it. */
  noDay: number;
  /** By the cells of lines: whether it is a student who was seen. */
  isSeen: Uint8Array;
}

/** What a section says of itself, and what its rows show. */
interface SectionSaid {
  said: Omit<PlaceOfRow, 'term' | 'task'>;
  title: string;
  alike?: RowsAlike;
  /** By kind: the number of the place. */
  places: (number | undefined)[];
}

type KindSaid = Pick<PlaceOfRow, 'term' | 'task'>;

/** What some columns say together, numbered. */
interface Parts {
  fields: readonly Field[];
  at: Int32Array;
  all: Tuples;
  /** The cells of the line that was looked at last, and the place of these among all. */
  draft: Int32Array;
  last: number;
  /** By that place: the number of what is taken of it, or that it is odd. */
  known: number[];
}

/** Makes ready to take the plain lines of a file; undefined where it has none. */
export function plainGrades({ rows: { lines }, ...reading }: Reading): PlainGrades | undefined {
  if (!lines) return undefined;
  const { columns, taken } = reading;
  const parts = (fields: readonly Field[]): Parts => {
    const at = Int32Array.from(fields.flatMap((field) => columns[field] ?? []));
    return { fields, at, all: tuples(at.length), draft: new Int32Array(at.length).fill(ODD), last: 0, known: [] };
  };
  const cells = lines.cleaned.length;
  return {
    ...reading,
    lines,
    sections: parts(sectionFields),
    kinds: parts(kindFields),
    values: parts(valueFields),
    ssids: new Int32Array(cells).fill(OPEN),
    days: new Int32Array(cells).fill(OPEN),
    noDay: columns.postedOn === undefined ? taken.day({ postedOn: '' }) : ODD,
    ofSection: [],
    ofKind: [],
    isSeen: new Uint8Array(cells),
  };
}

/**
 * Takes a plain line.
 * @returns false where it is for the longer look, which must find the same as this of all others
 */
export function takePlain(plain: PlainGrades, line: number): boolean {
  const { lines, columns, ssids, days, taken, seen, isSeen } = plain;
  const { codes, cleaned } = lines;
  if (lines.rows[line] === plain.cutOffAt) return false;
  const first = line * lines.cleaners.length;
  const idCode = codes[first + columns.ssid!]!;
  if (ssids[idCode] === ODD) return false;
  const value = numberOf(plain, plain.values, first, valueNumber);
  if (value === ODD) return false;
  let day = plain.noDay;
  if (columns.postedOn !== undefined) {
    const code = codes[first + columns.postedOn]!;
    if (days[code] === OPEN) days[code] = dayNumber(plain, code);
    day = days[code]!;
    if (day === ODD) return false;
  }
  if (ssids[idCode] === OPEN) ssids[idCode] = ssidNumber(plain, idCode);
  const ssid = ssids[idCode]!;
  if (ssid === ODD) return false;
  const kind = numberOf(plain, plain.kinds, first, kindNumber);
  const own = numberOf(plain, plain.sections, first, sectionNumber);
  if (kind === ODD || own === ODD) return false;
  const section = plain.ofSection[own]!;
  const place = (section.places[kind] ??= placeNumber(plain, section, plain.ofKind[kind]!));
  taken.add(lines.rows[line]!, ssid, place, value, day);
  seen.count(section.alike!, cleaned[idCode]!);
  if (isSeen[idCode] === 0) seen.seen.students.add(cleaned[idCode]!);
  isSeen[idCode] = 1;
  return true;
}

/** The number of what a line that begins at `first` says in some columns; `of` gives it, once for what is the same. */
function numberOf(
  plain: PlainGrades,
  parts: Parts,
  first: number,
  of: (plain: PlainGrades, texts: string[]) => number,
): number {
  const { at, draft, known } = parts;
  const { codes, cleaned } = plain.lines;
  let i = 0;
  while (i < at.length && draft[i] === codes[first + at[i]!]) i += 1;
  if (i === at.length && known.length > 0) return known[parts.last]!;
  for (; i < at.length; i++) draft[i] = codes[first + at[i]!]!;
  const number = tupleOf(parts.all, draft);
  parts.last = number;
  if (number === known.length) {
    let own = 0;
    const texts = parts.fields.map((field) => (plain.columns[field] === undefined ? '' : cleaned[draft[own++]!]!));
    known.push(of(plain, texts));
  }
  return known[number]!;
}

function ssidNumber({ lines, taken }: PlainGrades, code: number): number {
  const ssid = lines.cleaned[code]!;
  return isTenDigits(ssid) && !isZeros(ssid) ? taken.ssid(ssid) : ODD;
}

function dayNumber({ lines, taken, dateOf }: PlainGrades, code: number): number {
  const { day, unread } = dateOf(lines.cleaned[code]!);
  return unread ? ODD : taken.day({ postedOn: day });
}

function valueNumber({ taken }: PlainGrades, texts: string[]): number {
  const [score, percent, progressScore, progressPercent] = texts as [string, string, string, string];
  if (isUnreadable(score) || isUnreadable(percent)) return ODD;
  return taken.value({ score, percent, progressScore, progressPercent });
}

function kindNumber({ columns, taskOf, givenTask, ofKind }: PlainGrades, texts: string[]): number {
  const [term, cell] = texts as [string, string];
  const task = columns.task === undefined ? givenTask : taskOf(cell);
  return task === undefined ? ODD : ofKind.push({ term, task }) - 1;
}

function sectionNumber({ columns, placed, yearOf, ofSection }: PlainGrades, texts: string[]): number {
  const [course, section, calendar, homeSchool, year, title] = texts as [
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  if (course.includes('.') || section.includes('.')) return ODD;
  const place = placed(course, section);
  if (place.course === '' || place.courseDamage || place.sectionDamage) return ODD;
  const endYear = columns.endYear === undefined ? undefined : yearOf(year);
  const said = {
    course: place.course,
    section: place.section,
    calendar,
    homeSchool,
    ...(endYear === undefined ? {} : { endYear }),
  };
  return ofSection.push({ said, title, places: [] }) - 1;
}

/** The number of a place, of which a row is taken. */
function placeNumber({ taken, seen }: PlainGrades, section: SectionSaid, { term, task }: KindSaid): number {
  const { course, section: name, calendar, homeSchool, endYear } = section.said;
  section.alike ??= seen.alike({ course, section: name, calendar, title: section.title, term, task });
  if (term !== '') seen.seen.terms.add(term);
  seen.seen.tasks.add(task);
  return taken.place({
    course,
    section: name,
    term,
    task,
    calendar,
    homeSchool,
    ...(endYear === undefined ? {} : { endYear }),
  });
}
