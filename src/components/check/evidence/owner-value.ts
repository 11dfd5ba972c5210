/** Whose a file is, as the value of a choice, and back. */
import type { Owner } from '../checker/files-in-hand.ts';

export const ownerValue = ({ side, school }: Partial<Owner>): string =>
  side === undefined ? '' : side === 'technical' ? 'technical' : `high:${school ?? ''}`;

export function ownerOf(value: string): Owner | undefined {
  if (value === '') return undefined;
  if (value === 'technical') return { side: 'technical' };
  const school = value.slice('high:'.length);
  return { side: 'high', ...(school ? { school } : {}) };
}
