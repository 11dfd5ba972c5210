/** Guide 4a: only the three CTE grading tasks, and of each only one on a course. */
import type { Codes } from '../code.ts';
import { cteTask, dataOf, section, text } from '../data.ts';
import * as z from '../../zod.ts';

export const codes = {
  '4a-duplicate-task': { outcome: 'problem', fixBy: ['side', 'kts-support'] },
  '4a-other-task': { outcome: 'problem', fixBy: ['side'] },
  '4a-no-term-task': { outcome: 'review', fixBy: ['side'] },
} as const satisfies Codes;

export const data = () =>
  ({
    '4a-duplicate-task': dataOf({ ...section, task: cteTask }),
    /** The task as the file names it. */
    '4a-other-task': dataOf({ course: text, task: text }),
    '4a-no-term-task': dataOf({ course: text, tasks: z.array(cteTask) }),
  }) satisfies Record<keyof typeof codes, unknown>;
