/** Reports as programs print them, over pages, with all that stands in the way: what is read is what stands there. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDate } from '../../../../src/intake/dates.ts';
import { pdfTables } from '../../../../src/intake/formats/pdf-tables.ts';
import type { PdfText } from '../../../../src/intake/formats/pdf-text.ts';
import { runs } from '../../runs.ts';
import { gradeRecords, read, rowCount, textOf } from '../sources.ts';
import { at, laidOut, page, widthOf } from './pdf-layout.ts';

const headers: Record<string, string[]> = {
  ssid: ['State ID', 'SSID', 'State\nID'],
  name: ['Student Name', 'Student\nName', 'Name'],
  course: ['Course Number', 'Course\nNumber', 'Course #'],
  section: ['Section', 'Section\nNumber'],
  term: ['Term', 'Term\nName'],
  task: ['Grading Task', 'Grading\nTask', 'Task'],
  score: ['Score', 'Posted\nGrade', 'Posted Grade'],
  postedOn: ['Date', 'Date\nPosted', 'Posted On'],
};
const own = ['course', 'section'];
const student = fc.record({
  name: fc.constantFrom('Canarywing, Mary', 'Canarywing-Sample, Christopher Alexander J', 'Canarywing, I', ''),
  term: fc.constantFrom('T1', 'T2', 'Term 1', ''),
  task: fc.constantFrom('CTE Term Grade', 'CTE Final Grade', 'CTE Final Exam'),
  score: fc.constantFrom('85', '100', '7', 'B', 'B/85', '85.00', 'Exempt', ''),
  postedOn: fc.constantFrom('10/07/2026', '1/2/2026', ''),
});
const group = fc.record({
  course: fc.constantFrom('480123401', '0480555502', '480888804'),
  section: fc.constantFrom('001', '2', '12'),
  students: fc.array(student, { minLength: 2, maxLength: 6 }),
});
const print = fc.record({
  names: fc.shuffledSubarray(['ssid', 'name', 'term', 'task', 'score', 'postedOn'], { minLength: 4 }).filter((names) => ['ssid', 'task', 'score'].every((name) => names.includes(name))),
  which: fc.nat(5),
  isHeaded: fc.boolean(),
  hasTotals: fc.boolean(),
  isJoined: fc.boolean(),
  wrapAt: fc.constantFrom(99, 18, 10),
  how: fc.record({
    left: fc.integer({ min: 20, max: 80 }),
    size: fc.constantFrom(6, 8, 10),
    pad: fc.constantFrom(0.6, 1, 2),
    pitch: fc.constantFrom(1.8, 2.5),
    vertical: fc.constantFrom('top' as const, 'middle' as const, 'bottom' as const),
    font: fc.constantFrom('Helvetica' as const, 'Times' as const),
  }),
  bottom: fc.constantFrom(200, 333, 500),
}); // prettier-ignore
type Print = typeof print extends fc.Arbitrary<infer P> ? P : never;
type Student = Record<string, string>;

function wrapped(text: string, most: number): string {
  const lines = [''];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1)!} ${word}`.trim();
    if (longer.length > most && lines.at(-1) !== '') lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines.join('\n');
}

/** The report as one long strip, cut into pages wherever their ends are. */
function printed(groups: Student[][], { names: some, which, isHeaded, hasTotals, wrapAt, how, bottom }: Print): PdfText[][] {
  const names = isHeaded ? some : [...some, ...own];
  const head = names.map((name) => headers[name]![which % headers[name]!.length]!);
  const cellsOf = (row: Student) => names.map((name) => (name === 'name' || name === 'task' ? wrapped(row[name]!, wrapAt) : row[name]!));
  const lines = [head, ...groups.flat().map(cellsOf)];
  const widest = head.map((_, i) => lines.flatMap((cells) => cells[i]!.split('\n')).reduce((a, b) => (widthOf(b, 8) > widthOf(a, 8) ? b : a)));
  const strip: PdfText[] = [];
  let y = 60;
  const put = (cells: string[]) => {
    const texts = laidOut([widest, cells], { ...how, top: y - how.pitch * how.size });
    strip.push(...texts.filter((text) => text.y > y - 0.01));
    y += ((Math.max(...cells.map((cell) => cell.split('\n').length)) - 1) * 1.2 + how.pitch) * how.size;
  };
  groups.forEach((rows, i) => {
    if (isHeaded) {
      strip.push(at(`Course: ${rows[0]!.course} Welding   Section: ${rows[0]!.section}   Teacher: Canarywing, T`, how.left, (y += 20), how.size));
      y += 2.5 * how.size;
    }
    // No program cuts a header.
    if ((y % bottom) + 4 * how.size > bottom) y += bottom - (y % bottom);
    if (isHeaded || i === 0) put(head);
    rows.forEach((row) => put(cellsOf(row)));
    if (hasTotals) strip.push(at(`Total Students: ${rows.length}`, how.left, (y += how.size), how.size));
    y += 2 * how.size;
  });
  const pages = Array.from({ length: Math.ceil(y / bottom) }, (_, i) => strip.filter((text) => Math.floor(text.y / bottom) === i).map((text) => ({ ...text, y: 60 + (text.y % bottom) })));
  return pages.map((texts, i) => [...texts, at(`Page ${i + 1} of ${pages.length}`, 250, 800, 7)]);
} // prettier-ignore

/** What reading makes of a student's row. */
const meant = (row: Student, at: string | number | undefined) => ({
  ...row,
  postedOn: readDate(row.postedOn ?? ''),
  row: at,
});

/** As a program joins texts of a line that stand near to each other. */
function joined(texts: PdfText[]): PdfText[] {
  const all: PdfText[] = [];
  for (const text of texts.toSorted((a, b) => a.y - b.y || a.x - b.x)) {
    const last = all.at(-1);
    const gap = last?.y === text.y ? text.x - last.x - last.width : Infinity;
    if (last && gap < 0.6 * text.size && gap > -0.1)
      all[all.length - 1] = { ...last, text: `${last.text} ${text.text}`, width: text.x + text.width - last.x };
    else all.push(text);
  }
  return all;
}

test('what is read is what stands there, no row is lost, and no name is kept', () => {
  const of = { reports: 0, refused: 0, rows: 0, read: 0 };
  fc.assert(
    fc.property(fc.array(group, { minLength: 1, maxLength: 4 }), print, (given, how) => {
      let number = 1_900_000_000;
      const groups = given.map(({ students, ...place }) => students.map((row): Student => ({ ...row, ...place, ssid: String((number += 13)) }))); // prettier-ignore
      const pages = printed(groups, how).map((texts) => page(...(how.isJoined ? joined(texts) : texts)));
      const reading = read('', { tables: { format: 'pdf', tables: pdfTables(pages) } });
      of.reports += 1;
      if (reading.kind !== 'grades') {
        of.refused += 1;
        return;
      }
      const truth = new Map(groups.flat().map((row) => [row.ssid, row]));
      const records = gradeRecords(reading);
      for (const record of records) expect(meant(truth.get(String(record.ssid))!, record.row)).toMatchObject(record);
      of.rows += truth.size;
      of.read += records.length;
      expect(rowCount(reading)).toBeGreaterThanOrEqual(truth.size);
      expect(textOf(reading.records)).not.toMatch(/Canary/);
    }),
    runs(150),
  );
  expect(of.refused / of.reports).toBeLessThan(0.02);
  expect(of.read / of.rows).toBeGreaterThan(0.95);
});
