/** A long file line by line: plain lines as bytes, all others by the tokeniser. Both give the same rows. */
import { bytesOf, hasMark, NotThisEncoding } from './decode.ts';
import type { Source } from './kinds.ts';
import { PlainLine } from './plain-line.ts';
import type { RowReader } from './row-reader.ts';
import type { Tokeniser } from './tokenise.ts';
import { utf8Check } from './utf8.ts';

/** Small enough that it stays in the processor's cache, and that reading it is over in a moment. */
const SLICE = 1 << 20;
const LF = 10;
/** The tokeniser gets one line at a time; more, up to this, where no more than a few bytes are between such lines. */
const MOST_FOR_TOKENISER = 1 << 17;
const FEW = 512;

/** What the lines of a file are read with. */
export interface LineReading {
  source: Source;
  encoding: 'utf-8' | 'windows-1252';
  delimiter: string;
  /** A plain line has as many cells. */
  headers: readonly unknown[];
  headerRow: number;
  /** Columns that are used. */
  columns: readonly number[];
  reader: RowReader;
  tokeniser: Tokeniser;
}

/**
 * Reads all lines, slice by slice.
 * @returns a generator that gives the share of the bytes so far, and can wait between two slices
 * @throws NotThisEncoding for bytes that are not UTF-8
 * @throws CannotRead where the file has gone or become shorter
 */
export function* readLines(reading: LineReading): Generator<number> {
  const { source, tokeniser } = reading;
  const { isValid, isWhole } = utf8Check();
  const isChecked = reading.encoding === 'utf-8' && !hasMark(source);
  const take = lineTaker(reading);
  let held = new Uint8Array(2 * SLICE);
  let length = 0;
  for (let start = 0; start < source.size; start += SLICE) {
    const bytes = bytesOf(source, start, Math.min(start + SLICE, source.size));
    if (isChecked && !isValid(bytes)) throw new NotThisEncoding();
    if (length + bytes.length > held.length) held = longer(held, length + bytes.length);
    held.set(bytes, length);
    length += bytes.length;
    const taken = take(held, length);
    held.copyWithin(0, taken, length);
    length -= taken;
    yield Math.min(1, (start + SLICE) / source.size);
  }
  if (isChecked && !isWhole()) throw new NotThisEncoding();
  take.rest(held.subarray(0, length));
  tokeniser.end();
}

/** Takes lines from bytes, and tells how many bytes those had. */
function lineTaker({ encoding, delimiter, headers, headerRow, columns, reader, tokeniser }: LineReading) {
  const line = new PlainLine(delimiter, headers.length, columns, encoding);
  const decoder = new TextDecoder(encoding);
  /** Bytes that the tokeniser gets at once, at least. */
  let atOnce = 0;
  let isSettled = false;

  /** Takes plain lines, and tells where the first other one begins. */
  function takePlain(bytes: Uint8Array<ArrayBuffer>, start: number, end: number): number {
    const first = tokeniser.row();
    let row = first;
    let at = start;
    while (at < end) {
      const next = line.read(bytes, at);
      if (next === -1 || !reader.takePlain(line, row + 1)) break;
      row += 1;
      at = next;
    }
    tokeniser.skip(row - first);
    return at;
  }

  function tokenise(bytes: Uint8Array) {
    tokeniser.push(decoder.decode(bytes, { stream: true }));
  }

  return Object.assign(
    (bytes: Uint8Array<ArrayBuffer>, length: number): number => {
      const end = bytes.lastIndexOf(LF, length - 1) + 1;
      let at = 0;
      while (at < end) {
        if (isSettled && tokeniser.row() >= headerRow) {
          const from = at;
          at = takePlain(bytes, at, end);
          if (at === end) break;
          if (at - from > FEW) atOnce = 0;
        }
        const to = bytes.indexOf(LF, Math.min(at + atOnce, end - 1)) + 1;
        tokenise(bytes.subarray(at, to));
        isSettled = tokeniser.settle();
        atOnce = Math.min(MOST_FOR_TOKENISER, 2 * (to - at));
        at = to;
      }
      if (length - at < SLICE) return at;
      // A line without end: the tokeniser knows how long a row may be.
      tokenise(bytes.subarray(at, length));
      isSettled = false;
      return length;
    },
    {
      /** What is left at the end of the file. */
      rest(bytes: Uint8Array) {
        tokenise(bytes);
        tokeniser.push(decoder.decode());
      },
    },
  );
}

function longer(bytes: Uint8Array<ArrayBuffer>, least: number): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(Math.max(least, bytes.length * 2));
  all.set(bytes);
  return all;
}
