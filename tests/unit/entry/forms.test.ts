import { clean } from '../../../src/intake/clean.ts';
import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { faultsOf } from '../../../src/components/check/entry/form-faults.ts';
import { filesOf } from '../../../src/components/check/entry/form-files.ts';
import {
  emptyValues,
  formNames,
  type FormName,
  type FormRow,
  type Values,
} from '../../../src/components/check/entry/form.ts';
import { forms } from '../../../src/components/check/entry/forms.ts';
import type { Side } from '../../../src/intake/kinds.ts';
import { readFile } from '../../../src/intake/read.ts';

/** Values of a form: what is typed into the fields and rows, over what stands there at first. */
function typed(name: FormName, once: FormRow, rows: FormRow[] = [], terms?: string[]): Values {
  const first = emptyValues(forms[name]);
  return { once: { ...first.once, ...once }, rows: rows.length > 0 ? rows : first.rows, terms: terms ?? first.terms };
}

/** What is read from the files of a form, as the check reads them. */
function read(name: FormName, values: Values, side: Side = 'high') {
  return filesOf(name, values).map(({ side: own = side, kind, text }) => {
    const bytes = new TextEncoder().encode(text);
    const source = {
      name: 'typed in',
      size: bytes.length,
      read: (start: number, end: number) => bytes.slice(start, end),
    };
    const reading = readFile({ source, side: own, kind });
    return { side: own, kind: reading.kind, skipped: reading.kind ? reading.skips.size : -1, reading };
  });
}

/** The records of a kind whose records are plain. */
function records(name: FormName, values: Values): unknown {
  const [{ reading, skipped, kind } = { reading: undefined }] = read(name, values);
  expect(kind).toBe(forms[name].kind);
  expect(skipped).toBe(0);
  return reading?.kind && reading.records;
}

describe('each form gives exactly these records', () => {
  test('term dates, without the rows that stayed empty', () => {
    const rows: FormRow[] = [
      { term: 'T1', start: '2026-08-12', end: '2026-10-09' },
      {},
      { term: 'Term 2', start: '2026-10-12', end: '2026-12-18' },
    ];
    expect(records('terms', typed('terms', {}, rows))).toEqual([
      { row: 2, name: 'T1', start: '2026-08-12', end: '2026-10-09' },
      { row: 3, name: 'Term 2', start: '2026-10-12', end: '2026-12-18' },
    ]);
  });

  const boxes = (...ids: string[]): FormRow => Object.fromEntries(ids.map((id) => [id, 'X']));
  const task = (row: number, more: object) => ({ row, course: '480123401', section: '', term: '', ...more });

  test('masks as ticks, in the terms that the form names', () => {
    const rows: FormRow[] = [
      { task: 'CTE Term Grade', ...boxes('termMask0', 'termMask1', 'activeMask0', 'activeMask1') },
      { task: 'CTE Final Grade', ...boxes('termMask1') },
      { task: 'CTE Final Exam' },
    ];
    expect(records('masks', typed('masks', { course: '480123401' }, rows, ['T1', 'Semester 2.']))).toEqual([
      task(2, { task: 'CTE Term Grade', termTicks: ['T1', 'Semester 2'], activeTicks: ['T1', 'Semester 2'] }),
      task(3, { task: 'CTE Final Grade', termTicks: ['Semester 2'], activeTicks: [] }),
    ]);
  });

  test('an Active Mask alone: a Term Mask that was not filled in is not empty', () => {
    const rows: FormRow[] = [{ task: 'CTE Term Grade', ...boxes('activeMask2') }];
    expect(records('masks', typed('masks', { course: '480123401' }, rows))).toEqual([
      task(2, { task: 'CTE Term Grade', activeTicks: ['T3'] }),
    ]);
  });

  test('every grading task of a course', () => {
    const rows: FormRow[] = [{ task: 'CTE Term Grade', scoreGroup: 'A to F' }, { task: 'Midterm', gradeCalc: 'X' }, {}];
    expect(records('tasks', typed('tasks', { course: '480123401' }, rows))).toEqual([
      task(2, { task: 'CTE Term Grade', gradeCalc: false, scoreGroup: 'A to F' }),
      task(3, { task: 'Midterm', gradeCalc: true, scoreGroup: '' }),
    ]);
  });

  test('a score group, with a GPA value of 0 and one that is missing', () => {
    const rows: FormRow[] = [
      { score: 'A', minimumPercent: '89.5', gpaValue: '4' },
      { score: 'F', minimumPercent: '0', gpaValue: '0' },
      { score: '', minimumPercent: '' },
      { score: 'I', minimumPercent: '0%' },
    ];
    expect(records('score-group', typed('score-group', { group: 'Local "A"' }, rows))).toEqual([
      { row: 2, group: 'Local "A"', score: 'A', minimumPercent: '89.5', gpaValue: '4' },
      { row: 3, group: 'Local "A"', score: 'F', minimumPercent: '0', gpaValue: '0' },
      { row: 4, group: 'Local "A"', score: 'I', minimumPercent: '0', gpaValue: '' },
    ]);
  });

  test('a report card template', () => {
    const rows: FormRow[] = [
      { task: 'CTE Term Grade', term: 'Q1', postedGradesShown: 'X' },
      { task: 'CTE Final Grade' },
    ];
    expect(records('report-card', typed('report-card', {}, rows))).toEqual([
      { row: 2, template: '', task: 'CTE Term Grade', term: 'Q1', postedGradesShown: true },
      { row: 3, template: '', task: 'CTE Final Grade', term: '', postedGradesShown: false },
    ]);
  });

  test('sections', () => {
    const rows: FormRow[] = [
      { course: '480123401', section: '002', start: '2026-08-12', ktsExchange: 'X' },
      { course: '480123401', section: '3' },
    ];
    expect(records('sections', typed('sections', {}, rows))).toEqual([
      { row: 2, course: '480123401', section: '002', start: '2026-08-12', ktsExchange: true },
      { row: 3, course: '480123401', section: '3', ktsExchange: false },
    ]);
  });

  test('process alerts', () => {
    const text = 'KTS Project Error: Course 480123401 Section 2 has no grading task\nKTS: nothing found';
    expect(records('alerts', typed('alerts', { text }))).toMatchObject([
      { row: 1, places: [{ course: '480123401', section: '2' }] },
      { row: 2, places: [] },
    ]);
  });
});

describe('one grade is said by both schools', () => {
  const grade = {
    course: '480123401',
    section: '2',
    ssid: '1900000001',
    term: 'T1',
    score: '85',
    postedOn: '2026-10-07',
  };
  const lines = (once: FormRow) =>
    filesOf('one-grade', typed('one-grade', { ...grade, ...once })).map(({ side, text }) => [
      side,
      text.split('\n')[1],
    ]);

  const cases: [string, FormRow, [Side, string][]][] = [
    ['posted, not looked up', {}, [['technical', '1900000001\t480123401\t2\tT1\tCTE Term Grade\t85\t2026-10-07\t']]],
    [
      'posted, not shown',
      { shown: 'no', highScore: 'left over' },
      [
        ['technical', '1900000001\t480123401\t2\tT1\tCTE Term Grade\t85\t2026-10-07\t'],
        ['high', '1900000001\t480123401\t2\tT1\tCTE Term Grade\t'],
      ],
    ],
    [
      'in progress, shown with a value, without an SSID: what was typed before does not count',
      { ssid: '', state: 'progress', progress: '70', shown: 'yes', highScore: 'B' },
      [
        ['technical', '0000000001\t480123401\t2\tT1\tCTE Term Grade\t\t\t70'],
        ['high', '0000000001\t480123401\t2\tT1\tCTE Term Grade\tB'],
      ],
    ],
    ['no grade at all', { state: 'none' }, [['technical', '1900000001\t480123401\t2\tT1\tCTE Term Grade\t\t\t']]],
  ];
  test.each(cases)('%s', (_, once, expected) => {
    expect(lines(once)).toEqual(expected);
    const all = read('one-grade', typed('one-grade', { ...grade, ...once }));
    expect(all.map(({ kind, skipped }) => ({ kind, skipped }))).toEqual(
      all.map(() => ({ kind: 'grades', skipped: 0 })),
    );
  });
});

describe('what is wrong stands beside its field', () => {
  const at = (name: FormName, once: FormRow, rows?: FormRow[], terms?: string[]) =>
    faultsOf(forms[name], typed(name, once, rows, terms)).map((fault) => fault.at);
  const cases: [string, FormName, FormRow, FormRow[] | undefined, string[] | undefined, string[]][] = [
    ['an empty table', 'terms', {}, undefined, undefined, ['term-1']],
    ['a row that is filled in part', 'terms', {}, [{}, { term: 'T1' }], undefined, ['start-2', 'end-2']],
    ['an end before its start', 'terms', {}, [{ term: 'T1', start: '2026-10-09', end: '2026-08-12' }], undefined, ['end-1']],
    ['one day', 'terms', {}, [{ term: 'T1', start: '2026-10-09', end: '2026-10-09' }], undefined, []],
    ['a grid without a tick', 'masks', { course: '1' }, undefined, undefined, ['activeMask0-1']],
    ['a tick without a course and a task', 'masks', {}, [{ activeMask0: 'X' }], undefined, ['course', 'task-1']],
    ['two terms of one name', 'masks', { course: '1' }, [{ task: 'x', activeMask0: 'X' }], ['T1', 't-1', ''], ['name-3']],
    ['terms that differ in a sign only', 'masks', { course: '1' }, [{ task: 'x', activeMask0: 'X' }], ['T 1', 't-1'], ['name-2']],
    ['a Minimum % in words', 'score-group', {}, [{ score: 'A', minimumPercent: 'ninety' }], undefined, ['minimumPercent-1']],
    ['a GPA value may be missing', 'score-group', {}, [{ score: 'A', minimumPercent: '90 %' }], undefined, []],
    ['an SSID of nine digits', 'one-grade', { course: '1', term: 'T1', score: '85', ssid: '190000000' }, undefined, undefined, ['ssid']],
    ['no SSID', 'one-grade', { course: '1', term: 'T1', score: '85' }, undefined, undefined, []],
    ['no posted grade', 'one-grade', { course: '1', term: 'T1' }, undefined, undefined, ['score']],
    ['a grade that is not posted needs no posted grade', 'one-grade', { course: '1', term: 'T1', state: 'none' }, undefined, undefined, []],
    ['alerts that do not say KTS', 'alerts', { text: 'Course 480123401' }, undefined, undefined, ['text']],
    ['nothing pasted', 'alerts', {}, undefined, undefined, ['text']],
  ]; // prettier-ignore
  test.each(cases)('%s', (_, name, once, rows, terms, expected) => {
    expect(at(name, once, rows, terms)).toEqual(expected);
  });
});

test('a form without faults is read whole: each row that counts is one record', () => {
  const cell = fc.string({ unit: fc.constantFrom(...'aZ09 "\t\n,;|-.%'), maxLength: 8 });
  const row = fc.dictionary(
    fc.constantFrom('score', 'minimumPercent', 'gpaValue'),
    fc.oneof(cell, fc.constantFrom('85', '90.5', 'A')),
  );
  fc.assert(
    fc.property(fc.array(row, { maxLength: 6 }), cell, (rows, group) => {
      const values = typed('score-group', { group }, rows);
      fc.pre(faultsOf(forms['score-group'], values).length === 0);
      const [file] = read('score-group', values);
      const text = (value = '') => clean(value.replace(/\s+/g, ' '));
      const filled = values.rows.filter((each) => Object.values(each).some((value) => value !== ''));
      expect(file?.reading.kind === 'score-group' && file.reading.records.map((each) => each.score)).toEqual(
        filled.map(({ score }) => text(score)),
      );
    }),
  );
});

test('every form has a name, and an entry of it can be opened', () => {
  expect(Object.keys(forms).sort()).toEqual([...formNames].sort());
});
