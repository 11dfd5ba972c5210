/** Packages as one zip: fflate writes it, the browser itself deflates. */
import { strToU8, Zip, ZipPassThrough } from 'fflate';
import type { Package } from './packages.ts';

/** Packages in one zip, and what their folders in it are called. */
export interface Packed {
  folders: string[];
  zip: Blob;
}

/** The files of each package in a folder of its name. */
export async function packed(packages: readonly Package[]): Promise<Packed> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((_, part) => parts.push(part as Uint8Array<ArrayBuffer>));
  for (const { folder, message, sheet, grades } of packages)
    for (const [name, text] of Object.entries({ 'message.txt': message, 'sheet.html': sheet, 'grades.csv': grades })) {
      const bytes = strToU8(text) as Uint8Array<ArrayBuffer>;
      const file = new Deflated(`${folder}/${name}`, await deflate(bytes));
      zip.add(file);
      file.push(bytes, true);
    }
  zip.end();
  return { folders: packages.map(({ folder }) => folder), zip: new Blob(parts, { type: 'application/zip' }) };
}

/** A file of a zip that is deflated already. */
class Deflated extends ZipPassThrough {
  override compression = 8;
  readonly #deflated: Uint8Array;

  constructor(name: string, deflated: Uint8Array) {
    super(name);
    this.#deflated = deflated;
  }

  protected override process(_: Uint8Array, isLast: boolean) {
    this.ondata(null, this.#deflated as Uint8Array<ArrayBuffer>, isLast);
  }
}

async function deflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const { readable, writable } = new CompressionStream('deflate-raw');
  const writer = writable.getWriter();
  void writer.write(bytes);
  void writer.close();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const reader = readable.getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read())
    parts.push(read.value as Uint8Array<ArrayBuffer>);
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}
