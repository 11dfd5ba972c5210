/**
 * Plain lines of UTF-8, from their bytes to numbers: a line end closes them, they have as many cells as the header, and begin
 * where an SSID may stand with a digit. A quoted cell may hold a delimiter, but no quote and no line break. Each different cell
 * of a column is a number, its code, counted from 0.
 */

import { FACTOR, cleared } from './memory';

const LF: u32 = 10;
const CR: u32 = 13;
const QUOTE: u32 = 34;
/** A quoted cell that is longer is looked at by the tokeniser. */
const LONGEST_QUOTED: usize = 1 << 12;
/** So many bytes are looked at together: some behind what is read are looked at too, and do not count. */
const TOGETHER: usize = 16;
/** So many codes at most are given by one call. */
const MOST_CODES: i32 = 1 << 15;

let delimiter: u32 = 0;
/** How many cells a plain line has, the column in which it has a digit first, and how many columns have codes: the others are empty. */
let width: i32 = 0;
let digits: i32 = 0;
export let known: i32 = 0;

let input: usize = 0;
let inputRoom: usize = 0;
/** Of the cells of one line: where each begins, and how many bytes it has. */
let spans: usize = 0;
/** Which of all different cells those of the line before are, and how many different ones each column has. */
let before: usize = 0;
let counts: usize = 0;
/** Codes column by column, each column with room for as many as there may be lines. */
export const codes: usize = heap.alloc((<usize>MOST_CODES) << 2);
export const rows: usize = heap.alloc((<usize>MOST_CODES) << 2);

/** A different cell: its first bytes, or of a long one a hash and its last bytes; where all its bytes begin; how many; its column and its code there; whether not all of them are ASCII. */
@unmanaged
class Cell {
  low: u64;
  high: u64;
  start: u32;
  length: u32;
  column: i32;
  isWide: i32;
  code: i32;
}

let cellRoom: i32 = 1 << 8;
let cells: usize = heap.alloc(<usize>cellRoom * offsetof<Cell>());
export let count: i32 = 0;
/** The bytes of all different cells. */
let bytes: usize = heap.alloc(1 << 13);
let bytesRoom: usize = 1 << 13;
let bytesUsed: usize = 0;
/** Cells by their hash, counted from 1; 0 is free. Always at least half of it is. */
let slots: usize = cleared(1 << 9);
let mask: usize = (1 << 9) - 1;

/** By how many bytes of a cell there are, from 16 down: which of 16 bytes are its own. */
const masks: usize = memory.data<u8>([
  255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0,
]);

/** Makes ready for the lines of a file. */
export function begin(between: u32, cellsInLine: i32, digitsIn: i32, columns: i32): void {
  delimiter = between;
  width = cellsInLine;
  digits = digitsIn;
  known = columns;
  spans = heap.alloc((<usize>columns) << 3);
  before = cleared(columns);
  counts = cleared(columns);
}

/** Where so many bytes of lines are to be put. */
export function room(size: usize): usize {
  if (size > inputRoom) {
    if (input !== 0) heap.free(input);
    input = heap.alloc(size + TOGETHER);
    inputRoom = size;
  }
  return input;
}

/** How many lines' codes and rows there is room for. */
export function mostLines(): i32 {
  return MOST_CODES / known;
}

/** Where the codes of the lines that were read last are, the numbers of their rows, all different cells, their bytes, and which of them the cells of the last line are. */
export function codesAt(): usize {
  return codes;
}
export function rowsAt(): usize {
  return rows;
}
export function cellsAt(): usize {
  return cells;
}
export function bytesAt(): usize {
  return bytes;
}
export function lastAt(): usize {
  return before;
}
export function cellCount(): i32 {
  return count;
}

/** How many lines were read last. */
let lines: i32 = 0;
export function lineCount(): i32 {
  return lines;
}

/**
 * Reads lines from `start` on, as long as they are plain and there is room for their codes. A line end must stand right before `end`.
 * @param row the number of the row before the first of them
 * @returns where the first line begins that was not read, or `end`
 */
export function read(start: usize, end: usize, row: i32): usize {
  let at = input + start;
  const last = input + end;
  const most = MOST_CODES / known;
  lines = 0;
  while (at < last && lines < most) {
    const next = readLine(at, codes + ((<usize>lines) << 2));
    if (next === 0) break;
    row += 1;
    store<i32>(rows + ((<usize>lines) << 2), row);
    lines += 1;
    at = next;
  }
  return at - input;
}

/** Reads the line at `start`, and gives where the next one begins, or 0 where this one is not plain. */
function readLine(start: usize, into: usize): usize {
  let at = start;
  for (let column = 0; column < width; column++) {
    const isQuoted = load<u8>(at) === QUOTE;
    const from = isQuoted ? at + 1 : at;
    if (column === digits && <u32>load<u8>(from) - 0x30 > 9) return 0;
    let byte: u32;
    if (column < known) {
      at = isQuoted ? endOfQuoted(from) : endOfCell(from);
      const length = at - from;
      byte = load<u8>(at);
      if (isQuoted) {
        if (byte !== QUOTE || length > LONGEST_QUOTED) return 0;
        at += 1;
        byte = load<u8>(at);
        if (byte !== delimiter && byte !== LF && byte !== CR) return 0;
      } else if (byte === QUOTE) return 0;
      const span = spans + ((<usize>column) << 3);
      store<u32>(span, <u32>from);
      store<u32>(span, <u32>length, 4);
    } else {
      if (isQuoted) {
        if (load<u8>(from) !== QUOTE) return 0;
        at += 2;
      }
      byte = load<u8>(at);
      if (byte !== delimiter && byte !== LF && byte !== CR) return 0;
    }
    at += 1;
    if (byte === delimiter) continue;
    if (byte === CR) {
      if (load<u8>(at) !== LF) return 0;
      at += 1;
    }
    if (column < width - 1) return 0;
    // Only now: what a line holds that is not plain is none of the different cells.
    const room = (<usize>(MOST_CODES / known)) << 2;
    let to = into;
    for (let i = 0; i < known; i++) {
      const span = spans + ((<usize>i) << 3);
      // Most cells are as in the line before.
      const last = before + ((<usize>i) << 2);
      const index = indexOf(i, load<u32>(span), load<u32>(span, 4), load<i32>(last));
      store<i32>(last, index);
      store<i32>(to, cellAt(index).code);
      to += room;
    }
    return at;
  }
  return 0;
}

/** The first delimiter, line end or quote from here on. */
function endOfCell(from: usize): usize {
  let at = from;
  let found = i8x16.bitmask(v128.or(stops(at), equal(at, delimiter)));
  while (found === 0) {
    at += TOGETHER;
    found = i8x16.bitmask(v128.or(stops(at), equal(at, delimiter)));
  }
  return at + ctz(found);
}

/** The first line end or quote from here on. */
function endOfQuoted(from: usize): usize {
  let at = from;
  let found = i8x16.bitmask(stops(at));
  while (found === 0) {
    at += TOGETHER;
    found = i8x16.bitmask(stops(at));
  }
  return at + ctz(found);
}

function equal(at: usize, byte: u32): v128 {
  return i8x16.eq(v128.load(at), i8x16.splat(<i8>byte));
}

function stops(at: usize): v128 {
  return v128.or(v128.or(equal(at, LF), equal(at, CR)), equal(at, QUOTE));
}

/** Which of all different cells a cell is, the next one where it is new. `likely` is looked at first. */
function indexOf(column: i32, from: usize, length: usize, likely: i32): i32 {
  let low: u64;
  let high: u64;
  if (length <= TOGETHER) {
    const own = v128.and(v128.load(from), v128.load(masks + TOGETHER - length));
    low = i64x2.extract_lane(own, 0);
    high = i64x2.extract_lane(own, 1);
  } else {
    low = hashOf(from, length);
    high = load<u64>(from + length - 8);
  }
  if (likely < count && isCell(likely, column, from, length, low, high)) return likely;
  let slot = slotOf(low, high, column, <u32>length);
  let index = indexIn(slot);
  while (index !== -1) {
    if (isCell(index, column, from, length, low, high)) return index;
    slot = (slot + 1) & mask;
    index = indexIn(slot);
  }
  return added(column, from, length, low, high, slot);
}

function isCell(index: i32, column: i32, from: usize, length: usize, low: u64, high: u64): bool {
  const cell = cellAt(index);
  return (
    cell.low === low &&
    cell.high === high &&
    cell.length === <u32>length &&
    cell.column === column &&
    (length <= TOGETHER || isSame(bytes + cell.start, from, length))
  );
}

function indexIn(slot: usize): i32 {
  return load<i32>(slots + (slot << 2)) - 1;
}

function cellAt(index: i32): Cell {
  return changetype<Cell>(cells + <usize>index * offsetof<Cell>());
}

function slotOf(low: u64, high: u64, column: i32, length: u32): usize {
  const mixed = (low ^ rotl(high, 23) ^ ((<u64>column) << 8) ^ ((<u64>length) << 16)) * FACTOR;
  return (<usize>(((mixed ^ (mixed >> 29)) * FACTOR) >> 32)) & mask;
}

/** Of at least 8 bytes. */
function hashOf(from: usize, length: usize): u64 {
  let hash: u64 = length;
  for (let at: usize = 0; at + 8 <= length; at += 8) hash = rotl((hash ^ load<u64>(from + at)) * FACTOR, 29);
  return hash;
}

function isSame(one: usize, other: usize, length: usize): bool {
  for (let at: usize = 0; at < length; at++) if (load<u8>(one + at) !== load<u8>(other + at)) return false;
  return true;
}

function isAscii(from: usize, length: usize): bool {
  for (let at: usize = 0; at < length; at++) if (load<u8>(from + at) > 0x7f) return false;
  return true;
}

function added(column: i32, from: usize, length: usize, low: u64, high: u64, slot: usize): i32 {
  if (count === cellRoom) {
    cellRoom *= 2;
    cells = heap.realloc(cells, <usize>cellRoom * offsetof<Cell>());
  }
  while (bytesUsed + length > bytesRoom) {
    bytesRoom *= 2;
    bytes = heap.realloc(bytes, bytesRoom);
  }
  const index = count++;
  const cell = cellAt(index);
  const codesOf = counts + ((<usize>column) << 2);
  cell.code = load<i32>(codesOf);
  store<i32>(codesOf, cell.code + 1);
  cell.low = low;
  cell.high = high;
  cell.start = <u32>bytesUsed;
  cell.length = <u32>length;
  cell.column = column;
  cell.isWide = i32(!isAscii(from, length));
  memory.copy(bytes + bytesUsed, from, length);
  bytesUsed += length;
  store<i32>(slots + (slot << 2), count);
  if (<usize>count * 2 > mask) rehash();
  return index;
}

function rehash(): void {
  const size = (mask + 1) * 2;
  heap.free(slots);
  slots = cleared(size);
  mask = size - 1;
  for (let index = 0; index < count; index++) {
    const cell = cellAt(index);
    let slot = slotOf(cell.low, cell.high, cell.column, cell.length);
    while (load<i32>(slots + (slot << 2)) !== 0) slot = (slot + 1) & mask;
    store<i32>(slots + (slot << 2), index + 1);
  }
}
