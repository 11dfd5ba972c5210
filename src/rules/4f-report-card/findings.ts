/** Guide 4f: the two CTE grades on the report card templates. */
import type { Codes } from '../code.ts';
import { cteTask, dataOf, maybe } from '../data.ts';
import * as z from '../../zod.ts';

export const codes = {
  '4f-task-missing': { outcome: 'problem', fixBy: ['ic-administrator'] },
  '4f-not-shown': { outcome: 'review', fixBy: ['ic-administrator'] },
} as const satisfies Codes;

export const data = () =>
  ({
    '4f-task-missing': dataOf({ template: maybe, tasks: z.array(cteTask) }),
    '4f-not-shown': dataOf({ template: maybe, task: cteTask, tasks: z.array(cteTask) }),
  }) satisfies Record<keyof typeof codes, unknown>;
