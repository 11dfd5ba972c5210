/** A file that could not be read at all. */
import type { Codes } from '../code.ts';
import { dataOf, maybe, text } from '../data.ts';

export const codes = {
  'file-unreadable': { outcome: 'problem', fixBy: ['side'] },
} as const satisfies Codes;

export const data = {
  /** The field that is missing, and the kind of file that it looked like. */
  'file-unreadable': dataOf({ reason: text, field: maybe, as: maybe }),
} satisfies Record<keyof typeof codes, unknown>;
