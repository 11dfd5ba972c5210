/** The letters that can be written, each with the address that it goes to, if that is known. */
import { supportAddress } from '../../links.ts';
import type { Side } from '../../intake/kinds.ts';
import type { ReportInWords } from '../../report/report.ts';
import { administratorMessage, isForAdministrator } from './administrator.ts';
import { duplicateTaskNotice, isDuplicate } from './duplicate-task.ts';
import type { Letter, Material } from './material.ts';
import { isForOther, otherSchoolMessage } from './other-school.ts';
import { pointsOf } from './points.ts';
import { supportRequest } from './support-request.ts';

export const letters = {
  support: { name: 'Request to KTS Support', address: supportAddress, write: supportRequest },
  'other-school': { name: 'Message to the other school', address: '', write: otherSchoolMessage },
  administrator: { name: 'Message to the district administrator', address: '', write: administratorMessage },
  'duplicate-task': { name: 'Notice of a duplicate grading task', address: supportAddress, write: duplicateTaskNotice },
} satisfies Record<string, { name: string; address: string; write(material: Material): Letter }>;

export type LetterKind = keyof typeof letters;

/** The letter that is likely needed: a duplicate grading task goes before everything else. */
export function likelyLetter({ findings, words }: Pick<ReportInWords, 'findings' | 'words'>): LetterKind {
  const found = findings.find(({ code }) => words[code].letter?.kind);
  return (found && words[found.code].letter?.kind) ?? 'support';
}

interface Offer {
  report?: ReportInWords;
  side: Side;
  /** The letter that an outcome of the steps ends in. */
  first?: LetterKind;
}

/** The letters that would say something: with files, those for whom something was found; after the steps, theirs and the request. */
export function offeredLetters({ report, side, first }: Offer): LetterKind[] {
  const kinds = Object.keys(letters) as LetterKind[];
  if (!report && !first) return kinds;
  const hasContent: Record<LetterKind, () => boolean> = {
    support: () => true,
    'other-school': () => pointsOf(report, isForOther(side)).length > 0,
    administrator: () => pointsOf(report, isForAdministrator).length > 0,
    'duplicate-task': () => pointsOf(report, isDuplicate(report)).length > 0,
  };
  return kinds.filter((kind) => kind === first || hasContent[kind]());
}
