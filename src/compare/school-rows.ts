/**
 * The rows of one school that are used, as columns of numbers, by student. A grade is made when somebody asks for its student;
 * from then on it is the same one.
 */
import { mapInto, listFor, type List } from '../kernel/lists.ts';
import { placeAt, recordAt, type PlaceOfRow } from '../intake/grade-rows.ts';
import { calendarsOf, holds, numbersOf, POSTED, type FileNumbers, type TextNumbers } from './file-numbers.ts';
import type { ByStudent, Grade, GradesIn } from './grade.ts';
import type { Names } from './names.ts';
import { sectionOfSlot, slotAt, slots, type Slots } from './slots.ts';

export interface SchoolRows {
  files: readonly GradesIn[];
  /** The first row of each file. */
  firsts: number[];
  slots: Slots;
  ssids: string[];
  numberOf: Map<string, number>;
  /** The rows of the first student, then those of the second, each in the order of the files; and where those of each begin. */
  rows: Int32Array;
  starts: Int32Array;
  /** Of each row its file, its slot, and what it holds. */
  file: List;
  slot: List;
  holds: Uint8Array;
  /** The number of its course and section as spelled, or 0 where one of them, its term or its calendar makes it odd. */
  spelled: List;
  /** The numbers of its score and its percent as written; 0 for none. */
  score: List;
  percent: List;
  /** A posted grade of the technical school was compared with it, as long as its grade is not made. */
  isCompared: Uint8Array;
  /** By student: the grades, once they are made. */
  made: (Grade[] | undefined)[];
  /** By rows: those that were made alone. */
  single: Map<number, Grade>;
  /** By student: whether two rows of one slot were settled, so that only the grades tell. */
  isSettled: Uint8Array;
}

/** Brings the used rows of a school's files together. */
export function schoolRows(
  files: readonly GradesIn[],
  names: Names,
  latest: number | undefined,
  texts: TextNumbers,
): SchoolRows {
  const [ssids, numberOf, all] = [[] as string[], new Map<string, number>(), slots()];
  const told = files.map((file) => numbersOf(file, { ssids, numberOf, slots: all, names, latest, texts }));
  const firsts = [0];
  for (const [i, { settled }] of files.entries()) firsts.push(firsts[i]! + settled.used.length);
  const count = firsts.pop()!;
  const starts = startsOf(files, told, ssids.length);
  const school: SchoolRows = {
    files,
    firsts,
    slots: all,
    ssids,
    numberOf,
    rows: byStarts(files, told, starts, count),
    starts,
    file: listFor(count, files.length),
    slot: listFor(count, all.pairs.count),
    holds: new Uint8Array(count),
    spelled: listFor(count, texts.count()),
    score: listFor(count, texts.count()),
    percent: listFor(count, texts.count()),
    isCompared: new Uint8Array(count),
    made: new Array<Grade[] | undefined>(ssids.length).fill(undefined),
    single: new Map(),
    isSettled: new Uint8Array(ssids.length),
  };
  for (const [i, { keys, slotOf, spelled, held, scores, percents }] of told.entries()) {
    const { length, place, value } = files[i]!.settled.used;
    const first = firsts[i]!;
    school.file.fill(i, first, first + length);
    mapInto(school.slot, first, keys, slotOf);
    mapInto(school.spelled, first, place.of, spelled);
    mapInto(school.holds, first, value.of, held);
    mapInto(school.score, first, value.of, scores);
    mapInto(school.percent, first, value.of, percents);
  }
  return school;
}

/** Where the rows of each student begin, and where the last one's end. */
function startsOf(files: readonly GradesIn[], told: readonly FileNumbers[], count: number): Int32Array {
  const starts = new Int32Array(count + 1);
  for (const [i, { students }] of told.entries()) {
    const { list, length } = files[i]!.settled.used.ssid.of;
    for (let row = 0; row < length; row++) starts[students[list[row]!]! + 1]! += 1;
  }
  for (let student = 0; student < count; student++) starts[student + 1]! += starts[student]!;
  return starts;
}

/** The rows by student. */
function byStarts(files: readonly GradesIn[], told: readonly FileNumbers[], starts: Int32Array, count: number) {
  const rows = new Int32Array(count);
  const next = starts.slice();
  let first = 0;
  for (const [i, { students }] of told.entries()) {
    const { list, length } = files[i]!.settled.used.ssid.of;
    for (let row = 0; row < length; row++) rows[next[students[list[row]!]!]!++] = first + row;
    first += length;
  }
  return rows;
}

/** Where a row is in its file. */
const atOf = ({ file, firsts }: SchoolRows, row: number): number => row - firsts[file[row]!]!;

/** Which of the places of its file a row stands in. */
export const placeOf = (school: SchoolRows, row: number): number =>
  school.files[school.file[row]!]!.settled.used.place.of.list[atOf(school, row)]!;

/** The students of whom two rows stand in one slot. */
export function withTwo({ starts, rows, slot, ssids, slots: all }: SchoolRows): number[] {
  const lookedAt = new Int32Array(all.pairs.count);
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

/** The grades of which a test says so, which is asked of rows before it is asked of grades. */
export function* gradesWhere(
  school: SchoolRows,
  hasRow: (row: number) => boolean,
  isGrade: (grade: Grade) => boolean,
): Generator<Grade> {
  const { starts, rows, isSettled, ssids } = school;
  for (let student = 0; student < ssids.length; student++) {
    if (isSettled[student] === 1) for (const grade of gradesOf(school, student)) if (isGrade(grade)) yield grade;
    for (let i = starts[student]!; isSettled[student] === 0 && i < starts[student + 1]!; i++) {
      if (!hasRow(rows[i]!)) continue;
      const grade = gradeOf(school, student, i);
      if (isGrade(grade)) yield grade;
    }
  }
}

/** The grades of a student, the same each time. */
export function gradesOf(school: SchoolRows, student: number): Grade[] {
  const made = school.made[student];
  if (made) return made;
  const grades: Grade[] = [];
  for (let i = school.starts[student]!; i < school.starts[student + 1]!; i++)
    grades.push(school.single.get(school.rows[i]!) ?? gradeAt(school, school.rows[i]!));
  return (school.made[student] = grades);
}

/** One of them, by its place among the rows of all students, where the student is not settled. */
export function gradeOf(school: SchoolRows, student: number, i: number): Grade {
  const { made, single, rows, starts } = school;
  const known = made[student]?.[i - starts[student]!] ?? single.get(rows[i]!);
  if (known) return known;
  const grade = gradeAt(school, rows[i]!);
  single.set(rows[i]!, grade);
  return grade;
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
 * Meets rows one after the other, without a grade for each: those of one place in one file are told as the first of them, with how
 * many they are so far.
 */
export function placesMet(school: SchoolRows): (row: number) => Standings {
  const known = school.files.map(({ settled }) => new Array<Standings | undefined>(settled.used.place.pairs.count));
  return (row) => {
    const ofFile = known[school.file[row]!]!;
    const place = placeOf(school, row);
    const own = (ofFile[place] ??= { grade: standingAt(school, row, place), count: 0 });
    own.count += 1;
    return own;
  };
}

function standingAt(school: SchoolRows, row: number, place: number): Standing {
  const { files, file, slot, slots: all } = school;
  const own = files[file[row]!]!;
  const { used } = own.settled;
  const { course, section } = all.sections[sectionOfSlot(all, slot[row]!)]!;
  const record = Object.assign(placeAt(used.place, place), { row: used.row.list[atOf(school, row)]! });
  return { in: own, course, section, record };
}

/** Where the posted grades of a school stand, in the order of its students. */
export function postedIn(school: SchoolRows): Standings[] {
  const { isSettled, holds: held, ssids, starts, rows } = school;
  const known = placesMet(school);
  const all: Standings[] = [];
  for (let student = 0; student < ssids.length; student++) {
    if (isSettled[student] === 1) {
      for (const grade of gradesOf(school, student)) if (grade.holds === 'posted') all.push({ grade, count: 1 });
      continue;
    }
    for (let i = starts[student]!; i < starts[student + 1]!; i++) {
      const row = rows[i]!;
      if (held[row] !== POSTED) continue;
      const own = known(row);
      if (own.count === 1) all.push(own);
    }
  }
  return all;
}

/** The grade of a row, made anew: its student must not be settled. */
function gradeAt(school: SchoolRows, row: number): Grade {
  const file = school.files[school.file[row]!]!;
  const record = recordAt(file.settled.used, atOf(school, row));
  const slot = slotAt(school.slots, school.slot[row]!);
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

/** Whether a row is that of a file with a number. */
export const isRow = (school: SchoolRows, row: number, name: string, number: number): boolean => {
  const file = school.files[school.file[row]!]!;
  return file.name === name && file.settled.used.row.list[atOf(school, row)] === number;
};

/**
 * Finds the students of whom a row of a file is, by the number that a spreadsheet gives it: most often one, and none where the
 * row is not used.
 * @param name the file
 */
export function studentsByRow(school: SchoolRows, name: string): (number: number) => number[] {
  const { files, file, rows, starts, ssids } = school;
  let most = -1;
  const isIn = files.map((own) => own.name === name);
  for (const [i, { settled }] of files.entries()) {
    const { list, length } = settled.used.row;
    if (isIn[i]) for (let row = 0; row < length; row++) most = Math.max(most, list[row]!);
  }
  const first = new Int32Array(most + 1).fill(-1);
  const others = new Map<number, Set<number>>();
  for (let student = 0; student < ssids.length; student++)
    for (let i = starts[student]!; i < starts[student + 1]!; i++) {
      const row = rows[i]!;
      const of = file[row]!;
      if (!isIn[of]) continue;
      const number = files[of]!.settled.used.row.list[atOf(school, row)]!;
      if (first[number] === -1) first[number] = student;
      else if (first[number] !== student) others.set(number, (others.get(number) ?? new Set()).add(student));
    }
  return (number) => {
    const one = first[number] ?? -1;
    return one === -1 ? [] : [one, ...(others.get(number) ?? [])].sort((a, b) => a - b);
  };
}

/** Finds the grades in a row of a file, by the number that a spreadsheet gives it. */
export function gradesInRows(school: SchoolRows, name: string): (number: number) => Grade[] {
  const { isSettled, starts, rows } = school;
  const studentsIn = studentsByRow(school, name);
  return (number) =>
    studentsIn(number).flatMap((student) => {
      if (isSettled[student] === 1)
        return gradesOf(school, student).filter(
          ({ record, in: { name: own } }) => record.row === number && own === name,
        );
      const grades: Grade[] = [];
      for (let i = starts[student]!; i < starts[student + 1]!; i++)
        if (isRow(school, rows[i]!, name, number)) grades.push(gradeOf(school, student, i));
      return grades;
    });
}
