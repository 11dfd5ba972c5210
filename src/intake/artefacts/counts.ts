/** How many grades are posted, by course, section, term and task: what one school may give another without students. */
import { bareId, readTask, type CteTask } from '../cells.ts';
import { damagedId, nothing, unread, type AtRow, type ReadRow } from './records.ts';

export interface PostedCount extends AtRow {
  /** The school whose grades these are; '' where the file does not say. */
  school: string;
  course: string;
  section: string;
  term: string;
  task: CteTask;
  posted: number;
}

/** Reads counts. Rows of other grading tasks are none of ours. */
export const readCount: ReadRow<PostedCount> = (given) => {
  const { row, cell } = given;
  const damage = damagedId(given);
  if (damage) return damage;
  const task = readTask(cell('task'));
  const [course, count] = [bareId(cell('course')), cell('count')];
  if (course === '') return nothing('no-course');
  if (!task) return { code: 'file-not-kts', reason: 'other-task' };
  if (!/^\d{1,9}$/.test(count)) return unread('unreadable-value', 'count');
  return {
    row,
    school: cell('calendar'),
    course,
    section: bareId(cell('section')),
    term: cell('term').replaceAll('\n', ' '),
    task,
    posted: Number(count),
  };
};

/** Whether a place stands there twice: then these are grades of students who are not named. */
export function standsTwice(counts: readonly PostedCount[]): boolean {
  const keys = counts.map(({ school, course, section, term, task }) =>
    [school, course, section, term, task].join('\n'),
  );
  return new Set(keys).size < keys.length;
}
