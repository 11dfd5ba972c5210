import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ByteIndex } from '../../../src/intake/byte-index.ts';

const encoder = new TextEncoder();

/** Gives each text an integer by its bytes, as a dictionary does. */
function codesOf(texts: string[], hashOf: (text: string) => number): number[] {
  const index = new ByteIndex();
  let count = 0;
  return texts.map((text) => {
    const bytes = encoder.encode(`..${text}..`);
    const known = index.find(bytes, 2, bytes.length - 2, hashOf(text));
    if (known === -1) index.add(bytes, 2, bytes.length - 2, hashOf(text), count);
    return known === -1 ? count++ : known;
  });
}

function expected(texts: string[]): number[] {
  const codes = new Map<string, number>();
  return texts.map((text) => codes.get(text) ?? (codes.set(text, codes.size), codes.size - 1));
}

const lengthOf = (text: string) => text.length;

describe('integers by the bytes of a cell', () => {
  it('are those that a map gives by its text, also where all hashes are the same', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 3 }), { maxLength: 200 }), (texts) => {
        expect(codesOf(texts, lengthOf)).toEqual(expected(texts));
        expect(codesOf(texts, () => -1)).toEqual(expected(texts));
      }),
    );
  });

  it('stay the same when there are many', () => {
    const many = Array.from({ length: 20_000 }, (_, i) => String(1_900_000_000 + ((i * 7919) % 9000) * 3));
    expect(codesOf(many, (text) => Number(text) | 0)).toEqual(expected(many));
  });
});
