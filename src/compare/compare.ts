/**
 * The comparison of step 2b: for each posted grade of the technical school, has it arrived? It works student by student
 * on coded columns, so that its time grows with the number of rows and with nothing else.
 */
import { cteTasks } from '../intake/cells.ts';
import type { Side } from '../intake/kinds.ts';
import type { Steps } from '../intake/steps.ts';
import { findDuplicates, holding, holds, takes, type Duplicates } from './duplicates.ts';
import { exactMarker } from './exact.ts';
import type { GradeKey } from './kept-out.ts';
import { marked, type Mismatch } from './pair.ts';
import { mayBeKeptOut, say, sayUnknown, type Say } from './say.ts';
import type { Knowledge, PlaceMatch } from './school.ts';
import { studentRows, type StudentRows } from './student-rows.ts';
import { byStudent, placeOf, type Book, type GradeTable } from './table.ts';
import type { TermMatch } from './terms.ts';
import type { Scale } from './values.ts';

/** What became of a record of the technical school. `aside` = the row does not count. */
export const outcomes = [
  'aside', 'notPosted', 'noGrade', 'notCompared', 'studentUnknown', 'sectionUnknown', 'termUnknown', 'waiting',
  'notInFile', 'missing', 'different', 'scale', 'synced',
] as const; // prettier-ignore
export type GradeOutcome = (typeof outcomes)[number];
const outcomeCodes = Object.fromEntries(outcomes.map((outcome, code) => [outcome, code])) as Record<
  GradeOutcome,
  number
>;

/** One high school, ready to be compared with. */
export interface School {
  label?: string;
  knowledge: Knowledge;
  terms: TermMatch;
  /** For a technical and a high-school term (codes of the book, times the number of terms): 1 where they are one term. */
  termFits: Uint8Array;
  places: PlaceMatch;
  mismatch?: Mismatch;
  /** Whether a kept-out row of its grades may hold this grade. */
  mayHold?(key: GradeKey): boolean;
  /** Whether a kept-out row of its roster may be the student's of this grade. */
  mayList?(key: GradeKey): boolean;
  /** Its score group for a course, where one is known. */
  scale(course: string): Scale | undefined;
}

export interface Sides {
  book: Book;
  technical: GradeTable;
  high: GradeTable;
  schools: School[];
  /** Courses and sections that the technical school's files show. */
  technicalPlaces: ReadonlySet<number>;
  /** The school of a file of `high`, as an index of `schools`. */
  schoolOfFile: readonly number[];
  /** Whether a kept-out row of the technical school may hold this grade. */
  mayHold?(key: GradeKey): boolean;
  /** The day of the high school's export, YYYY-MM-DD. */
  asOf: string;
}

/** Matches of two files that are told once: the files as `packFiles` packs them, and the technical rows. */
export type ByFiles<More> = Map<number, { rows: number[] } & More>;

/** A file of the technical school and one of a high school, by their indexes, as one number. */
export const packFiles = (technical: number, high: number) => technical * MOST_FILES + high;

/** The two files of such a number. */
export const unpackFiles = (pair: number) => ({ technical: Math.floor(pair / MOST_FILES), high: pair % MOST_FILES });

const MOST_FILES = 2 ** 16;

/** Grades of one section of the technical school that stand under another section at a high school. */
export interface SectionPair {
  school: number;
  place: number;
  highPlace: number;
  rows: number[];
  highRows: number[];
}

export interface Comparison {
  duplicates: { technical: Duplicates; high: Duplicates };
  /** For each technical row the index of its outcome in `outcomes`. */
  outcome: Uint8Array;
  /** For each technical row the high-school row that it was compared with, or its row without a grade; else -1. */
  match: Int32Array;
  /** For each technical row the high school that decided, or -1. */
  school: Int8Array | Int16Array;
  /** Technical rows whose difference a person must look at, since the match was not exact. */
  doubtful: Uint8Array;
  /** Technical rows that could not be compared with grades, but that a roster does not know. */
  unlisted: Map<number, 'studentUnknown' | 'sectionUnknown'>;
  /** High-school rows posted only there. */
  onlyHigh: number[];
  sectionPairs: Map<string, SectionPair>;
  withoutSections: ByFiles<{ side: Side }>;
  withoutZeros: ByFiles<{ field: 'course' | 'section'; place: number; highPlace: number }>;
}

/** All that deciding about one grade needs. */
export interface Work {
  sides: Sides;
  result: Comparison;
  /** For each high-school row how many technical rows it matches exactly; 2 stands for more than one. */
  exact: Uint8Array;
  /** High-school rows that a posted grade of the technical school was compared with. */
  compared: Uint8Array;
  /** The high-school rows of the student at hand. */
  there: StudentRows;
}

/** Students that are compared in one step. */
const AT_ONCE = 1 << 13;

/** Compares the two sides. */
export function* compare(sides: Sides): Steps<Comparison> {
  const { book, technical, high, schools } = sides;
  const students = book.students.values.length;
  const rowsOf = { technical: byStudent(technical, students), high: byStudent(high, students) };
  yield;
  const schoolOf = (i: number) => sides.schoolOfFile[high.file[i]!]!;
  const result: Comparison = {
    duplicates: {
      technical: yield* findDuplicates(technical, book, rowsOf.technical, () => 0),
      high: yield* findDuplicates(high, book, rowsOf.high, schoolOf),
    },
    outcome: new Uint8Array(technical.length),
    match: new Int32Array(technical.length).fill(-1),
    school: new (schools.length < 128 ? Int8Array : Int16Array)(technical.length).fill(-1),
    doubtful: new Uint8Array(technical.length),
    unlisted: new Map(),
    onlyHigh: [],
    sectionPairs: new Map(),
    withoutSections: new Map(),
    withoutZeros: new Map(),
  };
  const there = studentRows(sides, result.duplicates.high.takes, schoolOf);
  const work: Work = {
    sides,
    result,
    exact: new Uint8Array(high.length),
    compared: new Uint8Array(high.length),
    there,
  };
  const isOnlyHigh = onlyHighTest(work, schoolOf);
  const markExact = exactMarker(work);
  const everySchool = [...schools.keys()];
  const { technical: own, high: others } = rowsOf;
  for (let student = 0; student < students; student++) {
    if (student % AT_ONCE === 0) yield;
    const from = own.start[student]!;
    const to = own.start[student + 1]!;
    const highFrom = others.start[student]!;
    const highTo = others.start[student + 1]!;
    there.load(others.rows, highFrom, highTo);
    const knowing = to > from ? everySchool.filter((i) => schools[i]!.knowledge.students.has(student)) : [];
    for (let at = from; at < to; at++) for (const school of knowing) markExact(own.rows[at]!, school);
    for (let at = from; at < to; at++) decide(work, own.rows[at]!, knowing);
    for (let at = highFrom; at < highTo; at++) if (isOnlyHigh(others.rows[at]!)) result.onlyHigh.push(others.rows[at]!);
  }
  return result;
}

/** The one row that matches a posted grade exactly and equals it: by far the most grades need no more than this. */
function plainMatch(
  { sides: { technical, high, schools }, result, exact }: Work,
  i: number,
  knowing: number[],
): boolean {
  const other = result.match[i]!;
  return (
    other !== -1 &&
    knowing.length === 1 &&
    schools[knowing[0]!]!.mismatch === undefined &&
    exact[other] === 1 &&
    result.duplicates.high.takes[other] === takes.part &&
    technical.score[i] !== 0 &&
    technical.score[i] === high.score[other] &&
    technical.place[i] === high.place[other] &&
    technical.term[i] !== 0 &&
    high.term[other] !== 0
  );
}

function decide(work: Work, i: number, knowing: number[]): void {
  const { sides, result } = work;
  const { technical } = sides;
  const part = result.duplicates.technical.takes[i];
  const held = holding(technical, i);
  if (part === takes.none) result.outcome[i] = outcomeCodes.aside;
  else if (held !== holds.posted) result.outcome[i] = outcomeCodes[held === holds.progress ? 'notPosted' : 'noGrade'];
  else if (part === takes.conflict) result.outcome[i] = outcomeCodes.notCompared;
  else if (plainMatch(work, i, knowing)) {
    result.school[i] = knowing[0]!;
    result.outcome[i] = outcomeCodes.synced;
  } else ask(work, i, knowing);
}

/** Asks each high school that knows the student, and takes the word of the one that knows best. */
function ask(work: Work, i: number, knowing: number[]) {
  const { result } = work;
  let best: Say | undefined;
  for (const school of knowing) {
    const said = say(work, i, school);
    if (!best || said.rank > best.rank) best = said;
  }
  best ??= sayUnknown(work);
  if (best.match === -1 && mayBeKeptOut(work, i, best)) best = { ...best, outcome: 'notCompared', unlisted: undefined };
  result.outcome[i] = outcomeCodes[best.outcome];
  result.match[i] = best.match;
  result.school[i] = best.school;
  result.doubtful[i] = best.isDoubtful ? 1 : 0;
  if (best.match !== -1) work.compared[best.match] = 1;
  if (best.unlisted) result.unlisted.set(i, best.unlisted);
  best.tell?.();
}

/** The key of a technical row, with the terms under which the high school may spell it. */
export function gradeKey(book: Book, table: GradeTable, i: number, terms?: TermMatch): GradeKey {
  const term = book.terms.values[table.term[i]!]!;
  const { course, section } = placeOf(book, table.place[i]!);
  return {
    ssid: book.students.values[table.student[i]!]!,
    course,
    section,
    terms: term === '' || terms?.unmatched.has(term) ? [] : (terms?.answers.get(term) ?? [term]),
    task: cteTasks[table.task[i]!]!,
  };
}

/** A grade posted only at the high school, in a course, term and task that occur in the technical school's grades. */
function onlyHighTest({ sides, compared, result }: Work, schoolOf: (i: number) => number): (i: number) => boolean {
  const { book, technical, high, schools } = sides;
  const terms = marked(technical.term, book.terms);
  const tasks = new Uint8Array(cteTasks.length);
  for (let i = 0; i < technical.length; i++) tasks[technical.task[i]!] = 1;
  const places = marked(technical.place, book.places);
  const courses = schools.map(
    (school) =>
      new Set(Array.from(places.keys()).flatMap((place) => (places[place] ? [school.places.course[place]!] : []))),
  );
  const termCount = book.terms.values.length;
  const isTermThere = (school: School, term: number) =>
    term === 0 ||
    terms[0] === 1 ||
    terms.some((mark, own) => mark === 1 && school.termFits[own * termCount + term] === 1);
  return (i) => {
    const school = schools[schoolOf(i)]!;
    return (
      compared[i] === 0 &&
      result.duplicates.high.takes[i] === takes.part &&
      holding(high, i) === holds.posted &&
      school.mismatch === undefined &&
      courses[schoolOf(i)]!.has(school.places.course[high.place[i]!]!) &&
      tasks[high.task[i]!] === 1 &&
      isTermThere(school, high.term[i]!) &&
      !sides.mayHold?.({ ...gradeKey(book, high, i), terms: technicalTerms(school, book.terms.values[high.term[i]!]!) })
    );
  };
}

/** The technical school's terms that a term of the high school may be. */
function technicalTerms({ terms: { answers, unmatched } }: School, term: string): string[] {
  if (term === '') return [];
  const answered = [...answers].filter(([, others]) => others.includes(term)).map(([own]) => own);
  return answered.length === 0 ? [] : [...answered, ...unmatched];
}
