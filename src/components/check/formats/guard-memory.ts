/**
 * Holds back a library that unpacks whatever it is given, however large: from now on a worker gets no block of memory
 * above a size, and no more than so much in all.
 */
const MOST_AT_ONCE = 128e6;
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
  for (const name of [
    'Uint8Array',
    'Uint8ClampedArray',
    'Uint16Array',
    'Uint32Array',
    'Int32Array',
    'Float32Array',
  ] as const) {
    const real: Uint8ArrayConstructor = self[name] as never;
    const guarded: Uint8ArrayConstructor = new Proxy(real, {
      construct(target, given: unknown[], by) {
        take(given[0], target.BYTES_PER_ELEMENT);
        return Reflect.construct(target, given, by === guarded ? target : by) as object;
      },
    });
    Object.assign(self, { [name]: guarded });
  }
  return { isFull: () => isFull };
}
