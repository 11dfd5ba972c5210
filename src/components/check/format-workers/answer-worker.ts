/** What every worker does that reads a format: bytes in, tables out as JSON in a Blob, which the page hands on unread. */
import { limits, type Limits } from '../../../intake/formats/budget.ts';
import { formats, unreadTables } from '../../../intake/formats/table-formats.ts';
import type { TableFormat, TablesRead } from '../../../intake/kinds.ts';

/** What the page asks: the bytes are handed over. */
export interface ToReader {
  format: TableFormat;
  bytes: ArrayBuffer;
  /** How long reading may take, in milliseconds. */
  most: number;
}

/**
 * Answers each file with one message, whatever happens: the page waits for it.
 * @param read throws for nothing that is in the file
 */
export function answer(
  read: (format: TableFormat, bytes: Uint8Array, limits: Limits) => TablesRead | Promise<TablesRead>,
) {
  async function tablesOf({ format, bytes, most }: ToReader): Promise<string> {
    const json = (tables: TablesRead) => JSON.stringify(tables);
    if (formats[format].isTooOld()) return json(unreadTables(format, 'too-old'));
    const end = performance.now() + most;
    try {
      return json(await read(format, new Uint8Array(bytes), { ...limits, isLate: () => performance.now() > end }));
    } catch {
      // A fault of ours. By its own name a format is said to be better off as CSV.
      return json(unreadTables(format, format === 'pdf' ? 'damaged' : format));
    }
  }

  self.onmessage = async ({ data }: MessageEvent<ToReader>) => self.postMessage(new Blob([await tablesOf(data)]));
}
