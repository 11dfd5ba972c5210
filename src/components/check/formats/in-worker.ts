/** A reader of a format in a worker of its own, that ends with the file. */
import type { TableFormat } from '../../../intake/kinds.ts';
import type { FormatReader } from './open-file.ts';
import { tablesJson } from './tables-json.ts';

/** @param start starts the worker; it answers a Blob with the Blob that a `FormatReader` gives */
export const inWorker =
  (format: TableFormat, start: () => Worker): FormatReader['read'] =>
  (file) =>
    new Promise((resolve) => {
      const worker = start();
      const end = (read: Blob) => {
        worker.terminate();
        resolve(read);
      };
      const damaged = () => end(tablesJson({ format, tables: [], reason: 'damaged' }));
      // The reader of PDF files also says when it is ready.
      worker.onmessage = ({ data }: MessageEvent<unknown>) => {
        if (data instanceof Blob) end(data);
      };
      worker.onerror = (fault) => {
        fault.preventDefault();
        damaged();
      };
      worker.onmessageerror = damaged;
      worker.postMessage(file);
    });
