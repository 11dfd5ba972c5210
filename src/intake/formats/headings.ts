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
  new RegExp(`${course} {1,3}(\\d{3}[\\w-]*)`, 'i'),
  // The course, its section, and its name: `480123401-2 Welding I`.
  /^(\d{5,12}-\d{1,4}) {1,3}\p{L}/u,
];
const courseLabel = new RegExp(`${course} ?:`, 'i');
const section = `\\bsec(?:tion|\\.)? ?${label}`;
/** Behind a colon a section may be a letter; without one it begins with a digit, since a sentence may say the word. */
const sectionPattern = new RegExp(
  `${section}(?: ?([:#]) {0,3}([a-z]{0,4}-?\\d[\\w-]*|[a-z]{1,2}(?![\\w.]))| {0,3}(\\d[\\w-]*))`,
  'i',
);
const sectionLabel = new RegExp(`${section} ?:`, 'i');
const ssidPattern = /\b(?:state ?id|ssid)\b\D{1,20}(\d{10})(?!\d)/i;
/** A number of a student that long is no other. */
const studentPattern = /\bstudent(?: name)? ?: ?[^\d(:]{1,80}\((\d{10})\)/i;
const termPattern = /\bterm(?: name)?: {0,3}(\S+(?: \S+){0,3})/i;
const taskPattern = /\btask(?: name)?: {0,3}(\S+(?: \S+){0,4})/i;
/** `480123401-2` is a course and its section. */
const together = /^(\d{3}[a-z0-9]*)-(\d+)$/i;

/**
 * Reads a line as a heading.
 * @param text of a line, with three spaces between its runs of words
 * @returns what it says, undefined for a line that is no heading. A field that is empty is no longer known: a new course
 * ends the section, a new student the SSID, and a course, section, term or task that is named without a value that can
 * be told ends the one before. Names of students are not kept.
 */
export function headingOf(text: string): Headed | undefined {
  if (text.length > LONGEST) return undefined;
  const said: Headed = { ...placeIn(text) };
  const term = alone(termPattern.exec(text)?.[1]);
  const task = alone(taskPattern.exec(text)?.[1]);
  if (term !== undefined) said.term = isSeveral(term) ? '' : term;
  if (task !== undefined) said.task = isSeveral(task) ? '' : task;
  const ssid = (ssidPattern.exec(text) ?? studentPattern.exec(text))?.[1] ?? (isAboutStudent(text) ? '' : undefined);
  if (ssid !== undefined) said.ssid = ssid;
  return Object.keys(said).length > 0 ? said : undefined;
}

/** The course and the section that a heading names. */
function placeIn(text: string): Pick<Headed, 'course' | 'section'> {
  const found = coursePatterns.map((pattern) => pattern.exec(text)).find((match) => match !== null);
  const [whole = '', colon, labeled, plain] = sectionPattern.exec(text) ?? [];
  const named = found ? one(text, found[0], found[1]) : courseLabel.test(text) ? '' : undefined;
  const value = labeled ?? plain;
  const part = value === undefined ? (sectionLabel.test(text) ? '' : undefined) : one(text, whole, value);
  const both = together.exec(named || (part ?? ''));
  if (both && (!part || part === both[0])) return { course: both[1], section: both[2] };
  if (named !== undefined) return { course: named, section: part ?? '' };
  return part !== undefined && (colon || part === '') ? { section: part } : {};
}

/** A value, unless others follow it: a report of several courses says nothing about one row. */
function one(text: string, whole: string, value = ''): string {
  const rest = text.slice(text.indexOf(whole) + whole.length);
  return /^ ?(?:[,;&]|and\b) ?\d/i.test(rest) ? '' : value;
}

/** What stands before the name of another value, of which only the first word is sure: `T1 Teacher: ...` */
const alone = (value: string | undefined) => (value?.includes(':') ? value.split(' ')[0]!.replace(/:.*/, '') : value);

/** A report of several terms or tasks says nothing about one row. */
const isSeveral = (value: string) => /[,;&]|\b(?:and|all)\b/i.test(value);

/** `Student: ...`, `Name: ...` */
const isAboutStudent = (text: string) =>
  Array.from(text.matchAll(/\b([a-z]{1,20}(?: [a-z]{1,20})?) ?:/gi)).some(([, name]) => readHeader(name!).isPrivate);

const pageNumber = /^(?:- ?)?(?:page:? ?\d{1,5}(?: ?(?:of|\/) ?\d{1,5})?|\d{1,5} of \d{1,5})(?: ?-)?$/i;
const pageInTitle = /(?:^| )page:? ?\d{1,5}(?: ?(?:of|\/) ?\d{1,5})?(?= |$)/i;

/** Whether a text is nothing but the number of a page. */
export const isPageNumber = (text: string) => pageNumber.test(text);

/** A title as it stands on every page; '' where there is nothing but a page number. */
export const withoutPageNumber = (text: string) => (isPageNumber(text) ? '' : text.replace(pageInTitle, '').trim());
