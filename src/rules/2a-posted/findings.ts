/** Guide 2a: grades that are not posted at the technical school. */
import type { Codes } from '../code.ts';
import { cteTask, dataOf, maybe, slot } from '../data.ts';

export const codes = {
  '2a-not-posted': { outcome: 'problem', part: 'notPosted', fixBy: ['teacher', 'technical-school'] },
  '2a-no-grade': { outcome: 'review', part: 'noGrade', fixBy: ['teacher', 'technical-school'] },
} as const satisfies Codes;

export const data = () =>
  ({
    /** Of a term that goes on, or in which nobody has posted yet, only the term and task are named. */
    '2a-not-posted': dataOf({ course: maybe, section: maybe, term: maybe, task: cteTask }),
    '2a-no-grade': dataOf(slot),
  }) satisfies Record<keyof typeof codes, unknown>;
