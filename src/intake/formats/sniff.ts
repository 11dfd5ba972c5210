/** What a file is, decided by its content and never by its name. */
import { bytesOf } from '../decode.ts';
import type { Encoding, Source } from '../kinds.ts';
import { CannotUse } from './cannot-use.ts';
import { zipEntries } from './zip-list.ts';

/** Formats that are not delimited text. */
export type OtherFormat = 'empty' | 'not-text' | 'xlsx' | 'xls' | 'ods' | 'zip' | 'pdf' | 'xml' | 'html';

const SNIFF = 4096;
const SLICE = 1 << 18;

/**
 * Looks at the first bytes of a file, and at the list of a packed one.
 * @returns the encoding to try first, or the format it is instead of text
 */
export function sniff(source: Source): Encoding | OtherFormat {
  if (source.size === 0) return 'empty';
  const head = bytesOf(source, 0, Math.min(SNIFF, source.size)).slice();
  const encoding = encodingOf(source, head);
  const isText = encoding === 'utf-8' || encoding === 'utf-16le' || encoding === 'utf-16be';
  return (isText && markup(new TextDecoder(encoding).decode(head))) || encoding;
}

/** Whether what was found is text, and not another format. */
export const isEncoding = (found: Encoding | OtherFormat): found is Encoding => /^(?:utf|windows)/.test(found);

function encodingOf(source: Source, head: Uint8Array): Encoding | OtherFormat {
  const starts = (...bytes: number[]) => bytes.every((byte, i) => head[i] === byte);
  // A text may begin with these two letters: a packed file goes on with a control character.
  if (starts(0x50, 0x4b) && head[2]! < 0x20) return packedAs(source, head);
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) return 'xls';
  if (starts(0x25, 0x50, 0x44, 0x46)) return 'pdf';
  if (starts(0xff, 0xfe)) return 'utf-16le';
  if (starts(0xfe, 0xff)) return 'utf-16be';
  return head.includes(0) ? withoutMark(head) : 'utf-8';
}

/** What a packed file is: the list at its end says which parts it has, in whatever order. */
function packedAs(source: Source, head: Uint8Array): OtherFormat {
  let paths: string[];
  try {
    paths = zipEntries(source).map(({ path }) => path.toLowerCase());
  } catch (error) {
    if (!(error instanceof CannotUse)) throw error;
    // Cut off: its beginning may tell what it was.
    if (contains(head, 'opendocument')) return 'ods';
    return contains(head, 'xl/') || contains(head, '[Content_Types]') ? 'xlsx' : 'zip';
  }
  if (paths.includes('mimetype') && contains(head, 'opendocument')) return 'ods';
  return paths.includes('[content_types].xml') || paths.includes('xl/workbook.xml') ? 'xlsx' : 'zip';
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

const contains = (bytes: Uint8Array, text: string) => new TextDecoder('latin1').decode(bytes).includes(text);
