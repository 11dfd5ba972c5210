/** How a file was read, where it was not as it is written. */
import { encodings, fields, maskReadings } from '../../intake/kinds.ts';
import type { Codes } from '../code.ts';
import { dataOf, text, texts } from '../data.ts';
import * as z from '../../zod.ts';

/** Why something was read otherwise than it is written. */
const readings = ['filled-down', 'course-section', 'course-name', 'course-master', 'decimal', 'wide', 'posted-flag', 'fractions', 'other-header', 'copy'] as const; // prettier-ignore

export const codes = {
  'file-read-as': { outcome: 'notice', fixBy: ['side'] },
  'file-date-unread': { outcome: 'notice', fixBy: ['side'] },
  'file-zeros': { outcome: 'notice', fixBy: ['side'] },
  'file-masks-read-as': { outcome: 'notice', asksMasks: true, fixBy: ['side'] },
  'file-private-column': { outcome: 'notice', fixBy: ['side'] },
  'file-decoded-as': { outcome: 'notice', fixBy: ['side'] },
} as const satisfies Codes;

export const data = () =>
  ({
    'file-read-as': dataOf({ reason: z.enum(readings), field: z.optional(z.enum(fields)), headers: z.optional(texts) }),
    'file-date-unread': dataOf({ reason: z.enum(['form', 'implausible']), field: z.literal('postedOn') }),
    'file-zeros': dataOf({ field: z.enum(['course', 'section']), technical: text, high: text, course: text }),
    'file-masks-read-as': dataOf({ as: z.enum(maskReadings), headers: texts }),
    'file-private-column': dataOf({ headers: texts }),
    'file-decoded-as': dataOf({ as: z.enum(encodings), encoding: z.enum(encodings) }),
  }) satisfies Record<keyof typeof codes, unknown>;
