/**
 * An Excel workbook: its sheets as tables, each cell as it is shown. The reader is our own: a library gives the values of
 * cells, not what they show (`007`, `4.8E+08`), and a trap must be known before it is unpacked. The tests hold it against
 * `read-excel-file`.
 */
import type { Table, TablesRead } from '../kinds.ts';
import { withHeadings } from './with-headings.ts';
import { MOST_CELLS, sheetReader } from './xlsx-sheet.ts';
import { readBook, readRelations, readSharedTexts, readStyles, type Part } from './xlsx-parts.ts';
import { CannotUse, xmlScanner, type XmlHandler } from './xml-scan.ts';
import { unpackText, zipEntries, type Entry } from './zip.ts';

/** Reads the sheets that are shown. A file that is a trap when unpacked is refused before that. */
export async function readXlsx(bytes: Uint8Array): Promise<TablesRead> {
  try {
    return { format: 'xlsx', tables: await sheetsOf(bytes) };
  } catch (error) {
    if (!(error instanceof CannotUse)) throw error;
    return { format: 'xlsx', tables: [], reason: error.reason };
  }
}

async function sheetsOf(bytes: Uint8Array): Promise<Table[]> {
  const entries = new Map<string, Entry>();
  for (const entry of zipEntries(bytes)) entries.set(entry.name.toLowerCase(), entry);

  async function read(name: string, handler: XmlHandler): Promise<boolean> {
    const entry = entries.get(name.toLowerCase());
    // Each is read once: a list that names one again and again would never end.
    if (!entry || !entries.delete(name.toLowerCase())) return false;
    const scanner = xmlScanner(handler);
    await unpackText(bytes, entry, scanner.push);
    scanner.end();
    return true;
  }
  async function part<Found>({ handler, found }: Part<Found>, name: string): Promise<Found> {
    await read(name, handler);
    return found;
  }

  const roots = await part(readRelations(''), '_rels/.rels');
  const bookName = roots.find(({ type }) => type === 'officeDocument')?.target ?? 'xl/workbook.xml';
  if (bookName.endsWith('.bin')) throw new CannotUse('xls');
  const folder = bookName.slice(0, bookName.lastIndexOf('/') + 1);
  const book = readBook();
  if (!(await read(bookName, book.handler))) throw new CannotUse('not-a-workbook');
  const relations = await part(readRelations(folder), `${folder}_rels/${bookName.slice(folder.length)}.rels`);
  const targetOf = (type: string) => relations.find((relation) => relation.type === type)?.target;

  const texts = await part(readSharedTexts(), targetOf('sharedStrings') ?? `${folder}sharedStrings.xml`);
  const formats = await part(readStyles(book.found.is1904), targetOf('styles') ?? `${folder}styles.xml`);
  const { sheets } = book.found;
  const shown = sheets.filter(({ isHidden }) => !isHidden);
  const tables: Table[] = [];
  let left = MOST_CELLS;
  for (const { name, relation } of shown.length > 0 ? shown : sheets) {
    const sheet = relations.find(({ id, type }) => id === relation && type === 'worksheet');
    if (!sheet) continue;
    const reader = sheetReader(texts, formats);
    if (!(await read(sheet.target, reader))) throw new CannotUse('damaged');
    const rows = reader.rows(left);
    left -= rows.length * (rows[0]?.cells.length ?? 0);
    // Each sheet by itself: its rows keep their numbers.
    tables.push(...withHeadings([{ above: '', table: { name, rows } }]));
  }
  if (tables.length === 0) throw new CannotUse('not-a-workbook');
  return tables;
}
