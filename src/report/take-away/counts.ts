/** Counts of posted grades without any student, for a school that may not give its grades away. */
import { sideNames } from '../../rules/names.ts';
import type { Today } from '../../saved/today.ts';
import { csvLine } from './csv-line.ts';
import { compareTexts } from '../../intake/compare-texts.ts';

const head = ['School', 'Course Number', 'Section Number', 'Term', 'Grading Task', 'Posted'];

/** A count of so few may point at a student. */
const FEW = 4;

/** The counts as CSV, and how many of them are so small that they may point at a student. */
export function postedCounts({ posted, technical }: Pick<Today, 'posted' | 'technical'>): { csv: string; few: number } {
  const lines = posted.map(({ school, course, section = '', term = '', task, count }) => [
    school ?? technical ?? sideNames.technical,
    course,
    section,
    term,
    task,
    String(count),
  ]);
  lines.sort((a, b) => compareTexts(a.join('\n'), b.join('\n')));
  const few = posted.filter(({ count }) => count > 0 && count <= FEW).length;
  return { csv: [head, ...lines].map(csvLine).join(''), few };
}
