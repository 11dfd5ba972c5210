/** Rows that could not be used, or were not. */
import type { Codes } from '../code.ts';
import { dataOf, maybe, text } from '../data.ts';
import * as z from '../../zod.ts';

export const codes = {
  'file-damaged-id': { outcome: 'problem', fixBy: ['side'] },
  'file-duplicate-row': { outcome: 'review', fixBy: ['side'] },
  'file-row-skipped': { outcome: 'notice', fixBy: ['side'] },
  'file-not-kts': { outcome: 'notice', fixBy: ['side'] },
} as const satisfies Codes;

export const data = {
  'file-damaged-id': dataOf({ reason: text, field: maybe }),
  /** A grade, a term, a score of a group, or a grading task; equal rows of two files name nothing. */
  'file-duplicate-row': dataOf({
    reason: z.enum(['same', 'differs']),
    course: maybe, section: maybe, term: maybe, task: maybe, ssid: maybe, group: maybe, value: maybe,
  }), // prettier-ignore
  'file-row-skipped': dataOf({ reason: text, field: maybe }),
  'file-not-kts': dataOf({}),
} satisfies Record<keyof typeof codes, unknown>;
