/** What single cells mean: ids and what spreadsheets do to them, ticks, terms, and the grading tasks of KTS courses (guide 4a). */
import { monthNames } from './dates.ts';
import { tidy, withoutDecimals } from './clean.ts';

/** Takes off what programs put around or behind an id: also the `.0` of a whole number. */
export const bareId = (cell: string) => withoutDecimals(tidy(cell));

/** Stands for a student whose SSID was not given. It is in no report: nobody may take it for a real one. */
export const unknownSsid = '0000000001';

/** Whether a cell is ticked. */
export const isTick = (cell: string) =>
  /^(?:[xy1\u221a\u2705\u2713\u2714\u2611\u2612\u2715\u2716]|yes|true|on|checked)$/iu.test(cell.trim());
/** Whether a cell says that it is not ticked, as an empty one does. */
export const isUnticked = (cell: string) => /^(?:0|no?|false|none|off)?$/i.test(cell.trim());

/** Whether a KTSExchange cell marks a course or section: anything but empty, 0, n, no and false. */
export const isExchanged = (cell: string) => !/^(?:0|no?|false)?$/i.test(cell);

/** What a spreadsheet did to an id. */
export type Damage = 'scientific' | 'lost-zeros' | 'too-long' | 'not-digits' | 'date';

/** An SSID is exactly ten digits. Anything else is damage. */
export function ssidDamage(ssid: string): Damage | undefined {
  if (/^\d{10}$/.test(ssid)) return undefined;
  if (/^\d(?:[.,]\d+)?E[+-]?\d+$/i.test(ssid)) return 'scientific';
  if (/^\d+$/.test(ssid)) return ssid.length < 10 ? 'lost-zeros' : 'too-long';
  return 'not-digits';
}

/** A course or section is any text, but not a number in scientific notation and not a date. */
export function numberDamage(text: string): Damage | undefined {
  if (scientific.test(text)) return 'scientific';
  return becameDate.test(text) ? 'date' : undefined;
}

/** A course `1E5` is none: spreadsheets write a sign. */
const scientific = /^\d(?:[.,]\d+E[+-]?|E[+-])\d+$/i;
const becameDate = new RegExp(
  `^(?:\\d{1,2}[-/ ]${monthNames}(?:[-/ ]\\d{2,4})?|${monthNames}[-/ ](?:\\d{4}|\\d{1,2})|\\d{1,2}/\\d{1,2}/(?:\\d{4}|\\d{2})|\\d{4}-\\d{2}-\\d{2})$`,
  'i',
);

/** Whether a ten-digit SSID, written in scientific notation with as many places, would read like this. */
export function roundsTo(ssid: string, damaged: string): boolean {
  const [mantissa = '', exponent = ''] = damaged.replace(',', '.').toLowerCase().split('e');
  const places = mantissa.split('.')[1]?.length ?? 0;
  if (places > 9) return Number(ssid) === Number(`${mantissa}e${exponent}`);
  const wanted = `${mantissa}e${Number(exponent) < 0 ? '-' : '+'}${Math.abs(Number(exponent))}`;
  return Number(ssid).toExponential(places) === wanted;
}

/** An id without its leading zeros: two that are equal then may be one. */
export const withoutZeros = (id: string) => (id.startsWith('0') ? id.replace(/^0+(?=.)/, '') : id);

/**
 * What a term is called, so that two spellings of one term are equal: `1`, `T1` and `Term 1`; `Q1` and `Quarter 1`;
 * `S1` and `Semester 1`. Case, spaces and punctuation do not count. Nothing else is equal.
 */
export function termIdentity(name: string): string {
  const plain = name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const numbered = /^(term|t|quarter|q|semester|s)?0*(\d{1,2})$/.exec(plain);
  return numbered ? (numbered[1]?.[0] ?? 't') + numbered[2] : plain;
}

const termName =
  /^(?:(?:[tqs]|term|quarter|qtr|semester|sem|trimester) ?\d{1,2}|[1-4](?:st|nd|rd|th) (?:term|quarter|qtr|semester|sem)|(?:early |late )?(?:fall|autumn|winter|spring|summer)(?: (?:term|quarter|semester))?(?: 20\d\d)?)$/i;
/** Whether a text is a term by its form: `T1`, `Quarter 2`, `1st Semester`, `Late Spring 2027`. */
export const isTermName = (text: string) => termName.test(text);

/** What a score group is called, so that two spellings of one name are equal: case, spaces and punctuation do not count. */
export const groupIdentity = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** A value that can be a grade level, as a column headed "Grade" may hold them instead of grades. */
export const isGradeLevel = (text: string) => /^(?:0?[6-9]|1[0-4])$/.test(text);

/** The three grading tasks of KTS courses. */
export const cteTasks = ['CTE Term Grade', 'CTE Final Grade', 'CTE Final Exam'] as const;
export type CteTask = (typeof cteTasks)[number];
/** Those that every KTS course needs, and its report card (guide 4f). A CTE Final Exam is not for every course. */
export const neededTasks = ['CTE Term Grade', 'CTE Final Grade'] as const satisfies CteTask[];

/** The names that count, without spaces. The guide itself also writes `CTE Term` and `CTE Final`. */
const names: Record<string, CteTask> = {
  ctetermgrade: 'CTE Term Grade',
  cteterm: 'CTE Term Grade',
  ctefinalgrade: 'CTE Final Grade',
  ctefinal: 'CTE Final Grade',
  ctefinalexam: 'CTE Final Exam',
};

/**
 * Reads the name of a grading task.
 * @returns the canonical name of a CTE task, or undefined for any other. Case, spaces and hyphens do not count.
 */
export function readTask(text: string): CteTask | undefined {
  const name = together(text);
  return Object.hasOwn(names, name) ? names[name] : undefined;
}

const together = (text: string) =>
  text.length > LONGEST ? '' : text.toLowerCase().replace(/[\s_\-\u2010-\u2015\u2212]+/g, '');
const LONGEST = 100;
const words = /term|final|exam|grade|mark|score|quarter|semester|\d/;

/**
 * Whether a text that is no CTE task may mean one: it begins with CTE and goes on as one could, or is the beginning of a
 * name, or differs from a name in one or two letters. `CTE Attendance` does not.
 */
export function resemblesTask(text: string): boolean {
  const name = together(text).replace(/^\P{L}+/u, '');
  if (name.length < 2 || readTask(text)) return false;
  if (name.startsWith('cte') && words.test(name.slice(3))) return true;
  return Object.keys(names).some((known) => known.startsWith(name) || isNear(name, known));
}

/** Whether two letters changed, left out or put in at most make one of the other. */
function isNear(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 2) return false;
  let before = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = before[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(changed, before[j]! + 1, row[j - 1]! + 1));
    }
    before = row;
  }
  return before[b.length]! <= 2;
}
