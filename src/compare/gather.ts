/** All readings of a check brought together: schools, terms, grades, and the comparison of their grades. */
import { byKey } from '../intake/by-key.ts';
import { termIdentity, withoutZeros, type CteTask } from '../intake/cells.ts';
import { timesUsed } from '../intake/grade-rows.ts';
import type { Ledger } from '../intake/grades-file.ts';
import type { FileInput, Kind, Side } from '../intake/kinds.ts';
import type { Reading } from '../intake/read.ts';
import type { Pausing } from '../intake/pauses.ts';
import { calendarKey, chooseCalendars, type CalendarChoice } from './calendars.ts';
import { compare, hundredthPairs, type Comparison } from './compare.ts';
import { settleDuplicates, type Duplicate } from './duplicates.ts';
import type { ByStudent, Grade, GradesIn } from './grade.ts';
import type { ComparedSchool } from './judge-grade.ts';
import type { IsKts } from './kts.ts';
import { mayHold } from './may-hold.ts';
import { namesFor, remembered, type Names } from './names.ts';
import { textNumbers, yearsIn } from './file-numbers.ts';
import { byStudent, schoolRows } from './school-rows.ts';
import { ledgerOf, partOf, settle, type Counts, type SettledRows } from './settle.ts';
import {
  knowledgeOf,
  placesOf,
  type Knowledge,
  type SchoolFiles,
  type StudentFile,
  scalesOf,
  scheduleOf,
  termStarts,
} from './school.ts';
import { asTechnical, matchTerms, type TermMatch } from './terms.ts';
import { apartFrom, areSwapped, isOfTechnicalCalendar, isSameFile, saidYears } from './files-apart.ts';
import { compareTexts } from '../intake/compare-texts.ts';

export interface GatherOptions {
  /** The day on which the high school's file was exported, YYYY-MM-DD. */
  asOf: string;
  /** The same of single high schools, by their labels. */
  asOfSchool?: Readonly<Record<string, string>>;
  /** Limits the check to one term or task, named as the technical school names it; and names those of files that lack the column. */
  term?: string;
  task?: string;
  /** What the user says: technical-school term to high-school term. */
  termMap?: Readonly<Record<string, string>>;
  /** The same of single high schools, by their labels. */
  termMapSchool?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Calendars that count: of the technical school, of the high schools, and of single ones by their labels. */
  calendars?: {
    technical?: readonly string[];
    high?: readonly string[];
    schools?: Readonly<Record<string, readonly string[]>>;
  };
}

/** A file that was read, under its unique name. */
export type NamedReading<K extends Kind = Kind> = Extract<Reading, { kind: K }> & { name: string };

/** A grades file in the light of all files. */
export interface SettledFile extends SettledRows {
  ledger: Ledger;
}

/** The grades of both sides and what became of them. */
export interface Grades {
  /** Where the rows of each grades file ended up, by its name. */
  settled: ReadonlyMap<string, SettledFile>;
  files: Record<Side, GradesIn[]>;
  /** The technical school's grades by student, and what its files show. */
  technical: { students: ByStudent; knowledge: Knowledge; names: Names };
  schools: ComparedSchool[];
  /** The files of each school's grades. */
  filesOf: ReadonlyMap<ComparedSchool, readonly GradesIn[]>;
  comparison: Comparison;
  duplicates: Duplicate[];
  /** Files, grades or rosters, that hold several calendars. */
  mixed: { name: string; choice: CalendarChoice }[];
  /** Schools of which a file is the technical school's, or seems to stand in its place. */
  sameFile: ComparedSchool[];
  swapped: ComparedSchool[];
}

const isGrades = <R extends Reading>(reading: R): reading is R & { kind: 'grades' } => reading.kind === 'grades';
const isRoster = <R extends Reading>(reading: R): reading is R & { kind: 'roster' } => reading.kind === 'roster';

/** The high schools of a check, by label, in the order in which they come. */
export const schoolLabels = (readings: readonly { input: FileInput }[]) => [
  ...new Set(readings.filter(({ input }) => input.side === 'high').map(({ input }) => input.school)),
];

/** Brings all grades together and compares them. */
export function* gather(readings: readonly NamedReading[], isKts: IsKts, options: GatherOptions): Pausing<Grades> {
  const choices = calendarChoices(readings, options);
  const technicalReadings = readings.filter(({ input }) => input.side === 'technical');
  const parts = partsOf(readings, choices);
  const terms = new Map(parts.map((part) => [part, termsOf(technicalReadings, part, options)]));
  const files: Grades['files'] = { technical: [], high: [] };

  for (const reading of technicalReadings.filter(isGrades))
    files.technical.push(gradesIn(reading, technicalCounts(choices.get(reading)!, options)));
  yield;
  const ofPart = new Map<Part, GradesIn[]>();
  for (const part of parts) {
    const own: GradesIn[] = [];
    for (const reading of part.readings.filter(isGrades)) {
      const counts = highCounts(part, choices.get(reading)!, terms.get(part)!, isKts, options);
      const whole = files.high.find(({ name }) => name === reading.name)?.whole;
      own.push(gradesIn(reading, counts, part.calendar, whole));
      yield;
    }
    ofPart.set(part, own);
    files.high.push(...own);
  }
  const latest = latestYear([...files.technical, ...files.high]);

  const technicalFiles = schoolFiles(technicalReadings, choices, false);
  const technicalPlaces = placesOf(technicalFiles);
  const names = namesFor(technicalPlaces);
  const texts = textNumbers();
  const rows = schoolRows(files.technical, names, latest, texts);
  const students = byStudent(rows);
  const duplicates = settleDuplicates(rows, () => true);
  yield;
  const knowledge = knowledgeOf(technicalFiles, names, options.asOf);
  const technical = { files: files.technical, students };
  const technicalSchedule = scheduleOf(technicalReadings);
  const schools: ComparedSchool[] = [];
  const filesOf = new Map<ComparedSchool, GradesIn[]>();
  for (const part of parts) {
    const own = ofPart.get(part)!;
    const highFiles = schoolFiles(part.readings, choices, true, part.calendar);
    const places = placesOf(highFiles);
    const schoolNames = namesFor([...technicalPlaces, ...places]);
    const ownRows = schoolRows(own, schoolNames, latest, texts);
    for (const each of settleDuplicates(ownRows, (a, b) => a.in === b.in || isOneGrade(a, b))) duplicates.push(each);
    yield;
    const asOf = options.asOfSchool?.[part.filesLabel ?? ''] ?? options.asOf;
    const setAside = own.flatMap(({ settled }) => settled.setAside);
    const rosters = part.readings.filter(isRoster);
    const listedAside = rosters.flatMap(({ records }) => records.setAside);
    const school: ComparedSchool = {
      label: part.label,
      filesLabel: part.filesLabel,
      asOf,
      names: schoolNames,
      knowledge: knowledgeOf(highFiles, schoolNames, asOf),
      hasGrades: own.length > 0,
      students: byStudent(ownRows),
      rows: ownRows,
      terms: terms.get(part)!,
      chosenTerms: chosenTerms(part, options),
      mayHold: mayHold(setAside),
      mayList: mayHold(listedAside),
      hasSetAside: setAside.length + listedAside.length > 0,
      isCutOff: [...own.map(({ file }) => file), ...rosters.map(({ records }) => records)].some(
        ({ cutOffAt }) => cutOffAt !== undefined,
      ),
      apart: part.isUntold ? 'calendars' : undefined,
      scale: remembered(scalesOf(part.readings)),
      termStart: termStarts(scheduleOf(part.readings), technicalSchedule),
      years: yearsOf(own, latest),
      hundredths: new Set(),
    };
    school.apart ??= apartFrom(technical, school, own);
    if (!school.apart) school.hundredths = hundredthPairs(rows, school);
    schools.push(school);
    filesOf.set(school, own);
  }
  yield;
  // Of two schools that know a grade alike the first is believed: which is the first must not depend on the files' order.
  const inOrder = [...schools].sort((a, b) => compareTexts(a.label ?? '', b.label ?? ''));
  const comparison = yield* compare({
    technical: rows,
    schools: inOrder,
    mayHold: mayHold(files.technical.flatMap(({ settled }) => settled.setAside)),
  });
  const cte = cteCourses(readings);
  const compared = schools.filter(({ apart, hasGrades }) => hasGrades && apart === undefined);
  return {
    settled: new Map(
      [...byKey([...files.technical, ...files.high], ({ name }) => name)].map(([name, own]) => [
        name,
        settledFile(own),
      ]),
    ),
    files,
    technical: { students, knowledge, names },
    schools,
    filesOf,
    comparison,
    duplicates,
    mixed: [...choices].flatMap(([{ name }, choice]) => (choice.mixed.length > 0 ? [{ name, choice }] : [])),
    sameFile: compared.filter((school) => {
      const own = filesOf.get(school)!;
      return isSameFile(technical, school, own, comparison) || isOfTechnicalCalendar(technical, own);
    }),
    swapped: compared.filter((school) =>
      areSwapped(technical, school, filesOf.get(school)!, comparison, (course) =>
        cte.has(withoutZeros(course.toLowerCase())),
      ),
    ),
  };
}

/** A file whose calendars are several schools is one file again. */
function settledFile(parts: readonly GradesIn[]): SettledFile {
  const { file, whole } = parts[0]!;
  const own = parts.map(({ settled }) => settled);
  return {
    ...whole,
    repeated: own.flatMap(({ repeated }) => repeated),
    besidePosted: own.flatMap(({ besidePosted }) => besidePosted),
    besideProgress: own.flatMap(({ besideProgress }) => besideProgress),
    ledger: ledgerOf(file, whole, own),
  };
}

/** A high school, or the part of it that one calendar of its files is. */
interface Part {
  label?: string;
  filesLabel?: string;
  readings: NamedReading[];
  /** Where its files hold several calendars: the key of the one that this part is. */
  calendar?: string;
  isUntold: boolean;
}

function calendarChoices(
  readings: readonly NamedReading[],
  { calendars = {} }: GatherOptions,
): Map<NamedReading, CalendarChoice> {
  const files = readings
    .filter((reading) => isGrades(reading) || isRoster(reading))
    .map((reading) => ({
      name: reading.name,
      side: reading.input.side,
      school: reading.input.school,
      file: reading.records,
      reading,
    }));
  const high = new Map(
    schoolLabels(readings).flatMap((label) => {
      const named = calendars.schools?.[label ?? ''] ?? calendars.high;
      return named ? [[label, named] as const] : [];
    }),
  );
  const chosen = chooseCalendars(files, { technical: calendars.technical, high });
  return new Map(Array.from(chosen, ([{ reading }, choice]) => [reading as NamedReading, choice]));
}

/** The high schools; one whose files hold several calendars of its own is as many schools. */
function partsOf(readings: readonly NamedReading[], choices: ReadonlyMap<NamedReading, CalendarChoice>): Part[] {
  return schoolLabels(readings).flatMap((label): Part[] => {
    const own = readings.filter(({ input }) => input.side === 'high' && input.school === label);
    const isUntold = own.some((reading) => choices.get(reading)?.isUntold);
    const compared = new Map(
      own
        .flatMap((reading) => choices.get(reading)?.compared ?? [])
        .map((calendar) => [calendarKey(calendar), calendar]),
    );
    if (isUntold || compared.size < 2) return [{ label, filesLabel: label, readings: own, isUntold }];
    // A file without calendars of its own belongs to all of them; grades of no calendar stay a school of their own.
    const isOf = (reading: NamedReading, calendar: string | undefined) => {
      if (!isGrades(reading) && !isRoster(reading)) return true;
      const found = [...reading.records.seen.calendars.keys()].filter((name) => name !== '').map(calendarKey);
      return calendar === undefined ? !found.some((key) => compared.has(key)) : found.includes(calendar);
    };
    const rest = own.filter((reading) => isOf(reading, undefined));
    return [
      ...Array.from(compared, ([calendar, name]) => ({
        label: name,
        filesLabel: label,
        readings: own.filter((reading) => isOf(reading, calendar)),
        calendar,
        isUntold: false,
      })),
      ...(rest.some(isGrades) ? [{ label, filesLabel: label, readings: rest, isUntold: false }] : []),
    ];
  });
}

/** The files of a school by what they are, each with the calendars of it that count. */
function schoolFiles(
  readings: readonly NamedReading[],
  choices: ReadonlyMap<NamedReading, CalendarChoice>,
  isHigh: boolean,
  calendar?: string,
): SchoolFiles {
  const counting = <R extends NamedReading & { kind: 'grades' | 'roster' }>(reading: R): StudentFile<R['records']> => ({
    file: reading.records,
    calendars: countingOf(choices.get(reading)!, calendar),
  });
  return {
    isHigh,
    grades: readings.filter(isGrades).map((reading) => counting(reading) as SchoolFiles['grades'][number]),
    rosters: readings.filter(isRoster).map((reading) => counting(reading) as SchoolFiles['rosters'][number]),
    setUp: readings.filter((reading) => !isGrades(reading) && !isRoster(reading)),
  };
}

const countingOf = ({ counts }: CalendarChoice, calendar: string | undefined) =>
  calendar === undefined || counts === undefined ? counts : new Set([calendar]);

function gradesIn(
  { name, input, records }: NamedReading<'grades'>,
  counts: Counts,
  calendar?: string,
  whole = settle(records, counts),
): GradesIn {
  const { side, school, source } = input;
  const settled = calendar === undefined ? whole : partOf(whole, calendar);
  const years = yearsIn(settled.used);
  return { name, path: source.name, source, side, school, file: records, settled, whole, years };
}

const technicalCounts = (choice: CalendarChoice, { term, task }: GatherOptions): Counts => {
  const wanted = term === undefined ? undefined : termIdentity(term);
  return {
    hasTerm: (own) => wanted === undefined || own === wanted,
    term: wanted,
    task: task as CteTask | undefined,
    calendars: choice.counts,
    isUntold: choice.isUntold,
  };
};

/** High-school rows are left out only where their term is another one for sure. */
function highCounts(
  part: Part,
  choice: CalendarChoice,
  { answers, left, mayBe }: TermMatch,
  isKts: IsKts,
  { term, task }: GatherOptions,
): Counts {
  const wanted = term === undefined ? undefined : termIdentity(term);
  const answering = wanted === undefined ? undefined : answers.get(wanted);
  return {
    hasTerm: (own) =>
      wanted === undefined || (answering?.includes(own) ?? false) || (left.includes(own) && mayBe(wanted, own)),
    term: wanted,
    task: task as CteTask | undefined,
    calendars: choice.counts,
    isUntold: choice.isUntold,
    isKts: (course) => isKts(course, part.filesLabel),
  };
}

/** The latest school year in any of the files: what says none is of that year. */
const latestYear = (files: readonly GradesIn[]): number | undefined =>
  [...saidYears(files)].reduce<number | undefined>((last, year) => (last && last > year ? last : year), undefined);

/** The years in which a school's grades show rows. */
const yearsOf = (files: readonly GradesIn[], latest: number | undefined): Set<number | undefined> =>
  new Set(files.flatMap(({ years }) => Array.from(years, (year) => year ?? latest)));

/** Two files of a high school can say the same, or one of them nothing; other values are no duplicate. */
function isOneGrade(a: Grade, b: Grade): boolean {
  if (a.holds !== 'posted' || b.holds !== 'posted') return true;
  return a.record.score === b.record.score && a.record.percent === b.record.percent;
}

/** Courses that have a CTE task in any file, without zeros. */
function cteCourses(readings: readonly Reading[]): Set<string> {
  const courses = new Set<string>();
  for (const reading of readings)
    if (isGrades(reading))
      for (const [course, { cteRows }] of reading.records.seen.courses)
        if (cteRows > 0) courses.add(withoutZeros(course.toLowerCase()));
  return courses;
}

/** What the user chose for a school: technical-school term to its term, by their identities. */
function chosenTerms({ filesLabel, label }: Part, { termMap = {}, termMapSchool = {} }: GatherOptions) {
  const own = { ...termMap, ...termMapSchool[filesLabel ?? ''], ...termMapSchool[label ?? ''] };
  return new Map(Object.entries(own).map(([technical, high]) => [termIdentity(technical), termIdentity(high)]));
}

/** Matches the terms of the technical school's grades with those of one high school. */
function termsOf(technical: readonly Reading[], part: Part, options: GatherOptions): TermMatch {
  const wanted = new Set<string>();
  const present = new Set<string>();
  for (const { records } of technical.filter(isGrades)) {
    for (const term of records.seen.terms) wanted.add(termIdentity(term));
    if (records.givenTerm !== undefined) wanted.add(termIdentity(records.givenTerm));
  }
  for (const { records } of part.readings.filter(isGrades)) {
    const identity = remembered(termIdentity);
    for (const { term } of timesUsed(records.records.place)) if (term !== '') present.add(identity(term));
    for (const { parts } of records.setAside) if (parts.term) present.add(identity(parts.term));
    if (records.givenTerm !== undefined) present.add(asTechnical(termIdentity(records.givenTerm)));
  }
  const seen = part.readings.filter(isGrades).flatMap(({ records }) => Array.from(records.seen.terms, termIdentity));
  return matchTerms({
    technical: wanted,
    high: present,
    alsoThere: seen,
    technicalSchedule: scheduleOf(technical),
    highSchedule: scheduleOf(part.readings),
    chosen: chosenTerms(part, options),
  });
}
