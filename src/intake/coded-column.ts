/** A column of many rows and few values: each value once, and a small integer for each row. */

export type Codes = Uint8Array | Uint16Array | Int32Array;

export interface CodedColumn {
  /** Each different value once, in the order of its first row. */
  values: string[];
  /** For each row the index of its value. */
  codes: Codes;
}

/** The greatest of some integers, 0 where there is none. */
export function greatest(values: ArrayLike<number>): number {
  let most = 0;
  for (let i = 0; i < values.length; i++) if (values[i]! > most) most = values[i]!;
  return most;
}

/** An array for `length` integers from 0 to `most`. */
export const codesFor = (most: number, length: number): Codes =>
  most < 1 << 8 ? new Uint8Array(length) : most < 1 << 16 ? new Uint16Array(length) : new Int32Array(length);
