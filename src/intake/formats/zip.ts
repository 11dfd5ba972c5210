/** Packed files, unpacked by fflate piece by piece: none further than its list says it goes. */
import { Inflate } from 'fflate';
import { budgetOf, limits, type Budget, type Limits } from './budget.ts';
import { CannotUse, type Fault } from './cannot-use.ts';
import { sourceOfBytes } from './source-of-bytes.ts';
import { zipEntries, type ZipEntry } from './zip-list.ts';

/** A file out of a packed one. */
export interface Unpacked {
  /** With the folders that it stands in: `north/export.csv`. */
  path: string;
  /** When it was changed, as a local date YYYY-MM-DD; '' where that is not told. */
  modified: string;
  /** Empty where there is a reason why they cannot be had. */
  bytes: Uint8Array;
  reason?: Fault;
}

/**
 * Unpacks all files of a packed one, those in folders too. None is left out: one that is damaged or has a password comes
 * with the reason.
 * @throws CannotUse where the whole is damaged, or larger than the limits
 */
export function openZip(bytes: Uint8Array, most: Limits = limits): Unpacked[] {
  const budget = budgetOf(most);
  const files = zipEntries(sourceOfBytes(bytes)).filter(({ path }) => !path.endsWith('/'));
  if (files.reduce((sum, { size }) => sum + size, 0) > most.bytes) throw new CannotUse('too-large');
  return files.map((entry) => {
    const { path, modified } = entry;
    try {
      return { path, modified, bytes: wholeOf(bytes, entry, budget) };
    } catch (error) {
      if (!(error instanceof CannotUse)) throw error;
      if (error.reason === 'too-slow') throw error;
      return { path, modified, bytes: new Uint8Array(), reason: error.reason };
    }
  });
}

function wholeOf(bytes: Uint8Array, entry: ZipEntry, budget: Budget): Uint8Array {
  const pieces: Uint8Array[] = [];
  unpack(bytes, entry, budget, (piece) => pieces.push(piece));
  const whole = new Uint8Array(entry.size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/**
 * Unpacks one entry as UTF-8 text, piece by piece.
 * @throws CannotUse where it is damaged, has a password, or is larger than it says
 */
export function unpackText(bytes: Uint8Array, entry: ZipEntry, budget: Budget, onText: (text: string) => void) {
  const decoder = new TextDecoder();
  unpack(bytes, entry, budget, (piece) => onText(decoder.decode(piece, { stream: true })));
  onText(decoder.decode());
}

const LOCAL = 0x04034b50;
/** A packed byte can become a thousand: what is unpacked at once stays small. */
const PIECE = 1 << 14;

function unpack(bytes: Uint8Array, entry: ZipEntry, budget: Budget, onPiece: (piece: Uint8Array) => void) {
  if (entry.isEncrypted) throw new CannotUse('password');
  const data = dataOf(bytes, entry);
  budget.bytes(entry.size);
  let size = 0;
  const take = (piece: Uint8Array) => {
    size += piece.length;
    if (size > entry.size) throw new CannotUse('too-large');
    budget.bytes(0);
    onPiece(piece);
  };
  if (entry.method === 0) take(data);
  else inflate(data, take);
  if (size < entry.size) throw new CannotUse('damaged');
}

function dataOf(bytes: Uint8Array, { at, packed, method }: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (at + 30 > bytes.length || view.getUint32(at, true) !== LOCAL) throw new CannotUse('damaged');
  const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  const data = bytes.subarray(from, from + packed);
  if (data.length < packed || (method !== 0 && method !== 8)) throw new CannotUse('damaged');
  return data;
}

function inflate(data: Uint8Array, take: (piece: Uint8Array) => void) {
  const inflating = new Inflate(take);
  try {
    for (let at = 0; at < data.length; at += PIECE)
      inflating.push(data.subarray(at, at + PIECE), at + PIECE >= data.length);
  } catch (error) {
    throw error instanceof CannotUse ? error : new CannotUse('damaged');
  }
}
