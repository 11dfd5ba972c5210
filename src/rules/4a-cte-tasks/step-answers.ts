/** Guide 4a: which grading tasks a course has. */
import type { AnswersOf } from '../step-answers.ts';
import type { codes } from './findings.ts';

export const answers = {
  tasks: ({ found, seen, passed }) => {
    if (found('4a-duplicate-task')) return 'twice';
    if (found('4a-other-task')) return 'other';
    return passed('4a-duplicate-task') && !seen('4a-no-term-task') ? 'one' : undefined;
  },
} satisfies AnswersOf<typeof codes>;
