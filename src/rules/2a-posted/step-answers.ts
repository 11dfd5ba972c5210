/** Guide 2a: whether the grades are posted, and since when. */
import type { AnswersOf } from '../step-answers.ts';
import type { codes } from './findings.ts';

export const answers = {
  posted: ({ grades, has }) => {
    if (!has('grades', 'technical')) return undefined;
    if (grades.notPosted > 0) return 'no';
    if (grades.waiting > 0 && grades.missing === 0) return 'today';
    return grades.posted > 0 ? 'earlier' : undefined;
  },
} satisfies AnswersOf<typeof codes>;
