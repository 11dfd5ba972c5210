/** What every worker does that reads a format: bytes in, tables out as JSON. */
import type { TableFormat, TablesRead } from '../../../intake/kinds.ts';
import { tablesJson } from './tables-json.ts';

/** @param read never throws for what is in the file */
export function answer(format: TableFormat, read: (bytes: Uint8Array) => TablesRead | Promise<TablesRead>) {
  self.onmessage = async ({ data: file }: MessageEvent<Blob>) => {
    let bytes: Uint8Array;
    try {
      bytes = new Uint8Array(await file.arrayBuffer());
    } catch {
      self.postMessage(tablesJson({ format, tables: [], reason: 'cannot-read' }));
      return;
    }
    self.postMessage(tablesJson(await read(bytes)));
  };
}
