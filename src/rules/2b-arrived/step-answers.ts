/** Guide 2b: whether all posted grades have arrived. */
import type { AnswersOf } from '../step-answers.ts';
import type { codes } from './findings.ts';

export const answers = {
  arrived: ({ grades }) => {
    if (grades.missing > 0) return 'no';
    if (grades.different > 0) return 'different';
    return grades.synced > 0 && grades.synced === grades.posted ? 'yes' : undefined;
  },
} satisfies AnswersOf<typeof codes>;
