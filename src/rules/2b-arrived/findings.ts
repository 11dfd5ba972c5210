/** Guide 2b: posted grades that have not arrived, and what keeps them from being compared. */
import type { Codes } from '../code.ts';
import { cteTask, dataOf, grade, maybe, maybeDay, section, slot, text, texts } from '../data.ts';
import * as z from '../../zod.ts';

export const codes = {
  '2b-missing': {
    outcome: 'problem',
    part: 'missing',
    fixBy: ['high-school', 'technical-school', 'kts-support'],
    mayBeCausedBy: [
      '2b-other-term',
      '2b-other-task',
      '1-alert',
      '4b-two-active',
      '4c-active-elsewhere',
      '4b-none-active',
      '4b-outside-term-mask',
      '4a-duplicate-task',
      '4c-dates-differ',
    ],
  },
  '2b-waiting': { outcome: 'review', part: 'waiting', fixBy: ['high-school'] },
  '2b-different': {
    outcome: 'problem',
    part: 'different',
    fixBy: ['technical-school', 'high-school', 'kts-support'],
    mayBeCausedBy: [
      '4d-high-school-grade-calc',
      '4a-duplicate-task',
      '4b-two-active',
      '4c-active-elsewhere',
      '4e-minimum-percent',
    ],
  },
  '2b-scale': { outcome: 'review', part: 'look', fixBy: ['high-school', 'technical-school'] },
  '2b-percent-differs': { outcome: 'review', fixBy: ['technical-school', 'high-school'] },
  '2b-older-grade': { outcome: 'review', part: 'look', fixBy: ['high-school', 'technical-school'] },
  '2b-only-high': { outcome: 'review', fixBy: ['technical-school', 'high-school'] },
  '2b-other-school': { outcome: 'review', betweenSchools: true, fixBy: ['high-school'] },
  '2b-other-term': { outcome: 'review', ofStudents: true, fixBy: ['high-school', 'technical-school'] },
  '2b-other-task': { outcome: 'review', ofStudents: true, fixBy: ['technical-school', 'high-school'] },
  '2b-student-unknown': {
    outcome: 'review',
    part: 'other',
    ofNoSchool: true,
    fixBy: ['high-school', 'technical-school'],
  },
  '2b-section-unknown': { outcome: 'review', part: 'other', fixBy: ['high-school', 'technical-school'] },
  '2b-section-only-high': { outcome: 'review', fixBy: ['high-school', 'technical-school'] },
  '2b-section-differs': { outcome: 'review', fixBy: ['high-school', 'technical-school'] },
  '2b-not-in-file': {
    outcome: 'review',
    part: 'other',
    fixBy: ['high-school'],
    mayBeCausedBy: ['2b-other-term', '2b-other-task'],
  },
  '2b-terms-unmatched': {
    outcome: 'review',
    part: 'other',
    asksTerms: true,
    fixBy: ['technical-school', 'high-school'],
  },
  '2b-count-differs': { outcome: 'review', fixBy: ['technical-school', 'high-school'] },
  '2b-files-do-not-match': {
    outcome: 'review',
    part: 'other',
    wholeFile: true,
    fixBy: ['high-school', 'technical-school'],
  },
  '2b-same-file': {
    outcome: 'review',
    part: 'other',
    wholeFile: true,
    incomplete: true,
    fixBy: ['high-school', 'technical-school'],
  },
  '2b-sides-swapped': { outcome: 'review', incomplete: true, fixBy: ['technical-school', 'high-school'] },
} as const satisfies Codes;

export const data = () =>
  ({
    '2b-missing': dataOf({
      ...grade,
      since: maybeDay,
      value: text,
      postedOn: maybeDay,
      /** There is a posting date, but it could not be read. */
      dateUnread: z.optional(z.enum(['form', 'implausible'])),
    }),
    /** What the technical school's file lacks, such as the section, need not be the same for all grades of a group. */
    '2b-waiting': dataOf(slot),
    '2b-different': dataOf({
      ...grade,
      /** The first day on which a saved check found it open. */
      since: maybeDay,
      technical: text,
      high: text,
      postedOn: maybeDay,
      highPostedOn: maybeDay,
      newer: z.optional(z.enum(['technical', 'high'])),
    }),
    /** A list of grades; or, for a pair of files, what most or all of them have in common. */
    '2b-scale': dataOf({
      course: maybe, section: maybe, term: maybe, task: z.optional(cteTask),
      which: z.optional(z.enum(['letters', 'hundredths'])),
    }), // prettier-ignore
    '2b-percent-differs': dataOf({ ...slot, technical: maybe, high: maybe }),
    /** Of another school year, or posted before the term began. */
    '2b-older-grade': dataOf({ ...slot, which: z.enum(['year', 'before-term']), highPostedOn: maybeDay }),
    '2b-only-high': dataOf(slot),
    /** At another high school, or in another file of the same one. */
    '2b-other-school': dataOf({ ...slot, which: z.enum(['school', 'file']) }),
    '2b-other-term': dataOf({ ...slot, highTerm: maybe }),
    '2b-other-task': dataOf({ ...slot, highTask: cteTask }),
    '2b-student-unknown': dataOf({ ...section, ssids: texts, ended: z.optional(z.boolean()) }),
    '2b-section-unknown': dataOf(section),
    /** A section; or the courses of a high school that the technical school does not know at all. */
    '2b-section-only-high': dataOf({ course: maybe, section: maybe, courses: z.optional(texts) }),
    '2b-section-differs': dataOf({
      course: maybe,
      section: maybe,
      highSection: maybe,
      /** The file of this side has no section column at all: then nothing else is said. */
      withoutSections: z.optional(z.enum(['technical', 'high'])),
    }),
    '2b-not-in-file': dataOf({ term: maybe, task: cteTask, year: z.optional(z.number()) }),
    '2b-terms-unmatched': dataOf({ technical: texts, high: texts }),
    /** Of a course, section, term and task; with `which` of a file, where nobody knows all its high schools. */
    '2b-count-differs': dataOf({
      course: maybe, section: maybe, term: maybe, task: z.optional(cteTask),
      technical: z.optional(z.number()), high: z.optional(z.number()), which: z.optional(z.literal('fewer')),
    }), // prettier-ignore
    '2b-files-do-not-match': dataOf({
      which: z.enum(['empty', 'students', 'courses', 'year']),
      /** Course numbers that are nearly the same. */
      technical: maybe,
      high: maybe,
    }),
    '2b-same-file': dataOf({}),
    '2b-sides-swapped': dataOf({}),
  }) satisfies Record<keyof typeof codes, unknown>;
