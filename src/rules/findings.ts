/** What a rule can find: the codes, and for each its step of the guide, its usual outcome and who acts (contract, section 4). */
import type { Side } from '../intake/kinds.ts';

/** `problem`: the guide names it. `review`: a person must look. `notice`: about reading the file. */
export type Outcome = 'problem' | 'review' | 'notice';

/** The items of the guide, and `file` for what concerns reading a file. */
export const steps = ['1', '2a', '2b', '4a', '4b', '4c', '4d', '4e', '4f', 'file'] as const;
export type Step = (typeof steps)[number];

/** Who can mend something, in the order in which they should try. */
export const actors = ['teacher', 'technical-school', 'high-school', 'ic-administrator', 'kts-support'] as const;
export type Actor = (typeof actors)[number];

interface CodeFacts {
  step: Step;
  outcome: Outcome;
  /** Who acts, in order. `side` = the school where the finding is. */
  fixBy: readonly (Actor | 'side')[];
}

/** All codes. */
export const codes = {
  '1-alert': { step: '1', outcome: 'problem', fixBy: ['side'] },
  '1-alert-unread': { step: '1', outcome: 'review', fixBy: ['side'] },
  '2a-not-posted': { step: '2a', outcome: 'problem', fixBy: ['teacher', 'technical-school'] },
  '2a-no-grade': { step: '2a', outcome: 'review', fixBy: ['teacher', 'technical-school'] },
  '2b-missing': { step: '2b', outcome: 'problem', fixBy: ['high-school', 'technical-school', 'kts-support'] },
  '2b-waiting': { step: '2b', outcome: 'review', fixBy: ['high-school'] },
  '2b-different': { step: '2b', outcome: 'problem', fixBy: ['technical-school', 'high-school', 'kts-support'] },
  '2b-scale': { step: '2b', outcome: 'review', fixBy: ['high-school', 'technical-school'] },
  '2b-only-high': { step: '2b', outcome: 'review', fixBy: ['technical-school', 'high-school'] },
  '2b-student-unknown': { step: '2b', outcome: 'review', fixBy: ['high-school', 'technical-school'] },
  '2b-section-unknown': { step: '2b', outcome: 'review', fixBy: ['high-school', 'technical-school'] },
  '2b-section-only-high': { step: '2b', outcome: 'review', fixBy: ['high-school', 'technical-school'] },
  '2b-section-differs': { step: '2b', outcome: 'review', fixBy: ['high-school', 'technical-school'] },
  '2b-not-in-file': { step: '2b', outcome: 'review', fixBy: ['high-school'] },
  '2b-terms-unmatched': { step: '2b', outcome: 'review', fixBy: ['technical-school', 'high-school'] },
  '2b-files-do-not-match': { step: '2b', outcome: 'review', fixBy: ['high-school', 'technical-school'] },
  '4a-duplicate-task': { step: '4a', outcome: 'problem', fixBy: ['side', 'kts-support'] },
  '4a-other-task': { step: '4a', outcome: 'problem', fixBy: ['side'] },
  '4a-no-term-task': { step: '4a', outcome: 'review', fixBy: ['side'] },
  '4b-two-active': { step: '4b', outcome: 'problem', fixBy: ['side'] },
  '4b-none-active': { step: '4b', outcome: 'review', fixBy: ['side'] },
  '4b-outside-term-mask': { step: '4b', outcome: 'review', fixBy: ['side'] },
  '4c-dates-differ': { step: '4c', outcome: 'review', fixBy: ['high-school', 'technical-school'] },
  '4c-no-counterpart': { step: '4c', outcome: 'review', fixBy: ['high-school', 'technical-school'] },
  '4c-active-elsewhere': { step: '4c', outcome: 'review', fixBy: ['high-school'] },
  '4d-high-school-grade-calc': { step: '4d', outcome: 'problem', fixBy: ['high-school'] },
  '4e-minimum-percent': { step: '4e', outcome: 'problem', fixBy: ['high-school', 'ic-administrator'] },
  '4e-gpa-missing': { step: '4e', outcome: 'problem', fixBy: ['high-school', 'ic-administrator'] },
  '4f-task-missing': { step: '4f', outcome: 'problem', fixBy: ['ic-administrator'] },
  '4f-not-shown': { step: '4f', outcome: 'review', fixBy: ['ic-administrator'] },
  'file-unreadable': { step: 'file', outcome: 'problem', fixBy: ['side'] },
  'file-damaged-id': { step: 'file', outcome: 'problem', fixBy: ['side'] },
  'file-duplicate-row': { step: 'file', outcome: 'review', fixBy: ['side'] },
  'file-row-skipped': { step: 'file', outcome: 'notice', fixBy: ['side'] },
  'file-not-kts': { step: 'file', outcome: 'notice', fixBy: ['side'] },
  'file-zeros': { step: 'file', outcome: 'notice', fixBy: ['side'] },
  'file-masks-read-as': { step: 'file', outcome: 'notice', fixBy: ['side'] },
  'file-private-column': { step: 'file', outcome: 'notice', fixBy: ['side'] },
  'file-decoded-as': { step: 'file', outcome: 'notice', fixBy: ['side'] },
} as const satisfies Record<string, CodeFacts>;
export type Code = keyof typeof codes;

/** Where a finding stands in a file: rows and column as a spreadsheet shows them. */
export interface Where {
  file: string;
  rows: number[];
  column?: string;
}

/** First and last day of a stretch of days, both included, as YYYY-MM-DD. */
export interface Days {
  from: string;
  to: string;
}

/** What the grain of a finding names, spelled as in the file of the finding's side. */
export interface FindingData {
  course?: string;
  section?: string;
  term?: string;
  /** Canonical: `CTE Term Grade`, `CTE Final Grade`, `CTE Final Exam`. */
  task?: string;
  ssid?: string;
  ssids?: string[];
  value?: string;
  postedOn?: string;
  technical?: string | { start: string; end: string } | string[];
  high?: string | { start: string; end: string } | string[];
  highSection?: string;
  highTerm?: string;
  which?: 'empty' | 'students' | 'courses' | 'year';
  /** 2b-section-differs: the file of this side has no section column at all. */
  withoutSections?: Side;
  active?: string[];
  terms?: string[];
  days?: Days[];
  group?: string;
  missing?: string[];
  extra?: string[];
  template?: string;
  tasks?: string[];
  reason?: string;
  field?: string;
  header?: string;
  headers?: string[];
  as?: string;
  encoding?: string;
}

/** The data of a finding without the fields that say nothing. */
export function compact(data: FindingData): FindingData {
  const kept: Record<string, unknown> = {};
  for (const field in data) {
    const value = data[field as keyof FindingData];
    if (value !== undefined && value !== '') kept[field] = value;
  }
  return kept;
}

/** One thing found: plain data, no sentence. */
export interface Finding {
  code: Code;
  outcome: Outcome;
  step: Step;
  /** Where something must be done. */
  side: Side;
  school?: string;
  /** Records concerned. */
  count: number;
  where: Where[];
  data: FindingData;
  /** Codes of other findings that likely explain it, the likelier first. */
  causes?: Code[];
  fixBy: Actor[];
}

/** The school of a side, as one who acts. */
export const schoolActor = (side: Side): Actor => (side === 'technical' ? 'technical-school' : 'high-school');

/** Who does the first thing to do about a finding. */
export function actsFirst({ code, side }: Pick<Finding, 'code' | 'side'>): Actor {
  const [first] = codes[code].fixBy;
  return first === 'side' ? schoolActor(side) : first;
}
