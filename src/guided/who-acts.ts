/** What follows from an answer for the one who gave it: who acts. */
import { dateOfDay, dayNumber } from '../intake/dates.ts';
import type { WhoLooks, Role } from './routing.ts';

/** How a walk ends. */
export const endingKinds = [
  'notify-support',
  'wait',
  'fix-here',
  'ask-other',
  'ask-administrator',
  'write-support',
] as const;
export type EndingKind = (typeof endingKinds)[number];

/** Whose things a reader can look at and change. A district administrator works in the high school's database. */
const own: Record<Role, readonly WhoLooks[]> = {
  technical: ['own', 'technical'],
  high: ['own', 'high'],
  district: ['own', 'high', 'district'],
};

/** Who is to act, as a reader meets them: a technical school reaches the high school's district through the high school. */
export function ownerFor(role: Role, owner: WhoLooks): WhoLooks {
  return role === 'technical' && owner === 'district' ? 'high' : owner;
}

/** Who mends a fault of an owner, or looks at what the owner can see, seen from where the reader works. */
export function whoMends(role: Role, owner: WhoLooks): EndingKind {
  if (own[role].includes(owner)) return 'fix-here';
  return ownerFor(role, owner) === 'district' ? 'ask-administrator' : 'ask-other';
}

/**
 * The day after the next nightly sync.
 * @param today YYYY-MM-DD
 */
export function dayToLookAgain(today: string): string {
  return dateOfDay(dayNumber(today) + 1);
}
