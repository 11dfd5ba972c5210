/** The comparison of step 2b: for each posted grade of the technical school, has it arrived? Student by student. */
import { byKey } from '../intake/by-key.ts';
import { sectionOf } from '../intake/grade-rows.ts';
import type { Pausing } from '../intake/pauses.ts';
import { POSTED } from './file-numbers.ts';
import type { Grade, GradesIn } from './grade.ts';
import {
  candidatesOf,
  filesKey,
  judgeGrade,
  meet,
  unknownToAll,
  likenessOf,
  type LeftOut,
  type Meeting,
  type Judged,
  type ComparedSchool,
} from './judge-grade.ts';
import type { MayHold } from './may-hold.ts';
import {
  besideLeft,
  judgedOf,
  leftOf,
  pairingOff,
  type GradesAlike,
  type Paired,
  type PairedWith,
} from './pair-off.ts';
import { gradesOf, gradesWhere, isRow, placeOf, placesMet, studentsByRow, type SchoolRows } from './school-rows.ts';
import { timeOfSlot, type TimeOfSlot } from './slots.ts';
import { decidingNumbers, hasNumber, hundredth } from './values.ts';

export interface Sides {
  technical: SchoolRows;
  schools: readonly ComparedSchool[];
  /** Whether a row of the technical school that was set aside may hold a grade. */
  mayHold: MayHold;
}

/** A grade that has arrived at one school, and stands at another, or in another file, with another value. */
export interface Elsewhere {
  judged: Judged;
  which: 'school' | 'file';
  school: ComparedSchool;
  other: Grade;
}

/** A grade that stands under another term or task of the high school. */
export interface Misplaced {
  judged: Judged;
  which: 'term' | 'task';
  other: Grade;
}

export interface Comparison {
  /** Every grade of the technical school once, by student. Those that were paired off are made for it. */
  judged: Iterable<Judged>;
  /** The same of one student. */
  judgedOf(ssid: string): Judged[];
  /** Finds the same in a row of a file, by the number that a spreadsheet gives it. */
  judgedInRows(file: string): (row: number) => Judged[];
  /** What became of all grades, where of those that are alike only the first is wanted, with how many they are. */
  alike: () => GradesAlike[];
  /** Those of them that were not paired off: nothing more is to be said of the others than that they arrived. */
  odd: Judged[];
  /** Those others, by their schools. */
  paired: PairedWith[];
  elsewhere: Elsewhere[];
  misplaced: Misplaced[];
  /** Grades posted only at a high school. */
  onlyHigh: { school: ComparedSchool; grade: Grade }[];
}

/** Students that are compared in one step. */
const AT_ONCE = 1 << 11;

/** Compares the two sides. */
export function* compare(sides: Sides): Pausing<Comparison> {
  const { technical, schools } = sides;
  const absent: { judged: Judged; meeting: Meeting }[] = [];
  const { pairOff, paired, finish } = pairingOff(technical, schools);
  const odd: Judged[] = [];
  /** By student: where his grades are among the odd. */
  const starts = new Int32Array(technical.ssids.length + 1);
  const result: Omit<Comparison, 'judged' | 'judgedOf' | 'judgedInRows' | 'alike' | 'paired'> = {
    odd,
    elsewhere: [],
    misplaced: [],
    onlyHigh: [],
  };
  for (const [student, ssid] of technical.ssids.entries()) {
    if (student % AT_ONCE === AT_ONCE - 1) yield;
    starts[student] = odd.length;
    const isPaired = pairOff(student);
    const own = isPaired ? leftOf(technical, paired, student) : gradesOf(technical, student);
    if (own.length === 0) continue;
    const meetings: Meeting[] = [];
    for (const school of schools)
      if (school.hasSetAside || school.knowledge.students.has(ssid))
        meetings.push(meet(own, isPaired ? besideLeft(school, ssid, own) : (school.students.get(ssid) ?? []), school));
    for (let i = 0; i < own.length; i++) {
      const judged = judgeAt(i, own[i]!, meetings, sides);
      odd.push(judged);
      if (judged.outcome === 'synced') noteElsewhere(judged, i, meetings, result);
      else if (judged.outcome === 'missing' || judged.outcome === 'notInFile') {
        const meeting = meetings.find(({ school }) => school === judged.school);
        if (meeting) absent.push({ judged, meeting });
      }
      if (judged.match) judged.match.isCompared = true;
    }
  }
  starts[technical.ssids.length] = odd.length;
  for (const { judged, meeting } of absent) noteMisplaced(judged, meeting, result);
  for (const { other } of result.misplaced) other.isCompared = true;
  yield;
  const shown = shownBy(technical);
  for (const school of schools) {
    if (school.apart) continue;
    const { rows } = school;
    const isOnlyHigh = onlyHighTest(shown, sides, school);
    const isOpen = (row: number) => rows.isCompared[row] === 0 && rows.holds[row] === POSTED;
    for (const grade of gradesWhere(rows, isOpen, isOnlyHigh)) result.onlyHigh.push({ school, grade });
  }
  return { ...result, paired: finish(), ...told(technical, odd, starts, paired) };
}

/** Tells of all grades by student, those that were paired off included. */
function told(
  technical: SchoolRows,
  odd: readonly Judged[],
  starts: Int32Array,
  paired: Paired,
): Pick<Comparison, 'judged' | 'judgedOf' | 'judgedInRows' | 'alike'> {
  const oddOf = (student: number) => odd.slice(starts[student], starts[student + 1]);
  const judgedAt = (student: number) =>
    paired.schoolOf[student] ? judgedOf(technical, paired, student, oddOf(student)) : oddOf(student);
  return {
    judged: {
      *[Symbol.iterator]() {
        for (let student = 0; student < technical.ssids.length; student++) yield* judgedAt(student);
      },
    },
    judgedOf(ssid) {
      const student = technical.numberOf.get(ssid);
      return student === undefined ? [] : [...judgedAt(student)];
    },
    judgedInRows(file) {
      const studentsIn = studentsByRow(technical, file);
      return (number) =>
        studentsIn(number).flatMap((student) =>
          paired.schoolOf[student]
            ? [...judgedOf(technical, paired, student, oddOf(student), (row) => isRow(technical, row, file, number))]
            : oddOf(student).filter(({ grade }) => grade.record.row === number && grade.in.name === file),
        );
    },
    alike() {
      const known = placesMet(technical);
      const all: GradesAlike[] = [];
      let next = 0;
      const addOdd = () => {
        const { grade, outcome } = odd[next++]!;
        all.push({ grade, outcome, count: 1 });
      };
      for (let student = 0; student < technical.ssids.length; student++) {
        // Where none was paired off, a row may be no grade: it may be beside a different one.
        for (let i = technical.starts[student]!; paired.schoolOf[student] && i < technical.starts[student + 1]!; i++) {
          const row = technical.rows[i]!;
          if (paired.match[row] === -1) addOdd();
          else {
            const own = known(row);
            if (own.count === 1) all.push(Object.assign(own, { outcome: 'synced' as const }));
          }
        }
        while (next < starts[student + 1]!) addOdd();
      }
      return all;
    },
  };
}

const none = { isDoubtful: false, rank: 0 };

/** Asks each high school that may know the grade, and takes the word of the one that knows best. */
function judgeAt(at: number, grade: Grade, meetings: readonly Meeting[], { schools, mayHold }: Sides): Judged {
  if (grade.holds !== 'posted')
    return { grade, ...none, outcome: grade.holds === 'progress' ? 'notPosted' : 'noGrade', ...schoolOf(meetings) };
  if (grade.isContradicted || grade.in.settled.isUntold)
    return { grade, ...none, outcome: 'notCompared', ...schoolOf(meetings) };
  let best: Judged | undefined;
  for (const meeting of meetings) {
    const said = judgeGrade(at, meeting, mayHold);
    // Schools come in the order of their names: of two that know it alike, the first is believed.
    if (!best || said.rank > best.rank) best = said;
  }
  return best && (best.rank > 0 || best.unlisted) ? best : unknownToAll(schools, grade);
}

/** The one school that knows a student. */
const schoolOf = (meetings: readonly Meeting[]) => (meetings.length === 1 ? { school: meetings[0]!.school } : {});

/** Notes where a grade that has arrived is posted with another value. */
function noteElsewhere(
  judged: Judged,
  i: number,
  meetings: readonly Meeting[],
  { elsewhere }: Pick<Comparison, 'elsewhere'>,
) {
  const { grade, school, rivals } = judged;
  if (rivals) for (const other of rivals) elsewhere.push({ judged, which: 'file', school: school!, other });
  if (meetings.length < 2) return;
  for (const { school: at, candidates } of meetings) {
    if (at === school || at.apart) continue;
    const posted = candidates[i]!.here.filter(({ holds, isContradicted }) => holds === 'posted' && !isContradicted);
    const unlike = posted.filter((other) => likenessOf(grade, other, at) !== 'same');
    if (unlike.length === posted.length)
      for (const other of unlike) elsewhere.push({ judged, which: 'school', school: at, other });
  }
}

/** Notes a grade of the same student, course and value under another term or task, that is no grade of the technical school. */
function noteMisplaced(judged: Judged, { school, there }: Meeting, { misplaced }: Pick<Comparison, 'misplaced'>) {
  const { grade } = judged;
  const { record, term } = grade;
  const course = school.names.course(record.course);
  const answers = school.terms.answers.get(term) ?? [];
  for (const other of there) {
    if (other.isCompared || other.holds !== 'posted' || other.course !== course || other.year !== grade.year) continue;
    if (other.isContradicted || likenessOf(grade, other, school) !== 'same') continue;
    const isTerm = term === '' || other.term === '' || answers.includes(other.term);
    const isTask = other.record.task === record.task;
    if (isTerm === isTask) continue;
    misplaced.push({ judged, which: isTerm ? 'task' : 'term', other });
  }
}

/** The times of the technical school's grades, and how their courses are spelled. */
interface TimesAndCourses {
  courses: Set<string>;
  times: TimeOfSlot[];
}

function shownBy(technical: SchoolRows): TimesAndCourses {
  const { files, file, slot, slots, isSettled, starts, rows } = technical;
  const courses = new Set<string>();
  const isTime = new Uint8Array(slots.times.length);
  const isSection = files.map(({ settled: { used } }) => new Uint8Array(used.place.sections.length));
  for (let student = 0; student < isSettled.length; student++) {
    if (isSettled[student] === 1)
      for (const grade of gradesOf(technical, student)) {
        isTime[timeOfSlot(slots, grade.slot.index)] = 1;
        courses.add(grade.record.course);
      }
    else
      for (let i = starts[student]!; i < starts[student + 1]!; i++) {
        const row = rows[i]!;
        const of = file[row]!;
        isTime[timeOfSlot(slots, slot[row]!)] = 1;
        isSection[of]![sectionOf(files[of]!.settled.used.place, placeOf(technical, row))] = 1;
      }
  }
  for (const [i, { settled }] of files.entries())
    for (const [section, { course }] of settled.used.place.sections.entries())
      if (isSection[i]![section] === 1) courses.add(course);
  return { courses, times: slots.times.filter((_, time) => isTime[time] === 1) };
}

/** A grade posted only at the high school, in a course, term, task and year that occur in the technical school's grades. */
function onlyHighTest(shown: TimesAndCourses, { mayHold }: Sides, school: ComparedSchool): (grade: Grade) => boolean {
  const { names, terms } = school;
  const courses = new Set(Array.from(shown.courses, names.course));
  const tasks = new Set(shown.times.map(({ task }) => task));
  const years = new Set(shown.times.map(({ year }) => year));
  const ownTerms = new Set(shown.times.map(({ term }) => term));
  const answering = new Set<string>();
  for (const term of ownTerms) for (const answer of terms.answers.get(term) ?? []) answering.add(answer);
  const technicalTerms = (term: string) => {
    const answered = [...terms.answers].filter(([, others]) => others.includes(term)).map(([own]) => own);
    return term === '' || answered.length === 0 ? [] : [...answered, ...terms.unmatched];
  };
  return ({ record, holds, isCompared, isContradicted, course, term, year }) =>
    !isCompared &&
    !isContradicted &&
    holds === 'posted' &&
    courses.has(course) &&
    tasks.has(record.task) &&
    years.has(year) &&
    (term === '' || ownTerms.has('') || answering.has(term)) &&
    !mayHold({ ...record, terms: technicalTerms(term), year });
}

/**
 * Pairs of files of which one writes all numbers, three or more, as a hundredth of the other's: percents as fractions.
 * @returns keys as `filesKey` makes them
 */
export function hundredthPairs(technical: SchoolRows, school: ComparedSchool): Set<string> {
  const { files, ssids } = technical;
  if (![files, school.rows.files].every((own) => own.some(showsNumbers))) return new Set();
  const most = files.length * school.rows.files.length;
  let out = 0;
  const pairs = new Map<string, { how?: string; count: number; isOut: boolean }>();
  for (const [student, ssid] of ssids.entries()) {
    const there = school.students.get(ssid);
    if (!there) continue;
    // One pair of numbers that are no hundredth of each other is enough: most files are out after a row.
    if (out === most) break;
    for (const grade of gradesOf(technical, student)) {
      if (grade.holds !== 'posted') continue;
      const { here } = candidatesOf(grade, there, school);
      for (const other of here) {
        const isOnlyOfFile = here.every((each) => each === other || each.in !== other.in);
        if (!isOnlyOfFile || other.holds !== 'posted') continue;
        const numbers = decidingNumbers(grade.record, other.record);
        if (!numbers || numbers.every((number) => number === 0)) continue;
        const key = filesKey(grade, other);
        const known = pairs.get(key) ?? { count: 0, isOut: false };
        const how = hundredth(numbers);
        if (!known.isOut && (how === undefined || (known.how ?? how) !== how)) {
          known.isOut = true;
          out += 1;
        }
        known.how = how;
        known.count += 1;
        pairs.set(key, known);
      }
    }
  }
  return new Set([...pairs].flatMap(([key, { count, isOut }]) => (!isOut && count >= FEWEST ? [key] : [])));
}

const showsNumbers = ({ settled }: GradesIn) => settled.used.value.parts.some(hasNumber);

const FEWEST = 3;

/** Grades that could not be told apart since a file lacks a part of the key, by file and part. */
export function leftOutOf(judged: readonly Judged[]): (LeftOut & { judged: Judged[] })[] {
  const without = judged.filter((each): each is Judged & { leftOut: LeftOut } => each.leftOut !== undefined);
  return Array.from(byKey(without, ({ leftOut }) => `${leftOut.in.name}\n${leftOut.field}`).values(), (own) => ({
    ...own[0]!.leftOut,
    judged: own,
  }));
}
