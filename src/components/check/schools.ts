/** The schools of a checker that has a place for each side: one technical school, and one or more high schools. */
import type { Owner } from './checker/files-in-hand.ts';
import { phrases } from './phrases.ts';

export interface SchoolOnPage extends Owner {
  id: string;
}

/** The technical school, and the high schools of these labels; one without a name where there is none. */
export function schoolsOf(labels: readonly string[]): SchoolOnPage[] {
  const high = (labels.length > 0 ? labels : ['']).map((label, at): SchoolOnPage => {
    return { id: `high-${at + 1}`, side: 'high', ...(label ? { school: label } : {}) };
  });
  return [{ id: 'technical', side: 'technical' }, ...high];
}

/** How a school stands in a sentence: by its name, or as `the technical school`, `the high school`. */
export function schoolNamed({ side, school }: Owner): string {
  if (side === 'technical') return phrases.theTechnical;
  return school || phrases.theHigh;
}
