/** A file of the browser as the engine reads it: piece by piece and without waiting. Only a worker can do so. */
import { sourceOfBytes } from './intake/formats/source-of-bytes.ts';
import type { Source } from './intake/kinds.ts';

/** Part of every worker, but not of the types for pages. */
declare class FileReaderSync {
  readAsText(blob: Blob): string;
  readAsArrayBuffer(blob: Blob): ArrayBuffer;
}

/** What is read at once, in bytes. */
const AT_ONCE = 1 << 20;

/** All text of a file, or of its bytes. */
export const textOf = (file: Blob | ArrayBuffer) =>
  file instanceof ArrayBuffer ? new TextDecoder().decode(file) : new FileReaderSync().readAsText(file);

/** Bytes that were handed over, where a worker cannot read a Blob: all are there. */
export const bufferSource = (name: string, buffer: ArrayBuffer): Source => sourceOfBytes(new Uint8Array(buffer), name);

/** Makes a source. Each question costs more than what it brings: a large part is read at once. */
export function blobSource(name: string, blob: Blob): Source {
  const sync = new FileReaderSync();
  /** The part of the file that is in memory, and where it begins. */
  let memory = new ArrayBuffer(0);
  let from = 0;
  return {
    name,
    size: blob.size,
    read(start, end) {
      if (start < from || end > from + memory.byteLength) {
        memory = sync.readAsArrayBuffer(blob.slice(start, Math.max(end, start + AT_ONCE)));
        from = start;
      }
      return new Uint8Array(memory, start - from, Math.min(end, from + memory.byteLength) - start);
    },
  };
}
