/** Lines of UTF-8 are read from their bytes by the kernel, all other texts by the tokeniser alone: both must read the same. */
import process from 'node:process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { delimiters } from '../../../src/intake/tokenise.ts';
import { runs } from '../runs.ts';
import { read, utf16 } from './sources.ts';

/** What was read, without what the encoding alone changes. */
function told(content: string | Uint8Array) {
  const { encoding, ...reading } = read(content, { task: 'CTE Term Grade', asOf: '2026-12-01' });
  const takenApart = 'takenApart' in reading && reading.takenApart ? reading.takenApart.wholes : undefined;
  return { encoding, reading: { ...reading, input: null, takenApart } };
}

function expectAlike(text: string) {
  const [lines, whole] = [told(text), told(utf16(text, 'le'))];
  expect([lines.encoding, whole.encoding]).toEqual(['utf-8', 'utf-16le']);
  expect(lines.reading).toEqual(whole.reading);
}

const headers = [
  'State ID,Last Name,Course Number,Course Name,Section,Term,Task,Score,Percent,Date Posted',
  'Last Name,State ID,Course Number,Section,Term,Task,Score,Posted',
  'SSID,Course,Section,Teacher',
  'Course Number,Task,Term Mask T1,Active Mask',
  'Score,Minimum %,GPA Value',
];
const cell = fc.constantFrom(
  '2000000001', '2000000002', '0000000000', '200000003', '2.00E+09', '480123401', '480123401.0', '1', 'T1', 'Term 2', 'CTE Term Grade',
  'cte final', 'CTE Ter', 'Quarter Grade', '90', '90.5', '#REF!', '', ' ', 'NULL', 'Núñez', 'O’Hara, Jr', '"a, b"', '"a ""b"" c"', '"two\nlines"',
  '"open', '5" pipe', '="0123"', "'0123", '\u200b7', '\ufeff8', '10/09/2026', '2026-10-09', 'Total', 'Page 1', 'result truncated', 'X', 'ab\rcd',
); // prettier-ignore
const row = fc.array(cell, { minLength: 1, maxLength: 11 }).map((cells) => cells.join(','));
const plainRow = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.constantFrom('Bell', '"Bell, Jr"', 'Bell, Jr', 'Núñez', 'truncated'), fc.integer({ min: 0, max: 100 }))
  .map(([id, name, score]) => `200000000${id},${name},480123401,Welding,1,T1,CTE Term Grade,${score},${score}.5,10/09/2026`); // prettier-ignore
const line = fc.oneof({ weight: 4, arbitrary: plainRow }, { weight: 2, arbitrary: row }, fc.constantFrom('', ',,', ...headers)); // prettier-ignore

describe('lines that are read from their bytes', () => {
  it('are the rows that the tokeniser gives', () => {
    const text = fc
      .tuple(
        fc.constantFrom(...headers),
        fc.array(line, { maxLength: 30 }),
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.constantFrom(...delimiters),
        fc.constantFrom('', '\n', '\r\n', '\n\n', '  ', '\n,,'),
        fc.constantFrom('', 'sep'),
      )
      .map(([header, lines, lineEnd, between, end, first]) => {
        const body = [header, ...lines].join(lineEnd).replaceAll(',', between) + end;
        return first === '' ? body : `sep=${between}${lineEnd}${body}`;
      });
    fc.assert(fc.property(text, expectAlike), runs(100));
  });

  it('are the same wherever a block of bytes ends', () => {
    const plain = '2000000001,Núñez,480123401,Welding,1,T1,CTE Term Grade,90,90.5,10/09/2026\r\n';
    const odd = '2000000002,"Bell ""B"",\nJr",480123401,"Welding, I",1,T1,CTE Term Grade,91,,10/09/2026\n"open,1\n';
    const block = 1 << 18;
    // In the short run every third place.
    const step = process.env.LONG_PROOFS ? 1 : 3;
    for (let shift = 0; shift < odd.length + 4; shift += step) {
      const head = `${headers[0]}\n${'x'.repeat(shift)}\n`;
      const before = plain.repeat(Math.floor((block - 40 - head.length) / new TextEncoder().encode(plain).length));
      expectAlike(head + before + odd + plain.repeat(3) + odd + plain);
    }
  });

  it('are the same wherever the lists of the kernel end', () => {
    const line = (i: number, ssid: string) =>
      `${ssid},Bell ${i % 7},4801234${i % 50},Welding,${i % 9},T${i % 4},CTE Term Grade,${i % 101},${i % 89}.${i % 97},10/09/2026\n`;
    // So many lines of ten cells are taken together.
    const together = Math.floor((1 << 15) / 10);
    const odd = new Map([-2, -1, 0, 1].flatMap((at) => [[together + at, '2.00E+09'], [2 * together + at, '"1""']])); // prettier-ignore
    const lines = Array.from({ length: 2 * together + 9 }, (_, i) =>
      line(i, odd.get(i) ?? `20000${10_000 + (i >> 3)}`),
    );
    expectAlike(`${headers[0]}\n${lines.join('')}`);
  });

  it('end at CR alone too, where others end otherwise', () => {
    const plain = (score: number) => `2000000001,480123401,1,T1,CTE Term Grade,${score}`;
    expectAlike(
      `SSID,Course Number,Section,Term,Task,Score\n${plain(91)}\n${plain(92)}\r${plain(93)}\r\n${plain(94)}\n`,
    );
  });

  it('hold cells that are the same in two columns, of which one is about a person', () => {
    const lines = Array.from(
      { length: 3000 },
      (_, i) => `2000000001,${i},480123401,Welding,1,T1,CTE Term Grade,90,${i},\n`,
    );
    expectAlike(`${headers[0]}\n${lines.join('')}`);
  });

  it('tell whether the file was shortened, also before rows of nothing', () => {
    const text = `Last Name,State ID,Course Number,Section,Term,Task,Score
truncated,2000000001,480123401,1,T1,CTE Term Grade,90
,,
`;
    expectAlike(text);
    expect(read(text)).toMatchObject({ cutOffAt: 2 });
  });

  it('are read though one is longer than a block', () => {
    const long = `2000000001,${'é'.repeat(1 << 18)},480123401,Welding,1,T1,CTE Term Grade,90,90.5,10/09/2026\n`;
    expectAlike(`${headers[0]}\n${long}${long.replaceAll('é', '"')}2000000002,B,480123401,W,1,T1,CTE Term Grade,9,,\n`);
  });

  it.each(['"90"1', '"9""0"', '9"0', '"90" ', '"90', '90"'])('end with a cell that has a quote within: %s', (last) => {
    const plain = '2000000001,480123401,1,T1,CTE Term Grade,91\n';
    expectAlike(`SSID,Course Number,Section,Term,Task,Score\n${plain}${plain.replace('91', last)}${plain}`);
  });

  it('are of two sections, though their names have one length, one end and one hash', () => {
    const [one, two] = ['KWSQGxvrAuto II ABCDEFGH', '6OqAoQNjV3IYAzSPABCDEFGH'];
    const rows = [one, two, one].map((section) => `2000000001,480123401,${section},T1,CTE Term Grade,91\n`);
    expectAlike(`SSID,Course Number,Section,Term,Task,Score\n${rows.join('')}`);
  });

  it.each([1, 7, 8, 9, 15, 16, 17, 31, 32, 33])('tell cells of %d characters apart by each one', (length) => {
    const rows = Array.from({ length: length + 1 }, (_, at) => {
      const section = `${'a'.repeat(at)}b${'a'.repeat(length)}`.slice(0, length);
      return `2000000001,480123401,${section},T1,CTE Term Grade,91\n`;
    });
    expectAlike(`SSID,Course Number,Section,Term,Task,Score\n${rows.join('')}`);
  });

  it('are read as windows-1252 where any is no UTF-8', () => {
    const plain = `${headers[0]}\n2000000001,Bell,480123401,Welding,1,T1,CTE Term Grade,90,90.5,10/09/2026\n`;
    const bytes = Buffer.from(
      `${plain}${plain.slice(plain.indexOf('\n') + 1).replace('Bell', 'Nu\u00f1ez')}`,
      'latin1',
    );
    expect(told(bytes)).toEqual({ ...told(bytes), encoding: 'windows-1252' });
    const marked = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), bytes]);
    expect(told(marked).encoding).toBe('utf-8');
  });
});
