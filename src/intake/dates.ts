/** Dates as exports, screens and spreadsheets write them. The month stands before the day. */

const eachMonth =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
/** Names of months, whole or short, for a pattern that takes both cases. */
export const monthNames = `(?:${eachMonth})`;

const time = '(?:[ ,T].*)?';
const weekday = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,? )?';
const numbers = new RegExp(`^(\\d{1,2})([/-])(\\d{1,2})\\2(\\d{4}|\\d{2})${time}$`, 'i');
const iso = new RegExp(`^(\\d{4})([-/])(\\d{1,2})\\2(\\d{1,2})${time}$`, 'i');
const dayFirst = new RegExp(`^${weekday}(\\d{1,2})[-/ ](${eachMonth})\\.?,?[-/ ](\\d{4}|\\d{2})${time}$`, 'i');
const monthFirst = new RegExp(
  `^${weekday}(${eachMonth})\\.?[-/ ](\\d{1,2})(?:st|nd|rd|th)?(?:, ?|[-/ ])(\\d{4}|\\d{2})${time}$`,
  'i',
);
const digits = new RegExp(`^(\\d{4})(\\d{2})(\\d{2})${time}$`, 'i');
const dayCount = /^\d{5}(?:\.\d+)?$/;
/** The day number that spreadsheets give to January 1, 2000, and to January 1, 1970. */
const YEAR_2000 = 36_526;
const YEAR_1970 = 25_569;

const LONGEST = 60;

/**
 * Reads a date that is written with signs or words between its parts: `10/09/2026`, `10-9-26`, `2026-10-09`, `9-Oct-26`,
 * `Friday, October 9, 2026`. A time may stand behind it.
 * @returns YYYY-MM-DD, or '' where it is no date
 */
export function readWrittenDate(cell: string): string {
  const text = cell.trim().replace(/\s+/g, ' ');
  if (text.length < 6 || text.length > LONGEST) return '';
  const us = numbers.exec(text);
  if (us) return date(us[4]!, us[1]!, us[3]!);
  const ordered = iso.exec(text);
  if (ordered) return date(ordered[1]!, ordered[3]!, ordered[4]!);
  const day = dayFirst.exec(text);
  if (day) return date(day[3]!, monthOf(day[2]!), day[1]!);
  const month = monthFirst.exec(text);
  return month ? date(month[3]!, monthOf(month[1]!), month[2]!) : '';
}

/**
 * Reads a date of a column of dates: also `20261009`, and the day number of a spreadsheet (36526 or more).
 * @returns YYYY-MM-DD, or '' where it is no date
 */
export function readDate(cell: string): string {
  const text = cell.trim();
  const together = digits.exec(text);
  if (together) return date(together[1]!, together[2]!, together[3]!);
  if (dayCount.test(text)) {
    const day = Math.floor(Number(text));
    return day < YEAR_2000 ? '' : dateOfDay(day - YEAR_1970);
  }
  return readWrittenDate(text);
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthOf = (name: string) => String(months.indexOf(name.slice(0, 3).toLowerCase()) + 1);

function date(yearText: string, monthText: string, dayText: string): string {
  const year = Number(yearText.length === 2 ? `20${yearText}` : yearText);
  const [month, day] = [Number(monthText), Number(dayText)];
  const lastDay = new Date(Date.UTC(2000, month, 0)).getUTCDate();
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  if (month < 1 || month > 12 || day < 1 || day > (month === 2 && !isLeap ? 28 : lastDay)) return '';
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Days since 1970-01-01 of a date written YYYY-MM-DD. */
export const dayNumber = (day: string) =>
  Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8))) / 86_400_000;
/** The date of a number of days since 1970-01-01, as YYYY-MM-DD. */
export const dateOfDay = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);

/**
 * Whether nothing can have been posted on that day: before 2000, or more than a year after the day of the check.
 * @param asOf YYYY-MM-DD; without it, no day is too late
 */
export function isImplausible(day: string, asOf?: string): boolean {
  return day < '2000' || (asOf !== undefined && asOf !== '' && day > `${Number(asOf.slice(0, 4)) + 1}${asOf.slice(4)}`);
}

/** Begins what a title line says of the day on which its file was made. */
const made = /\b(?:generated|printed|created|exported|produced|run|as of|date)\b/i;
const dayInTitle = /\d[\d/.-]{5,9}\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d{1,2},? \d{4}/i;

/** No title is longer. */
const LONGEST_TITLE = 300;

/**
 * The day on which a file says that it was made: a title line `Generated on 10/14/2026`.
 * @param lines the cells of the rows above the header
 * @returns YYYY-MM-DD, the first that is said
 */
export function saidDay(lines: readonly (readonly string[])[]): string | undefined {
  for (const cells of lines) {
    const line = cells
      .filter((cell) => cell.trim() !== '')
      .join(' ')
      .slice(0, LONGEST_TITLE);
    const at = made.exec(line)?.index;
    const said = at === undefined ? undefined : dayInTitle.exec(line.slice(at));
    const read = said ? readDate(said[0]) : '';
    if (read) return read;
  }
  return undefined;
}
