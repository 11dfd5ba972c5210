/** What every worker does that reads a format: bytes in, tables out as JSON. */
import type { TableFormat, TablesRead } from '../../../intake/kinds.ts';
import { tablesJson } from './tables-json.ts';

/**
 * Answers each file with one message, whatever happens: the page waits for it.
 * @param read throws for nothing that is in the file
 */
export function answer(format: TableFormat, read: (bytes: Uint8Array) => TablesRead | Promise<TablesRead>) {
  const none = (reason: string): TablesRead => ({ format, tables: [], reason });

  async function tablesOf(file: Blob): Promise<TablesRead> {
    let bytes: Uint8Array;
    try {
      bytes = new Uint8Array(await file.arrayBuffer());
    } catch {
      return none('cannot-read');
    }
    try {
      return await read(bytes);
    } catch {
      // A fault of ours, or a browser that cannot unpack. By its own name a format is said to be better off as CSV.
      return none(format === 'pdf' ? 'damaged' : format);
    }
  }

  self.onmessage = async ({ data: file }: MessageEvent<Blob>) => self.postMessage(tablesJson(await tablesOf(file)));
}
