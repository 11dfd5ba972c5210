/**
 * An Excel workbook: its sheets as tables. The reader is our own: a library gives no doubt about a formula that was never
 * worked out, no zeros of an id (`007`), and no limits. The tests hold it against `read-excel-file`.
 */
import type { Table, TablesRead } from '../kinds.ts';
import { budgetOf, type Limits } from './budget.ts';
import { CannotUse } from './cannot-use.ts';
import { sourceOfBytes } from './source-of-bytes.ts';
import { withHeadings } from './with-headings.ts';
import { sheetReader } from './xlsx-sheet.ts';
import { ownElements, readBook, readRelations, readSharedTexts, readStyles, type WorkbookPart } from './xlsx-parts.ts';
import { xmlParser, type XmlHandler } from './xml-parser.ts';
import { unpackText } from './zip.ts';
import { zipEntries } from './zip-list.ts';

/** Reads the sheets that are shown. A file that is a trap when unpacked is refused before that. */
export function readXlsx(bytes: Uint8Array, limits?: Limits): TablesRead {
  try {
    return { format: 'xlsx', tables: sheetsOf(bytes, limits) };
  } catch (error) {
    if (!(error instanceof CannotUse)) throw error;
    return { format: 'xlsx', tables: [], reason: error.reason };
  }
}

function sheetsOf(bytes: Uint8Array, limits?: Limits): Table[] {
  const budget = budgetOf(limits);
  const entries = new Map(zipEntries(sourceOfBytes(bytes)).map((entry) => [entry.path.toLowerCase(), entry]));

  function read(path: string, handler: XmlHandler): boolean {
    const entry = entries.get(path.toLowerCase());
    // Each is read once: a list that names one again and again would never end.
    if (!entry || !entries.delete(path.toLowerCase())) return false;
    const parser = xmlParser(ownElements(handler));
    unpackText(bytes, entry, budget, parser.push);
    parser.end();
    return true;
  }
  function part<Found>({ handler, found }: WorkbookPart<Found>, path: string): Found {
    read(path, handler);
    return found;
  }

  const roots = part(readRelations(''), '_rels/.rels');
  const bookPath = roots.find(({ type }) => type === 'officeDocument')?.target ?? 'xl/workbook.xml';
  if (bookPath.endsWith('.bin')) throw new CannotUse('xls');
  const folder = bookPath.slice(0, bookPath.lastIndexOf('/') + 1);
  const book = readBook();
  if (!read(bookPath, book.handler)) throw new CannotUse('not-a-workbook');
  const relations = part(readRelations(folder), `${folder}_rels/${bookPath.slice(folder.length)}.rels`);
  const targetOf = (type: string) => relations.find((relation) => relation.type === type)?.target;

  const texts = part(readSharedTexts(budget), targetOf('sharedStrings') ?? `${folder}sharedStrings.xml`);
  const formats = part(readStyles(book.found.is1904), targetOf('styles') ?? `${folder}styles.xml`);
  const { sheets } = book.found;
  const shown = sheets.filter(({ isHidden }) => !isHidden);
  const tables: Table[] = [];
  for (const { name, relation } of shown.length > 0 ? shown : sheets) {
    const sheet = relations.find(({ id, type }) => id === relation && type === 'worksheet');
    if (!sheet) continue;
    budget.tables(1);
    const reader = sheetReader(texts, formats, budget);
    if (!read(sheet.target, reader)) throw new CannotUse('damaged');
    // Each sheet by itself: its rows keep their numbers.
    tables.push(...withHeadings([{ above: '', table: { name, rows: reader.rows() } }], budget));
  }
  if (tables.length === 0) throw new CannotUse('not-a-workbook');
  return tables;
}
