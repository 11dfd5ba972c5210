import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../runs.ts';
import { gradeRecords, header, lines, read, readable, row, skipped, utf16 } from './sources.ts';

/** What a file says, whatever its encoding. UTF-16 is read as text from beginning to end. */
function told(content: string | Uint8Array) {
  const reading = read(content);
  if (reading.kind === null) return { reason: reading.reason };
  if (reading.kind !== 'grades') return { kind: reading.kind };
  const { seen, shards } = reading.records;
  return { records: gradeRecords(reading), skipped: skipped(reading), seen, shards };
}
const asText = (text: string) => told(utf16(`\uFEFF${text}`, 'le'));

const id = fc.constantFrom('2000000001', '2000000002', '"2000000003"', '200000001', '="2000000004"', ' 2000000001', '');
const cell = fc.constantFrom(
  '77', '1', 'T1', '90', '', ' 90 ', 'ñ', '"7,7"', '"say ""hi"""', '"two\nlines"', '"two\r\nlines"', '5" pipe', '"open', '""', '"', '"90"x', 'a\rb',
); // prettier-ignore
const task = fc.constantFrom('CTE Term Grade', 'CTE Final', 'Quarter Grade', '"CTE Final Exam"', '');
const gradeLine = fc
  .tuple(id, cell, cell, cell, task, cell, fc.constantFrom('', '', '', ',', ',x'), fc.constantFrom(0, 0, 0, 3))
  .map(
    ([ssid, course, section, term, what, score, more, less]) =>
      [ssid, course, section, term, what, score].slice(0, 6 - less).join(',') + more,
  );
const anyLine = fc.oneof({ weight: 3, arbitrary: gradeLine }, { weight: 3, arbitrary: fc.constant(row('2000000009')) }, fc.constantFrom('', 'Total students: 2', header)); // prettier-ignore
const lineEnd = fc.constantFrom('\n', '\n', '\r\n', '\r\n', '\r');

describe('lines that are read as bytes', () => {
  it('say what they say as text', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anyLine, lineEnd), { maxLength: 40 }), fc.boolean(), (made, isCut) => {
        const text = `${header}\n${made.map((parts) => parts.join('')).join('')}`;
        const file = isCut ? text.slice(0, -1) : text;
        expect(told(file)).toEqual(asText(file));
        if (!file.includes('ñ')) expect(told(new Uint8Array(Buffer.from(file, 'latin1')))).toEqual(asText(file));
      }),
      runs(150),
    );
  });

  it('are found in a file that is mostly lines for the tokeniser', () => {
    const text = lines(
      header,
      ...Array.from({ length: 3000 }, (_, i) =>
        row(String(2_000_000_000 + i), i % 40 < 37 ? { section: '"1"" "' } : {}),
      ),
    );
    expect(told(text)).toEqual(asText(text));
  });
});

/** Files are read in slices of a megabyte. */
const SLICE = 2 ** 20;

describe('a line at the end of a slice', () => {
  const before = `${header}\n${lines(...Array.from({ length: 1000 }, (_, i) => row(String(2_000_000_000 + i))))}`;
  const hard = lines(
    row('2000000009', { course: 'ñ’7' }),
    row('2000000010', { section: '"1,""2"' }),
    row('"2000000011"', { section: '"a\nñ"' }),
  ).replaceAll('\n', '\r\n');
  const after = lines(...Array.from({ length: 40 }, (_, i) => row(String(2_100_000_000 + i), { score: '80' })));
  const length = (text: string) => Buffer.byteLength(text);

  it.each(Array.from({ length: length(hard) + 2 }, (_, at) => at).filter((at) => at % 3 === 0 || at > 130))(
    'that is cut behind byte %i of it says the same',
    (at) => {
      const filler = `,${'x'.repeat(SLICE - length(before) - at - 2)}\n`;
      const text = `${before}${filler}${hard}${after}`;
      const { records = [], skipped: aside = {} } = told(text);
      expect(records).toHaveLength(1043);
      expect(records.slice(1000, 1003).map(({ row, ssid, course, section }) => [row, ssid, course, section])).toEqual([
        [1003, '2000000009', 'ñ’7', '1'],
        [1004, '2000000010', '77', '1,"2'],
        [1005, '2000000011', '77', 'a\r\nñ'],
      ]);
      expect(records[1042]).toMatchObject({ row: 1045, ssid: '2100000039', score: '80' });
      expect(aside).toEqual({ note: [1002] });
    },
  );
});

describe('a file that is not UTF-8', () => {
  const plain = lines(header, ...Array.from({ length: 20_000 }, (_, i) => row(String(2_000_000_000 + i))));

  it.each([
    ['beyond what is looked at for the header', Buffer.from(`${plain}2000000001,77,1,T1,CTE Term Grade,90,Nu\xf1ez\n`, 'latin1')],
    ['in a column that nobody needs', Buffer.from(`${header},Name\n${row('2000000001')},Nu\xf1ez\n`, 'latin1')],
    ['in its last byte', Buffer.from(`${plain}${row('2000000001')}\xc3`, 'latin1')],
    ['by a surrogate', Buffer.concat([Buffer.from(plain), Buffer.from([0xed, 0xa0, 0x80, 10])])],
  ])('%s is read as Windows text', (_, bytes) => {
    expect(readable(new Uint8Array(bytes)).encoding).toBe('windows-1252');
  }); // prettier-ignore

  it('but has its mark is UTF-8 all the same', () => {
    const bytes = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(`${plain}\xf1`, 'latin1')]);
    expect(readable(new Uint8Array(bytes)).encoding).toBe('utf-8');
  });
});
