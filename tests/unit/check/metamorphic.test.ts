import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../../src/report/report.ts';
import { runs } from '../runs.ts';
import type { Data } from './cases.ts';
import { countsOf } from './cases.ts';
import { each, reportOnSheets, sheetsOf, shuffled, type Sheet, type Sheets } from './sheets.ts';
import type { Given } from './tables.ts';
import { world } from './world.ts';

/** Counts and findings without addresses and without what is told about reading the files. */
function essence(report: Report, rename: (term: string) => string = (term) => term) {
  const technical = report.files.filter(({ side }) => side === 'technical');
  const lacks = (['section', 'term'] as const).filter((field) => technical.some(({ columns }) => !columns[field]));
  const findings = report.findings
    .filter(({ code, data }) => !code.startsWith('file') && !('withoutSections' in data))
    .map(({ code, outcome, side, school, count, data, causes, fixBy }) => {
      const own = Object.entries(data).map(([field, value]) => [field, inOrder(field, value as Data, rename)] as const);
      // Where several rows remain because a file has no sections or terms, any of them may be the one that is shown.
      const isOpen = (field: string) =>
        (code === '2b-different' && outcome === 'review' && field === 'high') ||
        (code === '2b-missing' && lacks.some((lacking) => lacking === field));
      const shown = own.filter(([field]) => !isOpen(field));
      return JSON.stringify([code, outcome, side, school, count, Object.fromEntries(shown), causes, fixBy]);
    });
  return { counts: countsOf(report), findings: findings.sort() };
}

function inOrder(field: string, value: Data, rename: (term: string) => string) {
  if (field === 'term' || field === 'highTerm') return rename(value as string);
  // A school may spell one section in two ways.
  if (field === 'section') return (value as string).replace(/^0+/, '');
  return Array.isArray(value)
    ? value.map((item) => (typeof item !== 'object' ? item : `${item.from} ${item.to}`)).sort()
    : value;
}

/** That a change leaves the essence of every world as it is. */
function holds(
  change: (sheets: Sheets, seed: number) => Sheets,
  rename?: (term: string) => string,
  options?: Given['options'],
) {
  fc.assert(
    fc.property(world, fc.nat(), (given, seed) => {
      const sheets = sheetsOf(given);
      const before = essence(reportOnSheets(sheets), rename && termNumber);
      expect(essence(reportOnSheets(change(sheets, seed), options), rename)).toEqual(before);
    }),
    { ...runs(15), seed: 4 },
  );
}

const termNumber = (term: string) => term.replace(/\D+/, '').replace(/^0+/, '');

/** Other headers of each column. */
const aliases: Record<string, string[]> = {
  'State ID': ['student.stateID', 'SSID', 'stateID', 'Student State ID', ' STATE student-id '],
  'Course Number': [
    'grading.courseNumber',
    'Course #',
    'courseInfo.courseNumber',
    'Course No.',
    'course.number',
    'Course',
  ],
  'Section Number': ['grading.sectionNumber', 'Section #', 'SECTION', 'sectionInfo.sectionNumber'],
  Term: ['grading.termName', 'grading.term', 'term.name', 'Term Name', 'termName'],
  'Grading Task': ['grading.task', 'Task', 'Task Name', 'gradingTask.name'],
  Score: ['grading.score', 'Posted Grade', 'Posted', 'posted score'],
  Percent: ['grading.percent', '%', 'Posted Percent'],
  'Date Posted': ['grading.date', 'Posted On', 'Date'],
  'In Progress': ['grading.progressScore', 'Progress Score', 'In-Progress Grade'],
};

const columnsOf = ({ header, rows }: Sheet) =>
  header.map((name, at) => ({ name, cells: rows.map((row) => row[at] ?? '') }));
const isWhole =
  ({ header }: Sheet) =>
  (row: string[]) =>
    row.length === header.length;

describe('the engine says the same', () => {
  it('of rows in another order', () =>
    holds((sheets, seed) => each(sheets, (sheet) => ({ ...sheet, rows: shuffled(sheet.rows, seed) }))));

  it('of files in another order', () =>
    holds(({ technical, high }, seed) => ({ technical: shuffled(technical, seed), high: shuffled(high, seed) })));

  it('of columns in another order, and between others', () => {
    // A row that is cut short would be cut elsewhere.
    const whole = (sheets: Sheets) => each(sheets, (sheet) => ({ ...sheet, rows: sheet.rows.filter(isWhole(sheet)) }));
    fc.assert(
      fc.property(world, fc.nat(), (given, seed) => {
        const sheets = whole(sheetsOf(given));
        const changed = each(sheets, (sheet) => {
          const others = ['Teacher', 'student.grade', 'Student Number', 'Last Name'].map((name) => ({
            name,
            cells: sheet.rows.map(() => '9'),
          }));
          const mixed = shuffled([...columnsOf(sheet), ...others], seed);
          return {
            ...sheet,
            header: mixed.map(({ name }) => name),
            rows: sheet.rows.map((_, i) => mixed.map(({ cells }) => cells[i]!)),
          };
        });
        expect(essence(reportOnSheets(changed))).toEqual(essence(reportOnSheets(sheets)));
      }),
      { ...runs(15), seed: 4 },
    );
  });

  it('of columns under other names', () =>
    holds((sheets, seed) =>
      each(sheets, (sheet) => ({
        ...sheet,
        header: sheet.header.map((name) => shuffled([name, ...aliases[name]!], seed + name.length)[0]!),
      })),
    ));

  it('of files split in two', () =>
    holds((sheets) =>
      each(sheets, (sheet) =>
        [0, 1].map((part) => ({
          ...sheet,
          name: `${part}-${sheet.name}`,
          rows: sheet.rows.filter((_, i) => i % 2 === part),
        })),
      ),
    ));

  it('of files with blank rows', () => {
    holds((sheets, seed) =>
      each(sheets, (sheet) => ({
        ...sheet,
        rows: sheet.rows.flatMap((row, i) => ((seed >> (i % 16)) & 1 ? [row, [], ['', '']] : [[' '], row])),
      })),
    );
  });

  it('of a high school’s file with courses that are not ours', () =>
    holds((sheets) =>
      each(
        sheets,
        (sheet) => {
          const course = sheet.header.indexOf('Course Number');
          const task = sheet.header.indexOf('Grading Task');
          const others = sheet.rows
            .filter(isWhole(sheet))
            .map((row) => row.with(course, 'ENG101').map((cell, i) => (i === task ? 'Quarter Grade' : cell)));
          return { ...sheet, rows: [...others, ...sheet.rows, ...others] };
        },
        'high',
      ),
    ));

  it('of terms renamed at both schools', () => {
    const renamed = (sheet: Sheet) => withTerms(sheet, (number) => `Quarter ${other[number]}`);
    holds((sheets) => each(sheets, renamed), back);
  });

  it('of terms renamed at the high school, once it is told', () => {
    const termMap = { T1: 'Q3', T2: 'Q1', T3: 'Q2' };
    holds((sheets) => each(sheets, (sheet) => withTerms(sheet, (number) => `Q${other[number]}`), 'high'), back, {
      termMap,
    });
  });

  it('of terms renamed at the technical school, once it is told', () => {
    const termMap = { Q3: 'T1', Q1: 'T2', Q2: 'T3' };
    holds((sheets) => each(sheets, (sheet) => withTerms(sheet, (number) => `Q${other[number]}`), 'technical'), back, {
      termMap,
    });
  });
});

const other: Record<string, string> = { '1': '3', '2': '1', '3': '2' };

/** The number of a term before it was renamed. */
function back(term: string): string {
  const number = termNumber(term);
  return /^q/i.test(term) ? Object.keys(other).find((key) => other[key] === number)! : number;
}

function withTerms(sheet: Sheet, name: (number: string) => string): Sheet {
  const at = sheet.header.indexOf('Term');
  return {
    ...sheet,
    rows: sheet.rows.map((row) => row.map((cell, i) => (i === at && cell !== '' ? name(termNumber(cell)) : cell))),
  };
}
