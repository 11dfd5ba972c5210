/** Guide 4e: the Minimum % column and the GPA values of score groups. */
import type { Codes } from '../code.ts';
import { dataOf, maybe, texts } from '../data.ts';
import * as z from '../../zod.ts';

export const codes = {
  '4e-minimum-percent': { outcome: 'problem', fixBy: ['high-school', 'ic-administrator'] },
  '4e-gpa-missing': { outcome: 'problem', fixBy: ['high-school', 'ic-administrator'] },
} as const satisfies Codes;

export const data = () =>
  ({
    /** Values that the high school's group lacks, and those that only it has. */
    '4e-minimum-percent': dataOf({ group: maybe, missing: texts, extra: texts }),
    '4e-gpa-missing': dataOf({ group: maybe, reason: z.optional(z.literal('no-column')) }),
  }) satisfies Record<keyof typeof codes, unknown>;
