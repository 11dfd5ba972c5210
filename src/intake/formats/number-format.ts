/** Numbers and dates as the cells of a workbook show them. */

/** Writes a number as one format shows it. */
export type ShowNumber = (value: number) => string;

/** No format shows more. */
const MOST_PLACES = 30;

/** Formats that every workbook has, by their number. */
const builtIn: Record<number, string> = {
  1: '0', 2: '0.00', 3: '#,##0', 4: '#,##0.00', 9: '0%', 10: '0.00%', 11: '0.00E+00', 14: 'm/d/yyyy', 15: 'd-mmm-yy',
  16: 'd-mmm', 17: 'mmm-yy', 18: 'h:mm AM/PM', 19: 'h:mm:ss AM/PM', 20: 'h:mm', 21: 'h:mm:ss', 22: 'm/d/yyyy h:mm',
  37: '#,##0', 38: '#,##0', 39: '#,##0.00', 40: '#,##0.00', 45: 'mm:ss', 46: '[h]:mm:ss', 47: 'mm:ss.0', 48: '##0.0E+0',
}; // prettier-ignore
/** Dates of other languages. */
const isBuiltInDate = (id: number) => (id >= 27 && id <= 36) || (id >= 50 && id <= 58);

/**
 * How a format shows numbers.
 * @param id its number in the workbook
 * @param code its text, where the workbook defines it
 * @param is1904 whether days count from 1904
 */
export function numberFormat(id: number, code: string | undefined, is1904: boolean): ShowNumber {
  const format = code ?? (isBuiltInDate(id) ? 'yyyy-mm-dd' : builtIn[id]);
  if (format === undefined || format.length > 255) return general;
  const sections = sectionsOf(format);
  if (isDate(sections[0]!)) return (value) => dateText(value, sections[0]!, is1904);
  const shows = sections.map(placeholders);
  return (value) => {
    const section = value < 0 && shows.length > 1 ? 1 : value === 0 && shows.length > 2 ? 2 : 0;
    const show = shows[section];
    return show ? show(section === 1 ? -value : value) : general(value);
  };
}

/** A number without a format: all of its digits, and as many places as a cell has room for. */
export function general(value: number): string {
  if (!Number.isFinite(value)) return '';
  const exact = Number(value.toPrecision(15));
  if (Number.isInteger(exact) || Math.abs(exact) >= 1e11 || Math.abs(exact) < 1e-4) return String(exact).toUpperCase();
  const whole = Math.trunc(Math.abs(exact)).toString().length;
  return String(Number(exact.toFixed(Math.max(0, 10 - whole))));
}

/** Parts for positive, negative, zero; without conditions, colors and what stands in quotes left as it is. */
function sectionsOf(format: string): string[] {
  const sections = [''];
  for (const [part] of format.matchAll(/"[^"]*"|\\.|[_*].|\[[^\]]{0,255}\]|[\s\S]/g)) {
    if (part === ';') sections.push('');
    else if (/^\[(?:h+|m+|s+)\]$/i.test(part) || !/^[_*[]./.test(part)) sections[sections.length - 1] += part;
  }
  return sections;
}

const quoted = /"[^"]*"|\\./g;
const withoutQuoted = (section: string) => section.replace(quoted, '');
const isDate = (section: string) => /[ymdhs]/i.test(withoutQuoted(section)) && !/general|[0#?]\.?E/i.test(section);

/** How a section shows numbers, undefined where it is more than digits, a point, a percent sign and literals. */
function placeholders(section: string): ShowNumber | undefined {
  const literal = section.replace(quoted, (whole) =>
    Array.from(whole.startsWith('"') ? whole.slice(1, -1) : whole.slice(1), (sign) => `\\${sign}`).join(''),
  );
  const bare = literal.replace(/\\./gs, '');
  if (/general|[@/?]/i.test(bare) || !/[0#]/.test(bare)) return undefined;
  const scientific = /^[0#]+(?:\.([0#]*))?E[+-](0+)$/i.exec(bare);
  if (scientific)
    return (value) => exponential(value, Math.min(MOST_PLACES, scientific[1]?.length ?? 0), scientific[2]!.length);
  const [whole = '', places = ''] = splitAtPoint(literal);
  const percents = bare.split('%').length - 1;
  const decimals = Math.min(MOST_PLACES, countOf(places, /[0#]/g));
  const least = countOf(places, /0/g);
  const isGrouped = /[0#],[0#]/.test(bare);
  const pattern = whole.replace(/(?<!\\),/g, '');
  const tail = places.replace(/(?<!\\)[0#,]/g, '').replace(/\\(.)/gs, '$1');
  return (value) => {
    const [digits = '', rest = ''] = rounded(value * 100 ** percents, decimals).split('.');
    const kept = rest.slice(0, least) + rest.slice(least).replace(/(?<!0)0+$/, '');
    const text = fill(pattern, isGrouped ? digits.replace(/\B(?=(?:\d{3}){1,7}$)/g, ',') : digits);
    return (value < 0 ? '-' : '') + text + (kept ? `.${kept}` : '') + tail;
  };
}

const countOf = (text: string, what: RegExp) => text.replace(/\\./gs, '').match(what)?.length ?? 0;

function splitAtPoint(literal: string): [string, string] {
  const at = literal.search(/(?<!\\)\./);
  return at === -1 ? [literal, ''] : [literal.slice(0, at), literal.slice(at + 1)];
}

/** Without the noise of binary numbers, and never with an exponent. */
const rounded = (value: number, decimals: number) =>
  Math.abs(Number(Number(value.toPrecision(15)).toFixed(decimals))).toFixed(decimals);

/** Puts digits into `000-00-0000`, from its end; what is left stands before the first place. */
function fill(pattern: string, digits: string): string {
  const parts: string[] = pattern.match(/\\.|[\s\S]/g) ?? [];
  const first = parts.findIndex((part) => part === '0' || part === '#');
  let left = digits === '0' && !parts.includes('0') ? '' : digits;
  const shown = parts.map(() => '');
  for (let i = parts.length - 1; i >= 0; i--) {
    const part = parts[i]!;
    if (part !== '0' && part !== '#') shown[i] = part.replace(/^\\/, '');
    else if (i === first) shown[i] = left === '' && part === '0' ? '0' : left;
    else {
      // A separator of thousands goes with the digit behind it.
      const digit = /,?\d$/.exec(left)?.[0] ?? '';
      shown[i] = digit || (part === '0' ? '0' : '');
      left = left.slice(0, left.length - digit.length);
    }
  }
  return shown.join('');
}

function exponential(value: number, places: number, digits: number): string {
  const [mantissa, exponent] = value.toExponential(places).split('e');
  return `${mantissa}E${Number(exponent) < 0 ? '-' : '+'}${String(Math.abs(Number(exponent))).padStart(digits, '0')}`;
}

const DAY = 86_400_000;
/** Later days have five digits for the year. */
const LAST_DAY = 2_958_465;

/** A day as YYYY-MM-DD, with the time of day if the format shows one. */
function dateText(value: number, format: string, is1904: boolean): string {
  const bare = withoutQuoted(format);
  if (!(value >= 0 && value <= LAST_DAY + 1)) return general(value);
  // Workbooks count a February 29, 1900, which never was.
  const first = is1904 ? Date.UTC(1904, 0, 1) : value < 60 ? Date.UTC(1899, 11, 31) : Date.UTC(1899, 11, 30);
  const iso = new Date(first + Math.round(value * 86_400) * 1000);
  if (Number.isNaN(iso.getTime()) || iso.getTime() > Date.UTC(10_000, 0, 1) - DAY) return general(value);
  const [day = '', time = ''] = iso.toISOString().split('T');
  if (!/[yd]/i.test(bare) && /[hs]/i.test(bare)) return time.slice(0, 5);
  return /h/i.test(bare) ? `${day} ${time.slice(0, 5)}` : day;
}
