/** What the sentences of the answer are made from: counts by code, the high schools, and how numbers are said. */
import type { Side } from '../../intake/kinds.ts';
import type { Code, Finding } from '../../rules/findings.ts';
import { number } from '../../rules/names.ts';
import type { FileReport, Report } from '../report.ts';
import type { Group, Result } from '../view.ts';

type Shared = 'grades' | 'files' | 'passed' | 'complete' | 'chosen';

/** What the answer needs: a report, or what the page shows of one. */
export type Answerable = Pick<Report, Shared | 'findings'> | Pick<Result, Shared | 'groups'>;

/** How many findings of a code are problems or to review, and how many records they concern. */
export interface Tally {
  problems: number;
  reviews: number;
  count: number;
}
export type Tallies = Map<Code, Tally>;

/** The findings counted by code. */
export function tallies(checked: Answerable): Tallies {
  const found: Tallies = new Map();
  const said: (Finding | Group)[] = 'findings' in checked ? checked.findings : checked.groups;
  for (const each of said) {
    const findings = 'findings' in each ? each.findings : 1;
    const tally = found.get(each.code) ?? { problems: 0, reviews: 0, count: 0 };
    if (each.outcome === 'problem') tally.problems += findings;
    if (each.outcome === 'review') tally.reviews += findings;
    tally.count += each.count;
    found.set(each.code, tally);
  }
  return found;
}

/** The high school, or several, as they stand in a sentence. */
export interface HighSchool {
  name: string;
  its: string;
  has: string;
  /** Why none of their rows could be compared, where that is so. */
  empty?: string;
  /** One of them gave no grades. */
  withoutGrades: boolean;
  /** Where there is only one: what it is called, and whether its roster is among the files. */
  only?: { its: string; hasRoster: boolean };
}

/** The high schools of the files. */
export function highSchools(files: FileReport[]): HighSchool {
  const high = files.filter((file) => file.side === 'high');
  const grades = high.filter((file) => file.kind === 'grades');
  const labels = new Set(high.map((file) => file.school));
  const several = labels.size > 1;
  const empty = whyEmpty(grades, several ? 'The high schools’' : 'The high school’s');
  const withoutGrades = labels.size > new Set(grades.map((file) => file.school)).size;
  if (several) return { name: 'the high schools', its: 'the high schools’', has: 'have', empty, withoutGrades };
  const [label] = labels;
  const only = {
    its: label === undefined ? 'the high school’s' : `${label}’s`,
    hasRoster: high.some(({ kind }) => kind === 'roster'),
  };
  return { name: 'the high school', its: 'the high school’s', has: 'has', empty, withoutGrades, only };
}

/** Rows that could not be used, or were left out by choice, may be about a KTS course. */
function whyEmpty(grades: readonly FileReport[], whose: string): string | undefined {
  if (grades.length === 0 || grades.some(({ records }) => records > 0)) return undefined;
  const sum = (place: 'setAside' | 'notChosen') =>
    grades.reduce((rows, { ledger }) => rows + (ledger?.[place] ?? 0), 0);
  if (sum('setAside') > 0) return `${whose} grades have no row that could be used`;
  if (sum('notChosen') > 0) return `${whose} grades have no row of what was chosen`;
  return `${whose} grades have no row about a KTS course`;
}

/** A number of grades and what is so about them: one, many. */
export interface Clause {
  count: number;
  one: string;
  many: string;
}

/** What the findings of one side say, with their counts; those that say the same are one. */
export function saidOf(
  checked: Answerable,
  side: Side,
  say: (finding: Finding) => Omit<Clause, 'count'> | undefined,
): Clause[] {
  const findings = 'findings' in checked ? checked.findings : checked.groups.flatMap(({ first = [] }) => first);
  const parts = new Map<string, Clause>();
  for (const finding of findings) {
    const words = finding.side === side ? say(finding) : undefined;
    if (words) parts.set(words.one, { ...words, count: (parts.get(words.one)?.count ?? 0) + finding.count });
  }
  return [...parts.values()];
}

/** `1 is missing`, `12 are missing`. */
export function said({ count, one, many }: Clause): string {
  return `${number(count)} ${count === 1 ? one : many}`;
}

/** `12 are missing, 5 differ, and 9 wait`. */
export function clauses(parts: string[]): string {
  if (parts.length < 3) return parts.join(' and ');
  return `${parts.slice(0, -1).join(', ')}, and ${parts.at(-1)}`;
}

/** One sentence of all parts that are not 0, or none. */
export function sentence(parts: Clause[]): string[] {
  const counted = parts.filter(({ count }) => count > 0);
  return counted.length > 0 ? [`${clauses(counted.map(said))}.`] : [];
}

/** `Both` or `All 240`. */
export function all(count: number): string {
  return count === 2 ? 'Both' : `All ${number(count)}`;
}
