/**
 * Pairs off grades by the numbers of their rows alone: most stand at the one high school that knows their student, once and with
 * the same score. Of these the comparison would say `synced` after a longer look; it sees all others.
 *
 * A student is plain if exactly one school may know him, whose grades are compared; if none of his rows stands twice on either
 * side; if every row, on both sides, is of a file whose calendars are told, of a section, a term and no calendar of its own; and
 * if every grade of his is of a term that at most one term of that school answers, and no two of them may be one row there. So
 * each grade may be one row of his at most.
 *
 * A grade of a plain student is paired off if that row is there, its score is posted, and it is written there the same: its
 * course, its section, its score, and its percent where both have one.
 */
import { sectionOf } from '../intake/grade-rows.ts';
import type { Grade } from './grade.ts';
import { syncedWith, type GradeOutcome, type Judged, type ComparedSchool } from './judge-grade.ts';
import { sectionIn, sectionOfSlot, slotIn, timeIn, timeOfSlot, type SectionOfSlot, type TimeOfSlot } from './slots.ts';
import { gradeOf, placeOf, type SchoolRows, type Standings } from './school-rows.ts';

/** Grades that were paired off, those of a student with one school, and which row is which there. */
export interface Paired {
  /** By the rows of the technical school, of a student who has a school: the row there, or -1. */
  match: Int32Array;
  /** By its students: the school. */
  schoolOf: (ComparedSchool | undefined)[];
}

/** The grades that were paired off with one school. */
export interface PairedWith {
  school: ComparedSchool;
  count: number;
  /** The slots of the technical school in which they are, the times of these, and the sections of the school: each once. */
  slots: number[];
  times: TimeOfSlot[];
  sections: SectionOfSlot[];
}

/** Grades that are told at once: where they stand, and what became of them. */
export interface GradesAlike extends Standings {
  outcome: GradeOutcome;
}

/** Pairs off grades of a student, or says false where none is. */
export type PairOff = (student: number) => boolean;

/** Makes ready to pair off the grades of the technical school with those of high schools. */
export function pairingOff(
  own: SchoolRows,
  schools: readonly ComparedSchool[],
): { pairOff: PairOff; paired: Paired; finish: () => PairedWith[] } {
  const match = new Int32Array(own.rows.length).fill(-1);
  const paired: Paired = { match, schoolOf: [] };
  const partners = schools.map((school) => partnerOf(own, school, match));
  const marks = schools.map(({ rows }) => ({
    own: new Uint8Array(own.slots.pairs.count),
    there: new Uint8Array(rows.slots.pairs.count),
  }));
  const counts = new Int32Array(schools.length);

  /** By schools: which of its students the one is who was looked at last. */
  const partner = new Int32Array(schools.length);

  /** The only school that may know a student. */
  function onlyOne(ssid: string): number {
    let only = -1;
    for (let i = 0; i < schools.length; i++) {
      const { rows, hasSetAside, knowledge } = schools[i]!;
      partner[i] = rows.numberOf.get(ssid) ?? -1;
      if (partner[i] === -1 && !hasSetAside && !knowledge.students.has(ssid)) continue;
      if (only !== -1) return -1;
      only = i;
    }
    return only;
  }

  function pairOff(student: number): boolean {
    if (own.isSettled[student] === 1) return false;
    const only = onlyOne(own.ssids[student]!);
    if (only === -1 || partner[only] === -1 || !partners[only]!(student, partner[only]!)) return false;
    const { rows } = schools[only]!;
    const mark = marks[only]!;
    paired.schoolOf[student] = schools[only]!;
    for (let i = own.starts[student]!; i < own.starts[student + 1]!; i++) {
      const row = own.rows[i]!;
      const found = match[row]!;
      if (found === -1) continue;
      mark.own[own.slot[row]!] = 1;
      mark.there[rows.slot[found]!] = 1;
      counts[only]! += 1;
    }
    return true;
  }

  /** Gives what was paired off, once all students were looked at. */
  function finish(): PairedWith[] {
    const all: PairedWith[] = [];
    for (const [i, school] of schools.entries()) {
      if (counts[i] === 0) continue;
      const slots = markedIn(marks[i]!.own);
      const times = new Set(slots.map((slot) => timeOfSlot(own.slots, slot)));
      const sections = new Set(markedIn(marks[i]!.there).map((slot) => sectionOfSlot(school.rows.slots, slot)));
      all.push({
        school,
        count: counts[i]!,
        slots,
        times: Array.from(times, (time) => own.slots.times[time]!),
        sections: Array.from(sections, (section) => school.rows.slots.sections[section]!),
      });
    }
    return all;
  }

  return { pairOff, paired, finish };
}

function markedIn(marks: Uint8Array): number[] {
  const marked: number[] = [];
  for (let at = 0; at < marks.length; at++) if (marks[at] === 1) marked.push(at);
  return marked;
}

/** The same with one school and its number for the student. */
function partnerOf(
  own: SchoolRows,
  school: ComparedSchool,
  match: Int32Array,
): (student: number, partner: number) => boolean {
  const there = school.rows;
  const answers = answering(own, school);
  /**
   * By the school's slots: the row there of the student who was looked at last, and how many students that was ago, below 0 where
   * a grade of his is that row.
   */
  const rows = new Int32Array(there.slots.pairs.count);
  const lookedAt = new Int32Array(there.slots.pairs.count);
  let looks = 0;

  /** Whether a row is written as one there is. */
  function isAlike(row: number, found: number): boolean {
    const [percent, other] = [own.percent[row]!, there.percent[found]!];
    return (
      own.score[row] !== 0 &&
      own.score[row] === there.score[found] &&
      own.spelled[row] === there.spelled[found] &&
      (percent === other || percent === 0 || other === 0)
    );
  }

  /** Pairs off a row if there is one for it, and says whether the student may be plain. */
  function pair(row: number): boolean {
    const slot = own.spelled[row] === 0 ? SEVERAL : answers(row);
    if (slot < 0 || Math.abs(lookedAt[slot]!) !== looks) return slot !== SEVERAL;
    // A grade before it may be this row too.
    if (lookedAt[slot] !== looks) return false;
    lookedAt[slot] = -looks;
    if (isAlike(row, rows[slot]!)) match[row] = rows[slot]!;
    return true;
  }

  return (student, partner) => {
    if (school.apart !== undefined || there.isSettled[partner] === 1) return false;
    const [from, to] = [there.starts[partner]!, there.starts[partner + 1]!];
    looks += 1;
    for (let i = from; i < to; i++) {
      const row = there.rows[i]!;
      if (there.spelled[row] === 0) return false;
      lookedAt[there.slot[row]!] = looks;
      rows[there.slot[row]!] = row;
    }
    const ofStudent = own.rows.subarray(own.starts[student], own.starts[student + 1]);
    if (!ofStudent.every(pair)) return false;
    let isAny = false;
    for (const row of ofStudent)
      if (match[row] !== -1) {
        there.isCompared[match[row]!] = 1;
        isAny = true;
      }
    const made = there.made[partner];
    if (made)
      for (const [i, grade] of made.entries())
        if (there.isCompared[there.rows[from + i]!] === 1) grade.isCompared = true;
    return isAny;
  };
}

/** Not looked for yet; no slot of the school; and a row may be of several. */
const OPEN = -1;
const NONE = -2;
const SEVERAL = -3;

/** Finds the slot of a school in which a row of the technical school must stand: its index, NONE or SEVERAL. */
function answering(own: SchoolRows, { names, terms, rows: there }: ComparedSchool): (row: number) => number {
  const sections = own.files.map(({ settled: { used } }) =>
    used.place.sections.map((place) => {
      const section = names.section(place);
      return section === '' ? SEVERAL : sectionIn(there.slots, names.course(place.course), section);
    }),
  );
  const times = own.slots.times.map((time) => {
    const [answer, ...others] = terms.answers.get(time.term) ?? [];
    if (time.term === '' || others.length > 0) return SEVERAL;
    return answer === undefined ? -1 : timeIn(there.slots, { ...time, term: answer });
  });
  /** By the slots of the technical school. */
  const answers = new Int32Array(own.slots.pairs.count).fill(OPEN);
  const look = (row: number, slot: number): number => {
    const file = own.file[row]!;
    const section = sections[file]![sectionOf(own.files[file]!.settled.used.place, placeOf(own, row))]!;
    const time = times[timeOfSlot(own.slots, slot)]!;
    if (section === SEVERAL || time === SEVERAL) return SEVERAL;
    const found = slotIn(there.slots, section, time);
    return found === -1 ? NONE : found;
  };
  return (row) => {
    const slot = own.slot[row]!;
    if (answers[slot] === OPEN) answers[slot] = look(row, slot);
    return answers[slot]!;
  };
}

/** The grades of a student that were not paired off. */
export function leftOf(own: SchoolRows, { match }: Paired, student: number): Grade[] {
  const left: Grade[] = [];
  for (let i = own.starts[student]!; i < own.starts[student + 1]!; i++)
    if (match[own.rows[i]!] === -1) left.push(gradeOf(own, student, i));
  return left;
}

/** The rows of a school for a student of the technical school that are of the courses of some of his grades. */
export function besideLeft({ names, rows: there }: ComparedSchool, ssid: string, left: readonly Grade[]): Grade[] {
  const { slots, slot, rows, starts } = there;
  const courses = new Set(left.map(({ record }) => names.course(record.course)));
  const student = there.numberOf.get(ssid)!;
  const beside: Grade[] = [];
  for (let i = starts[student]!; i < starts[student + 1]!; i++) {
    const { course } = slots.sections[sectionOfSlot(slots, slot[rows[i]!]!)]!;
    if (courses.has(course)) beside.push(gradeOf(there, student, i));
  }
  return beside;
}

/**
 * What became of the grades of a student of whom some were paired off.
 * @param left what became of the others
 * @param isWanted whether a row is asked about
 */
export function* judgedOf(
  own: SchoolRows,
  paired: Paired,
  student: number,
  left: readonly Judged[],
  isWanted: (row: number) => boolean = () => true,
): Generator<Judged> {
  const school = paired.schoolOf[student]!;
  const { rows: there } = school;
  const partner = there.numberOf.get(own.ssids[student]!)!;
  let next = 0;
  for (let i = own.starts[student]!; i < own.starts[student + 1]!; i++) {
    const row = own.rows[i]!;
    const match = paired.match[row]!;
    const ofLeft = match === -1 ? left[next++] : undefined;
    if (!isWanted(row)) continue;
    if (ofLeft) yield ofLeft;
    else {
      const at = there.rows.indexOf(match, there.starts[partner]);
      yield syncedWith(gradeOf(own, student, i), gradeOf(there, partner, at), school);
    }
  }
}
