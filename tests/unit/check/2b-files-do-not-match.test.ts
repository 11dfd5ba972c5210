import { describe } from 'vitest';
import { table, type Case } from './cases.ts';
import { csv, grades, ssid } from './tables.ts';

/** Rows of students from one number to another, not included. */
const students = (from: number, to: number, course = '77', date = '10/01/2026', term = 'T1') =>
  Array.from({ length: to - from }, (_, i) => `${ssid(from + i)} | ${course} | 1 | ${term} | term | 80 | ${date}`);
const file = (...rows: (string | string[])[]) => grades(rows.flat().join('\n'));
const mismatch = (which: string, count: number) =>
  `2b-files-do-not-match review high x${count} technical.csv: high.csv: which=${which}`;
/** Two files of which no grade is compared, said once and by nothing else. */
const wrong = (name: string, which: string, technical: string, high: string, count: number): Case => ({
  name, technical, high, grades: `posted=${count} notCompared=${count}`, finds: [mismatch(which, count)], fails: '2b-missing 2b-section-only-high',
}); // prettier-ignore

describe('2b-files-do-not-match: empty', () => {
  table([
    wrong('a header without rows', 'empty', file(students(1, 3)), file([]).replace(/\n\n$/, '\n'), 2),
    {
      name: 'rows of other tasks only',
      technical: file(students(1, 3)),
      high: file(`${ssid(1)} | 77 | 1 | T1 | Quarter Grade | 80`),
      grades: 'posted=2 notCompared=2',
      finds: ['file-no-cte-grades review high tasks=Quarter_Grade', 'file-not-kts high'],
    },
    {
      name: 'not: rows without a grade',
      technical: file(students(1, 3)),
      high: file(`${ssid(1)} | 77 | 1 | T1 | term | |`, `${ssid(2)} | 77 | 1 | T1 | term | |`),
      grades: 'posted=2 missing=2',
      finds: ['2b-missing', '2b-missing'],
    },
    {
      name: 'not: the only rows are damaged',
      technical: file(students(1, 3)),
      high: file('2.00E+09 | 77 | 1 | T1 | term | 80', '1234567 | 77 | 1 | T1 | term | 80'),
      grades: 'posted=2 notCompared=2',
      finds: ['file-damaged-id reason=scientific', 'file-damaged-id reason=lost-zeros'],
    },
    { name: 'not: the technical school has none', technical: file([]), high: file(students(1, 3)), finds: [] },
    {
      name: 'not: the limit to a term leaves nothing of the high school’s grades',
      technical: file(students(1, 3), students(1, 3, '77', '10/01/2026', 'T2')),
      high: file(students(1, 3)),
      options: { term: 'T2' },
      grades: 'posted=2 notInFile=2',
      finds: [
        '2b-not-in-file x2 technical.csv:4,5 term=T2 task=term',
        'file-row-skipped technical reason=other-term',
        'file-row-skipped high reason=other-term',
      ],
    },
    {
      name: 'not: the limit to a task leaves nothing of them',
      technical: file(students(1, 3), `${ssid(1)} | 77 | 1 | T1 | exam | 90 | 10/01/2026`),
      high: file(students(1, 3)),
      options: { task: 'CTE Final Exam' },
      grades: 'posted=1 notInFile=1',
      finds: [
        '2b-not-in-file x1 technical.csv:4 term=T1 task=exam',
        'file-row-skipped technical reason=other-task',
        'file-row-skipped high reason=other-task',
      ],
    },
  ]);
});

describe('2b-files-do-not-match: students', () => {
  const sparse = (high: number, common: number): string =>
    file(students(101, 101 + high - common), students(1, 1 + common));
  table([
    wrong('3 and 3, none in common', 'students', file(students(1, 4)), file(students(11, 14)), 3),
    wrong('3 and 300, none in common', 'students', file(students(1, 4)), file(students(101, 401)), 3),
    wrong('41 and 41, 2 in common: fewer than one in twenty', 'students', file(students(1, 42)), sparse(41, 2), 41),
    wrong('20 and 500, none in common', 'students', file(students(1, 21)), file(students(101, 601)), 20),
    {
      name: 'not: 2 and 3, none in common',
      technical: file(students(1, 3)),
      high: file(students(11, 14)),
      grades: 'posted=2 studentUnknown=2 onlyHigh=3',
      finds: ['2b-student-unknown x2', '2b-only-high x3'],
    },
    {
      name: 'not: 3 and 2, none in common',
      technical: file(students(1, 4)),
      high: file(students(11, 13)),
      grades: 'posted=3 studentUnknown=3 onlyHigh=2',
      finds: ['2b-student-unknown x3', '2b-only-high x2'],
    },
    {
      name: 'not: 20 and 20, 1 in common: one in twenty',
      technical: file(students(1, 21)),
      high: sparse(20, 1),
      grades: 'posted=20 synced=1 studentUnknown=19 onlyHigh=19',
      finds: ['2b-student-unknown x19', '2b-only-high x19'],
    },
    {
      name: 'not: 40 and 500, 2 in common: one in twenty of the smaller side',
      technical: file(students(1, 41)),
      high: sparse(500, 2),
      grades: 'posted=40 synced=2 studentUnknown=38 onlyHigh=498',
      finds: ['2b-student-unknown x38', '2b-only-high x498'],
    },
    {
      name: 'not: 19 and 500, 1 in common',
      technical: file(students(1, 20)),
      high: sparse(500, 1),
      grades: 'posted=19 synced=1 studentUnknown=18 onlyHigh=499',
      finds: ['2b-student-unknown x18', '2b-only-high x499'],
    },
    {
      name: 'students of other tasks do not count at the high school',
      technical: file(students(1, 4)),
      high: file(
        students(11, 14),
        `${ssid(1)} | ENG1 | 1 | T1 | Quarter Grade | 80`,
        `${ssid(2)} | ENG1 | 1 | T1 | Quarter Grade | 80`,
      ),
      grades: 'posted=3 notCompared=3',
      finds: [mismatch('students', 3), 'file-not-kts'],
    },
  ]);
});

describe('2b-files-do-not-match: courses', () => {
  table([
    wrong('the students, but other courses', 'courses', file(students(1, 4)), file(students(1, 4, '99')), 3),
    wrong('one student is enough', 'courses', file(students(1, 2)), file(students(1, 2, '99')), 1),
    wrong('students are looked at first', 'students', file(students(1, 4)), file(students(11, 14, '99')), 3),
    {
      name: 'not: one course of two',
      technical: file(students(1, 4), students(1, 2, '78')),
      high: file(students(1, 4), students(1, 2, '99')),
      grades: 'posted=4 synced=3 sectionUnknown=1',
      finds: ['2b-section-unknown course=78', '2b-section-only-high courses=99'],
    },
    {
      name: 'not: the course lost its zero',
      technical: file(students(1, 4, '077')),
      high: file(students(1, 4, '77', '10/02/2026')),
      grades: 'posted=3 synced=3',
      finds: ['file-zeros'],
    },
    {
      name: 'not: a row without a grade has the course',
      technical: file(students(1, 4)),
      high: file(students(1, 4, '99'), `${ssid(1)} | 77 | 1 | T1 | term`),
      grades: 'posted=3 missing=3',
      finds: ['2b-missing', '2b-missing', '2b-missing', '2b-section-only-high courses=99'],
    },
  ]);
});

describe('2b-files-do-not-match: year', () => {
  const dates = (own: string, there: string) => ({
    technical: file(students(1, 4, '77', own)),
    high: file(students(1, 4, '77', there)),
  });
  const year = (name: string, own: string, there: string): Case =>
    wrong(name, 'year', dates(own, there).technical, dates(own, there).high, 3);
  const fine = (name: string, own: string, there: string, finds: string[] = []): Case => ({
    name,
    ...dates(own, there),
    grades: 'posted=3 synced=3',
    finds,
  });
  table([
    year('the same days of another year', '10/01/2026', '10/01/2025'),
    year('the end of July and the first of August', '08/01/2026', '07/31/2026'),
    year('a spring and the next fall', '03/02/2026', '2026-09-09'),
    fine('not: August and the next July are one year', '08/01/2025', '07/31/2026'),
    fine('not: one side has no dates', '10/01/2026', ''),
    fine('not: nor can they be read', '10/01/2026', 'yesterday', ['file-date-unread notice high x3']),
    {
      name: 'not: one date of the same year is enough',
      technical: file(students(1, 4)),
      high: file(students(1, 3, '77', '10/01/2025'), students(3, 4)),
      grades: 'older=2 posted=3 synced=1',
      finds: ['2b-older-grade x2', 'file-two-years high'],
    },
  ]);
});

describe('a wrong file is told once', () => {
  const roster = csv(`State ID | Course Number | Section\n${ssid(11)} | 77 | 9`);
  table([
    {
      name: 'beside a roster, nothing else of 2b',
      technical: file(students(1, 4)),
      high: { 'high.csv': file(students(11, 14)), 'roster.csv': roster },
      grades: 'posted=3 notCompared=3',
      finds: ['2b-files-do-not-match x3 which=students'],
    },
    {
      name: 'grades that are not posted are told all the same',
      technical: file(students(1, 4), `${ssid(5)} | 77 | 1 | T1 | term | | | 88`),
      high: file(students(11, 14)),
      grades: 'posted=3 notCompared=3 notPosted=1',
      finds: [mismatch('students', 3), '2a-not-posted x1'],
    },
    {
      name: 'of two schools one has the wrong file: the other is compared, and unknown students may be in the wrong one',
      technical: file(students(1, 7)),
      high: { 'A High=a.csv': file(students(1, 4)), 'B High=b.csv': file(students(11, 14)) },
      grades: 'posted=6 synced=3 notCompared=3',
      finds: ['2b-files-do-not-match school=B_High x3 technical.csv: b.csv: which=students'],
      passes: '2b-different=3',
    },
    {
      name: 'of two schools one is empty',
      technical: file(students(1, 5)),
      high: { 'A High=a.csv': file(students(1, 4)), 'B High=b.csv': file([]) },
      grades: 'posted=4 synced=3 notCompared=1',
      finds: ['2b-files-do-not-match school=B_High x1 which=empty'],
    },
    {
      name: 'both are wrong: once for each',
      technical: file(students(1, 4)),
      high: { 'A High=a.csv': file(students(11, 14)), 'B High=b.csv': file(students(1, 4, '99')) },
      grades: 'posted=3 notCompared=3',
      finds: [
        '2b-files-do-not-match school=A_High which=students',
        '2b-files-do-not-match school=B_High which=courses x3',
      ],
    },
  ]);
});
