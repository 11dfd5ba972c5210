/**
 * The rows of one school that are used, as columns of numbers, by student. A grade is made when somebody asks for its student;
 * from then on it is the same one.
 */
import { termIdentity } from '../intake/cells.ts';
import { listOf } from '../intake/by-key.ts';
import { eachOf, mapInto, type Numbers } from '../kernel/lists.ts';
import { recordAt, type PlaceOfRow, type GradeRows } from '../intake/grade-rows.ts';
import { calendarKey } from './calendars.ts';
import { holding, schoolYearOf, type ByStudent, type Grade, type GradesIn, type Holds } from './grade.ts';
import { remembered, type Names } from './names.ts';
import { givenTerm } from './school.ts';
import { slots, type Slot, type Slots } from './slots.ts';

/** Numbers for texts, the same for all schools of a check. */
export type TextNumbers = (text: string) => number;

export function textNumbers(): TextNumbers {
  const known = new Map<string, number>([['', 0]]);
  return (text) => {
    const number = known.get(text) ?? known.size;
    known.set(text, number);
    return number;
  };
}

export interface SchoolRows {
  files: readonly GradesIn[];
  slots: Slots;
  /** By their index. */
  slotList: Slot[];
  ssids: string[];
  numberOf: Map<string, number>;
  /** The rows of the first student, then those of the second, each in the order of the files; and where those of each begin. */
  rows: Int32Array;
  starts: Int32Array;
  /** Of each row: its student, its file, where it is in that, its slot, and what it holds. */
  student: Int32Array;
  file: Int32Array;
  at: Int32Array;
  slot: Int32Array;
  holds: Uint8Array;
  /** The number of its course and section as spelled, or -1 where one of them, its term or its calendar makes it odd. */
  spelled: Int32Array;
  /** The numbers of its score and its percent as written; 0 for none. */
  score: Int32Array;
  percent: Int32Array;
  /** A posted grade of the technical school was compared with it, as long as its grade is not made. */
  isCompared: Uint8Array;
  /** By student: the grades, once they are made. */
  made: (Grade[] | undefined)[];
  /** By student: whether two rows of one slot were settled, so that only the grades tell. */
  isSettled: Uint8Array;
}

const holds: readonly Holds[] = ['nothing', 'progress', 'posted'];
export const POSTED = holds.indexOf('posted');

/** Brings the used rows of a school's files together. */
export function schoolRows(
  files: readonly GradesIn[],
  names: Names,
  latest: number | undefined,
  numberOf: TextNumbers,
): SchoolRows {
  const count = files.reduce((sum, { settled }) => sum + settled.used.length, 0);
  const column = () => new Int32Array(count);
  const school: SchoolRows = {
    files,
    slots: slots(),
    slotList: [],
    ssids: [],
    numberOf: new Map(),
    rows: column(),
    starts: new Int32Array(1),
    student: column(),
    file: column(),
    at: column(),
    slot: column(),
    holds: new Uint8Array(count),
    spelled: column(),
    score: column(),
    percent: column(),
    isCompared: new Uint8Array(count),
    made: [],
    isSettled: new Uint8Array(0),
  };
  let first = 0;
  for (const [i, file] of files.entries()) first = addFile(school, first, i, file, names, latest, numberOf);
  school.starts = new Int32Array(school.ssids.length + 1);
  const { student } = school;
  for (let row = 0; row < count; row++) school.starts[student[row]! + 1]! += 1;
  for (let i = 0; i < school.ssids.length; i++) school.starts[i + 1]! += school.starts[i]!;
  const next = school.starts.slice();
  for (let row = 0; row < count; row++) school.rows[next[student[row]!]!++] = row;
  school.made = new Array<Grade[] | undefined>(school.ssids.length).fill(undefined);
  school.isSettled = new Uint8Array(school.ssids.length);
  return school;
}

/** Adds the rows of a file from `first` on, and gives where the next begin. */
function addFile(
  school: SchoolRows,
  first: number,
  number: number,
  file: GradesIn,
  names: Names,
  latest: number | undefined,
  numberOf: TextNumbers,
): number {
  const { used, isUntold } = file.settled;
  const { place, value, ssid } = used;
  const given = givenTerm(file.file, file.side === 'high') ?? '';
  const termOf = remembered((term) => (term === '' ? given : termIdentity(term)));
  const calendarOf = calendarsOf(file);
  const spellings = remembered(() => new Map<string, number>());
  const spellingOf = (own: PlaceOfRow) => {
    const { course, section } = own;
    const known = spellings(course);
    let number = known.get(section);
    if (number === undefined) {
      number = names.section(own) === '' ? -1 : numberOf(`${course.length} ${course} ${section}`);
      known.set(section, number);
    }
    return number;
  };
  // The terms of a section come one after the other: what they share is looked for once.
  let last: PlaceOfRow | undefined;
  let spelling = -1;
  const spelled = place.parts.map((own) => {
    if (isUntold || termOf(own.term) === '' || calendarOf(own.calendar) !== '') return -1;
    if (!last || !isOneSection(last, own)) spelling = spellingOf((last = own));
    return spelling;
  });
  const held = value.parts.map((own) => holds.indexOf(holding(own)));
  const scores = value.parts.map(({ score }) => numberOf(score));
  const percents = value.parts.map(({ percent }) => numberOf(percent));
  const students = new Int32Array(ssid.parts.length);
  for (const id of eachOf(ssid.of, ssid.parts.length)) students[id] = studentNumber(school, ssid.parts[id]!);
  const { years, of: yearOfRow } = yearsOf(used);
  const keys = placesInYears(place.of, yearOfRow, years.length);
  const slotOf = new Int32Array(place.parts.length * years.length);
  let [course, section] = ['', ''];
  let within: Slot[] = [];
  last = undefined;
  for (const key of eachOf(keys, slotOf.length)) {
    const own = place.parts[Math.floor(key / years.length)]!;
    const year = years[key % years.length];
    if (!last || !isOneSection(last, own)) {
      last = own;
      [course, section] = [names.course(own.course), names.section(own)];
      within = school.slots.within(course, section);
    }
    const slot = school.slots.of(course, section, within, termOf(own.term), own.task, year ?? latest);
    school.slotList[slot.index] = slot;
    slotOf[key] = slot.index;
  }
  const end = first + used.length;
  school.file.fill(number, first, end);
  for (let row = first; row < end; row++) school.at[row] = row - first;
  mapInto(school.student, first, ssid.of, students);
  mapInto(school.slot, first, keys, slotOf);
  mapInto(school.spelled, first, place.of, spelled);
  mapInto(school.holds, first, value.of, held);
  mapInto(school.score, first, value.of, scores);
  mapInto(school.percent, first, value.of, percents);
  return end;
}

const isOneSection = (a: PlaceOfRow, b: PlaceOfRow) => a.course === b.course && a.section === b.section;

/** Of each row one number for its place and its year. */
function placesInYears({ list, length }: Numbers, years: Numbers, count: number): Numbers {
  if (count === 1) return { list, length };
  const keys = new Int32Array(length);
  for (let i = 0; i < length; i++) keys[i] = list[i]! * count + years.list[i]!;
  return { list: keys, length };
}

function studentNumber({ ssids, numberOf }: SchoolRows, ssid: string): number {
  let number = numberOf.get(ssid);
  if (number === undefined) {
    numberOf.set(ssid, (number = ssids.length));
    ssids.push(ssid);
  }
  return number;
}

interface YearsOfRows {
  years: (number | undefined)[];
  of: Numbers;
}

/** Rows that were read do not change. */
const yearsKnown = new WeakMap<GradeRows, YearsOfRows>();

/** The school years that rows say, each once, and for each row which of them: by a column or by a posting date. */
function yearsOf(rows: GradeRows): YearsOfRows {
  const known = yearsKnown.get(rows);
  if (known) return known;
  const { place, day } = rows;
  const years: (number | undefined)[] = [undefined];
  const number = (year: number | undefined) => {
    const own = years.indexOf(year);
    return own === -1 ? years.push(year) - 1 : own;
  };
  const ofPlace = place.parts.map(({ endYear }) => number(endYear));
  const ofDay = day.parts.map(({ postedOn }) => number(schoolYearOf(postedOn)));
  const { length } = place.of;
  const list = new Int32Array(length);
  if (years.length > 1) mapInto(list, 0, day.of, ofDay);
  // A place without a year of its own is of the first, which is none.
  if (ofPlace.some((year) => year !== 0))
    for (let i = 0; i < length; i++) list[i] = ofPlace[place.of.list[i]!]! || list[i]!;
  const found = { years, of: { list, length } };
  yearsKnown.set(rows, found);
  return found;
}

/** The school years that rows say; `undefined` among them where a row says none. */
export function yearsIn(rows: GradeRows): Set<number | undefined> {
  const { years, of } = yearsOf(rows);
  return new Set(eachOf(of, years.length).map((year) => years[year]));
}

const calendarsOf = ({ settled: { isUntold, isParted } }: GradesIn) => (isUntold || isParted ? calendarKey : () => '');

/** The students of whom two rows stand in one slot. */
export function withTwo({ starts, rows, slot, ssids, slotList }: SchoolRows): number[] {
  const lookedAt = new Int32Array(slotList.length);
  const found: number[] = [];
  for (let student = 0; student < ssids.length; student++) {
    let isTwice = false;
    for (let i = starts[student]!; i < starts[student + 1]!; i++) {
      const own = slot[rows[i]!]!;
      if (lookedAt[own] === student + 1) isTwice = true;
      lookedAt[own] = student + 1;
    }
    if (isTwice) found.push(student);
  }
  return found;
}

/** The grades of a school by student. */
export function byStudent(school: SchoolRows): ByStudent {
  const { ssids, numberOf } = school;
  return {
    size: ssids.length,
    has: (ssid) => numberOf.has(ssid),
    get(ssid) {
      const student = numberOf.get(ssid);
      return student === undefined ? undefined : gradesOf(school, student);
    },
    keys: () => ssids,
    *values() {
      for (let student = 0; student < ssids.length; student++) yield gradesOf(school, student);
    },
    *[Symbol.iterator]() {
      for (const [student, ssid] of ssids.entries()) yield [ssid, gradesOf(school, student)] as const;
    },
  };
}

/** The grades of all students who have one of which a test says so, which is asked of rows before it is asked of grades. */
export function* gradesWhere(
  school: SchoolRows,
  hasRow: (row: number) => boolean,
  isGrade: (grade: Grade) => boolean,
): Generator<Grade> {
  const { starts, rows, made, ssids } = school;
  for (let student = 0; student < ssids.length; student++) {
    let isLookedAt = made[student] !== undefined;
    for (let i = starts[student]!; i < starts[student + 1]! && !isLookedAt; i++) isLookedAt = hasRow(rows[i]!);
    if (isLookedAt) for (const grade of gradesOf(school, student)) if (isGrade(grade)) yield grade;
  }
}

/** The grades of a student, the same each time. */
export function gradesOf(school: SchoolRows, student: number): Grade[] {
  const made = school.made[student];
  if (made) return made;
  const grades: Grade[] = [];
  for (let i = school.starts[student]!; i < school.starts[student + 1]!; i++)
    grades.push(gradeAt(school, school.rows[i]!));
  return (school.made[student] = grades);
}

/** Where a grade stands: as its file writes it, and as it is compared. */
export interface Standing extends Pick<Grade, 'in' | 'course' | 'section'> {
  record: PlaceOfRow & Pick<Grade['record'], 'row'>;
}

/** So many grades stand as this one does. */
export interface Standings {
  grade: Standing;
  count: number;
}

/**
 * Rows of students, without a grade for each: of those of one place in one file the first with how many they are, by its
 * student. Students who are settled have grades in the place of rows.
 */
export function standingsOf(
  school: SchoolRows,
  hasStudent: (student: number) => boolean,
  hasRow: (row: number) => boolean = () => true,
): Map<number, Standings[]> {
  const { files, file, at, starts, rows, ssids } = school;
  const places = files.map(({ settled }) => settled.used.place);
  const all = places.map(({ parts }) => new Array<Standings | undefined>(parts.length));
  const first = new Map<number, Standings[]>();
  for (let student = 0; student < ssids.length; student++) {
    if (!hasStudent(student)) continue;
    for (let i = starts[student]!; i < starts[student + 1]!; i++) {
      const row = rows[i]!;
      if (!hasRow(row)) continue;
      const known = all[file[row]!]!;
      const place = places[file[row]!]!.of.list[at[row]!]!;
      if (known[place]) known[place].count += 1;
      else listOf(first, student).push((known[place] = { grade: standingAt(school, row), count: 1 }));
    }
  }
  return first;
}

function standingAt({ files, file, at, slot, slotList }: SchoolRows, row: number): Standing {
  const own = files[file[row]!]!;
  const { place, row: numbers } = own.settled.used;
  const i = at[row]!;
  const { course, section } = slotList[slot[row]!]!;
  return { in: own, course, section, record: { ...place.parts[place.of.list[i]!]!, row: numbers.list[i]! } };
}

/** Where the posted grades of a school stand, in the order of its students. */
export function postedIn(school: SchoolRows): Standings[] {
  const { isSettled, holds: held, ssids } = school;
  const first = standingsOf(
    school,
    (student) => isSettled[student] === 0,
    (row) => held[row] === POSTED,
  );
  const all: Standings[] = [];
  for (let student = 0; student < ssids.length; student++) {
    for (const own of first.get(student) ?? []) all.push(own);
    if (isSettled[student] === 1)
      for (const grade of gradesOf(school, student)) if (grade.holds === 'posted') all.push({ grade, count: 1 });
  }
  return all;
}

/** The grade of a row, made anew: its student must not be settled. */
function gradeAt(school: SchoolRows, row: number): Grade {
  const file = school.files[school.file[row]!]!;
  const record = recordAt(file.settled.used, school.at[row]!);
  const slot = school.slotList[school.slot[row]!]!;
  const { course, section, term, year } = slot;
  return {
    in: file,
    record,
    holds: holds[school.holds[row]!]!,
    course,
    section,
    term,
    year,
    slot,
    calendar: calendarsOf(file)(record.calendar),
    isContradicted: false,
    hasRowsBeside: false,
    isReposted: false,
    claims: 0,
    isCompared: school.isCompared[row] === 1,
  };
}

/**
 * Finds the students of whom a row of a file is, by the number that a spreadsheet gives it: most often one, and none where the
 * row is not used.
 * @param name the file
 */
export function studentsByRow({ files, file, at, student }: SchoolRows, name: string): (number: number) => number[] {
  let most = -1;
  const isIn = files.map((own) => own.name === name);
  const numberAt = (row: number) => files[file[row]!]!.settled.used.row.list[at[row]!]!;
  for (let row = 0; row < file.length; row++) if (isIn[file[row]!]) most = Math.max(most, numberAt(row));
  const first = new Int32Array(most + 1).fill(-1);
  const others = new Map<number, Set<number>>();
  for (let row = 0; row < file.length; row++) {
    if (!isIn[file[row]!]) continue;
    const number = numberAt(row);
    const own = student[row]!;
    if (first[number] === -1) first[number] = own;
    else if (first[number] !== own) others.set(number, (others.get(number) ?? new Set()).add(own));
  }
  return (number) => {
    const one = first[number] ?? -1;
    return one === -1 ? [] : [one, ...(others.get(number) ?? [])].sort((a, b) => a - b);
  };
}
