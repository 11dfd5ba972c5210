import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { CannotUse } from '../../../../src/intake/formats/cannot-use.ts';
import { openZip, type Unpacked } from '../../../../src/intake/formats/zip.ts';
import { zipFile } from './zip-file.ts';

const texts = (files: Unpacked[]) =>
  Object.fromEntries(files.map(({ path, bytes, reason }) => [path, reason ?? new TextDecoder().decode(bytes)]));
const fault = (bytes: Uint8Array, most?: Parameters<typeof openZip>[1]) => {
  try {
    return texts(openZip(bytes, most));
  } catch (error) {
    if (error instanceof CannotUse) return error.reason;
    throw error;
  }
};

describe('a packed file', () => {
  it('gives every file in it, those in folders too', () => {
    const files = {
      'north/grades.csv': 'a,b',
      'north/old/grades.csv': '',
      'south\\grades.csv': 'c,d',
      '__MACOSX/._x': 'x',
      'Zoë.csv': 'ñ',
    };
    const bytes = zipFile(Object.entries(files).map(([name, content]) => ({ name, content })));
    expect(texts(openZip(bytes))).toEqual({
      'north/grades.csv': 'a,b',
      'north/old/grades.csv': '',
      'south/grades.csv': 'c,d',
      '__MACOSX/._x': 'x',
      'Zoë.csv': 'ñ',
    });
  });

  it('has folders that are no files', () => {
    const bytes = zipFile([
      { name: 'north/', content: '', method: 0 },
      { name: 'north/a.csv', content: 'a' },
    ]);
    expect(texts(openZip(bytes))).toEqual({ 'north/a.csv': 'a' });
  });

  it.each<[string, Date]>([
    ['2026-10-14', new Date(2026, 9, 14, 23, 59)],
    ['1980-01-01', new Date(1980, 0, 1)],
    ['2099-12-31', new Date(2099, 11, 31)],
  ])('tells the day on which each was changed: %s', (day, mtime) => {
    const bytes = zipSync({ 'a.csv': new Uint8Array(3) }, { mtime });
    expect(openZip(bytes)).toMatchObject([{ path: 'a.csv', modified: day, bytes: { length: 3 } }]);
  });

  it('without days gives none', () => {
    expect(openZip(zipFile([{ name: 'a', content: 'a' }]))).toMatchObject([{ modified: '' }]);
  });

  it('with files that cannot be had gives the others, and the reasons', () => {
    const files = [
      { name: 'good', content: 'a' },
      { name: 'locked', content: 'b', flags: 1 },
      { name: 'odd', content: 'c', method: 14 },
      { name: 'longer than it says', content: 'd'.repeat(99), size: 9 },
      { name: 'shorter than it says', content: 'e', size: 9 },
      { name: 'last', content: 'f' },
    ];
    expect(texts(openZip(zipFile(files)))).toEqual({
      good: 'a',
      locked: 'password',
      odd: 'damaged',
      'longer than it says': 'too-large',
      'shorter than it says': 'damaged',
      last: 'f',
    });
  });

  it('of two files with one path gives both', () => {
    const twice = zipFile([{ name: 'a', content: '1' }, { name: 'a', content: '2' }]); // prettier-ignore
    expect(openZip(twice).map(({ bytes }) => new TextDecoder().decode(bytes))).toEqual(['1', '2']);
  });

  it.each<[string, Uint8Array, string]>([
    ['nothing', new Uint8Array(), 'damaged'],
    ['no packed file', new TextEncoder().encode('PK\u0003\u0004 and then nothing that is packed'), 'damaged'],
    ['cut off', zipFile([{ name: 'a', content: 'a' }]).slice(0, -9), 'damaged'],
    ['too many files', zipFile(Array.from({ length: 5001 }, (_, i) => ({ name: `${i}`, content: '' }))), 'too-large'],
    ['a path that no system takes', zipFile([{ name: 'n'.repeat(1025), content: '' }]), 'too-large'],
    ['a trap', zipFile([{ name: 'a', content: new Uint8Array(2e6), size: 600e6 }]), 'too-large'],
    ['a trap in parts', zipFile(Array.from({ length: 60 }, (_, i) => ({ name: `${i}`, content: '', size: 5e6 }))), 'too-large'],
  ])('that is %s is refused', (_, bytes, reason) => expect(fault(bytes)).toBe(reason)); // prettier-ignore

  it('keeps to the limits that it is given', () => {
    const bytes = zipFile([{ name: 'a', content: 'a'.repeat(100) }]);
    expect(fault(bytes, { cells: 0, bytes: 99 })).toBe('too-large');
    expect(fault(bytes, { cells: 0, bytes: 100 })).toEqual({ a: 'a'.repeat(100) });
    expect(fault(bytes, { cells: 0, bytes: 100, isLate: () => true })).toBe('too-slow');
  });

  it('that another program packed comes out the same', () => {
    const level = fc.constantFrom(0, 6, 9) as fc.Arbitrary<0 | 6 | 9>;
    const path = fc.stringMatching(/^[a-z]{1,5}(?:\/[a-z]{1,5}){0,2}\.csv$/);
    fc.assert(
      fc.property(fc.dictionary(path, fc.uint8Array({ maxLength: 300 }), { maxKeys: 5 }), level, (files, packing) => {
        const opened = openZip(zipSync(files, { level: packing, mtime: new Date(2026, 0, 1) }));
        expect(new Map(opened.map((file) => [file.path, [...file.bytes]]))).toEqual(
          new Map(Object.entries(files).map(([name, bytes]) => [name, [...bytes]])),
        );
      }),
    );
  });
});
