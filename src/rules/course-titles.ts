/** The titles of courses, as the files bear them. */
import { folded } from '../compare/names.ts';
import type { Facts } from './rule.ts';

/** Gives a course its title: the technical school's before a high school's. */
export function courseTitles({ readings }: Pick<Facts, 'readings'>): (course: string) => string | undefined {
  const titles = new Map<string, string>();
  for (const side of ['high', 'technical'] as const)
    for (const reading of readings)
      if (reading.input.side === side && (reading.kind === 'grades' || reading.kind === 'roster'))
        for (const [course, title] of reading.records.courseNames) titles.set(folded(course), title);
  return (course) => titles.get(folded(course));
}
