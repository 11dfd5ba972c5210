/** What single cells mean: ids and what spreadsheets do to them, ticks, dates, grading tasks. */

/** The three grading tasks of KTS courses (guide 4a). */
export const cteTasks = ['CTE Term Grade', 'CTE Final Grade', 'CTE Final Exam'] as const;
export type CteTask = (typeof cteTasks)[number];
/** Those that every KTS course needs, and its report card (guide 4f). A CTE Final Exam is not for every course. */
export const neededTasks = ['CTE Term Grade', 'CTE Final Grade'] as const satisfies CteTask[];

/**
 * Reads the name of a grading task.
 * @returns the canonical name of a CTE task, or undefined for any other. The guide also writes `CTE Term` and `CTE Final`.
 */
export function readTask(text: string): CteTask | undefined {
  const name = text.toLowerCase().replace(/[\s_-]+/g, '');
  if (name === 'cteterm' || name === 'ctetermgrade') return 'CTE Term Grade';
  if (name === 'ctefinal' || name === 'ctefinalgrade') return 'CTE Final Grade';
  return name === 'ctefinalexam' ? 'CTE Final Exam' : undefined;
}

/** Takes off spaces, quotes, `="..."`, apostrophes and invisible marks: what programs put around an id. */
export function bareId(cell: string): string {
  if (isBare(cell)) return cell;
  let from = 0;
  let to = cell.length;
  while (from < to && (cell[from] === '=' || isWrapping(cell[from]!))) from += 1;
  while (from < to && isWrapping(cell[to - 1]!)) to -= 1;
  return cell.slice(from, to);
}

const isWrapping = (character: string) => /[\s"'\p{Cf}]/u.test(character);

/** Begins and ends with a plain character: there is nothing to take off. */
function isBare(cell: string): boolean {
  const first = cell.charCodeAt(0);
  const last = cell.charCodeAt(cell.length - 1);
  return first >= 0x30 && first <= 0x7e && first !== 0x3d && last > 0x27 && last <= 0x7e;
}

/** Stands for a student whose SSID was not given. It is in no report: nobody may take it for a real one. */
export const unknownSsid = '0000000000';

/** Whether a cell is ticked. */
export const isTick = (cell: string) =>
  /^(?:[xy1\u221a\u2705\u2713\u2714\u2611\u2612\u2715\u2716]|yes|true|on|checked)$/iu.test(cell.trim());
/** Whether a cell says that it is not ticked, as an empty one does. */
export const isUnticked = (cell: string) => /^(?:0|no?|false|none|off)?$/i.test(cell.trim());

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
/** Names of months, whole or short, for a pattern that takes both cases. */
export const monthNames =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
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
 * Reads a date as it stands in an export: M/D/YYYY or YYYY-MM-DD, a time may follow.
 * @returns YYYY-MM-DD, or '' where it is not a date
 */
export function readDate(text: string): string {
  const us = /^(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})(?:[ ,T].*)?$/.exec(text.trim());
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[ T].*)?$/.exec(text.trim());
  if (us) return date(Number(us[3]!.length === 2 ? `20${us[3]}` : us[3]), Number(us[1]), Number(us[2]));
  return iso ? date(Number(iso[1]), Number(iso[2]), Number(iso[3])) : '';
}

function date(year: number, month: number, day: number): string {
  const days = [
    31,
    year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28,
    31,
    30,
    31,
    30,
    31,
    31,
    30,
    31,
    30,
    31,
  ];
  if (day < 1 || day > (days[month - 1] ?? 0)) return '';
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Days since 1970-01-01 of a date written YYYY-MM-DD. */
export const dayNumber = (iso: string) =>
  Date.UTC(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)) - 1, Number(iso.slice(8))) / 86_400_000;
/** The date of a number of days since 1970-01-01, as YYYY-MM-DD. */
export const dateOfDay = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);

/**
 * What a term is called, so that two spellings of one term are equal: `1`, `T1` and `Term 1`; `Q1` and `Quarter 1`;
 * `S1` and `Semester 1`. Case, spaces and punctuation do not count. Nothing else is equal.
 */
export function termIdentity(name: string): string {
  const plain = name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const numbered = /^(term|t|quarter|q|semester|s)?0*(\d{1,2})$/.exec(plain);
  return numbered ? (numbered[1]?.[0] ?? 't') + numbered[2] : plain;
}

/** What a score group is called, so that two spellings of one name are equal: case, spaces and punctuation do not count. */
export const groupIdentity = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** A value that can be a grade level, as a column headed "Grade" may hold them instead of grades. */
export const isGradeLevel = (text: string) => /^(?:0?[6-9]|1[0-4])$/.test(text);
