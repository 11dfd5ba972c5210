/** Files as nobody should write them: each is read without a row lost, or refused with its reason. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tablesOf } from '../../../src/intake/formats/table-formats.ts';
import { readFile, type Reading } from '../../../src/intake/read.ts';
import { check } from '../../../src/check.ts';
import { makeReport } from '../../../src/report/make-report.ts';
import { much, runs } from '../runs.ts';
import { naiveRows } from './naive-tokeniser.ts';
import { htmlOf, inputOf, writers, xmlOf, type Format } from './formats/written.ts';
import { gradeRecords, header, lines, read, readable, row, rowCount, skipped, sourceOf, utf16, whyNot, type Content } from './sources.ts'; // prettier-ignore

const first = row('2000000001');
const second = row('2000000002');
const idsOf = (reading: Reading) => gradeRecords(reading).map(({ ssid, row: at }) => `${ssid}@${at}`);
const ids = (content: Content) => idsOf(readable(content));
const both = ['2000000001@2', '2000000002@3'];

describe('large without sense', () => {
  it.each<[string, string, string[], Record<string, number[]>]>([
    ['very many characters in one line', lines(header, first, 'x'.repeat(much(2e6)), second), ['2000000001@2', '2000000002@4'], { note: [3] }],
    ['very many characters in a quoted cell', lines(header, first, `"${'x'.repeat(much(2e6))}"`, second), ['2000000001@2', '2000000002@4'], { 'other-task': [3] }],
    ['very many delimiters in one line', lines(header, first, `2000000009,77,,,CTE Term${','.repeat(much(4e5))}1`, second), ['2000000001@2', '2000000002@4'], { long: [3] }],
    ['very many empty lines', lines(header, first) + '\n'.repeat(much(2e5)) + lines(second), ['2000000001@2', `2000000002@${much(2e5) + 3}`], {}],
    ['very many lines of delimiters', lines(header, first) + ',,,,,\r\n'.repeat(much(2e5)) + lines(second), ['2000000001@2', `2000000002@${much(2e5) + 3}`], {}],
    ['thirty thousand quotes that do not close', lines(header, first) + '2000000009,"CTE Term\n'.repeat(3e4) + lines(second), ['2000000001@2', '2000000002@30003'], { 'unclosed-quote': Array.from({ length: 3e4 }, (_, i) => i + 3) }],
  ])('%s', (_, text, expected, asides) => {
    const reading = readable(text);
    expect(idsOf(reading)).toEqual(expected);
    expect(skipped(reading)).toEqual(asides);
  }); // prettier-ignore

  /** Of a row, in cells. */
  const room = 4 + header.split(',').length;
  it.each<[string, Content, { rows: number; odd: number }]>([
    ['rows', lines(header, first, second, first, second), { rows: 3, odd: 99 }],
    ['rows that are no plain lines', lines(header, 'a', 'b', 'c', 'd'), { rows: 99, odd: 2 * room }],
    ['rows of two bytes a letter', utf16(lines(header, first, second, first), 'le'), { rows: 99, odd: room }],
    [
      'lines behind a quote that does not close',
      lines(header, '2000000009,"', 'a', 'b', 'c'),
      { rows: 99, odd: 2 * room },
    ],
  ])('more %s than any export has are refused, and not where there are as many as may be', (_, text, most) => {
    expect(readFile({ source: sourceOf(text), side: 'technical' }, undefined, most)).toMatchObject({
      kind: null,
      reason: 'too-large',
    });
    expect(
      readFile({ source: sourceOf(text), side: 'technical' }, undefined, { rows: 99, odd: 9 * room }),
    ).toMatchObject({
      kind: 'grades',
    });
  });

  it('five thousand columns, those that count at the end', () => {
    const filler = Array.from({ length: 5000 }, (_, i) => `c${i}`).join();
    const reading = readable(lines(`${filler},${header}`, `${filler},${first}`, `${filler},${second}`, filler));
    expect(gradeRecords(reading)).toHaveLength(2);
    expect(skipped(reading)).toEqual({ 'no-key': [4] });
    expect(reading.layout.columns.ssid).toBe(5000);
  });

  it.each<[string, string]>([
    ['one line of very many characters', 'x'.repeat(much(2e6))],
    ['one line of very many delimiters', ','.repeat(much(4e5))],
    ['very many quotes', '"'.repeat(much(2e6))],
    ['very many empty lines', '\n'.repeat(much(2e5)) + lines(header, first)],
  ])('is not recognized: %s', (_, text) => expect(whyNot(text)).toMatch(/^(?:not-recognized|empty)$/));
});

describe('odd cells and headers', () => {
  it('headers that objects have are headers like others', () => {
    const reading = readable(lines(`__proto__,constructor,toString,${header}`, `a,b,c,${first}`));
    expect(gradeRecords(reading)).toMatchObject([{ ssid: '2000000001', course: '77', row: 2 }]);
    expect(whyNot(lines('__proto__,constructor,hasOwnProperty', 'a,b,c'))).toBe('not-recognized');
  });

  it('of two columns of one name that hold the same the first is read; else nobody can tell which is meant', () => {
    const text = (score: string, ssid: string) =>
      lines(`${header},grading.score,student.stateID`, `${first},${score},${ssid}`);
    expect(gradeRecords(readable(text('90', '2000000001')))).toMatchObject([{ ssid: '2000000001', score: '90' }]);
    expect(gradeRecords(readable(text('', '')))).toMatchObject([{ ssid: '2000000001', score: '90' }]);
    expect(whyNot(text('90', '2000000009'))).toBe('two-columns grades ssid');
    expect(whyNot(text('10', '2000000001'))).toBe('two-columns grades score');
  });

  const odd = ['<b>90</b>', '=1+1', '=HYPERLINK("https://example.org")', '@SUM(A1)', '\u202e09', '\u200f90', '\ufeff90', '__proto__', 'constructor', '\0', '9\u00000', '%s', '${x}', '😀', '漢', "'; DROP TABLE", 'a\tb', '\ud800']; // prettier-ignore
  it.each(odd)('%j as a score is a score, and goes through the whole engine', (cell) => {
    const text = lines(header, `2000000001,77,1,T1,CTE Term Grade,"${cell.replaceAll('"', '""')}"`, second);
    const own = row('2000000003', { course: '78', task: 'CTE Final' });
    const report = (content: string) =>
      makeReport(
        check(
          (['technical', 'high'] as const).map((side) => ({ side, source: sourceOf(side === 'high' ? content + own : content) })), // prettier-ignore
          { asOf: '2026-10-20' },
        ),
      );
    if (cell.includes('\0')) expect(whyNot(text)).toBe('not-text');
    else {
      expect(report(text).grades).toMatchObject({ posted: 2, synced: 2 });
      expect(report(text)).toEqual(report(text));
    }
  });

  it('NUL bytes far behind the beginning lose no row', () => {
    const text = lines(header, ...Array.from({ length: 500 }, () => first), '2000000003,77\0,1,T1,CTE Term Grade,90', second); // prettier-ignore
    expect(rowCount(readable(text))).toBe(502);
  });

  it('a lone surrogate in UTF-16 loses no row', () => {
    const text = `\uFEFF${lines(header, row('2000000001', { score: '9\ud83d' }), second)}`;
    expect(ids(utf16(text, 'le'))).toEqual(both);
    expect(ids(utf16(text, 'be'))).toEqual(both);
  });

  it('line ends of every sort stand in one file', () => {
    expect(ids(`${header}\r\n${first}\r\r\n${second}\n\r${row('2000000003')}`)).toEqual([
      '2000000001@2',
      '2000000002@4',
      '2000000003@6',
    ]);
  });
});

describe('the border of a piece', () => {
  const SLICE = 1 << 18;
  it.each<[string, string]>([
    ['within a letter of several bytes', 'ñ漢😀'],
    ['within a quoted line break', '"a\nb""\r\n"'],
    ['between CR and LF', '\r\n2000000005,77,1,T1,CTE Term Grade,90\r\n'],
    ['behind a quote that does not close', '"a\r\n'],
  ])('%s is no border of anything', (_, text) => {
    const bytes = new TextEncoder().encode(text).length;
    for (let into = -1; into <= bytes; into++) {
      const begin = `${header}\n`;
      const filler = 'x'.repeat(SLICE - begin.length - into - 2);
      const whole = `${begin}${filler}\n,${text},1\n${second}\n`;
      const naive = naiveRows(whole, ',').filter(
        ({ row: at, cells, unclosed }) => at > 1 && (unclosed || cells.join('') !== ''),
      );
      const reading = readable(whole);
      expect(rowCount(reading), `${into}`).toBe(naive.length);
      expect(gradeRecords(reading).at(-1)).toMatchObject({ ssid: '2000000002', row: naive.at(-1)!.row });
    }
  });
});

describe('a file that is not what its name says', () => {
  const zip = new Uint8Array(
    Buffer.concat([Buffer.from('PK\u0003\u0004\u0014\0', 'latin1'), Buffer.from('grades.csv')]),
  );
  it.each<[string, string, Content, string]>([
    ['a .csv that is packed', 'grades.csv', zip, 'zip'],
    ['a .csv that is a PDF', 'grades.csv', '%PDF-1.7\n', 'pdf'],
    ['a .csv that is a web page', 'grades.csv', '<!doctype html><table></table>', 'html'],
    ['a .csv that is an old workbook', 'grades.csv', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0]), 'xls'],
    ['an .xlsx that is cut off', 'grades.xlsx', 'PK\u0003', 'zip'],
    ['a .pdf that is text', 'grades.pdf', 'no table', 'not-recognized'],
  ])('%s is told', (_, name, content, reason) => {
    expect(whyNot(content, { source: sourceOf(content, name) })).toBe(reason);
  }); // prettier-ignore

  it.each(['grades.xlsx', 'grades.pdf', 'grades.zip', 'grades', ''])('text named %j is read as text', (name) => {
    const text = lines(header, first, second);
    expect(readable(text, { source: sourceOf(text, name) })).toMatchObject({
      kind: 'grades',
      records: { records: { length: 2 } },
    });
  });
});

describe('a file that changes while it is read', () => {
  const text = lines(header, ...Array.from({ length: 40_000 }, (_, i) => row(String(2_000_000_000 + i))));
  const whole = sourceOf(text);

  it.each<[string, (start: number, end: number) => Uint8Array]>([
    ['is gone', () => { throw new Error('NotFoundError'); }],
    ['is gone in the middle', (start, end) => { if (start > 300_000) throw new Error('NotReadableError'); return whole.read(start, end); }],
    ['is cut off', (start, end) => whole.read(start, Math.min(end, Math.max(start, 300_000)))],
    ['has nothing any more', () => new Uint8Array()],
  ])('is told when it %s, and no part of it is taken for all', async (_, readBytes) => {
    const source = { ...whole, read: readBytes };
    expect(whyNot('', { source })).toBe('cannot-read');
    expect(await tablesOf(source)).toBeUndefined();
  }); // prettier-ignore

  it('is another file from the middle on: what is there is read, and none of its rows is lost', () => {
    const other = sourceOf(text.replaceAll('CTE Term Grade', 'CTE Exam Grade'));
    const source = { ...whole, read: (start: number, end: number) => (start > 300_000 ? other : whole).read(start, end) };
    expect(rowCount(readable('', { source }))).toBe(40_000);
  }); // prettier-ignore
});

describe('each format, whatever its bytes', () => {
  const table = [header.split(','), first.split(','), second.split(',')];
  const formats = Object.keys(writers) as Format[];
  const whole = Object.fromEntries(formats.map((format) => [format, writers[format](table)])) as Record<Format, Uint8Array>; // prettier-ignore

  it('it is read or refused, never throws, and says the same twice', async () => {
    const harm = fc.record({
      at: fc.nat(1e6),
      bytes: fc.uint8Array({ maxLength: 6 }),
      end: fc.option(fc.nat(1e6), { nil: undefined }),
    });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...formats), fc.array(harm, { minLength: 1, maxLength: 3 }), async (format, harms) => {
        let content = whole[format].slice();
        for (const { at, bytes, end } of harms) {
          content.set(bytes.subarray(0, Math.max(0, content.length - (at % content.length))), at % content.length);
          if (end !== undefined) content = content.slice(0, 5 + (end % content.length));
        }
        const once = read(content, { tables: (await inputOf(content, { side: 'high' })).tables });
        const again = read(content, { tables: (await inputOf(content, { side: 'high' })).tables });
        expect({ ...again, input: null }).toEqual({ ...once, input: null });
      }),
      runs(150),
    );
  }); // prettier-ignore

  const cell = fc.oneof(
    fc.constantFrom('', '__proto__', 'constructor', '<b>x</b>', '=1+1', '\u202ex', '&amp;', ']]>', '-->', '"', "'", 'a  b', '00', '1E5', '_x0041_', 'State ID', 'Course: 77 x'), // prettier-ignore
    fc.string({ unit: 'grapheme', maxLength: 6 }).map((text) => text.replace(/[\p{Cc}\p{Z}]+/gu, ' ').trim()),
  );
  const tables = fc.array(fc.tuple(fc.constantFrom('2000000001', '2000000002', 'x'), cell, cell), { minLength: 1, maxLength: 10 }); // prettier-ignore
  const heads = ['student.stateID', 'x.note', 'grading.courseNumber', 'grading.task', 'grading.score', 'x.more'];

  it.each<[string, (rows: string[][]) => Uint8Array]>([
    ['XLSX', writers.XLSX],
    ['XML', (rows) => new TextEncoder().encode(xmlOf(rows))],
    ['HTML', (rows) => new TextEncoder().encode(htmlOf(rows))],
  ])('%s: no row is lost, and every address points at its cell', async (_, write) => {
    await fc.assert(
      fc.asyncProperty(tables, async (given) => {
        const rows = given.map(([id, note, more], i) => [id, note, '77', 'CTE Term Grade', String(i), more]);
        const { tables: found } = await inputOf(write([heads, ...rows]), { side: 'technical' });
        const reading = readable('', { tables: found }) as Reading;
        expect(rowCount(reading)).toBe(rows.length);
        const { columns } = reading.layout;
        for (const record of gradeRecords(reading)) {
          for (const field of ['ssid', 'course', 'score'] as const)
            expect(record[field]).toBe([heads, ...rows][Number(record.row) - 1]![columns[field]!]);
        }
      }),
      runs(40),
    );
  });
});
