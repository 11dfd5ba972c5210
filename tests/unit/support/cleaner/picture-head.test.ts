import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isReadable, pictureHead } from '../../../../src/support/cleaner/picture-head.ts';
import { png } from './made-pictures.ts';

const hex = (text: string) => Buffer.from(text.replaceAll(' ', ''), 'hex');
const size = { width: 300, height: 200 };
const bmp = Buffer.alloc(54);
bmp.write('BM');
bmp.writeUInt32LE(40, 14);
bmp.writeInt32LE(300, 18);
bmp.writeInt32LE(-200, 22);

const cases: [name: string, bytes: Uint8Array, kind: string, size?: typeof size][] = [
  ['PNG', png(300, 200, () => [0, 0, 0]), 'png', size],
  ['PNG cut off in its head', png(300, 200, () => [0, 0, 0]).subarray(0, 20), 'png'],
  ['JPEG', hex('ffd8 ffe0 0004 0000 ffc0 0011 08 00c8 012c 03'), 'jpeg', size],
  ['JPEG, progressive, with filled bytes', hex('ffd8 ffe1 0006 45786966 ffffff c2 0011 08 00c8 012c 03'), 'jpeg', size],
  ['JPEG, tables before the frame', hex('ffd8 ffc4 0004 0000 ffc0 0011 08 00c8 012c 03'), 'jpeg', size],
  ['JPEG without a frame', hex('ffd8 ffe0 0004 0000'), 'jpeg'],
  ['JPEG that ends in the middle', hex('ffd8 ffe0 ffff 0000 0000 0000 0000'), 'jpeg'],
  ['GIF', Buffer.concat([Buffer.from('GIF89a'), hex('2c01 c800 00')]), 'gif', size],
  ['BMP from top to bottom', bmp, 'bmp', size],
  ['WebP, lossy', Buffer.concat([Buffer.from('RIFF????WEBPVP8 ????'), hex('000000 9d012a 2c01 c800')]), 'webp', size],
  [
    'WebP, lossless',
    Buffer.concat([Buffer.from('RIFF????WEBPVP8L????'), hex('2f 2bc1 3100 0000000000')]),
    'webp',
    size,
  ],
  ['WebP, extended', Buffer.concat([Buffer.from('RIFF????WEBPVP8X????'), hex('00000000 2b0100 c70000')]), 'webp', size],
  ['AVIF', Buffer.from('????ftypavif'), 'avif'],
  ['HEIC', Buffer.from('????ftypheic'), 'heic'],
  ['a film', Buffer.from('????ftypisom'), 'other'],
  ['PDF', Buffer.from('%PDF-1.7'), 'pdf'],
  ['SVG', Buffer.from('<?xml version="1.0"?><svg xmlns="">'), 'svg'],
  ['text', Buffer.from('State ID,Course Number'), 'other'],
  ['text that begins like a BMP', Buffer.from('BM,Course Number,Section,Term,Task'), 'other'],
  ['a ZIP', Buffer.from('PK\u0003\u0004'), 'other'],
  ['nothing', Buffer.alloc(0), 'empty'],
];

test.each(cases)('%s', (_, bytes, kind, expected) => {
  expect(pictureHead(bytes)).toEqual({ kind, size: expected });
});

test('a name or an ending counts for nothing: every other beginning is no picture', () => {
  const beginnings = [hex('89504e47'), hex('ffd8ff'), Buffer.from('GIF8')];
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
      if (beginnings.some((one) => one.equals(bytes.subarray(0, one.length)))) return;
      expect(isReadable(pictureHead(bytes).kind)).toBe(false);
    }),
  );
});

test('no beginning makes it stop', () => {
  const beginnings = cases.map(([, bytes]) => Buffer.from(bytes));
  fc.assert(
    fc.property(fc.constantFrom(...beginnings), fc.nat(60), fc.uint8Array({ maxLength: 60 }), (one, cut, rest) => {
      const { kind, size: read } = pictureHead(Buffer.concat([one.subarray(0, cut), rest]));
      expect(kind).not.toBe('');
      if (read) expect(Number.isFinite(read.width * read.height)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});
