/** Guide 2b: posted grades that have not arrived, and what keeps them from being compared. */
import type { Codes } from '../code.ts';
import { cteTask, dataOf, grade, maybe, maybeDay, section, slot, text, texts } from '../data.ts';
import * as z from '../../zod.ts';

export const codes = {
  '2b-missing': {
    outcome: 'problem',
    fixBy: ['high-school', 'technical-school', 'kts-support'],
    mayBeCausedBy: [
      '1-alert',
      '4b-two-active',
      '4c-active-elsewhere',
      '4b-none-active',
      '4b-outside-term-mask',
      '4a-duplicate-task',
      '4c-dates-differ',
    ],
  },
  '2b-waiting': { outcome: 'review', fixBy: ['high-school'] },
  '2b-different': {
    outcome: 'problem',
    fixBy: ['technical-school', 'high-school', 'kts-support'],
    mayBeCausedBy: [
      '4d-high-school-grade-calc',
      '4a-duplicate-task',
      '4b-two-active',
      '4c-active-elsewhere',
      '4e-minimum-percent',
    ],
  },
  '2b-scale': { outcome: 'review', fixBy: ['high-school', 'technical-school'] },
  '2b-only-high': { outcome: 'review', fixBy: ['technical-school', 'high-school'] },
  '2b-student-unknown': { outcome: 'review', fixBy: ['high-school', 'technical-school'] },
  '2b-section-unknown': { outcome: 'review', fixBy: ['high-school', 'technical-school'] },
  '2b-section-only-high': { outcome: 'review', fixBy: ['high-school', 'technical-school'] },
  '2b-section-differs': { outcome: 'review', fixBy: ['high-school', 'technical-school'] },
  '2b-not-in-file': { outcome: 'review', fixBy: ['high-school'] },
  '2b-terms-unmatched': { outcome: 'review', fixBy: ['technical-school', 'high-school'] },
  '2b-files-do-not-match': { outcome: 'review', fixBy: ['high-school', 'technical-school'] },
} as const satisfies Codes;

export const data = {
  '2b-missing': dataOf({ ...grade, value: text, postedOn: maybeDay }),
  /** What the technical school's file lacks, such as the section, need not be the same for all grades of a group. */
  '2b-waiting': dataOf(slot),
  '2b-different': dataOf({ ...grade, technical: text, high: text, postedOn: maybeDay }),
  '2b-scale': dataOf(slot),
  '2b-only-high': dataOf(slot),
  '2b-student-unknown': dataOf({ ...section, ssids: texts }),
  '2b-section-unknown': dataOf(section),
  '2b-section-only-high': dataOf(section),
  '2b-section-differs': dataOf({
    course: maybe,
    section: maybe,
    highSection: maybe,
    /** The file of this side has no section column at all: then nothing else is said. */
    withoutSections: z.optional(z.enum(['technical', 'high'])),
  }),
  '2b-not-in-file': dataOf({ term: maybe, task: cteTask }),
  '2b-terms-unmatched': dataOf({ technical: texts, high: texts }),
  '2b-files-do-not-match': dataOf({ which: z.enum(['empty', 'students', 'courses', 'year']) }),
} satisfies Record<keyof typeof codes, unknown>;
