/** The schools of a check: one technical school, and one or more high schools. */
import type { Side } from '../../intake/kinds.ts';
import { phrases } from './phrases.ts';

export interface School {
  id: string;
  side: Side;
  /** Which high school, as the user calls it. */
  label: string;
}

export const firstHighSchool = 'high-1';

/** The schools that a check begins with. */
export function oneOfEach(): School[] {
  return [
    { id: 'technical', side: 'technical', label: '' },
    { id: firstHighSchool, side: 'high', label: '' },
  ];
}

/** How the results call a high school. Several need names; one does not. */
export function labelOf(highSchools: readonly School[], id: string): string | undefined {
  const at = highSchools.findIndex((school) => school.id === id);
  const label = highSchools[at]?.label;
  return label || (at >= 0 && highSchools.length > 1 ? phrases.schoolNumber(at + 1) : undefined);
}

/** How a school stands in a sentence: by its name, or as `the technical school`, `high school 2`. */
export function schoolNamed({ id, side, label }: School, highSchools: readonly School[]): string {
  if (side === 'technical') return phrases.theTechnical;
  if (label || highSchools.length < 2) return label || phrases.theHigh;
  return phrases.theSchoolNumber(highSchools.findIndex((school) => school.id === id) + 1);
}
