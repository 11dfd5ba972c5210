/** What follows from an answer for the one who gave it: who acts, and when all questions are asked, whom to turn to. */
import { dateOfDay, dayNumber } from '../intake/cells.ts';
import type { Owner, Role } from './routing.ts';

/** How a walk ends. */
export const outcomeKinds = [
  'notify-support',
  'wait',
  'fix-here',
  'ask-other',
  'ask-administrator',
  'write-support',
] as const;
export type OutcomeKind = (typeof outcomeKinds)[number];

/** Whose things a reader can look at and change. A district administrator works in the high school's database. */
const own: Record<Role, readonly Owner[]> = {
  technical: ['own', 'technical'],
  high: ['own', 'high'],
  district: ['own', 'high', 'district'],
};

export function isOwn(role: Role, owner: Owner): boolean {
  return own[role].includes(owner);
}

/** Who mends a fault of an owner, seen from where the reader works. */
export function whoMends(role: Role, owner: Owner): OutcomeKind {
  if (isOwn(role, owner)) return 'fix-here';
  return owner === 'district' ? 'ask-administrator' : 'ask-other';
}

/**
 * When all questions are asked and no fault was found: the guide wants everything checked before KTS Support is asked.
 * What the reader can look at comes first, then what the other school can. The administrator is asked only where the
 * trouble is the report card.
 */
export function atTheEnd(role: Role, sees: string | undefined, open: readonly Owner[]): OutcomeKind {
  if (open.some((owner) => isOwn(role, owner))) return 'fix-here';
  if (open.some((owner) => owner === 'technical' || owner === 'high')) return 'ask-other';
  if (open.includes('district') && sees === 'report-card') return 'ask-administrator';
  return 'write-support';
}

/**
 * The day after the next nightly sync.
 * @param today YYYY-MM-DD
 */
export function dayToLookAgain(today: string): string {
  return dateOfDay(dayNumber(today) + 1);
}
