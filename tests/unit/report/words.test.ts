import { describe, expect, it } from 'vitest';
import { needNamed, skipReason } from '../../../src/report/names.ts';
import { words, type Words } from '../../../src/report/words.ts';
import { codes, type Code, type Finding } from '../../../src/rules/findings.ts';
import { finding, samples } from './samples.ts';

const all = Object.entries(words) as [Code, Words][];

/** Everything that is said about a code, sentence or not. */
function sentences(code: Code): string[] {
  const { wrong, matters, todo, line, passed } = words[code];
  const passing = passed ? [passed(1), passed(2), passed(1184)] : [];
  return [wrong, matters, ...todo.map(({ text }) => text), line(samples[code]), line(finding(code)), ...passing];
}

const screens = [
  'Course',
  'Filter Designer',
  'Grading & Standards',
  'Message Center',
  'Scheduling & Courses',
  'Score Groups & Rubrics',
  'System Settings',
];

const notOurs =
  /\b(?:parsed?|schemas?|nulls?|undefined|NaN|invalid|keys?|delimiters?|encod\w*|UTF|please|sync'?d|e-mail to|colour|grey|counsellor|programme|cancelled|catalogue|behaviour|centre|organis\w*|recognis\w*|whilst)\b|[!'…]|\bTODO\b|\[object/i;

describe('the words of every code', () => {
  it('stand for exactly the codes that exist', () => {
    expect(Object.keys(words).sort()).toEqual(Object.keys(codes).sort());
  });

  it.each(all)('%s says everything, in sentences', (code, said) => {
    expect(said.title).toMatch(/^[A-Z][^.]*[^.\s]$/);
    expect(said.unit.every((unit) => /^[a-z]/.test(unit))).toBe(true);
    expect(said.todo.length).toBeGreaterThan(0);
    expect(said.paths.length).toBeGreaterThan(0);
    for (const sentence of sentences(code)) expect(sentence).toMatch(/^\S.*\.$/);
    for (const sentence of sentences(code)) expect(sentence).not.toMatch(/ {2}|\.\.|,[.:]| [.,:]/);
  });

  it.each(all)('%s uses plain US English', (code, { title, found, expected }) => {
    for (const text of [title, found ?? '', expected ?? '', ...sentences(code)]) expect(text).not.toMatch(notOurs);
  });

  it.each(all)('%s keeps what is said in general short', (_, { wrong, matters, todo }) => {
    for (const text of [wrong, matters, ...todo.map((item) => item.text)]) {
      for (const sentence of text.split(/(?<=[.:]) /)) {
        expect(sentence.split(' ').length, sentence).toBeLessThanOrEqual(30);
      }
    }
  });

  it.each(all)('%s leads through screens that exist', (_, { paths }) => {
    for (const path of paths) {
      expect(screens).toContain(path[0]);
      expect(path.every((screen) => /^[A-Z]/.test(screen))).toBe(true);
    }
  });

  it.each(all)('%s gives everyone who acts something to do', (code, { todo }) => {
    const { fixBy } = codes[code];
    const who = todo.map((item) => item.who);
    for (const actor of fixBy) expect(who).toContain(actor);
  });

  it.each(all)('%s names an SSID only where the student is the point', (code) => {
    const { ssid, ssids, ...data } = samples[code].data;
    if (!ssid && !ssids) expect(words[code].line({ ...samples[code], data })).not.toMatch(/\b\d{10}\b/);
  });
});

describe('one finding in one sentence', () => {
  const place = 'Course 480123401, section 2, T1, CTE Term Grade';
  const student = 'SSID 1900000003, course 480123401, section 2, T1, CTE Term Grade';
  const table: [Code, string][] = [
    ['1-alert', 'Course 480123401, section 2: 2 KTS alerts name it.'],
    ['2a-not-posted', `${place}: 8 grades are in progress and not posted.`],
    ['2a-no-grade', `${place}: 3 rows have no grade at all.`],
    ['2b-missing', `${student}: the grade 92 was posted on October 7, 2026 and is missing at the high school.`],
    ['2b-waiting', `${place}: 9 grades wait for the nightly sync, posted on October 14, 2026.`],
    ['2b-different', `${student}: the technical school has 88, and the high school has 82.`],
    ['2b-only-high', `${place}: the high school has 4 grades that the technical school has not posted.`],
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
    ['file-decoded-as', 'grades.csv was read as Windows text.'],
  ];
  it.each(table)('%s', (code, said) => {
    expect(words[code].line(samples[code])).toBe(said);
  });

  const line = (code: Code, given: Partial<Finding>) => words[code].line({ ...samples[code], ...given });

  it('says "wait for the night" where a missing grade has no posting date', () => {
    expect(line('2b-missing', { data: { course: '7', value: 'B' } })).toBe(
      'Course 7: the grade B is posted and is missing at the high school. There is no posting date: if it was posted today, wait for the night.',
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
    expect(line('4b-none-active', { data: {} })).toBe(
      'The Active Mask column is empty in the whole file of the high school.',
    );
  });

  it.each([
    [{ group: 'CTE Numeric', value: 'A' }, 'Score group “CTE Numeric” and score A: 2 rows'],
    [{ term: '1' }, 'Term 1: 2 rows'],
    [{}, 'a.csv and b.csv: 2 rows'],
  ])('names what stands there twice: %j', (data, said) => {
    const where = ['a.csv', 'b.csv'].map((file) => ({ file, rows: [2] }));
    expect(line('file-duplicate-row', { data, where })).toBe(
      `${said} with the same values, and the first one was used.`,
    );
  });

  it('tells rows with other values from rows with the same ones', () => {
    expect(line('file-duplicate-row', { outcome: 'problem' })).toMatch(
      /2 rows with other values, so none of them was compared\.$/,
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
    'end-before-start',
    'other-term',
    'no-grade-beside-posted',
  ])('has its own phrase for rows that were skipped: %s', (reason) =>
    expect(skipReason(reason)).not.toBe(skipReason('anything else')),
  );
});

describe('what must not be left out', () => {
  const todo = (code: Code) => words[code].todo.map(({ text }) => text).join(' ');

  it('4a: notify KTS Support at once, and delete nothing', () => {
    expect(todo('4a-duplicate-task')).toMatch(
      /Notify ktssupport@education\.ky\.gov immediately.+Do not delete anything/s,
    );
    expect(todo('4a-duplicate-task')).toContain('destroys those grades');
    expect(todo('file-duplicate-row')).toMatch(
      /\(4a\).+notify ktssupport@education\.ky\.gov immediately and do not delete/,
    );
  });

  it('the first thing to do is for the one who acts first', () => {
    for (const [code, { todo: list }] of all) expect([code, list[0]!.who]).toEqual([code, codes[code].fixBy[0]]);
  });

  it('never tells anyone to delete a grading task', () => {
    for (const [code] of all) expect(todo(code).replaceAll(/[Dd]o not delete/g, '')).not.toMatch(/\b[Dd]elete\b/);
  });

  it.each<Code>(['2b-missing', '4b-two-active', '4b-none-active', '4b-outside-term-mask', '4c-active-elsewhere'])(
    '%s has the note about Active Mask and about a Course Master',
    (code) => {
      expect(todo(code)).toMatch(/no Active Mask.+Grading Window.+KTS Support/);
      expect(todo(code)).toMatch(/Course Master, it cannot be changed at the school/);
      expect(words[code].paths).toContainEqual([
        'Grading & Standards',
        'Grading & Standard Administration',
        'Grading Window',
      ]);
    },
  );

  it.each<Code>(['4a-no-term-task', '4b-outside-term-mask', '4c-dates-differ', '4c-active-elsewhere'])(
    '%s is marked as our reading',
    (code) => expect(`${words[code].wrong} ${words[code].matters}`).toMatch(/our reading/i),
  );

  it('sends grades that arrived but do not show to the report card templates', () => {
    expect(words['2b-missing'].passed?.(2)).toMatch(/not on the report card.+4f/);
  });

  it.each([
    ['high report-card', 'the high school’s list of grading tasks on the report card'],
    ['technical score-group', 'the CTE Numeric Score Group of the technical school'],
    ['technical alerts', 'the technical school’s KTS alerts'],
    ['alerts', 'the KTS alerts'],
    ['anything', 'the anything'],
  ])('says what to add for %s', (name, what) => expect(needNamed(name).what).toBe(what));

  it('knows what each need is', () => {
    expect(needNamed('high grades')).toEqual({
      what: 'the high school’s grades',
      from: 'Filter Designer > Query Wizard',
    });
  });
});

describe('what a finding says of how surely it is known', () => {
  const lineOf = (code: Code, data: Finding['data']) => words[code].line({ ...samples[code], data });

  it('says in which reading of the masks it is so, where only the other reading gives it', () => {
    const data = { course: '480123401', task: 'CTE Term Grade', active: ['1', '2'], as: 'bits' };
    expect(lineOf('4b-two-active', data)).toBe(
      'Course 480123401, CTE Term Grade: term 1 and term 2 are active at the high school, if the masks are read as a sum in which 1 is the first term, 2 the second, and 4 the third.',
    );
  });

  it('accuses nobody of missing GPA values where the list has no column for them', () => {
    expect(lineOf('4e-gpa-missing', { group: 'Local', reason: 'no-column' })).toMatch(/no column for GPA Value/);
    expect(lineOf('4e-gpa-missing', { group: 'Local' })).not.toMatch(/column/);
  });
});
