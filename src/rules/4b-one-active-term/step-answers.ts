/** Guide 4b: whether the masks of a school are right. */
import type { AnswersOf, Seen } from '../step-answers.ts';
import type { Side } from '../../intake/kinds.ts';
import type { codes } from './findings.ts';

const doubtful = ['4b-two-active', '4b-none-active', '4b-outside-term-mask'] as const;

const masks =
  (side: Side) =>
  ({ found, seen, has }: Seen<keyof typeof codes>) => {
    if (found('4b-two-active', side)) return 'wrong';
    return has('grading-tasks', side, 'activeMask') && !doubtful.some((code) => seen(code, side)) ? 'right' : undefined;
  };

export const answers = {
  'masks-technical': masks('technical'),
  'masks-high': masks('high'),
} satisfies AnswersOf<typeof codes>;
