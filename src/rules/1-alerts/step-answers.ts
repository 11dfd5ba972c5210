/** Guide 1: in whose Process Alerts a warning stands. */
import type { AnswersOf } from '../step-answers.ts';
import type { codes } from './findings.ts';

export const answers = {
  alerts: ({ found, own }) => {
    if (!found('1-alert')) return undefined;
    if (found('1-alert', own)) return 'here';
    return own === 'high' ? 'technical' : 'high';
  },
} satisfies AnswersOf<typeof codes>;
