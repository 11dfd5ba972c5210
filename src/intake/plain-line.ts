/** One line of delimited text as it stands in the file, if it is a plain one: no text is made of it. */

const LF = 10;
const CR = 13;
const QUOTE = 34;

/**
 * A line of `width` cells that ends with LF or CR LF. A quoted cell may hold a delimiter, but no quote and no line break:
 * a line with more than that is not plain, and belongs to the tokeniser.
 */
export class PlainLine {
  /** The bytes that the line was read from, and for each of its cells where it stands in them, without its quotes. */
  bytes = new Uint8Array(0);
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Only of the cells that are used. */
  readonly hash: Int32Array;
  #delimiter: number;
  #isUsed: Uint8Array;
  #decoder: TextDecoder;

  /**
   * @param used columns that are looked up
   * @param encoding one in which delimiters, quotes and line ends are single bytes
   */
  constructor(delimiter: string, width: number, used: readonly number[], encoding: 'utf-8' | 'windows-1252') {
    this.from = new Int32Array(width);
    this.to = new Int32Array(width);
    this.hash = new Int32Array(width);
    this.#delimiter = delimiter.charCodeAt(0);
    this.#isUsed = new Uint8Array(width);
    for (const column of used) this.#isUsed[column] = 1;
    this.#decoder = new TextDecoder(encoding, { ignoreBOM: true });
  }

  /**
   * Reads the line at `start`; a line end must follow it in `bytes`.
   * @returns where the next line begins, or -1 where this one is not plain
   */
  read(bytes: Uint8Array<ArrayBuffer>, start: number): number {
    const delimiter = this.#delimiter;
    const isUsed = this.#isUsed;
    const width = isUsed.length;
    this.bytes = bytes;
    let at = start;
    for (let cell = 0; ; cell++) {
      if (cell === width) return -1;
      let byte = bytes[at]!;
      let hash = 0;
      let from = at;
      let to: number;
      if (byte === QUOTE) {
        from += 1;
        for (byte = bytes[++at]!; byte !== QUOTE; byte = bytes[++at]!) {
          if (byte === LF || byte === CR) return -1;
          hash = Math.imul(hash ^ byte, FACTOR);
        }
        to = at;
        byte = bytes[++at]!;
        if (byte !== delimiter && byte !== LF && byte !== CR) return -1;
      } else if (isUsed[cell] === 1) {
        for (; byte !== delimiter && byte !== LF && byte !== CR; byte = bytes[++at]!)
          hash = Math.imul(hash ^ byte, FACTOR);
        to = at;
      } else {
        while (byte !== delimiter && byte !== LF && byte !== CR) byte = bytes[++at]!;
        to = at;
      }
      this.from[cell] = from;
      this.to[cell] = to;
      this.hash[cell] = hash;
      at += 1;
      if (byte === delimiter) continue;
      if (byte === CR && bytes[at++] !== LF) return -1;
      return cell === width - 1 ? at : -1;
    }
  }

  /** A cell as text. */
  text(cell: number): string {
    const [from, to] = [this.from[cell]!, this.to[cell]!];
    const letters: number[] = [];
    for (let at = from; at < to && letters.length < SHORT; at++) {
      if (this.bytes[at]! >= 0x80) break;
      letters.push(this.bytes[at]!);
    }
    const isPlain = letters.length === to - from;
    return isPlain ? String.fromCharCode.apply(null, letters) : this.#decoder.decode(this.bytes.subarray(from, to));
  }
}

/** Of the hash FNV-1a. */
const FACTOR = 0x01000193;
/** So short a cell is read sooner without a decoder. */
const SHORT = 32;
