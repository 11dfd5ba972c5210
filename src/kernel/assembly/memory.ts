/** Memory for lists of numbers of four bytes. */

/** For hashes: the odd number next to 2^64 through the golden ratio. */
export const FACTOR: u64 = 0x9e3779b97f4a7c15;

/** A list of zeros. */
export function cleared(length: usize): usize {
  const at = heap.alloc(length << 2);
  memory.fill(at, 0, length << 2);
  return at;
}

/** A list of one number. */
export function filled(length: usize, number: i32): usize {
  const at = heap.alloc(length << 2);
  for (let i: usize = 0; i < length; i++) store<i32>(at + (i << 2), number);
  return at;
}
