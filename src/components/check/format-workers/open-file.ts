/** Files that are no delimited text: what reads them is loaded when the first such file is chosen. */
import { formatOf, formats, isTooLarge, unreadTables } from '../../../intake/formats/table-formats.ts';
import { sourceOfBytes } from '../../../intake/formats/source-of-bytes.ts';
import type { TableFormat } from '../../../intake/kinds.ts';
import type { FileToCheck } from '../../../messages.ts';
import { askAgain } from './ask-again.ts';
import { inWorker, tablesBlob } from './in-worker.ts';

/** What starts a worker; the one file has none for PDF. A text file needs none, and so causes no request. */
interface FormatReader {
  start?: () => Worker;
}

const loadTables = askAgain<FormatReader>(() => import('./tables.ts'));
const loadPdf = askAgain<FormatReader>(() => import('./pdf.ts'));
const loaderOf = (format: TableFormat) => (formats[format].reader ? loadTables : loadPdf);

/** Milliseconds that reading one file may take. */
const MOST_TIME = 6000;
/** More at once would take the memory of the machine. */
const AT_ONCE = 2;
/** No format but a packed one is told by more bytes. */
const HEAD = 4096;

/** Loads all readers before such a file is chosen. */
export const getReady = async () => void (await Promise.all([loadTables(), loadPdf()]));

/** What was read of each file, so that checking again does not read it again. */
const opened = new WeakMap<Blob, Blob | undefined>();

/** The first bytes of each file, so that they are asked for once. */
const heads = new WeakMap<Blob, Promise<Uint8Array>>();

function headOf(file: Blob): Promise<Uint8Array> {
  const known = heads.get(file);
  if (known) return known;
  const head = file
    .slice(0, HEAD)
    .arrayBuffer()
    .then((bytes) => new Uint8Array(bytes));
  heads.set(file, head);
  // What could not be read is asked for again.
  head.catch(() => heads.delete(file));
  return head;
}

/** Whether a file begins as a packed one does. One that is gone does not. */
export async function isPacked(file: Blob): Promise<boolean> {
  const head = await headOf(file).catch(() => new Uint8Array());
  return head[0] === 0x50 && head[1] === 0x4b;
}

/** Says what reading a file gives, where that is known without reading it. */
export const opensAs = (file: Blob, tables: Blob) => void opened.set(file, tables);

/**
 * The files with their tables, where they are no delimited text.
 * @param ended ends every reader
 * @returns undefined where it is ended before
 */
export async function withTables(files: FileToCheck[], ended: AbortSignal): Promise<FileToCheck[] | undefined> {
  const read: FileToCheck[] = [...files];
  const waiting = [...files.keys()];
  const work = async () => {
    for (let at = waiting.shift(); at !== undefined && !ended.aborted; at = waiting.shift())
      read[at] = { ...files[at]!, tables: await tablesOf(files[at]!.file, ended) };
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return ended.aborted ? undefined : read;
}

/** The same at once, where all files have been looked at before; undefined else. */
export const tablesThere = (files: FileToCheck[]): FileToCheck[] | undefined =>
  files.every(({ file }) => opened.has(file))
    ? files.map((each) => ({ ...each, tables: opened.get(each.file) }))
    : undefined;

/** What is being read: asked for once more before that ends, it is not read twice. */
const opening = new WeakMap<AbortSignal, Map<Blob, Promise<Blob | undefined>>>();

/** A file that is gone has none: the check says so. */
async function tablesOf(file: Blob, ended: AbortSignal): Promise<Blob | undefined> {
  if (opened.has(file)) return opened.get(file);
  const now = opening.get(ended) ?? new Map<Blob, Promise<Blob | undefined>>();
  opening.set(ended, now);
  const reading = now.get(file) ?? open(file, ended).catch(() => undefined);
  now.set(file, reading);
  try {
    return await reading;
  } finally {
    now.delete(file);
  }
}

async function open(file: Blob, ended: AbortSignal): Promise<Blob | undefined> {
  const head = await headOf(file);
  const isPacked = head[0] === 0x50 && head[1] === 0x4b;
  if (isPacked && isTooLarge(file)) return tablesBlob(unreadTables('too-large'));
  let bytes = isPacked ? await file.arrayBuffer() : undefined;
  const format = formatOf(sourceOfBytes(bytes ? new Uint8Array(bytes) : head));
  if (!format) {
    opened.set(file, undefined);
    return undefined;
  }
  if (isTooLarge(file)) return tablesBlob(unreadTables('too-large'));
  const reader = await loaderOf(format)().catch(() => undefined);
  // It is asked for again when the file is checked again.
  if (!reader) return tablesBlob(unreadTables('reader-missing'));
  if (!reader.start) return tablesBlob(unreadTables(format));
  bytes ??= await file.arrayBuffer();
  if (ended.aborted) return undefined;
  const read = await inWorker(reader.start, { format, bytes, most: MOST_TIME }, ended);
  if (read) opened.set(file, read);
  return read;
}
