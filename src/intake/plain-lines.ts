/**
 * Plain lines of UTF-8, read from their bytes: a line end closes them, they have as many cells as the header, and begin
 * where an SSID may stand with a digit. A quoted cell may hold a delimiter, but no quote and no line break. All else is for
 * the tokeniser. Each different cell of a column is made a text, and cleaned, once.
 */
const LF = 10;
const CR = 13;
const QUOTE = 34;
/** Of the hash FNV-1a. */
const FACTOR = 0x01000193;
/** So short a cell is read sooner without a decoder. */
const SHORT = 32;
/** A quoted cell that is longer is looked at by the tokeniser. */
const LONGEST_QUOTED = 1 << 12;

/** What lines are read with. */
interface Reading {
  delimiter: string;
  /** How many cells a plain line has: those behind the columns that are cleaned must be empty. */
  width: number;
  /** The column in which it must have a digit first. */
  digits: number;
  /** Cleans a cell of each column. */
  cleaners: readonly ((cell: string) => string)[];
  /** Makes a text of bytes that are not all ASCII. */
  text: (bytes: Uint8Array) => string;
}

// A plain object and functions, not closures: these would be compiled for each file by itself.

/** What is known of the lines of one file so far. */
export interface PlainLines extends Readonly<Reading> {
  /** Of the plain line that was read last, and of the one at hand: which of the different cells each of its own is. */
  codes: Int32Array;
  draft: Int32Array;
  /** Of each different cell: its column, its hash, where its bytes end (they begin where those of the cell before end). */
  columns: Int32Array;
  hashes: Int32Array;
  ends: Int32Array;
  bytes: Uint8Array;
  /** Its texts, as it stands there and cleaned. */
  raw: string[];
  cleaned: string[];
  /** Cells by their hash, counted from 1; 0 is free. Always at least half of it is. */
  slots: Int32Array;
}

/** Makes ready to read the plain lines of a file. */
export const plainLines = (reading: Reading): PlainLines => ({
  ...reading,
  codes: new Int32Array(reading.cleaners.length),
  draft: new Int32Array(reading.cleaners.length),
  columns: new Int32Array(1 << 8),
  hashes: new Int32Array(1 << 8),
  ends: new Int32Array(1 << 8),
  bytes: new Uint8Array(1 << 12),
  raw: [],
  cleaned: [],
  slots: new Int32Array(1 << 9),
});

/**
 * Reads the line at `start`; a line end must stand in `bytes` behind it.
 * @returns where the next line begins, or -1 where this one is not plain
 */
export function readPlain(lines: PlainLines, bytes: Uint8Array, start: number): number {
  const { draft, width, digits } = lines;
  const between = lines.delimiter.charCodeAt(0);
  let at = start;
  for (let column = 0; column < width; column++) {
    let byte = bytes[at]!;
    let hash = column;
    let from = at;
    let to: number;
    if (byte === QUOTE) {
      from += 1;
      for (byte = bytes[++at]!; byte !== QUOTE; byte = bytes[++at]!) {
        if (byte === LF || byte === CR) return -1;
        hash = Math.imul(hash ^ byte, FACTOR);
      }
      to = at;
      byte = bytes[++at]!;
      if (to - from > LONGEST_QUOTED || (byte !== between && byte !== LF && byte !== CR)) return -1;
    } else {
      for (; byte !== between && byte !== LF && byte !== CR; byte = bytes[++at]!) {
        if (byte === QUOTE) return -1;
        hash = Math.imul(hash ^ byte, FACTOR);
      }
      to = at;
    }
    if (column === digits && !isDigit(bytes[from]!)) return -1;
    if (column < draft.length) draft[column] = codeOf(lines, column, bytes, from, to, hash);
    else if (to > from) return -1;
    at += 1;
    if (byte === between) continue;
    if (byte === CR && bytes[at++] !== LF) return -1;
    if (column < width - 1) return -1;
    lines.draft = lines.codes;
    lines.codes = draft;
    return at;
  }
  return -1;
}

/** The cells of the plain line that was read last, cleaned. */
export function cellsOf({ codes, cleaned }: PlainLines): string[] {
  const cells: string[] = [];
  for (const code of codes) cells.push(cleaned[code]!);
  return cells;
}

/** The same as they stand in the file. */
export const rawOf = ({ codes, raw }: PlainLines): string[] => Array.from(codes, (code) => raw[code]!);

function codeOf(lines: PlainLines, column: number, bytes: Uint8Array, from: number, to: number, hash: number): number {
  const { slots, hashes, columns, ends } = lines;
  const known = lines.bytes;
  const mask = slots.length - 1;
  for (let slot = spread(hash) & mask; ; slot = (slot + 1) & mask) {
    const code = slots[slot]! - 1;
    if (code === -1) return added(lines, column, bytes.subarray(from, to), hash);
    if (hashes[code] !== hash || columns[code] !== column) continue;
    let at = code === 0 ? 0 : ends[code - 1]!;
    if (ends[code]! - at !== to - from) continue;
    let i = from;
    while (i < to && known[at] === bytes[i]) {
      i += 1;
      at += 1;
    }
    if (i === to) return code;
  }
}

function added(lines: PlainLines, column: number, cell: Uint8Array, hash: number): number {
  const code = lines.raw.length;
  const start = code === 0 ? 0 : lines.ends[code - 1]!;
  if (code === lines.ends.length) {
    lines.columns = twice(lines.columns);
    lines.hashes = twice(lines.hashes);
    lines.ends = twice(lines.ends);
  }
  while (start + cell.length > lines.bytes.length) {
    const all = new Uint8Array(lines.bytes.length * 2);
    all.set(lines.bytes);
    lines.bytes = all;
  }
  lines.bytes.set(cell, start);
  lines.columns[code] = column;
  lines.hashes[code] = hash;
  lines.ends[code] = start + cell.length;
  const text = cell.length <= SHORT && cell.every(isAscii) ? ascii(cell) : lines.text(cell);
  lines.raw.push(text);
  lines.cleaned.push(text === '' ? '' : lines.cleaners[column]!(text));
  if (lines.raw.length * 2 > lines.slots.length) {
    lines.slots = new Int32Array(lines.slots.length * 2);
    for (let each = 0; each < code; each++) place(lines, each);
  }
  place(lines, code);
  return code;
}

function place({ slots, hashes }: PlainLines, code: number) {
  const mask = slots.length - 1;
  let slot = spread(hashes[code]!) & mask;
  while (slots[slot] !== 0) slot = (slot + 1) & mask;
  slots[slot] = code + 1;
}

/** A slot is chosen by the low bits: the high ones are to count too. */
const spread = (hash: number) => hash ^ (hash >>> 15);
const isDigit = (byte: number) => byte >= 0x30 && byte <= 0x39;
const isAscii = (byte: number) => byte < 0x80;
const ascii = (bytes: Uint8Array) => String.fromCharCode.apply(null, bytes as unknown as number[]);

function twice(list: Int32Array): Int32Array {
  const all = new Int32Array(list.length * 2);
  all.set(list);
  return all;
}
