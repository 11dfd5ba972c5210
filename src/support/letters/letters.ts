/** The letters that can be written, each with the address that it goes to, if that is known. */
import { supportAddress } from '../../links.ts';
import type { ReportInWords } from '../../report/report-in-words.ts';
import { administratorMessage } from './administrator.ts';
import { duplicateTaskNotice } from './duplicate-task.ts';
import type { Letter, Material } from './material.ts';
import { otherSchoolMessage } from './other-school.ts';
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
