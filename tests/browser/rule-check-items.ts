/** The same evidence about each item of the guide, for every way in. */
import { cells, taskRow, termRow, type School } from './rule-check-page.ts';

export interface Item {
  rule: string;
  /** What each school has, as tab-separated lines. */
  texts: Partial<Record<School, string[]>>;
  /** The same, typed into the forms: for a school, a form and its fields. */
  typed: [school: School, form: string, fields: Record<string, string>][];
  /** The word on the button beside the pasted text. */
  button?: string;
  codes: string[];
}

const grade = 'State ID | Course Number | Section | Term | Grading Task | Score';

/** What the check of each item finds in a file, in pasted rows, and in a form. */
export const items: Item[] = [
  {
    rule: '2a-posted',
    texts: {
      'Technical school': cells(
        `${grade} | In Progress`,
        '1900000001 | 480123401 | 2 | T1 | CTE Term Grade |  | 64',
      ),
    },
    typed: [
      [
        'Technical school',
        'One grade',
        {
          'Course number': '480123401',
          'Section number (optional)': '2',
          'SSID (optional)': '1900000001',
          Term: 'T1',
          'At the technical school, the grade is': 'progress',
          'Grade in progress': '64',
        },
      ],
    ],
    codes: ['2a-not-posted'],
  },
  {
    rule: '2b-arrived',
    texts: {
      'Technical school': cells(grade, '1900000001 | 480123401 | 2 | T1 | CTE Term Grade | 85'),
      'High school': cells(grade, '1900000001 | 480123401 | 2 | T1 | CTE Term Grade | 70'),
    },
    typed: [
      [
        'Technical school',
        'One grade',
        {
          'Course number': '480123401',
          'Section number (optional)': '2',
          'SSID (optional)': '1900000001',
          Term: 'T1',
          'Posted grade': '85',
          'At the high school, it is': 'yes',
          'Grade shown at the high school': '70',
        },
      ],
    ],
    codes: ['2b-different'],
  },
  {
    rule: '4a-cte-tasks',
    texts: {
      'High school': cells(
        'Course Number | Grading Task | Score Group',
        '480123401 | CTE Term Grade | A',
        '480123401 | CTE Final Grade | ',
        '480123401 | CTE Term Grade | B',
        '480123401 | Midterm | ',
      ),
    },
    typed: [
      [
        'High school',
        'Grading tasks of a course',
        {
          'Course number': '480123401',
          ...taskRow(1, 'CTE Term Grade'),
          ...taskRow(2, 'CTE Final Grade'),
          ...taskRow(3, 'CTE Term Grade'),
          'Score Group, row 1': 'A',
          'Score Group, row 3': 'B',
          ...taskRow(4, 'Midterm'),
        },
      ],
    ],
    codes: ['4a-duplicate-task', '4a-other-task'],
  },
  {
    rule: '4b-one-active-term',
    texts: {
      'High school': cells(
        'Course Number | Grading Task | Term Mask T1 | Term Mask T2 | Active Mask T1 | Active Mask T2',
        '480123401 | CTE Term Grade | X | X | X | X',
        '480123401 | CTE Final Grade | X |  |  | X',
      ),
    },
    typed: [
      [
        'High school',
        'Term Mask and Active Mask',
        {
          'Course number': '480123401',
          'T1, Term Mask, CTE Term Grade': 'X',
          'T2, Term Mask, CTE Term Grade': 'X',
          'T1, Active Mask, CTE Term Grade': 'X',
          'T2, Active Mask, CTE Term Grade': 'X',
          'T1, Term Mask, CTE Final Grade': 'X',
          'T2, Active Mask, CTE Final Grade': 'X',
        },
      ],
    ],
    codes: ['4b-two-active', '4b-outside-term-mask'],
  },
  {
    rule: '4c-term-dates',
    texts: {
      'Technical school': cells('Term | Start Date | End Date', 'T1 | 8/12/2026 | 10/9/2026'),
      'High school': cells('Term | Start Date | End Date', 'Q1 | 8/12/2026 | 10/16/2026'),
    },
    typed: [
      ['Technical school', 'Term dates', termRow('T1', '2026-08-12', '2026-10-09')],
      ['High school', 'Term dates', termRow('Q1', '2026-08-12', '2026-10-16')],
    ],
    codes: ['4c-dates-differ'],
  },
  {
    rule: '4d-grade-calc',
    texts: {
      'High school': cells(
        'Course Number | Grading Task | Grade Calc Options',
        '480123401 | CTE Term Grade | ',
        '480123401 | CTE Final Grade | X',
      ),
    },
    typed: [
      [
        'High school',
        'Grading tasks of a course',
        {
          'Course number': '480123401',
          ...taskRow(1, 'CTE Term Grade'),
          ...taskRow(2, 'CTE Final Grade'),
          'Grade Calc Options are set up, row 2': 'X',
        },
      ],
    ],
    codes: ['4d-high-school-grade-calc'],
  },
  {
    rule: '4e-score-groups',
    texts: {
      'Technical school': cells('Score | Minimum % | GPA Value', 'A | 90 | 4', 'F | 0 | 0'),
      'High school': cells('Score | Minimum % | GPA Value', 'A | 89.5 | 4', 'F | 0 | '),
    },
    typed: [
      [
        'Technical school',
        'Score group',
        { 'Score, row 1': 'A', 'Minimum %, row 1': '90', 'GPA Value, row 1': '4', 'Score, row 2': 'F', 'Minimum %, row 2': '0', 'GPA Value, row 2': '0' },
      ],
      [
        'High school',
        'Score group',
        { 'Score, row 1': 'A', 'Minimum %, row 1': '89.5', 'GPA Value, row 1': '4', 'Score, row 2': 'F', 'Minimum %, row 2': '0' },
      ],
    ],
    codes: ['4e-minimum-percent', '4e-gpa-missing'],
  },
  {
    rule: '4f-report-card',
    texts: { 'High school': cells('Grading Task | Term | Posted Grades', 'CTE Term Grade | Q1 | ') },
    typed: [['High school', 'Report card template', { ...taskRow(1, 'CTE Term Grade'), 'Terms selected, row 1': 'Q1' }]],
    codes: ['4f-task-missing', '4f-not-shown'],
  },
  {
    rule: '1-alerts',
    texts: { 'High school': ['KTS Project Error: Course 480123401 Section 2', 'KTS: see the log'] },
    typed: [],
    button: 'Check these messages',
    codes: ['1-alert', '1-alert-unread'],
  },
]; // prettier-ignore
