/** What of a file is told by the other files: whether a course that was taken apart is a course as it is written. */
import type { Reading, Unread } from './read.ts';

/** Courses as they are written in a file, whatever its kind. */
function coursesOf(reading: Reading): Iterable<string> {
  if (reading.kind === 'grades' || reading.kind === 'roster') return reading.records.seen.courses.keys();
  if (reading.kind === 'grading-tasks' || reading.kind === 'sections' || reading.kind === 'counts')
    return reading.records.map(({ course }) => course);
  return [];
}

/**
 * Reads a file again as it is written, where a whole cell of it that was taken apart is a course of another file that
 * writes courses by themselves.
 */
export function agreedOnCourses(read: readonly (Reading | Unread)[]): (Reading | Unread)[] {
  const apart = read.filter((file): file is Reading => file.kind !== null && file.takenApart !== undefined);
  if (apart.length === 0) return [...read];
  const plain = read.filter((file): file is Reading => file.kind !== null && file.takenApart === undefined);
  const known = new Set(plain.flatMap((file) => Array.from(coursesOf(file), (course) => course.toLowerCase())));
  return read.map((file) => {
    if (file.kind === null || !file.takenApart) return file;
    const isCourse = [...file.takenApart.wholes].some((whole) => known.has(whole.toLowerCase()));
    return isCourse ? file.takenApart.undone() : file;
  });
}
