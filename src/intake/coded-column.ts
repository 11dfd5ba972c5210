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
  #mostOfBlock = 0;
  #most = 0;

  add(value: number) {
    if (this.#fill === BLOCK) this.#keep();
    this.#block[this.#fill++] = value;
    if (value > this.#mostOfBlock) this.#mostOfBlock = value;
  }

  get length() {
    return this.#blocks.length * BLOCK + this.#fill;
  }

  #keep() {
    const narrow = codesFor(this.#mostOfBlock, BLOCK);
    narrow.set(this.#block);
    this.#blocks.push(narrow);
    this.#most = Math.max(this.#most, this.#mostOfBlock);
    this.#fill = this.#mostOfBlock = 0;
  }

  /** All of them in one array. */
  finish(): Codes {
    const all = codesFor(Math.max(this.#most, this.#mostOfBlock), this.length);
    this.#blocks.forEach((block, i) => all.set(block, i * BLOCK));
    all.set(this.#block.subarray(0, this.#fill), this.#blocks.length * BLOCK);
    this.#blocks = [];
    return all;
  }
}

/** An array for `length` integers from 0 to `most`. */
export const codesFor = (most: number, length: number): Codes =>
  most < 1 << 8 ? new Uint8Array(length) : most < 1 << 16 ? new Uint16Array(length) : new Int32Array(length);

/**
 * The different values of a column. Cells that mean the same share one integer.
 * @param clean takes off what does not belong to the value, such as spaces
 * @param tell what is to be known of each value, worked out once
 */
export class Dictionary<Fact = undefined> {
  readonly values: string[] = [];
  /** For each value what `tell` says of it. */
  readonly facts: Fact[] = [];
  /** Codes of values, and of cells that had to be cleaned. */
  #codes = new Map<string, number>();
  #lastCell: string | undefined;
  #lastCode = 0;
  #clean: (cell: string) => string;
  #tell: (value: string) => Fact;

  constructor(clean: (cell: string) => string, tell: (value: string) => Fact) {
    this.#clean = clean;
    this.#tell = tell;
  }

  /** The integer of a cell. */
  code(cell: string): number {
    if (cell === this.#lastCell) return this.#lastCode;
    this.#lastCell = cell;
    const code = this.#codes.get(cell);
    this.#lastCode = code === undefined ? this.#add(cell) : code;
    return this.#lastCode;
  }

  #add(cell: string): number {
    const value = this.#clean(cell);
    let code = value === cell ? undefined : this.#codes.get(value);
    if (code === undefined) {
      code = this.values.length;
      const own = ownCopy(value);
      this.values.push(own);
      this.facts.push(this.#tell(own));
      this.#codes.set(own, code);
    }
    if (value !== cell) this.#codes.set(ownCopy(cell), code);
    return code;
  }
}

/** A short text cut out of a long one can keep the long one in memory. This one does not. */
const ownCopy = (text: string) =>
  text.length < 13 ? text : Array.from({ length: text.length }, (_, i) => text[i]).join('');
