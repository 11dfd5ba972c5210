/** What a file is, by its first bytes. Its name says nothing. */
import type { Size } from './box.ts';
import { isPng } from './png.ts';

export type PictureKind = 'png' | 'jpeg' | 'webp' | 'gif' | 'bmp' | 'avif';
export type NoPicture = 'empty' | 'pdf' | 'heic' | 'svg' | 'other';

export interface PictureHead {
  kind: PictureKind | NoPicture;
  /** Width and height, where the first bytes say them. */
  size?: Size | undefined;
}

/** How many of the first bytes are enough. */
export const headLength = 1 << 20;

const readable: readonly string[] = ['png', 'jpeg', 'webp', 'gif', 'bmp', 'avif'] satisfies PictureKind[];

export function isReadable(kind: PictureHead['kind']): kind is PictureKind {
  return readable.includes(kind);
}

/** Looks at the first bytes of a file. It never throws. */
export function pictureHead(bytes: Uint8Array): PictureHead {
  if (bytes.length === 0) return { kind: 'empty' };
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = (from: number, to: number) => String.fromCharCode(...bytes.subarray(from, to));
  const sized = (kind: PictureKind, needs: number, size: () => Size | undefined): PictureHead => ({
    kind,
    size: bytes.length >= needs ? size() : undefined,
  });

  if (isPng(bytes)) return sized('png', 24, () => ({ width: view.getUint32(16), height: view.getUint32(20) }));
  if (text(0, 3) === '\u00ff\u00d8\u00ff') return { kind: 'jpeg', size: jpegSize(view) };
  if (text(0, 4) === 'GIF8')
    return sized('gif', 10, () => ({ width: view.getUint16(6, true), height: view.getUint16(8, true) }));
  if (text(0, 4) === 'RIFF' && text(8, 12) === 'WEBP') return sized('webp', 30, () => webpSize(view, text(12, 16)));
  if (text(0, 2) === 'BM' && bytes.length > 26 && [40, 52, 56, 108, 124].includes(view.getUint32(14, true)))
    return { kind: 'bmp', size: { width: view.getInt32(18, true), height: Math.abs(view.getInt32(22, true)) } };
  if (text(4, 8) === 'ftyp') {
    const brand = text(8, 12);
    if (brand === 'avif' || brand === 'avis') return { kind: 'avif' };
    if (/^(?:hei[cxms]|hev[cxms]|mif1|msf1)$/.test(brand)) return { kind: 'heic' };
  }
  if (text(0, 5) === '%PDF-') return { kind: 'pdf' };
  if (/<svg[\s>]/i.test(text(0, 1024))) return { kind: 'svg' };
  return { kind: 'other' };
}

/** Width and height stand in the frame header, which comes after whatever the camera or the program wrote. */
function jpegSize(view: DataView): Size | undefined {
  for (let at = 2; at + 9 <= view.byteLength;) {
    if (view.getUint8(at) !== 0xff) return undefined;
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    at += 2 + view.getUint16(at + 2);
  }
  return undefined;
}

function webpSize(view: DataView, form: string): Size | undefined {
  const uint24 = (at: number) => view.getUint16(at, true) + view.getUint8(at + 2) * 0x1_0000;
  if (form === 'VP8X') return { width: uint24(24) + 1, height: uint24(27) + 1 };
  if (form === 'VP8 ') return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
  if (form !== 'VP8L') return undefined;
  const bits = view.getUint32(21, true);
  return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
}
