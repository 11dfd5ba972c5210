/** A reader of a format in a worker of its own, that ends with the file. */
import type { TablesRead } from '../../../intake/kinds.ts';
import { unreadTables } from '../../../intake/formats/table-formats.ts';
import { BEGUN, type ToReader } from './answer-worker.ts';

/** Beyond its own time a worker does not look at the clock any more: it is ended so many milliseconds later. */
const GRACE = 1000;

/** What was found as it goes to the worker that checks: this page never holds the rows. */
export const tablesBlob = (read: TablesRead) => new Blob([JSON.stringify(read)]);

/**
 * Has a file read, and ends the worker when it has answered, when its time is up, or when it is not wanted any more.
 * @param start starts the worker; it answers with a Blob as `answer` does
 * @returns undefined where it is not wanted any more
 */
export function inWorker(start: () => Worker, asked: ToReader, ended: AbortSignal): Promise<Blob | undefined> {
  const { bytes, most } = asked;
  return new Promise((resolve) => {
    const worker = start();
    const end = (read?: Blob) => {
      worker.terminate();
      clearTimeout(timer);
      ended.removeEventListener('abort', cancel);
      resolve(read);
    };
    const cancel = () => end();
    const unread = (reason: string) => end(tablesBlob(unreadTables(reason)));
    let timer: ReturnType<typeof setTimeout> | undefined;
    ended.addEventListener('abort', cancel);
    // The library that reads PDF files says things of its own.
    worker.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (data instanceof Blob) end(data);
      else if (data === BEGUN) timer = setTimeout(() => unread('too-slow'), most + GRACE);
    };
    worker.onerror = (fault) => {
      fault.preventDefault();
      unread('damaged');
    };
    worker.onmessageerror = () => unread('damaged');
    worker.postMessage(asked, [bytes]);
  });
}
