import { describe, expect, it } from 'vitest';
import { readXlsx } from '../../../../src/intake/formats/xlsx.ts';
import { gradeRecords, readable, recordsOf, skipped, whyNot } from '../sources.ts';
import { workbook, type WorkbookCell } from './workbook.ts';

const headers = ['State ID', 'Course Number', 'Section', 'Grading Task', 'Score'];
const student = (number: number, score: WorkbookCell = 85): WorkbookCell[] => [
  2_000_000_000 + number,
  480_123_401,
  2,
  'CTE Term Grade',
  score,
];
const reading = async (rows: WorkbookCell[][], more = '') => {
  const bytes = workbook([{ rows }]);
  if (more === '') return readable('', { tables: await readXlsx(bytes) });
  const rowsXml = rows.map((cells) => `<row>${cells.map((cell) => `<c t="str"><v>${String(cell)}</v></c>`).join('')}</row>`).join(''); // prettier-ignore
  const sheet = `<worksheet><sheetData>${rowsXml}</sheetData>${more}</worksheet>`;
  const parts = { 'xl/worksheets/sheet1.xml': sheet };
  return readable('', { tables: await readXlsx(workbook([{ rows: [] }], { parts })) });
};
const merges = (...refs: string[]) => `<mergeCells>${refs.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`; // prettier-ignore

describe('cells whose value is not known', () => {
  it.each<[string, string]>([
    ['a formula that was never worked out', '<c r="E2"><f>D2+1</f></c>'],
    ['a formula with an empty value', '<c r="E2"><f>D2+1</f><v></v></c>'],
  ])('%s sets its row aside', async (_, xml) => {
    const found = await reading([headers, student(1, { xml }), student(2)]);
    expect(gradeRecords(found)).toMatchObject([{ row: 3, ssid: '2000000002', score: '85' }]);
    expect(skipped(found)).toEqual({ 'no-value': [2] });
  });

  it.each<[string, string, string]>([
    ['a number', '<c r="E2"><f>40+45</f><v>85</v></c>', '85'],
    ['a text', '<c r="E2" t="str"><f>"B"</f><v>B</v></c>', 'B'],
    ['an empty text', '<c r="E2" t="str"><f>""</f><v></v></c>', ''],
    ['no formula at all', '<c r="E2"/>', ''],
  ])('a formula that gives %s is read', async (_, xml, score) => {
    expect(gradeRecords(await reading([headers, student(1, { xml })]))).toMatchObject([{ score }]);
  });

  it('one in a column that is not read is no harm', async () => {
    const note = { xml: '<c r="F2"><f>D2+1</f></c>' };
    expect(
      gradeRecords(
        await reading([
          [...headers, 'Note'],
          [...student(1), note],
        ]),
      ),
    ).toHaveLength(1);
  });
});

it('above the header neither a formula without a value nor an error makes a skipped row', async () => {
  const title: WorkbookCell[] = [{ xml: '<c r="A1"><f>NOW()</f></c>' }, 'Grades', { xml: '<c r="C1" t="e"><v>#REF!</v></c>' }];
  const found = await reading([title, headers, student(1)]);
  expect(gradeRecords(found)).toMatchObject([{ row: 3, ssid: '2000000001' }]);
  expect(skipped(found)).toEqual({});
}); // prettier-ignore

describe('merged cells', () => {
  const rows = [
    headers,
    ['2000000001', '480123401', '2', 'CTE Term Grade', '85'],
    ['2000000002', '', '', 'CTE Term Grade', '86'],
    ['2000000003', '', '', 'CTE Term Grade', '87'],
    ['2000000004', '480555502', '7', 'CTE Term Grade', '88'],
    ['2000000005', '480555502', '7', 'CTE Term Grade', '88'],
    ['2000000006', '480555502', '7', 'CTE Term Grade', '88'],
  ];
  const more = ['480555502-7', '480555502-7', '480555502-7'];
  const places = async (...refs: string[]) =>
    gradeRecords(await reading(rows, merges(...refs))).map(({ course, section }) => `${course}-${section}`);

  it('one over several rows counts for each of them', async () => {
    expect(await places('B2:B4', 'C2:C4')).toEqual(['480123401-2', '480123401-2', '480123401-2', ...more]);
    expect(await places('B2:B3', 'C2:C9')).toEqual(['480123401-2', '480123401-2', ...more]);
  });

  it.each([
    ['one over several columns stands in the first', ['B2:C2']],
    ['one whose first cell is empty, or whose first row is left out', ['B3:B4', 'B7:B9', 'B1000000:B1048576']],
    ['what is no range', ['', 'B2', 'B4:B2', 'B2:B', '2:4', 'B2:B99999999']],
  ])('%s: nothing is filled', async (_, refs) => expect(await places(...refs)).toEqual(['480123401-2', ...more]));
});

describe('headings', () => {
  const own = ['State ID', 'Student Name', 'Grading Task', 'Score'];
  const row = (number: number): WorkbookCell[] => [2_000_000_000 + number, 'Canarywing, Mary', 'CTE Term Grade', 85];

  it.each<[string, WorkbookCell[], WorkbookCell[]]>([
    ['in one cell', ['Course: 480123401   Section: 001'], ['Course: 0480555502 Nurse Aide   Section: 7']],
    ['in two cells', ['Course: 480123401', '', 'Section: 001'], ['Course: 0480555502', '', 'Section: 7']],
    ['beside their names', ['Course:', 480_123_401, 'Section:', '001'], ['Course:', '0480555502', 'Section:', 7]],
  ])('of course and section %s hold for the rows below them', async (_, first, second) => {
    const found = await reading([['Grades Report'], first, own, row(1), ['Total: 1'], second, own, row(2)]);
    expect(gradeRecords(found)).toMatchObject([
      { row: 4, ssid: '2000000001', course: '480123401', section: '001' },
      { row: 8, ssid: '2000000002', course: '0480555502', section: '7' },
    ]);
    expect(skipped(found)).toEqual({ total: [5], 'repeated-header': [7] });
  });

  it('a title says the term and the task where no column does', async () => {
    const found = await reading([['Term: T1   Grading Task: CTE Final Grade'], headers.toSpliced(3, 1), student(1).toSpliced(3, 1)]); // prettier-ignore
    expect(gradeRecords(found)).toMatchObject([{ row: 3, term: 'T1', task: 'CTE Final Grade' }]);
  });

  it('a row of data is none, whatever its cells say', async () => {
    const noted = [...headers, 'Note'];
    const found = await reading([noted, [...student(1), 'Course: 480555502'], ['Section: 9', ...student(2).slice(1), 2_000_000_002]]); // prettier-ignore
    expect(gradeRecords(found)).toMatchObject([{ row: 2, course: '480123401', section: '2' }]);
    expect(skipped(found)).toEqual({ 'not-digits ssid': [3] });
  });
});

describe('a sheet beside one that can be read', () => {
  it.each<[string, WorkbookCell[][], string]>([
    ['students without a header', [[2_000_000_002, 480_123_401, 1, 'T1', 'CTE Term Grade', 80]], 'several-tables'],
    [
      'students below headers that say nothing',
      [
        ['ID', 'Grade'],
        [2_000_000_002, 80],
      ],
      'several-tables',
    ],
    [
      'courses',
      [
        ['Course Number', 'Students'],
        ['0480555502', 30],
      ],
      'read as grades',
    ],
    ['notes', [['Student 2000000002 is new'], ['Call 502 555 0100']], 'read as grades'],
  ])('with %s: %#', async (_, rows, expected) => {
    const tables = { tables: await readXlsx(workbook([{ rows: [headers, student(1)] }, { rows }])) };
    expect(whyNot('', tables)).toBe(expected);
    const map = { kind: 'grades' as const, table: 0, headerRow: 1, columns: { ssid: 0, course: 1, task: 3, score: 4 } };
    expect(recordsOf(readable('', { ...tables, map }))).toHaveLength(1);
  });
});
