/** Guide 4d: Grade Calc Options only at the technical school. */
import type { Codes } from '../code.ts';
import { dataOf, section } from '../data.ts';

export const codes = {
  '4d-high-school-grade-calc': { outcome: 'problem', fixBy: ['high-school'] },
} as const satisfies Codes;

export const data = () =>
  ({
    '4d-high-school-grade-calc': dataOf(section),
  }) satisfies Record<keyof typeof codes, unknown>;
