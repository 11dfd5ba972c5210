/** One table as a file of each format, as the programs write it that a school has. */
import { readPdf } from '../../../../src/components/check/format-workers/pdf-read.ts';
import { tablesOf } from '../../../../src/intake/formats/table-formats.ts';
import type { FileInput, TablesRead } from '../../../../src/intake/kinds.ts';
import { sourceOf, utf16 } from '../sources.ts';
import { pdfFile } from './pdf-file.ts';
import { laidOut } from './pdf-layout.ts';
import { escaped, workbook, type WorkbookCell } from './workbook.ts';

/** The header, then the rows. All are equally long. */
export type Rows = readonly (readonly string[])[];

const quoted = (cell: string) => (/[",;\t|\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
const delimited = (rows: Rows, between: string, lineEnd = '\n') =>
  rows.map((cells) => cells.map(quoted).join(between) + lineEnd).join('');

/** A spreadsheet program keeps numbers and dates as numbers. What begins with a zero is a text there. */
function asStored(cell: string): WorkbookCell {
  if (/^[1-9]\d*$/.test(cell)) return Number(cell);
  const [, month, day, year] = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(cell) ?? [];
  if (year === undefined) return cell;
  return { value: Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86_400_000 + 25_569, format: 'm/d/yyyy' };
}

/** An ad hoc export. Its headers are `entity.field`. */
export const xmlOf = ([headers, ...rows]: Rows, header = '<Header><User>Canarywing</User></Header>') =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<Export>${header}<Data>${rows
    .map((cells) => `<student ${cells.map((cell, i) => `${headers![i]!}="${escaped(cell)}"`).join(' ')}/>`)
    .join('\n')}</Data></Export>`;

/** A report that was saved from the browser. */
export const htmlOf = ([headers, ...rows]: Rows, title = '<h1>Grades Report</h1>') => {
  const line = (cells: readonly string[], tag: string) =>
    `<tr>${cells.map((cell) => `<${tag}>\n${escaped(cell)}&nbsp;</${tag}>`).join('')}\n`;
  return `<!DOCTYPE html><html><head><title>x</title></head><body>${title}<table><thead>${line(headers!, 'th')}</thead>
    <tbody>${rows.map((cells) => line(cells, 'td')).join('')}</tbody></table><p>Page 1</p>`;
};

/** Rows that fit on a page of a PDF. Each page begins with the header. */
export const PER_PAGE = 8;

function pdfOf([headers, ...rows]: Rows): Uint8Array {
  const pages = Array.from({ length: Math.max(1, Math.ceil(rows.length / PER_PAGE)) }, (_, at) => [
    headers!,
    ...rows.slice(at * PER_PAGE, (at + 1) * PER_PAGE),
  ]);
  // Columns keep their places from page to page.
  const widest = headers!.map((_, column) =>
    [headers!, ...rows].map((cells) => cells[column]!).reduce((a, b) => (b.length > a.length ? b : a)),
  );
  return pdfFile(
    pages.map((page) =>
      laidOut([widest.map((text) => `${text}x`), ...page.map((cells) => [...cells])], { pad: 1.2 }).filter(({ y }) => y > 61),
    ),
  );
} // prettier-ignore

export const writers = {
  CSV: (rows: Rows) => new TextEncoder().encode(delimited(rows, ',')),
  TSV: (rows: Rows) => utf16(`\uFEFF${delimited(rows, '\t', '\r\n')}`, 'le'),
  'CSV with semicolons': (rows: Rows) => new TextEncoder().encode(`\uFEFF${delimited(rows, ';', '\r\n')}`),
  XLSX: (rows: Rows) => workbook([{ rows: rows.map((cells, i) => (i === 0 ? [...cells] : cells.map(asStored))) }]),
  XML: (rows: Rows) => new TextEncoder().encode(xmlOf(rows)),
  HTML: (rows: Rows) => new TextEncoder().encode(htmlOf(rows)),
  PDF: pdfOf,
} satisfies Record<string, (rows: Rows) => Uint8Array>;
export type Format = keyof typeof writers;

/** A file as the check takes it: with the tables of its reader, where it is no text. */
export async function inputOf(bytes: Uint8Array, given: Pick<FileInput, 'side'> & Partial<FileInput>, name = 'file') {
  const source = sourceOf(bytes, name);
  const tables: TablesRead | undefined =
    // The reader of PDF files works on bytes of its own.
    (await tablesOf(source)) ?? (bytes[0] === 0x25 ? await readPdf(bytes.slice()) : undefined);
  return { source, tables, ...given } satisfies FileInput;
}
