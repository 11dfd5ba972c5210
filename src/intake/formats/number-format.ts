/**
 * What a number in the cell of a workbook says. That is its stored value, never what its format shows of it: `84.6` that is
 * shown as 85 is 84.6. Three kinds of formats say more: dates, percents, and those of zeros, which make an id of a number.
 */

/** Writes a number as text. */
export type ReadNumber = (value: number) => string;

/** Dates, times and percents that every workbook has, by their number; 27 to 36 and 50 to 58 are dates of other languages. */
const builtIn: Record<number, string> = {
  9: '0%', 10: '0.00%', 14: 'm/d/yyyy', 15: 'd-mmm-yy', 16: 'd-mmm', 17: 'mmm-yy', 18: 'h:mm', 19: 'h:mm:ss',
  20: 'h:mm', 21: 'h:mm:ss', 22: 'm/d/yyyy h:mm', 45: 'mm:ss', 46: '[h]:mm:ss', 47: 'mm:ss.0',
}; // prettier-ignore
const isBuiltInDate = (id: number) => (id >= 27 && id <= 36) || (id >= 50 && id <= 58);

/** No program writes a longer one. */
const LONGEST = 255;

/**
 * How the numbers of a format are read.
 * @param id its number in the workbook
 * @param code its text, where the workbook defines it
 * @param is1904 whether days count from 1904
 */
export function numberFormat(id: number, code: string | undefined, is1904: boolean): ReadNumber {
  const format = code ?? (isBuiltInDate(id) ? 'm/d/yyyy' : builtIn[id]);
  if (format === undefined || format.length > LONGEST) return stored;
  const sections = sectionsOf(format);
  const reads = sections.map(({ text }) => readBy(text, is1904));
  if (reads.every((read) => read === stored)) return stored;
  return (value) => (reads[sections.findIndex(({ holds }) => holds(value))] ?? stored)(value);
}

/** A stored value as a decimal number, without the noise of binary ones: a workbook keeps 15 digits. */
export const stored: ReadNumber = (value) =>
  String(Number.isSafeInteger(value) ? value : Number(value.toPrecision(15))).toUpperCase();

interface FormatPart {
  text: string;
  /** Whether a number is shown by it. The first that holds counts. */
  holds(value: number): boolean;
}

/** Without colors, languages and filling; what stands in quotes, or is one sign by itself, is marked by a backslash. */
function sectionsOf(format: string): FormatPart[] {
  const texts = [''];
  const conditions: string[] = [];
  for (const [part] of format.matchAll(/"[^"]*"|[\\_*][\s\S]|\[[^\]]{0,255}\]|[\s\S]/g)) {
    const last = texts.length - 1;
    if (part === ';') texts.push('');
    else if (/^\[[<>=]/.test(part)) conditions[last] = part.slice(1, -1);
    else if (/^"/.test(part)) texts[last] += part.slice(1, -1).replace(/[\s\S]/g, '\\$&');
    else if (/^\[(?:h+|m+|s+)\]$/i.test(part) || !/^[_*[]./.test(part)) texts[last] += part;
  }
  // Without conditions the sections are for positive and negative numbers, and zero.
  const usual = texts.length > 2 ? ['>0', '<0'] : texts.length > 1 ? ['>=0'] : [];
  const holds = (i: number) => {
    if (conditions.length === 0) return meets(usual[i] ?? '');
    return meets(conditions[i] ?? (i === 0 ? '>0' : ''));
  };
  return texts.slice(0, 3).map((text, i) => ({ text, holds: holds(i) }));
}

/** Whether numbers meet a condition such as `>=100`; all do where there is none. */
function meets(condition: string): FormatPart['holds'] {
  const [, sign, text] = /^(<=|>=|<>|[<>=])\s*(-?\d{1,20}(?:\.\d{1,20})?)$/.exec(condition) ?? [];
  const than = Number(text);
  if (sign === '<') return (value) => value < than;
  if (sign === '>') return (value) => value > than;
  if (sign === '<=') return (value) => value <= than;
  if (sign === '>=') return (value) => value >= than;
  if (sign === '<>') return (value) => value !== than;
  return sign === '=' ? (value) => value === than : () => true;
}

/** Signs that a format shows as they are, without a mark. */
const literal = /\\[\s\S]|[-+/() :]/g;

/** How a section reads numbers. */
function readBy(section: string, is1904: boolean): ReadNumber {
  const bare = section.replace(/\\[\s\S]/g, '');
  if (/general|@/i.test(bare)) return stored;
  if (/[ymdhs]/i.test(bare) && !/[0#?]\.?E/i.test(bare)) return (value) => dateText(value, bare, is1904);
  const percents = bare.split('%').length - 1;
  if (percents > 0) return (value) => stored(timesHundred(value, percents));
  const zeros = section.replace(literal, '');
  if (!/^0{2,}$/.test(zeros)) return stored;
  const isOfPersons = /^000[- ]00[- ]0000$/.test(section.replace(/\\/g, ''));
  return (value) => {
    if (!Number.isSafeInteger(value) || value < 0) return stored(value);
    const digits = String(value).padStart(zeros.length, '0');
    // A social security number stays one to see: it is never taken for another.
    return isOfPersons ? digits.replace(/^(\d+)(\d\d)(\d{4})$/, '$1-$2-$3') : digits;
  };
}

/** By moving the point: 0.07 is 7 %, not 7.000000000000001. */
function timesHundred(value: number, times: number): number {
  const moved = Number(`${stored(value)}e${2 * times}`);
  return Number.isNaN(moved) ? value * 100 ** times : moved;
}

const DAY = 86_400_000;
/** Later days have five digits for the year. */
const LAST_DAY = 2_958_465;

/** A day as YYYY-MM-DD, with the time of day if the format shows one. */
function dateText(value: number, format: string, is1904: boolean): string {
  if (!(value >= 0 && value <= LAST_DAY + 1)) return stored(value);
  // Workbooks count a February 29, 1900, which never was.
  const first = is1904 ? Date.UTC(1904, 0, 1) : value < 60 ? Date.UTC(1899, 11, 31) : Date.UTC(1899, 11, 30);
  const iso = new Date(first + Math.round(value * 86_400) * 1000);
  if (iso.getTime() > Date.UTC(10_000, 0, 1) - DAY) return stored(value);
  const [day = '', time = ''] = iso.toISOString().split('T');
  if (!/[yd]/i.test(format) && /[hs]/i.test(format)) return time.slice(0, 5);
  return /h/i.test(format) ? `${day} ${time.slice(0, 5)}` : day;
}
