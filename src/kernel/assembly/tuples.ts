/** Different tuples of numbers, counted from 0, and what is told of each from outside. */
import { FACTOR, cleared } from './memory';

@unmanaged
export class Known {
  width: i32 = 0;
  /** The columns that they are of. */
  columns: usize = heap.alloc(32);
  count: i32 = 0;
  room: i32 = 1 << 8;
  parts: usize = 0;
  /** What was told of each. */
  told: usize = heap.alloc(1 << 10);
  /** Tuples by their hash, counted from 1; 0 is free. Always at least half of it is. */
  slots: usize = cleared(1 << 9);
  mask: usize = (1 << 9) - 1;
  /** The one that was asked for last. */
  last: i32 = -1;
}

/** One that is being looked for. */
const draft: usize = heap.alloc(32);

export function addColumn(to: Known, column: i32): void {
  store<i32>(to.columns + ((<usize>to.width) << 2), column);
  to.width += 1;
  to.parts = heap.alloc((<usize>(to.room * to.width)) << 2);
}

/**
 * The number of the tuple that a line has.
 * @param codes where its codes would be if it were of the first column
 * @param room how many bytes the codes of a column have
 */
export function numberOfLine(all: Known, codes: usize, room: usize): i32 {
  if (all.width === 1) return numberOfCode(all, load<i32>(codes + room * load<i32>(all.columns)));
  const last = all.parts + ((<usize>(max(all.last, 0) * all.width)) << 2);
  let isLast = all.last !== -1;
  for (let i = 0; i < all.width; i++) {
    const at = (<usize>i) << 2;
    const code = load<i32>(codes + room * load<i32>(all.columns + at));
    store<i32>(draft + at, code);
    if (code !== load<i32>(last + at)) isLast = false;
  }
  if (!isLast) all.last = numberOf(all);
  return all.last;
}

/** Of one column the codes are the numbers. */
function numberOfCode(all: Known, code: i32): i32 {
  while (all.count <= code) {
    store<i32>(draft, all.count);
    append(all);
  }
  return code;
}

/** The same of a pair. */
export function numberOfPair(all: Known, one: i32, other: i32): i32 {
  store<i32>(draft, one);
  store<i32>(draft, other, 4);
  return numberOf(all);
}

function numberOf(all: Known): i32 {
  const size = (<usize>all.width) << 2;
  let slot = hashOf(draft, size) & all.mask;
  let number = load<i32>(all.slots + (slot << 2)) - 1;
  while (number !== -1) {
    const own = all.parts + <usize>number * size;
    let i: usize = 0;
    while (i < size && load<i32>(own + i) === load<i32>(draft + i)) i += 4;
    if (i === size) return number;
    slot = (slot + 1) & all.mask;
    number = load<i32>(all.slots + (slot << 2)) - 1;
  }
  return added(all, slot);
}

/** Adds the one that is being looked for. */
function append(all: Known): i32 {
  const size = (<usize>all.width) << 2;
  if (all.count === all.room) {
    all.room *= 2;
    if (size > 0) all.parts = heap.realloc(all.parts, <usize>all.room * size);
    all.told = heap.realloc(all.told, (<usize>all.room) << 2);
  }
  const number = all.count++;
  memory.copy(all.parts + <usize>number * size, draft, size);
  return number;
}

function added(all: Known, slot: usize): i32 {
  const number = append(all);
  store<i32>(all.slots + (slot << 2), all.count);
  if (<usize>all.count * 2 > all.mask) rehash(all);
  return number;
}

function rehash(all: Known): void {
  const size = (<usize>all.width) << 2;
  const room = (all.mask + 1) * 2;
  heap.free(all.slots);
  all.slots = cleared(room);
  all.mask = room - 1;
  for (let number = 0; number < all.count; number++) {
    let slot = hashOf(all.parts + <usize>number * size, size) & all.mask;
    while (load<i32>(all.slots + (slot << 2)) !== 0) slot = (slot + 1) & all.mask;
    store<i32>(all.slots + (slot << 2), number + 1);
  }
}

function hashOf(tuple: usize, size: usize): usize {
  let hash: u64 = 0;
  for (let i: usize = 0; i < size; i += 4) hash = rotl((hash ^ load<u32>(tuple + i)) * FACTOR, 29);
  return <usize>(hash >> 16);
}
