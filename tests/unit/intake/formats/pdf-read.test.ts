import { describe, expect, it } from 'vitest';
import { readPdf } from '../../../../src/components/check/format-workers/pdf-read.ts';
import { much } from '../../runs.ts';
import { gradeRecords, readable, skipped, whyNot } from '../sources.ts';
import { pdfFile, scan } from './pdf-file.ts';
import { at, headers, laidOut, student } from './pdf-layout.ts';

const table = (...numbers: number[]) => laidOut([headers, ...numbers.map((number) => student(number))]);
const reason = async (bytes: Uint8Array) => whyNot('', { tables: await readPdf(bytes) });

describe('what a PDF is', () => {
  it('a table of its texts is read', async () => {
    const reading = readable('', { tables: await readPdf(pdfFile([table(1, 2)])) });
    expect(gradeRecords(reading)).toMatchObject([
      { row: 1002, ssid: '1900000001', course: '480123401', task: 'CTE Term Grade', score: '85' },
      { row: 1003, ssid: '1900000002' },
    ]);
  });

  it('lines of a report in letters that are all equally wide are read', async () => {
    const lines = [headers, student(1), student(2)].map((cells, i) => ({
      ...at(cells.map((cell) => cell.padEnd(15)).join(''), 40, 60 + 12 * i),
      isMono: true,
    }));
    expect(readable('', { tables: await readPdf(pdfFile([lines])) })).toMatchObject({
      records: { records: { length: 2 } },
    });
  });

  it('one of many pages is read whole, each row with its place', async () => {
    const count = much(60);
    const pages = Array.from({ length: count }, (_, i) => [
      ...table(...Array.from({ length: 30 }, (__, n) => i * 30 + n)),
      at(`Page ${i + 1} of ${count}`, 300, 800),
    ]);
    const reading = readable('', { tables: await readPdf(pdfFile(pages)) });
    expect(skipped(reading)).toEqual({});
    expect(gradeRecords(reading).map(({ row, ssid }) => `${row} ${ssid}`)).toEqual(
      Array.from(
        { length: 30 * count },
        (_, i) => `${1000 * (Math.floor(i / 30) + 1) + 2 + (i % 30)} ${1_900_000_000 + i}`,
      ),
    );
  });

  it.each<[string, Uint8Array, string]>([
    ['behind a password', pdfFile([table(1)], `/ID[<00><00>]/Encrypt<</Filter/Standard/V 2/R 3/Length 128/P -1/O<${'ab'.repeat(32)}>/U<${'cd'.repeat(32)}>>>`), 'password'],
    ['scanned', pdfFile([scan, scan]), 'scanned'],
    ['scanned in part', pdfFile([table(1), scan, table(2)]), 'scanned'],
    ['scanned, with the words that a program found in the pictures', pdfFile([{ words: table(1, 2) }]), 'scanned'],
    ['without a text', pdfFile([[]]), 'scanned'],
    ['of another thing', pdfFile([[at('Dear all, school begins on Monday.', 40, 60)]]), 'not-recognized'],
    ['of more pages than any report', pdfFile(Array.from({ length: 5001 }, () => [])), 'too-large'],
    ['cut off', pdfFile([table(1)]).slice(0, 100), 'damaged'],
    ['nothing but its first line', new TextEncoder().encode('%PDF-1.7\n'), 'damaged'],
  ])('%s is told', async (_, bytes, expected) => expect(await reason(bytes)).toBe(expected)); // prettier-ignore

  it('a page without anything is no harm', async () => {
    const tables = await readPdf(pdfFile([table(1), [], table(2)]));
    expect(gradeRecords(readable('', { tables })).map(({ row }) => row)).toEqual([1002, 3002]);
  });

  it('a program in it, a link and a form are not run and not read', async () => {
    const more = '/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>/Names<<>>';
    const bytes = Buffer.from(Buffer.from(pdfFile([table(1)])).toString('latin1').replace('/Catalog', `/Catalog${more}`), 'latin1'); // prettier-ignore
    expect(readable('', { tables: await readPdf(new Uint8Array(bytes)) })).toMatchObject({
      records: { records: { length: 1 } },
    });
  });
});
