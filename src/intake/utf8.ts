/** Whether bytes are UTF-8, without making a text of them (The Unicode Standard, table 3-7). */

/** A check of bytes that come piece by piece: give it each piece, then ask whether the last character is whole. */
export function utf8Check() {
  /** Bytes that the character at hand still needs, and the range of the next one. */
  let needed = 0;
  let low = 0x80;
  let high = 0xbf;

  /** Begins a character of several bytes. */
  function begin(byte: number): boolean {
    if (byte < 0xc2 || byte > 0xf4) return false;
    needed = byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : 3;
    low = byte === 0xe0 ? 0xa0 : byte === 0xf0 ? 0x90 : 0x80;
    high = byte === 0xed ? 0x9f : byte === 0xf4 ? 0x8f : 0xbf;
    return true;
  }

  return {
    /** False as soon as a byte cannot be of UTF-8. */
    isValid(bytes: Uint8Array): boolean {
      for (let at = 0; at < bytes.length; at++) {
        if (needed === 0) at = endOfAscii(bytes, at);
        if (at === bytes.length) return true;
        const byte = bytes[at]!;
        if (needed === 0) {
          if (!begin(byte)) return false;
          continue;
        }
        if (byte < low || byte > high) return false;
        needed -= 1;
        low = 0x80;
        high = 0xbf;
      }
      return true;
    },
    /** False where the last character is cut off. */
    isWhole: () => needed === 0,
  };
}

/** The first place from `start` on that is no ASCII, looked for eight bytes at a time. */
function endOfAscii(bytes: Uint8Array, start: number): number {
  let at = start;
  const last = bytes.length - 8;
  while (at <= last) {
    const all =
      bytes[at]! | bytes[at + 1]! | bytes[at + 2]! | bytes[at + 3]! |
      bytes[at + 4]! | bytes[at + 5]! | bytes[at + 6]! | bytes[at + 7]!; // prettier-ignore
    if (all >= 0x80) break;
    at += 8;
  }
  while (at < bytes.length && bytes[at]! < 0x80) at += 1;
  return at;
}
