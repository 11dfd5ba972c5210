/** Files that are no delimited text: their reader is loaded when the first such file is chosen. */
import { sniff } from '../../../intake/formats/sniff.ts';
import type { TableFormat } from '../../../intake/kinds.ts';
import type { FileToCheck } from '../../../messages.ts';
import { tablesJson } from './tables-json.ts';

/** A reader. What it finds goes to the checking worker as JSON in a Blob, so that this page never holds the rows. */
export interface FormatReader {
  /** @returns `tablesJson` of what was found. Never rejects for what is in the file. */
  read(file: Blob): Promise<Blob>;
}

/** A text file has none, and so causes no request. */
const readers: Partial<Record<TableFormat, () => Promise<FormatReader>>> = {
  xlsx: () => import('./xlsx.ts'),
  xml: () => import('./xml.ts'),
  html: () => import('./html.ts'),
  pdf: () => import('./pdf.ts'),
};

/** No format is told by more bytes. */
const HEAD = 4096;

/** Loads all readers before such a file is chosen. */
export const getReady = async () => void (await Promise.all(Object.values(readers).map((load) => load())));

/** What was read of each file, so that checking again does not read it again. */
const opened = new WeakMap<Blob, Promise<Blob | undefined>>();

/** The files with their tables, where they are no delimited text. */
export const withTables = (files: FileToCheck[]): Promise<FileToCheck[]> =>
  Promise.all(files.map(async (file) => ({ ...file, tables: await tablesOf(file.file) })));

function tablesOf(file: Blob): Promise<Blob | undefined> {
  const known = opened.get(file);
  if (known) return known;
  const reading = open(file);
  opened.set(file, reading);
  return reading;
}

async function open(file: Blob): Promise<Blob | undefined> {
  const format = await formatOf(file);
  const load = format && readers[format];
  if (!load) return undefined;
  let reader: FormatReader;
  try {
    reader = await load();
  } catch {
    opened.delete(file);
    return tablesJson({ format, tables: [], reason: 'reader-missing' });
  }
  return reader.read(file);
}

async function formatOf(file: Blob): Promise<TableFormat | undefined> {
  try {
    const head = new Uint8Array(await file.slice(0, HEAD).arrayBuffer());
    const format = sniff({ name: '', size: head.length, read: (start, end) => head.subarray(start, end) });
    return Object.hasOwn(readers, format) ? (format as TableFormat) : undefined;
  } catch {
    // The file is gone: the check says so.
    return undefined;
  }
}
