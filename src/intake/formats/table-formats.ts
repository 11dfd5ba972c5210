/** The one list of formats beside delimited text, for the page, its workers, the one file and the command line. */
import { bytesOf, CannotRead } from '../decode.ts';
import type { Source, TableFormat, TablesRead } from '../kinds.ts';
import { limits, type Limits } from './budget.ts';
import { sniff } from './sniff.ts';

/** Reads the tables of a file. Never throws for what is in it. */
export type ReadTables = (bytes: Uint8Array, limits?: Limits) => TablesRead | Promise<TablesRead>;

interface Format {
  /** What people call it. */
  name: string;
  /** Its reader, loaded when the first such file is there; undefined where it needs the parts of a browser. */
  reader?: () => Promise<ReadTables>;
  /** Whether this browser or Node lacks what the reader needs. */
  isTooOld: () => boolean;
}

const never = () => false;

export const formats: Record<TableFormat, Format> = {
  xlsx: { name: 'Excel', reader: async () => (await import('./xlsx.ts')).readXlsx, isTooOld: never },
  xml: { name: 'XML', reader: async () => (await import('./xml.ts')).readXml, isTooOld: never },
  html: { name: 'HTML', reader: async () => (await import('./html.ts')).readHtml, isTooOld: never },
  // The library takes this one for granted: Chrome 119, Firefox 121 and Safari 17.4 have it.
  pdf: { name: 'PDF', isTooOld: () => typeof Promise.withResolvers !== 'function' },
};

/**
 * The format of a file by its content.
 * @returns undefined for text, and for what has no reader of tables
 * @throws CannotRead
 */
export function formatOf(source: Source): TableFormat | undefined {
  const found = sniff(source);
  return Object.hasOwn(formats, found) ? (found as TableFormat) : undefined;
}

/** A file larger than what may be unpacked is not even loaded. */
export const isTooLarge = ({ size }: Pick<Source, 'size'>) => size > limits.bytes;

/** What a file is told to be that cannot be read. */
export const unreadTables = (reason: string): TablesRead => ({ tables: [], reason });

/** The tables of a file that is no delimited text; undefined for text, and for what only a browser can read. */
export async function tablesOf(source: Source): Promise<TablesRead | undefined> {
  try {
    const format = formatOf(source);
    const load = format && formats[format].reader;
    if (!load) return undefined;
    if (isTooLarge(source)) return unreadTables('too-large');
    const read = await load();
    return await read(bytesOf(source, 0, source.size));
  } catch (error) {
    // The check finds the same, and says so.
    if (error instanceof CannotRead) return undefined;
    throw error;
  }
}
