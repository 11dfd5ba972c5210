import { describe, expect, it } from 'vitest';
import { skipReason } from '../../../src/rules/names.ts';
import { words } from '../../../src/rules/registry.ts';
import type { Code, DataOf, Finding, FindingOf } from '../../../src/rules/findings.ts';
import { notOurs } from './not-ours.ts';
import { samples } from './samples.ts';

describe('one finding in one sentence', () => {
  const place = 'Course 480123401, section 2, T1, CTE Term Grade';
  const student = 'SSID 1900000003, course 480123401, section 2, T1, CTE Term Grade';
  const table: [Code, string][] = [
    ['1-alert', 'Course 480123401, section 2: 2 KTS alerts name it.'],
    ['2a-not-posted', `${place}: 8 grades are in progress and not posted.`],
    ['2a-no-grade', `${place}: 3 rows have no grade at all.`],
    ['2b-missing', `${student}: the grade 92 was posted on October 7, 2026 and is missing at the high school.`],
    ['2b-waiting', `${place}: 9 grades wait for the nightly sync.`],
    ['2b-different', `${student}: the technical school has 88, and the high school has 82.`],
    ['2b-only-high', `${place}: the high school has 4 grades that the technical school’s files do not show as posted.`],
    [
      '2b-student-unknown',
      'Course 480123401, section 2: 2 grades of students who are not in the files of the high school: SSID 1900000003 and 1900000004.',
    ],
    [
      '2b-section-differs',
      'Course 480123401: section 2 at the technical school is section 12 at the high school (24 grades).',
    ],
    [
      '2b-not-in-file',
      'T2, CTE Final Grade: 120 grades were not compared, because the grades of the high school have nothing for this term and grading task.',
    ],
    [
      '2b-terms-unmatched',
      'Q1 and Q2 at the technical school cannot be matched with S1 at the high school: 6 grades were not compared.',
    ],
    ['4a-duplicate-task', 'Course 480123401: has CTE Term Grade 2 times.'],
    ['4a-other-task', 'Course 480123401: has the grading task “Quarter Grade”.'],
    ['4a-no-term-task', 'Course 480123401: has no CTE Final Grade.'],
    ['4b-two-active', 'Course 480123401, CTE Term Grade: T1 and T2 are active at the high school.'],
    ['4b-none-active', 'Course 480123401, CTE Term Grade: no term is active at the high school.'],
    ['4b-outside-term-mask', 'Course 480123401, CTE Term Grade: T3 is active, but the Term Mask holds T1 and T2.'],
    [
      '4c-dates-differ',
      'T1 is August 12 to October 9, 2026 at the technical school, and Q1 is August 12 to October 16, 2026 at the high school. The schools disagree on October 10 to 16, 2026.',
    ],
    [
      '4c-no-counterpart',
      'Term 5 at the technical school (June 1 to 30, 2027) shares no day with a term of the high school.',
    ],
    [
      '4c-active-elsewhere',
      'Course 480123401, CTE Term Grade: Q2 is active at the high school. At the technical school it is T1, which goes with Q1.',
    ],
    [
      '4e-minimum-percent',
      'Score group “HS Numeric”: its Minimum % column lacks 59.5 and 69.5, and it has 60, which the CTE Numeric Score Group does not have.',
    ],
    ['4e-gpa-missing', 'Score group “HS Numeric”: 12 scores have no GPA value.'],
    ['4f-task-missing', 'Template “Report Card”: CTE Final Grade is not on it.'],
    [
      'file-unreadable',
      'old.xlsx is an Excel file of an older kind. Save it in Excel as CSV or as an Excel Workbook, and add that file.',
    ],
    ['file-damaged-id', 'grades.csv: in 2 rows, the SSID was turned into a form such as 1.23E+09.'],
    ['file-duplicate-row', `${student}: 2 rows with the same values, and the first one was used.`],
    ['file-row-skipped', 'grades.csv: 3 rows were skipped (a total line).'],
    ['file-not-kts', 'grades.csv: 1,184 rows are not about KTS courses and CTE grading tasks.'],
    [
      'file-zeros',
      'Section numbers match only without zeros in front, such as 001 at the technical school and 1 at the high school.',
    ],
    ['file-private-column', 'grades.csv: 2 private columns were not read: Last Name and Birth Date.'],
    [
      'file-read-as',
      'grades.csv: the course, section, term, or grading task is written once for a group of rows. In 3 rows, it was read from the first row of the group.',
    ],
    ['file-date-unread', 'grades.csv: in 2 rows, the posting date could not be read.'],
    ['file-decoded-as', 'grades.csv was read as Windows text.'],
  ];
  it.each(table)('%s', (code, said) => {
    expect(words[code].line(samples[code])).toBe(said);
  });

  const line = <C extends Code>(code: C, given: Partial<FindingOf<C>>) =>
    words[code].line({ ...samples[code], ...given } as Finding);

  it('says "wait for the night" where a missing grade has no posting date', () => {
    expect(line('2b-missing', { data: { course: '7', task: 'CTE Term Grade', value: 'B' } })).toBe(
      'Course 7, CTE Term Grade: the grade B is posted and is missing at the high school. There is no posting date: if it was posted today, wait for the night.',
    );
  });

  it('names the high school where there are several', () => {
    expect(line('2b-missing', { school: 'Example High' })).toContain('is missing at Example High.');
    expect(line('2b-different', { school: 'Example High' })).toContain('and Example High has 82.');
    expect(line('4b-two-active', { school: 'Example High' })).toContain('active at Example High.');
  });

  it.each(['empty', 'students', 'courses', 'year'] as const)(
    'gives both readings of files that do not match: %s',
    (which) => {
      const said = line('2b-files-do-not-match', { data: { which } });
      expect(said).toMatch(/Either .+, so .+, or .+, so look at Process Alerts\.$/);
    },
  );

  it.each([
    [
      'high' as const,
      'The grades of the high school have no section numbers, so 24 grades were compared without them.',
    ],
    [
      'technical' as const,
      'The grades of the technical school have no section numbers, so 24 grades were compared without them.',
    ],
  ])('tells which file has no sections: %s', (withoutSections, said) => {
    expect(line('2b-section-differs', { data: { withoutSections } })).toBe(said);
  });

  it('tells an Active Mask column that is empty throughout', () => {
    expect(line('4b-none-active', { data: { active: [] } })).toBe(
      'The Active Mask column is empty in the whole file of the high school.',
    );
  });

  it.each([
    [{ group: 'CTE Numeric', value: 'A' }, 'Score group “CTE Numeric” and score A: 2 rows'],
    [{ term: '1' }, 'Term 1: 2 rows'],
    [{}, 'a.csv and b.csv: 2 rows'],
  ])('names what stands there twice: %j', (data, said) => {
    const where = ['a.csv', 'b.csv'].map((file) => ({ file, rows: [2] }));
    expect(line('file-duplicate-row', { data: { reason: 'same', ...data }, where })).toBe(
      `${said} with the same values, and the first one was used.`,
    );
  });

  it('tells rows with other values from rows with the same ones', () => {
    expect(line('file-duplicate-row', { outcome: 'problem' })).toMatch(
      /2 rows with different values, so none of them was compared\.$/,
    );
  });

  it.each([
    'empty',
    'not-text',
    'xlsx',
    'xls',
    'password',
    'not-a-workbook',
    'ods',
    'damaged',
    'too-large',
    'entities',
    'no-table',
    'several-tables',
    'private-column',
    'reader-missing',
    'zip',
    'pdf',
    'xml',
    'html',
    'not-recognized',
    'missing-column',
    'needs-task',
    'cut-off',
    'cannot-read',
    'no-kts',
  ])('says why a file could not be read and what helps: %s', (reason) => {
    const said = line('file-unreadable', { data: { reason, field: reason === 'missing-column' ? 'ssid' : undefined } });
    expect(said).toMatch(/^old\.xlsx (?:is|has|stops|could|cannot) .+\.$/);
    expect(said).not.toMatch(notOurs);
  });

  it('names the missing column and what the file looked like', () => {
    expect(line('file-unreadable', { data: { reason: 'missing-column', field: 'ssid', as: 'grades' } })).toBe(
      'old.xlsx looks like “Grades”, but has no column for the SSID. Add this column to the export, or say what each column holds.',
    );
  });

  it.each(['scientific', 'lost-zeros', 'too-long', 'not-digits', 'date'])(
    'says how a number was damaged: %s',
    (reason) => {
      expect(line('file-damaged-id', { data: { field: 'section', reason } })).toMatch(
        /the section number (?:was turned|has) /,
      );
    },
  );

  it.each([
    'short',
    'long',
    'moved',
    'unclosed-quote',
    'no-ssid',
    'no-minimum',
    'other-term',
    'no-grade-beside-posted',
    'no-grade-beside-progress',
  ])('has its own phrase for rows that were skipped: %s', (reason) =>
    expect(skipReason(reason)).not.toBe(skipReason('anything else')),
  );
});

describe('what a finding says of how surely it is known', () => {
  const lineOf = <C extends Code>(code: C, data: DataOf<C>) => words[code].line({ ...samples[code], data } as Finding);

  it('says in which reading of the masks it is so, where only the other reading gives it', () => {
    expect(
      lineOf('4b-two-active', { course: '480123401', task: 'CTE Term Grade', active: ['1', '2'], as: 'bits' }),
    ).toBe(
      'Course 480123401, CTE Term Grade: term 1 and term 2 are active at the high school, if the masks are read as a sum in which 1 is the first term, 2 the second, and 4 the third.',
    );
  });

  it('accuses nobody of missing GPA values where the list has no column for them', () => {
    expect(lineOf('4e-gpa-missing', { group: 'Local', reason: 'no-column' })).toMatch(/no column for GPA Value/);
    expect(lineOf('4e-gpa-missing', { group: 'Local' })).not.toMatch(/column/);
  });
});
