import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CodedRows, codesFor, Dictionary } from '../../../src/intake/coded-column.ts';

describe('CodedRows', () => {
  const BLOCK = 1 << 14;

  it.each([
    ['none', 0, 0],
    ['one', 1, 7],
    ['one less than a block', BLOCK - 1, 255],
    ['a block', BLOCK, 256],
    ['one more than a block', BLOCK + 1, 65_535],
    ['several blocks', 3 * BLOCK + 5, 65_536],
  ])('keeps %s, in order', (_, length, most) => {
    const rows = new CodedRows(2);
    const all = Array.from({ length }, (_value, i) => (i * 7919) % (most + 1));
    for (const value of all) {
      const at = rows.next();
      rows.last[0]![at] = value;
      rows.last[1]![at] = 1;
    }
    expect(rows.length).toBe(length);
    expect([...rows.finish(0)]).toEqual(all);
    expect([...rows.finish(1)]).toEqual(all.map(() => 1));
  });

  it('widens where a large one comes late, and where it came early', () => {
    for (const at of [0, BLOCK - 1, BLOCK, 2 * BLOCK]) {
      const rows = new CodedRows(1);
      for (let i = 0; i <= 2 * BLOCK; i++) rows.last[0]![rows.next()] = i === at ? 1_000_000 : 1;
      const all = [...rows.finish(0)];
      expect([all.length, all[at], [...all].reduce((sum, value) => sum + value, 0)]).toEqual([
        2 * BLOCK + 1,
        1_000_000,
        1_000_000 + 2 * BLOCK,
      ]);
    }
  });

  it.each([[255, Uint8Array], [256, Uint16Array], [65_535, Uint16Array], [65_536, Int32Array]] as const)('%i fits', (most, type) => {
    const codes = codesFor(most, 1);
    codes[0] = most;
    expect(codes).toBeInstanceOf(type);
    expect(codes[0]).toBe(most);
  }); // prettier-ignore
});

describe('Dictionary', () => {
  it('gives cells that mean the same one code, whichever comes first', () => {
    const cell = fc.constantFrom(
      'a',
      ' a',
      'a ',
      'b',
      ' b ',
      '',
      '  ',
      'aaaa-long-value-0001',
      ' aaaa-long-value-0001',
      '__proto__',
      'constructor',
    );
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 40 }), (cells) => {
        const words = new Dictionary(
          (text) => text.trim(),
          (value) => value.length,
        );
        const codes = cells.map((text) => words.code(text));
        expect(codes.map((code) => words.values[code])).toEqual(cells.map((text) => text.trim()));
        expect(new Set(words.values).size).toBe(words.values.length);
        expect(words.facts).toEqual(words.values.map(({ length }) => length));
      }),
    );
  });

  it('numbers values in the order in which they come', () => {
    const words = new Dictionary(
      (text) => text,
      () => undefined,
    );
    expect(['x', 'y', 'x', 'z', 'y'].map((text) => words.code(text))).toEqual([0, 1, 0, 2, 1]);
  });

  it('keeps lone surrogates and long values as they are', () => {
    const words = new Dictionary(
      (text) => text,
      () => undefined,
    );
    const cells = ['\ud800', '\udc00\ud800 and more than twelve', 'x'.repeat(100_000)];
    cells.forEach((text) => words.code(text));
    expect(words.values).toEqual(cells);
  });
});
