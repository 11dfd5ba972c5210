/**
 * What concerns one school: the findings that it can act on, with its own students only. Nothing of what a different high
 * school's file holds is in it, and no count of its grades. Its package and its printed sheet are made from it.
 */
import { calendarKey } from '../../compare/calendars.ts';
import { byKey } from '../../intake/by-key.ts';
import type { Code, Finding } from '../../rules/findings.ts';
import { named } from '../../rules/named.ts';
import { number, plural } from '../../rules/names.ts';
import { words } from '../../rules/registry.ts';
import type { Check } from '../check-result.ts';
import { reportHead } from '../make-report.ts';
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
export interface Given {
  finding: Finding;
  rows: readonly Row[];
}

/**
 * Says what each school is given: the high schools, then the technical school. One that has nothing is left out.
 * @param given the findings that may leave; notices do not
 */
export function forSchools(check: Check, given: Iterable<Given>): ForSchool[] {
  const { facts } = check;
  const found = [...given].filter(({ finding }) => finding.outcome !== 'notice');
  const head = reportHead(check);
  const students = studentsOf(check);
  const known = new Set([...students.values()].flatMap((own) => [...own]));
  const made = facts.grades.schools.map(({ label, asOf }): ForSchool => {
    const own = students.get(label) ?? new Set<string>();
    const counts = head.schools.find((school) => school.label === label);
    return {
      school: label ?? 'High school',
      of: label ?? 'high',
      day: asOf,
      summary: summaryOf(counts?.grades),
      causes: causesOf(found, {
        isAbout: (finding) => finding.school === label && finding.side === 'high',
        takes: (row, finding) =>
          (row.side === 'technical' || row.school === label) &&
          (row.ssid === undefined ? finding.school === label && row.side === 'high' : own.has(row.ssid)),
        isOurs: (finding) => finding.school === undefined || finding.school === label,
      }),
    };
  });
  const technical: ForSchool = {
    school: 'Technical school',
    of: 'technical',
    day: head.asOf,
    summary: '',
    causes: causesOf(found, {
      isAbout: (finding) => finding.side === 'technical' && finding.school === undefined,
      takes: (row) => row.side === 'technical' && (row.ssid === undefined || !known.has(row.ssid)),
      isOurs: () => true,
    }),
  };
  return [...made, technical].filter(({ causes }) => causes.length > 0);
}

/** How much a cause is about, in words: `12 grades`. */
export const countedAt = ({ code, rows, lines }: CauseAt) =>
  plural(Math.max(rows.length, lines.length), words[code].unit);

/** Findings that tell one school about the files of another: they leave with neither. */
const aboutTwoSchools: readonly Code[] = ['2b-other-school'];

/** The students of each school: those in its files, and those whose home school a technical file names so. */
function studentsOf({ facts }: Check): Map<string | undefined, Set<string>> {
  const { schools, files } = facts.grades;
  const students = new Map(schools.map(({ label, knowledge }) => [label, new Set(knowledge.students)]));
  const byName = new Map(
    schools.flatMap(({ label }) => (label === undefined ? [] : [[calendarKey(label), label] as const])),
  );
  for (const { file } of files.technical) {
    const namesHome = file.calendarColumn?.of === 'school' && !file.calendarColumn.parts;
    for (const { ssid, homeSchool, calendar } of file.records) {
      const home = homeSchool || (namesHome ? calendar : '');
      const label = home === '' ? undefined : byName.get(calendarKey(home));
      if (label !== undefined) students.get(label)!.add(ssid);
    }
  }
  return students;
}

interface Whose {
  /** A finding that is about the school itself, such as its set-up. */
  isAbout(finding: Finding): boolean;
  takes(row: Row, finding: Finding): boolean;
  isOurs(finding: Finding): boolean;
}

function causesOf(found: readonly Given[], { isAbout, takes, isOurs }: Whose): CauseAt[] {
  const causes: CauseAt[] = [];
  for (const own of byKey(found, ({ finding: { code, outcome } }) => `${code} ${outcome}`).values()) {
    const { code, outcome } = own[0]!.finding;
    if (aboutTwoSchools.includes(code)) continue;
    const cause: CauseAt = { code, outcome, lines: [], rows: [] };
    for (const { finding, rows: all } of own) {
      if (!isOurs(finding)) continue;
      const rows = all.filter((row) => takes(row, finding));
      cause.rows.push(...rows);
      // Of a finding about students only what concerns this school's is said: its rows.
      const isOfStudents = rows.some(({ ssid }) => ssid !== undefined) || named(finding).ssids !== undefined;
      if (!isOfStudents && isAbout(finding)) cause.lines.push(words[code].line(finding as never));
    }
    if (cause.rows.length > 0 || cause.lines.length > 0) causes.push(cause);
  }
  return causes.sort((a, b) => b.rows.length - a.rows.length);
}

function summaryOf(
  counts: { posted: number; synced: number; missing: number; different: number; waiting: number } | undefined,
): string {
  if (!counts || counts.posted === 0) return '';
  const { posted, synced, missing, different, waiting } = counts;
  const parts = [`${number(synced)} of ${plural(posted, ['posted grade has', 'posted grades have'])} arrived.`];
  if (missing > 0) parts.push(`${plural(missing, ['grade is', 'grades are'])} missing.`);
  if (different > 0) parts.push(`${plural(different, ['grade has', 'grades have'])} a different value.`);
  if (waiting > 0) parts.push(`${plural(waiting, ['grade waits', 'grades wait'])} for the night.`);
  return parts.join(' ');
}
