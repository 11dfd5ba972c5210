/** Counts of posted grades without any student, for a school that may not give its grades away. */
import type { SavedCount } from '../../saved/saved-check.ts';
import { csvLine } from './csv-line.ts';

const head = ['School', 'Course Number', 'Section Number', 'Term', 'Grading Task', 'Posted'];

/** A count of so few may point at a student. */
const FEW = 4;

/** The counts as CSV. @param technical what the technical school is called where no file says it */
export function countsCsv(counts: readonly SavedCount[], schoolOf: (count: SavedCount) => string): string {
  const lines = counts.map((each) => [
    schoolOf(each),
    each.course,
    each.section ?? '',
    each.term ?? '',
    each.task,
    String(each.count),
  ]);
  lines.sort((a, b) => (a.join('\n') < b.join('\n') ? -1 : 1));
  return [head, ...lines].map(csvLine).join('');
}

/** How many of the counts are so small that they may point at a student. */
export const smallCounts = (counts: readonly SavedCount[]) =>
  counts.filter(({ count }) => count > 0 && count <= FEW).length;
