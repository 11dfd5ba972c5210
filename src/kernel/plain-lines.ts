/**
 * Plain lines of UTF-8, read from their bytes into numbers: a line end closes them, they have as many cells as the header,
 * and begin where an SSID may stand with a digit. A quoted cell may hold a delimiter, but no quote and no line break. All else
 * is for the tokeniser. Each different cell of a column is a number, and is made a text, and cleaned, once.
 */
import { longer } from './lists.ts';

const LF = 10;
const CR = 13;
const QUOTE = 34;
/** Of the hash FNV-1a. */
const FACTOR = 0x01000193;
/** So short a cell is read sooner without a decoder. */
const SHORT = 32;
/** A quoted cell that is longer is looked at by the tokeniser. */
const LONGEST_QUOTED = 1 << 12;
/** A column in which guesses fail so much oftener than not is no more guessed at. */
const UNLUCKY = -32;
const LUCKIEST = 64;

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

/** The plain lines of one file so far. */
export interface PlainLines extends Readonly<Reading> {
  /** How many there are. */
  count: number;
  /** Which of the different cells theirs are, line after line, and the row that each line is. */
  codes: Int32Array;
  rows: Int32Array;
  /** Each different cell, cleaned. */
  cleaned: string[];
  /** Of each different cell: its column, its hash, where its bytes end (they begin where those of the cell before end). */
  columns: Int32Array;
  hashes: Int32Array;
  ends: Int32Array;
  bytes: Uint8Array;
  /** The cell that came after it in its column last. */
  followers: Int32Array;
  /** Whether it is known at its place without its end being looked for: 0 yes, 1 within quotes only, 2 no. */
  shapes: Uint8Array;
  /** Where the cells of the last line end, each with its delimiter, counted from the line's start. */
  cuts: Int32Array;
  /** How well guesses went, by column. */
  luck: Int32Array;
  /** By byte: whether a cell that is not quoted ends before it, or is not plain. */
  stops: Uint8Array;
  /** Cells by their hash, counted from 1; 0 is free. Always at least half of it is. */
  slots: Int32Array;
}

/** Makes ready to read the plain lines of a file. */
export function plainLines(reading: Reading): PlainLines {
  const stops = new Uint8Array(256);
  for (const byte of [LF, CR, QUOTE, reading.delimiter.charCodeAt(0)]) stops[byte] = 1;
  return {
    ...reading,
    count: 0,
    codes: new Int32Array(reading.cleaners.length << 10),
    rows: new Int32Array(1 << 10),
    cleaned: [],
    columns: new Int32Array(1 << 8),
    hashes: new Int32Array(1 << 8),
    ends: new Int32Array(1 << 8),
    bytes: new Uint8Array(1 << 12),
    followers: new Int32Array(1 << 8),
    shapes: new Uint8Array(1 << 8),
    cuts: new Int32Array(reading.cleaners.length),
    luck: new Int32Array(reading.cleaners.length),
    stops,
    slots: new Int32Array(1 << 9),
  };
}

/**
 * Reads lines from `start` on, as long as they are plain. `bytes` must have a line end before `end`.
 * @param row the number of the row before the first of them
 * @returns where the first line begins that is not plain, or `end`
 */
export function readPlain(lines: PlainLines, bytes: Uint8Array, start: number, end: number, row: number): number {
  let at = start;
  let before = -1;
  while (at < end) {
    const next = readLine(lines, bytes, at, before);
    if (next === -1) break;
    before = at;
    if (lines.count === lines.rows.length) lines.rows = longer(lines.rows);
    row += 1;
    lines.rows[lines.count++] = row;
    at = next;
  }
  return at;
}

/**
 * Reads the line at `start`, and gives where the next one begins, or -1 where this one is not plain.
 * @param before where the line before it begins in the same bytes; -1 for none
 */
function readLine(lines: PlainLines, bytes: Uint8Array, start: number, before: number): number {
  const { width, digits, stops, luck, cuts } = lines;
  const known = lines.cleaners.length;
  const between = lines.delimiter.charCodeAt(0);
  const first = lines.count * known;
  if (first + known > lines.codes.length) lines.codes = longer(lines.codes);
  const { codes } = lines;
  let at = start;
  let column = 0;
  if (before !== -1) {
    // What is written as in the line before, up to a delimiter, is the same cells.
    const most = start - before;
    let alike = 0;
    while (alike < most && bytes[before + alike] === bytes[start + alike]) alike += 1;
    for (; column < known - 1 && cuts[column]! <= alike; column++)
      codes[first + column] = codes[first - known + column]!;
    if (column > 0) at += cuts[column - 1]!;
  }
  for (; column < width; column++) {
    let byte = bytes[at]!;
    const isQuoted = byte === QUOTE;
    const from = isQuoted ? at + 1 : at;
    let to = -1;
    if (column === digits && !isDigit(bytes[from]!)) return -1;
    if (column < known) {
      let code = -1;
      const isGuessed = first > 0 && luck[column]! > UNLUCKY;
      if (isGuessed) {
        const last = codes[first - known + column]!;
        to = endAfter(lines, last, bytes, from, isQuoted);
        if (to !== -1) code = last;
        else {
          const follower = lines.followers[last]! - 1;
          if (follower !== -1 && follower !== last) {
            to = endAfter(lines, follower, bytes, from, isQuoted);
            if (to !== -1) code = follower;
          }
        }
      }
      if (code !== -1) {
        if (luck[column]! < LUCKIEST) luck[column]! += 1;
        at = to;
        byte = bytes[at]!;
      } else {
        let hash = column;
        at = from;
        if (isQuoted) {
          for (byte = bytes[at]!; byte !== QUOTE; byte = bytes[++at]!) {
            if (byte === LF || byte === CR) return -1;
            hash = Math.imul(hash ^ byte, FACTOR);
          }
          to = at;
          byte = bytes[++at]!;
          if (to - from > LONGEST_QUOTED || (byte !== between && byte !== LF && byte !== CR)) return -1;
        } else {
          for (byte = bytes[at]!; stops[byte] === 0; byte = bytes[++at]!) hash = Math.imul(hash ^ byte, FACTOR);
          if (byte === QUOTE) return -1;
          to = at;
        }
        code = codeOf(lines, column, bytes, from, to, hash);
        if (isGuessed) {
          luck[column]! -= 1;
          lines.followers[codes[first - known + column]!] = code + 1;
        }
      }
      codes[first + column] = code;
    } else {
      if (isQuoted) {
        if (bytes[from] !== QUOTE) return -1;
        at += 2;
        byte = bytes[at]!;
      }
      if (byte !== between && byte !== LF && byte !== CR) return -1;
    }
    at += 1;
    if (column < known) cuts[column] = at - start;
    if (byte === between) continue;
    if (byte === CR && bytes[at++] !== LF) return -1;
    return column < width - 1 ? -1 : at;
  }
  return -1;
}

/** Where the cell at `from` ends, quote included, if it is this one; else -1. */
function endAfter(lines: PlainLines, code: number, bytes: Uint8Array, from: number, isQuoted: boolean): number {
  const { ends, shapes, stops } = lines;
  const known = lines.bytes;
  if (shapes[code]! > (isQuoted ? 1 : 0)) return -1;
  const end = ends[code]!;
  let to = from;
  for (let at = code === 0 ? 0 : ends[code - 1]!; at < end; at++) {
    if (known[at] !== bytes[to]) return -1;
    to += 1;
  }
  if (isQuoted && bytes[to++] !== QUOTE) return -1;
  const byte = bytes[to]!;
  return stops[byte] === 1 && byte !== QUOTE ? to : -1;
}

/** The cells of the plain line that was read last, as they stand in the file. */
export function lastCells({ count, cleaners, codes, ends, bytes, text }: PlainLines): string[] {
  const width = cleaners.length;
  const own = count === 0 ? [] : [...codes.subarray((count - 1) * width, count * width)];
  return own.map((code) => textOf(bytes.subarray(code === 0 ? 0 : ends[code - 1]!, ends[code]!), text));
}

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
  const code = lines.cleaned.length;
  const start = code === 0 ? 0 : lines.ends[code - 1]!;
  if (code === lines.ends.length) {
    lines.columns = longer(lines.columns);
    lines.hashes = longer(lines.hashes);
    lines.ends = longer(lines.ends);
    lines.followers = longer(lines.followers);
    lines.shapes = longer(lines.shapes);
  }
  while (start + cell.length > lines.bytes.length) lines.bytes = longer(lines.bytes);
  lines.bytes.set(cell, start);
  lines.columns[code] = column;
  lines.hashes[code] = hash;
  lines.ends[code] = start + cell.length;
  if (cell.length > LONGEST_QUOTED) lines.shapes[code] = 2;
  else if (cell.includes(lines.delimiter.charCodeAt(0))) lines.shapes[code] = 1;
  const text = textOf(cell, lines.text);
  lines.cleaned.push(text === '' ? '' : lines.cleaners[column]!(text));
  if (lines.cleaned.length * 2 > lines.slots.length) {
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
const textOf = (cell: Uint8Array, text: Reading['text']) =>
  cell.length <= SHORT && cell.every(isAscii) ? ascii(cell) : text(cell);
