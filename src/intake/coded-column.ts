/** A column of many rows and few values: each value once, and a small integer for each row. */

export type Codes = Uint8Array | Uint16Array | Int32Array;

export interface CodedColumn {
  /** Each different value once, in the order of its first row. */
  values: string[];
  /** For each row the index of its value. */
  codes: Codes;
}

const BLOCK = 1 << 14;

/** Integers of many rows, added one by one and kept in the narrowest type that holds them. */
export class Integers {
  #blocks: Codes[] = [];
  #block = new Int32Array(BLOCK);
  #fill = 0;
  #most = 0;

  add(value: number) {
    if (this.#fill === BLOCK) {
      this.#blocks.push(narrow(this.#block));
      this.#fill = 0;
    }
    this.#block[this.#fill++] = value;
    if (value > this.#most) this.#most = value;
  }

  get length() {
    return this.#blocks.length * BLOCK + this.#fill;
  }

  /** All of them in one array. */
  finish(): Codes {
    const all = codesFor(this.#most, this.length);
    this.#blocks.forEach((block, i) => all.set(block, i * BLOCK));
    all.set(this.#block.subarray(0, this.#fill), this.#blocks.length * BLOCK);
    this.#blocks = [];
    return all;
  }
}

/** An array for `length` integers from 0 to `most`. */
export const codesFor = (most: number, length: number): Codes =>
  most < 1 << 8 ? new Uint8Array(length) : most < 1 << 16 ? new Uint16Array(length) : new Int32Array(length);

const narrow = (block: Int32Array): Codes => {
  const narrower = codesFor(block.reduce((most, value) => Math.max(most, value), 0), block.length);
  narrower.set(block);
  return narrower;
};

/**
 * The different values of a column. `code` gives a cell's integer; cells that mean the same share one.
 * @param clean takes off what does not belong to the value, such as spaces
 */
export function dictionary(clean: (cell: string) => string = (cell) => cell.trim()) {
  const values: string[] = [];
  const byValue = new Map<string, number>();
  const byCell = new Map<string, number>();
  let lastCell: string | undefined;
  let lastCode = 0;

  function add(cell: string): number {
    const value = clean(cell);
    let code = byValue.get(value);
    if (code === undefined) {
      code = values.length;
      const own = ownCopy(value);
      values.push(own);
      byValue.set(own, code);
    }
    byCell.set(ownCopy(cell), code);
    return code;
  }

  return {
    values,
    code(cell: string): number {
      if (cell === lastCell) return lastCode;
      lastCell = cell;
      lastCode = byCell.get(cell) ?? add(cell);
      return lastCode;
    },
  };
}
export type Dictionary = ReturnType<typeof dictionary>;

/** A short text cut out of a long one can keep the long one in memory. This one does not. */
const ownCopy = (text: string) => (text.length < 13 ? text : Array.from({ length: text.length }, (_, i) => text[i]).join(''));
