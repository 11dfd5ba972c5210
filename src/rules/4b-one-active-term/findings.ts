/** Guide 4b: one active term, and both masks marked properly. */
import { maskReadings } from '../../intake/kinds.ts';
import type { Codes } from '../code.ts';
import { cteTask, dataOf, maybe, section, texts } from '../data.ts';
import * as z from '../../zod.ts';

export const codes = {
  '4b-two-active': { outcome: 'problem', fixBy: ['side'] },
  '4b-none-active': { outcome: 'review', fixBy: ['side'] },
  '4b-outside-term-mask': { outcome: 'review', fixBy: ['side'] },
} as const satisfies Codes;

export const data = () => {
  const task = { ...section, task: cteTask };
  const masks = {
    active: texts,
    /** The Term Mask, where the file has one. */
    terms: z.optional(texts),
    /** In which of two possible readings, where it is not the one that the file was given. */
    as: z.optional(z.enum(maskReadings)),
  };
  return {
    '4b-two-active': dataOf({ ...task, ...masks }),
    /** Without a course: no term is active in the whole file. */
    '4b-none-active': dataOf({ ...task, course: maybe, task: z.optional(cteTask), ...masks }),
    '4b-outside-term-mask': dataOf({ ...task, ...masks }),
  } satisfies Record<keyof typeof codes, unknown>;
};
