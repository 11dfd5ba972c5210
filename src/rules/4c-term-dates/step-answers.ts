/** Guide 4c: whether the term dates of both schools agree. */
import type { AnswersOf } from '../step-answers.ts';
import type { codes } from './findings.ts';

export const answers = {
  dates: ({ seen, passed }) => {
    if (seen('4c-dates-differ'))
      return passed('4c-active-elsewhere') && !seen('4c-active-elsewhere') ? 'differ' : undefined;
    return passed('4c-dates-differ') && !seen('4c-no-counterpart') ? 'same' : undefined;
  },
} satisfies AnswersOf<typeof codes>;
