/** Realistic findings, at least one of every code, for the tests of the words. */
import type { FileReport } from '../../../src/intake/kinds.ts';
import type { GradeCounts, Report } from '../../../src/report/report.ts';
import { codes, type Actor, type Code, type Finding } from '../../../src/rules/findings.ts';

/** A finding of a code with the code's usual outcome, step and actors. */
export function finding(code: Code, given: Partial<Finding> = {}): Finding {
  const { outcome, step, fixBy } = codes[code];
  const side = given.side ?? (step === '2a' ? 'technical' : 'high');
  const own: Actor = side === 'technical' ? 'technical-school' : 'high-school';
  const where = [{ file: 'grades.csv', rows: [3] }];
  return {
    code,
    outcome,
    step,
    side,
    count: 1,
    where,
    data: {},
    fixBy: fixBy.map((who) => (who === 'side' ? own : who)),
    ...given,
  };
}

const at = { course: '480123401', section: '2', term: 'T1', task: 'CTE Term Grade' };
const course = { course: '480123401', task: 'CTE Term Grade' };
const student = { ...at, ssid: '1900000003' };

export const samples: Record<Code, Finding> = {
  '1-alert': finding('1-alert', { count: 2, data: { course: '480123401', section: '2' } }),
  '1-alert-unread': finding('1-alert-unread'),
  '2a-not-posted': finding('2a-not-posted', { count: 8, data: at }),
  '2a-no-grade': finding('2a-no-grade', { count: 3, data: at }),
  '2b-missing': finding('2b-missing', { data: { ...student, value: '92', postedOn: '2026-10-07' } }),
  '2b-waiting': finding('2b-waiting', { count: 9, data: { ...at, postedOn: '2026-10-14' } }),
  '2b-different': finding('2b-different', { data: { ...student, technical: '88', high: '82' } }),
  '2b-scale': finding('2b-scale', { count: 12, data: at }),
  '2b-only-high': finding('2b-only-high', { count: 4, data: at }),
  '2b-student-unknown': finding('2b-student-unknown', {
    count: 2,
    data: { course: '480123401', section: '2', ssids: ['1900000003', '1900000004'] },
  }),
  '2b-section-unknown': finding('2b-section-unknown', { count: 5, data: { course: '480123401', section: '2' } }),
  '2b-section-only-high': finding('2b-section-only-high', { count: 5, data: { course: '480123401', section: '9' } }),
  '2b-section-differs': finding('2b-section-differs', {
    count: 24,
    data: { course: '480123401', section: '2', highSection: '12' },
  }),
  '2b-not-in-file': finding('2b-not-in-file', { count: 120, data: { term: 'T2', task: 'CTE Final Grade' } }),
  '2b-terms-unmatched': finding('2b-terms-unmatched', { count: 6, data: { technical: ['Q1', 'Q2'], high: ['S1'] } }),
  '2b-files-do-not-match': finding('2b-files-do-not-match', { count: 240, data: { which: 'students' } }),
  '4a-duplicate-task': finding('4a-duplicate-task', { count: 2, data: course }),
  '4a-other-task': finding('4a-other-task', { data: { course: '480123401', task: 'Quarter Grade' } }),
  '4a-no-term-task': finding('4a-no-term-task', { data: { course: '480123401', task: 'CTE Final Grade' } }),
  '4b-two-active': finding('4b-two-active', { data: { ...course, active: ['T1', 'T2'] } }),
  '4b-none-active': finding('4b-none-active', { data: course }),
  '4b-outside-term-mask': finding('4b-outside-term-mask', { data: { ...course, active: ['T3'], terms: ['T1', 'T2'] } }),
  '4c-dates-differ': finding('4c-dates-differ', {
    data: {
      term: 'T1',
      highTerm: 'Q1',
      technical: { start: '2026-08-12', end: '2026-10-09' },
      high: { start: '2026-08-12', end: '2026-10-16' },
      days: [{ from: '2026-10-10', to: '2026-10-16' }],
    },
  }),
  '4c-no-counterpart': finding('4c-no-counterpart', {
    side: 'technical',
    data: { term: '5', technical: { start: '2027-06-01', end: '2027-06-30' } },
  }),
  '4c-active-elsewhere': finding('4c-active-elsewhere', {
    data: { ...course, active: ['Q2'], term: 'T1', highTerm: 'Q1' },
  }),
  '4d-high-school-grade-calc': finding('4d-high-school-grade-calc', { data: { course: '480123401', section: '2' } }),
  '4e-minimum-percent': finding('4e-minimum-percent', {
    count: 2,
    data: { group: 'HS Numeric', missing: ['59.5', '69.5'], extra: ['60'] },
  }),
  '4e-gpa-missing': finding('4e-gpa-missing', { count: 12, data: { group: 'HS Numeric' } }),
  '4f-task-missing': finding('4f-task-missing', { data: { template: 'Report Card', tasks: ['CTE Final Grade'] } }),
  '4f-not-shown': finding('4f-not-shown', { data: { template: 'Report Card', task: 'CTE Term Grade' } }),
  'file-unreadable': finding('file-unreadable', { data: { reason: 'xls' }, where: [{ file: 'old.xlsx', rows: [] }] }),
  'file-damaged-id': finding('file-damaged-id', { count: 2, data: { field: 'ssid', reason: 'scientific' } }),
  'file-duplicate-row': finding('file-duplicate-row', { count: 2, data: student }),
  'file-row-skipped': finding('file-row-skipped', { count: 3, data: { reason: 'total' } }),
  'file-not-kts': finding('file-not-kts', { count: 1184 }),
  'file-zeros': finding('file-zeros', { count: 40, data: { field: 'section', technical: '001', high: '1' } }),
  'file-masks-read-as': finding('file-masks-read-as', { count: 14, data: { as: 'bits' } }),
  'file-private-column': finding('file-private-column', { count: 2, data: { headers: ['Last Name', 'Birth Date'] } }),
  'file-decoded-as': finding('file-decoded-as', { data: { encoding: 'windows-1252' } }),
};

/** Counts of grades, all 0 but the given ones. */
export function counts(given: Partial<GradeCounts> = {}): GradeCounts {
  const none: GradeCounts = {
    posted: 0,
    synced: 0,
    missing: 0,
    waiting: 0,
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
  return { version: 1, asOf: '2026-10-14', files, grades: counts(), passed: [], notRun: [], findings: [], ...given };
}
