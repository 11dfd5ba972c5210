/** Bytes to text, piece by piece. */
import type { Encoding, Source } from './kinds.ts';

/** Small enough that a piece is still in the processor's cache when it is read. */
const SLICE = 1 << 18;

/** Thrown when a file is gone, cannot be opened, or has become shorter than it was. */
export class CannotRead extends Error {}

/**
 * The bytes from `start` up to `end`. A source may give them in several goes.
 * @throws CannotRead
 */
export function bytesOf(source: Source, start: number, end: number): Uint8Array {
  let bytes = someOf(source, start, end);
  if (bytes.length === end - start) return bytes;
  const all = new Uint8Array(end - start);
  let filled = 0;
  for (;;) {
    all.set(bytes, filled);
    filled += bytes.length;
    if (filled === all.length) return all;
    bytes = someOf(source, start + filled, end);
  }
}

function someOf(source: Source, start: number, end: number): Uint8Array {
  let bytes: Uint8Array;
  try {
    bytes = source.read(start, end);
  } catch {
    throw new CannotRead();
  }
  if (bytes.length === 0) throw new CannotRead();
  return bytes;
}

/** Thrown when bytes are not what their encoding allows. The file can be read again with another one. */
export class NotThisEncoding extends Error {}

/**
 * The text of a file, decoded by one decoder so that no character is split, in pieces of about a quarter megabyte.
 * @param first how many bytes the first piece has
 * @throws NotThisEncoding for bytes that are not UTF-8
 * @throws CannotRead where the file has gone or become shorter
 */
export function* decode(source: Source, encoding: Encoding, first = SLICE): Generator<string> {
  const marked = encoding === 'utf-8' && hasMark(source);
  const decoder = new TextDecoder(encoding, { fatal: encoding === 'utf-8' && !marked });
  for (let start = 0, end = first; start < source.size; start = end, end += SLICE) {
    const bytes = bytesOf(source, start, Math.min(end, source.size));
    try {
      yield decoder.decode(bytes, { stream: true });
    } catch (error) {
      if (error instanceof TypeError) throw new NotThisEncoding();
      throw error;
    }
  }
  try {
    yield decoder.decode();
  } catch {
    throw new NotThisEncoding();
  }
}

/** No file is recognised from more. */
const BEGINNING = 1 << 19;

/**
 * The beginning of a text, which the pieces then go on from. A first piece alone may say too little, for instance when
 * a source gives few bytes at a time.
 * @param isEnough whether a text says enough, though it may be no half megabyte
 * @param before what was read of it so far
 */
export function beginning(
  pieces: Iterator<string>,
  isEnough: (text: string) => boolean = () => false,
  before = '',
): { text: string; isWhole: boolean } {
  let text = before;
  while (text.length < BEGINNING && !isEnough(text)) {
    const next = pieces.next();
    if (next.done) return { text, isWhole: true };
    text += next.value;
  }
  return { text, isWhole: false };
}

/** Whether a file begins with the mark of UTF-8: then it is UTF-8, whatever comes. */
export function hasMark(source: Source): boolean {
  const head = bytesOf(source, 0, Math.min(3, source.size));
  return head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf;
}

/** Whether two files hold the same bytes, whatever they are called. One that cannot be read again is no copy. */
export function areSameBytes(a: Source, b: Source): boolean {
  if (a.size !== b.size) return false;
  if (a === b) return true;
  try {
    for (let from = 0; from < a.size; from += SLICE) {
      const to = Math.min(from + SLICE, a.size);
      // What a source has read is overwritten by what it reads next.
      const own = bytesOf(a, from, to).slice();
      const other = bytesOf(b, from, to);
      if (own.some((byte, i) => byte !== other[i])) return false;
    }
    return true;
  } catch (error) {
    if (error instanceof CannotRead) return false;
    throw error;
  }
}

/**
 * A file as text, or the beginning of it.
 * @param most bytes; all where it is left out
 */
export const textOfSource = (source: Source, most = source.size) =>
  new TextDecoder().decode(bytesOf(source, 0, Math.min(most, source.size)));
