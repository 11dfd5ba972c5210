/** Packed files: what is in them, and each of them unpacked no further than it says it is. */
import { CannotUse } from './xml-scan.ts';

export interface Entry {
  name: string;
  /** Sizes in bytes, packed and unpacked, as the list at the file's end has them. */
  packed: number;
  size: number;
  method: number;
  isEncrypted: boolean;
  /** Where its own head begins. */
  at: number;
}

/** Above this a file is no export but a trap, in bytes unpacked. */
const MOST_BYTES = 512e6;
const MOST_ENTRIES = 5000;
const END = 0x06054b50;
const LISTED = 0x02014b50;
const LOCAL = 0x04034b50;
const LARGE = 0xffffffff;

/**
 * The list of what is packed. Nothing is unpacked.
 * @throws CannotUse `damaged` without such a list, `too-large` where all that it names is too much
 */
export function zipEntries(bytes: Uint8Array): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfList(view);
  const count = view.getUint16(end + 10, true);
  const entries: Entry[] = [];
  let total = 0;
  let at = view.getUint32(end + 16, true);
  try {
    if (at === LARGE) at = firstOfLarge(view, end);
    for (; at + 4 <= end && view.getUint32(at, true) === LISTED; at = nextEntry(view, at)) {
      const entry = entryAt(view, bytes, at);
      total += entry.size;
      entries.push(entry);
      if (entries.length > MOST_ENTRIES || total > MOST_BYTES) throw new CannotUse('too-large');
    }
  } catch (error) {
    throw error instanceof RangeError ? new CannotUse('damaged') : error;
  }
  if (entries.length < count && count < 0xffff) throw new CannotUse('damaged');
  return entries;
}

/** The end of the list has a comment of any length behind it. */
function endOfList(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at--)
    if (view.getUint32(at, true) === END) return at;
  throw new CannotUse('damaged');
}

/** Where the list begins, by the second end of it that stands before the first for large files. */
function firstOfLarge(view: DataView, end: number): number {
  const second = Number(view.getBigUint64(end - 20 + 8, true));
  return Number(view.getBigUint64(second + 48, true));
}

const nextEntry = (view: DataView, at: number) =>
  at + 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);

function entryAt(view: DataView, bytes: Uint8Array, at: number): Entry {
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
    name: new TextDecoder().decode(bytes.subarray(at + 46, nameEnd)),
    size,
    packed,
    method: view.getUint16(at + 10, true),
    isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
    at: next(42),
  };
}

function largeSizes(view: DataView, from: number, to: number): number[] {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    const values = Math.floor(view.getUint16(at + 2, true) / 8);
    return Array.from({ length: values }, (_, i) => Number(view.getBigUint64(at + 4 + i * 8, true)));
  }
  return [];
}

/**
 * Unpacks one entry piece by piece, as UTF-8 text.
 * @throws CannotUse where it is damaged, has a password, or is larger than it says
 */
export async function unpackText(bytes: Uint8Array, entry: Entry, onText: (text: string) => void): Promise<void> {
  const decoder = new TextDecoder();
  let size = 0;
  for await (const piece of unpacked(bytes, entry)) {
    size += piece.length;
    if (size > entry.size) throw new CannotUse('too-large');
    onText(decoder.decode(piece, { stream: true }));
  }
  if (size < entry.size) throw new CannotUse('damaged');
  onText(decoder.decode());
}

async function* unpacked(bytes: Uint8Array, { at, packed, method, isEncrypted }: Entry): AsyncGenerator<Uint8Array> {
  if (isEncrypted) throw new CannotUse('password');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (at + 30 > bytes.length || view.getUint32(at, true) !== LOCAL) throw new CannotUse('damaged');
  const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  const data = bytes.subarray(from, from + packed);
  if (data.length < packed || (method !== 0 && method !== 8)) throw new CannotUse('damaged');
  if (method === 0) {
    yield data;
    return;
  }
  const reader = new Blob([data as Uint8Array<ArrayBuffer>])
    .stream()
    .pipeThrough(new DecompressionStream('deflate-raw'))
    .getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read().catch(() => {
        throw new CannotUse('damaged');
      });
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
