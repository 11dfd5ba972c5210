/** Words for step 2b of the guide: has the posted grade arrived at the high school? */
import { supportAddress } from '../../links.ts';
import type { Code, Finding } from '../../rules/findings.ts';
import { date, plural } from '../names.ts';
import {
  about,
  courseMaster,
  gradesReport,
  gradingTasks,
  gradingWindow,
  highSchoolOf,
  noActiveMask,
  queryWizard,
  schoolOf,
  scoreGroups,
  type Words,
} from './entry.ts';

const unit: Words['unit'] = ['grade', 'grades'];
const heads = { found: 'Found at the high school', expected: 'Posted at the technical school' };

export const arrivalWords = {
  '2b-missing': {
    title: 'Posted grades are missing at the high school',
    unit,
    wrong:
      'These grades are posted at the technical school. The student and the section are in the high school’s files, but no posted grade is there.',
    matters:
      'A grade that has not arrived cannot be on the high school’s report card or transcript, and athletic eligibility is checked without it.',
    todo: [
      {
        who: 'high-school',
        text: 'Run the Grades Report for this grading task and term. If the grade is on it, it has arrived since the export.',
      },
      {
        who: 'high-school',
        text: 'If it is not, open the Grading Tasks tab of the course. Check that Term Mask and Active Mask are marked properly. Only one term may be active.',
      },
      { who: 'technical-school', text: 'Check the same two settings of the course at the technical school.' },
      { who: 'high-school', text: noActiveMask },
      { who: 'high-school', text: courseMaster },
      { who: 'high-school', text: 'The morning after the next nightly sync, export the grades again and check again.' },
      {
        who: 'kts-support',
        text: `If the grade is still missing, write to ${supportAddress}. Give the course number and section as an example, and never a student’s name.`,
      },
    ],
    paths: [gradesReport, gradingTasks, gradingWindow],
    line: missing,
    ...heads,
    passed: (count) =>
      `${plural(count, ['posted grade was', 'posted grades were'])} found at the high school. If grades that arrived are not on the report card, look at the report card templates (4f).`,
  },
  '2b-waiting': {
    title: 'Grades wait for tonight’s sync',
    unit,
    wrong:
      'These grades were posted on the day of the high school’s export or later, so the nightly sync could not copy them yet.',
    matters: 'Posted grades are copied to the high school once a night. Until then there is nothing to correct.',
    todo: [
      { who: 'high-school', text: 'Wait for the nightly sync.' },
      { who: 'high-school', text: 'The next day, export the grades again and check again.' },
    ],
    paths: [queryWizard],
    line: ({ data, count }) =>
      `${about(data)}: ${plural(count, ['grade waits', 'grades wait'])} for the nightly sync${data.postedOn ? `, posted on ${date(data.postedOn)}` : ''}.`,
    ...heads,
  },
  '2b-different': {
    title: 'The high school has a different grade',
    unit,
    wrong: 'Both schools have a posted grade, but the two values are not the same.',
    matters: 'As long as they differ, the high school’s report card or transcript may show the wrong grade.',
    todo: [
      {
        who: 'technical-school',
        text: 'Find out which value is right. If yours is wrong, ask the teacher to correct and post it.',
      },
      {
        who: 'high-school',
        text: 'If the technical school’s value is right, run the Grades Report the day after the next nightly sync, and look again.',
      },
      {
        who: 'high-school',
        text: 'If many grades differ, check the Minimum % column of the high school’s score group (4e). Check too that no Grade Calc Options are set up at the high school (4d).',
      },
      {
        who: 'kts-support',
        text: `If the value is still different, write to ${supportAddress}. Give the course number and section as an example, and never a student’s name.`,
      },
    ],
    paths: [gradesReport, scoreGroups],
    line: ({ data, school }) =>
      `${about(data)}: the technical school has ${value(data.technical)}, and ${highSchoolOf({ school })} has ${value(data.high)}.${data.highSection ? ` There the section is ${data.highSection}.` : ''}`,
    ...heads,
    passed: (count) => `${plural(count, ['grade has', 'grades have'])} the same value at both schools.`,
  },
  '2b-scale': {
    title: 'Grades that cannot be compared on one scale',
    unit,
    wrong:
      'Both schools have a posted grade, but in forms that do not compare: a letter and a number, or a score and a percent that are close to each other.',
    matters:
      'The check cannot tell whether these grades are the same. The right letter for a number depends on the high school’s score group.',
    todo: [
      { who: 'high-school', text: 'Add the score group that the high school uses for this course, and check again.' },
      { who: 'high-school', text: 'Or export both the score and the percent, and check again.' },
      { who: 'technical-school', text: 'Export both the score and the percent too.' },
    ],
    paths: [scoreGroups, queryWizard],
    line: ({ data, count }) =>
      `${about(data)}: ${plural(count, ['grade has', 'grades have'])} different forms at the two schools, such as a letter and a number.`,
    ...heads,
  },
  '2b-only-high': {
    title: 'Grades that only the high school has',
    unit,
    wrong:
      'The high school has a posted CTE grade, but the technical school’s files have no posted grade for the same student, course, term, and grading task.',
    matters: 'The high school’s report card may show a grade that the technical school does not have.',
    todo: [
      {
        who: 'technical-school',
        text: 'See whether these students should have a posted grade. If so, ask the teacher to post it.',
      },
      { who: 'technical-school', text: 'See whether the export leaves out students or grades. If so, export again.' },
      { who: 'high-school', text: 'If the technical school does not know of the grade, find out who entered it.' },
    ],
    paths: [gradesReport],
    line: (finding) =>
      `${about(finding.data)}: ${highSchoolOf(finding)} has ${plural(finding.count, unit)} that the technical school has not posted.`,
    found: 'Found at the high school',
    expected: 'Posted at the technical school',
    passed: (count) =>
      `${plural(count, ['grade at the high school is', 'grades at the high school are'])} posted at the technical school too.`,
  },
} satisfies Partial<Record<Code, Words>>;

function missing(finding: Finding): string {
  const { data } = finding;
  const grade = data.value ? `the grade ${data.value}` : 'a grade';
  const school = schoolOf({ ...finding, side: 'high' });
  if (data.postedOn)
    return `${about(data)}: ${grade} was posted on ${date(data.postedOn)} and is missing at ${school}.`;
  return `${about(data)}: ${grade} is posted and is missing at ${school}. There is no posting date: if it was posted today, wait for the night.`;
}

/** A grade, spelled as in the file. */
function value(grade: unknown): string {
  return typeof grade === 'string' && grade !== '' ? grade : 'another grade';
}
