/**
 * Holds back a library that unpacks whatever it is given, however large: from now on a worker gets no block of memory
 * above a size, and no more than so much in all.
 */
const MOST_AT_ONCE = 64e6;
const MOST = 400e6;
/** Smaller blocks are not counted. */
const LARGE = 1 << 16;

export interface Memory {
  /** Whether a block was refused. What the library then gives may lack something. */
  isFull(): boolean;
}

/** Guards the arrays that data is unpacked into, of this worker, until it ends. */
export function guardMemory(): Memory {
  let all = 0;
  let isFull = false;
  function take(length: unknown, size: number) {
    const bytes = typeof length === 'number' ? length * size : 0;
    if (bytes < LARGE) return;
    all += bytes;
    if (bytes <= MOST_AT_ONCE && all <= MOST) return;
    isFull = true;
    throw new RangeError('No more memory.');
  }
  const watched = <Arrays extends { readonly BYTES_PER_ELEMENT: number }>(
    real: Arrays & (new (length: number) => object),
  ): Arrays => {
    const guarded: typeof real = new Proxy(real, {
      construct(target, given: unknown[], by) {
        take(given[0], target.BYTES_PER_ELEMENT);
        return Reflect.construct(target, given, by === guarded ? target : by) as object;
      },
    });
    return guarded;
  };
  // The browser's own unpacking goes past all this; without it the library unpacks by itself.
  delete (self as { DecompressionStream?: unknown }).DecompressionStream;
  self.Uint8Array = watched(Uint8Array);
  self.Uint8ClampedArray = watched(Uint8ClampedArray);
  self.Uint16Array = watched(Uint16Array);
  self.Uint32Array = watched(Uint32Array);
  self.Int32Array = watched(Int32Array);
  self.Float32Array = watched(Float32Array);
  return { isFull: () => isFull };
}
