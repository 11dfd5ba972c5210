/** The answer of a check in a few sentences of numbers, the most important first. */
import type { FileReport } from '../intake/kinds.ts';
import type { Code, Finding } from '../rules/findings.ts';
import { capital, number, plural } from './names.ts';
import type { GradeCounts, Report } from './report.ts';
import type { Group, Result } from './view.ts';

/** What the answer needs: a report, or what the page shows of one. */
export type Checked = Pick<Report, 'grades' | 'files' | 'findings'> | Pick<Result, 'grades' | 'files' | 'groups'>;

/** How many findings, and how many rows or grades, there are of a code. */
interface Tally {
  problems: number;
  reviews: number;
  count: number;
}
type Tallies = Map<Code, Tally>;

/** Sentences that say what the check found. Those about grades add up to the posted grades. Takes an unfiltered result. */
export function answer(checked: Checked): string[] {
  const { grades, files } = checked;
  const found = tallies(checked);
  if (files.length === 0) return ['No file was checked.'];
  if (files.every((file) => file.kind === null)) return [unreadable(files.length)];
  return [...aboutGrades(grades, files, found), ...aboutRest(files, found)];
}

function unreadable(files: number): string {
  return files === 1 ? 'The file could not be read.' : `None of the ${number(files)} files could be read.`;
}

function aboutGrades(grades: GradeCounts, files: FileReport[], found: Tallies): string[] {
  const high = highSchools(files);
  if (grades.posted + grades.notPosted + grades.noGrade === 0) return noTechnicalGrades(grades, files, found);
  if (!has(files, 'high', 'grades')) return onlyTechnical(grades, high, found);
  return [...arrived(grades, found, high), ...notPosted(grades), ...onlyHigh(grades, high)];
}

/** The high school, or several, as they stand in a sentence. */
interface HighSchool {
  name: string;
  its: string;
  has: string;
  /** Their grades hold no row that concerns KTS. */
  empty: boolean;
  /** One of them gave no grades. */
  withoutGrades: boolean;
}

function highSchools(files: FileReport[]): HighSchool {
  const high = files.filter((file) => file.side === 'high');
  const grades = high.filter((file) => file.kind === 'grades');
  const labels = new Set(high.map((file) => file.school));
  const empty = grades.length > 0 && grades.every((file) => file.records === 0);
  const withoutGrades = labels.size > new Set(grades.map((file) => file.school)).size;
  if (labels.size > 1) return { name: 'the high schools', its: 'the high schools’', has: 'have', empty, withoutGrades };
  return { name: 'the high school', its: 'the high school’s', has: 'has', empty, withoutGrades };
}

function has(files: FileReport[], side: FileReport['side'], kind: FileReport['kind']): boolean {
  return files.some((file) => file.side === side && file.kind === kind);
}

/** Nothing to compare: only the high school's files, or only set-up. */
function noTechnicalGrades(grades: GradeCounts, files: FileReport[], found: Tallies): string[] {
  const high = highSchools(files);
  if (has(files, 'technical', 'grades')) {
    const none = 'The technical school’s file holds no CTE grades, so nothing could be compared.';
    return [none, ...onlyHigh(grades, high)];
  }
  const rows = (kind: FileReport['kind']) =>
    files.filter((file) => file.side === 'high' && file.kind === kind).reduce((sum, file) => sum + file.records, 0);
  const add = 'To see whether posted grades have arrived, add the technical school’s grades.';
  if (has(files, 'high', 'grades')) {
    return [`${plural(rows('grades'), ['row', 'rows'])} of ${high.its} KTS grades ${are(rows('grades'))} read.`, add];
  }
  if (has(files, 'high', 'roster')) {
    const read = `${plural(rows('roster'), ['row', 'rows'])} of ${high.its} roster ${are(rows('roster'))} read.`;
    return [read, 'To see whether posted grades have arrived, add the grades of both schools.'];
  }
  const fine = [...found.values()].every(({ problems, reviews }) => problems + reviews === 0);
  const compare = 'No grades were compared. To see whether they have arrived, add the grades of both schools.';
  return [...(fine ? ['Nothing wrong was found in these files.'] : aboutSetUp(found)), compare];
}

function are(count: number): string {
  return count === 1 ? 'was' : 'were';
}

function onlyTechnical(grades: GradeCounts, high: HighSchool, found: Tallies): string[] {
  const { posted, notPosted: waiting } = grades;
  const these = waiting > 0 ? 'the posted grades have' : 'they have';
  const add = `To see whether ${posted === 1 ? 'it has' : these} arrived, add ${high.its} grades.`;
  if (posted === 0) return notPosted(grades);
  if (waiting === 0) {
    const all = posted === 1 ? 'The one grade is posted' : `${both(posted)} grades are posted`;
    return [`${all} at the technical school.`, ...notPosted(grades), ...notOnRoster(found, high), add];
  }
  const some = `${number(posted)} of ${number(posted + waiting)} grades ${posted === 1 ? 'is' : 'are'} posted at the technical school.`;
  return [some, ...notPosted(grades), ...notOnRoster(found, high), add];
}

/** What a roster without grades can tell. */
function notOnRoster(found: Tallies, high: HighSchool): string[] {
  const students = found.get('2b-student-unknown')?.count ?? 0;
  const sections = found.get('2b-section-unknown')?.count ?? 0;
  return sentence(
    [
      {
        count: students,
        one: `is of a student who is not on ${high.its} roster`,
        many: `are of students who are not on ${high.its} roster`,
      },
      { count: sections, one: `is of a section that is not on it`, many: `are of sections that are not on it` },
    ].filter(({ count }) => count > 0),
  );
}

/** The grades that were compared: arrived, then what went wrong, then what could not be compared. */
function arrived(grades: GradeCounts, found: Tallies, high: HighSchool): string[] {
  const { posted, synced } = grades;
  if (posted === 0) return [];
  if (synced === posted) {
    return [posted === 1 ? 'The one posted grade has arrived.' : `${both(posted)} posted grades have arrived.`];
  }
  const faults = faultParts(grades, high);
  const rest = notCompared(grades, found, high);
  if (synced > 0) {
    const first = `${number(synced)} of ${number(posted)} posted grades ${synced === 1 ? 'has' : 'have'} arrived.`;
    return [first, ...sentence(faults), ...rest];
  }
  if (faults.length === 0) return rest;
  const only = faults[0];
  if (faults.length === 1 && only?.count === posted) {
    return [posted === 1 ? `The one posted grade ${only.one}.` : `${both(posted)} posted grades ${only.many}.`];
  }
  if (grades.different === 0 && rest.length === 0) {
    return [`None of the ${number(posted)} posted grades has arrived.`, ...sentence(faults)];
  }
  return [`Of ${number(posted)} posted grades, ${clauses(faults.map(said))}.`, ...rest];
}

/** A number of grades and what is so about them. */
interface Part {
  count: number;
  one: string;
  many: string;
}

function faultParts(grades: GradeCounts, high: HighSchool): Part[] {
  const { missing, different, waiting, synced } = grades;
  const at = synced > 0 ? '' : ` at ${high.name}`;
  const there = missing > 0 ? '' : at;
  return [
    { count: missing, one: `is missing${at}`, many: `are missing${at}` },
    { count: different, one: `differs${there}`, many: `differ${there}` },
    { count: waiting, one: 'waits for tonight’s sync', many: 'wait for tonight’s sync' },
  ].filter(({ count }) => count > 0);
}

function said({ count, one, many }: Part): string {
  return `${number(count)} ${count === 1 ? one : many}`;
}

function sentence(parts: Part[]): string[] {
  return parts.length > 0 ? [`${clauses(parts.map(said))}.`] : [];
}

/** `12 are missing, 5 differ, and 9 wait`. */
function clauses(parts: string[]): string {
  if (parts.length < 3) return parts.join(' and ');
  return `${parts.slice(0, -1).join(', ')}, and ${parts.at(-1)}`;
}

/** The posted grades that could not be compared, and why. */
function notCompared(grades: GradeCounts, found: Tallies, high: HighSchool): string[] {
  const reasons = [
    { count: grades.scale, why: 'on a scale that cannot be compared' },
    { count: grades.studentUnknown, why: `of students who are not in ${high.its} files` },
    { count: grades.sectionUnknown, why: `of sections that are not in ${high.its} files` },
    { count: grades.termUnknown, why: 'of terms that could not be matched' },
    { count: grades.notInFile, why: `of a term or grading task that is not in ${high.its} grades` },
    { count: grades.notCompared, why: leftOut(grades, found, high) },
  ].filter(({ count }) => count > 0);
  const total = reasons.reduce((sum, { count }) => sum + count, 0);
  const [first] = reasons;
  if (!first) return [];
  if (reasons.length === 1) {
    const who = total === grades.posted ? allPosted(total) : number(total);
    return [`${who} could not be compared: ${first.why}.`];
  }
  const who =
    total === grades.posted ? `None of the ${number(total)} posted grades could` : `${number(total)} could not`;
  return [`${who} be compared: ${clauses(reasons.map(({ count, why }) => `${number(count)} ${why}`))}.`];
}

function allPosted(total: number): string {
  return total === 1 ? 'The one posted grade' : `${both(total)} posted grades`;
}

/** Why grades are `notCompared`, as far as the findings tell. */
function leftOut(grades: GradeCounts, found: Tallies, high: HighSchool): string {
  if (high.empty) return `${high.its} grades hold nothing about KTS courses`;
  const apart = found.has('2b-files-do-not-match');
  if (apart && grades.notCompared === grades.posted)
    return 'the files of the two schools do not seem to belong together';
  const contradicted = (found.get('file-duplicate-row')?.problems ?? 0) > 0;
  const causes = [
    ...(apart ? ['in files that do not seem to belong together'] : []),
    ...(found.has('file-damaged-id') || contradicted ? ['beside rows that are damaged or contradict each other'] : []),
    ...(high.withoutGrades ? ['for a high school whose grades were not added'] : []),
  ];
  if (causes.length > 0) return causes.join(' or ');
  return found.has('file-row-skipped') ? 'beside rows that had to be skipped' : 'with nothing to compare them to';
}

function notPosted({ posted, notPosted: waiting, noGrade }: GradeCounts): string[] {
  const said: string[] = [];
  if (waiting > 0) {
    const grades = posted > 0 ? ['more grade is', 'more grades are'] : ['grade is', 'grades are'];
    const [one = '', many = ''] = grades;
    said.push(`${plural(waiting, [one, many])} not posted yet, so ${waiting === 1 ? 'it' : 'they'} cannot sync.`);
  }
  if (noGrade > 0)
    said.push(
      `${plural(noGrade, ['row', 'rows'])} at the technical school ${noGrade === 1 ? 'has' : 'have'} no grade at all.`,
    );
  return said;
}

function onlyHigh(grades: GradeCounts, high: HighSchool): string[] {
  if (grades.onlyHigh === 0) return [];
  return [
    `${capital(high.name)} ${high.has} ${plural(grades.onlyHigh, ['grade', 'grades'])} that the technical school has not posted.`,
  ];
}

/** Alerts, set-up and files, where the sentences about grades do not tell them. */
function aboutRest(files: FileReport[], found: Tallies): string[] {
  const gradesFirst = files.some((file) => file.kind === 'grades' || file.kind === 'roster');
  const setUp = gradesFirst ? aboutSetUp(found) : [];
  const failed = files.filter((file) => file.kind === null).length;
  const unread = failed > 0 ? [`${plural(failed, ['file', 'files'])} could not be read.`] : [];
  const damaged = found.get('file-damaged-id')?.count ?? 0;
  const lost =
    damaged > 0 ? [`${plural(damaged, ['row', 'rows'])} with damaged numbers ${are(damaged)} left out.`] : [];
  return [...setUp, ...unread, ...lost];
}

function aboutSetUp(found: Tallies): string[] {
  const sum = (of: 'problems' | 'reviews', step: string) =>
    [...found].reduce((total, [code, tally]) => total + (code.startsWith(step) ? tally[of] : 0), 0);
  const [problems, reviews] = [sum('problems', '4'), sum('reviews', '4')];
  const alerts = sum('problems', '1') + sum('reviews', '1');
  const parts = [
    ...(problems > 0 ? [plural(problems, ['problem', 'problems'])] : []),
    ...(reviews > 0 ? [plural(reviews, ['point to review', 'points to review'])] : []),
  ];
  const setUp = parts.length > 0 ? [`The set-up has ${parts.join(' and ')}.`] : [];
  return alerts > 0 ? [`Process Alerts show ${plural(alerts, ['KTS error', 'KTS errors'])}.`, ...setUp] : setUp;
}

function both(count: number): string {
  return count === 2 ? 'Both' : `All ${number(count)}`;
}

function tallies(checked: Checked): Tallies {
  const found: Tallies = new Map();
  const said: Pick<Group | Finding, 'code' | 'outcome' | 'count'>[] =
    'findings' in checked ? checked.findings : checked.groups;
  for (const { code, outcome, count, ...rest } of said) {
    const findings = 'findings' in rest ? (rest as Group).findings : 1;
    const tally = found.get(code) ?? { problems: 0, reviews: 0, count: 0 };
    if (outcome === 'problem') tally.problems += findings;
    if (outcome === 'review') tally.reviews += findings;
    tally.count += count;
    found.set(code, tally);
  }
  return found;
}
