/** A file that could not be read at all. */
import type { Codes } from '../code.ts';
import { dataOf, maybe, text, texts } from '../data.ts';
import * as z from '../../zod.ts';

export const codes = {
  'file-unreadable': { outcome: 'problem', incomplete: true, unread: true, fixBy: ['side'] },
} as const satisfies Codes;

export const data = () =>
  ({
    /** The field that is missing, the kind of file that it looked like, and the headers that it is about. */
    'file-unreadable': dataOf({ reason: text, field: maybe, as: maybe, headers: z.optional(texts) }),
  }) satisfies Record<keyof typeof codes, unknown>;

/** Whether such a file may be read once a person says what its columns hold. */
export const columnsMayHelp = (reason: string) => !noTable.includes(reason);

const noTable = ['empty', 'zip', 'not-text', 'cut-off', 'cannot-read', 'no-kts', 'no-table'];
