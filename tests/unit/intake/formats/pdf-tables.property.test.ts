import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pdfTables } from '../../../../src/intake/formats/pdf-tables.ts';
import type { PdfText } from '../../../../src/intake/formats/pdf-text.ts';
import { runs } from '../../runs.ts';
import { laidOut, page, widthOf, type Print } from './pdf-layout.ts';

const columns: Record<string, fc.Arbitrary<string>> = {
  'State ID': fc.integer({ min: 1_000_000_000, max: 9_999_999_999 }).map(String),
  'Course Number': fc.integer({ min: 1000, max: 999_999_999 }).map(String),
  'Student Name': fc.constantFrom(
    'Doe, Jane',
    'Roe, R',
    'Vanderexample, Mary',
    'Sample, Tomasina',
    'Willi, Iill',
    'Mammwam, Wm M',
    'Li, I',
    'Vanderexample-Samplemann, Bartholomew J',
    '',
  ),
  Section: fc.constantFrom('1', '2', '001', '12', ''),
  Term: fc.constantFrom('T1', 'T2', 'Q1', ''),
  'Grading Task': fc.constantFrom('CTE Term Grade', 'CTE Final Grade', 'Homework'),
  Score: fc.constantFrom('85', '100', '7', 'B', 'B/85', '85.00', ''),
  'Date Posted': fc.constantFrom('10/07/2026', '1/2/2026', ''),
};

const tableOf = (least: number) =>
  fc
    .shuffledSubarray(Object.keys(columns), { minLength: 4 })
    .filter((names) => names.includes('State ID') && names.includes('Course Number'))
    .chain((names) =>
      fc.record({
        names: fc.constant(names),
        rows: fc.array(fc.tuple(...names.map((name) => columns[name]!)), { minLength: least, maxLength: 40 }),
        aligns: fc.tuple(...names.map(() => fc.constantFrom('left' as const, 'right' as const, 'center' as const))),
      }),
    );

const print = fc
  .record({
    left: fc.integer({ min: 0, max: 200 }),
    top: fc.integer({ min: 0, max: 300 }),
    size: fc.constantFrom(5, 7.5, 8, 11, 14),
    pad: fc.constantFrom(0.7, 1, 1.5, 3),
    pitch: fc.constantFrom(1, 1.2, 1.5, 2.5),
    font: fc.constantFrom('Helvetica' as const, 'Times' as const, 'Courier' as const),
  })
  // Where a space is as wide as a letter, columns stand farther apart than words.
  .map((how) => (how.font === 'Courier' ? { ...how, pad: Math.max(how.pad, 1) } : how));

/** As a program joins them: texts of a line with less than 0.6 of a letter's size between them become one text. */
function joinNear(texts: PdfText[]): PdfText[] {
  const joined: PdfText[] = [];
  for (const text of texts.toSorted((a, b) => a.y - b.y || a.x - b.x)) {
    const last = joined.at(-1);
    const gap = last && last.y === text.y ? text.x - last.x - last.width : Infinity;
    if (last && gap < 0.6 * text.size)
      joined[joined.length - 1] = { ...last, text: `${last.text} ${text.text}`, width: text.x + text.width - last.x };
    else joined.push(text);
  }
  return joined;
}

const cellsOf = (texts: PdfText[][]) =>
  pdfTables(texts.map((each) => page(...each))).map(({ rows }) => rows.map(({ cells }) => cells));

test('a table comes back from where its cells stand, in any order of its texts', () => {
  fc.assert(
    fc.property(tableOf(1), print, fc.integer({ min: 1, max: 3 }), ({ names, rows, aligns }, how: Print, pages) => {
      const perPage = Math.ceil(rows.length / pages);
      const parts = Array.from({ length: pages }, (_, i) => rows.slice(i * perPage, (i + 1) * perPage));
      const texts = parts.map((part) => laidOut([names, ...part], { ...how, aligns }).reverse());
      expect(cellsOf(texts)).toEqual([[names, ...rows]]);
    }),
    runs(150),
  );
});

test('so it does where cells stand so near that they are one text; a row that cannot be told says so', () => {
  const of = { tables: 0, otherwise: 0, rows: 0, told: 0 };
  fc.assert(
    fc.property(tableOf(12), print, ({ names, rows, aligns }, how: Print) => {
      const texts = joinNear(laidOut([names, ...rows], { ...how, pad: 0.5, aligns }));
      const [header, ...found] = pdfTables([page(...texts)])[0]!.rows;
      of.tables += 1;
      // `Date Posted Score` can be read in two ways.
      if (header!.cells.join() !== names.join()) {
        of.otherwise += 1;
        return;
      }
      expect(found).toHaveLength(rows.length);
      found.forEach(({ cells, unclear }, i) => {
        of.rows += 1;
        if (unclear?.some((column) => names[column] !== 'Student Name')) of.told += 1;
        names.forEach((_, column) => unclear?.includes(column) || expect(cells[column]).toBe(rows[i]![column]));
      });
    }),
    runs(100),
  );
  expect(of.told / of.rows).toBeLessThan(0.05);
  expect(of.otherwise / of.tables).toBeLessThan(0.03);
});

test('whatever stands on the pages: it ends, throws nothing, and each number of ten digits is in a row', () => {
  const odd = fc.constantFrom(
    ...Object.keys(columns),
    'Course: 480123401',
    'Student: Doe',
    'Page 1 of 2',
    'x',
    '1900000001',
    '85',
    '10/07/2026',
    'CTE',
    'Grade',
  );
  const text = fc.record({
    text: odd,
    x: fc.integer({ min: -50, max: 700 }),
    y: fc.integer({ min: 0, max: 200 }),
    size: fc.constantFrom(1, 8, 30),
  });
  fc.assert(
    fc.property(fc.array(fc.array(text, { maxLength: 40 }), { maxLength: 3 }), (pages) => {
      const texts = pages.map((each) => each.map((one) => ({ ...one, width: widthOf(one.text, one.size) })));
      const said = cellsOf(texts).flat(2).join(' ');
      if (texts.flat().some((one) => one.text === '1900000001')) expect(said).toContain('1900000001');
    }),
    runs(150),
  );
});
