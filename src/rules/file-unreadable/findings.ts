/** A file that could not be read at all. */
import type { Codes } from '../code.ts';
import { dataOf, maybe, text, texts } from '../data.ts';
import * as z from '../../zod.ts';

export const codes = {
  'file-unreadable': { outcome: 'problem', incomplete: true, fixBy: ['side'] },
} as const satisfies Codes;

export const data = () =>
  ({
    /** The field that is missing, the kind of file that it looked like, and the headers that it is about. */
    'file-unreadable': dataOf({ reason: text, field: maybe, as: maybe, headers: z.optional(texts) }),
  }) satisfies Record<keyof typeof codes, unknown>;
