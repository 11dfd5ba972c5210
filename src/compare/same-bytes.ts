import type { Source } from '../intake/kinds.ts';

const PIECE = 1 << 20;

/** Whether two files hold the same bytes, whatever they are called. One that cannot be read again is no copy. */
export function areSameBytes(a: Source, b: Source): boolean {
  if (a.size !== b.size) return false;
  if (a === b) return true;
  try {
    for (let from = 0; from < a.size; from += PIECE) {
      const to = Math.min(from + PIECE, a.size);
      // What a source has read is overwritten by what it reads next.
      const own = a.read(from, to).slice();
      const other = b.read(from, to);
      if (own.length !== other.length || own.some((byte, i) => byte !== other[i])) return false;
    }
  } catch {
    return false;
  }
  return true;
}
