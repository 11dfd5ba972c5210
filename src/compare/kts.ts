/** Which courses are KTS courses, and setting aside the rows that are not about them (contract, section 3). */
import { readTask, withoutZeros } from '../intake/cells.ts';
import type { GradeRows } from '../intake/artefacts/grades.ts';
import type { CodedColumn } from '../intake/coded-column.ts';
import type { Reading } from '../intake/read.ts';
import { skip } from '../intake/skips.ts';

/** Tells KTS courses. A course with or without leading zeros is one course here. */
export type IsKts = (course: string) => boolean;

/**
 * A KTS course has a CTE task in any file, or is marked KTSExchange, or occurs in the technical school's files unless
 * its sections file says that it is not exchanged.
 */
export function ktsCourses(readings: readonly Reading[]): IsKts {
  const courses = new Set<string>();
  const exchanged = new Set<string>();
  const kept = new Set<string>();
  for (const reading of readings) {
    const isTechnical = reading.input.side === 'technical';
    if (reading.kind === 'grades' || reading.kind === 'roster') {
      // A record of a grades file has a CTE task.
      if (reading.kind === 'grades')
        for (const course of usedCourses(reading.records)) courses.add(withoutZeros(course));
      if (isTechnical) for (const { course } of reading.records.seen.places) kept.add(withoutZeros(course));
    } else if (reading.kind === 'grading-tasks') {
      for (const { course, task } of reading.records) {
        if (readTask(task)) courses.add(withoutZeros(course));
        if (isTechnical) kept.add(withoutZeros(course));
      }
    } else if (reading.kind === 'sections') {
      for (const { course, ktsExchange } of reading.records) {
        if (ktsExchange) courses.add(withoutZeros(course));
        else if (ktsExchange === undefined && isTechnical) kept.add(withoutZeros(course));
        else if (isTechnical) exchanged.add(withoutZeros(course));
      }
    }
  }
  return (course) =>
    courses.has(withoutZeros(course)) || (kept.has(withoutZeros(course)) && !exchanged.has(withoutZeros(course)));
}

function usedCourses({ columns }: GradeRows): string[] {
  const { values, codes } = columns.course!;
  const isUsed = new Uint8Array(values.length);
  for (let i = 0; i < codes.length; i++) isUsed[codes[i]!] = 1;
  return values.filter((_, code) => isUsed[code] === 1);
}

/** Sets aside the rows of a high school's file that are about other courses. */
export function keepKtsRows(reading: Reading, isKts: IsKts) {
  if (reading.input.side !== 'high') return;
  const { skips } = reading;
  const isOurs = ({ course, row }: { course: string; row: number }) => {
    if (isKts(course)) return true;
    skip(skips, 'file-not-kts', 'other-course', row);
    return false;
  };
  if (reading.kind === 'roster') reading.records = keptRows(reading.records, isOurs);
  if (reading.kind === 'grading-tasks') reading.records = reading.records.filter(isOurs);
  if (reading.kind === 'sections') reading.records = reading.records.filter(isOurs);
}

function keptRows(rows: GradeRows, isOurs: (row: { course: string; row: number }) => boolean): GradeRows {
  const course = rows.columns.course!;
  const kept: number[] = [];
  for (let i = 0; i < rows.length; i++) {
    if (isOurs({ course: course.values[course.codes[i]!]!, row: rows.row[i]! })) kept.push(i);
  }
  if (kept.length === rows.length) return rows;
  const pick = <T extends CodedColumn['codes']>(codes: T) => codes.filter((_, i) => isKept[i] === 1) as T;
  const isKept = new Uint8Array(rows.length);
  for (const i of kept) isKept[i] = 1;
  const columns = Object.fromEntries(
    Object.entries(rows.columns).map(([field, { values, codes }]) => [field, { values, codes: pick(codes) }]),
  );
  return { ...rows, length: kept.length, row: pick(rows.row), columns };
}
