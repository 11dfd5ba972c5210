/** Guide 4d: whether the high school calculates the grade itself. */
import type { AnswersOf } from '../step-answers.ts';
import type { codes } from './findings.ts';

export const answers = {
  calc: ({ found, passed }) => {
    if (found('4d-high-school-grade-calc')) return 'yes';
    return passed('4d-high-school-grade-calc') ? 'no' : undefined;
  },
} satisfies AnswersOf<typeof codes>;
