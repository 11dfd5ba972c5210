/** A column of many rows and few values: each value once, and a small integer for each row. */
import { ByteIndex } from './byte-index.ts';
import type { PlainLine } from './plain-line.ts';

export type Codes = Uint8Array | Uint16Array | Int32Array;

export interface CodedColumn {
  /** Each different value once, in the order of its first row. */
  values: string[];
  /** For each row the index of its value. */
  codes: Codes;
}

const BLOCK = 1 << 14;

/** Columns of integers that grow row by row, each kept in the narrowest type that holds it. */
export class CodedRows {
  /** For each column the rows that were added last. A new row is written into them at `next()`. */
  readonly last: Int32Array[];
  #kept: Codes[][] = [];
  /** The greatest integer of each column that was kept. */
  #most: number[];
  #fill = 0;

  constructor(columns: number) {
    this.last = Array.from({ length: columns }, () => new Int32Array(BLOCK));
    this.#most = this.last.map(() => 0);
  }

  /** The place of a new row in `last`. */
  next(): number {
    if (this.#fill === BLOCK) this.#keep();
    return this.#fill++;
  }

  get length() {
    return this.#kept.length * BLOCK + this.#fill;
  }

  #keep() {
    this.#kept.push(
      this.last.map((block, column) => {
        const most = greatest(block);
        this.#most[column] = Math.max(this.#most[column]!, most);
        return narrow(block, most);
      }),
    );
    this.#fill = 0;
  }

  /** All rows of a column in one array. Its parts are let go of: a column is given once. */
  finish(column: number): Codes {
    const end = this.last[column]!.subarray(0, this.#fill);
    const all = codesFor(Math.max(this.#most[column]!, greatest(end)), this.length);
    this.#kept.forEach((blocks, i) => {
      all.set(blocks[column]!, i * BLOCK);
      blocks[column] = NONE;
    });
    all.set(end, this.#kept.length * BLOCK);
    return all;
  }
}

const NONE: Codes = new Uint8Array();

const narrow = (values: Int32Array, most: number): Codes => {
  const codes = codesFor(most, values.length);
  codes.set(values);
  return codes;
};

/** The greatest of some integers, 0 where there is none. */
export function greatest(values: ArrayLike<number>): number {
  let most = 0;
  for (let i = 0; i < values.length; i++) if (values[i]! > most) most = values[i]!;
  return most;
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
  /** The same by the bytes of cells, in files whose lines are read as bytes. */
  #byBytes = new ByteIndex();
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

  /** The integer of a cell of a line. */
  codeIn(line: PlainLine, cell: number): number {
    const { bytes, from, to, hash } = line;
    const known = this.#byBytes.find(bytes, from[cell]!, to[cell]!, hash[cell]!);
    if (known !== -1) return known;
    const code = this.code(line.text(cell));
    this.#byBytes.add(bytes, from[cell]!, to[cell]!, hash[cell]!, code);
    return code;
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
