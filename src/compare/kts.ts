/** Which courses are KTS courses, and setting aside the rows that are not about them. */
import { readTask } from '../intake/cells.ts';
import type { Reading } from '../intake/read.ts';
import { skip } from '../intake/skips.ts';
import { folded } from './names.ts';

/** Tells KTS courses: of the technical school, or also those of a high school. A course with or without leading zeros is one course here. */
export type IsKts = (course: string, school?: string) => boolean;

/**
 * A KTS course has a CTE task in the technical school's files or in those of the high school that asks, or is marked
 * KTSExchange there, or occurs in the technical school's files unless its sections file says that it is not exchanged.
 */
export function ktsCourses(readings: readonly Reading[]): IsKts {
  const technical = { sure: new Set<string>(), kept: new Set<string>(), notExchanged: new Set<string>() };
  const bySchool = new Map<string | undefined, Set<string>>();
  for (const reading of readings) {
    const { side, school } = reading.input;
    const high = bySchool.get(school) ?? new Set<string>();
    if (side === 'high') bySchool.set(school, high);
    for (const { course, isCte, exchange } of coursesOf(reading)) {
      const name = folded(course);
      if (isCte || exchange === true) (side === 'high' ? high : technical.sure).add(name);
      if (side === 'technical') (exchange === false ? technical.notExchanged : technical.kept).add(name);
    }
  }
  return (course, school) => {
    const name = folded(course);
    return (
      technical.sure.has(name) ||
      (technical.kept.has(name) && !technical.notExchanged.has(name)) ||
      (bySchool.get(school)?.has(name) ?? false)
    );
  };
}

/** What a file says of a course. */
interface CourseSaid {
  course: string;
  isCte?: boolean;
  exchange?: boolean;
}

function* coursesOf(reading: Reading): Generator<CourseSaid> {
  if (reading.kind === 'grades')
    for (const [course, { cteRows }] of reading.records.seen.courses) yield { course, isCte: cteRows > 0 };
  else if (reading.kind === 'grading-tasks')
    for (const { course, task } of reading.records) yield { course, isCte: readTask(task) !== undefined };
  else if (reading.kind === 'roster')
    for (const { course, ktsExchange } of reading.records.records) yield { course, exchange: ktsExchange };
  else if (reading.kind === 'sections')
    for (const { course, ktsExchange } of reading.records) yield { course, exchange: ktsExchange };
}

/** Sets aside the rows of a high school's roster, grading tasks and sections that are about other courses. */
export function keepKtsRows(reading: Reading, isKts: IsKts) {
  const { side, school } = reading.input;
  if (side !== 'high') return;
  const { skips } = reading;
  const isOurs = ({ course, row }: { course: string; row: number }) => {
    if (isKts(course, school)) return true;
    skip(skips, 'file-not-kts', 'other-course', row);
    return false;
  };
  if (reading.kind === 'roster') reading.records.records = reading.records.records.filter(isOurs);
  if (reading.kind === 'grading-tasks') reading.records = reading.records.filter(isOurs);
  if (reading.kind === 'sections') reading.records = reading.records.filter(isOurs);
}
