/** Lists of numbers that grow, and tuples of numbers that are one number each. */

/** The same list with twice the room. */
export function longer<List extends Int32Array | Uint8Array>(list: List): List {
  const room = list.length * 2;
  const all = list instanceof Int32Array ? new Int32Array(room) : new Uint8Array(room);
  all.set(list);
  return all as List;
}

/** The same list, or where it has not so much room, one with twice as much. */
export function withRoom(list: Int32Array, room: number): Int32Array {
  if (room <= list.length) return list;
  const all = new Int32Array(Math.max(room, list.length * 2));
  all.set(list);
  return all;
}

/** A list of numbers to which more are added. */
export interface Numbers {
  list: Int32Array;
  length: number;
}

/** @param room for so many it is made at once */
export const numbers = (room = 1 << 10): Numbers => ({ list: new Int32Array(room), length: 0 });

export function push(to: Numbers, number: number) {
  if (to.length === to.list.length) to.list = withRoom(to.list, to.length + 1);
  to.list[to.length++] = number;
}

/** Adds many. */
export function pushAll(to: Numbers, more: Int32Array) {
  to.list = withRoom(to.list, to.length + more.length);
  to.list.set(more, to.length);
  to.length += more.length;
}

/** A list of so many numbers up to `most`, in half the room where they are small. */
export type Narrow = Uint16Array | Int32Array;
export const narrow = (count: number, most: number): Narrow =>
  most < 1 << 16 ? new Uint16Array(count) : new Int32Array(count);

// Small loops, each for itself: they are run for each row, and such a one is compiled soonest.

/** Of each number what stands in its place in a map, from a place of the list `into` on. */
export function mapInto(into: Narrow | Uint8Array, at: number, { list, length }: Numbers, map: ArrayLike<number>) {
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
