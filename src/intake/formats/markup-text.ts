/** The text of a page or an XML file, by the encoding that it has or says it has. */

/** How far a declaration of the encoding is looked for. */
const HEAD = 1024;
const PIECE = 1 << 17;

/** Marks and NUL bytes decide first, then whether it is UTF-8, then what the file says of itself. In pieces. */
export function* textOfMarkup(bytes: Uint8Array): Generator<string> {
  // In one go Node 20 takes the 27 signs that Windows has and Latin-1 has not for control characters.
  yield* decoded(bytes, new TextDecoder(encodingOf(bytes)));
}

function* decoded(bytes: Uint8Array, decoder: TextDecoder): Generator<string> {
  for (let at = 0; at < bytes.length; at += PIECE)
    yield decoder.decode(bytes.subarray(at, at + PIECE), { stream: true });
  yield decoder.decode();
}

function encodingOf(bytes: Uint8Array): string {
  const starts = (...wanted: number[]) => wanted.every((byte, i) => bytes[i] === byte);
  if (starts(0xff, 0xfe) || starts(0x3c, 0x00)) return 'utf-16le';
  if (starts(0xfe, 0xff) || starts(0x00, 0x3c)) return 'utf-16be';
  return starts(0xef, 0xbb, 0xbf) || isUtf8(bytes) ? 'utf-8' : declared(bytes);
}

function isUtf8(bytes: Uint8Array): boolean {
  const pieces = decoded(bytes, new TextDecoder('utf-8', { fatal: true }));
  try {
    while (!pieces.next().done);
    return true;
  } catch {
    return false;
  }
}

/** The encoding that the file names, where it is one of single bytes; else that of Windows. */
function declared(bytes: Uint8Array): string {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, HEAD));
  const name = /(?:encoding|charset)\s*=\s*["']?([\w-]+)/i.exec(head)?.[1]?.toLowerCase() ?? '';
  return /^(?:iso-8859-\d+|windows-125\d)$/.test(name) ? name : 'windows-1252';
}
