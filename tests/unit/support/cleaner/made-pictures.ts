/** Pictures made by hand, with what programs and cameras write beside the pixels. */
import { crc32, deflateSync } from 'node:zlib';

/** A chunk of a PNG file. */
export function chunk(type: string, data: Uint8Array | string = ''): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), Buffer.from(data as string, 'latin1')]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(body.length - 4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

export const pngSignature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

export type Color = readonly [red: number, green: number, blue: number, alpha?: number];

/** A PNG file. `told` stands before the pixels, `after` behind the end. */
export function png(
  width: number,
  height: number,
  colorAt: (x: number, y: number) => Color,
  { told = [], after = '' }: { told?: Buffer[]; after?: string } = {},
): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 6, 0, 0, 0], 8);
  const rows = Buffer.alloc(height * (1 + width * 4));
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const [red, green, blue, alpha = 255] = colorAt(x, y);
      rows.set([red, green, blue, alpha], y * (1 + width * 4) + 1 + x * 4);
    }
  return Buffer.concat([
    pngSignature,
    chunk('IHDR', head),
    ...told,
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND'),
    Buffer.from(after),
  ]);
}

/** A name in every place that a PNG file has for words. */
export function toldOf(name: string): Buffer[] {
  return [
    chunk('iCCP', Buffer.concat([Buffer.from(`${name}\0\0`), deflateSync(Buffer.from(`profile of ${name}`))])),
    chunk('tEXt', `Author\0${name}`),
    chunk('zTXt', Buffer.concat([Buffer.from('Comment\0\0'), deflateSync(Buffer.from(name))])),
    chunk('iTXt', `XML:com.adobe.xmp\0\0\0\0\0<x>${name}</x>`),
    chunk('eXIf', `MM\0*\0\0\0\b${name}`),
    chunk('tIME', Buffer.from([7, 234, 10, 14, 9, 30, 0])),
  ];
}

/** A JPEG file with a name in its EXIF, its XMP and its comment, put into a JPEG that a browser wrote. */
export function jpegTelling(jpeg: Buffer, name: string): Buffer {
  const segment = (marker: number, text: string) => {
    const data = Buffer.from(text, 'latin1');
    const head = Buffer.from([0xff, marker, 0, 0]);
    head.writeUInt16BE(data.length + 2, 2);
    return Buffer.concat([head, data]);
  };
  return Buffer.concat([
    jpeg.subarray(0, 2),
    segment(0xe1, `Exif\0\0MM\0*\0\0\0\b\0\x01\x01\x3b\0\x02\0\0\0\x04${name.slice(0, 3)}\0\0\0\0\0${name}`),
    segment(0xe1, `http://ns.adobe.com/xap/1.0/\0<x>${name}</x>`),
    segment(0xfe, name),
    jpeg.subarray(2),
  ]);
}
