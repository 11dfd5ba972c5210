/** A small writer of workbooks, for the tests of reading them. */
import { columnName } from '../../../../src/intake/column-name.ts';
import { zipFile, type Packed } from './zip-file.ts';

/** A cell: text, a number, or XML of its own. `format` is the code of a number format. */
export type WorkbookCell = string | number | boolean | { value: number; format: string } | { xml: string } | undefined;

export interface WorkbookSheet {
  name?: string;
  rows: WorkbookCell[][];
  state?: string;
}

interface Options {
  is1904?: boolean;
  /** Texts stand in their cells, not in the shared list. */
  inline?: boolean;
  /** Parts that replace or join those that are written. */
  parts?: Record<string, string>;
}

export const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Writes a workbook as spreadsheet programs do. Empty cells and rows are left out. */
export const workbook = (sheets: WorkbookSheet[], options?: Options): Uint8Array =>
  zipFile(workbookParts(sheets, options));

export function workbookParts(sheets: WorkbookSheet[], { is1904, inline, parts = {} }: Options = {}): Packed[] {
  const texts: string[] = [];
  const formats = ['General'];
  const place = <T>(list: T[], item: T) => {
    if (!list.includes(item)) list.push(item);
    return list.indexOf(item);
  };
  const cell = (value: WorkbookCell, at: string) => {
    if (value === undefined || value === '') return '';
    if (typeof value === 'object' && 'xml' in value) return value.xml;
    if (typeof value === 'number') return `<c r="${at}"><v>${value}</v></c>`;
    if (typeof value === 'boolean') return `<c r="${at}" t="b"><v>${Number(value)}</v></c>`;
    if (typeof value === 'object') return `<c r="${at}" s="${place(formats, value.format)}"><v>${value.value}</v></c>`;
    if (inline) return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
    return `<c r="${at}" t="s"><v>${place(texts, value)}</v></c>`;
  };
  const xml = sheets.map(({ rows }) => {
    const written = rows.map((cells, i) => {
      const inner = cells.map((value, column) => cell(value, `${columnName(column)}${i + 1}`)).join('');
      return inner === '' ? '' : `<row r="${i + 1}" spans="1:${cells.length}">${inner}</row>`;
    });
    return `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${written.join('')}</sheetData></worksheet>`;
  });
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`;
  const all: Record<string, string> = {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': `<Relationships>${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<workbook><workbookPr${is1904 ? ' date1904="1"' : ''}/><sheets>${sheets
      .map(({ name, state }, i) => `<sheet name="${escaped(name ?? `Sheet${i + 1}`)}" sheetId="${i + 1}" r:id="rId${i + 1}"${state ? ` state="${state}"` : ''}/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${sheets.map((_, i) => relation(`rId${i + 1}`, 'worksheet', `worksheets/sheet${i + 1}.xml`)).join('')}${relation('rId90', 'styles', 'styles.xml')}${relation('rId91', 'sharedStrings', 'sharedStrings.xml')}</Relationships>`,
    'xl/styles.xml': `<styleSheet><numFmts>${formats.map((code, i) => (i === 0 ? '' : `<numFmt numFmtId="${163 + i}" formatCode="${escaped(code)}"/>`)).join('')}</numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs>${formats.map((_, i) => `<xf numFmtId="${i === 0 ? 0 : 163 + i}"/>`).join('')}</cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': `<sst>${texts.map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`).join('')}</sst>`,
    ...Object.fromEntries(xml.map((sheet, i) => [`xl/worksheets/sheet${i + 1}.xml`, sheet])),
    ...parts,
  }; // prettier-ignore
  return Object.entries(all)
    .filter(([, content]) => content !== '')
    .map(([name, content]) => ({ name, content: head + content }));
}
