/** What tells by its values that it is about a person, where its header does not say so. */
import { isBirthYear } from '../guard/pupil-age.ts';
import { termIdentity } from './cells.ts';
import { readDate } from './dates.ts';
import { readHeader, type Header } from './headers.ts';
import type { TableRow } from './kinds.ts';

const ssn = /^\d{3}([- ])\d{2}\1\d{4}$/;
const phone = /^(?:\+?1[-. ]?)?(?:\(\d{3}\) ?|\d{3}[-. ])\d{3}[-. ]\d{4}$/;
const email = /^[^\s@]+@[^\s@]+\.[^\s@.]+$/;
/** "Last, First", also with a middle name, an initial or a suffix. */
const lastFirst = /^\p{L}[\p{L}'’\-. ]*,\s*\p{L}[\p{L}'’\-. ]*$/u;
const words = /^\p{L}[\p{L}'’\-.]*(?: \p{L}[\p{L}'’\-.]*){0,3}$/u;
/** Words of schedules and grades: what has one of them is no name. */
const schoolWord =
  /\b(?:fall|winter|spring|summer|autumn|term|quarter|semester|trimester|year|yr|full|half|first|second|third|fourth|grade|final|exam|mid|midterm|progress|cte|score|task|posted|course|section|percent|average|pass|fail|incomplete|none|yes|no|true|false)\b/i;

/** Longer cells are cut before they are looked at. */
const LONGEST = 120;
/** A column counts as private if this share of its values looks so. */
const SHARE = 0.25;
/** So many values, nearly all different, make a column of words a column of names. */
const MANY = 8;

/** Whether one cell looks like an SSN, a phone number, an e-mail address or a name written "Last, First". */
export function looksPersonal(cell: string): boolean {
  const text = cell.trim().slice(0, LONGEST);
  if (text.length < 4) return false;
  return ssn.test(text) || phone.test(text) || email.test(text) || (lastFirst.test(text) && !schoolWord.test(text));
}

/** Longer values of a grade there are none. */
const LONGEST_VALUE = 40;

/**
 * Whether a cell can be an id, a term, a task, a score, or a date. A cell with a comma too few or too many before it may
 * be a name or a comment.
 */
export function canBeOfGrade(cell: string): boolean {
  const text = cell.trim();
  if (text.length <= 3 || /^[\d/]{1,20}$/.test(text)) return true;
  if (text.length > LONGEST_VALUE || looksPersonal(text)) return false;
  return /\d/.test(text) || schoolWord.test(text);
}

/**
 * Whether the values of a column look as if they were about persons.
 * @param asOf the day of the check: dates that make a pupil's age then are birth dates
 */
function arePersonal(values: readonly string[], asOf = ''): boolean {
  const filled = values.map((value) => value.trim()).filter((value) => value !== '');
  if (filled.length === 0) return false;
  const share = (is: (value: string) => boolean) => filled.filter(is).length / filled.length;
  return share(looksPersonal) >= SHARE || share((value) => isBirthDate(value, asOf)) >= 0.5 || areNames(filled);
}

const isBirthDate = (value: string, asOf: string) =>
  isBirthYear(Number(readDate(value.slice(0, LONGEST)).slice(0, 4) || NaN), asOf);

/** Words that nearly all differ, and none of them of a school's schedule: names of people, or of courses. */
function areNames(filled: readonly string[]): boolean {
  if (filled.length < MANY || new Set(filled.map(termIdentity)).size < filled.length * 0.8) return false;
  return filled.every((value) => value.length > 1 && words.test(value.slice(0, LONGEST)) && !schoolWord.test(value));
}

/**
 * Which columns are private: by their header, by what would be their header in another of the first rows, or by their
 * values.
 * @param headerRow as a spreadsheet numbers it; 0 where there is none
 */
export function privateColumns(rows: readonly TableRow[], headerRow: number, asOf?: string): boolean[] {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const headers = rows.map(({ cells, row }) => (row === headerRow || mayBeHeader(cells) ? cells.map(readHeader) : []));
  return Array.from({ length: width }, (_, i) => {
    const below = rows.filter(({ row }) => row > headerRow).map(({ cells }) => cells[i] ?? '');
    const isNamed = headers.some((row) => row[i]?.isPrivate && !(isName(row[i]) && below.every(isHarmless)));
    return isNamed || arePersonal(below, asOf);
  });
}

/** Terms and scores have a name as well as students. */
const isName = ({ entity, name }: Header) => entity === '' && name === 'name';
const isHarmless = (cell: string) => cell.trim().length <= 3 || /\d/.test(cell) || schoolWord.test(cell);

/**
 * The headers of a row. Where the user names a row of data as the header, its cells may be anyone's: such a cell is
 * left out.
 */
export function headersOf(cells: readonly string[], isPrivate: readonly boolean[]): Header[] {
  const isTelling = mayBeHeader(cells);
  return isPrivate.map((hidden, i) => {
    const header = readHeader(cells[i] ?? '');
    const isShown = header.isPrivate || (!looksPersonal(header.text) && (isTelling || !hidden));
    return isShown ? header : readHeader('');
  });
}

/** A row that names several things that are known, private ones among them. */
function mayBeHeader(cells: readonly string[]): boolean {
  const isTelling = ({ fields, isPrivate }: Header) => fields.length > 0 || isPrivate;
  const telling = cells
    .filter((cell) => cell !== '' && cell.length < LONGEST)
    .map(readHeader)
    .filter(isTelling);
  return telling.length >= 2;
}
