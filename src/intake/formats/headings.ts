/** Lines above or between the rows of a table that say what all rows below them are about: course, section, term, ... */
import { readHeader } from '../headers.ts';
import type { Field } from '../kinds.ts';

/** What a heading can say. Each becomes a column of the rows below it, named as here. */
export const headed = {
  ssid: 'State ID',
  course: 'Course Number',
  section: 'Section Number',
  term: 'Term',
  task: 'Grading Task',
} as const satisfies Partial<Record<Field, string>>;

export type Headed = Partial<Record<keyof typeof headed, string>>;

const headings = Object.keys(headed) as (keyof typeof headed)[];

/** What headings said of the rows of a table and no column of it says. A column `Course` may hold names. */
export function headedColumns(header: readonly string[], said: readonly Headed[]): (keyof typeof headed)[] {
  const names = header.map(readHeader);
  const has = (field: Field) => names.some(({ name, fields }) => fields[0] === field && name !== 'course');
  return headings.filter((field) => !has(field) && said.some((each) => each[field]));
}

/** No heading is longer. */
const LONGEST = 300;

const label = '(?:number|num|no\\.?|#)?';
const course = `\\bcourse(?: ?[-/] ?section)? ?${label}`;
/** The first that fits counts. The number of a course may stand behind its name: `Course: Welding I (480123401)`. */
const coursePatterns = [
  new RegExp(`${course} ?[:#] {0,3}([a-z]{0,6}\\d[\\w-]*)`, 'i'),
  new RegExp(`${course} ?[:#][^:]{0,60}?\\b(\\d{5}[\\w-]*)`, 'i'),
  new RegExp(`${course} (\\d{3}[\\w-]*)`, 'i'),
];
const sectionPattern = new RegExp(`\\bsec(?:tion|\\.)? ?${label} ?([:#]?) {0,3}(\\d[\\w-]*)`, 'i');
const ssidPattern = /\b(?:state ?id|ssid)\b\D{1,20}(\d{10})(?!\d)/i;
const termPattern = /\bterm(?: name)?: {0,3}(\S+(?: \S+){0,3})/i;
const taskPattern = /\btask(?: name)?: {0,3}(\S+(?: \S+){0,4})/i;
/** `480123401-2` is a course and its section. */
const together = /^(\d{3}[a-z0-9]*)-(\d+)$/i;

/**
 * Reads a line as a heading.
 * @param text of a line, with three spaces between its runs of words
 * @returns what it says, undefined for a line that is no heading. A field that is empty is no longer known: a new course
 * ends the section, a new student the SSID. Names of students are not kept.
 */
export function headingOf(text: string): Headed | undefined {
  if (text.length > LONGEST) return undefined;
  const said: Headed = {};
  const named = coursePatterns.map((pattern) => pattern.exec(text)?.[1]).find((found) => found !== undefined);
  const [, colon, section] = sectionPattern.exec(text) ?? [];
  const both = together.exec(named ?? section ?? '');
  if (named !== undefined) Object.assign(said, { course: named, section: section ?? '' });
  else if (section !== undefined && colon) said.section = section;
  if (both && (section === undefined || section === both[0]))
    Object.assign(said, { course: both[1], section: both[2] });

  const term = alone(termPattern.exec(text)?.[1]);
  const task = alone(taskPattern.exec(text)?.[1]);
  if (term !== undefined && !isSeveral(term)) said.term = term;
  if (task !== undefined && !isSeveral(task)) said.task = task;
  const ssid = ssidPattern.exec(text)?.[1] ?? (isAboutStudent(text) ? '' : undefined);
  if (ssid !== undefined) said.ssid = ssid;
  return Object.keys(said).length > 0 ? said : undefined;
}

/** What stands before the name of another value, of which only the first word is sure: `T1 Teacher: ...` */
const alone = (value: string | undefined) => (value?.includes(':') ? value.split(' ')[0]!.replace(/:.*/, '') : value);

/** A report of several terms or tasks says nothing about one row. */
const isSeveral = (value: string) => /[,;&]|\b(?:and|all)\b/i.test(value);

/** `Student: ...`, `Name: ...` */
const isAboutStudent = (text: string) =>
  Array.from(text.matchAll(/\b([a-z]{1,20}(?: [a-z]{1,20})?) ?:/gi)).some(([, name]) => readHeader(name!).isPrivate);
