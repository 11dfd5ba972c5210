/**
 * Plain lines of UTF-8, read from their bytes: a line end closes them, they have as many cells as the header, and begin
 * where an SSID may stand with a digit. A quoted cell may hold a delimiter, but no quote and no line break. All else is for
 * the tokeniser. Each different cell of a column is made a text, and cleaned, once.
 */
const LF = 10;
const CR = 13;
const QUOTE = 34;
/** Of the hash FNV-1a. */
const FACTOR = 0x01000193;
/** So short a cell is read sooner without a decoder. */
const SHORT = 32;
/** A quoted cell that is longer is looked at by the tokeniser. */
const LONGEST_QUOTED = 1 << 12;

export interface PlainLines {
  /** How many cells a plain line has: those behind the columns that are cleaned must be empty. */
  width: number;
  /** The column in which it must have a digit first. */
  digits: number;
  /** Cleans a cell of each column. */
  cleaners: readonly ((cell: string) => string)[];
}

/**
 * A reader of plain lines.
 * @param text makes a text of bytes that are not all ASCII
 */
export function plainLines(
  delimiter: string,
  { width, digits, cleaners }: PlainLines,
  text: (bytes: Uint8Array) => string,
) {
  const between = delimiter.charCodeAt(0);
  /** Of the plain line that was read last, and of the one at hand: which of the different cells each of its own is. */
  let codes = new Int32Array(cleaners.length);
  let draft = new Int32Array(cleaners.length);
  const cells: string[] = cleaners.map(() => '');
  /** Of each different cell: its column, its hash, where its bytes are, and its texts. */
  let columns = new Int32Array(1 << 8);
  let hashes = new Int32Array(1 << 8);
  let ends = new Int32Array(1 << 8);
  let known = new Uint8Array(1 << 12);
  const raw: string[] = [];
  const cleaned: string[] = [];
  /** Cells by their hash, counted from 1; 0 is free. Always at least half of it is. */
  let slots = new Int32Array(1 << 9);

  function codeOf(column: number, bytes: Uint8Array, from: number, to: number, hash: number): number {
    const mask = slots.length - 1;
    for (let slot = spread(hash) & mask; ; slot = (slot + 1) & mask) {
      const code = slots[slot]! - 1;
      if (code === -1) return added(column, bytes, from, to, hash);
      if (hashes[code] !== hash || columns[code] !== column) continue;
      let at = code === 0 ? 0 : ends[code - 1]!;
      if (ends[code]! - at !== to - from) continue;
      let i = from;
      while (i < to && known[at] === bytes[i]) {
        i += 1;
        at += 1;
      }
      if (i === to) return code;
    }
  }

  function added(column: number, bytes: Uint8Array, from: number, to: number, hash: number): number {
    const code = raw.length;
    const start = code === 0 ? 0 : ends[code - 1]!;
    if (code === ends.length) [columns, hashes, ends] = [twice(columns), twice(hashes), twice(ends)];
    while (start + to - from > known.length) {
      const all = new Uint8Array(known.length * 2);
      all.set(known);
      known = all;
    }
    known.set(bytes.subarray(from, to), start);
    columns[code] = column;
    hashes[code] = hash;
    ends[code] = start + to - from;
    const own = textOf(bytes, from, to);
    raw.push(own);
    cleaned.push(own === '' ? '' : cleaners[column]!(own));
    if (raw.length * 2 > slots.length) {
      slots = new Int32Array(slots.length * 2);
      for (let each = 0; each < code; each++) place(each);
    }
    place(code);
    return code;
  }

  function place(code: number) {
    const mask = slots.length - 1;
    let slot = spread(hashes[code]!) & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = code + 1;
  }

  function textOf(bytes: Uint8Array, from: number, to: number): string {
    const own = bytes.subarray(from, to);
    if (to - from > SHORT) return text(own);
    for (let at = from; at < to; at++) if (bytes[at]! >= 0x80) return text(own);
    return String.fromCharCode.apply(null, own as unknown as number[]);
  }

  return {
    /**
     * Reads the line at `start`; a line end must stand in `bytes` behind it.
     * @returns where the next line begins, or -1 where this one is not plain
     */
    read(bytes: Uint8Array, start: number): number {
      let at = start;
      for (let column = 0; column < width; column++) {
        let byte = bytes[at]!;
        let hash = column;
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
          if (to - from > LONGEST_QUOTED || (byte !== between && byte !== LF && byte !== CR)) return -1;
        } else {
          for (; byte !== between && byte !== LF && byte !== CR; byte = bytes[++at]!) {
            if (byte === QUOTE) return -1;
            hash = Math.imul(hash ^ byte, FACTOR);
          }
          to = at;
        }
        if (column === digits && !isDigit(bytes[from]!)) return -1;
        if (column < cleaners.length) draft[column] = codeOf(column, bytes, from, to, hash);
        else if (to > from) return -1;
        at += 1;
        if (byte === between) continue;
        if (byte === CR && bytes[at++] !== LF) return -1;
        if (column < width - 1) return -1;
        [codes, draft] = [draft, codes];
        return at;
      }
      return -1;
    },
    /** The cells of the plain line that was read last, cleaned. */
    cells(): string[] {
      for (let column = 0; column < cells.length; column++) cells[column] = cleaned[codes[column]!]!;
      return cells.slice();
    },
    /** The same as they stand in the file. */
    raw: (): string[] => Array.from(codes, (code) => raw[code]!),
  };
}

/** A slot is chosen by the low bits: the high ones are to count too. */
const spread = (hash: number) => hash ^ (hash >>> 15);
const isDigit = (byte: number) => byte >= 0x30 && byte <= 0x39;

function twice(list: Int32Array): Int32Array<ArrayBuffer> {
  const all = new Int32Array(list.length * 2);
  all.set(list);
  return all;
}
