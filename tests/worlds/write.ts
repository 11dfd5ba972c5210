/** A file of a world as cells, or as bytes of the formats that people have. */
import { strToU8, zipSync } from 'fflate';
import type { Row, Sheet } from './model.ts';
import { pdfOf } from './write-pdf.ts';

const DELIMITERS: Partial<Record<Sheet['style']['format'], string>> = {
  csv: ',',
  tsv: '\t',
  paste: '\t',
  semicolon: ';',
  pipe: '|',
};
const EXTENSIONS: Record<Sheet['style']['format'], string> = {
  table: 'csv',
  csv: 'csv',
  tsv: 'txt',
  semicolon: 'csv',
  pipe: 'txt',
  paste: 'txt',
  xlsx: 'xlsx',
  html: 'html',
  xml: 'xml',
  pdf: 'pdf',
};

/** The name under which the file is handed over. */
export const fileName = (sheet: Sheet) => sheet.name.replace(/\.csv$/, `.${EXTENSIONS[formatOf(sheet)]}`);

const formatOf = ({ style, rows }: Sheet) =>
  style.format === 'table' || rows.some(({ text }) => text && !DELIMITERS[style.format]) ? 'csv' : style.format;

/** All lines of the file as cells: what stands above, the header, the rows. */
export function gridOf(sheet: Sheet): string[][] {
  const width = sheet.columns.length;
  const tail = (cells: string[]) =>
    sheet.style.tail === 'trimmed' ? trimmed(cells) : sheet.style.tail === 'trailing' ? [...cells, '', ''] : cells;
  return [
    ...sheet.before,
    tail(sheet.columns.map(({ header }) => header)),
    ...sheet.rows.map((row) => tail(cellsOfRow(sheet, row, width))),
  ];
}

function cellsOfRow(sheet: Sheet, row: Row, width: number) {
  const cells = row.line ?? sheet.columns.map(({ id }) => row.cells[id] ?? '');
  const padded = [...cells, ...Array.from({ length: Math.max(0, width - cells.length) }, () => '')];
  return row.finish ? row.finish(padded) : padded;
}

function trimmed(cells: string[]) {
  const last = cells.findLastIndex((cell) => cell !== '');
  return cells.slice(0, last + 1);
}

export function bytesOf(sheet: Sheet): Uint8Array {
  const format = formatOf(sheet);
  if (format === 'xlsx') return workbook(sheet);
  if (format === 'pdf') return pdfOf(gridOf(sheet), sheet.before.length);
  if (format === 'html') return strToU8(page(sheet));
  if (format === 'xml') return strToU8(xml(sheet));
  return encoded(delimited(sheet, DELIMITERS[format]!), sheet.style);
}

function delimited(sheet: Sheet, delimiter: string) {
  const { style } = sheet;
  const quoted = (cell: string) =>
    style.quoteAll || /["\n]/.test(cell) || cell.includes(delimiter) ? `"${cell.replaceAll('"', '""')}"` : cell;
  const grid = gridOf(sheet);
  const first = grid.length - sheet.rows.length;
  let lines = grid.map((cells, at) => {
    const line = cells.map(quoted).join(delimiter);
    return sheet.rows[at - first]?.text?.(line, delimiter) ?? line;
  });
  if (style.sepLine) lines.unshift(`sep=${delimiter}`);
  for (const edit of style.edits) lines = edit(lines);
  return lines.join(style.lineEnd) + (style.lastLineEnds ? style.lineEnd : '');
}

function encoded(text: string, { encoding, bom }: Sheet['style']): Uint8Array {
  const marked = bom ? `\uFEFF${text}` : text;
  if (encoding === 'utf-8') return new TextEncoder().encode(marked);
  if (encoding === 'windows-1252')
    return Uint8Array.from(marked, (char) => (char.charCodeAt(0) < 256 ? char.charCodeAt(0) : 63));
  const bytes = new Uint8Array(marked.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < marked.length; at++) view.setUint16(at * 2, marked.charCodeAt(at), encoding === 'utf-16le');
  return bytes;
}

const escaped = (text: string) =>
  text.replace(/[&<>"]/g, (char) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[char]!);

function page(sheet: Sheet) {
  const columns = sheet.columns.map(({ id }) => id);
  const first = sheet.before.length;
  const rows = gridOf(sheet).map((cells, at) => {
    const tag = at === first ? 'th' : 'td';
    const marks = sheet.style.markup && at > first && !sheet.rows[at - first - 1]!.line;
    return `<tr>${cells.map((cell, place) => `<${tag}>${escaped(cell)}${marks ? mark(columns[place], cell, at) : ''}</${tag}>`).join('')}</tr>`;
  });
  return `<!DOCTYPE html>\n<html><head><meta charset="utf-8"><title>Export</title></head><body><table>\n${rows.join('\n')}\n</table></body></html>\n`;
}

/** A foot note's number, a value that is no longer, a text that is not shown. */
function mark(column: string | undefined, cell: string, at: number) {
  if (cell === '' || !['score', 'percent', 'task'].includes(column ?? '')) return '';
  return ['<sup>2</sup>', '<del>41</del>', '<span style="display:none">3</span>', ''][at % 4]!;
}

/** One element a row, one a cell, named as the column. */
function xml(sheet: Sheet) {
  const names = sheet.columns.map(({ header }) => header.replace(/[^\w.]+/g, '_').replace(/^_|_$/g, ''));
  const rows = gridOf(sheet).slice(sheet.before.length + 1);
  const row = (cells: string[]) =>
    `  <row>${names.map((name, at) => `<${name}>${escaped(cells[at] ?? '')}</${name}>`).join('')}</row>`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<export>\n  <Header><user>x</user><address>10.0.0.1</address></Header>\n${rows.map(row).join('\n')}\n</export>\n`;
}

/** Styles of a workbook, by their place in it: general, whole, two decimals, zeros (by length), percent, date. */
const FORMATS = [
  'General',
  '0',
  '0.00',
  '0000000000',
  '000000000',
  '000',
  '0.00%',
  'mm/dd/yyyy',
  '00000000',
  '0000000',
  '00',
  '0',
];

function workbook(sheet: Sheet): Uint8Array {
  const { shownAs, hidden } = sheet.style;
  const first = sheet.before.length;
  const columns = sheet.columns.map(({ id }) => id);
  const rows = gridOf(sheet).map((cells, at) => {
    const isRow = at > first && !sheet.rows[at - first - 1]!.finish && !sheet.rows[at - first - 1]!.line;
    const hide = hidden === 'rows' && at > first && at % 5 === 0 ? ' hidden="1"' : '';
    const made = cells.map((cell, place) =>
      xlsxCell(cell, letters(place) + (at + 1), isRow ? columns[place] : undefined, shownAs),
    );
    return `<row r="${at + 1}"${hide}>${made.join('')}</row>`;
  });
  const space = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const second = `<worksheet ${space}><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>State ID</t></is></c></row></sheetData></worksheet>`;
  const sheets = hidden === 'sheet' ? ['hidden', ''] : [''];
  const files: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>${sheets.map((_, at) => `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`).join('')}</Types>`,
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook ${space} xmlns:r="${relations}"><sheets>${sheets.map((state, at) => `<sheet name="Sheet${at + 1}" sheetId="${at + 1}"${state && ` state="${state}"`} r:id="rId${at + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${sheets.map((_, at) => `<Relationship Id="rId${at + 1}" Type="${relations}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`).join('')}<Relationship Id="rId9" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `<styleSheet ${space}><numFmts count="${FORMATS.length - 1}">${FORMATS.slice(1)
      .map((code, at) => `<numFmt numFmtId="${164 + at}" formatCode="${code}"/>`)
      .join(
        '',
      )}</numFmts><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="${FORMATS.length}">${FORMATS.map((_, at) => `<xf numFmtId="${at === 0 ? 0 : 163 + at}" applyNumberFormat="1"/>`).join('')}</cellXfs></styleSheet>`,
  };
  const main = `<worksheet ${space}><sheetData>${rows.join('')}</sheetData></worksheet>`;
  files[`xl/worksheets/sheet${sheets.length}.xml`] = main;
  if (sheets.length === 2) files['xl/worksheets/sheet1.xml'] = second;
  const header = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(header + text)])), {
    level: 0,
  });
}

function xlsxCell(cell: string, place: string, column: string | undefined, shownAs: Sheet['style']['shownAs']) {
  if (cell === '') return '';
  const number = (value: number, format: string) =>
    `<c r="${place}" s="${FORMATS.indexOf(format)}"><v>${value}</v></c>`;
  const plain = /^-?\d+(?:\.\d+)?$/.test(cell);
  if (plain && (column === 'score' || column === 'percent')) {
    if (column === 'percent' && shownAs === 'percent') return number(Number(cell) / 100, '0.00%');
    return number(Number(cell), shownAs === 'rounded' ? '0' : cell.includes('.') ? '0.00' : 'General');
  }
  const isId = ['ssid', 'course', 'section'].includes(column ?? '');
  if (shownAs === 'numbers' && isId && /^[1-9]\d*$/.test(cell))
    return number(Number(cell), cell.endsWith('1') ? '0.00' : '#,##0');
  const zeros = '0'.repeat(cell.length);
  if (shownAs === 'zeros' && /^\d+$/.test(cell) && FORMATS.includes(zeros) && isId) {
    return number(Number(cell), zeros);
  }
  const date = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(cell);
  if (date && column === 'postedOn') {
    const days = Date.UTC(Number(date[3]), Number(date[1]) - 1, Number(date[2])) / 86_400_000 + 25_569;
    return number(days, 'mm/dd/yyyy');
  }
  return `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
}

function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}
