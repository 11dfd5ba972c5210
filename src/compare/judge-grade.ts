/** What one high school says of one posted grade of the technical school (guide 2b). */
import type { ByStudent, Grade } from './grade.ts';
import type { MayHold } from './may-hold.ts';
import type { Names } from './names.ts';
import type { SchoolRows } from './school-rows.ts';
import { isSeated, knowsSection, wasSeated, type Knowledge } from './school.ts';
import type { TermMatch } from './terms.ts';
import { compareGrades, decidingNumbers, hundredth, type Scale, type Likeness } from './values.ts';
import { compareTexts } from '../intake/compare-texts.ts';

/** What became of a grade of the technical school. Those from `notCompared` on are posted. */
export const gradeOutcomes = [
  'notPosted', 'noGrade', 'notCompared', 'studentUnknown', 'sectionUnknown', 'termUnknown', 'waiting', 'notInFile',
  'missing', 'older', 'different', 'scale', 'synced',
] as const; // prettier-ignore
export type GradeOutcome = (typeof gradeOutcomes)[number];

/** Why nothing of a high school's grades is compared. */
export type Apart = 'empty' | 'students' | 'courses' | 'year' | 'calendars' | 'same-file' | 'no-cte-grades';

/** One high school, ready to be compared with. */
export interface ComparedSchool {
  /** What it is called: its label, or the calendar of its part of a file. */
  label?: string;
  /** The label of its files. */
  filesLabel?: string;
  /** The day of its export, YYYY-MM-DD. */
  asOf: string;
  names: Names;
  knowledge: Knowledge;
  hasGrades: boolean;
  /** Its grades by student, and where they stand. */
  students: ByStudent;
  rows: SchoolRows;
  terms: TermMatch;
  /** What the user chose: technical-school term to its term, by their identities. */
  chosenTerms: ReadonlyMap<string, string>;
  /** Rows of its grades, and of its roster, that were set aside. */
  mayHold: MayHold;
  mayList: MayHold;
  /** Some of its rows were set aside: it may know a student of whom it shows nothing. */
  hasSetAside: boolean;
  /** A file of its grades, or of its roster, was cut off. */
  isCutOff: boolean;
  apart?: Apart;
  /** Its score group for a course, where one is known. */
  scale(course: string): Scale | undefined;
  /** The first day of a term, of its own schedule or the technical school's, by the terms' identities. */
  termStart(own: string, term: string): string | undefined;
  /** School years of its grades. */
  years: ReadonlySet<number | undefined>;
  /** Pairs of files of which one writes a hundredth of what the other does. */
  hundredths: ReadonlySet<string>;
}

/** Which part of the key a file does not have, so that grades cannot be told apart. */
export interface LeftOut {
  field: 'term' | 'section';
  in: Grade['in'];
}

/** A grade of the technical school, and what a school says became of it. */
export interface Judged {
  grade: Grade;
  outcome: GradeOutcome;
  /** The higher, the better the school knows the grade. */
  rank: number;
  school?: ComparedSchool;
  /** The row that the grade was compared with, or the grade's row without a grade there. */
  match?: Grade;
  /** It stands under another section, or is not the only one that it may be: differences are for a person to look at. */
  isDoubtful: boolean;
  leftOut?: LeftOut;
  /** Not compared with grades, but a roster does not know it. */
  unlisted?: 'studentUnknown' | 'sectionUnknown';
  /** The student was in the section and is no longer. */
  hasEnded?: boolean;
  /** Rows of another file of this school with another value. */
  rivals?: Grade[];
}

/** The rows of a high school that may be one grade of the technical school. */
export interface Candidates {
  /** The same section, or one of the two has none. */
  here: readonly Grade[];
  /** Another section. */
  elsewhere: readonly Grade[];
  /** The same section, another school year. */
  otherYear: readonly Grade[];
}

/** A student's grades of the technical school, and the rows of one high school that may be them. */
export interface Meeting {
  school: ComparedSchool;
  own: readonly Grade[];
  there: readonly Grade[];
  /** For each grade of `own`. */
  candidates: readonly Candidates[];
}

/** Finds for each grade of one student the rows of a high school that may be it. */
export function meet(own: readonly Grade[], there: readonly Grade[], school: ComparedSchool): Meeting {
  // What was paired off is the row of one grade already.
  for (const other of there) other.claims = Number(other.isCompared);
  const candidates: Candidates[] = [];
  for (const grade of own) {
    const found = candidatesOf(grade, there, school);
    candidates.push(found);
    for (const other of found.here) {
      if (grade.holds === 'posted') other.isCompared = true;
      other.claims += 1;
    }
  }
  return { school, own, there, candidates };
}

/** Most grades have one row, and nothing elsewhere: one list stands for all that are empty. */
const nowhere: Grade[] = [];
function withOne(list: Grade[], one: Grade): Grade[] {
  if (list === nowhere) return [one];
  list.push(one);
  return list;
}

/** The rows of a high school that may be a grade. */
export function candidatesOf(
  grade: Grade,
  there: readonly Grade[],
  { names, terms, chosenTerms }: ComparedSchool,
): Candidates {
  let here = nowhere;
  let elsewhere = nowhere;
  let otherYear = nowhere;
  const { record, term, year } = grade;
  const { task } = record;
  const course = names.course(record.course);
  const section = names.section(record);
  const answers = terms.answers.get(term);
  for (const other of there) {
    if (other.record.task !== task || other.course !== course) continue;
    if (term !== '' && other.term !== '' && !answers?.includes(other.term)) continue;
    const isHere = section === '' || other.section === '' || section === other.section;
    if (other.year !== year) {
      if (isHere) otherYear = withOne(otherYear, other);
    } else if (isHere) here = withOne(here, other);
    else elsewhere = withOne(elsewhere, other);
  }
  const chosen = chosenTerms.get(term);
  const named = chosen === undefined ? nowhere : here.filter((other) => other.term === chosen);
  return { here: named.length > 0 ? named : here, elsewhere, otherYear };
}

const isPosted = ({ holds }: Grade) => holds === 'posted';

/**
 * How well a school knows a grade: the best of several schools is believed. A row that equals it before one that does
 * not; a row that could not be used before none at all; and only then what is unknown.
 */
const ranks = {
  synced: 12, scale: 11, different: 10, older: 9, unusable: 8, missing: 7, absent: 6, notInFile: 5, apart: 4,
  termUnknown: 3, sectionUnknown: 2, unseated: 1, nothing: 0,
} as const; // prettier-ignore

/**
 * Says what became of a posted grade, as far as the files of one high school show it.
 * @param at which of the student's own grades it is
 * @param mayHold whether a row of the technical school that was set aside may hold a grade
 */
export function judgeGrade(at: number, meeting: Meeting, mayHold: MayHold): Judged {
  const { school } = meeting;
  const grade = meeting.own[at]!;
  const { ssid } = grade.record;
  const isKnown = school.knowledge.students.has(ssid);
  const said = (outcome: GradeOutcome, rank: number, more?: Partial<Judged>): Judged => ({
    grade,
    outcome,
    rank,
    school,
    isDoubtful: false,
    ...more,
  });
  if (!school.hasGrades) return fromRoster(grade, school);
  if (school.apart) return said('notCompared', isKnown ? ranks.apart : ranks.nothing);

  const { here, elsewhere, otherYear } = meeting.candidates[at]!;
  const leftOut = keyLeftOut(grade, here, meeting, mayHold, (found) => found.here);
  if (leftOut) return said('notCompared', ranks.unusable, { leftOut, match: here[0] });
  const posted = here.every(isPosted) ? here : here.filter(isPosted);
  if (posted.length > 0) {
    const isExact = posted.length === 1 && posted[0]!.claims === 1;
    return judge(grade, posted, school, !isExact);
  }
  const isTermUnclear = school.terms.unmatched.has(grade.term);
  const free = elsewhere.filter(({ claims }) => claims === 0);
  const moved = free.filter(isPosted);
  if (moved.length === 1 && !isTermUnclear) {
    const movedLeftOut = keyLeftOut(grade, moved, meeting, mayHold, (found) => found.elsewhere);
    if (movedLeftOut) return said('notCompared', ranks.unusable, { leftOut: movedLeftOut, match: moved[0] });
    return judge(grade, moved, school, true);
  }

  const absent = (rank: number, match?: Grade) =>
    isPostedSince(grade, school) ? said('waiting', rank, { match }) : said('missing', rank, { match });
  const [row] = inOrder(here);
  if (row) return absent(ranks.missing, row);
  const [movedRow, ...others] = moved.length === 0 ? free : [];
  if (movedRow && others.length === 0 && !isTermUnclear) return absent(ranks.missing, movedRow);

  if (mayBeUnusable(grade, school, isKnown)) return said('notCompared', ranks.unusable);
  if (isUnderLeftTerm(grade, meeting)) return said('termUnknown', ranks.termUnknown);
  const place = placeAt(grade, school);
  const old = inOrder(otherYear.filter(isPosted))[0];
  const occurs = occursAt(grade, school);
  if (old && occurs)
    return isPostedSince(grade, school)
      ? said('waiting', ranks.missing, { match: old })
      : said('older', ranks.older, { match: old });
  if (!isKnown) return said('studentUnknown', ranks.nothing);
  if (!knowsSection(school.knowledge, place.course, place.section)) return said('sectionUnknown', ranks.sectionUnknown);
  if (isSeated(school.knowledge, place) === false && !isShownIn(grade, meeting))
    return said('studentUnknown', ranks.unseated, { hasEnded: wasSeated(school.knowledge, place) });
  if (isTermUnclear) return said('termUnknown', ranks.termUnknown);
  if (occurs) return absent(ranks.absent);
  return isPostedSince(grade, school) ? said('waiting', ranks.notInFile) : said('notInFile', ranks.notInFile);
}

/** Student, course and section as this school's names say them. */
const placeAt = ({ record }: Grade, { names }: ComparedSchool) => ({
  ssid: record.ssid,
  course: names.course(record.course),
  section: names.section(record),
});

/** A school without grades can only say whether it schedules the student there. */
function fromRoster(grade: Grade, school: ComparedSchool): Judged {
  const place = placeAt(grade, school);
  const { knowledge } = school;
  const base: Judged = { grade, outcome: 'notCompared', rank: ranks.nothing, school, isDoubtful: false };
  const isKnown = knowledge.students.has(place.ssid);
  const mayBe = () => school.mayList(keyAt(grade, school));
  if (!isKnown) return { ...base, unlisted: knowledge.roster && !mayBe() ? 'studentUnknown' : undefined };
  if (!knowsSection(knowledge, place.course, place.section))
    return { ...base, rank: ranks.sectionUnknown, unlisted: mayBe() ? undefined : 'sectionUnknown' };
  const isThere = isSeated(knowledge, place);
  if (isThere === false && !mayBe())
    return { ...base, rank: ranks.unseated, unlisted: 'studentUnknown', hasEnded: wasSeated(knowledge, place) };
  return { ...base, rank: isThere ? ranks.unusable : ranks.apart };
}

const partsLeftOut = ['term', 'section'] as const;

/**
 * A file of one of the two sides lacks the term or the section, and more than one grade is left that may be this one, on
 * either side. Of terms rows without a grade count too: the posted one may be of any of the terms. Of sections only posted
 * grades count. A row of the student that was set aside may be one more.
 * @param rivals the rows among which a different grade of the student may be one of these too
 */
function keyLeftOut(
  grade: Grade,
  here: readonly Grade[],
  { own: all, candidates, school }: Meeting,
  mayHold: MayHold,
  rivals: (found: Candidates) => readonly Grade[],
): LeftOut | undefined {
  for (const field of partsLeftOut) {
    const lacking = here.find((other) => (grade[field] === '') !== (other[field] === ''));
    if (!lacking) continue;
    const counts = (one: Grade) => field === 'term' || isPosted(one);
    const without = field === 'term' ? { terms: [] } : { section: '' };
    const isOpen =
      mayHold({ ...keyAt(grade), ...without }, true) ||
      school.mayHold({ ...keyAt(grade, school), ...without }, true) ||
      here.filter(counts).length > 1 ||
      // What looks like a grade that was posted again may be the grades of two terms or sections.
      [grade, ...here].some(
        (one) => one[field] === '' && (one.isReposted || (field === 'term' && one.hasRowsBeside)),
      ) ||
      here.some((other) =>
        all.some((own, i) => own !== grade && counts(own) && rivals(candidates[i]!).includes(other)),
      );
    if (isOpen) return { field, in: grade[field] === '' ? grade.in : lacking.in };
  }
  return undefined;
}

/** A grade that has arrived, and its row. */
export const syncedWith = (grade: Grade, match: Grade, school: ComparedSchool) =>
  ({ grade, school, isDoubtful: false, outcome: 'synced', rank: ranks.synced, match }) satisfies Judged;

/** Compares the grade with the rows that may be it: the first that is equal, else the best. */
function judge(grade: Grade, others: readonly Grade[], school: ComparedSchool, isDoubtful: boolean): Judged {
  const base = { grade, school, isDoubtful };
  if (others.some(({ isContradicted }) => isContradicted))
    return { ...base, outcome: 'notCompared', rank: ranks.unusable, match: inOrder(others)[0] };
  let match: Grade | undefined;
  let likeness: Likeness = 'different';
  const unlike: Grade[] = [];
  for (const other of inOrder(others)) {
    const own = likenessOf(grade, other, school);
    if (own !== 'same') unlike.push(other);
    if (match === undefined || better[own] > better[likeness]) [match, likeness] = [other, own];
  }
  const there = match!;
  if (likeness === 'same') {
    const rivals = unlike.filter((other) => other.in !== there.in);
    return { ...base, outcome: 'synced', rank: ranks.synced, match, ...(rivals.length > 0 ? { rivals } : {}) };
  }
  if (isFromBefore(grade, there, school))
    return isPostedSince(grade, school)
      ? { ...base, outcome: 'waiting', rank: ranks.older, match }
      : { ...base, outcome: 'older', rank: ranks.older, match };
  if (likeness === 'scale') return { ...base, outcome: 'scale', rank: ranks.scale, match };
  return { ...base, outcome: isPostedSince(grade, school) ? 'waiting' : 'different', rank: ranks.different, match };
}

const better: Record<Likeness, number> = { different: 0, scale: 1, same: 2 };

/** How like two posted grades are, by the score group of the high school where there is one. */
export function likenessOf(grade: Grade, other: Grade, school: ComparedSchool): Likeness {
  const [own, there] = [grade.record, other.record];
  if (own.score !== '' && own.score === there.score) return 'same';
  const likeness = compareGrades(own, there, school.scale(there.course));
  if (likeness !== 'different' || !school.hundredths.has(filesKey(grade, other))) return likeness;
  const numbers = decidingNumbers(own, there);
  return numbers && hundredth(numbers) ? 'scale' : likeness;
}

/** A file of the technical school and one of a high school, as one key. */
export const filesKey = (grade: Grade, other: Grade) => `${grade.in.name}\n${other.in.name}`;

/** Posted at the high school before the term began, by the schedule: it did not come from this posting. */
function isFromBefore(grade: Grade, other: Grade, school: ComparedSchool): boolean {
  const start = school.termStart(grade.term, other.term);
  const { postedOn } = other.record;
  if (start === undefined || postedOn === '' || postedOn >= start) return false;
  // A schedule that does not fit the technical school's own posting is not of this term.
  return grade.record.postedOn === '' || grade.record.postedOn >= start;
}

/** Rows by what they hold and where: of several, always the same one is named, whatever their order. */
function inOrder(grades: readonly Grade[]): readonly Grade[] {
  if (grades.length < 2) return grades;
  const key = ({ record, in: { name } }: Grade) =>
    [record.score, record.percent, record.course, record.section, name, String(record.row).padStart(9, '0')].join('\n');
  return [...grades].sort((a, b) => compareTexts(key(a), key(b)));
}

/** Posted on the day of the export or later: the nightly sync has not run since. */
const isPostedSince = ({ record: { postedOn } }: Grade, { asOf }: ComparedSchool) =>
  postedOn !== '' && postedOn >= asOf;

/** The key of a grade of the technical school, with the terms under which it may stand: its own, or those of a high school. */
function keyAt({ record, term, year }: Grade, school?: ComparedSchool) {
  const { ssid, course, section, task } = record;
  const isAny = term === '' || school?.terms.unmatched.has(term);
  return { ssid, course, section, terms: isAny ? [] : (school?.terms.answers.get(term) ?? [term]), task, year };
}

/** Whether a row that could not be used, or that a file was cut off before, may be a grade of which no row was found. */
function mayBeUnusable(grade: Grade, school: ComparedSchool, isKnown: boolean): boolean {
  if (school.isCutOff && isKnown) return true;
  const key = keyAt(grade, school);
  if (school.mayHold(key)) return true;
  const { course, section } = placeAt(grade, school);
  return (!isKnown || !knowsSection(school.knowledge, course, section)) && school.mayList(key);
}

/** The student has a row of this course and task under a term that nothing places and that may be this one. */
const isUnderLeftTerm = ({ record, term }: Grade, { there, school }: Meeting): boolean =>
  term !== '' &&
  there.some(
    (other) =>
      other.record.task === record.task &&
      other.course === school.names.course(record.course) &&
      school.terms.left.includes(other.term) &&
      school.terms.mayBe(term, other.term),
  );

/** Whether the school's grades show the student in the section, be it with another term or task. */
function isShownIn(grade: Grade, { there, school }: Meeting): boolean {
  const { course, section } = placeAt(grade, school);
  return there.some((other) => other.course === course && (section === '' || other.section === section));
}

/** Whether the grade's term, task and year occur anywhere in the high school's grades. */
function occursAt({ record, term, year }: Grade, { knowledge, terms, years }: ComparedSchool): boolean {
  const isTermThere =
    term === '' ||
    knowledge.hasRowsWithoutTerm ||
    (terms.answers.get(term) ?? []).some((answer) => knowledge.terms.has(answer));
  return isTermThere && knowledge.tasks.has(record.task) && years.has(year);
}

/** What is said where no high school knows anything of a grade. */
export function unknownToAll(schools: readonly ComparedSchool[], grade: Grade): Judged {
  const none: Judged = { grade, outcome: 'notCompared', rank: ranks.nothing, isDoubtful: false };
  const [only] = schools;
  const school = schools.length === 1 ? only : undefined;
  const withGrades = schools.filter(({ hasGrades }) => hasGrades);
  // The student may belong to the school whose file is the wrong one, or was cut off.
  if (withGrades.some(({ apart, isCutOff }) => apart !== undefined || isCutOff)) return { ...none, school };
  if (withGrades.length > 0) return { ...none, outcome: 'studentUnknown', school };
  const isListed = schools.some((each) => each.mayList(keyAt(grade, each)));
  const hasRoster = schools.some(({ knowledge }) => knowledge.roster !== undefined);
  return { ...none, school, unlisted: hasRoster && !isListed ? 'studentUnknown' : undefined };
}
