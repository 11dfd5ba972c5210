/** Bytes to text: what a file is, decided by its content, and its text piece by piece. */
import type { Encoding, Source } from './kinds.ts';

/** Formats that are not delimited text, by what they begin with. */
export type OtherFormat = 'empty' | 'not-text' | 'xlsx' | 'xls' | 'ods' | 'zip' | 'pdf' | 'xml' | 'html';

const SNIFF = 4096;
/** Small enough that a piece is still in the processor's cache when it is read. */
const SLICE = 1 << 18;

/**
 * Looks at the first bytes of a file.
 * @returns the encoding to try first, or the format it is instead of text
 */
export function sniff(source: Source): Encoding | OtherFormat {
  if (source.size === 0) return 'empty';
  const head = bytesOf(source, 0, Math.min(SNIFF, source.size));
  const encoding = encodingOf(head);
  const isText = encoding === 'utf-8' || encoding === 'utf-16le' || encoding === 'utf-16be';
  return (isText && markup(new TextDecoder(encoding).decode(head))) || encoding;
}

/** Whether what was found is text, and not another format. */
export const isEncoding = (found: Encoding | OtherFormat): found is Encoding => /^(?:utf|windows)/.test(found);

function encodingOf(head: Uint8Array): Encoding | OtherFormat {
  const starts = (...bytes: number[]) => bytes.every((byte, i) => head[i] === byte);
  // A text may begin with these two letters: a packed file goes on with a control character.
  if (starts(0x50, 0x4b) && head[2]! < 0x20)
    return contains(head, 'opendocument')
      ? 'ods'
      : contains(head, 'xl/') || contains(head, '[Content_Types]')
        ? 'xlsx'
        : 'zip';
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) return 'xls';
  if (starts(0x25, 0x50, 0x44, 0x46)) return 'pdf';
  if (starts(0xff, 0xfe)) return 'utf-16le';
  if (starts(0xfe, 0xff)) return 'utf-16be';
  return head.includes(0) ? withoutMark(head) : 'utf-8';
}

/** An old workbook or, in the same kind of box, one behind a password: then the box says so somewhere. */
export function isEncrypted(source: Source): boolean {
  const mark = Array.from('EncryptedPackage', (letter) => `${letter}\0`).join('');
  for (let start = 0; start < source.size; start += SLICE) {
    const end = Math.min(start + SLICE + mark.length, source.size);
    if (contains(bytesOf(source, start, end), mark)) return true;
  }
  return false;
}

/** What begins with a tag is no table, and its head may tell who exported it. Its first element decides. */
function markup(text: string): 'xml' | 'html' | undefined {
  let rest = text.trimStart().toLowerCase();
  if (!/^<[?!a-z]/.test(rest)) return undefined;
  while (/^<[?!]/.test(rest)) {
    if (/^<!doctype html\b/.test(rest)) return 'html';
    const end = rest.startsWith('<!--') ? '-->' : '>';
    const at = rest.indexOf(end);
    rest = at === -1 ? '' : rest.slice(at + end.length).trimStart();
  }
  return ofPages.has(/^<([a-z\d]+)[\s/>]/.exec(rest)?.[1] ?? '') ? 'html' : 'xml';
}

const ofPages = new Set(
  'html head body title meta link style script table div center p font br hr h1 h2 h3'.split(' '),
);

/** Text with NUL bytes and no mark is UTF-16 if nearly every second byte is one; else it is no text. */
function withoutMark(head: Uint8Array): Encoding | OtherFormat {
  const zeros = [0, 0];
  head.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2]! += 1;
  });
  const pairs = head.length / 2;
  if (zeros[1]! > pairs * 0.7 && zeros[0]! < pairs * 0.1) return 'utf-16le';
  if (zeros[0]! > pairs * 0.7 && zeros[1]! < pairs * 0.1) return 'utf-16be';
  return 'not-text';
}

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
 * @throws NotThisEncoding for bytes that are not UTF-8
 * @throws CannotRead where the file has gone or become shorter
 */
export function* decode(source: Source, encoding: Encoding): Generator<string> {
  const marked = encoding === 'utf-8' && hasMark(source);
  const decoder = new TextDecoder(encoding, { fatal: encoding === 'utf-8' && !marked });
  for (let start = 0; start < source.size; start += SLICE) {
    const bytes = bytesOf(source, start, Math.min(start + SLICE, source.size));
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
 */
export function beginning(pieces: Iterator<string>): { text: string; isWhole: boolean } {
  let text = '';
  while (text.length < BEGINNING) {
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

const contains = (bytes: Uint8Array, text: string) => new TextDecoder('latin1').decode(bytes).includes(text);
