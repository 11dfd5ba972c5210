/** Words for steps 4a and 4b of the guide: the grading tasks of a course, and their masks. */
import { supportAddress } from '../../links.ts';
import type { Code, Finding } from '../../rules/findings.ts';
import { list, maskReadings, plural } from '../names.ts';
import {
  about,
  courseMaster,
  gradingTasks,
  gradingWindow,
  noActiveMask,
  schoolOf,
  termNames,
  type Words,
} from './entry.ts';

const unit: Words['unit'] = ['grading task', 'grading tasks'];
const masks = [gradingTasks, gradingWindow];

export const gradingTaskWords = {
  '4a-duplicate-task': {
    title: 'A course has the same CTE grading task more than once',
    unit,
    wrong:
      'For each course, only one CTE Term Grade, one CTE Final Grade, and one CTE Final Exam may be used. This course has one of them more than once.',
    matters: 'It can stop the sync of this course, or leave grades in a task that does not sync.',
    todo: [
      { who: 'side', text: `Notify ${supportAddress} immediately. Give the course number and the grading task.` },
      {
        who: 'side',
        text: 'Do not delete anything. Deleting a grading task that has posted grades destroys those grades, for this year and past years.',
      },
      { who: 'kts-support', text: 'Will tell you how to solve it. Until then, change nothing on this course.' },
    ],
    paths: [gradingTasks],
    line: ({ data: { course, section, task }, count }) =>
      `${about({ course, section })}: has ${task ?? 'a CTE grading task'} ${count > 1 ? `${count} times` : 'more than once'}.`,
    passed: (count) => `${plural(count, ['CTE grading task is', 'CTE grading tasks are'])} on the course only once.`,
  },
  '4a-other-task': {
    title: 'A KTS course has another grading task',
    unit,
    wrong:
      'Only CTE Term Grade, CTE Final Grade, and CTE Final Exam may be used for a KTS course. This course has another grading task.',
    matters: 'A grade that is posted under another grading task may not sync to the high school.',
    todo: [
      { who: 'side', text: 'Use only the three CTE grading tasks for this course.' },
      {
        who: 'side',
        text: 'Do not delete the other task by yourself. Deleting a grading task that has posted grades destroys those grades. Ask KTS Support first.',
      },
      { who: 'side', text: courseMaster },
    ],
    paths: [gradingTasks],
    line: ({ data }) =>
      `${about({ ...data, task: undefined })}: has the grading task “${data.task ?? list(data.tasks ?? [])}”.`,
    passed: (count) => `${plural(count, ['KTS course has', 'KTS courses have'])} only the CTE grading tasks.`,
  },
  '4a-no-term-task': {
    title: 'A KTS course without CTE Term Grade or CTE Final Grade',
    unit: ['course', 'courses'],
    wrong:
      'The guide puts CTE Term Grade and CTE Final Grade on report cards (4f). This course lacks one of them. That each KTS course needs both is our reading.',
    matters: 'A grade cannot be posted or received under a grading task that the course does not have.',
    todo: [
      {
        who: 'side',
        text: 'See whether the course should have this grading task. If so, add it on the Grading Tasks tab.',
      },
      { who: 'side', text: 'If the list was made for one grading task only, list all of them and check again.' },
      { who: 'side', text: courseMaster },
    ],
    paths: [gradingTasks],
    line: ({ data }) =>
      `${about({ course: data.course, section: data.section })}: has no ${list(data.tasks ?? [data.task ?? 'CTE Term Grade or CTE Final Grade'])}.`,
    passed: (count) =>
      `${plural(count, ['KTS course has', 'KTS courses have'])} both CTE Term Grade and CTE Final Grade.`,
  },
  '4b-two-active': {
    title: 'More than one active term',
    unit,
    wrong: 'Only one term may be checked in the Active Mask at a time. This grading task has more than one.',
    matters: 'It can stop the sync of this course, or bring a grade into the wrong term.',
    todo: [
      {
        who: 'side',
        text: 'Open the course and its Grading Tasks tab. Leave one term checked in the Active Mask: the one that is graded now.',
      },
      { who: 'side', text: 'Look at Term Mask too, so that the active term is in it.' },
      { who: 'side', text: noActiveMask },
      { who: 'side', text: courseMaster },
    ],
    paths: masks,
    line: (finding) =>
      `${about(withoutTerm(finding))}: ${activeTerms(finding) || 'more than one term'} are active at ${schoolOf(finding)}${ifReadAs(finding)}.`,
    found: 'Active Mask',
    expected: 'One term',
    passed: (count) => `${plural(count, ['grading task has', 'grading tasks have'])} no more than one active term.`,
  },
  '4b-none-active': {
    title: 'No active term',
    unit,
    wrong: 'No term is checked in the Active Mask of this grading task.',
    matters: 'Without an active term, a grade may have no term to arrive in. Between terms this can be right.',
    todo: [
      {
        who: 'side',
        text: 'If the course is graded now, open its Grading Tasks tab and check the term in the Active Mask. Only one.',
      },
      { who: 'side', text: noActiveMask },
      { who: 'side', text: courseMaster },
    ],
    paths: masks,
    line: noneActive,
    found: 'Active Mask',
    expected: 'One term',
    passed: (count) => `${plural(count, ['grading task has', 'grading tasks have'])} an active term.`,
  },
  '4b-outside-term-mask': {
    title: 'The active term is not in the Term Mask',
    unit,
    wrong:
      'The guide asks that both masks are marked properly. Here the active term is not one of the terms in the Term Mask. That this is not proper is our reading.',
    matters: 'A grade of a term that is not in the Term Mask may not arrive.',
    todo: [
      {
        who: 'side',
        text: 'Open the Grading Tasks tab of the course. Check the terms of the course in the Term Mask, and the one that is graded now in the Active Mask.',
      },
      { who: 'side', text: noActiveMask },
      { who: 'side', text: courseMaster },
    ],
    paths: masks,
    line: (finding) => {
      const { terms } = finding.data;
      const mask =
        terms && terms.length > 0 ? `, but the Term Mask holds ${termNames(terms)}` : ', but not in the Term Mask';
      return `${about(withoutTerm(finding))}: ${termNames(finding.data.active) || 'a term'} is active${mask}${ifReadAs(finding)}.`;
    },
    found: 'Active Mask',
    expected: 'A term of the Term Mask',
    passed: (count) =>
      `${plural(count, ['grading task has its', 'grading tasks have their'])} active term in the Term Mask.`,
  },
} satisfies Partial<Record<Code, Words>>;

/** The masks name the terms, so the place leaves them out. */
function withoutTerm({ data: { course, section, task } }: Finding): Finding['data'] {
  return { course, section, task };
}

/** A finding that only the other of two possible readings gives says which. */
function ifReadAs({ data: { as } }: Finding): string {
  return as ? `, if the masks are read as ${maskReadings[as as keyof typeof maskReadings]}` : '';
}

function activeTerms({ data }: Finding): string {
  return termNames(data.active ?? data.terms);
}

function noneActive(finding: Finding): string {
  const { course } = finding.data;
  if (!course) return `The Active Mask column is empty in the whole file of ${schoolOf(finding)}.`;
  return `${about(withoutTerm(finding))}: no term is active at ${schoolOf(finding)}${ifReadAs(finding)}.`;
}
