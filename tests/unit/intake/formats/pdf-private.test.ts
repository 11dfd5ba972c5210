import { expect, test } from 'vitest';
import { textOf, skipped } from '../sources.ts';
import { pdfTables } from '../../../../src/intake/formats/pdf-tables.ts';
import type { PdfText } from '../../../../src/intake/formats/pdf-text.ts';
import { readFile } from '../../../../src/intake/read.ts';
import { at, page } from './pdf-layout.ts';

const ids = ['1900000001', '1900000002', '1900000003'];

/** Three rows of a report with names between the course and the term; `other` is printed in the second row. */
function report(other: PdfText[], nameHeader = 'Student Name') {
  const header = [
    at('State ID', 40, 60),
    at('Course Number', 100, 60),
    at('Term', 300, 60),
    at('Grading Task', 360, 60),
  ];
  const cells = ids.flatMap((id, i) => [
    at(id, 40, 80 + i * 20),
    at('480123401', 100, 80 + i * 20),
    at('85', 460, 80 + i * 20),
    ...(i === 1
      ? other
      : [at('Doe, Jane', 180, 80 + i * 20), at('T1', 300, 80 + i * 20), at('CTE Term Grade', 360, 80 + i * 20)]),
  ]);
  return page(...header, at(nameHeader, 180, 60), at('Score', 460, 60), ...cells);
}

const task = at('CTE Term Grade', 360, 100);
const name = 'Canarywing, Mary Elizabeth';

test.each<[string, PdfText[], string?]>([
  [
    'a long name that runs on into an empty term',
    [at('Canarywing, Mary Elizabeth Josephine Canarywing', 180, 100), task],
  ],
  ['a name that stands on the term', [at('Canarywing, Mary Elizabeth Josephine', 180, 100), at('T1', 300, 100), task]],
  ['a name that is moved below the term', [at('Canarywing', 300, 100), task, at('Mary', 340, 100)]],
  ['a name beside the grading task', [at('T1', 300, 100), at('CTE Term Grade', 360, 100), at('Canarywing', 430, 100)]],
  ['a name and a term as one text', [at(`${name} Elizabeth Canarywing T1`, 180, 100), task]],
  ['a wrapped name, moved to the right', [at('Doe,', 180, 100), at('Canarywing', 280, 108), at('T1', 300, 100), task]],
  ['a name near the term, below no header', [at('Canarywing', 245, 100), task], ' '],
  ['a name and a term below one header', [at('Canarywing', 245, 100), at('T1', 300, 100), task], ' '],
  ['a short name near the term, below no header', [at('Bo', 285, 100), task], ' '],
  ['an initial that runs on into the grading task', [at('Canarywing, Mary Elizabeth Bo J CTE Term Grade', 180, 100)]],
  ['a name far below its row', [at('T1', 300, 100), task, at('Canarywing, Mary', 180, 170)]],
])('%s is in no column that is read', (_, other, header) => {
  const tables = pdfTables([report(other, header)]);
  const read = readFile({
    school: 'technical',
    side: 'technical',
    source: { name: 'report.pdf', size: 0, read: () => new Uint8Array() },
    tables: { format: 'pdf', tables },
  } as unknown as Parameters<typeof readFile>[0]);
  expect(read.kind).toBe('grades');
  if (read.kind !== 'grades') return;
  expect(textOf(read.records)).not.toMatch(/Canarywing|Mary|Elizabeth|Josephine|Doe|Bo|J /);
  expect(read.records.rows).toBeGreaterThanOrEqual(3);
});

test('a report whose columns stand clear sets no row aside', () => {
  const [table] = pdfTables([report([at('Doe, Jane', 180, 100), at('T1', 300, 100), task])]);
  expect(table!.rows).toHaveLength(4);
  expect(table!.rows.filter(({ unclear }) => unclear)).toEqual([]);
});

test.each<[string, string, string, boolean]>([
  ['a term of two words', 'Late Spring', 'Oct 9, 2026', false],
  ['a term with its year', 'Fall Semester 2026', '9-Oct-26', false],
  ['words that say that there is nothing', '(none)', 'Not Posted', false],
  ['a day in words', 'T1', 'Friday, October 9, 2026', false],
  ['not: a name in the place of a term', 'Mary Spring', '10/09/2026', true],
  ['not: a name in the place of a term, after a word of terms', 'Late Canarywing', '10/09/2026', true],
  ['not: a name beside a date', 'T1', 'Oct Canarywing', true],
])('%s is no name: %s, %s', (_, term, date, isUnclear) => {
  const header = ['State ID', 'Course Number', 'Grading Task', 'Term', 'Date Posted'];
  const row = ['1900000001', '480123401', 'CTE Term Grade', term, date];
  const line = (texts: string[], y: number) => texts.map((text, i) => at(text, 40 + i * 130, y));
  const [table] = pdfTables([page(...line(header, 60), ...line(row, 80))]);
  expect(table!.rows[1]!.unclear !== undefined).toBe(isUnclear);
  if (isUnclear) expect(JSON.stringify(table)).not.toMatch(/Mary|Canarywing/);
  else expect(table!.rows[1]!.cells).toEqual(row);
});

test('a heading of a term ends where the name of another value begins', () => {
  const heading = at('Term: T1 Teacher: Canarywing', 40, 40);
  const said = JSON.stringify(
    pdfTables([
      page(
        heading,
        at('State ID', 40, 60),
        at('Course Number', 100, 60),
        at('Score', 200, 60),
        at(ids[0]!, 40, 80),
        at('480123401', 100, 80),
        at('85', 200, 80),
      ),
    ]),
  );
  expect(said).toContain('T1');
  expect(said).not.toContain('Canarywing');
});

test('of a student in one column with the SSID, only the SSID is kept', () => {
  const cells = (number: number, name: string) => [
    at(`${name} (${ids[number]!})`, 40, 80 + number * 20),
    at('480123401', 220, 80 + number * 20),
    at('85', 300, 80 + number * 20),
  ];
  const header = [at('Student (State ID)', 40, 60), at('Course Number', 220, 60), at('Score', 300, 60)];
  const names = ['Canarywing, Mary', `Canarywing, Mary ${'Elizabeth '.repeat(5)}`, 'Canarywing (Mary), M'];
  const [table] = pdfTables([page(...header, ...names.flatMap((each, number) => cells(number, each)))]);
  expect(table!.rows[1]).toEqual({ cells: [ids[0], '480123401', '85'], row: 1002 });
  expect(JSON.stringify(table)).not.toMatch(/Canarywing|Mary|Elizabeth/);
  const found = readFile({
    side: 'technical',
    task: 'CTE Term Grade',
    source: { name: 'report.pdf', size: 0, read: () => new Uint8Array() },
    tables: { format: 'pdf', tables: [table!] },
  });
  expect(found).toMatchObject({ kind: 'grades', records: { records: { length: 1 } } });
  if (found.kind === 'grades') expect(skipped(found)).toEqual({ unclear: [1003, 1004] });
});
