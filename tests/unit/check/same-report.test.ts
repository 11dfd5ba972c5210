import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../../../src/check.ts';
import type { FileInput, Side } from '../../../src/intake/kinds.ts';
import { makeReport } from '../../../src/report/make-report.ts';
import type { Report } from '../../../src/report/report.ts';
import { inputOf, PER_PAGE, writers, type Format, type Rows } from '../intake/formats/written.ts';
import { runs } from '../runs.ts';
import { sheetsOf, type Sheet } from './sheets.ts';
import { asOf, world } from './world.ts';

/** One file of a side, whatever its format. */
interface Given {
  side: Side;
  school?: string;
  rows: Rows;
}

const formats = Object.keys(writers) as Format[];
const others = formats.filter((format) => format !== 'CSV');

/** The report on files in one format, without what tells of the format itself. Rows of a PDF are counted through. */
async function reportIn(format: Format, files: readonly Given[]): Promise<Report> {
  const inputs: FileInput[] = [];
  for (const [i, { rows, ...given }] of files.entries())
    inputs.push(await inputOf(writers[format](rows), given, `file-${i}`));
  const report = makeReport(check(inputs, { asOf }));
  const counted = (row: number) =>
    format === 'PDF' && row > 0 ? (Math.floor(row / 1000) - 1) * PER_PAGE + (row % 1000) : row;
  return {
    ...report,
    files: report.files.map((file) => ({
      ...file, encoding: 'utf-8' as const, delimiter: '', headerRow: counted(file.headerRow),
    })),
    findings: report.findings.map((finding) => ({
      ...finding, where: finding.where.map((each) => ({ ...each, rows: each.rows.map(counted) })),
    })),
  }; // prettier-ignore
}

const names: Record<string, string> = {
  'State ID': 'student.stateID', 'Course Number': 'grading.courseNumber', 'Section Number': 'grading.sectionNumber', Term: 'grading.termName',
  'Grading Task': 'grading.task', Score: 'grading.score', Percent: 'grading.percent', 'Date Posted': 'grading.date', 'In Progress': 'grading.progressScore',
}; // prettier-ignore
const table = (...lines: string[]) => lines.map((line) => line.split('|').map((cell) => cell.trim()));

const header = 'student.stateID | student.lastName | grading.courseNumber | grading.sectionNumber | grading.termName | grading.task | grading.score | grading.date | grading.progressScore'; // prettier-ignore
const schools: Given[] = [
  {
    side: 'technical',
    rows: table(
      header,
      '2000000001 | Abrams | 480123401 | 2 | T1 | CTE Term Grade  | 85   | 10/07/2026 |',
      '2000000002 | Bell   | 480123401 | 2 | T1 | CTE Term Grade  | 90   | 10/07/2026 |',
      '2000000003 | Carter | 480123401 | 2 | T1 | CTE Term Grade  | 77   | 10/08/2026 |',
      '2000000004 | Dunn   | 480123401 | 2 | T1 | CTE Term Grade  |      |            | 64',
      '0012345678 | Ellis  | 480123401 | 2 | T1 | CTE Term Grade  | B/85 | 10/20/2026 |',
      '2000000006 | Frost  | 480123401 | 2 | T1 | CTE Term Grade  |      |            |',
      '2000000007 | Grant  | 480555502 | 7 | T1 | CTE Final Grade | 93   | 10/07/2026 |',
      '200000008  | Hale   | 480123401 | 2 | T1 | CTE Term Grade  | 93   | 10/07/2026 |',
    ),
  },
  {
    side: 'high',
    rows: table(
      header,
      '2000000001 | Abrams | 480123401 | 2 | T1 | CTE Term Grade | 85 | 10/08/2026 |',
      '2000000002 | Bell   | 480123401 | 2 | T1 | CTE Term Grade |    |            |',
      '2000000003 | Carter | 480123401 | 2 | T1 | CTE Term Grade | 70 | 10/09/2026 |',
      '2000000004 | Dunn   | 480123401 | 2 | T1 | CTE Term Grade |    |            |',
      '0012345678 | Ellis  | 480123401 | 2 | T1 | CTE Term Grade |    |            |',
      '2000000003 | Carter | ENG101    | 1 | T1 | Quarter Grade  | 88 | 10/09/2026 |',
      '2000000009 | Irwin  | 480123401 | 2 | T1 | CTE Term Grade | 81 | 10/09/2026 |',
    ),
  },
  {
    side: 'high',
    rows: table(
      'courseInfo.courseNumber | courseInfo.courseName | gradingTask.name | gradingTaskCredit.termMask | gradingTaskCredit.activeMask',
      '480123401 | Welding I  | CTE Term Grade  | T1, T2, T3 | T1, T2',
      '480123401 | Welding I  | CTE Final Grade | T1, T2, T3 | T3',
      '480555502 | Nurse Aide | CTE Term Grade  | T1, T2, T3 | T1',
      '480555502 | Nurse Aide | Quarter Grade   | T1, T2, T3 | T1',
    ),
  },
];

describe('the same data gives the same report', () => {
  it('as CSV it finds what there is', async () => {
    const { findings, grades, files } = await reportIn('CSV', schools);
    expect(new Set(findings.map(({ code }) => code))).toEqual(
      new Set(['2a-not-posted', '2a-no-grade', '2b-missing', '2b-different', '2b-waiting', '2b-only-high', '2b-student-unknown', '4a-other-task', '4a-no-term-task', '4b-two-active', 'file-damaged-id', 'file-not-kts', 'file-private-column']),
    ); // prettier-ignore
    expect(grades).toMatchObject({ posted: 5, synced: 1, missing: 1, different: 1, waiting: 1, studentUnknown: 1 });
    expect(files.map(({ rows }) => rows)).toEqual([8, 7, 4]);
  });

  it.each(others)('as %s', async (format) => {
    expect(await reportIn(format, schools)).toEqual(await reportIn('CSV', schools));
  });

  it('in each format, whatever the schools', async () => {
    const given = world.map((made): Given[] => {
      const { technical, high } = sheetsOf(made);
      const files = (sheets: Sheet[], side: Side) =>
        sheets.map(({ school, header: heads, rows }) => ({ side, school, rows: [heads.map((name) => names[name]!), ...rows.filter((cells) => isWhole(cells, heads)).map((cells) => cells.map((cell) => (cell === 'soon' ? '' : cell)))] }));
      // What has no rows has no columns in XML.
      return [...files(technical, 'technical'), ...files(high, 'high')].filter(({ rows }) => rows.length > 1);
    }); // prettier-ignore
    await fc.assert(
      fc.asyncProperty(given, fc.constantFrom(...others), async (files, format) => {
        expect(await reportIn(format, files)).toEqual(await reportIn('CSV', files));
      }),
      runs(40),
    );
  });
});

/** Only in a text may a row end too early, and only where cells have edges may a word stand for a date. */
const isWhole = (cells: readonly string[], heads: readonly string[]) => cells.length === heads.length;
