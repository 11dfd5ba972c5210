import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bareId } from '../../../src/intake/cells.ts';
import { tidy } from '../../../src/intake/clean.ts';
import { kinds, type Field } from '../../../src/intake/kinds.ts';
import type { Reading } from '../../../src/intake/read.ts';
import { delimiters } from '../../../src/intake/tokenise.ts';
import { runs } from '../runs.ts';
import { naiveRows, type NaiveRow } from './naive-tokeniser.ts';
import { gradeRecords, read, recordsOf, rowCount, skipped, utf16 } from './sources.ts';

const kind = fc.option(fc.constantFrom(...kinds), { nil: undefined });
const task = fc.constantFrom(undefined, 'CTE Term Grade', 'Quarter Grade');
const delimiter = fc.constantFrom(...delimiters);

/** Pieces of real and broken files. */
const piece = fc.constantFrom(
  '\n', '\n', '\r\n', '\r', ',', ',', ',', '\t', ';', '|', '"', '""', ' ', 'State ID', 'Course Number', 'Course', 'Section', 'Term', 'Task', 'Score',
  'Grade', 'Name', 'Start Date', 'End Date', 'Minimum %', 'Term Mask T1', 'Active Mask', 'KTSExchange', 'Last Name', 'KTS', '2000000001', '200000001',
  '1.23E+09', '="0123456789"', "'0123456789", '77', '2-Jan', 'T1', 'CTE Term Grade', 'Quarter Grade', '90', '10/09/2026', 'Total students: 2', '<b>',
  '=1+1', '\u202e', '\ud800', '__proto__', 'constructor', '\u00a0', 'ñ', '\0', 'sep=;', 'PK', '%PDF', '<?xml',
); // prettier-ignore
const soup = fc.array(piece, { maxLength: 80 }).map((pieces) => pieces.join(''));
/** A header of each kind, with anything above and below it. */
const recognisable = fc
  .tuple(
    fc.constantFrom('', '\n', 'Title\n', '"Title\n'),
    fc.constantFrom(
      'State ID,Course Number,Section,Term,Task,Score', 'SSID,Course,Section', 'Course Number,Task,Term Mask T1,Active Mask', 'Name,Start,End',
      'Score,Minimum %', 'Report,Task,Term', 'Course Number,Section,KTSExchange', 'SSID,Course Number,Grade',
    ),
    delimiter,
    fc.constantFrom('\n', '\r\n', '\r'),
    soup,
  )
  .map(([above, line, between, lineEnd, below]) => above + line.replaceAll(',', between) + lineEnd + below.replaceAll(',', between)); // prettier-ignore
const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 300 }),
  soup.map((text) => new TextEncoder().encode(text)),
  soup.map((text) => new Uint8Array(Buffer.from(text, 'latin1'))),
  soup.map((text) => utf16(text, 'le')),
  soup.map((text) => utf16(`\uFEFF${text}`, 'be')),
);

/** A file of grades in which every value that matters says where it stands. */
const headers = ['Last Name', 'State ID', 'Comments', 'Course Number', 'Section', 'Term', 'Task', 'Score'];
const hardCell = fc.constantFrom(
  '',
  'x',
  ' ',
  'a,b',
  'a;b',
  '"',
  'a\nb',
  'two\n\nbreaks',
  '""',
  "it's",
  '\u202e',
  '=1+1',
  '5" pipe',
);
const id = fc.constantFrom(
  '2000000001',
  '0000000002',
  ' 2000000003',
  "'2000000004",
  '="2000000005"',
  '200000006',
  '2E+09',
  '',
  'x',
);
const dataRow = fc.tuple(
  hardCell, id, hardCell,
  fc.constantFrom('77', '077', 'ENG101', '4E+08', ''),
  fc.constantFrom('1', '01', '2-Jan', ''),
  fc.constantFrom('T1', 'Term 2', ''),
  fc.constantFrom('CTE Term Grade', 'cte final', 'Quarter Grade', ''),
  fc.constantFrom('90', 'B/85', ''),
); // prettier-ignore
const oddRow = fc.constantFrom(
  [], ['', '', ''], ['Total students: 2'], headers, ['Page 1 of 2'], ['x', '2000000001', '', '77'], [...headers.map(() => '1'), '', '9'],
); // prettier-ignore
const rows = fc.array(
  fc.oneof({ weight: 5, arbitrary: dataRow.map(([...cells]) => cells) }, { weight: 1, arbitrary: oddRow }),
  { maxLength: 25 },
);
const quoted = (cell: string) => (/["\n,;\t|]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
const write = (table: string[][], between: string, lineEnd: string) =>
  table.map((cells) => cells.map(quoted).join(between) + lineEnd).join('');

const isFilled = ({ cells, unclosed }: NaiveRow) => unclosed || cells.some((cell) => tidy(cell) !== '');

describe('reading', () => {
  it('never throws, and gives the same twice', () => {
    fc.assert(
      fc.property(bytes, kind, task, (content, asked, given) => {
        const [once, again] = [
          read(content, { kind: asked, task: given }),
          read(content, { kind: asked, task: given }),
        ];
        expect({ ...again, input: null }).toEqual({ ...once, input: null });
      }),
      runs(400),
    );
  });

  it('loses no row of any table it recognises', () => {
    fc.assert(
      fc.property(recognisable, (text) => {
        fc.pre(!text.includes('\0'));
        const reading = read(text, { task: 'CTE Term Grade' }) as Reading;
        fc.pre(reading.kind !== null && reading.kind !== 'alerts');
        const { delimiter: between, headerRow } = reading.layout;
        const data = naiveRows(Buffer.from(text).toString(), between).filter(
          (row) => row.row > headerRow && isFilled(row),
        );
        expect(rowCount(reading)).toBe(data.length);
        expect(addresses(reading)).toEqual(data.map(({ row }) => row));
      }),
      runs(400),
    );
  });

  it('takes each value from the cell that its address names', () => {
    fc.assert(
      fc.property(
        rows,
        delimiter,
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.array(fc.constantFrom('Title', '', 'Task;CTE'), { maxLength: 5 }),
        (data, between, lineEnd, titles) => {
          const text = write([...titles.map((title) => [title]), headers, ...data], between, lineEnd);
          const naive = naiveRows(text, between);
          fc.pre(naive.every(({ unclosed }) => !unclosed));
          const reading = read(text) as Reading;
          expect(reading).toMatchObject({
            kind: 'grades',
            layout: { headerRow: titles.length + 1, delimiter: between },
          });
          const fields = Object.entries(reading.layout.columns) as [Field, number][];
          for (const record of gradeRecords(reading)) {
            const { cells } = naive[Number(record.row) - 1]!;
            for (const [field, column] of fields) {
              if (field === 'task') expect(cells[column]).toMatch(/^cte/i);
              else expect(record[field]).toBe(bareId(cells[column]!));
            }
          }
          expect(addresses(reading)).toEqual(
            naive.filter((row) => row.row > titles.length + 1 && isFilled(row)).map(({ row }) => row),
          );
        },
      ),
      runs(80),
    );
  });

  it('gives the same records in every encoding, delimiter and line end', () => {
    fc.assert(
      fc.property(
        rows,
        delimiter,
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.constantFrom('le', 'be'),
        (data, between, lineEnd, order) => {
          const table = [headers, ...data];
          fc.pre(naiveRows(write(table, ',', '\n'), ',').every(({ unclosed }) => !unclosed));
          const plain = read(write(table, ',', '\n')) as Reading;
          const other = read(utf16(`\uFEFF${write(table, between, lineEnd)}`, order)) as Reading;
          expect([other.records, skipped(other)]).toEqual([plain.records, skipped(plain)]);
        },
      ),
      runs(100),
    );
  });
});

/** Row numbers of all records and all rows set aside, in order. */
function addresses(reading: Reading): number[] {
  const rows = Object.values(skipped(reading)).flat();
  return [...recordsOf(reading).map(({ row }) => row), ...rows].sort((a, b) => a - b);
}
