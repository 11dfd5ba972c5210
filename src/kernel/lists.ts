/** Lists of numbers that grow, and tuples of numbers that are one number each. */

/** Numbers of four bytes, or numbers from 0 on in as little room as they need. */
export type List = Uint8Array | Uint16Array | Int32Array;

/** A list of so many zeros with room for numbers up to `most` in each place. */
export function listFor(length: number, most: number): List {
  if (most < 1 << 8) return new Uint8Array(length);
  return most < 1 << 16 ? new Uint16Array(length) : new Int32Array(length);
}

/** The same list, or where it has no room for so many numbers up to `most`, one that has: at least twice as long if it is longer. */
export function withRoom(list: List, length: number, most: number): List {
  const isLongEnough = length <= list.length;
  const wide = listFor(0, most);
  if (isLongEnough && wide.BYTES_PER_ELEMENT <= list.BYTES_PER_ELEMENT) return list;
  const { BYTES_PER_ELEMENT: bytes } = list;
  const all = listFor(
    isLongEnough ? list.length : Math.max(length, list.length * 2),
    Math.max(most, 2 ** (8 * bytes) - 1),
  );
  all.set(list);
  return all;
}

/** A list of numbers to which more are added. */
export interface Numbers {
  list: List;
  length: number;
}

/** @param room for so many it is made at once */
export const numbers = (room = 1 << 10): Numbers => ({ list: new Int32Array(room), length: 0 });
/** The same for numbers from 0 on, most of them small. */
export const smallNumbers = (room = 1 << 10): Numbers => ({ list: new Uint8Array(room), length: 0 });

export function push(to: Numbers, number: number) {
  to.list = withRoom(to.list, to.length + 1, number);
  to.list[to.length++] = number;
}

/**
 * Adds many.
 * @param most none of them is above it
 * @param room so much is made where there is not enough
 */
export function pushAll(to: Numbers, more: Int32Array, most: number, room = 0) {
  const length = to.length + more.length;
  to.list = withRoom(to.list, length > to.list.length ? Math.max(length, room) : length, most);
  to.list.set(more, to.length);
  to.length = length;
}

// Small loops, each for itself: they are run for each row, and such a one is compiled soonest.

/** Of each number what stands in its place in a map, from a place of the list `into` on. */
export function mapInto(into: List, at: number, { list, length }: Numbers, map: ArrayLike<number>) {
  for (let i = 0; i < length; i++) into[at + i] = map[list[i]!]!;
}

/** The different numbers of a list, all of them below `room`, in the order in which they come. */
export function eachOf({ list, length }: Numbers, room: number): number[] {
  const isKnown = new Uint8Array(room);
  const found: number[] = [];
  for (let i = 0; i < length; i++) {
    const number = list[i]!;
    if (isKnown[number] === 1) continue;
    isKnown[number] = 1;
    found.push(number);
  }
  return found;
}

/** Different tuples of so many numbers, each known by its place among them. */
export interface Tuples {
  width: number;
  count: number;
  parts: Int32Array;
  /** Tuples by their hash, counted from 1; 0 is free. Always at least half of it is. */
  slots: Int32Array;
}

export const tuples = (width: number): Tuples => ({
  width,
  count: 0,
  parts: new Int32Array(width << 8),
  slots: new Int32Array(1 << 9),
});

/** The number of a tuple: `count` before the call where it is new. */
export function tupleOf(all: Tuples, tuple: Int32Array): number {
  const slot = slotOf(all, tuple);
  const found = all.slots[slot]! - 1;
  return found === -1 ? added(all, tuple, slot) : found;
}

/** The number of a tuple, or -1 where it is none of them. */
export const tupleIn = (all: Tuples, tuple: Int32Array): number => all.slots[slotOf(all, tuple)]! - 1;

/** Where a tuple is, or would be. */
function slotOf({ width, parts, slots }: Tuples, tuple: Int32Array): number {
  const mask = slots.length - 1;
  for (let slot = hashOf(tuple, 0, width) & mask; ; slot = (slot + 1) & mask) {
    const first = (slots[slot]! - 1) * width;
    if (first < 0) return slot;
    let i = 0;
    while (i < width && parts[first + i] === tuple[i]) i += 1;
    if (i === width) return slot;
  }
}

/** The same list with twice the room. */
function longer(list: Int32Array): Int32Array<ArrayBuffer> {
  const all = new Int32Array(list.length * 2);
  all.set(list);
  return all;
}

function added(all: Tuples, tuple: Int32Array, slot: number): number {
  const { width } = all;
  const own = all.count++;
  if (all.count * width > all.parts.length) all.parts = longer(all.parts);
  for (let i = 0; i < width; i++) all.parts[own * width + i] = tuple[i]!;
  all.slots[slot] = own + 1;
  if (all.count * 2 > all.slots.length) {
    all.slots = new Int32Array(all.slots.length * 2);
    const mask = all.slots.length - 1;
    for (let each = 0; each < all.count; each++) {
      let free = hashOf(all.parts, each * width, width) & mask;
      while (all.slots[free] !== 0) free = (free + 1) & mask;
      all.slots[free] = each + 1;
    }
  }
  return own;
}

function hashOf(parts: Int32Array, first: number, width: number): number {
  let hash = 0;
  for (let i = first; i < first + width; i++) hash = Math.imul(hash ^ parts[i]!, 0x9e3779b1) ^ (hash >>> 15);
  return hash ^ (hash >>> 16);
}
