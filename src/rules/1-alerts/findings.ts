/** Guide 1: what KTS messages in Process Alerts show. */
import type { Codes } from '../code.ts';
import { dataOf, section } from '../data.ts';

export const codes = {
  '1-alert': { outcome: 'problem', fixBy: ['side'] },
  '1-alert-unread': { outcome: 'review', fixBy: ['side'] },
} as const satisfies Codes;

export const data = () =>
  ({
    '1-alert': dataOf(section),
    /** Nothing of the message, which may name a student. */
    '1-alert-unread': dataOf({}),
  }) satisfies Record<keyof typeof codes, unknown>;
