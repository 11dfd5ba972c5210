/** Words for steps 4c to 4f of the guide: term dates, Grade Calc Options, score groups, report cards. */
import type { Code, Days, Finding } from '../../rules/findings.ts';
import { capital, dates, list, plural } from '../names.ts';
import {
  about,
  courseMaster,
  gradingTasks,
  gradingWindow,
  highSchoolOf,
  noActiveMask,
  reportSetup,
  scoreGroups,
  sectionAudit,
  termName,
  termNames,
  termSetup,
  type Words,
} from './entry.ts';

const tasks: Words['unit'] = ['grading task', 'grading tasks'];
const terms: Words['unit'] = ['term', 'terms'];
const mostValues = 12;

export const setUpWords = {
  '4c-dates-differ': {
    title: 'Term dates differ between the schools',
    unit: terms,
    wrong:
      'The term of the technical school and the term of the high school that goes with it do not have the same dates.',
    matters:
      'Other dates affect which Active Mask is right. Our reading: a grade arrives in the high-school term that is active on the night it syncs, so on the days listed it could arrive in the wrong term.',
    todo: [
      {
        who: 'high-school',
        text: 'On the days listed, see that the Active Mask still names the term that the grades belong to.',
      },
      { who: 'high-school', text: noActiveMask },
      {
        who: 'technical-school',
        text: 'If your dates are wrong, correct them in Term Setup. If both schools are right, tell the high school when you post.',
      },
    ],
    paths: [termSetup, gradingTasks, gradingWindow],
    line: datesDiffer,
    found: 'Technical school',
    expected: 'High school',
    passed: (count) => `${plural(count, ['term has', 'terms have'])} the same dates at both schools.`,
  },
  '4c-no-counterpart': {
    title: 'A term with no match at the other school',
    unit: terms,
    wrong: 'This term shares no day with any term of the other school.',
    matters: 'The check cannot tell where its grades should arrive, or which term should be active.',
    todo: [
      { who: 'high-school', text: 'See whether your Term Setup has all terms of this school year.' },
      { who: 'technical-school', text: 'See whether your Term Setup has all terms of this school year.' },
    ],
    paths: [termSetup],
    line: noCounterpart,
    passed: (count) => `${plural(count, ['term shares', 'terms share'])} days with a term of the other school.`,
  },
  '4c-active-elsewhere': {
    title: 'Another term is active at the high school',
    unit: tasks,
    wrong:
      'The high school’s Active Mask names another term than the one that goes with the technical school’s active term. That they should go together is our reading.',
    matters: 'A grade could arrive in the wrong term.',
    todo: [
      {
        who: 'high-school',
        text: 'Open the Grading Tasks tab of the course. Check in the Active Mask the term that goes with the technical school’s active term. Only one.',
      },
      { who: 'high-school', text: noActiveMask },
      { who: 'high-school', text: courseMaster },
    ],
    paths: [gradingTasks, gradingWindow],
    line: activeElsewhere,
    found: 'Active at the high school',
    expected: 'Goes with the technical school’s term',
    passed: (count) =>
      `${plural(count, ['grading task has', 'grading tasks have'])} terms active that go together at both schools.`,
  },
  '4d-high-school-grade-calc': {
    title: 'Grade Calc Options are set up at the high school',
    unit: tasks,
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
  '4e-minimum-percent': {
    title: 'The Minimum % column does not match',
    unit: ['value', 'values'],
    wrong:
      'A high school may use its own score group, but its Minimum % column must match that of the CTE Numeric Score Group.',
    matters: 'Where the Minimum % differs, a grade can turn into another score at the high school.',
    todo: [
      {
        who: 'high-school',
        text: 'Compare the Minimum % column of this score group with the CTE Numeric Score Group, line by line.',
      },
      {
        who: 'ic-administrator',
        text: 'Correct the Minimum % values, or give the KTS courses a score group that matches.',
      },
    ],
    paths: [scoreGroups],
    line: minimumPercent,
    found: 'Minimum % at the high school',
    expected: 'Minimum % in the CTE Numeric Score Group',
    passed: (count) =>
      `${plural(count, ['score group matches', 'score groups match'])} the Minimum % of the CTE Numeric Score Group.`,
  },
  '4e-gpa-missing': {
    title: 'GPA values are missing in a score group',
    unit: ['score', 'scores'],
    wrong: 'Some scores of this score group have no GPA value.',
    matters: 'Without GPA values, grades of the technical school do not post to transcripts at the high school.',
    todo: [
      { who: 'high-school', text: 'See which scores have no GPA value. The value 0 is a value.' },
      { who: 'ic-administrator', text: 'Complete the GPA values of the score group.' },
    ],
    paths: [scoreGroups],
    line: ({ data, count }) =>
      data.reason === 'no-column'
        ? `${groupName(data.group)}: this list has no column for GPA Value, so it does not show whether they are complete.`
        : `${groupName(data.group)}: ${plural(count, ['score has', 'scores have'])} no GPA value.`,
    found: 'GPA Value',
    expected: 'A number',
    passed: (count) => `${plural(count, ['score group has', 'score groups have'])} a GPA value for every score.`,
  },
  '4f-task-missing': {
    title: 'A CTE grading task is not on the report card',
    unit: tasks,
    wrong:
      'CTE Term Grade and CTE Final Grade must be on the high school’s report card templates. This template lacks one of them.',
    matters: 'Grades that have arrived do not show on the progress report or report card.',
    todo: [
      {
        who: 'ic-administrator',
        text: 'Add the grading task to the template, select its terms, and have posted grades shown.',
      },
      { who: 'ic-administrator', text: 'Print the report card of one student as a test.' },
    ],
    paths: [reportSetup],
    line: ({ data }) =>
      `${templateName(data.template)}: ${list(data.tasks ?? [data.task ?? 'a CTE grading task'])} ${data.tasks && data.tasks.length > 1 ? 'are' : 'is'} not on it.`,
    passed: (count) => `${plural(count, ['template has', 'templates have'])} both CTE Term Grade and CTE Final Grade.`,
  },
  '4f-not-shown': {
    title: 'A CTE grading task may not show on the report card',
    unit: tasks,
    wrong: 'The grading task is on the template, but its term is not selected or posted grades are not shown.',
    matters: 'Grades that have arrived may not show on the progress report or report card.',
    todo: [
      {
        who: 'ic-administrator',
        text: 'Select the term on the template, and have posted grades shown for this grading task.',
      },
      { who: 'ic-administrator', text: 'Print the report card of one student as a test.' },
    ],
    paths: [reportSetup],
    line: notShown,
    passed: (count) => `${plural(count, ['grading task is', 'grading tasks are'])} set to show on the report card.`,
  },
} satisfies Partial<Record<Code, Words>>;

interface Stretch {
  start: string;
  end: string;
}

function stretch(value: unknown): string {
  const days = value as Partial<Stretch> | undefined;
  return days?.start && days.end ? dates(days.start, days.end) : '';
}

function datesDiffer(finding: Finding): string {
  const { term = 'a term', highTerm = term, technical, high, days = [] } = finding.data;
  const [here, there] = [stretch(technical), stretch(high)];
  const own = `${termName(term)}${here && ` is ${here}`} at the technical school`;
  const theirs = `${termName(highTerm)}${there && ` is ${there}`} at ${highSchoolOf(finding)}`;
  return `${capital(own)}, and ${theirs}.${days.length > 0 ? ` The schools disagree on ${dayList(days)}.` : ''}`;
}

function dayList(days: Days[]): string {
  return list(
    days.map(({ from, to }) => dates(from, to)),
    mostValues,
  );
}

function noCounterpart(finding: Finding): string {
  const { term, highTerm, technical, high } = finding.data;
  const days = stretch(finding.side === 'technical' ? technical : high) || stretch(technical) || stretch(high);
  const [own, other] =
    finding.side === 'technical'
      ? ['the technical school', highSchoolOf(finding)]
      : [highSchoolOf(finding), 'the technical school'];
  return `${capital(termName(term ?? highTerm ?? 'a term'))} at ${own}${days && ` (${days})`} shares no day with a term of ${other}.`;
}

function activeElsewhere(finding: Finding): string {
  const { course, section, task, term, highTerm, active = [] } = finding.data;
  const theirs = termNames(active) || 'another term';
  const own = term ? termName(term) : 'another term';
  const match = highTerm ? `, which goes with ${termName(highTerm)}` : '';
  return `${about({ course, section, task })}: ${theirs} is active at ${highSchoolOf(finding)}. At the technical school it is ${own}${match}.`;
}

function minimumPercent({ data }: Finding): string {
  const { missing = [], extra = [] } = data;
  const parts = [];
  if (missing.length > 0) parts.push(`its Minimum % column lacks ${list(missing, mostValues)}`);
  if (extra.length > 0)
    parts.push(
      `${parts.length > 0 ? 'it' : 'its Minimum % column'} has ${list(extra, mostValues)}, which the CTE Numeric Score Group does not have`,
    );
  return `${groupName(data.group)}: ${parts.join(', and ') || 'its Minimum % column does not match'}.`;
}

function groupName(group: string | undefined): string {
  return group ? `Score group “${group}”` : 'The score group';
}

function templateName(template: string | undefined): string {
  return template ? `Template “${template}”` : 'The report card template';
}

function notShown({ data }: Finding): string {
  const task = data.task ?? list(data.tasks ?? ['a CTE grading task']);
  const named = list([...(data.terms ?? []), ...(data.term ? [data.term] : [])].map(termName));
  return `${templateName(data.template)}: ${task} is on it, but ${named ? `${named} is not selected` : 'its term is not selected'}, or posted grades are not shown.`;
}
