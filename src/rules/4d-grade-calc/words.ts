/** Words for 4d of the guide: Grade Calc Options. */
import { plural } from '../names.ts';
import { about, courseMaster, highSchoolOf, sectionAudit, type WordsOf } from '../words.ts';
import type { codes } from './findings.ts';

export const words: WordsOf<keyof typeof codes> = {
  '4d-high-school-grade-calc': {
    title: 'Grade Calc Options are set up at the high school',
    unit: ['grading task', 'grading tasks'],
    wrong:
      'Grade Calc Options (formerly Composite Grading) belong only at the technical school. This KTS course has them at the high school.',
    matters:
      'The CTE Final Grade that the high school receives is already a composite grade. Calculating it again can change its value.',
    todo: [
      {
        who: 'high-school',
        text: 'Run the Section Audit with Composite Grades and Grade Calc Options checked. It shows which sections have them.',
      },
      {
        who: 'high-school',
        text: 'Take the Grade Calc Options off this KTS course. Change nothing at the technical school.',
      },
      { who: 'high-school', text: courseMaster },
    ],
    paths: [sectionAudit],
    line: (finding) => `${about(finding.data)}: Grade Calc Options are set up at ${highSchoolOf(finding)}.`,
    found: 'Grade Calc Options',
    expected: 'None',
    passed: (count) =>
      `${plural(count, ['KTS course or section has', 'KTS courses and sections have'])} no Grade Calc Options at the high school.`,
  },
};
