import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { utf8Check } from '../../../src/intake/utf8.ts';

function isUtf8(pieces: Uint8Array[]): boolean {
  const { isValid, isWhole } = utf8Check();
  return pieces.every(isValid) && isWhole();
}

function isUtf8ForPlatform(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Bytes at the edges of the ranges, so that characters that are nearly right are many. */
const byte = fc.constantFrom(
  0x41, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0, 0xc1, 0xc2, 0xdf, 0xe0, 0xe1, 0xec, 0xed, 0xee, 0xef, 0xf0, 0xf1, 0xf3, 0xf4, 0xf5, 0xff,
); // prettier-ignore
const text = fc.string({ unit: 'binary', maxLength: 30 }).map((value) => [...new TextEncoder().encode(value)]);
const bytes = fc.oneof(fc.array(byte, { maxLength: 6 }), fc.array(byte, { maxLength: 40 }), text, fc.tuple(text, fc.array(byte, { maxLength: 3 })).map((parts) => parts.flat())); // prettier-ignore

describe('UTF-8', () => {
  it('is what the platform says it is, in one piece and cut in two', () => {
    fc.assert(
      fc.property(bytes, fc.nat({ max: 40 }), (given, cut) => {
        const all = new Uint8Array(given);
        const expected = isUtf8ForPlatform(all);
        expect(isUtf8([all])).toBe(expected);
        expect(isUtf8([all.subarray(0, cut), all.subarray(cut)])).toBe(expected);
      }),
      { numRuns: 5000 },
    );
  });

  it.each([1, 2, 3, 4].map((more) => [more, [0xf0, 0x9f, 0x98, 0x80].slice(0, more)] as const))(
    'of %i bytes of a character that has four',
    (more, character) => {
      expect(isUtf8([new Uint8Array([...new Array<number>(20).fill(0x41), ...character])])).toBe(more === 4);
    },
  );
});
