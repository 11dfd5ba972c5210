/** Guide 4e: whether the score groups match. */
import type { AnswersOf } from '../step-answers.ts';
import type { codes } from './findings.ts';

export const answers = {
  scores: ({ found, passed }) => {
    if (found('4e-minimum-percent')) return 'minimum';
    if (found('4e-gpa-missing')) return 'gpa';
    return passed('4e-minimum-percent') && passed('4e-gpa-missing') ? 'match' : undefined;
  },
} satisfies AnswersOf<typeof codes>;
