/**
 * What is in a packed file, by the list at its end. It is our own reader, since the one of fflate tells neither dates nor
 * passwords, and a trap must be known before anything is unpacked.
 */
import { bytesOf } from '../decode.ts';
import type { Source } from '../kinds.ts';
import { CannotUse } from './cannot-use.ts';

export interface ZipEntry {
  /** With folders before it, each ending in `/`. */
  path: string;
  /** When it was changed, as a local date YYYY-MM-DD; '' where that is not told. */
  modified: string;
  /** Sizes in bytes, packed and unpacked. */
  packed: number;
  size: number;
  method: number;
  isEncrypted: boolean;
  /** Where its own head begins. */
  at: number;
}

const END = 0x06054b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const LISTED = 0x02014b50;
const LARGE = 0xffffffff;
/** Of a second end for large files, and of what stands between it and the first. */
const LARGE_END_LENGTH = 56;
const BETWEEN = 20;
const MOST_ENTRIES = 5000;
/** In bytes: no system takes a longer path, and a list of such names alone may fill the memory. */
const LONGEST_PATH = 1024;

/**
 * The list of what is packed. Nothing is unpacked.
 * @throws CannotUse `damaged` without such a list, `too-large` where it, or a path in it, is too long
 * @throws CannotRead
 */
export function zipEntries(source: Source): ZipEntry[] {
  try {
    const { list, count } = listOf(source);
    const view = viewOf(list);
    const entries: ZipEntry[] = [];
    for (let at = 0; at + 4 <= list.length && view.getUint32(at, true) === LISTED; at = nextEntry(view, at)) {
      if (entries.length >= MOST_ENTRIES) throw new CannotUse('too-large');
      entries.push(entryAt(view, list, at));
    }
    if (entries.length < count && count < 0xffff) throw new CannotUse('damaged');
    return entries;
  } catch (error) {
    throw error instanceof RangeError ? new CannotUse('damaged') : error;
  }
}

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** The bytes of the list, and how many entries it says it has. */
function listOf(source: Source): { list: Uint8Array; count: number } {
  if (source.size < END_LENGTH) throw new CannotUse('damaged');
  const from = Math.max(0, source.size - END_LENGTH - LONGEST_COMMENT - LARGE_END_LENGTH - BETWEEN);
  // What a source gives may be overwritten by what it gives next.
  const tail = bytesOf(source, from, source.size).slice();
  const view = viewOf(tail);
  const end = endOfList(view);
  let start = view.getUint32(end + 16, true);
  if (start === LARGE) {
    const second = Number(view.getBigUint64(end - BETWEEN + 8, true)) - from;
    start = Number(view.getBigUint64(second + 48, true));
  }
  if (!(start <= from + end)) throw new CannotUse('damaged');
  const list = start < from + end ? bytesOf(source, start, from + end).slice() : new Uint8Array();
  return { list, count: view.getUint16(end + 10, true) };
}

/** The end of the list has a comment of any length behind it. */
function endOfList(view: DataView): number {
  for (let at = view.byteLength - END_LENGTH; at >= 0; at--) if (view.getUint32(at, true) === END) return at;
  throw new CannotUse('damaged');
}

const nextEntry = (view: DataView, at: number) =>
  at + 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);

function entryAt(view: DataView, bytes: Uint8Array, at: number): ZipEntry {
  if (view.getUint16(at + 28, true) > LONGEST_PATH) throw new CannotUse('too-large');
  const nameEnd = at + 46 + view.getUint16(at + 28, true);
  const large = largeSizes(view, nameEnd, nameEnd + view.getUint16(at + 30, true));
  const next = (offset: number) => {
    const value = view.getUint32(at + offset, true);
    return value === LARGE ? (large.shift() ?? value) : value;
  };
  // In this order they stand in the field for large files.
  const size = next(24);
  const packed = next(20);
  return {
    // Some programs write folders as Windows does.
    path: nameOf(bytes.subarray(at + 46, nameEnd)).replaceAll('\\', '/'),
    modified: dayOf(view.getUint16(at + 14, true)),
    size,
    packed,
    method: view.getUint16(at + 10, true),
    isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
    at: next(42),
  };
}

/** Names are UTF-8, said or not; older programs write those of Windows. */
function nameOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes, { stream: true });
  }
}

/** A day in two bytes: years from 1980, month, day. */
function dayOf(packed: number): string {
  const [year, month, day] = [1980 + (packed >> 9), (packed >> 5) & 15, packed & 31];
  if (month < 1 || month > 12 || day < 1) return '';
  return [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
}

function largeSizes(view: DataView, from: number, to: number): number[] {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    const values = Math.floor(view.getUint16(at + 2, true) / 8);
    return Array.from({ length: values }, (_, i) => Number(view.getBigUint64(at + 4 + i * 8, true)));
  }
  return [];
}
