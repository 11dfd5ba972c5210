/**
 * Plain lines in which nothing is odd, to records without a look at each, by the kernel: one grade a row, with a whole SSID, a course and a
 * section without damage, a CTE task, readable values and a date that is one. What a cell means is worked out once for each
 * different one, and what a row shows of its course, section and term once for all rows that show the same.
 */
import type { CteTask } from '../cells.ts';
import { isUnreadable } from '../clean.ts';
import type { Plan } from '../columns.ts';
import type { DateUnread, SectionOfRow, TimeOfRow, gradeRowsTaken } from '../grade-rows.ts';
import { numbersAt } from '../../kernel/kernel.ts';
import type { PlainLines } from '../../kernel/plain-lines.ts';
import type { Field } from '../kinds.ts';
import { isTenDigits } from '../sheet.ts';
import type { SheetRows } from '../sheet-rows.ts';
import { isZeros, type CleanSection } from './rows.ts';
import type { RowsAlike, seenIn } from './seen.ts';

interface GradeReading {
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

const ODD = -1;

/** What cells of a line say together: the fields, as the kernel numbers them, and what number that is of the grades' parts. */
const parts: readonly { fields: readonly Field[]; number: (plain: PlainGrades, texts: string[]) => number }[] = [
  { fields: ['ssid'], number: ssidNumber },
  { fields: ['score', 'percent', 'progressScore', 'progressPercent'], number: valueNumber },
  { fields: ['postedOn'], number: dayNumber },
  { fields: ['term', 'task'], number: timeNumber },
  { fields: ['course', 'section', 'calendar', 'homeSchool', 'endYear', 'courseName'], number: sectionNumber },
];
const SECTION = parts.length - 1;
const PLACE = parts.length;

// A plain object and functions, not closures: these would be compiled for each file by itself.

/** What is known of the plain lines of one file so far. */
export interface PlainGrades extends Omit<GradeReading, 'rows'> {
  lines: PlainLines;
  /** The columns that say something. */
  used: number[];
  /** The first of the lines that the kernel has before it, and the one behind them. */
  from: number;
  to: number;
  /** By the kernel's numbers: what sections and times are that are not odd. */
  ofSection: (SectionSaid | undefined)[];
  ofTime: (TimeSaid | undefined)[];
  /** How many different ones of each of the parts, and of places, were told of. */
  told: number[];
}

/** What a section says of itself, and what its rows show. */
interface SectionSaid {
  /** Its number among the sections of the file. */
  number: number;
  said: SectionOfRow;
  title: string;
  alike?: RowsAlike;
}

/** The same of a time. */
interface TimeSaid {
  number: number;
  said: TimeOfRow;
  isSeen: boolean;
}

/** Makes ready to take the plain lines of a file; undefined where it has none. */
export function plainGrades({ rows: { lines }, ...reading }: GradeReading): PlainGrades | undefined {
  if (!lines) return undefined;
  const { kernel } = lines;
  const used: number[] = [];
  for (const [what, { fields }] of parts.entries())
    for (const field of fields) {
      const column = reading.columns[field];
      if (column === undefined) continue;
      kernel.addColumnOf(what, column);
      used.push(column);
    }
  kernel.beginGrades();
  const told = new Array<number>(PLACE + 1).fill(0);
  return { ...reading, lines, used, from: 0, to: 0, ofSection: [], ofTime: [], told };
}

/**
 * Takes plain lines one after the other.
 * @returns the first that is for the longer look, which must find the same as this of all others; `to` where none is
 */
export function takePlainGrades(plain: PlainGrades, from: number, to: number): number {
  const { lines, cutOffAt = -1 } = plain;
  let line = from;
  while (line < to) {
    if (line < plain.from || line >= plain.to) load(plain, line);
    const end = Math.min(to, plain.to);
    line = plain.from + lines.kernel.take(line - plain.from, end - plain.from, cutOffAt);
    takeOver(plain);
    if (line < end) break;
  }
  return line;
}

/** Puts lines before the kernel, and tells it what the cells in them are. */
function load(plain: PlainGrades, from: number) {
  const { kernel, codes, rows, count } = plain.lines;
  const room = kernel.mostLines();
  const to = Math.min(count, from + room);
  const all = numbersAt(kernel, kernel.codesAt(), room * codes.length);
  for (const column of plain.used) all.set(codes[column]!.list.subarray(from, to), column * room);
  numbersAt(kernel, kernel.rowsAt(), to - from).set(rows.list.subarray(from, to));
  plain.from = from;
  plain.to = to;
  kernel.meet(to - from);
  for (let what = 0; what < PLACE; what++) tell(plain, what);
  tellPlaces(plain);
}

function tell(plain: PlainGrades, what: number) {
  const { kernel, cleaned } = plain.lines;
  const { fields, number } = parts[what]!;
  const texts = fields
    .map((field) => plain.columns[field])
    .map((column) => (column === undefined ? undefined : cleaned[column]!));
  const width = texts.filter((column) => column !== undefined).length;
  const count = kernel.countOf(what);
  const told = numbersAt(kernel, kernel.toldOf(what), count);
  const tuples = numbersAt(kernel, kernel.tuplesOf(what), count * width);
  for (let i = plain.told[what]!; i < count; i++) {
    let at = i * width;
    const own: string[] = [];
    for (const column of texts) own.push(column ? column[tuples[at++]!]! : '');
    told[i] = number(plain, own);
  }
  plain.told[what] = count;
}

function tellPlaces(plain: PlainGrades) {
  const { lines, ofSection, ofTime, taken } = plain;
  const { kernel } = lines;
  const count = kernel.countOf(PLACE);
  const told = numbersAt(kernel, kernel.toldOf(PLACE), count);
  const pairs = numbersAt(kernel, kernel.tuplesOf(PLACE), count * 2);
  for (let i = plain.told[PLACE]!; i < count; i++) {
    const section = ofSection[pairs[i * 2]!];
    const time = ofTime[pairs[i * 2 + 1]!];
    told[i] = section && time ? taken.place(section.number, time.number) : ODD;
  }
  plain.told[PLACE] = count;
}

/** Takes over what the kernel has taken. */
function takeOver({ lines, columns, taken, seen, ofSection, ofTime }: PlainGrades) {
  const { kernel, cleaned } = lines;
  const ssids = cleaned[columns.ssid!]!;
  const count = kernel.takenLines();
  const room = kernel.mostLines();
  const all = numbersAt(kernel, kernel.takenAt(), room * COLUMNS);
  taken.addAll(Array.from({ length: COLUMNS }, (_, i) => all.subarray(i * room, i * room + count)));
  for (const code of numbersAt(kernel, kernel.studentsAt(), kernel.newStudents())) seen.seen.students.add(ssids[code]!);
  const pairs = numbersAt(kernel, kernel.tuplesOf(PLACE), kernel.countOf(PLACE) * 2);
  for (const place of numbersAt(kernel, kernel.placesAt(), kernel.newPlaces())) {
    const section = ofSection[pairs[place * 2]!]!;
    const time = ofTime[pairs[place * 2 + 1]!]!;
    section.alike ??= seen.alike({ ...section.said, title: section.title });
    if (time.isSeen) continue;
    time.isSeen = true;
    seen.addTime(time.said);
  }
  kernel.fetched();
}

/** Of a line that was taken: row, student, place, value, day. */
const COLUMNS = 5;

/** Says what all lines that were taken show, once the last was. */
export function finishPlainGrades({ lines, columns, seen, ofSection }: PlainGrades) {
  const { kernel, cleaned } = lines;
  const ssids = cleaned[columns.ssid!]!;
  const about = numbersAt(kernel, kernel.sectionsAt(), kernel.countOf(SECTION) * OF_SECTION);
  for (let i = 0; i < ofSection.length; i++) {
    const alike = ofSection[i]?.alike;
    if (!alike) continue;
    const at = i * OF_SECTION;
    seen.count(alike, about[at]!);
    // 0 is no student.
    for (let of = at + 1; of < at + OF_SECTION && about[of] !== 0; of++) seen.addStudent(alike, ssids[about[of]! - 1]!);
  }
}

/** Of a section: how many lines, and three of its students. */
const OF_SECTION = 4;

function ssidNumber({ taken }: PlainGrades, texts: string[]): number {
  const [ssid] = texts as [string];
  return isTenDigits(ssid) && !isZeros(ssid) ? taken.ssid(ssid) : ODD;
}

function valueNumber({ taken }: PlainGrades, texts: string[]): number {
  const [score, percent, progressScore, progressPercent] = texts as [string, string, string, string];
  if (isUnreadable(score) || isUnreadable(percent)) return ODD;
  return taken.value({ score, percent, progressScore, progressPercent });
}

function dayNumber({ taken, dateOf }: PlainGrades, texts: string[]): number {
  const { day, unread } = dateOf(texts[0]!);
  return unread ? ODD : taken.day({ postedOn: day });
}

/** Times and sections are listed as the kernel numbers them. */
function timeNumber({ columns, taskOf, givenTask, ofTime, taken }: PlainGrades, texts: string[]): number {
  const [term, cell] = texts as [string, string];
  const task = columns.task === undefined ? givenTask : taskOf(cell);
  const said = task && { term, task };
  ofTime.push(said && { number: taken.time(said), said, isSeen: false });
  return task ? 0 : ODD;
}

function sectionNumber(plain: PlainGrades, texts: string[]): number {
  const said = sectionSaid(plain, texts);
  plain.ofSection.push(said);
  return said ? 0 : ODD;
}

function sectionSaid({ columns, placed, yearOf, taken }: PlainGrades, texts: string[]): SectionSaid | undefined {
  const [course, section, calendar, homeSchool, year, title] = texts as [
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  if (course.includes('.') || section.includes('.')) return undefined;
  const place = placed(course, section);
  if (place.course === '' || place.courseDamage || place.sectionDamage) return undefined;
  const endYear = columns.endYear === undefined ? undefined : yearOf(year);
  const said = {
    course: place.course,
    section: place.section,
    calendar,
    homeSchool,
    ...(endYear === undefined ? {} : { endYear }),
  };
  return { number: taken.section(said), said, title };
}
