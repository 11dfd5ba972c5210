/** The chunks of a PNG file. */
export interface Chunk {
  /** Four letters. A capital first letter: no picture without it. A small one: something is told about the picture. */
  type: string;
  /** The bytes of the whole chunk in the file: `from` up to `to`, not included. */
  from: number;
  to: number;
}

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Length, type and checksum of a chunk. */
const frame = 12;

export function isPng(bytes: Uint8Array): boolean {
  return signature.every((byte, at) => bytes[at] === byte);
}

/**
 * The chunks in their order, up to the end of the picture.
 * @throws if it is no PNG file, or not a whole one
 */
export function chunksOf(bytes: Uint8Array): Chunk[] {
  if (!isPng(bytes)) throw new Error('not a PNG file');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: Chunk[] = [];
  for (let from = signature.length; from + frame <= bytes.length;) {
    const to = from + frame + view.getUint32(from);
    if (to > bytes.length) break;
    const type = String.fromCharCode(...bytes.subarray(from + 4, from + 8));
    chunks.push({ type, from, to });
    if (type === 'IEND') return chunks;
    from = to;
  }
  throw new Error('a PNG file without its end');
}

/**
 * The same picture without anything told about it: no text, no camera data, no color profile, no time, and nothing after its end.
 * @throws if it is no PNG file, or not a whole one
 */
export function pictureOnly(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const kept = chunksOf(bytes).filter(({ type }) => /^[A-Z]/.test(type));
  const parts = [bytes.subarray(0, signature.length), ...kept.map(({ from, to }) => bytes.subarray(from, to))];
  const out = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}
