/**
 * What concerns one school: the findings that it can act on, with its own students only. Nothing of what a different high
 * school's file holds is in it, and no count of its grades. Its package and its printed sheet are made from it.
 */
import { calendarKey } from '../../compare/calendars.ts';
import { notCompared } from '../../compare/not-compared.ts';
import { byKey } from '../../intake/by-key.ts';
import { facts, type Code, type Finding } from '../../rules/findings.ts';
import { named } from '../../rules/code.ts';
import { number, plural } from '../../rules/names.ts';
import { words } from '../../rules/registry.ts';
import type { Check } from '../finished-check.ts';
import { limitOf } from '../answer/not-used.ts';
import { reportHead, type ReportHead } from '../make-report.ts';
import type { GradeCounts } from '../report.ts';
import type { Row } from '../view.ts';

/** What one school is given. */
export interface ForSchool {
  /** What the school is called. */
  school: string;
  /** How the filter calls it: `technical`, the label of a high school, or `high`. */
  of: string;
  day: string;
  /** What became of its grades, in a sentence or two; '' where that is not told. */
  summary: string;
  /** The one with the most rows first. */
  causes: CauseAt[];
}

/** A cause at one school: the findings of one code, and the rows of this school's students. */
export interface CauseAt {
  code: Code;
  outcome: Finding['outcome'];
  lines: string[];
  rows: Row[];
}

/** A finding, and its rows that are given. */
export interface GivenFinding {
  finding: Finding;
  rows: readonly Row[];
}

/**
 * Says what each school is given: the high schools, then the technical school. One that has nothing is left out.
 * @param given the findings that may leave; notices do not
 */
export function forSchools(check: Check, given: Iterable<GivenFinding>): ForSchool[] {
  const found = [...given].filter(mayLeave);
  const head = reportHead(check);
  const counts = new Map(head.schools.map(({ label, grades }) => [label ?? 'high', grades]));
  return recipientsOf(check)
    .map((one): ForSchool => {
      const { of, school, day = head.asOf } = one;
      return { of, school, day, summary: summaryOf(counts.get(of), head), causes: causesOf(found, one) };
    })
    .filter(({ causes }) => causes.length > 0);
}

/** Finds the schools that `forSchools` gives something, as the filter calls them: `note` is told all findings. */
export function whoIsGiven(check: Check): { note: (given: GivenFinding) => void; found: () => string[] } {
  const recipients = recipientsOf(check);
  const open = new Set(recipients);
  return {
    note(given) {
      if (open.size === 0 || !mayLeave(given)) return;
      for (const one of open) if (isGiven(shareOf(given, one))) open.delete(one);
    },
    found: () => recipients.filter((one) => !open.has(one)).map(({ of }) => of),
  };
}

const mayLeave = ({ finding: { code, outcome } }: GivenFinding) => outcome !== 'notice' && !facts[code].betweenSchools;

/** A school that something can be given to. */
interface Recipient {
  of: string;
  school: string;
  /** Undefined where it is the latest of all. */
  day?: string;
  /** A finding that is about the school itself, such as its set-up. */
  isAbout(finding: Finding): boolean;
  takes(row: Row, finding: Finding): boolean;
  isOurs(finding: Finding): boolean;
}

function recipientsOf(check: Check): Recipient[] {
  const students = studentsOf(check);
  const known = new Set([...students.values()].flatMap((own) => [...own]));
  const high = check.facts.grades.schools.map(({ label, asOf }): Recipient => {
    const own = students.get(label) ?? new Set<string>();
    return {
      of: label ?? 'high',
      school: label ?? 'High school',
      day: asOf,
      isAbout: (finding) => finding.school === label && finding.side === 'high',
      takes: (row, finding) =>
        (row.side === 'technical' || row.school === label) &&
        (row.ssid === undefined ? finding.school === label && row.side === 'high' : own.has(row.ssid)),
      isOurs: (finding) => finding.school === undefined || finding.school === label,
    };
  });
  const technical: Recipient = {
    of: 'technical',
    school: 'Technical school',
    isAbout: (finding) => finding.side === 'technical' && finding.school === undefined,
    takes: (row) => row.side === 'technical' && (row.ssid === undefined || !known.has(row.ssid)),
    isOurs: () => true,
  };
  return [...high, technical];
}

/** How much a cause is about, in words: `12 grades`. */
export const countedAt = ({ code, rows, lines }: CauseAt) =>
  plural(Math.max(rows.length, lines.length), words[code].unit);

/** The students of each school: those in its files, and those whose home school a technical file names so. */
function studentsOf({ facts }: Check): Map<string | undefined, Set<string>> {
  const { schools, files } = facts.grades;
  const students = new Map(schools.map(({ label, knowledge }) => [label, new Set(knowledge.students)]));
  const byName = new Map(
    schools.flatMap(({ label }) => (label === undefined ? [] : [[calendarKey(label), label] as const])),
  );
  for (const { file } of files.technical) {
    const namesHome = file.calendarColumn?.of === 'school' && !file.calendarColumn.parts;
    // Most files name no home school: their records are not made for this.
    if (!namesHome && file.records.place.sections.every(({ homeSchool }) => homeSchool === '')) continue;
    for (const { ssid, homeSchool, calendar } of file.records) {
      const home = homeSchool || (namesHome ? calendar : '');
      const label = home === '' ? undefined : byName.get(calendarKey(home));
      if (label !== undefined) students.get(label)!.add(ssid);
    }
  }
  return students;
}

/** What of a finding a school is given: rows of its students, or that it is about the school itself. */
function shareOf(
  { finding, rows: all }: GivenFinding,
  { isOurs, isAbout, takes }: Recipient,
): { rows: Row[]; isTold: boolean } {
  if (!isOurs(finding)) return { rows: [], isTold: false };
  const rows = all.filter((row) => takes(row, finding));
  // Of a finding about students only what concerns this school's is said: its rows.
  const isOfStudents = rows.some(({ ssid }) => ssid !== undefined) || named(finding).ssids !== undefined;
  return { rows, isTold: !isOfStudents && isAbout(finding) };
}

const isGiven = ({ rows, isTold }: ReturnType<typeof shareOf>) => rows.length > 0 || isTold;

function causesOf(found: readonly GivenFinding[], recipient: Recipient): CauseAt[] {
  const causes: CauseAt[] = [];
  for (const own of byKey(found, ({ finding: { code, outcome } }) => `${code} ${outcome}`).values()) {
    const { code, outcome } = own[0]!.finding;
    const cause: CauseAt = { code, outcome, lines: [], rows: [] };
    for (const each of own) {
      const { rows, isTold } = shareOf(each, recipient);
      for (const row of rows) cause.rows.push(row);
      if (isTold) cause.lines.push(words[code].line(each.finding as never));
    }
    if (cause.rows.length > 0 || cause.lines.length > 0) causes.push(cause);
  }
  return causes.sort((a, b) => b.rows.length - a.rows.length);
}

/** Every posted grade is in one of its sentences, and what was not compared or not looked at is never left out. */
function summaryOf(counts: GradeCounts | undefined, head: ReportHead): string {
  if (!counts || counts.posted === 0) return '';
  const { posted, synced, missing, different, waiting, older, scale } = counts;
  const unknown = notCompared(counts);
  const parts = [
    ...limitOf(head),
    `${number(synced)} of ${plural(posted, ['posted grade', 'posted grades'])} ${synced === 1 ? 'has' : 'have'} arrived.`,
  ];
  if (missing > 0) parts.push(`${plural(missing, ['grade is', 'grades are'])} missing.`);
  if (different > 0) parts.push(`${plural(different, ['grade has', 'grades have'])} a different value.`);
  if (waiting > 0) parts.push(`${plural(waiting, ['grade is', 'grades are'])} too new for the export.`);
  if (older > 0) parts.push(`For ${plural(older, ['grade', 'grades'])}, there is only an older one.`);
  if (scale > 0) parts.push(`${plural(scale, ['grade', 'grades'])} must be compared by hand.`);
  if (unknown > 0) parts.push(`${plural(unknown, ['grade', 'grades'])} could not be compared.`);
  return parts.join(' ');
}
