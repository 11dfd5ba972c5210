/** Words for 4a of the guide: the grading tasks of a course. */
import { supportAddress } from '../../links.ts';
import { list, plural } from '../names.ts';
import { about, courseMaster, gradingTasks, type Words, type WordsOf } from '../words.ts';
import type { codes } from './findings.ts';

const unit: Words['unit'] = ['grading task', 'grading tasks'];

export const words: WordsOf<keyof typeof codes> = {
  '4a-duplicate-task': {
    title: 'A course has the same CTE grading task more than once',
    unit,
    wrong:
      'For each course, only one CTE Term Grade, one CTE Final Grade, and one CTE Final Exam may be used. This course has one of them more than once.',
    matters: 'A grade of this course may not sync, or may be under the one of the two tasks that does not sync.',
    todo: [
      { who: 'side', text: `Notify ${supportAddress} immediately. Give the course number and the grading task.` },
      {
        who: 'side',
        text: 'Do not delete anything. Deleting a grading task that has posted grades destroys those grades, for this year and past years.',
      },
      { who: 'kts-support', text: 'Wait for their answer. Until then, change nothing on this course.' },
    ],
    paths: [gradingTasks],
    line: ({ data: { course, section, task }, count }) =>
      `${about({ course, section })}: has ${task} ${count > 1 ? `${count} times` : 'more than once'}.`,
    letter: { urgency: 1, kind: 'duplicate-task' },
    passed: (count) => `${plural(count, ['CTE grading task is', 'CTE grading tasks are'])} on the course only once.`,
  },
  '4a-other-task': {
    title: 'A KTS course has a different grading task',
    unit,
    wrong:
      'Only CTE Term Grade, CTE Final Grade, and CTE Final Exam may be used for a KTS course. This course has a different one.',
    matters: 'A grade that is posted under a different grading task may not sync to the high school.',
    todo: [
      { who: 'side', text: 'Use only the three CTE grading tasks for this course.' },
      {
        who: 'side',
        text: 'Do not delete the different task by yourself. Deleting a grading task that has posted grades destroys those grades. Ask KTS Support first.',
      },
      { who: 'side', text: courseMaster },
    ],
    paths: [gradingTasks],
    line: ({ data }) => `${about({ course: data.course })}: has the grading task “${data.task}”.`,
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
    line: ({ data }) => `${about(data)}: has no ${list(data.tasks)}.`,
    passed: (count) =>
      `${plural(count, ['KTS course has', 'KTS courses have'])} both CTE Term Grade and CTE Final Grade.`,
  },
};
