/** A small writer of packed files, for the tests of reading them. */
import { crc32, deflateRawSync } from 'node:zlib';

export interface Packed {
  name: string;
  content: string | Uint8Array;
  /** What the list at the end says of it, where that is not the truth. */
  size?: number;
  flags?: number;
  /** 0 = as it is, 8 = deflated. */
  method?: number;
}

/** @param comment stands behind the list */
export function zipFile(files: readonly Packed[], comment = ''): Uint8Array {
  const parts: Buffer[] = [];
  const list: Buffer[] = [];
  let at = 0;
  for (const { name, content, size, flags = 0, method = 8 } of files) {
    const bytes = Buffer.from(content);
    const data = method === 8 ? deflateRawSync(bytes) : bytes;
    const title = Buffer.from(name);
    const about = Buffer.alloc(26);
    about.writeUInt16LE(20, 0);
    about.writeUInt16LE(flags, 2);
    about.writeUInt16LE(method, 4);
    about.writeUInt32LE(crc32(bytes), 10);
    about.writeUInt32LE(data.length, 14);
    about.writeUInt32LE(size ?? bytes.length, 18);
    about.writeUInt16LE(title.length, 22);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), about, title, data]);
    const entry = Buffer.concat([Buffer.from('PK\u0001\u0002'), Buffer.from([20, 0]), about, Buffer.alloc(14), title]);
    entry.writeUInt32LE(at, 42);
    parts.push(local);
    list.push(entry);
    at += local.length;
  }
  const listed = Buffer.concat(list);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(at, 16);
  end.writeUInt16LE(comment.length, 20);
  return new Uint8Array(Buffer.concat([...parts, listed, end, Buffer.from(comment, 'latin1')]));
}
