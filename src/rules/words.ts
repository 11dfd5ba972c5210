/** What is said about one code, and the phrases that several codes share. */
import type { Actor, NamesOfFinding } from './code.ts';
import type { Code, DataOf, Finding, FindingOf } from './findings.ts';
import { capital, list } from './names.ts';

/** One thing to do. `side` = the school where the finding is. */
export interface Todo {
  who: Actor | 'side';
  text: string;
  /** The option that does it, where the check is made on the command line. No page and no sheet says it. */
  option?: string;
}

/** All words for one code. */
export interface Words<C extends Code = Code> {
  /** Heading of all findings of this code. */
  title: string;
  /** What `count` counts: one, many. */
  unit: [one: string, many: string];
  /** What is wrong. */
  wrong: string;
  /** Why it matters. */
  matters: string;
  /** What to do, in order. */
  todo: Todo[];
  /** Ways through Infinite Campus, screen by screen. */
  paths: string[][];
  /** This one finding, in one sentence or two. */
  line(finding: FindingOf<C>): string;
  /** Heads of the columns that show what stands in the rows and what should. */
  found?: string;
  expected?: string;
  letter?: InLetter<C>;
  answer?: InAnswer<C>;
  card?: OnCard;
  /** What the mask grid says of a grading task: its active terms, and those of them that are not in its Term Mask. */
  inMasks?(active: string[], outside: string[], data: DataOf<C>): string;
  /** The check passed, in words; the count is in units of the code's grain. */
  passed?(count: number): string;
}

/** What letters make of a code, where it is not only its title and its places. */
export interface InLetter<C extends Code = Code> {
  /** Its place among the points, before all that have none. */
  urgency?: number;
  /** The letter that is then likely needed. */
  kind?: 'duplicate-task';
  /** About the check itself: only the person at the page can do something about it, and no letter says it. */
  isOurs?: true;
  /** What stands beside a place: never of a student. */
  detail?(data: DataOf<C>): string[];
  /** What is seen of a grade, where it is an example that someone can look up. */
  example?(data: DataOf<C>): string;
}

/** What the first paragraph of an answer says of a code. */
export interface InAnswer<C extends Code = Code> {
  /** A sentence about a file as a whole: it stands before all numbers. */
  aboutFile?: string;
  /** Which grades were not compared because of it: `1 is beside rows that could not be used`. */
  keptApart?: string;
  /** Why none was: `..., so the 12 posted grades could not be compared`. */
  allApart?: string;
  /** What a roster without grades tells: `1 is of a student who is not on the roster`. */
  notOnRoster?(roster: string): { one: string; many: string };
  /** Which grades were not compared because of it, where nothing else tells. */
  keptApartElse?: string;
  /** What its rows are, where they could not be used: of one, of many. */
  rowsAre?(data: DataOf<C>): readonly [one: string, many: string];
  /** What the rows of a high school are that were left out. */
  leftOutAtHigh?: { one: string; many: string };
  /** Only findings that are problems keep grades apart. */
  onlyAsProblem?: true;
}

/** What the card of a file says of its rows that were not used, where the title does not say it. */
export interface OnCard {
  because?(reason: string, count: number): string;
  /** Which rows they are is of no use. */
  withoutRows?: true;
}

/** The words for some codes. */
export type WordsOf<C extends Code> = { [Each in C]: Words<Each> };

export const gradesReport = ['Grading & Standards', 'Reports', 'Grades Report'];
export const gradingTasks = ['Course', 'Grading Tasks'];
export const gradingWindow = ['Grading & Standards', 'Grading & Standard Administration', 'Grading Window'];
export const sectionAudit = ['Grading & Standards', 'Reports', 'Section Audit'];
export const termSetup = ['Scheduling & Courses', 'Calendar Setup', 'Term Setup'];
export const scoreGroups = ['Score Groups & Rubrics'];
export const reportSetup = ['System Settings', 'System Preferences', 'Report Setup'];
export const processAlerts = ['Message Center', 'Process Alerts'];
export const queryWizard = ['Filter Designer', 'Query Wizard'];

/** Site note beside 2a, 2b, 4b and 4c: the guide speaks of Active Mask, newer versions may not have it. */
export const noActiveMask =
  'If the tab shows no Active Mask, your version of Infinite Campus may no longer have it. Then Term Mask must still be marked for the term, and the Grading Window must be open when teachers post. If both are right, ask KTS Support.';

export const courseMaster =
  'If the course is locked to a Course Master, it cannot be changed at the school. Ask your district’s Infinite Campus administrator.';

/** The school of a finding, as it stands in a sentence. */
export function schoolOf({ side, school }: Pick<Finding, 'side' | 'school'>): string {
  return side === 'technical' ? 'the technical school' : highSchoolOf({ school });
}

/** The high school that a finding is about: its label where there are several. */
export function highSchoolOf({ school }: Pick<Finding, 'school'>): string {
  return school ?? 'the high school';
}

/** What a finding is about, as the start of a sentence: `Course 480123401, section 2, T1, CTE Term Grade`. */
export function about({ ssid, course, courseName, section, term, task }: NamesOfFinding): string {
  const parts = [
    ssid && `SSID ${ssid}`,
    course && `course ${course}${courseName ? ` ${courseName}` : ''}`,
    section && `section ${section}`,
    term && termName(term),
    task,
  ].filter(Boolean);
  return capital(parts.join(', ')) || 'This file';
}

/** `T1` as it is, `1` as `term 1`. */
export function termName(term: string): string {
  return /^\d/.test(term) ? `term ${term}` : term;
}

/** Terms in a sentence: `T1 and T2`. */
export function termNames(terms: readonly string[] | undefined): string {
  return list((terms ?? []).map(termName));
}

/** The file that a finding is about, as the start of a sentence. */
export function fileOf({ where }: Pick<Finding, 'where'>): string {
  return where[0]?.file ?? 'This file';
}
