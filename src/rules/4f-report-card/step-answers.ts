/** Guide 4f: whether the report card shows the task. */
import type { AnswersOf } from '../step-answers.ts';
import type { codes } from './findings.ts';

export const answers = {
  card: ({ found, seen, passed }) => {
    if (found('4f-task-missing')) return 'no';
    return passed('4f-task-missing') && !seen('4f-not-shown') ? 'yes' : undefined;
  },
} satisfies AnswersOf<typeof codes>;
