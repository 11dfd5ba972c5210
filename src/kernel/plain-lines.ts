/**
 * The plain lines of a file of UTF-8, read by the kernel into numbers (`assembly/lines.ts` says which they are). All else is
 * for the tokeniser. Each different cell of a column is a number, and is made a text, and cleaned, once.
 */
import { bytesAt, numbersAt, startKernel, type Kernel } from './kernel.ts';
import { numbers, pushAll, smallNumbers, type Numbers } from './lists.ts';

/** What lines are read with. */
interface PlainReading {
  delimiter: string;
  /** How many cells a plain line has: those behind the columns that are cleaned must be empty. */
  width: number;
  /** The column in which it must have a digit first. */
  digits: number;
  /** Cleans a cell of each column. */
  cleaners: readonly ((cell: string) => string)[];
  /** How many bytes the file has, for the room that its lines will take. */
  size: number;
  /** Makes a text of bytes. */
  text: (bytes: Uint8Array) => string;
}

/** The plain lines of one file so far. */
export interface PlainLines extends Readonly<Pick<PlainReading, 'width' | 'cleaners' | 'size' | 'text'>> {
  kernel: Kernel;
  /** How many there are, and how many bytes they have. */
  count: number;
  bytes: number;
  /** The row that each line is, and of each column which of its different cells that of the line is. */
  rows: Numbers;
  codes: readonly Numbers[];
  /** Of each column its different cells, cleaned, and how many of all columns these are. */
  cleaned: readonly string[][];
  cells: number;
}

/** Codes that the kernel gives at once: a line with more columns is none of its. */
const MOST_COLUMNS = 1 << 16;

/** Makes ready to read the plain lines of a file; undefined where none can be read, so that all are for the tokeniser. */
export function plainLines({ delimiter, width, digits, cleaners, size, text }: PlainReading): PlainLines | undefined {
  const columns = cleaners.length;
  const kernel = columns === 0 || columns > MOST_COLUMNS ? undefined : startKernel();
  kernel?.begin(delimiter.charCodeAt(0), width, digits, columns);
  return (
    kernel && {
      ...{ width, cleaners, size, text, kernel },
      ...{ count: 0, bytes: 0, rows: numbers(), codes: cleaners.map(() => smallNumbers()) },
      ...{ cleaned: cleaners.map(() => []), cells: 0 },
    }
  );
}

/** Takes the bytes that `readPlain` reads from. */
export function loadBytes({ kernel }: PlainLines, bytes: Uint8Array) {
  const at = kernel.room(bytes.length);
  bytesAt(kernel, at, bytes.length).set(bytes);
}

/**
 * Reads lines of the loaded bytes from `start` on, as long as they are plain. A line end must stand right before `end`.
 * @param row the number of the row before the first of them
 * @returns where the first line begins that is not plain, or `end`
 */
export function readPlain(lines: PlainLines, start: number, end: number, row: number): number {
  const { kernel, codes, cleaned, rows } = lines;
  const room = kernel.mostLines();
  let at = start;
  let read = 0;
  do {
    const next = kernel.read(at, end, row + read);
    const more = kernel.lineCount();
    if (next === at) return at;
    takeCells(lines);
    lines.count += more;
    lines.bytes += next - at;
    // If all lines are as long as these were, each list is made once.
    const likely = Math.ceil(lines.count * Math.max(1, lines.size / lines.bytes));
    const all = numbersAt(kernel, kernel.codesAt(), room * codes.length);
    for (const [column, own] of codes.entries())
      pushAll(own, all.subarray(column * room, column * room + more), cleaned[column]!.length - 1, likely);
    pushAll(rows, numbersAt(kernel, kernel.rowsAt(), more), 0, likely);
    read += more;
    at = next;
  } while (at < end);
  return at;
}

/** How the kernel tells of a different cell, in numbers of four bytes. */
const ABOUT = 9;
const START = 4;
const LENGTH = 5;
const COLUMN = 6;
const IS_WIDE = 7;

/** So short a cell of ASCII is read sooner without a decoder. */
const SHORT = 32;

const ascii = (bytes: Uint8Array) => String.fromCharCode.apply(null, bytes as unknown as number[]);

/** Takes the cells that were not met before. */
function takeCells(lines: PlainLines) {
  const { kernel, cleaned, cleaners, cells: first, text } = lines;
  const count = kernel.cellCount();
  if (count === first) return;
  lines.cells = count;
  const about = numbersAt(kernel, kernel.cellsAt(), count * ABOUT);
  const start = about[first * ABOUT + START]!;
  const end = about[(count - 1) * ABOUT + START]! + about[(count - 1) * ABOUT + LENGTH]!;
  const bytes = bytesAt(kernel, kernel.bytesAt() + start, end - start);
  for (let i = first; i < count; i++) {
    const at = i * ABOUT;
    const column = about[at + COLUMN]!;
    const from = about[at + START]! - start;
    const own = bytes.subarray(from, from + about[at + LENGTH]!);
    // Each text is made for itself: a piece of a longer one would keep that in memory, with what is to be forgotten.
    const cell = own.length <= SHORT && about[at + IS_WIDE] === 0 ? ascii(own) : text(own);
    cleaned[column]!.push(cell === '' ? '' : cleaners[column]!(cell));
  }
}

/** The cells of the plain line that was read last, as they stand in the file. */
export function lastCells({ kernel, count, cleaners, text }: PlainLines): string[] {
  if (count === 0) return [];
  const about = numbersAt(kernel, kernel.cellsAt(), kernel.cellCount() * ABOUT);
  return Array.from(numbersAt(kernel, kernel.lastAt(), cleaners.length), (i) =>
    text(bytesAt(kernel, kernel.bytesAt() + about[i * ABOUT + START]!, about[i * ABOUT + LENGTH]!)),
  );
}

/** A cell of a plain line, cleaned. */
export const cellOfLine = ({ codes, cleaned }: PlainLines, line: number, column: number): string =>
  cleaned[column]![codes[column]!.list[line]!]!;
