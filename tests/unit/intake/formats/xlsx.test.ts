import fc from 'fast-check';
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { sniff } from '../../../../src/intake/formats/sniff.ts';
import { readXlsx } from '../../../../src/intake/formats/xlsx.ts';
import { runs } from '../../runs.ts';
import { gradeRecords, readable, recordsOf, skipped, sourceOf, whyNot } from '../sources.ts';
import { workbook, workbookParts, type WorkbookCell } from './workbook.ts';
import { zipFile } from './zip-file.ts';

const rowsOf = async (bytes: Uint8Array) => {
  const { tables, reason } = await readXlsx(bytes);
  if (reason) throw new Error(reason);
  return tables.map(({ rows }) => rows.map(({ cells, row }) => [row, ...cells]));
};
const said = async (cell: WorkbookCell, options?: Parameters<typeof workbook>[1]) =>
  (await rowsOf(workbook([{ rows: [[cell, 'x']] }], options)))[0]![0]![1];

const headers = ['State ID', 'Course Number', 'Section', 'Term', 'Grading Task', 'Score'];

describe('cells', () => {
  it.each<[WorkbookCell, string]>([
    ['CTE Term Grade', 'CTE Term Grade'],
    [' a & b <c> "d" ', ' a & b <c> "d" '],
    [2_000_000_001, '2000000001'],
    [480_123_401, '480123401'],
    [85, '85'],
    [85.5, '85.5'],
    [85.1 + 0.2 - 0.2, '85.1'],
    [84.350000000000009, '84.35'],
    [1 / 3, '0.333333333333333'],
    [-3, '-3'],
    [480_123_401_002, '480123401002'],
    [true, 'TRUE'],
    [false, 'FALSE'],
    // What is stored counts, not what a format shows.
    [{ value: 84.6, format: '0' }, '84.6'],
    [{ value: 84.35, format: '0.0' }, '84.35'],
    [{ value: 2_300_000_001, format: '#,##0' }, '2300000001'],
    [{ value: 480_123_401, format: '0.00' }, '480123401'],
    [{ value: 2_000_000_001, format: '0.00E+00' }, '2000000001'],
    [{ value: 85_000, format: '0,' }, '85000'],
    [{ value: 2_300_000_001, format: '0.0,,"M"' }, '2300000001'],
    [{ value: 85.5, format: '0.##' }, '85.5'],
    [{ value: -5, format: '0;(0)' }, '-5'],
    [{ value: 0, format: '0;-0;"none"' }, '0'],
    [{ value: 85, format: ';;;' }, '85'],
    [{ value: 85, format: '0" points"' }, '85'],
    [{ value: 85, format: '[Red]0' }, '85'],
    [{ value: 85, format: 'General' }, '85'],
    [{ value: 85, format: '@' }, '85'],
    [{ value: 0.5, format: '# ?/?' }, '0.5'],
    [{ value: 85, format: '0"%"' }, '85'],
    [{ value: 85, format: '0\\%' }, '85'],
    // A format of zeros is a text: an id keeps its zeros.
    [{ value: 12_345_678, format: '0000000000' }, '0012345678'],
    [{ value: 2_000_000_001, format: '0000000000' }, '2000000001'],
    [{ value: 2_000_000_001, format: '0' }, '2000000001'],
    [{ value: 7, format: '000' }, '007'],
    [{ value: 7, format: '[Red]000;-000' }, '007'],
    [{ value: 7, format: '000;@' }, '007'],
    [{ value: 84.6, format: '000' }, '84.6'],
    [{ value: -7, format: '000' }, '-7'],
    [{ value: 12_345_678, format: '00\\-00000000' }, '0012345678'],
    [{ value: 5_025_550_100, format: '000-000-0000' }, '5025550100'],
    [{ value: 7, format: '[<10]000;0' }, '007'],
    [{ value: 70, format: '[<10]000;0' }, '70'],
    [{ value: 70, format: '[>100]0;[>=50]0000;00' }, '0070'],
    [{ value: 7, format: '[>100]0;[>=50]0000;00' }, '07'],
    [{ value: 700, format: '[>100]0;[>=50]0000;00' }, '700'],
    // A social security number stays one to see.
    [{ value: 123_456, format: '000\\-00\\-0000' }, '000-12-3456'],
    [{ value: 123_456_789, format: '000-00-0000' }, '123-45-6789'],
    // Percents, by moving the point.
    [{ value: 0.85, format: '0%' }, '85'],
    [{ value: 0.8567, format: '0%' }, '85.67'],
    [{ value: 0.07, format: '0%' }, '7'],
    [{ value: 0.57, format: '0.00%' }, '57'],
    [{ value: 1.1, format: '0 %' }, '110'],
    [{ value: 1e-7, format: '0%' }, '0.00001'],
    [{ value: 0.5, format: '[<=1]0%;0' }, '50'],
    [{ value: 50, format: '[<=1]0%;0' }, '50'],
    [{ value: 46_309, format: 'm/d/yyyy' }, '2026-10-14'],
    [{ value: 46_309, format: 'm/d/yyyy;@' }, '2026-10-14'],
    [{ value: 46_309, format: 'yyyy\\-mm\\-dd' }, '2026-10-14'],
    [{ value: 46_309, format: '[$-409]mmmm d, yyyy' }, '2026-10-14'],
    [{ value: 46_024, format: 'd-mmm' }, '2026-01-02'],
    [{ value: 46_309.5, format: 'm/d/yyyy h:mm' }, '2026-10-14 12:00'],
    [{ value: 46_309, format: '[>40000]m/d/yyyy;0' }, '2026-10-14'],
    [{ value: 309, format: '[>40000]m/d/yyyy;0' }, '309'],
    [{ value: 0.5, format: 'h:mm' }, '12:00'],
    [{ value: 1, format: 'm/d/yyyy' }, '1900-01-01'],
    [{ value: 59, format: 'm/d/yyyy' }, '1900-02-28'],
    [{ value: 61, format: 'm/d/yyyy' }, '1900-03-01'],
    [{ value: -1, format: 'm/d/yyyy' }, '-1'],
    [{ value: 1e300, format: 'm/d/yyyy' }, '1E+300'],
    [{ value: 1e300, format: '0%' }, '1E+302'],
    [{ xml: '<c r="A1" t="str"><f>A2&amp;"x"</f><v>77x</v></c>' }, '77x'],
    [{ xml: '<c r="A1" t="e"><v>#N/A</v></c>' }, '#N/A'],
    [{ xml: '<c r="A1" t="e"><f>B1</f><v>#REF!</v></c>' }, '#REF!'],
    [{ xml: '<c r="A1"><v>Infinity</v></c>' }, 'Infinity'],
    [{ xml: '<c r="A1" t="d"><v>2026-10-14T00:00:00</v></c>' }, '2026-10-14'],
    [{ xml: '<c r="A1" t="inlineStr"><is><r><t>CTE </t></r><r><rPr><b/></rPr><t>Final</t></r><rPh sb="0" eb="1"><t>zz</t></rPh></is></c>' }, 'CTE Final'],
    [{ xml: '<c r="A1"><v>not a number</v></c>' }, 'not a number'],
    [{ xml: '<c r="A1" t="s"/>' }, ''],
    [{ xml: '<c r="A1" t="s"><v/></c>' }, ''],
    [{ xml: '<c r="A1" t="str"><v>a_x000D_b</v></c>' }, 'a\rb'],
    [{ xml: '<c r="A1" s="0"/>' }, ''],
  ])('%j is %j', async (cell, expected) => expect(await said(cell)).toBe(expected)); // prettier-ignore

  it('counts days from 1904 where the workbook does', async () => {
    expect(await said({ value: 44_847, format: 'm/d/yyyy' }, { is1904: true })).toBe('2026-10-14');
  });

  it.each([true, false])('reads texts in their cells or in the shared list (%s)', async (inline) => {
    expect(await said('Zoë <&> ', { inline })).toBe('Zoë <&> ');
  });
});

describe('rows and columns', () => {
  it('keep the numbers of the sheet, and end with their last text', async () => {
    expect(await rowsOf(workbook([{ rows: [['a', '', 'c'], [], ['', 1]] }]))).toEqual([
      [
        [1, 'a', '', 'c'],
        [3, '', '1'],
      ],
    ]);
  });

  it('are counted where cells and rows do not say where they are', async () => {
    const sheet = '<worksheet><sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row><c r="C2"><v>3</v></c><c><v>4</v></c></row></sheetData></worksheet>'; // prettier-ignore
    const bytes = workbook([{ rows: [] }], { parts: { 'xl/worksheets/sheet1.xml': sheet } });
    expect(await rowsOf(bytes)).toEqual([[[1, '1', '2'], [2, '', '', '3', '4']]]); // prettier-ignore
  });

  it.each([
    ['prefixes', '<x:worksheet><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>'],
    ['comments and breaks', '<worksheet>\n<!-- <row> -->\n<sheetData>\n<row r="1">\n<c r="A1">\n<v>1</v>\n</c></row></sheetData></worksheet>'],
  ])('are read with %s', async (_, sheet) => {
    expect(await rowsOf(workbook([{ rows: [] }], { parts: { 'xl/worksheets/sheet1.xml': sheet } }))).toEqual([[[1, '1']]]);
  }); // prettier-ignore
});

describe('sheets', () => {
  const grades: WorkbookCell[][] = [
    headers,
    [2_000_000_001, 480_123_401, { value: 1, format: '000' }, 'T1', 'CTE Term Grade', 90],
  ];
  const read = async (bytes: Uint8Array) => ({ tables: await readXlsx(bytes) });

  it('the one that can be read is', async () => {
    const bytes = workbook([
      { name: 'Notes', rows: [['Dear all']] },
      { name: 'Grades', rows: grades },
    ]);
    const reading = readable('', await read(bytes));
    expect(reading.layout).toMatchObject({ table: 1, delimiter: '', headerRow: 1 });
    expect(gradeRecords(reading)).toMatchObject([{ row: 2, ssid: '2000000001', section: '001', score: '90' }]);
  });

  it('two that could be meant are not guessed between, unless the user says what the file is', async () => {
    const terms = [['Name', 'Start', 'End'], ['T1', { value: 46_309, format: 'd/m/yy' }, '12/1/2026']];
    const both = await read(workbook([{ rows: grades }, { rows: grades }]));
    expect(whyNot('', both)).toBe('several-tables');
    const mixed = await read(workbook([{ rows: grades }, { rows: terms }]));
    expect(whyNot('', mixed)).toBe('several-tables');
    expect(readable('', { ...mixed, kind: 'terms' }).records).toMatchObject([{ name: 'T1', start: '2026-10-14' }]);
    const map = { kind: 'terms' as const, table: 1, headerRow: 1, columns: { term: 0, start: 1, end: 2 } };
    expect(recordsOf(readable('', { ...mixed, map }))).toHaveLength(1);
  }); // prettier-ignore

  it('a hidden one is not read, unless all are hidden', async () => {
    const bytes = workbook([
      { rows: grades },
      { rows: grades, state: 'hidden' },
      { rows: grades, state: 'veryHidden' },
    ]);
    expect((await readXlsx(bytes)).tables).toHaveLength(1);
    expect((await readXlsx(workbook([{ rows: grades, state: 'hidden' }]))).tables).toHaveLength(1);
  });

  it('lost zeros and dates are damage, as in a text file', async () => {
    const rows = [headers, [12_345_678, 480_123_401, 1, 'T1', 'CTE Term Grade', 90], [2_000_000_001, 480_123_401, { value: 46_024, format: 'd-mmm' }, 'T1', 'CTE Term Grade', 90],
      ['2.00E+09', 480_123_401, 1, 'T1', 'CTE Term Grade', 90]];
    const reading = readable('', await read(workbook([{ rows }])));
    expect(skipped(reading)).toEqual({ 'lost-zeros ssid': [2], 'date section': [3], 'scientific ssid': [4] });
  }); // prettier-ignore
});

describe('workbooks as other programs write them', () => {
  const rows: WorkbookCell[][] = [headers, ['2000000001', '480123401', '1', 'T1', 'CTE Term Grade', '90']];
  const parts = workbookParts([{ rows }], { inline: true });
  const said = async (bytes: Uint8Array) => {
    const source = sourceOf(bytes);
    expect(sniff(source)).toBe('xlsx');
    return gradeRecords(readable('', { source, tables: await readXlsx(bytes) })).map(({ ssid }) => ssid);
  };
  const renamed = (rename: (name: string) => string, edit = (content: string) => content) =>
    zipFile(parts.map(({ name, content }) => ({ name: rename(name), content: edit(String(content)) })));

  it('names of parts with backslashes', async () => {
    expect(await said(renamed((name) => name.replaceAll('/', '\\')))).toEqual(['2000000001']);
  });

  it('a large part first, what tells of a workbook last', async () => {
    const filler = Array.from({ length: 20_000 }, (_, i) => Math.imul(i, 2_654_435_761)).join(' ');
    const bytes = zipFile([{ name: 'docs/notes.txt', content: filler }, ...parts.toReversed()]);
    expect(await said(bytes)).toEqual(['2000000001']);
  });

  it('parts in the root, or in another folder, with steps up in their paths', async () => {
    const root = renamed((name) => name.replace('xl/', ''), (content) => content.replaceAll('xl/workbook', 'workbook'));
    expect(await said(root)).toEqual(['2000000001']);
    const other = renamed(
      (name) => name.replace('xl/', 'a/b/'),
      (content) => content.replaceAll('xl/workbook', '/a/b/workbook').replaceAll('Target="worksheets', 'Target="../b/./worksheets'),
    );
    expect(await said(other)).toEqual(['2000000001']);
  });

  it('a packed file of workbooks is none itself', () => {
    const inner = workbook([{ rows }]);
    expect(sniff(sourceOf(zipFile([{ name: 'a.xlsx', content: inner, method: 0 }])))).toBe('zip');
  });

  const day: WorkbookCell[][] = [['Name', 'Start', 'End'], ['T1', { value: 44_847, format: 'm/d/yyyy' }, { value: 44_900, format: 'm/d/yyyy' }]];
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const extension = 'xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main"';
  it.each<[string, string]>([
    ['an extension of the same name says nothing', `<workbook xmlns="${main}" ${extension}><workbookPr date1904="1"/><sheets><sheet name="a" r:id="rId1"/></sheets><extLst><ext ${extension}><x15:workbookPr chartTrackingRefBase="1"/></ext></extLst></workbook>`],
    ['the namespace may change with the element', `<workbook xmlns="${main}"><workbookPr date1904="true"/><sheets><sheet name="a" r:id="rId1"/></sheets><extLst><ext><workbookPr xmlns="urn:x"/></ext></extLst></workbook>`],
    ['the namespace may have a prefix', `<x15:workbook xmlns:x15="${main}" xmlns="urn:x"><workbookPr/><x15:workbookPr date1904="1"/><x15:sheets><x15:sheet name="a" r:id="rId1"/></x15:sheets></x15:workbook>`],
    ['the strict namespace', '<workbook xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"><workbookPr date1904="1"/><sheets><sheet name="a" r:id="rId1"/></sheets></workbook>'],
  ])('days from 1904: %s', async (_, book) => {
    const bytes = workbook([{ rows: day }], { is1904: true, parts: { 'xl/workbook.xml': book } });
    expect(readable('', { tables: await readXlsx(bytes) }).records).toMatchObject([{ start: '2026-10-14' }]);
  });

  it('a cell far away makes no row longer, and no small file too large', async () => {
    const far = '<row><c r="A1"><v>1</v></c><c r="XFD1"><v>2</v></c></row>';
    const xml = `<worksheet>${far}${'<row><c><v>1</v></c><c r="XFD2" s="1"/></row>'.repeat(5000)}</worksheet>`;
    const [rows] = await rowsOf(workbook([{ rows: [] }], { parts: { 'xl/worksheets/sheet1.xml': xml } }));
    expect(rows).toHaveLength(5001);
    expect(rows![5000]).toEqual([5001, '1']);
  });

  it('a row that ends before the last column has empty cells there', async () => {
    const short = [headers, student(1).slice(0, 5), student(2)];
    expect(gradeRecords(readable('', { tables: await readXlsx(workbook([{ rows: short }])) }))).toMatchObject([
      { row: 2, score: '' },
      { row: 3, score: '90' },
    ]);
  });
}); // prettier-ignore

const student = (number: number): WorkbookCell[] => [
  2_000_000_000 + number,
  480_123_401,
  1,
  'T1',
  'CTE Term Grade',
  90,
];

describe('files that cannot be read', () => {
  const sheets = [{ rows: [['a']] }];
  const parts = workbookParts(sheets);
  const without = (name: string) => zipFile(parts.filter((part) => part.name !== name));
  const far = '<row><c r="XFD1"><v>1</v></c></row>';
  const sheet = (xml: string) => workbook(sheets, { parts: { 'xl/worksheets/sheet1.xml': xml } });
  it.each<[string, Uint8Array, string]>([
    ['not packed', new TextEncoder().encode('PK\u0003\u0004 but not packed at all'), 'damaged'],
    ['nothing', new Uint8Array(), 'damaged'],
    ['cut off', workbook(sheets).slice(0, -30), 'damaged'],
    ['without its beginning', workbook(sheets).slice(40), 'damaged'],
    ['without sheets', zipFile([{ name: 'notes.txt', content: 'x' }]), 'not-a-workbook'],
    ['without the sheet that it lists', without('xl/worksheets/sheet1.xml'), 'damaged'],
    ['with a chart alone', workbook(sheets, { parts: { 'xl/_rels/workbook.xml.rels': '<Relationships/>' } }), 'not-a-workbook'],
    ['a binary workbook', workbook(sheets, { parts: { '_rels/.rels': '<R><Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.bin"/></R>' } }), 'xls'],
    ['with a password on its parts', zipFile(parts.map((part) => ({ ...part, flags: 1 }))), 'password'],
    ['packed in an unknown way', zipFile(parts.map((part) => ({ ...part, method: 14 }))), 'damaged'],
    ['larger than any export, by its list', zipFile(parts.map((part) => ({ ...part, size: 4e9 }))), 'too-large'],
    ['of very many parts', zipFile(Array.from({ length: 5001 }, (_, i) => ({ name: `${i}`, content: '' }))), 'too-large'],
    ['larger than its list says', zipFile(parts.map((part) => ({ ...part, size: 10 }))), 'too-large'],
    ['smaller than its list says', zipFile(parts.map((part) => ({ ...part, size: 100_000 }))), 'damaged'],
    ['with a sheet that ends in the middle', sheet('<worksheet><sheetData><row r="1"><c r="A1"><v>1'), 'damaged'],
    ['with tags that do not match', sheet('<worksheet><a></b></worksheet>'), 'damaged'],
    ['with entities of its own', sheet('<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><worksheet>&b;</worksheet>'), 'entities'],
    ['with rows that run backwards', sheet('<worksheet><row r="2"/><row r="1"/></worksheet>'), 'damaged'],
    ['with a row beyond the last', sheet('<worksheet><row r="1048577"/></worksheet>'), 'damaged'],
    ['with a column beyond the last', sheet('<worksheet><row r="1"><c r="XFE1"><v>1</v></c></row></worksheet>'), 'damaged'],
    ['with more cells than any export', sheet(`<worksheet>${far.repeat(400)}</worksheet>`), 'too-large'],
    ['with a list of more sheets than parts', workbook(sheets, { parts: { 'xl/workbook.xml': `<workbook>${'<sheet r:id="rId1"/>'.repeat(100_001)}</workbook>` } }), 'too-large'],
    ['with merged cells that are filled again and again', sheet(`<worksheet>${'<row><c><v>1</v></c></row>'.repeat(5000)}${'<mergeCell ref="A1:A9999"/>'.repeat(1001)}</worksheet>`), 'too-large'],
    ['with many such sheets', workbook([1, 2, 3].map(() => ({ rows: [] })), { parts: Object.fromEntries([1, 2, 3].map((at) => [`xl/worksheets/sheet${at}.xml`, `<worksheet>${far.repeat(120)}</worksheet>`])) }), 'too-large'],
    ['that lists one sheet again and again', workbook(sheets, { parts: { 'xl/workbook.xml': `<workbook><sheets>${'<sheet name="a" r:id="rId1"/>'.repeat(1000)}</sheets></workbook>` } }), 'damaged'],
    ['with a text that is not in its list', sheet('<worksheet><row><c t="s"><v>999</v></c></row></worksheet>'), 'damaged'],
    ['with a text of no number', sheet('<worksheet><row><c t="s"><v>__proto__</v></c></row></worksheet>'), 'damaged'],
    ['with a part of another folder', workbook(sheets, { parts: { 'xl/_rels/workbook.xml.rels': '<R><Relationship Id="rId1" Type="x/worksheet" Target="../../../etc/passwd"/></R>' } }), 'damaged'],
    ['with a part of another place', workbook(sheets, { parts: { 'xl/_rels/workbook.xml.rels': '<R><Relationship Id="rId1" Type="x/worksheet" Target="https://example.org/" TargetMode="External"/></R>' } }), 'not-a-workbook'],
    ['of as many parts as there can be', zipFile(Array.from({ length: 65_535 }, (_, i) => ({ name: `${i}`, content: '', method: 0 }))), 'too-large'],
    ['very large when unpacked, as its list says', zipFile(parts.map((part) => (part.name.includes('sheet1') ? { ...part, size: 600e6 } : part))), 'too-large'],
  ])('%s', async (_, bytes, reason) => {
    expect(await readXlsx(bytes)).toEqual({ format: 'xlsx', tables: [], reason });
    expect(whyNot('', { tables: await readXlsx(bytes) })).toBe(reason);
  }); // prettier-ignore

  it('a picture in it may be as large as it likes', async () => {
    const bytes = zipFile([...parts, { name: 'xl/media/image1.png', content: new Uint8Array(9), size: 600e6 }]);
    expect((await readXlsx(bytes)).tables).toHaveLength(1);
  });

  it('what its list says is small is unpacked no further than that', async () => {
    const sheetXml = `<worksheet>${'<row/>'.repeat(3e6)}<row><c><v>1</v></c></row></worksheet>`;
    const packed = parts.map((part) =>
      part.name === 'xl/worksheets/sheet1.xml' ? { ...part, content: sheetXml, size: 1000 } : part,
    );
    expect(await readXlsx(zipFile(packed))).toMatchObject({ reason: 'too-large' });
  });

  it('names with dots, slashes and what objects have are names like others', async () => {
    const odd = ['../evil.xml', '/etc/passwd', '..\\x', '__proto__', 'constructor', 'a\0b', ''];
    expect(await readXlsx(zipFile([...odd.map((name) => ({ name, content: 'x' })), ...parts]))).toEqual(
      await readXlsx(zipFile(parts)),
    );
  });

  it('the size that a sheet says it has is not believed, nor are cells that only have a look', async () => {
    const xml = '<worksheet><dimension ref="A1:XFD1048576"/><cols><col min="1" max="16384"/></cols><sheetData><row r="1" spans="1:16384"><c r="A1"><v>1</v></c><c r="XFD1" s="1"/></row><row r="1048576"><c r="B1048576"><v>2</v></c></row></sheetData></worksheet>'; // prettier-ignore
    expect(await rowsOf(sheet(xml))).toEqual([[[1, '1'], [1_048_576, '', '2']]]); // prettier-ignore
  });

  it.each<[string, string]>([
    ['with a password', 'EncryptedPackage'],
    ['old', 'Workbook'],
  ])('a workbook of the other kind of box is told: %s', (reason, stream) => {
    const box = Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      Buffer.alloc(300_000),
      Buffer.from(stream, 'utf16le'),
      Buffer.alloc(600),
    ]);
    const source = sourceOf(new Uint8Array(box), 'grades.xlsx');
    expect(whyNot(new Uint8Array(box), { source })).toBe(reason === 'old' ? 'xls' : 'password');
  });

  it('an empty sheet is no table', async () => {
    expect(whyNot('', { tables: await readXlsx(workbook([{ rows: [] }])) })).toBe('no-table');
  });

  it('a comment behind the list is no harm', async () => {
    expect((await readXlsx(zipFile(parts, 'PK\u0005 made by hand'))).tables).toHaveLength(1);
  });
});

describe('whatever a workbook holds', () => {
  const cell = fc.oneof(fc.string({ maxLength: 12 }), fc.integer({ min: 0, max: 1e10 }), fc.boolean());
  const sheet = fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 12 });

  it('another reader finds the same', async () => {
    await fc.assert(
      fc.asyncProperty(sheet, fc.boolean(), async (given, inline) => {
        // The other reader takes what is blank for empty, and cannot read control characters.
        const rows = given.map((cells) => cells.map((value) => (typeof value === 'string' ? value.replace(/[\s\p{C}_]/gu, 'x') : value)));
        const bytes = workbook([{ rows }], { inline });
        const [other] = await readXlsxFile(Buffer.from(bytes));
        const [ours] = await rowsOf(bytes);
        const filled = (other?.data ?? []).flatMap((cells, i) => cells.flatMap((value, column) => (value === null ? [] : [[i + 1, column, typeof value === 'boolean' ? String(value).toUpperCase() : String(value)]])));
        const own = ours!.flatMap(([row, ...cells]) => cells.flatMap((value, column) => (value === '' ? [] : [[row, column, value]])));
        expect(own).toEqual(filled);
      }),
      runs(30),
    );
  }); // prettier-ignore

  it('any format shows any number as something', async () => {
    const sign = fc.constantFrom('0', '#', '.', ',', '%', 'E+', '0', '?', ';', '"', '\\', '_', '*', '[', ']', 'h', 'm', 'y', 'd', '@', ' ', 'General', '[Red]', '0'.repeat(120)); // prettier-ignore
    const format = fc.array(sign, { maxLength: 12 }).map((signs) => signs.join(''));
    const value = fc.oneof(fc.double({ noDefaultInfinity: true, noNaN: true }), fc.integer());
    await fc.assert(
      fc.asyncProperty(fc.array(fc.record({ value, format }), { minLength: 1, maxLength: 20 }), async (cells) => {
        const [sheet] = await rowsOf(workbook([{ rows: [['x'], cells] }]));
        expect(sheet!.every((cellsOf) => cellsOf.every((text) => text !== undefined))).toBe(true);
      }),
      runs(100),
    );
  });

  it('any byte of it may be wrong: it is read or refused', async () => {
    const bytes = workbook([{ rows: [headers, [2_000_000_001, 1, 1, 'T1', 'CTE Final', 90]] }]);
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.nat(255), fc.nat(bytes.length), async (at, byte, length) => {
        const broken = bytes.slice();
        broken[at] = byte;
        for (const content of [broken, bytes.slice(0, length)]) {
          const found = await readXlsx(content);
          expect(await readXlsx(content)).toEqual(found);
          whyNot('', { tables: found });
        }
      }),
      runs(100),
    );
  });
});
