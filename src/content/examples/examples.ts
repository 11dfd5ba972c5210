/**
 * The examples of the pages about the guide's items, and what the check must say of them.
 *
 * The files stand in a folder named after the rule: `fails.csv` and `passes.csv`, or `fails.technical.csv` and
 * `fails.high.csv` where the item needs both schools. The pages show them, the tests run them, the checker loads them.
 */
import type { Kind, Side } from '../../intake/kinds.ts';
import type { Step } from '../../rules/code.ts';
import type { Code } from '../../rules/findings.ts';

/** The day of every check of an example. */
export const asOf = '2026-10-14';

export interface Expected {
  code: Code;
  /** Rows by school, as a spreadsheet numbers them. */
  rows: Partial<Record<Side, number[]>>;
  /** Words of the mark at its rows in the last of its files. Without them nothing is marked. */
  flag?: string;
}

export interface Example {
  /** The item of the guide that the page is about. */
  step: Step;
  /** What the checker on the page takes, and from which school. */
  kinds: Kind[];
  needs: 'either' | 'both' | Side;
  /** What the files of the example are, for each school that has one. */
  files: Partial<Record<Side, string>>;
  /** All findings in the example that fails, in their order. */
  fails: Expected[];
  /** What passes in the example that passes, with its count. None where no file can show that all is well. */
  passes?: Partial<Record<Code, number>>;
}

export const examples = {
  '1-alerts': {
    step: '1',
    kinds: ['alerts'],
    needs: 'either',
    files: { high: 'Two messages, made up: the wording of real ones is not published' },
    fails: [
      { code: '1-alert', rows: { high: [1] }, flag: 'Names a course' },
      { code: '1-alert', rows: { high: [2] }, flag: 'Names a course' },
    ],
  },
  '2a-posted': {
    step: '2a',
    kinds: ['grades'],
    needs: 'technical',
    files: { technical: 'Grades of one section, from an ad hoc query' },
    fails: [{ code: '2a-not-posted', rows: { technical: [3] }, flag: 'Not posted' }],
    passes: { '2a-not-posted': 1, '2a-no-grade': 1 },
  },
  '2b-arrived': {
    step: '2b',
    kinds: ['grades', 'roster', 'terms', 'sections', 'score-group'],
    needs: 'both',
    files: { technical: 'grades of one section', high: 'grades of the same section' },
    fails: [
      { code: '2b-missing', rows: { technical: [3], high: [3] }, flag: 'Missing' },
      { code: '2b-different', rows: { technical: [4], high: [4] }, flag: 'Different' },
    ],
    passes: {
      '2b-missing': 3,
      '2b-different': 3,
      '2b-section-only-high': 1,
      '2b-section-differs': 3,
      '2b-files-do-not-match': 1,
    },
  },
  '4a-cte-tasks': {
    step: '4a',
    kinds: ['grading-tasks'],
    needs: 'either',
    files: { technical: 'Grading tasks of two courses' },
    fails: [
      { code: '4a-duplicate-task', rows: { technical: [2, 3] }, flag: 'Same task twice' },
      { code: '4a-other-task', rows: { technical: [7] }, flag: 'Not a CTE task' },
    ],
    passes: { '4a-duplicate-task': 5, '4a-other-task': 2, '4a-no-term-task': 2 },
  },
  '4b-one-active-term': {
    step: '4b',
    kinds: ['grading-tasks', 'terms'],
    needs: 'either',
    files: { technical: 'Grading tasks of two courses' },
    fails: [{ code: '4b-two-active', rows: { technical: [2] }, flag: 'Two terms' }],
    passes: { '4b-two-active': 4, '4b-none-active': 4, '4b-outside-term-mask': 4 },
  },
  '4c-term-dates': {
    step: '4c',
    kinds: ['terms', 'grading-tasks'],
    needs: 'both',
    files: { technical: 'term dates', high: 'term dates' },
    fails: [
      { code: '4c-dates-differ', rows: { technical: [2], high: [2] }, flag: 'Ends later' },
      { code: '4c-dates-differ', rows: { technical: [3], high: [3] }, flag: 'Starts later' },
    ],
    passes: { '4c-dates-differ': 4 },
  },
  '4d-grade-calc': {
    step: '4d',
    kinds: ['grading-tasks'],
    needs: 'high',
    files: { high: 'Section Audit of the high school' },
    fails: [{ code: '4d-high-school-grade-calc', rows: { high: [3] }, flag: 'Set up here' }],
    passes: { '4d-high-school-grade-calc': 2 },
  },
  '4e-score-groups': {
    step: '4e',
    kinds: ['score-group', 'grading-tasks'],
    needs: 'both',
    files: { technical: 'CTE Numeric Score Group, with made-up values', high: 'its own score group' },
    fails: [
      { code: '4e-minimum-percent', rows: { high: [5] }, flag: 'Not 60' },
      { code: '4e-gpa-missing', rows: { high: [6] }, flag: 'No value' },
    ],
    passes: { '4e-minimum-percent': 1, '4e-gpa-missing': 1 },
  },
  '4f-report-card': {
    step: '4f',
    kinds: ['report-card'],
    needs: 'high',
    files: { high: 'A report card template' },
    fails: [
      { code: '4f-task-missing', rows: { high: [2, 3] } },
      { code: '4f-not-shown', rows: { high: [3] }, flag: 'Not shown' },
    ],
    passes: { '4f-task-missing': 1, '4f-not-shown': 2 },
  },
} as const satisfies Record<string, Example>;
export type RuleName = keyof typeof examples;
