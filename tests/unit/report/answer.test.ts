import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answer, told } from '../../../src/report/answer.ts';
import type { FileReport, GradeCounts, Passed, Report } from '../../../src/report/report.ts';
import type { Code, Finding } from '../../../src/rules/findings.ts';
import { counts, file, finding, samples } from './samples.ts';

const both = [file('technical', 'grades'), file('high', 'grades')];
const technical = [file('technical', 'grades')];
const two = [...technical, file('high', 'grades', { school: 'A' }), file('high', 'grades', { school: 'B' })];
const addHigh = 'To see whether posted grades have arrived, add the high school’s grades.';

interface Case {
  name: string;
  grades?: Partial<GradeCounts>;
  files?: FileReport[];
  findings?: Finding[];
  passed?: Passed[];
  chosen?: Report['chosen'];
  says: string;
}

/** A grades file of which rows were left out by choice, or could not be used. */
const rowsIn = (side: 'technical' | 'high', rows: Partial<NonNullable<FileReport['ledger']>>) =>
  file(side, 'grades', {
    records: rows.used ?? 0,
    ledger: { used: 0, notKts: 0, noGrade: 0, repeated: 0, besidePosted: 0, notChosen: 0, setAside: 0, ...rows },
  });

const cases: Case[] = [
  { name: 'no file', files: [], says: 'No file was checked.' },
  { name: 'one unreadable file', files: [file('high', null)], says: 'The file could not be read.' },
  {
    name: 'unreadable files',
    files: [file('technical', null), file('high', null)],
    says: 'None of the 2 files could be read.',
  },
  {
    name: 'the example of the look',
    grades: { posted: 240, synced: 214, missing: 12, different: 5, waiting: 9 },
    says: '214 of 240 posted grades have arrived. 12 are missing, 5 differ, and 9 are too new for the high school’s file.',
  },
  { name: 'all arrived', grades: { posted: 240, synced: 240 }, says: 'All 240 posted grades have arrived.' },
  { name: 'both arrived', grades: { posted: 2, synced: 2 }, says: 'Both posted grades have arrived.' },
  { name: 'the one arrived', grades: { posted: 1, synced: 1 }, says: 'The one posted grade has arrived.' },
  {
    name: 'the one is missing',
    grades: { posted: 1, missing: 1 },
    says: 'The one posted grade is missing at the high school.',
  },
  {
    name: 'the one differs',
    grades: { posted: 1, different: 1 },
    says: 'The one posted grade differs at the high school.',
  },
  {
    name: 'the one of an unknown student',
    grades: { posted: 1, studentUnknown: 1 },
    says: 'The one posted grade is of a student who is not in the high school’s files, so it could not be compared.',
  },
  {
    name: 'one of many arrived',
    grades: { posted: 3, synced: 1, missing: 1, waiting: 1 },
    says: '1 of 3 posted grades has arrived. 1 is missing and 1 is too new for the high school’s file.',
  },
  {
    name: 'all missing',
    grades: { posted: 1184, missing: 1184 },
    says: 'All 1,184 posted grades are missing at the high school.',
  },
  {
    name: 'all different',
    grades: { posted: 5, different: 5 },
    says: 'All 5 posted grades differ at the high school.',
  },
  {
    name: 'one high school beside the file of several',
    files: [...technical, file('high', 'grades', { school: 'Example North' })],
    grades: { posted: 383, synced: 106, missing: 1, studentUnknown: 276 },
    says: '106 of the 107 posted grades of students in Example North’s file have arrived. 1 is missing. 276 of all 383 could not be compared: their students are not in that file. They go to different high schools, or Example North’s export leaves them out because they have no grade. To tell where those students go, add Example North’s roster.',
  },
  {
    name: 'all of the one high school have arrived, and nobody says All',
    grades: { posted: 4, synced: 2, studentUnknown: 2 },
    says: '2 of the 2 posted grades of students in the high school’s file have arrived. 2 of all 4 could not be compared: their students are not in that file. They go to different high schools, or the high school’s export leaves them out because they have no grade. To tell where those students go, add the high school’s roster.',
  },
  {
    name: 'one high school with its roster',
    files: [...both, file('high', 'roster')],
    grades: { posted: 4, synced: 3, studentUnknown: 1 },
    says: '3 of the 3 posted grades of students in the high school’s file have arrived. 1 of all 4 could not be compared: its student is in none of the high school’s files. They go to a different high school, or are not scheduled there.',
  },
  {
    name: 'all waiting',
    grades: { posted: 9, waiting: 9 },
    says: 'All 9 posted grades are too new for the high school’s file.',
  },
  {
    name: 'none arrived',
    grades: { posted: 10, missing: 8, waiting: 2 },
    says: 'None of the 10 posted grades has arrived. 8 are missing at the high school and 2 are too new for the high school’s file.',
  },
  {
    name: 'none with the same value',
    grades: { posted: 10, missing: 8, different: 2 },
    says: 'Of 10 posted grades, 8 are missing at the high school and 2 differ.',
  },
  {
    name: 'none arrived, some not compared',
    grades: { posted: 10, missing: 8, notInFile: 2 },
    says: 'Of 10 posted grades, 8 are missing at the high school. 2 are of a term or grading task that is not in the high school’s grades, so they could not be compared.',
  },
  {
    name: 'several reasons',
    grades: { posted: 20, synced: 10, scale: 1, studentUnknown: 3, sectionUnknown: 1, termUnknown: 2, notInFile: 3 },
    says: '10 of 20 posted grades have arrived. 1 must be compared by hand because the schools write it in different forms. 9 could not be compared: 3 of students who are not in the high school’s files, 1 of a section that is not in the high school’s files, 2 of terms that could not be matched, and 3 of a term or grading task that is not in the high school’s grades.',
  },
  {
    name: 'what must be compared by hand is not among what could not be compared',
    grades: { posted: 20, synced: 10, missing: 4, older: 2, scale: 3, notCompared: 1 },
    says: '10 of 20 posted grades have arrived. 4 are missing, 2 have only an older grade at the high school, and 3 must be compared by hand because the schools write them in different forms. 1 is without a grade to compare to, so it could not be compared.',
  },
  {
    name: 'all must be compared by hand',
    grades: { posted: 7, scale: 7 },
    says: 'All 7 posted grades must be compared by hand because the schools write them in different forms.',
  },
  {
    name: 'nothing could be compared, for two reasons',
    grades: { posted: 5, studentUnknown: 3, termUnknown: 2 },
    says: 'None of the 5 posted grades could be compared: 3 of students who are not in the high school’s files and 2 of terms that could not be matched.',
  },
  {
    name: 'files that do not match',
    grades: { posted: 240, notCompared: 240 },
    findings: [samples['2b-files-do-not-match']],
    says: 'The files of the two schools do not seem to belong together, so the 240 posted grades could not be compared.',
  },
  {
    name: 'empty grades of the high school',
    grades: { posted: 240, notCompared: 240 },
    files: [...technical, file('high', 'grades', { records: 0 })],
    findings: [samples['2b-files-do-not-match']],
    says: 'The high school’s grades have no row about a KTS course, so the 240 posted grades could not be compared.',
  },
  {
    name: 'one of two high schools does not match',
    grades: { posted: 10, synced: 6, notCompared: 4 },
    files: two,
    findings: [samples['2b-files-do-not-match']],
    says: '6 of 10 posted grades have arrived. 4 are in files that do not seem to belong together, so they could not be compared.',
  },
  {
    name: 'damaged rows',
    grades: { posted: 3, synced: 1, missing: 1, notCompared: 1 },
    findings: [{ ...samples['file-damaged-id'], count: 1 }],
    says: '1 of 3 posted grades has arrived. 1 is missing. 1 is beside rows with damaged numbers, so it could not be compared. 1 row of a high school with a damaged number was left out.',
  },
  {
    name: 'not posted and no grade beside posted ones',
    grades: { posted: 10, synced: 10, notPosted: 8, noGrade: 1, onlyHigh: 2 },
    says: 'All 10 posted grades have arrived. 8 more grades are not posted yet, so they cannot sync. 1 row at the technical school has no grade at all. The high school has 2 grades that the technical school’s files do not show as posted.',
  },
  {
    name: 'several high schools',
    grades: { posted: 4, synced: 3, studentUnknown: 1, onlyHigh: 1 },
    files: two,
    says: '3 of 4 posted grades have arrived. 1 is of a student who is not in the high schools’ files, so it could not be compared. The high schools have 1 grade that the technical school’s files do not show as posted.',
  },
  {
    name: 'nothing posted',
    grades: { notPosted: 8 },
    says: '8 grades are not posted yet, so they cannot sync.',
  },
  {
    name: 'only the technical school, all posted',
    grades: { posted: 240, notCompared: 240 },
    files: technical,
    says: `All 240 grades are posted at the technical school. ${addHigh}`,
  },
  {
    name: 'only the technical school, one grade',
    grades: { posted: 1, notCompared: 1 },
    files: technical,
    says: 'The one grade is posted at the technical school. To see whether posted grades have arrived, add the high school’s grades.',
  },
  {
    name: 'only the technical school, some not posted',
    grades: { posted: 232, notCompared: 232, notPosted: 8, noGrade: 3 },
    files: technical,
    says: '232 of 240 grades are posted at the technical school. 8 grades are not posted yet, so they cannot sync. 3 rows at the technical school have no grade at all. To see whether posted grades have arrived, add the high school’s grades.',
  },
  {
    name: 'only the technical school, none posted',
    grades: { notPosted: 1 },
    files: technical,
    says: '1 grade is not posted yet, so it cannot sync.',
  },
  {
    name: 'a roster beside the technical school’s grades',
    grades: { posted: 5, notCompared: 5 },
    files: [...technical, file('high', 'roster')],
    findings: [finding('2b-student-unknown', { count: 2 })],
    says: `All 5 grades are posted at the technical school. 2 are of students who are not on the high school’s roster. ${addHigh}`,
  },
  {
    name: 'only the high school',
    files: [file('high', 'grades', { records: 1184 })],
    says: '1,184 rows of the high school’s KTS grades were read. To see whether posted grades have arrived, add the technical school’s grades.',
  },
  {
    name: 'only a roster',
    files: [file('high', 'roster', { records: 1 })],
    says: '1 row of the high school’s roster was read. To see whether posted grades have arrived, add the grades of both schools.',
  },
  {
    name: 'no CTE grade in the technical school’s file',
    files: both,
    says: 'The technical school’s file has no CTE grade, so nothing could be compared.',
  },
  {
    name: 'only setup, with findings',
    files: [file('high', 'grading-tasks')],
    findings: [samples['4b-two-active'], samples['4b-two-active'], samples['4b-none-active']],
    says: 'The setup has 2 problems and 1 point to review. Checked: Term Mask and Active Mask. No grades were compared. To see whether posted grades have arrived, add the grades of both schools.',
  },
  {
    name: 'the setup of four schools',
    files: [
      file('technical', 'terms'),
      ...['North', 'South', 'East'].map((school) => ({ ...file('high', 'grading-tasks'), school })),
    ],
    findings: [samples['4b-two-active']],
    passed: [
      { code: '4c-dates-differ', count: 3 },
      { code: '4e-minimum-percent', count: 3 },
    ],
    says: 'The setup of 4 schools has 1 problem. Checked: Term Mask and Active Mask, term dates and score groups. No grades were compared. To see whether posted grades have arrived, add the grades of both schools.',
  },
  {
    name: 'only setup, nothing could be checked',
    files: [file('high', 'terms')],
    passed: [{ code: 'file-unreadable', count: 1 }],
    says: 'Nothing could be checked with these files alone. No grades were compared. To see whether posted grades have arrived, add the grades of both schools.',
  },
  {
    name: 'only setup, nothing wrong',
    files: [file('high', 'grading-tasks')],
    passed: [{ code: '4b-two-active', count: 4 }],
    says: 'Nothing wrong was found in what could be checked. Checked: Term Mask and Active Mask. No grades were compared. To see whether posted grades have arrived, add the grades of both schools.',
  },
  {
    name: 'alerts, setup and an unreadable file beside grades',
    grades: { posted: 2, synced: 2 },
    files: [...both, file('high', null)],
    findings: [samples['1-alert'], samples['4a-duplicate-task'], samples['file-unreadable']],
    says: '2 posted grades have arrived, as far as these files show it. KTS messages in Process Alerts name 1 course or section. The setup has 1 problem. 1 file could not be read.',
  },
  {
    name: 'alerts that name courses, and alerts that could not be understood',
    files: [file('high', 'alerts')],
    findings: [samples['1-alert'], samples['1-alert'], samples['1-alert-unread']],
    says: 'KTS messages in Process Alerts name 2 courses or sections. 1 KTS message in Process Alerts could not be understood. Checked: Process Alerts. No grades were compared. To see whether posted grades have arrived, add the grades of both schools.',
  },
  {
    name: 'an alert that could not be understood is no course',
    files: [file('high', 'alerts')],
    findings: [samples['1-alert-unread']],
    says: '1 KTS message in Process Alerts could not be understood. Checked: Process Alerts. No grades were compared. To see whether posted grades have arrived, add the grades of both schools.',
  },
  {
    name: 'several high schools, and grades newer than their files',
    files: two,
    grades: { posted: 3, synced: 2, waiting: 1 },
    says: '2 of 3 posted grades have arrived. 1 is too new for the high schools’ files.',
  },
  {
    name: 'a file that could not be read beside what could be added',
    files: [file('high', 'terms'), file('high', null)],
    says: 'Nothing could be checked with these files alone. No grades were compared. 1 file could not be read. To see whether posted grades have arrived, add the grades of both schools.',
  },
  {
    name: 'limited, and all have arrived',
    chosen: { term: 'T1' },
    grades: { posted: 12, synced: 12 },
    says: 'All 12 posted grades of T1 have arrived.',
  },
  {
    name: 'limited to a term in one of two calendars, and all have arrived',
    chosen: { term: 'T1', calendar: true },
    files: [rowsIn('technical', { notChosen: 9 }), file('high', 'grades')],
    grades: { posted: 12, synced: 12 },
    says: 'All 12 posted grades of T1 in the chosen calendar have arrived.',
  },
  {
    name: 'limited to a term in one of two calendars, and not all have arrived',
    chosen: { term: 'T1', calendar: true },
    files: [rowsIn('technical', { notChosen: 9 }), file('high', 'grades')],
    grades: { posted: 12, synced: 10, missing: 2 },
    says: 'Only grades of T1 in the chosen calendar were checked. 10 of 12 posted grades have arrived. 2 are missing.',
  },
  {
    name: 'limited to one of two calendars, and not all have arrived',
    chosen: { calendar: true },
    files: [rowsIn('technical', { notChosen: 1 }), file('high', 'grades')],
    grades: { posted: 12, synced: 10, missing: 2 },
    says: '1 row of the technical school was not checked: it is of a calendar that was not chosen. 10 of 12 posted grades have arrived. 2 are missing.',
  },
  {
    name: 'limited, and not all have arrived',
    chosen: { term: 'T1' },
    grades: { posted: 12, synced: 10, missing: 2 },
    says: 'Only grades of T1 were checked. 10 of 12 posted grades have arrived. 2 are missing.',
  },
  {
    name: 'limited to a task and a term, and nothing could be compared',
    chosen: { task: 'CTE Term Grade', term: '1' },
    grades: { posted: 5, studentUnknown: 3, termUnknown: 2 },
    says: 'Only grades of CTE Term Grade in term 1 were checked. None of the 5 posted grades could be compared: 3 of students who are not in the high school’s files and 2 of terms that could not be matched.',
  },
  {
    name: 'limited, and a check that is not complete',
    chosen: { task: 'CTE Final Grade' },
    grades: { posted: 2, synced: 2 },
    files: [...both, file('high', null)],
    says: 'Only grades of CTE Final Grade were checked. 2 posted grades have arrived, as far as these files show it. 1 file could not be read.',
  },
  {
    name: 'limited, with one high school beside the file of several',
    chosen: { term: 'T1' },
    grades: { posted: 4, synced: 2, studentUnknown: 2 },
    files: [...both, file('high', 'roster')],
    says: 'Only grades of T1 were checked. 2 of the 2 posted grades of students in the high school’s file have arrived. 2 of all 4 could not be compared: their students are in none of the high school’s files. They go to a different high school, or are not scheduled there.',
  },
  {
    name: 'limited, and only the technical school',
    chosen: { term: 'T1' },
    grades: { posted: 3, notCompared: 3 },
    files: technical,
    says: `Only grades of T1 were checked. All 3 grades are posted at the technical school. ${addHigh}`,
  },
  {
    name: 'limited, and only the high school',
    chosen: { term: 'T1' },
    files: [file('high', 'grades', { records: 2 })],
    says: 'Only grades of T1 were checked. 2 rows of the high school’s KTS grades were read. To see whether posted grades have arrived, add the technical school’s grades.',
  },
  {
    name: 'limited to a calendar, and all of it has arrived',
    grades: { posted: 2, synced: 2 },
    files: [rowsIn('technical', { used: 2, notChosen: 3 }), file('high', 'grades')],
    says: '3 rows of the technical school were not checked: they are of a calendar that was not chosen. Both posted grades have arrived.',
  },
  {
    name: 'rows of a high school that are of a different calendar limit nothing',
    grades: { posted: 2, synced: 2 },
    files: [file('technical', 'grades'), rowsIn('high', { used: 2, notChosen: 3 })],
    says: 'Both posted grades have arrived.',
  },
  {
    name: 'no CTE grade in two files of the technical school',
    files: [...technical, ...both],
    says: 'The technical school’s files have no CTE grade, so nothing could be compared.',
  },
  {
    name: 'no CTE grade of the chosen term',
    chosen: { term: 'T3' },
    files: [rowsIn('technical', { notChosen: 9 }), file('high', 'grades')],
    says: 'The technical school’s file has no CTE grade of T3, so nothing could be compared.',
  },
  {
    name: 'no CTE grade of the chosen calendar',
    chosen: { calendar: true },
    files: [rowsIn('technical', { notChosen: 9 }), file('high', 'grades')],
    says: 'The technical school’s file has no CTE grade of the chosen calendar, so nothing could be compared.',
  },
  {
    name: 'no CTE grade that could be used',
    grades: { setAside: 4 },
    files: [rowsIn('technical', { setAside: 4 }), file('high', 'grades')],
    says: 'No grade of the technical school could be compared. 4 rows of the technical school may hold a grade and could not be used.',
  },
  {
    name: 'grades of the high school of which no row could be used',
    grades: { posted: 3, notCompared: 3 },
    files: [...technical, rowsIn('high', { setAside: 3, notKts: 40 })],
    says: 'The high school’s grades have no row that could be used, so the 3 posted grades could not be compared.',
  },
  {
    name: 'grades of the high school of which no row was chosen',
    chosen: { term: 'T1' },
    grades: { posted: 3, notCompared: 3 },
    files: [...technical, rowsIn('high', { notChosen: 3 })],
    says: 'Only grades of T1 were checked. The high school’s grades have no row of what was chosen, so the 3 posted grades could not be compared.',
  },
  {
    name: 'grades of the high school with rows of other tasks only',
    grades: { posted: 3, notCompared: 3 },
    files: [...technical, rowsIn('high', { notKts: 40, noGrade: 1 })],
    says: 'The high school’s grades have no row about a KTS course, so the 3 posted grades could not be compared.',
  },
];

describe('the answer', () => {
  it.each(cases)('$name', ({ grades, files = both, findings = [], passed = [], chosen, says }) => {
    expect(
      answer({
        grades: counts(grades),
        files,
        findings,
        passed,
        chosen,
        complete: files.every(({ kind }) => kind !== null),
      }).join(' '),
    ).toBe(says);
  });

  it('is the same for what the page shows', () => {
    const code: Code = '4b-two-active';
    const group = { code, outcome: 'problem' as const, step: '4b' as const, sides: [], schools: [], fixBy: [] };
    const groups = [{ ...group, findings: 2, count: 3, rows: 3, fields: {}, causes: [], first: [] }];
    const grades = counts({ posted: 2, synced: 2 });
    const files = both.map((each) => ({
      ...each,
      key: '',
      setAside: [],
      privateHeaders: [],
      unknownHeaders: [],
      found: [],
      asks: [],
    }));
    expect(answer({ grades, files, groups, passed: [], complete: true })).toEqual([
      'Both posted grades have arrived.',
      'The setup has 2 problems.',
    ]);
  });
});

describe('what is told to those who cannot add a file', () => {
  it.each(cases)('$name', ({ grades, files = both, findings = [], passed = [], chosen, says }) => {
    const checked = { grades: counts(grades), files, findings, passed, chosen };
    const said = told({ ...checked, complete: files.every(({ kind }) => kind !== null) });
    expect(said.join(' ')).toBe(says.replace(/ To (see|tell) wh[^.]*, add [^.]*\.$/, ''));
    expect(said.join(' ')).not.toMatch(/\badd\b/i);
  });
});

describe('the numbers of the answer', () => {
  const parts = [
    'synced',
    'missing',
    'older',
    'different',
    'waiting',
    'scale',
    'studentUnknown',
    'sectionUnknown',
    'termUnknown',
    'notInFile',
    'notCompared',
  ] as const;
  const given = fc.tuple(...parts.map(() => fc.oneof(fc.constant(0), fc.nat(3000))));

  it('name every posted grade once', () => {
    fc.assert(
      fc.property(given, (values) => {
        const grades = counts(Object.fromEntries(parts.map((part, at) => [part, values[at]])));
        grades.posted = values.reduce((sum, value) => sum + value, 0);
        fc.pre(grades.posted > 2);
        const says = answer({ grades, files: both, findings: [], passed: [], complete: true });
        expect(named(says, grades.posted)).toBe(grades.posted);
        expect(says.join(' ')).toMatch(new RegExp(`\\b${grades.posted.toLocaleString('en-US')}\\b`));
      }),
    );
  });

  /** The sum of the numbers named, the total of all and the sum of the parts after a colon left aside. */
  function named(says: string[], posted: number): number {
    const total = posted.toLocaleString('en-US');
    const text = says.join(' ').replace(/(\d[\d,]* could not be compared):[^.]*/, '$1');
    if (new RegExp(`^(?:All|The files of .+) ${total} `).test(text)) return posted;
    const ours = text
      .replace(new RegExp(`^None of the ${total} posted grades could be compared: `), '')
      .replace(new RegExp(`^(?:None of the|Of) ${total} `), '')
      .replace(new RegExp(`^([\\d,]+) of ${total} `), '$1 ')
      .replace(/ of the [\d,]+ posted grades? of students in /, ' ')
      .replace(`of all ${total} could not`, 'could not');
    return [...ours.matchAll(/\d[\d,]*/g)].reduce((sum, [each]) => sum + Number(each.replaceAll(',', '')), 0);
  }
});
