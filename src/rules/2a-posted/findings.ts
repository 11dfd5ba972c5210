/** Guide 2a: grades that are not posted at the technical school. */
import type { Codes } from '../code.ts';
import { dataOf, slot } from '../data.ts';

export const codes = {
  '2a-not-posted': { outcome: 'problem', fixBy: ['teacher', 'technical-school'] },
  '2a-no-grade': { outcome: 'review', fixBy: ['teacher', 'technical-school'] },
} as const satisfies Codes;

export const data = {
  '2a-not-posted': dataOf(slot),
  '2a-no-grade': dataOf(slot),
} satisfies Record<keyof typeof codes, unknown>;
