/** Rows that could not be used, or were not. */
import type { Codes } from '../code.ts';
import { dataOf, maybe, text, texts } from '../data.ts';
import * as z from '../../zod.ts';

export const codes = {
  'file-rows-set-aside': { outcome: 'review', keepsApart: true, losesRows: true, fixBy: ['side'] },
  'file-damaged-id': { outcome: 'problem', keepsApart: true, losesRows: true, fixBy: ['side'] },
  'file-duplicate-row': { outcome: 'review', keepsApart: true, fixBy: ['side'] },
  'file-row-skipped': { outcome: 'notice', fixBy: ['side'] },
  'file-not-kts': { outcome: 'notice', fixBy: ['side'] },
} as const satisfies Codes;

export const data = () =>
  ({
    'file-rows-set-aside': dataOf({
      reason: text,
      /** What the task cells say, where they resemble a CTE task. */
      tasks: z.optional(texts),
      /** Every row with a grade is so: then something is wrong with the file. */
      all: z.optional(z.boolean()),
    }),
    'file-damaged-id': dataOf({ reason: text, field: maybe }),
    /** A grade, a term, a score of a group, or a grading task; equal rows of a file or of two files name nothing. */
    'file-duplicate-row': dataOf({
      reason: z.enum(['same', 'reposted', 'differs']),
      /** How often most keys of the file stand there, all alike. */
      times: z.optional(z.number()),
      course: maybe, section: maybe, term: maybe, task: maybe, ssid: maybe, group: maybe, value: maybe,
    }), // prettier-ignore
    'file-row-skipped': dataOf({ reason: text, field: maybe }),
    'file-not-kts': dataOf({ tasks: z.optional(texts) }),
  }) satisfies Record<keyof typeof codes, unknown>;
