/**
 * All rows of a file below its header, cleaned. Cells of columns about a person, and of those that nothing is read from,
 * are forgotten here: only what they are is kept (filled, a word for a total, the name of a CTE task).
 */
import Papa from 'papaparse';
import { clean, emptied, tidy } from './clean.ts';
import { keepsCells } from './columns.ts';
import { CELLS_OF_ROW } from './formats/budget.ts';
import { isTelling, readHeader, type Header } from './headers.ts';
import type { Field } from './kinds.ts';
import { scoreFields } from './needs.ts';
import { isTotalWord, saysShortened, saysTotal } from './not-data.ts';
import type { PlainLines } from '../kernel/plain-lines.ts';
import {
  addLines,
  addRow,
  sheetRows,
  widthAt,
  type Doubt,
  type SheetRow,
  type SheetRows,
  type Unclear,
} from './sheet-rows.ts';
import { cteTasks, readTask, resemblesTask } from './cells.ts';
import { delimiters, type Delimiter } from './tokenise.ts';

export interface Sheet {
  headers: Header[];
  /** How many cells the header row has, empty ones behind the headers included. */
  width: number;
  rows: SheetRows;
  /** Rows that name the columns again. */
  repeatedHeaders: number[];
  /** Rows that were read by another header further down. */
  readByOther: number[];
  /** The row at which the file was cut off. */
  cutOffAt?: number;
}

/** What stands for a cell whose text is forgotten; and for one that held ten digits, as a row that has moved may have its SSID. */
const FILLED = '\u00b7';
const FILLED_WITH_ID = '\u00b7\u00b7';
/** Whether a cell is an SSID, or was one. */
export const isOrWasId = (text: string) => text === FILLED_WITH_ID || isTenDigits(text);
export const isTenDigits = (text: string) => text.length === 10 && /^\d{10}$/.test(text);
/** How a cell reads of which only what it is may be kept. */
function markOf(cell: string, isOfNames: boolean): string {
  if (cell === '') return '';
  if (isTenDigits(cell)) return FILLED_WITH_ID;
  if (startsLikeNothingElse.test(cell)) return FILLED;
  const text = emptied(tidy(cell));
  if (text === '') return '';
  if (isTotalWord(text, isOfNames)) return 'Total';
  return /^c/i.test(text) && readTask(text) ? cteTasks[0] : FILLED;
}

/** Begins as no word for nothing, for a total or for a task begins: most cells do, and no more is to be known of them. */
const startsLikeNothingElse = /^[bdfh-loqu-z1-9]/i;

/** Where a file stands: its header, and what its rows are cut by. */
export interface SheetLayout {
  /** '' where the file has cells of its own. */
  delimiter: Delimiter | '';
  headerRow: number;
  headers: Header[];
  /** How many cells the header row has, empty ones behind the headers included. */
  width: number;
}

export type SheetReader = ReturnType<typeof sheetReader>;

/** Takes the rows of a file, one after the other. */
export function sheetReader({ delimiter, headerRow, headers, width: reach }: SheetLayout) {
  const width = headers.length;
  const hasStudents = headers.some(({ fields }) => fields.includes('ssid'));
  const isKept = (header: Header) =>
    (header.entity === '' && header.name === 'name' && !hasStudents) || keepsCells(header);
  const once = headers.map((header) => {
    if (isKept(header)) return cleanerOf(header);
    const isOfNames = header.isPrivate || /teacher|staff|counselor|advisor/.test(header.name);
    return (cell: string) => markOf(cell, isOfNames);
  });
  const cleaners = once.map((cleaner, i) => (isKept(headers[i]!) ? interned(cleaner) : cleaner));
  const telling = headers.flatMap(({ fields }, i) => (fields.some(isTelling) ? [i] : []));
  const id = headers.findIndex(({ fields }) => fields.includes('ssid'));
  const sheet: Sheet = { headers, width: reach, rows: sheetRows(), repeatedHeaders: [], readByOther: [] };
  let rows = 0;
  let other: OtherHeader | undefined;
  /** The last row as it stands in the file: it is cleaned once the next one comes, and looked at when there is none. */
  let last: string[] | undefined;
  let lastRow = 0;
  let lastUnclear: Unclear | undefined;
  let isLastUnclosed = false;
  let isLastUsed = true;

  function take(given: string[], row: number, unclear?: Unclear) {
    rows = row;
    if (row <= headerRow || (!unclear && isBlank(given))) return;
    settleLast();
    last = given;
    lastRow = row;
    lastUnclear = unclear;
    isLastUnclosed = isLastUsed = false;
  }

  function settleLast(isKept = false) {
    if (!isLastUsed) use(isKept ? [...last!] : last!, lastRow, lastUnclear);
    isLastUsed = true;
  }

  /** Reads a row. Cells of a text are cleaned in place: a file has many. */
  function use(given: string[], row: number, unclear?: Unclear) {
    let cells = delimiter === '' ? [...given] : withFormulas(given, delimiter);
    if (telling.length > 0 && !isDigit((cells[Math.max(0, id)] ?? '').charCodeAt(0))) {
      const again = headerAgain(cells, headers, telling) ?? cutHeader(cells, delimiter, headers, telling);
      if (again) {
        sheet.repeatedHeaders.push(row);
        other = again === 'same' ? undefined : again;
        return;
      }
    }
    if (!other) {
      const isLong = cells.length > reach && cells.slice(reach).some((cell) => cell !== '' && clean(cell) !== '');
      add(cells, row, isLong ? 'long' : undefined, cells.length, unclear);
      return;
    }
    if (other.delimiter) cells = cutAgain(cells, delimiter, other.delimiter);
    const { columns } = other;
    const isLong = cells.slice(other.width).some((cell) => clean(cell) !== '');
    if (!columns || isLong) {
      add(cells, row, columns ? 'long' : 'other-header');
      return;
    }
    sheet.readByOther.push(row);
    const moved = columns.map((from) => (from === undefined ? '' : (cells[from] ?? '')));
    add(moved, row, undefined, cells.length < other.width ? cells.length : width, unclear);
  }

  function add(cells: string[], row: number, doubt?: Doubt, own = cells.length, unclear?: Unclear) {
    const told = doubt ? toldBy(cells) : undefined;
    let isEmpty = cells.length <= width || cells.slice(width).every((cell) => tidy(cell) === '');
    for (let i = 0; i < width; i++) {
      const cell = cells[i];
      const text = cell === undefined || cell === '' ? '' : cleaners[i]!(cell);
      cells[i] = text;
      // A row of words for nothing is a row.
      if (text !== '' || (isEmpty && cell && tidy(cell) !== '')) isEmpty = false;
    }
    if (isEmpty && !doubt && !unclear) return;
    if (cells.length > width) cells.length = width;
    const added: SheetRow = { row, cells, width: own };
    if (unclear) added.unclear = unclear;
    if (doubt) Object.assign(added, { doubt }, told);
    addRow(sheet.rows, added);
  }

  /** Whether a row sums up others, told by its words: it is nobody's, and whole as it is. */
  const isTotal = (cells: readonly string[]) => {
    if (saysTotal(tidy(cells[id] ?? ''))) return true;
    const first = cells.findIndex((cell) => clean(cell) !== '');
    return first !== -1 && isTotalWord(clean(cells[first]!), headers[first]?.isPrivate);
  };

  return {
    take,
    /** How many rows there were so far. */
    rows: () => rows,
    /** The room of those that are no plain lines, in cells: each takes as much memory as ten that are, a wide one more. */
    odd: () => sheet.rows.others.length * (CELLS_OF_ROW + width),
    /** What a line must be to be taken by `takePlain`, and how its cells are cleaned for that. */
    plain: { width: reach, digits: Math.max(0, id), cleaners: once },
    /** Whether there is only one header so far. */
    takesPlain() {
      settleLast(true);
      return other === undefined;
    },
    /**
     * Takes plain lines from one of them on, after `takesPlain`: they have as many cells as the header, none of them a
     * formula, and a digit where the SSID stands.
     */
    takePlain(lines: PlainLines, from: number) {
      addLines(sheet.rows, lines, from);
      if (from === lines.count) return;
      rows = lastRow = lines.rows.list[lines.count - 1]!;
      last = undefined;
      isLastUnclosed = false;
    },
    /** Takes a row with a quote that does not close: the cells before it, and what stands behind it. */
    takeUnclosed(cells: string[], row: number, rest = '') {
      rows = row;
      if (row <= headerRow) return;
      settleLast();
      last = cells;
      lastRow = row;
      isLastUnclosed = isLastUsed = true;
      const behind = rest.slice(0, LONGEST_REST).split(delimiter);
      const right = headers.map((_, i) => (i < cells.length ? cleaners[i]!(cells[i]!) : ''));
      const told = toldBy([...cells, ...behind]);
      addRow(sheet.rows, { row, cells: right, width: cells.length, doubt: 'unclosed-quote', ...told });
    },
    /**
     * Gives all rows, once the file has ended.
     * @param endsWithLine whether a line end stands behind the last row; true for what has no lines
     * @param lastPlain the cells of the last plain row, as they stand in the file
     */
    finish(endsWithLine: boolean, lastPlain?: () => string[]): Sheet {
      if (sheet.rows.length === 0 && !last) return sheet;
      const end = last ?? lastPlain?.() ?? [];
      const isShortened = end.some((cell) => saysShortened(tidy(cell)));
      const isTotalLast = !endsWithLine && isTotal(end);
      settleLast();
      const isCut = !endsWithLine && (isLastUnclosed || (isShorter(sheet.rows, headers.length) && !isTotalLast));
      if (isCut || (isLastUnclosed && lastRow === rows) || isShortened) sheet.cutOffAt = lastRow;
      return sheet;
    },
  };
}

/** Whether the last row has fewer cells than every other; than the header, where it is the only one. */
function isShorter(rows: SheetRows, width: number): boolean {
  const last = rows.length - 1;
  const own = last < 0 ? width : widthAt(rows, last);
  if (last < 1) return own < width;
  for (let i = last - 1; i >= 0; i--) if (widthAt(rows, i) <= own) return false;
  return true;
}

/** What can be told of a row whose cells may have moved. */
function toldBy(cells: readonly string[]): Pick<SheetRow, 'saysTask' | 'ssid'> {
  const texts = cells.slice(0, MOST_LOOKED_AT).map((cell) => (cell.length > LONGEST_REST ? '' : tidy(cell)));
  const ids = new Set(texts.filter((text) => /^\d{10}$/.test(text)));
  return { saysTask: texts.some(says), ...(ids.size === 1 ? { ssid: [...ids][0]! } : {}) };
}

const says = (text: string) => readTask(text) !== undefined || resemblesTask(text);
/** A cell behind an unclosed quote is looked for within so many characters. */
const LONGEST_REST = 4096;
const MOST_LOOKED_AT = 1000;
const isDigit = (character: number) => character >= 0x30 && character <= 0x39;
const isBlank = (cells: readonly string[]) => cells.every((cell) => cell === '' || cell.trim() === '');

/** How the cells of a column are cleaned. A column that may say "Not Posted" is left to say it. */
function cleanerOf({ fields }: Header): (cell: string) => string {
  if (fields.includes('posted')) return (cell) => tidy(cell);
  const keepsLines = (['task', 'termMask', 'activeMask'] as const).some((field) => fields.includes(field));
  return (cell) => clean(cell, keepsLines);
}

/** Each different cell is cleaned once, and kept once. */
function interned(cleaned: (cell: string) => string): (cell: string) => string {
  const known = new Map<string, string>();
  let lastCell = '';
  let lastText = '';
  return (cell) => {
    if (cell === lastCell) return lastText;
    let text = known.get(cell);
    if (text === undefined) {
      const own = ownCopy(cell);
      text = cleaned(own);
      known.set(own, text);
    }
    lastCell = cell;
    lastText = text;
    return text;
  };
}

/** A short text cut out of a long one can keep the long one in memory. This one does not. */
const ownCopy = (text: string) =>
  text.length < 13 ? text : Array.from({ length: text.length }, (_, i) => text[i]).join('');

/** A cell `="a, b"` ends at the quote that a delimiter or the line's end follows. */
function withFormulas(cells: string[], delimiter: string): string[] {
  if (!cells.some((cell) => cell.startsWith('="') && !isClosed(cell))) return cells;
  const whole: string[] = [];
  for (let i = 0; i < cells.length; i++) {
    const first = cells[i]!;
    const end =
      first.startsWith('="') && !isClosed(first) ? cells.findIndex((cell, j) => j > i && cell.endsWith('"')) : -1;
    whole.push(end === -1 ? first : cells.slice(i, end + 1).join(delimiter));
    if (end !== -1) i = end;
  }
  return whole;
}

const isClosed = (cell: string) => cell.length > 2 && cell.endsWith('"');

/** Another header below the first: for each column of the first its own, or none where it cannot be read by it. */
interface OtherHeader {
  columns?: (number | undefined)[];
  width: number;
  delimiter?: Delimiter;
}

/** Whether a row names the columns again: the same way, or in another one. */
function headerAgain(
  cells: readonly string[],
  headers: readonly Header[],
  telling: readonly number[],
): 'same' | OtherHeader | undefined {
  if (cells.length < 2 && telling.length > 1) return undefined;
  const read = cells.slice(0, MOST_LOOKED_AT).map((cell) => (cell.length > 200 ? undefined : readHeader(cell)));
  const isSame = (header: Header, found: Header | undefined) =>
    found !== undefined && found.name === header.name && found.entity === header.entity;
  const used = new Set<number>();
  const columns = headers.map((header, i) => {
    const [field] = header.fields;
    const at = isSame(header, read[i])
      ? i
      : (first(read, used, (found) => isSame(header, found)) ??
        (field === undefined ? undefined : first(read, used, (found) => found.fields[0] === field)));
    if (at !== undefined) used.add(at);
    return at;
  });
  const named = telling.filter((i) => columns[i] !== undefined);
  if (named.length * 2 <= telling.length) return undefined;
  if (named.every((i) => columns[i] === i)) return 'same';
  if (named.length < 2) return undefined;
  const lacks = telling.some((i) => {
    const { fields } = headers[i]!;
    const isNeeded =
      keyFields.some((field) => fields.includes(field)) || scoreFields.slice(0, 2).some((f) => fields.includes(f));
    return isNeeded && columns[i] === undefined;
  });
  return { columns: lacks ? undefined : columns, width: cells.length };
}

const keyFields: readonly Field[] = ['ssid', 'course', 'section', 'term', 'task', 'posted', 'termMask', 'activeMask'];

function first(read: readonly (Header | undefined)[], used: ReadonlySet<number>, is: (header: Header) => boolean) {
  const at = read.findIndex((header, i) => header !== undefined && !used.has(i) && is(header));
  return at === -1 ? undefined : at;
}

/** The same for a header that is cut by another delimiter: two exports of unlike kinds in one file. */
function cutHeader(
  cells: readonly string[],
  delimiter: Delimiter | '',
  headers: readonly Header[],
  telling: readonly number[],
): OtherHeader | undefined {
  if (delimiter === '' || cells.length > 2) return undefined;
  for (const other of delimiters) {
    if (other === delimiter || !cells.some((cell) => cell.includes(other))) continue;
    const cut = cutAgain(cells, delimiter, other);
    const again = headerAgain(cut, headers, telling);
    if (again === 'same') return { columns: headers.map((_, i) => i), width: cut.length, delimiter: other };
    if (again) return { ...again, delimiter: other };
  }
  return undefined;
}

const cutAgain = (cells: readonly string[], delimiter: string, other: Delimiter): string[] =>
  (Papa.parse(cells.join(delimiter), { delimiter: other }).data as string[][])[0] ?? [];
