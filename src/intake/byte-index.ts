/** Integers found by the bytes of a cell, without making a text of each cell. */

/** Cells that were seen, each with its integer. */
export class ByteIndex {
  #bytes = new Uint8Array(1 << 12);
  #length = 0;
  /** Of each cell: where its bytes end (they begin where those of the cell before end), its hash, its integer. */
  #ends = new Int32Array(1 << 8);
  #hashes = new Int32Array(1 << 8);
  #codes = new Int32Array(1 << 8);
  #count = 0;
  /** Cells by hash, counted from 1; 0 is free. Always at least half of it is. */
  #slots = new Int32Array(1 << 9);

  /** The integer of the cell that stands from `from` up to `to`, or -1. */
  find(bytes: Uint8Array, from: number, to: number, hash: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    for (let slot = spread(hash) & mask; ; slot = (slot + 1) & mask) {
      const cell = slots[slot]! - 1;
      if (cell === -1) return -1;
      if (this.#hashes[cell] === hash && this.#holds(cell, bytes, from, to)) return this.#codes[cell]!;
    }
  }

  #holds(cell: number, bytes: Uint8Array, from: number, to: number): boolean {
    const own = this.#bytes;
    let at = cell === 0 ? 0 : this.#ends[cell - 1]!;
    if (this.#ends[cell]! - at !== to - from) return false;
    for (let i = from; i < to; i++) if (own[at++] !== bytes[i]) return false;
    return true;
  }

  /** Adds a cell that `find` did not find. */
  add(bytes: Uint8Array, from: number, to: number, hash: number, code: number) {
    const cell = this.#count++;
    if (cell === this.#ends.length) {
      this.#ends = longer(this.#ends);
      this.#hashes = longer(this.#hashes);
      this.#codes = longer(this.#codes);
    }
    while (this.#length + to - from > this.#bytes.length) {
      const all = new Uint8Array(this.#bytes.length * 2);
      all.set(this.#bytes);
      this.#bytes = all;
    }
    this.#bytes.set(bytes.subarray(from, to), this.#length);
    this.#length += to - from;
    this.#ends[cell] = this.#length;
    this.#hashes[cell] = hash;
    this.#codes[cell] = code;
    if (this.#count * 2 > this.#slots.length) {
      this.#slots = new Int32Array(this.#slots.length * 2);
      for (let each = 0; each < cell; each++) this.#place(each);
    }
    this.#place(cell);
  }

  #place(cell: number) {
    const mask = this.#slots.length - 1;
    let slot = spread(this.#hashes[cell]!) & mask;
    while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
    this.#slots[slot] = cell + 1;
  }
}

/** A slot is chosen by the low bits: the high ones are to count too. */
const spread = (hash: number) => hash ^ (hash >>> 15);

function longer(list: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const all = new Int32Array(list.length * 2);
  all.set(list);
  return all;
}
