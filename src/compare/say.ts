/** What one high school says of one posted grade of the technical school (guide 2b). */
import { cteTasks } from '../intake/cells.ts';
import { gradeKey, packFiles, type ByFiles, type GradeOutcome, type School, type Work } from './compare.ts';
import { holding, holds, takes } from './duplicates.ts';
import { isSameSection, mayBe } from './exact.ts';
import { placeOf } from './table.ts';
import { compareGrades, type Verdict } from './values.ts';

/** The higher the rank, the better the school knows the grade. */
export interface Say {
  rank: number;
  outcome: GradeOutcome;
  /** The high-school row, or -1. */
  match: number;
  school: number;
  isDoubtful?: boolean;
  unlisted?: 'studentUnknown' | 'sectionUnknown';
  /** Notes what is told once for many grades, if this school is the one that decides. */
  tell?(): void;
}

/** The high school's rows that may be the grade. */
interface Candidates {
  /** Posted, with the same section and term. */
  posted: number[];
  /** The same, without a posted grade, or -1. */
  empty: number;
  /** Posted under another section, and no other technical grade's exact match. */
  elsewhere: number[];
}

/** Says what became of the posted grade in row `i`, as far as the files of one high school show it. */
export function say(work: Work, i: number, at: number): Say {
  const { technical, book, schools } = work.sides;
  const school = schools[at]!;
  const places = school.places.same(technical.place[i]!);
  if (!school.knowledge.hasGrades) return sayFromRoster(school, technical.student[i]!, places, at);
  const base = { match: -1, school: at };
  if (school.mismatch) return { ...base, rank: 4, outcome: 'notCompared' };

  const { posted, empty, elsewhere } = candidatesOf(work, i, at);
  const isTermUnclear = school.terms.unmatched.has(book.terms.values[technical.term[i]!]!);
  if (posted.length > 0) return judge(work, i, at, posted, posted.length > 1 || work.exact[posted[0]!]! > 1);
  if (elsewhere.length === 1 && !isTermUnclear) return judge(work, i, at, elsewhere, true);
  if (empty === -1) {
    if (places.length === 0) return { ...base, rank: 2, outcome: 'sectionUnknown' };
    if (!isSeated(school, technical.student[i]!, places)) return { ...base, rank: 3, outcome: 'studentUnknown' };
  }
  const found = {
    ...base,
    rank: empty === -1 ? 6 : 8,
    match: empty,
    tell: () => empty !== -1 && tellMatch(work, i, empty, at),
  };
  if (isTermUnclear) return { ...found, outcome: 'termUnknown' };
  if (isPostedSince(work, i)) return { ...found, outcome: 'waiting' };
  return { ...found, outcome: occursAt(work, i, school) ? 'missing' : 'notInFile' };
}

/** No high school knows the student. */
export function sayUnknown({ sides: { schools } }: Work): Say {
  const none = { rank: 0, match: -1, school: -1 };
  const anyGrades = schools.some(({ knowledge }) => knowledge.hasGrades);
  if (!anyGrades) {
    const anyRoster = schools.some(({ knowledge }) => knowledge.roster !== undefined);
    return { ...none, outcome: 'notCompared', unlisted: anyRoster ? 'studentUnknown' : undefined };
  }
  // The student may belong to the school whose file is the wrong one.
  if (schools.some(({ mismatch }) => mismatch !== undefined)) return { ...none, outcome: 'notCompared' };
  return { ...none, outcome: 'studentUnknown' };
}

/** Whether a kept-out row of any high school may be a grade for which none of their rows was found. */
export function mayBeKeptOut(
  { sides: { schools, book, technical } }: Work,
  i: number,
  { outcome, unlisted }: Say,
): boolean {
  const isUnknown = unlisted !== undefined || outcome === 'studentUnknown' || outcome === 'sectionUnknown';
  return schools.some(({ mayHold, mayList, terms }) => {
    if (!mayHold && !(mayList && isUnknown)) return false;
    const key = gradeKey(book, technical, i, terms);
    return mayHold?.(key) === true || (isUnknown && mayList?.(key) === true);
  });
}

/** A school without grades can only say whether it schedules the student there. */
function sayFromRoster(school: School, student: number, places: readonly number[], at: number): Say {
  const isKnown = places.length > 0;
  const unlisted = !isKnown ? 'sectionUnknown' : isSeated(school, student, places) ? undefined : 'studentUnknown';
  return { rank: isKnown ? 5 : 1, outcome: 'notCompared', match: -1, school: at, unlisted };
}

/** False only where a roster lists the section and the student is not on it. */
function isSeated({ knowledge: { roster } }: School, student: number, places: readonly number[]): boolean {
  const listed = roster ? places.filter((place) => roster.places.has(place)) : [];
  return listed.length === 0 || listed.some((place) => roster!.seats.has(roster!.seat(student, place)));
}

function candidatesOf(work: Work, i: number, at: number): Candidates {
  const found: Candidates = { posted: [], empty: -1, elsewhere: [] };
  for (const other of work.there.near(i, at)) {
    if (!mayBe(work, i, other, at)) continue;
    const isHere = isSameSection(work, i, other, at);
    const isPosted = holding(work.sides.high, other) === holds.posted;
    if (isHere && isPosted) found.posted.push(other);
    else if (isHere) found.empty = other;
    else if (isPosted && work.exact[other] === 0) found.elsewhere.push(other);
  }
  return found;
}

/** Compares the grade with the rows that may be it: the first that is equal, else the first. */
function judge(work: Work, i: number, at: number, others: number[], isDoubtful: boolean): Say {
  const base = { rank: 10, school: at };
  const { takes: part } = work.result.duplicates.high;
  if (others.some((other) => part[other] === takes.conflict))
    return { ...base, outcome: 'notCompared', match: others[0]! };
  // Of several that differ, always the same one is named, whatever the order of the rows.
  const inOrder =
    others.length > 1 ? [...others].sort((a, b) => (valueKey(work, a) < valueKey(work, b) ? -1 : 1)) : others;
  let match = inOrder[0]!;
  let verdict: Verdict = 'different';
  for (const other of inOrder) {
    const own = verdictOf(work, i, other, at);
    if (own === 'different') continue;
    [match, verdict] = [other, own];
    if (own === 'same') break;
  }
  const outcome =
    verdict === 'same' ? 'synced' : verdict === 'scale' ? 'scale' : isPostedSince(work, i) ? 'waiting' : 'different';
  return { ...base, outcome, match, isDoubtful, tell: () => tellMatch(work, i, match, at) };
}

const valueKey = ({ sides: { high, book } }: Work, i: number) =>
  [high.score[i]!, high.percent[i]!].map((code) => book.values.values[code]).join('\n') +
  book.places.values[high.place[i]!];

function verdictOf({ sides: { technical, high, schools, book } }: Work, i: number, other: number, at: number): Verdict {
  if (technical.score[i] !== 0 && technical.score[i] === high.score[other]) return 'same';
  const { values } = book.values;
  const own = { score: values[technical.score[i]!]!, percent: values[technical.percent[i]!]! };
  const there = { score: values[high.score[other]!]!, percent: values[high.percent[other]!]! };
  return compareGrades(own, there, schools[at]!.scale(placeOf(book, high.place[other]!).course));
}

/** Posted on the day of the export or later: the nightly sync has not run since. */
function isPostedSince({ sides: { technical, book, asOf } }: Work, i: number): boolean {
  const date = book.dates.values[technical.postedOn[i]!]!;
  return date !== '' && date >= asOf;
}

/** Whether the grade's term and task occur anywhere in the high school's grades. */
function occursAt({ sides: { technical, book } }: Work, i: number, { knowledge, terms }: School): boolean {
  const term = book.terms.values[technical.term[i]!]!;
  const isTermThere =
    term === '' ||
    knowledge.hasRowsWithoutTerm ||
    (terms.answers.get(term) ?? []).some((answer) => knowledge.terms.has(answer));
  return isTermThere && knowledge.tasks.has(cteTasks[technical.task[i]!]!);
}

/** Notes a match whose section differs, or is missing in one file, or is equal only without leading zeros. */
function tellMatch({ sides, result }: Work, i: number, other: number, at: number) {
  const { technical, high, schools, book } = sides;
  const [place, highPlace] = [technical.place[i]!, high.place[other]!];
  if (place === highPlace) return;
  const [own, there] = [placeOf(book, place), placeOf(book, highPlace)];
  const { places } = schools[at]!;
  const files = packFiles(technical.file[i]!, high.file[other]!);
  if (!places.same(place).includes(highPlace)) {
    const key = `${at} ${place} ${highPlace}`;
    const pair = result.sectionPairs.get(key) ?? { school: at, place, highPlace, rows: [], highRows: [] };
    pair.rows.push(i);
    pair.highRows.push(other);
    result.sectionPairs.set(key, pair);
    return;
  }
  if ((own.section === '') !== (there.section === '')) {
    noteFiles(result.withoutSections, files, i, { side: own.section === '' ? 'technical' : 'high' });
  }
  const field =
    own.course !== there.course ? 'course' : own.section !== '' && there.section !== '' ? 'section' : undefined;
  if (field) noteFiles(result.withoutZeros, files, i, { field, place, highPlace });
}

function noteFiles<More>(notes: ByFiles<More>, files: number, row: number, more: More) {
  const known = notes.get(files);
  if (known) known.rows.push(row);
  else notes.set(files, { rows: [row], ...more });
}
