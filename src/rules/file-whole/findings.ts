/** Files that hold less than, or more than, one school's grades of one year with their whole key. */
import type { Codes } from '../code.ts';
import { dataOf, texts } from '../data.ts';
import * as z from '../../zod.ts';

export const codes = {
  'file-no-cte-grades': { outcome: 'problem', keepsApart: true, incomplete: true, fixBy: ['side'] },
  'file-cut-off': { outcome: 'problem', keepsApart: true, incomplete: true, fixBy: ['side'] },
  'file-mixed-calendars': { outcome: 'review', keepsApart: true, incomplete: true, fixBy: ['side'] },
  'file-key-left-out': { outcome: 'review', part: 'other', wholeFile: true, fixBy: ['side'] },
  'file-two-years': { outcome: 'review', fixBy: ['side'] },
  'file-fewer-grades': { outcome: 'review', incomplete: true, fixBy: ['side'] },
} as const satisfies Codes;

export const data = () =>
  ({
    /** The grading tasks that are there. */
    'file-no-cte-grades': dataOf({ tasks: texts }),
    'file-cut-off': dataOf({}),
    /** All its calendars, and those of them that were compared. */
    'file-mixed-calendars': dataOf({ calendars: texts, compared: texts }),
    'file-key-left-out': dataOf({ field: z.enum(['term', 'section']) }),
    /** Each is the year in which a school year ends. */
    'file-two-years': dataOf({ years: z.array(z.number()) }),
    /** Posted grades in the saved check and today, and the courses in which they are fewer. */
    'file-fewer-grades': dataOf({ before: z.number(), now: z.number(), courses: texts }),
  }) satisfies Record<keyof typeof codes, unknown>;
