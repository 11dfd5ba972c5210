/** A file of the browser as the engine reads it: piece by piece and without waiting. Only a worker can do so. */
import { sourceOfBytes } from './intake/formats/source-of-bytes.ts';
import type { Source } from './intake/kinds.ts';

/** Part of every worker, but not of the types for pages. */
declare class FileReaderSync {
  readAsText(blob: Blob): string;
  readAsArrayBuffer(blob: Blob): ArrayBuffer;
}

/** What is read ahead at once: as much as the engine asks for in a row. */
const AHEAD = 1 << 20;

/** A source that can be asked, while the engine pauses, to have what it will read next. */
export interface BlobSource extends Source {
  ahead(): Promise<void>;
}

/** All text of a file, or of its bytes. */
export const textOf = (file: Blob | ArrayBuffer) =>
  file instanceof ArrayBuffer ? new TextDecoder().decode(file) : new FileReaderSync().readAsText(file);

/** Bytes that were handed over, where a worker cannot read a Blob: all are there. */
export const bufferSource = (name: string, buffer: ArrayBuffer): BlobSource => ({
  ...sourceOfBytes(new Uint8Array(buffer), name),
  ahead: () => Promise.resolve(),
});

/**
 * Makes a source. What is read ahead goes into the same memory again and again; without that, hundreds of megabytes
 * would wait to be cleaned up.
 */
export function blobSource(name: string, blob: Blob): BlobSource {
  const sync = new FileReaderSync();
  let stream: ReadableStreamBYOBReader | undefined;
  /** Where the stream goes on, and where the engine will. */
  let [next, wanted] = [0, 0];
  let memory = new ArrayBuffer(0);
  /** Which part of the file is in memory. */
  let [from, to] = [0, 0];

  async function fill() {
    if (!stream || next !== wanted) {
      stream = blob.slice(wanted).stream().getReader({ mode: 'byob' });
      next = wanted;
    }
    if (memory.byteLength !== AHEAD) memory = new ArrayBuffer(AHEAD);
    [from, to] = [next, next];
    while (to - from < AHEAD) {
      const { done, value } = await stream.read(new Uint8Array(memory, to - from, AHEAD - (to - from)));
      if (value) memory = value.buffer as ArrayBuffer;
      if (done || !value) return;
      next = to += value.length;
    }
  }

  return {
    name,
    size: blob.size,
    read(start, end) {
      wanted = end;
      if (start < from || end > to) {
        // The head of a file is asked for in small parts. Each question costs more than what it brings.
        memory = sync.readAsArrayBuffer(blob.slice(start, Math.max(end, start + AHEAD)));
        [from, to] = [start, start + memory.byteLength];
      }
      return new Uint8Array(memory, start - from, Math.min(end, to) - start);
    },
    async ahead() {
      try {
        await fill();
      } catch {
        // A browser without such streams, or a file that has gone: it is read, or missed, when it is needed.
        [stream, from, to] = [undefined, 0, 0];
        memory = new ArrayBuffer(0);
      }
    },
  };
}
