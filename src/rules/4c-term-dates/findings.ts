/** Guide 4c: term dates that differ, and what this does to the Active Mask. */
import type { Codes } from '../code.ts';
import { cteTask, dataOf, days, span, text, texts } from '../data.ts';
import * as z from '../../zod.ts';

export const codes = {
  '4c-dates-differ': { outcome: 'review', fixBy: ['high-school', 'technical-school'] },
  '4c-no-counterpart': { outcome: 'review', fixBy: ['high-school', 'technical-school'] },
  '4c-active-elsewhere': { outcome: 'review', fixBy: ['high-school'] },
} as const satisfies Codes;

export const data = () =>
  ({
    /** `days`: those on which the schools disagree. */
    '4c-dates-differ': dataOf({ term: text, highTerm: text, technical: span, high: span, days: z.array(days) }),
    '4c-no-counterpart': dataOf({ term: text, technical: z.optional(span), high: z.optional(span) }),
    /** `highTerm`: what the technical school's active term is called at the high school. */
    '4c-active-elsewhere': dataOf({
      course: text, task: cteTask, term: text, highTerm: text, technical: texts, high: texts, active: texts,
    }), // prettier-ignore
  }) satisfies Record<keyof typeof codes, unknown>;
