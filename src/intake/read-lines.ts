/** A file of UTF-8 line by line: plain lines from their bytes by the kernel, all others by the tokeniser. Both give the same rows. */
import { bytesOf, hasMark, NotThisEncoding } from './decode.ts';
import type { Source } from './kinds.ts';
import { lastCells, loadBytes, plainLines, readPlain, type PlainLines } from '../kernel/plain-lines.ts';
import type { SheetReader } from './sheet.ts';
import type { Tokeniser } from './tokenise.ts';

/** Small enough that it stays in the processor's cache, and that reading it is over in a moment. */
const SLICE = 1 << 18;
const LF = 10;
const CR = 13;
/** The tokeniser gets one line at a time; more, up to this, where no more than a few bytes are between such lines. */
const MOST_FOR_TOKENISER = 1 << 17;
const FEW = 512;

/** What the lines of a file are read with. */
export interface LineReading {
  source: Source;
  /** How many bytes before the first line are none of it. */
  from: number;
  delimiter: string;
  headerRow: number;
  reader: SheetReader;
  tokeniser: Tokeniser;
}

/**
 * Reads all lines, slice by slice.
 * @returns a generator that gives the share of the bytes so far, and can wait between two slices; at last, whether a line
 *   end stands behind the last row, and the cells of the last line where it was a plain one
 * @throws NotThisEncoding for bytes that are not UTF-8
 * @throws CannotRead where the file has gone or become shorter
 */
export function* readLines(reading: LineReading): Generator<number, { endsWithLine: boolean; last: () => string[] }> {
  const { source, from, delimiter, reader, tokeniser } = reading;
  const isFatal = !hasMark(source);
  const [ofCells, ofLines] = [true, false].map((isCell) => decoderOf(isFatal, isCell)) as [Decoder, Decoder];
  const lines = plainLines({ delimiter, ...reader.plain, size: source.size, text: ofCells });
  const take = lineTaker(reading, lines, ofLines);
  let held = new Uint8Array(2 * SLICE);
  let length = 0;
  let lastByte = LF;
  for (let start = from; start < source.size; start += SLICE) {
    const bytes = bytesOf(source, start, Math.min(start + SLICE, source.size));
    if (length + bytes.length > held.length) held = longer(held, length + bytes.length);
    held.set(bytes, length);
    length += bytes.length;
    lastByte = held[length - 1]!;
    const taken = take(held, length);
    held.copyWithin(0, taken, length);
    length -= taken;
    yield Math.min(1, (start + SLICE) / source.size);
  }
  tokeniser.push(ofLines(held.subarray(0, length)));
  tokeniser.push(ofLines());
  tokeniser.end();
  return { endsWithLine: lastByte === LF || lastByte === CR, last: () => (lines ? lastCells(lines) : []) };
}

type Decoder = (bytes?: Uint8Array) => string;

/** Makes texts of bytes: of cells each by itself, of lines one after the other. */
function decoderOf(fatal: boolean, isCell: boolean): Decoder {
  const decoder = new TextDecoder('utf-8', { fatal, ignoreBOM: true });
  return (bytes) => {
    try {
      return decoder.decode(bytes, { stream: !isCell && bytes !== undefined });
    } catch {
      throw new NotThisEncoding();
    }
  };
}

/** Takes lines from bytes, and tells how many bytes those had. */
function lineTaker(
  { headerRow, reader, tokeniser }: LineReading,
  lines: PlainLines | undefined,
  textOf: Decoder,
): (bytes: Uint8Array, length: number) => number {
  /** Bytes that the tokeniser gets at once, at least. */
  let atOnce = 0;
  let isSettled = false;

  return (bytes, length) => {
    const end = bytes.lastIndexOf(LF, length - 1) + 1;
    if (lines) loadBytes(lines, bytes.subarray(0, end));
    let at = 0;
    while (at < end) {
      if (lines && isSettled && tokeniser.row() >= headerRow && reader.takesPlain()) {
        const from = at;
        const { count } = lines;
        at = readPlain(lines, at, end, tokeniser.row());
        reader.takePlain(lines, count);
        tokeniser.skip(lines.count - count);
        if (at === end) break;
        if (at - from > FEW) atOnce = 0;
      }
      const to = bytes.indexOf(LF, Math.min(at + atOnce, end - 1)) + 1;
      tokeniser.push(textOf(bytes.subarray(at, to)));
      isSettled = tokeniser.settle();
      atOnce = Math.min(MOST_FOR_TOKENISER, 2 * (to - at));
      at = to;
    }
    if (length - at < SLICE) return at;
    // A line without end: the tokeniser knows how long a row may be.
    tokeniser.push(textOf(bytes.subarray(at, length)));
    isSettled = false;
    return length;
  };
}

function longer(bytes: Uint8Array, least: number): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(Math.max(least, bytes.length * 2));
  all.set(bytes);
  return all;
}
