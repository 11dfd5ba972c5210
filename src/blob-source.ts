/** A file of the browser as the engine reads it: piece by piece and without waiting. Only a worker can do so. */
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

/** All text of a file. */
export const textOf = (blob: Blob) => new FileReaderSync().readAsText(blob);

/**
 * Makes a source. What is read ahead goes into the same memory again and again; without that, hundreds of megabytes
 * would wait to be cleaned up.
 */
export function blobSource(name: string, blob: Blob): BlobSource {
  const sync = new FileReaderSync();
  let stream: ReadableStreamBYOBReader | undefined;
  let memory = new ArrayBuffer(0);
  /** Where the file stands that is in memory, and where the stream goes on. */
  let [from, to, wanted] = [0, 0, 0];

  function openAt(start: number) {
    stream = blob.slice(start).stream().getReader({ mode: 'byob' });
    if (memory.byteLength === 0) memory = new ArrayBuffer(AHEAD);
    to = start;
  }

  async function fill() {
    if (!stream || to !== wanted) openAt(wanted);
    from = to;
    for (let filled = 0; filled < AHEAD;) {
      const { done, value } = await stream!.read(new Uint8Array(memory, filled, AHEAD - filled));
      if (value) memory = value.buffer as ArrayBuffer;
      if (done || !value) return;
      filled += value.length;
      to += value.length;
    }
  }

  return {
    name,
    size: blob.size,
    read(start, end) {
      wanted = end;
      if (start >= from && end <= to) return new Uint8Array(memory, start - from, end - start);
      return new Uint8Array(sync.readAsArrayBuffer(blob.slice(start, end)));
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
