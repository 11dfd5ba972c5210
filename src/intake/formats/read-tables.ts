/** The command line's way to the readers of formats. Each is loaded when a file of its kind is there. */
import { bytesOf, CannotRead } from '../decode.ts';
import type { Source, TableFormat, TablesRead } from '../kinds.ts';
import { sniff } from './sniff.ts';

type Reader = (bytes: Uint8Array) => TablesRead | Promise<TablesRead>;

const readers: Partial<Record<string, () => Promise<Reader>>> = {
  xlsx: async () => (await import('./xlsx.ts')).readXlsx,
  xml: async () => (await import('./xml.ts')).readXml,
  html: async () => (await import('./html.ts')).readHtml,
} satisfies Partial<Record<TableFormat, unknown>>;

/** The tables of a file that is no delimited text; undefined for text, and for what only a browser can read. */
export async function readTables(source: Source): Promise<TablesRead | undefined> {
  try {
    const load = readers[sniff(source)];
    if (!load) return undefined;
    const read = await load();
    return await read(bytesOf(source, 0, source.size));
  } catch (error) {
    // The check finds the same, and says so.
    if (error instanceof CannotRead) return undefined;
    throw error;
  }
}
