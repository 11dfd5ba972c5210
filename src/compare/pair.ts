/** Whether the grades of a high school can belong to the technical school's at all (contract, 2b-files-do-not-match). */
import type { Codes } from '../intake/coded-column.ts';
import type { Book, GradeTable, Register } from './table.ts';

export type Mismatch = 'empty' | 'students' | 'courses' | 'year';

/**
 * Tests the grades of one high school against the technical school's.
 * @param isOwn whether a row of `high` is of this school; undefined where all are
 * @param course for each place the course, the same integer on both sides
 * @returns the first test that fails, or undefined where the two may belong together
 */
export function mismatch(
  technical: GradeTable,
  high: GradeTable,
  isOwn: ((row: number) => boolean) | undefined,
  course: Int32Array,
  book: Book,
): Mismatch | undefined {
  const students = marked(technical.student, book.students);
  const highStudents = marked(high.student, book.students, isOwn);
  if (count(highStudents) === 0) return 'empty';
  const common = countCommon(students, highStudents);
  const fewer = Math.min(count(students), count(highStudents));
  if ((fewer >= 3 && common === 0) || (fewer >= 20 && common * 20 < fewer)) return 'students';
  const courses = coursesOf(marked(technical.place, book.places), course);
  const highCourses = coursesOf(marked(high.place, book.places, isOwn), course);
  if (![...courses].some((own) => highCourses.has(own))) return 'courses';
  const years = schoolYears(marked(technical.postedOn, book.dates), book);
  const highYears = schoolYears(marked(high.postedOn, book.dates, isOwn), book);
  if (years.size > 0 && highYears.size > 0 && ![...years].some((year) => highYears.has(year))) return 'year';
  return undefined;
}

/** For each value of a register 1 where it occurs in the column. */
export function marked(codes: Codes, { values }: Register, isOwn?: (row: number) => boolean): Uint8Array {
  const marks = new Uint8Array(values.length);
  for (let i = 0; i < codes.length; i++) if (!isOwn || isOwn(i)) marks[codes[i]!] = 1;
  return marks;
}

function count(marks: Uint8Array): number {
  let sum = 0;
  for (let code = 0; code < marks.length; code++) sum += marks[code]!;
  return sum;
}

function countCommon(a: Uint8Array, b: Uint8Array): number {
  let common = 0;
  for (let code = 0; code < a.length; code++) common += a[code]! & b[code]!;
  return common;
}

function coursesOf(places: Uint8Array, course: Int32Array): Set<number> {
  const courses = new Set<number>();
  places.forEach((mark, place) => mark && courses.add(course[place]!));
  return courses;
}

/** School years run from July to June; each is named by the year in which it begins. */
function schoolYears(dates: Uint8Array, book: Book): Set<number> {
  const years = new Set<number>();
  dates.forEach((mark, code) => {
    const date = book.dates.values[code]!;
    if (mark && date !== '') years.add(Number(date.slice(0, 4)) - (date.slice(5, 7) < '07' ? 1 : 0));
  });
  return years;
}
