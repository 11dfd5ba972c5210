import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csv } from '../../../src/report/take-away/csv.ts';
import { titles } from '../../../src/report/titles.ts';
import type { Row } from '../../../src/report/view.ts';

const row: Row = {
  code: '2b-missing',
  file: 'grades.csv',
  side: 'technical',
  row: 58,
  course: '480123401',
  section: '001',
  term: 'T1',
  task: 'CTE Term Grade',
  ssid: '0200000001',
  postedOn: '2026-10-07',
  found: '',
  expected: '92',
  concerns: 'North',
  actsAt: 'high',
  courseName: 'Welding I',
  technicalValue: '92',
  technicalDay: '2026-10-07',
};

/** A file's own name may be a student's: it never leaves. */
const fileLabel = () => 'North, grades 1';

/** The rows as a spreadsheet program reads them, by the heads. */
function read(rows: Row[]): Record<string, string>[] {
  const text = [...csv(rows, titles, fileLabel)].join('');
  expect(text.startsWith('\uFEFF')).toBe(true);
  const { data, errors } = Papa.parse<string[]>(text.slice(1), { header: false, delimiter: ',', newline: '\r\n' });
  expect(errors).toEqual([]);
  expect(data.pop()).toEqual(['']);
  const [heads = [], ...cells] = data;
  return cells.map((cell) => Object.fromEntries(heads.map((head, at) => [head, cell[at] ?? ''])));
}

describe('the CSV of the findings', () => {
  it('has a row for each row, with the words of its code', () => {
    expect(read([row])).toEqual([
      {
        School: 'North',
        Outcome: 'Posted grades are missing at the high school',
        'Who acts': 'High school',
        'Course Number': '480123401',
        'Course Title': 'Welding I',
        'Section Number': '001',
        Term: 'T1',
        'Grading Task': 'CTE Term Grade',
        SSID: '0200000001',
        'At the technical school': '92',
        'At the high school': '',
        'Date posted at the technical school': '2026-10-07',
        'Date posted at the high school': '',
        Found: '',
        Expected: '92',
        Row: '58',
        File: 'North, grades 1',
      },
    ]);
  });

  it('has its heads without any row', () => {
    expect([...csv([], titles, fileLabel)].join('')).toMatch(/^\uFEFFSchool,.+,File\r\n$/);
  });

  it('comes in pieces that join to the whole', () => {
    const pieces = [
      ...csv(
        Array.from({ length: 2500 }, () => row),
        titles,
        fileLabel,
      ),
    ];
    expect(pieces.length).toBe(3);
    expect(pieces.join('').split('\r\n')).toHaveLength(2502);
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-5', "'-5"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['  =1', "'  =1"],
    ['\u00a0=1', "'\u00a0=1"],
    ['\u3000\u200b=1', "'\u3000\u200b=1"],
    ['\tx', "'\tx"],
    ['\rx', "'\rx"],
    [' \tx', "' \tx"],
    ['＝1', "'＝1"],
    ['－1', "'－1"],
    ['85', '85'],
    ['85.00', '85.00'],
    ['B/85', 'B/85'],
    ['a=b', 'a=b'],
    ['0123', '0123'],
    ['12345678901', '12345678901'],
  ])('keeps the value %j from becoming something else', (found, cell) => {
    expect(read([{ ...row, found }])[0]?.['Found']).toBe(cell);
  });

  it.each(['0200000001', '480123401', '001', '85.00'])('writes the number %j without a mark before it', (course) => {
    expect(read([{ ...row, course }])[0]?.['Course Number']).toBe(course);
  });

  it('gives every value back, and no cell that is a formula', () => {
    const piece = fc.constantFrom(
      '=',
      '+',
      '-',
      '@',
      '\t',
      '\r',
      '\n',
      ' ',
      '\u00a0',
      '"',
      "'",
      ',',
      ';',
      '＋',
      'a',
      '1',
    );
    const cell = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece, { maxLength: 8 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(
        fc.array(fc.record({ ssid: cell, course: cell, found: cell, concerns: cell }), { maxLength: 5 }),
        (given) => {
          const cells = read(given.map((each) => ({ ...row, ...each })));
          for (const [at, { ssid, course, found, concerns }] of given.entries()) {
            const own = cells[at]!;
            const values = [own['SSID'], own['Course Number'], own['Found'], own['School']];
            expect(
              [ssid, course, found, concerns].map((value, each) => (values[each] === value ? value : `'${value}`)),
            ).toEqual(values);
            for (const value of values) expect(value).not.toMatch(/^[\s\u200b]*[=+\-@＝＋－＠\t\r]/);
          }
        },
      ),
    );
  });
});
