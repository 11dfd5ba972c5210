/** What the name of a file says of its term and grading task: a hint that is shown, never taken. */
import { cteTasks, type CteTask } from '../../../intake/cells.ts';
import type { FileInHand } from '../checker/files-in-hand.ts';

const terms = /(?<![\p{L}\d])(?:[tqs]|term|quarter|semester)[\s_-]?\d(?![\p{L}\d])/iu;

/** The term as it stands in the name, or in that of its folder: `T1`. */
export function termInName({ name, folders = [] }: Pick<FileInHand, 'name' | 'folders'>): string | undefined {
  for (const text of [name, folders.at(-1) ?? '']) {
    const [found] = terms.exec(text) ?? [];
    if (found) return found.replace(/[\s_-]/g, '').replace(/^[a-z]$|^[a-z](?=\d)/, (letter) => letter.toUpperCase());
  }
  return undefined;
}

/** The grading task that the name speaks of: `CTE final exam.csv`, or `final exam`. */
export function taskInName({ name }: Pick<FileInHand, 'name'>): CteTask | undefined {
  const words = name.replace(/[_-]+/g, ' ').toLowerCase();
  return cteTasks.find((task) => words.includes(task.replace('CTE ', '').toLowerCase()));
}
