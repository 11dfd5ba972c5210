/** Realistic findings, at least one of every code, for the tests of the words. */
import type { FileReport, GradeCounts, Report } from '../../../src/report/report.ts';
import { itemOf } from '../../../src/rules/code.ts';
import { factsOf, type Code, type FindingOf } from '../../../src/rules/findings.ts';

/** A finding of a code with the code's usual outcome, step and actors. */
function sample<C extends Code>(code: C, given: Partial<FindingOf<C>> & Pick<FindingOf<C>, 'data'>) {
  const side = given.side ?? (itemOf(code) === '2a' ? 'technical' : 'high');
  const where = [{ file: 'grades.csv', rows: [3] }];
  return { code, ...factsOf(code, side), side, count: 1, where, ...given } as FindingOf<C>;
}

const at = { course: '480123401', section: '2', term: 'T1', task: 'CTE Term Grade' } as const;
const course = { course: '480123401', task: 'CTE Term Grade' } as const;
const student = { ...at, ssid: '1900000003' };

export const samples: { [C in Code]: FindingOf<C> } = {
  '1-alert': sample('1-alert', { count: 2, data: { course: '480123401', section: '2' } }),
  '1-alert-unread': sample('1-alert-unread', { data: {} }),
  '2a-not-posted': sample('2a-not-posted', { count: 8, data: at }),
  '2a-no-grade': sample('2a-no-grade', { count: 3, data: at }),
  '2b-missing': sample('2b-missing', { data: { ...student, value: '92', postedOn: '2026-10-07' } }),
  '2b-waiting': sample('2b-waiting', { count: 9, data: at }),
  '2b-different': sample('2b-different', { data: { ...student, technical: '88', high: '82' } }),
  '2b-scale': sample('2b-scale', { count: 12, data: at }),
  '2b-percent-differs': sample('2b-percent-differs', { count: 3, data: at }),
  '2b-older-grade': sample('2b-older-grade', { data: { ...at, which: 'year', highPostedOn: '2025-10-09' } }),
  '2b-only-high': sample('2b-only-high', { count: 4, data: at }),
  '2b-other-school': sample('2b-other-school', { school: 'North High', data: { ...at, which: 'school' } }),
  '2b-other-term': sample('2b-other-term', { count: 3, data: { ...at, highTerm: 'T2' } }),
  '2b-other-task': sample('2b-other-task', { count: 3, data: { ...at, highTask: 'CTE Final Grade' } }),
  '2b-student-unknown': sample('2b-student-unknown', {
    count: 2,
    data: { course: '480123401', section: '2', ssids: ['1900000003', '1900000004'] },
  }),
  '2b-section-unknown': sample('2b-section-unknown', { count: 5, data: { course: '480123401', section: '2' } }),
  '2b-section-only-high': sample('2b-section-only-high', { count: 5, data: { course: '480123401', section: '9' } }),
  '2b-section-differs': sample('2b-section-differs', {
    count: 24,
    data: { course: '480123401', section: '2', highSection: '12' },
  }),
  '2b-not-in-file': sample('2b-not-in-file', { count: 120, data: { term: 'T2', task: 'CTE Final Grade' } }),
  '2b-terms-unmatched': sample('2b-terms-unmatched', { count: 6, data: { technical: ['Q1', 'Q2'], high: ['S1'] } }),
  '2b-files-do-not-match': sample('2b-files-do-not-match', { count: 240, data: { which: 'students' } }),
  '2b-same-file': sample('2b-same-file', { count: 240, data: {} }),
  '2b-sides-swapped': sample('2b-sides-swapped', { count: 240, data: {} }),
  '4a-duplicate-task': sample('4a-duplicate-task', { count: 2, data: course }),
  '4a-other-task': sample('4a-other-task', { data: { course: '480123401', task: 'Quarter Grade' } }),
  '4a-no-term-task': sample('4a-no-term-task', { data: { course: '480123401', tasks: ['CTE Final Grade'] } }),
  '4b-two-active': sample('4b-two-active', { data: { ...course, active: ['T1', 'T2'] } }),
  '4b-none-active': sample('4b-none-active', { data: { ...course, active: [] } }),
  '4b-outside-term-mask': sample('4b-outside-term-mask', { data: { ...course, active: ['T3'], terms: ['T1', 'T2'] } }),
  '4c-dates-differ': sample('4c-dates-differ', {
    data: {
      term: 'T1',
      highTerm: 'Q1',
      technical: { start: '2026-08-12', end: '2026-10-09' },
      high: { start: '2026-08-12', end: '2026-10-16' },
      days: [{ from: '2026-10-10', to: '2026-10-16' }],
    },
  }),
  '4c-no-counterpart': sample('4c-no-counterpart', {
    side: 'technical',
    data: { term: '5', technical: { start: '2027-06-01', end: '2027-06-30' } },
  }),
  '4c-active-elsewhere': sample('4c-active-elsewhere', {
    data: { ...course, active: ['Q2'], term: 'T1', highTerm: 'Q1', technical: ['T1'], high: ['Q2'] },
  }),
  '4d-high-school-grade-calc': sample('4d-high-school-grade-calc', { data: { course: '480123401', section: '2' } }),
  '4e-minimum-percent': sample('4e-minimum-percent', {
    count: 2,
    data: { group: 'HS Numeric', missing: ['59.5', '69.5'], extra: ['60'] },
  }),
  '4e-gpa-missing': sample('4e-gpa-missing', { count: 12, data: { group: 'HS Numeric' } }),
  '4f-task-missing': sample('4f-task-missing', { data: { template: 'Report Card', tasks: ['CTE Final Grade'] } }),
  '4f-not-shown': sample('4f-not-shown', {
    data: { template: 'Report Card', task: 'CTE Term Grade', tasks: ['CTE Term Grade'] },
  }),
  'file-unreadable': sample('file-unreadable', { data: { reason: 'xls' }, where: [{ file: 'old.xlsx', rows: [] }] }),
  'file-no-cte-grades': sample('file-no-cte-grades', { count: 12, data: { tasks: ['Progress Grade'] } }),
  'file-cut-off': sample('file-cut-off', { data: {} }),
  'file-mixed-calendars': sample('file-mixed-calendars', {
    count: 240,
    data: { calendars: ['Area Center', 'North High'], compared: ['North High'] },
  }),
  'file-key-left-out': sample('file-key-left-out', { count: 8, data: { field: 'term' } }),
  'file-fewer-grades': sample('file-fewer-grades', {
    count: 12,
    data: { before: 60, now: 48, courses: ['480123401'] },
  }),
  '2b-count-differs': sample('2b-count-differs', {
    count: 1,
    data: { course: '480123401', section: '1', term: 'T1', task: 'CTE Term Grade', technical: 12, high: 13 },
  }),
  'file-two-years': sample('file-two-years', { count: 2, data: { years: [2026, 2027] } }),
  'file-rows-set-aside': sample('file-rows-set-aside', { count: 2, data: { reason: 'no-ssid' } }),
  'file-damaged-id': sample('file-damaged-id', { count: 2, data: { field: 'ssid', reason: 'scientific' } }),
  'file-duplicate-row': sample('file-duplicate-row', { count: 2, data: { reason: 'same', ...student } }),
  'file-row-skipped': sample('file-row-skipped', { count: 3, data: { reason: 'total' } }),
  'file-not-kts': sample('file-not-kts', { count: 1184, data: {} }),
  'file-zeros': sample('file-zeros', {
    count: 40,
    data: { field: 'section', technical: '001', high: '1', course: '480123401' },
  }),
  'file-masks-read-as': sample('file-masks-read-as', {
    count: 14,
    data: { as: 'bits', headers: ['Term Mask', 'Active Mask'] },
  }),
  'file-private-column': sample('file-private-column', { count: 2, data: { headers: ['Last Name', 'Birth Date'] } }),
  'file-read-as': sample('file-read-as', { count: 3, data: { reason: 'filled-down' } }),
  'file-date-unread': sample('file-date-unread', { count: 2, data: { reason: 'form', field: 'postedOn' } }),
  'file-decoded-as': sample('file-decoded-as', { data: { as: 'windows-1252', encoding: 'windows-1252' } }),
};

/** The sample of a code, with other values. */
export const finding = <C extends Code>(code: C, given: Partial<FindingOf<C>> = {}): FindingOf<C> => ({
  ...(samples[code] as FindingOf<C>),
  ...given,
});

/** Counts of grades, all 0 but the given ones. */
export function counts(given: Partial<GradeCounts> = {}): GradeCounts {
  const none: GradeCounts = {
    posted: 0,
    synced: 0,
    missing: 0,
    waiting: 0,
    older: 0,
    different: 0,
    scale: 0,
    notPosted: 0,
    noGrade: 0,
    onlyHigh: 0,
    studentUnknown: 0,
    sectionUnknown: 0,
    termUnknown: 0,
    notInFile: 0,
    notCompared: 0,
    setAside: 0,
  };
  return { ...none, ...given };
}

/** A file of 10 rows that could all be used. */
export function file(side: FileReport['side'], kind: FileReport['kind'], given: Partial<FileReport> = {}): FileReport {
  const name = `${side}-${kind ?? 'unreadable'}.csv`;
  const read = { rows: 10, records: 10, skipped: 0, encoding: 'utf-8' as const, delimiter: ',', columns: {} };
  return { name, side, kind, headerRow: 1, ...read, ...given };
}

/** A report of both schools' grades. */
export function report(given: Partial<Report> = {}): Report {
  const files = [file('technical', 'grades'), file('high', 'grades')];
  return {
    version: 2,
    asOf: '2026-10-14',
    complete: true,
    files,
    schools: [],
    grades: counts(),
    passed: [],
    notRun: [],
    findings: [],
    ...given,
  };
}
