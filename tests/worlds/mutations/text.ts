/** How a file is written: encodings, delimiters, quotation marks, what spreadsheets and saved pages add. */
import type { Sheet } from '../model.ts';
import { dataRows, entryOf, has, headerOf, posted, rewrite, type Mutation, type Place } from './mutation.ts';

const text = { side: 'either', touches: ['text'], phase: 5 } as const;

/** A mutation that only sets how the file is written. */
const written = (
  name: string,
  rule: string,
  style: Partial<Sheet['style']>,
  says: Mutation['says'] = 'right',
): Mutation => ({
  name,
  rule,
  ...text,
  says,
  apply: ({ sheet }) => (Object.assign(sheet.style, style), true),
});

/** A mutation of all cells of some columns. */
const cells = (
  name: string,
  rule: string,
  columns: string[],
  change: (cell: string, place: Place) => string,
  more: Partial<Mutation> = {},
): Mutation => ({
  name,
  rule,
  side: 'either',
  says: 'right',
  touches: ['marks'],
  phase: 2,
  ...more,
  apply: (place) => {
    const there = columns.filter((id) => has(place.sheet, id));
    for (const id of there) rewrite(place.sheet, id, (cell) => change(cell, place));
    return there.length > 0;
  },
});

/** What a program puts around a cell it puts around all that stands in it. */
const around = { phase: 4 } as const;

const KEY = ['ssid', 'course', 'section', 'term', 'task'];
const EMPTY_WORDS = ['NULL', '(null)', '\\N', 'N/A', '#N/A', 'nan', 'None', '(none)', '(blank)', '-', '--', '————'];
const NO_GRADE = ['Not Posted', 'Not Graded', 'No Grade', 'Not Set', 'not posted'];

export const textMutations: Mutation[] = [
  written('utf-16-le', 'Decode: UTF-16 LE', { format: 'tsv', encoding: 'utf-16le', bom: true }),
  written('utf-16-be', 'Decode: UTF-16 BE', { format: 'csv', encoding: 'utf-16be', bom: true }),
  {
    name: 'windows-1252',
    rule: 'Decode: else windows-1252, with a notice',
    ...text,
    says: 'right',
    touches: ['text', 'marks', 'headers'],
    apply: ({ sheet }) => {
      Object.assign(sheet.style, { format: 'csv', encoding: 'windows-1252' });
      sheet.before.unshift(['Électricité, résumé of the year'.replace(',', '')]);
      return true;
    },
  },
  written('bom', 'Decode: BOM', { format: 'csv', bom: true }),
  written('sep-line', 'Tokenise: a first line sep=; names the delimiter', { format: 'semicolon', sepLine: true }),
  written('semicolons', 'Tokenise: semicolon', { format: 'semicolon' }),
  written('tabs', 'Tokenise: tab', { format: 'tsv' }),
  written('pipes', 'Tokenise: pipe', { format: 'pipe' }),
  written('all-quoted', 'Tokenise: quotation marks around all cells', { format: 'csv', quoteAll: true }),
  written('crlf', 'Tokenise: Windows line ends', { format: 'csv', lineEnd: '\r\n' }, 'ordinary'),
  {
    name: 'line-break-in-cell',
    rule: 'Tokenise: a quoted line break makes no new row',
    ...text,
    touches: ['text', 'comments'],
    phase: 3,
    says: 'right',
    apply: ({ sheet, random }) => {
      sheet.columns.splice(random.int(0, sheet.columns.length), 0, { id: 'comments', header: 'grading.comments' });
      for (const row of dataRows(sheet))
        row.cells.comments = random.chance(0.3) ? 'Works well\nin the shop, "always"' : '';
      if (sheet.style.format === 'table') sheet.style.format = 'csv';
      return true;
    },
  },
  {
    name: 'quotes-in-text',
    rule: 'Tokenise: quotation marks within a cell',
    ...text,
    touches: ['title'],
    phase: 3,
    says: 'right',
    apply: ({ sheet, random }) => {
      sheet.columns.splice(random.int(0, sheet.columns.length), 0, { id: 'nick', header: 'student.firstName' });
      for (const row of dataRows(sheet)) row.cells.nick = random.chance(0.4) ? 'Ann "Annie"' : 'Bo';
      return true;
    },
  },
  cells('formula-cells', 'Clean: ="..."', ['ssid', 'course', 'section'], (cell) => `="${cell}"`, around),
  {
    name: 'formula-cells-bare',
    rule: 'Tokenise: a cell ="..." ends at the quote that a delimiter or the line end follows',
    ...text,
    says: 'right',
    touches: ['text', 'marks'],
    phase: 2,
    apply: ({ sheet }) => {
      sheet.style.format = 'csv';
      for (const row of dataRows(sheet)) {
        const ids = new Set(['ssid', 'course', 'section'].map((id) => row.cells[id]).filter(Boolean));
        row.text = (line, delimiter) =>
          line
            .split(delimiter)
            .map((cell) => (ids.has(cell) ? `="${cell}"` : cell))
            .join(delimiter);
      }
      return true;
    },
  },
  cells('apostrophes', "Clean: a leading '", ['ssid', 'course', 'section'], (cell) => `'${cell}`, around),
  cells(
    'typographic-quotes',
    'Clean: quotation marks around the cell, typographic ones too',
    KEY,
    (cell) => `“${cell}”`,
    around,
  ),
  cells('zero-width', 'Clean: zero-width characters anywhere', KEY, (cell, { random }) => {
    const at = random.int(0, cell.length);
    return `${cell.slice(0, at)}${random.pick(['\u200B', '\uFEFF', '\u2060', '\u200D'])}${cell.slice(at)}`;
  }),
  cells('direction-marks', 'Clean: direction characters anywhere', KEY, (cell) => `\u202A${cell}\u202C\u200E`),
  cells(
    'control-characters',
    'Clean: control characters anywhere',
    KEY,
    (cell) => `${cell.slice(0, 1)}\u0007${cell.slice(1)}`,
    {
      touches: ['marks', 'control'],
    },
  ),
  cells(
    'no-break-spaces',
    'Clean: no-break and other spaces are spaces',
    KEY,
    (cell) => `\u00A0${cell.replaceAll(' ', '\u00A0')}\u2003`,
  ),
  {
    name: 'marked-headers',
    rule: 'Clean: headers included',
    side: 'either',
    says: 'right',
    touches: ['headers'],
    phase: 3,
    apply: ({ sheet, random }) => {
      for (const column of sheet.columns) {
        column.header = random.pick([
          `\uFEFF${column.header}`,
          `${column.header}\u00A0`,
          `“${column.header}”`,
          `\u200E${column.header}`,
        ]);
      }
      return true;
    },
  },
  {
    name: 'headers-spelled-otherwise',
    rule: 'Recognise: case, spaces and punctuation of headers do not count',
    side: 'either',
    says: 'right',
    touches: ['headers'],
    phase: 3,
    apply: ({ sheet, random }) => {
      const worded = sheet.columns.filter(({ header }) => /^[A-Z][a-z]+ /.test(header));
      if (worded.length < 2) return false;
      const way = random.pick([
        (header: string) => header.toUpperCase(),
        (header: string) => header.replaceAll(' ', '_').toLowerCase(),
        (header: string) => `${header}:`,
        (header: string) => header.replaceAll(' ', '  '),
      ]);
      for (const column of worded) column.header = way(column.header);
      return true;
    },
  },
  {
    name: 'empty-words',
    rule: 'Empty: NULL, N/A, dashes, ...',
    side: 'either',
    says: 'right',
    touches: ['values'],
    phase: 2,
    apply: ({ sheet, random }) => {
      const word = random.pick(EMPTY_WORDS);
      const columns = ['score', 'percent', 'postedOn', 'progressScore', 'progressPercent'].filter((id) =>
        has(sheet, id),
      );
      for (const row of dataRows(sheet)) for (const id of columns) row.cells[id] ||= word;
      return true;
    },
  },
  {
    name: 'not-posted-words',
    rule: 'Empty: Not Posted, Not Graded, No Grade, Not Set',
    side: 'either',
    says: 'right',
    touches: ['values'],
    phase: 2,
    apply: ({ sheet, random }) => {
      const columns = ['score', 'percent'].filter((id) => has(sheet, id));
      const word = random.pick(NO_GRADE);
      for (const row of dataRows(sheet)) for (const id of columns) row.cells[id] ||= word;
      return true;
    },
  },
  cells(
    'point-zero',
    'Clean: .0 behind a whole number in ids',
    ['ssid', 'section', 'course'],
    (cell) => (/^\d+$/.test(cell) ? `${cell}.0` : cell),
    {
      touches: ['marks', 'ids', 'course', 'section'],
    },
  ),
  written('workbook-shows-rounded', 'Workbooks: the stored value, not the shown one', {
    format: 'xlsx',
    shownAs: 'rounded',
  }),
  {
    ...written('workbook-zeros', 'Workbooks: a format of zeros is text', { format: 'xlsx', shownAs: 'zeros' }),
    touches: ['text', 'marks', 'ids'],
  },
  {
    ...written('workbook-numbers', 'Workbooks: ids that are numbers, shown with commas or decimals', {
      format: 'xlsx',
      shownAs: 'numbers',
    }),
    touches: ['text', 'marks', 'ids'],
  },
  {
    name: 'workbook-percents',
    rule: 'Workbooks: a percent format multiplies by 100',
    ...text,
    says: 'right',
    apply: ({ sheet }) => {
      if (!has(sheet, 'percent')) return false;
      Object.assign(sheet.style, { format: 'xlsx', shownAs: 'percent' });
      return true;
    },
  },
  written('workbook-hidden-rows', 'Workbooks: hidden rows are rows', { format: 'xlsx', hidden: 'rows' }),
  written('workbook-hidden-sheet', 'Workbooks: a hidden sheet is not read beside a shown one', {
    format: 'xlsx',
    hidden: 'sheet',
  }),
  {
    name: 'page-markup',
    rule: 'A saved page: raised, struck out and hidden text is not in the cell',
    ...text,
    says: 'right',
    apply: ({ sheet }) => (Object.assign(sheet.style, { format: 'html', markup: true }), true),
  },
  {
    name: 'unclosed-quote',
    rule: 'Recognise: a quote that does not close makes its row a skipped row, reading goes on at the next line',
    ...text,
    says: 'aside',
    apply: ({ sheet, random }) => {
      // A line with quotation marks of its own closes the open one: that is another matter.
      const rows = posted(sheet).filter(
        (row) => row !== sheet.rows.at(-1) && !/[",]/.test(Object.values(row.cells).join('')),
      );
      if (rows.length < 2 || sheet.style.quoteAll) return false;
      const row = random.pick(rows);
      if (!headerOf(sheet, 'ssid') || entryOf(row).key.ssid === '') return false;
      sheet.style.format = 'csv';
      row.text = (line, delimiter) => openQuote(line, delimiter);
      row.fate = 'aside';
      row.known = [];
      row.loose = true;
      sheet.columnsPinned = true;
      sheet.rowsPinned = true;
      return true;
    },
  },
];

/** A quotation mark before the first cell that has text, and none behind it. */
function openQuote(line: string, delimiter: string) {
  const cells = line.split(delimiter);
  const at = cells.findIndex((cell) => cell !== '' && !cell.startsWith('"'));
  return cells.map((cell, index) => (index === at ? `"${cell}` : cell)).join(delimiter);
}
