/** What every worker does that reads a format: bytes in, tables out as JSON in a Blob, which the page hands on unread. */
import { limits, type Limits } from '../../../intake/formats/budget.ts';
import { formats, unreadTables } from '../../../intake/formats/table-formats.ts';
import type { TableFormat, TablesRead } from '../../../intake/kinds.ts';

/** What the page asks: the bytes are handed over. */
export interface ToReader {
  format: TableFormat;
  bytes: ArrayBuffer;
  /** How long reading may take, in milliseconds, from when it begins. */
  most: number;
}

/** Said when reading begins: how long the worker and its programs took to come is nothing of the file. */
export const BEGUN = 'begun';

type Read = (bytes: Uint8Array, limits: Limits) => TablesRead | Promise<TablesRead>;

/**
 * Answers each file with one Blob, whatever happens: the page waits for it.
 * @param readerOf loads what reads the format, which throws for nothing that is in the file
 */
export function answer(readerOf: (format: TableFormat) => Promise<Read>) {
  async function tablesOf({ format, bytes, most }: ToReader): Promise<string> {
    const json = (tables: TablesRead) => JSON.stringify(tables);
    if (formats[format].isTooOld()) return json(unreadTables('too-old'));
    try {
      const read = await readerOf(format);
      self.postMessage(BEGUN);
      const end = performance.now() + most;
      return json(await read(new Uint8Array(bytes), { ...limits, isLate: () => performance.now() > end }));
    } catch {
      // A fault of ours. By its own name a format is said to be better off as CSV.
      return json(unreadTables(format === 'pdf' ? 'damaged' : format));
    }
  }

  self.onmessage = async ({ data }: MessageEvent<ToReader>) => self.postMessage(new Blob([await tablesOf(data)]));
}
