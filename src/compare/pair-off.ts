/**
 * Pairs off the students in whom nothing is odd, by the numbers of their rows alone: of most, every grade stands at the one high
 * school that knows them, once and with the same score. Of these the comparison would say `synced` after a longer look; it sees
 * all others.
 *
 * A student is plain if exactly one school may know him, whose grades are compared; if every row of his there is of a
 * section, a term and no calendar of its own, and none stands twice on either side; and if every grade of his
 * - is of a file whose calendars are told, and without a calendar of its own;
 * - is of a section and a term, which exactly one term of that school answers;
 * - has a row there of its course, section, task and year and of that term, which is no different grade's row;
 * - has a posted score, and is written there the same: its course, its section, its score, and its percent where both have one.
 */
import { sectionOf } from '../intake/grade-rows.ts';
import { syncedWith, type GradeOutcome, type Judged, type ComparedSchool } from './judge-grade.ts';
import { sectionIn, sectionOfSlot, slotIn, timeIn, timeOfSlot, type SectionOfSlot, type TimeOfSlot } from './slots.ts';
import { gradesOf, placeOf, type SchoolRows, type Standings } from './school-rows.ts';

/** Students who were paired off, each with one school, and which row is which there. */
export interface Paired {
  /** By the rows of the technical school: the row there, or -1. */
  match: Int32Array;
  /** By its students: the school. */
  schoolOf: (ComparedSchool | undefined)[];
  with: PairedWith[];
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

/** Pairs off a student, or says false where he is not plain. */
export type PairOff = (student: number) => boolean;

/** Makes ready to pair off the students of the technical school with those of high schools. */
export function pairingOff(
  own: SchoolRows,
  schools: readonly ComparedSchool[],
): { pairOff: PairOff; finish: () => Paired } {
  const match = new Int32Array(own.rows.length).fill(-1);
  const paired: Paired = { match, schoolOf: [], with: [] };
  const partners = schools.map((school) => partnerOf(own, school, match));
  const marks = schools.map(({ rows }) => ({
    own: new Uint8Array(own.slots.pairs.count),
    there: new Uint8Array(rows.slots.pairs.count),
  }));
  const counts = new Int32Array(schools.length);

  function onlyOne(ssid: string): number {
    let only = -1;
    for (let i = 0; i < schools.length; i++) {
      const { hasSetAside, knowledge } = schools[i]!;
      if (!hasSetAside && !knowledge.students.has(ssid)) continue;
      if (only !== -1) return -1;
      only = i;
    }
    return only;
  }

  function pairOff(student: number): boolean {
    if (own.isSettled[student] === 1) return false;
    const only = onlyOne(own.ssids[student]!);
    if (only === -1 || !partners[only]!(student)) return false;
    const { rows } = schools[only]!;
    const mark = marks[only]!;
    paired.schoolOf[student] = schools[only]!;
    for (let i = own.starts[student]!; i < own.starts[student + 1]!; i++) {
      const row = own.rows[i]!;
      mark.own[own.slot[row]!] = 1;
      mark.there[rows.slot[match[row]!]!] = 1;
      counts[only]! += 1;
    }
    return true;
  }

  /** Gives what was paired off, once all students were looked at. */
  function finish(): Paired {
    for (const [i, school] of schools.entries()) {
      if (counts[i] === 0) continue;
      const slots = markedIn(marks[i]!.own);
      const times = new Set(slots.map((slot) => timeOfSlot(own.slots, slot)));
      const sections = new Set(markedIn(marks[i]!.there).map((slot) => sectionOfSlot(school.rows.slots, slot)));
      paired.with.push({
        school,
        count: counts[i]!,
        slots,
        times: Array.from(times, (time) => own.slots.times[time]!),
        sections: Array.from(sections, (section) => school.rows.slots.sections[section]!),
      });
    }
    return paired;
  }

  return { pairOff, finish };
}

function markedIn(marks: Uint8Array): number[] {
  const marked: number[] = [];
  for (let at = 0; at < marks.length; at++) if (marks[at] === 1) marked.push(at);
  return marked;
}

/** The same with one school. */
function partnerOf(own: SchoolRows, school: ComparedSchool, match: Int32Array): (student: number) => boolean {
  const there = school.rows;
  const answers = answering(own, school);
  /** By the school's slots: the row there of the student who was looked at last, and how many students that was ago. */
  const rows = new Int32Array(there.slots.pairs.count);
  const lookedAt = new Int32Array(there.slots.pairs.count);
  let looks = 0;

  /** The row there that an own row stands beside; -1 for none. */
  function matchOf(row: number): number {
    const spelled = own.spelled[row]!;
    if (spelled === 0 || own.score[row] === 0) return -1;
    const index = answers(row);
    if (index === -1 || lookedAt[index] !== looks) return -1;
    const found = rows[index]!;
    const [percent, other] = [own.percent[row]!, there.percent[found]!];
    const isAlike =
      own.score[row] === there.score[found] &&
      spelled === there.spelled[found] &&
      (percent === other || percent === 0 || other === 0);
    return isAlike ? found : -1;
  }

  return (student) => {
    if (school.apart !== undefined) return false;
    const partner = there.numberOf.get(own.ssids[student]!);
    if (partner === undefined || there.isSettled[partner] === 1) return false;
    const [first, end] = [own.starts[student]!, own.starts[student + 1]!];
    const [from, to] = [there.starts[partner]!, there.starts[partner + 1]!];
    if (end - first > to - from) return false;
    looks += 1;
    for (let i = from; i < to; i++) {
      const row = there.rows[i]!;
      const slot = there.slot[row]!;
      if (there.spelled[row] === 0) return false;
      lookedAt[slot] = looks;
      rows[slot] = row;
    }
    for (let i = first; i < end; i++) {
      const row = own.rows[i]!;
      const found = matchOf(row);
      if (found === -1) return false;
      match[row] = found;
      // No other grade of the student may stand beside it.
      lookedAt[there.slot[found]!] = 0;
    }
    const made = there.made[partner];
    for (let i = first; i < end; i++) there.isCompared[match[own.rows[i]!]!] = 1;
    if (made)
      for (const [i, grade] of made.entries())
        if (there.isCompared[there.rows[from + i]!] === 1) grade.isCompared = true;
    return true;
  };
}

/** Not looked for yet. */
const OPEN = -2;

/** Finds the slot of a school in which a row of the technical school must stand: its index, or -1 for none or several. */
function answering(own: SchoolRows, { names, terms, rows: there }: ComparedSchool): (row: number) => number {
  const sections = own.files.map(({ settled: { used } }) =>
    used.place.sections.map((place) => sectionIn(there.slots, names.course(place.course), names.section(place))),
  );
  const times = own.slots.times.map((time) => {
    const [answer, ...others] = terms.answers.get(time.term) ?? [];
    if (time.term === '' || answer === undefined || others.length > 0) return -1;
    return timeIn(there.slots, { ...time, term: answer });
  });
  /** By the slots of the technical school. */
  const answers = new Int32Array(own.slots.pairs.count).fill(OPEN);
  const look = (row: number, slot: number): number => {
    if (own.slots.sections[sectionOfSlot(own.slots, slot)]!.section === '') return -1;
    const file = own.file[row]!;
    const section = sectionOf(own.files[file]!.settled.used.place, placeOf(own, row));
    return slotIn(there.slots, sections[file]![section]!, times[timeOfSlot(own.slots, slot)]!);
  };
  return (row) => {
    const slot = own.slot[row]!;
    if (answers[slot] === OPEN) answers[slot] = look(row, slot);
    return answers[slot]!;
  };
}

/** What became of the grades of a student who was paired off. */
export function* judgedOf(own: SchoolRows, paired: Paired, student: number): Generator<Judged> {
  const school = paired.schoolOf[student]!;
  const partner = school.rows.numberOf.get(own.ssids[student]!)!;
  const [grades, there] = [gradesOf(own, student), gradesOf(school.rows, partner)];
  const from = school.rows.starts[partner]!;
  for (const [i, grade] of grades.entries()) {
    const row = paired.match[own.rows[own.starts[student]! + i]!]!;
    yield syncedWith(grade, there[school.rows.rows.indexOf(row, from) - from]!, school);
  }
}
