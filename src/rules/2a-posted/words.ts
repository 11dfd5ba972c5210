/** Words for step 2a of the guide: is the grade posted at the technical school? */
import { plural } from '../names.ts';
import { about, gradesReport, type Words, type WordsOf } from '../words.ts';
import type { codes } from './findings.ts';

const unit: Words['unit'] = ['grade', 'grades'];

export const words: WordsOf<keyof typeof codes> = {
  '2a-not-posted': {
    title: 'Grades are not posted yet at the technical school',
    unit,
    wrong: 'These grades are in progress at the technical school, but they are not posted.',
    matters: 'A grade that is not posted cannot sync to the high school.',
    todo: [
      { who: 'teacher', text: 'Post the grades for this course, section, term, and grading task.' },
      {
        who: 'technical-school',
        text: 'Run the Grades Report for this grading task and term, and see that the grades are posted.',
      },
      {
        who: 'technical-school',
        text: 'The day after the nightly sync, ask the high school whether the posted grades have arrived.',
      },
    ],
    paths: [gradesReport],
    line: ({ data, count }) =>
      data.course
        ? `${about(data)}: ${plural(count, ['grade is', 'grades are'])} in progress and not posted.`
        : `${about(data)}: ${plural(count, ['grade is', 'grades are'])} in progress. The term has not ended, or nobody has posted for it yet.`,
    found: 'In progress',
    expected: 'Posted at the technical school',
    passed: (count) =>
      `${plural(count, ['list', 'lists'])} of grades (a section, term, and task) had no grade that still waits to be posted.`,
  },
  '2a-no-grade': {
    title: 'Students without any grade at the technical school',
    unit: ['row', 'rows'],
    wrong: 'These rows have no posted grade and no grade in progress.',
    matters: 'Where no grade is posted, nothing can sync to the high school.',
    todo: [
      { who: 'teacher', text: 'See whether these students should have a grade. If so, enter it and post it.' },
      {
        who: 'technical-school',
        text: 'If the students have left the course, or are not graded in this term, there is nothing to do.',
      },
    ],
    paths: [gradesReport],
    line: ({ data, count }) => `${about(data)}: ${plural(count, ['row has', 'rows have'])} no grade at all.`,
    found: 'Found at the technical school',
    expected: 'Posted at the technical school',
    passed: (count) =>
      `${plural(count, ['list', 'lists'])} of grades (a section, term, and task) had a grade for every student in it.`,
  },
};
