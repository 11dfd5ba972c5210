import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chunksOf, pictureOnly } from '../../../../src/support/cleaner/png.ts';
import { chunk, png, pngSignature, toldOf } from './made-pictures.ts';

const types = (bytes: Uint8Array) => chunksOf(bytes).map(({ type }) => type);
const white = () => [255, 255, 255] as const;

test('all that is told about a picture is left out, and what follows its end', () => {
  const file = png(3, 2, white, { told: toldOf('Canarywing'), after: 'Canarywing' });
  expect(types(file)).toEqual(['IHDR', 'iCCP', 'tEXt', 'zTXt', 'iTXt', 'eXIf', 'tIME', 'IDAT', 'IEND']);
  expect(Buffer.from(pictureOnly(file))).toEqual(png(3, 2, white));
});

test('a picture that says nothing stays as it is', () => {
  const file = png(3, 2, white);
  expect(Buffer.from(pictureOnly(file))).toEqual(file);
});

test('any number of chunks of any kind: only those of the picture stay, in their order', () => {
  const letters = fc.constantFrom(...'ABCXYZabcxyz');
  const names = fc.array(letters, { minLength: 4, maxLength: 4 }).map((all) => all.join(''));
  const chunks = fc.array(fc.tuple(names, fc.uint8Array({ maxLength: 40 })), { maxLength: 12 });
  fc.assert(
    fc.property(chunks, (made) => {
      const file = Buffer.concat([pngSignature, ...made.map(([type, data]) => chunk(type, data)), chunk('IEND')]);
      const kept = made.map(([type]) => type).filter((type) => type[0] === type[0]!.toUpperCase());
      expect(types(pictureOnly(file))).toEqual([...kept, 'IEND']);
    }),
  );
});

test.each([
  ['nothing', Buffer.alloc(0)],
  ['a JPEG', Buffer.from([0xff, 0xd8, 0xff, 0xe0])],
  ['a file cut off', png(3, 2, white).subarray(0, 50)],
  ['a file without its end', png(3, 2, white).subarray(0, -12)],
  [
    'a chunk that says it is longer than the file',
    Buffer.concat([pngSignature, Buffer.from('ffffffff49444154', 'hex'), Buffer.alloc(8)]),
  ],
])('%s is refused', (_, file) => {
  expect(() => pictureOnly(file)).toThrow();
});

test('bytes of any kind are refused or made smaller, never read beyond their end', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const file = Buffer.concat([pngSignature, bytes]);
      try {
        expect(pictureOnly(file).length).toBeLessThanOrEqual(file.length);
      } catch (fault) {
        expect(fault).toBeInstanceOf(Error);
        expect((fault as Error).message).toBe('a PNG file without its end');
      }
    }),
  );
});
