/** All readings of a check brought together: schools, terms, tables, and the comparison of their grades. */
import type { GradeRows } from '../intake/artefacts/grades.ts';
import { scoreGroupKey } from '../intake/artefacts/score-group.ts';
import type { Term } from '../intake/artefacts/terms.ts';
import { byKey } from '../intake/by-key.ts';
import { groupIdentity, termIdentity, withoutZeros } from '../intake/cells.ts';
import type { FileInput, Side } from '../intake/kinds.ts';
import type { Reading } from '../intake/read.ts';
import { skip } from '../intake/skips.ts';
import type { Steps } from '../intake/steps.ts';
import { compare, type Comparison, type School, type Sides } from './compare.ts';
import { takes } from './duplicates.ts';
import { keptOutRows } from './kept-out.ts';
import { mismatch } from './pair.ts';
import { knowledgeOf, matchPlaces, type Knowledge } from './school.ts';
import { buildTable, givenTerm, newBook, type Book, type GradesReading, type GradeTable, type Limit } from './table.ts';
import { matchTerms, type TermMatch } from './terms.ts';
import { scaleOf, type Scale } from './values.ts';

export interface GatherOptions {
  /** YYYY-MM-DD. */
  asOf: string;
  /** Limits the check to one term or task, named as the technical school names it. */
  term?: string;
  task?: string;
  /** What the user says: technical-school term to high-school term. */
  termMap?: Readonly<Record<string, string>>;
}

/** The grades of both sides and what became of them. */
export interface Grades {
  sides: Sides;
  comparison: Comparison;
  /** The files of the two tables; a row's `file` is an index here. */
  files: Record<Side, GradesReading[]>;
}

const isGrades = (reading: Reading): reading is GradesReading => reading.kind === 'grades';
const ofSide = <R extends { input: FileInput }>(readings: readonly R[], side: Side) =>
  readings.filter(({ input }) => input.side === side);

/** The high schools of a check, by label, in the order in which they come. */
export const schoolLabels = (readings: readonly { input: FileInput }[]) => [
  ...new Set(ofSide(readings, 'high').map(({ input }) => input.school)),
];

/** Brings all grades together and compares them. Rows that do not count are set aside in their file. */
export function* gather(readings: readonly Reading[], options: GatherOptions): Steps<Grades> {
  const book = newBook();
  const [technicalFiles, highFiles] = [ofSide(readings, 'technical'), ofSide(readings, 'high')];
  const files = { technical: technicalFiles.filter(isGrades), high: highFiles.filter(isGrades) };
  const labels = schoolLabels(readings);
  const filesOf = labels.map((label) => highFiles.filter(({ input }) => input.school === label));
  const terms = filesOf.map((own) => termsOf(technicalFiles, own, options));
  const schoolOfFile = files.high.map(({ input }) => labels.indexOf(input.school));

  const technical = yield* buildTable(files.technical, book, limitOf(files.technical, options));
  const high = yield* buildTable(
    files.high,
    book,
    limitOf(files.high, options, (file) => terms[schoolOfFile[file]!]!),
  );
  yield;
  const known = knowledgeOf(technicalFiles, book);
  // What all schools know is in the book before anything of it is matched.
  const knowledge = filesOf.map((own) => knowledgeOf(own, book));
  const both = { book, technical, high, known };
  const schools = labels.map((label, at) =>
    schoolOf(
      {
        label,
        readings: filesOf[at]!,
        terms: terms[at]!,
        knowledge: knowledge[at]!,
        isOwn: labels.length === 1 ? undefined : (i) => schoolOfFile[high.file[i]!] === at,
      },
      both,
    ),
  );
  letGo([...files.technical, ...files.high]);
  const sides: Sides = {
    book,
    technical,
    high,
    schools,
    technicalPlaces: known.places,
    schoolOfFile,
    mayHold: keptOut(files.technical),
    asOf: options.asOf,
  };
  yield;
  const comparison = yield* compare(sides);
  setAside(technical, files.technical, comparison.duplicates.technical.takes, comparison.duplicates.technical.emptied);
  setAside(high, files.high, comparison.duplicates.high.takes, comparison.duplicates.high.emptied);
  return { sides, comparison, files };
}

/** What is known of one high school before it is matched with the technical school. */
interface HighSchool extends Pick<School, 'label' | 'terms' | 'knowledge'> {
  readings: Reading[];
  /** Whether a row of the high schools' grades is of this one; undefined where all are. */
  isOwn?: (row: number) => boolean;
}

/** The book and grades of both sides, and what the technical school's files know. */
type Both = Pick<Sides, 'book' | 'technical' | 'high'> & { known: Knowledge };

/** One high school, made ready to be compared with. */
function schoolOf({ label, readings, terms, knowledge, isOwn }: HighSchool, both: Both): School {
  const { book, technical, high, known } = both;
  const places = matchPlaces(known, knowledge, book);
  const isComparable = technical.length > 0 && knowledge.hasGrades;
  const found = isComparable ? mismatch(technical, high, isOwn, places.course, book) : undefined;
  const grades = readings.filter(isGrades);
  // The term or task that the check is limited to, or damage, may leave nothing of a file that is not empty.
  const isLeftEmpty = found === 'empty' && grades.some(({ records }) => holdsGrades(records));
  return {
    label,
    knowledge,
    terms,
    termFits: termFits(terms, book),
    places,
    mismatch: isLeftEmpty ? undefined : found,
    mayHold: keptOut(grades),
    mayList: keptOut(readings.filter((reading) => reading.kind === 'roster')),
    scale: scalesOf(readings),
  };
}

/** What the tables hold now, the files need not hold too: for a whole state that is a hundred megabytes. */
function letGo(readings: GradesReading[]) {
  for (const { records } of readings) {
    records.columns = {};
    records.row = new Uint8Array();
  }
}

/** Rows of a key that another row holds too do not count: said in their file. */
function setAside({ file, row, length }: GradeTable, files: GradesReading[], take: Uint8Array, emptied: number[]) {
  if (!take.includes(takes.none)) return;
  const isEmptied = new Set(emptied);
  for (let i = 0; i < length; i++) {
    if (take[i] !== takes.none) continue;
    const { skips } = files[file[i]!]!;
    if (isEmptied.has(i)) skip(skips, 'file-row-skipped', 'no-grade-beside-posted', row.at(i));
    else skip(skips, 'file-duplicate-row', 'same', row.at(i));
  }
}

/** Whether a file has a grade or a row that was kept out and may be one. */
const holdsGrades = ({ length, shards }: GradeRows) =>
  length > 0 || shards.some(({ ssid, course }) => ssid !== undefined || course !== undefined);

function keptOut(readings: { records: GradeRows }[]): School['mayHold'] {
  const shards = readings.flatMap(({ records }) => records.shards);
  return shards.length === 0 ? undefined : keptOutRows(shards);
}

/** Matches the terms of the technical school's grades with those of one high school. */
function termsOf(technical: Reading[], high: Reading[], { termMap = {} }: GatherOptions): TermMatch {
  const termsIn = (readings: Reading[]) =>
    new Set(
      readings.filter(isGrades).flatMap((reading) => {
        const given = givenTerm(reading);
        return [...reading.records.seen.terms.map(termIdentity), ...(given === undefined ? [] : [given])];
      }),
    );
  const schedule = (readings: Reading[]) =>
    settled(readings.flatMap((reading) => (reading.kind === 'terms' ? reading.records : [])));
  return matchTerms({
    technical: termsIn(technical),
    high: termsIn(high),
    technicalSchedule: schedule(technical),
    highSchedule: schedule(high),
    chosen: new Map(Object.entries(termMap).map(([own, other]) => [termIdentity(own), termIdentity(other)])),
  });
}

/** Each term once. A name that stands there with other dates too says nothing. */
function settled(terms: Term[]): Term[] {
  return terms.filter((term, i) => {
    const named = terms.filter(({ name }) => termIdentity(name) === termIdentity(term.name));
    return terms.indexOf(named[0]!) === i && named.every(({ start, end }) => start === term.start && end === term.end);
  });
}

function termFits({ answers }: TermMatch, book: Book): Uint8Array {
  const count = book.terms.values.length;
  const fits = new Uint8Array(count * count);
  for (const [term, others] of answers) {
    for (const other of others) {
      // A term that no row has is not in the book, and needs no place here.
      const [own, there] = [book.terms.values.indexOf(term), book.terms.values.indexOf(other)];
      if (own !== -1 && there !== -1) fits[own * count + there] = 1;
    }
  }
  return fits;
}

/** The rows that the chosen term and task let through. High-school rows are left out only where their term is another one for sure. */
function limitOf(
  files: GradesReading[],
  { term, task }: GatherOptions,
  termsOfFile?: (file: number) => TermMatch,
): Limit {
  const wanted = term === undefined ? undefined : termIdentity(term);
  return {
    hasTerm(identity, file) {
      if (wanted === undefined) return true;
      const terms = termsOfFile?.(file);
      if (!terms) return identity === wanted;
      const answers = terms.answers.get(wanted);
      return answers ? answers.includes(identity) : terms.left.includes(identity);
    },
    hasTask: (name) => task === undefined || name === task,
    onLeft: (file, row, why) => skip(files[file]!.skips, 'file-row-skipped', why, row),
  };
}

/** Whether no score stands there again with another Minimum %: else nobody can tell which is right. */
function isSettled(rows: readonly { score: string; minimumPercent: string }[]): boolean {
  const first = new Map<string, number>();
  for (const { score, minimumPercent } of rows) {
    const [name, minimum] = [score.toLowerCase(), Number(minimumPercent)];
    if ((first.get(name) ?? minimum) !== minimum) return false;
    first.set(name, minimum);
  }
  return true;
}

/** The score group of a high school for a course: the one that its grading task names, else the only one there is. */
function scalesOf(readings: Reading[]): School['scale'] {
  const entries = readings.flatMap((reading) =>
    reading.kind === 'score-group' ? reading.records.map((row) => ({ row, all: reading.records })) : [],
  );
  const scales = new Map<string, Scale>();
  for (const [key, own] of byKey(entries, ({ row, all }) => scoreGroupKey(row, all))) {
    const rows = own.map(({ row }) => row);
    scales.set(key, scaleOf(isSettled(rows) ? rows : []));
  }
  const groupOfCourse = new Map<string, string>();
  for (const reading of readings) {
    if (reading.kind !== 'grading-tasks') continue;
    for (const { course, scoreGroup } of reading.records)
      if (scoreGroup) groupOfCourse.set(withoutZeros(course), groupIdentity(scoreGroup));
  }
  const only = scales.size === 1 ? [...scales.values()][0] : undefined;
  return (course) => scales.get(groupOfCourse.get(withoutZeros(course)) ?? '') ?? only;
}
