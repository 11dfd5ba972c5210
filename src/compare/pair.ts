/** Whether the grades of a high school can belong to the technical school's at all (contract, 2b-files-do-not-match). */
import type { Codes } from '../intake/coded-column.ts';
import type { Book, GradeTable } from './table.ts';

export type Mismatch = 'empty' | 'students' | 'courses' | 'year';

/**
 * Tests the grades of one high school against the technical school's.
 * @param isOwn whether a row of `high` is of this school
 * @param course for each place the course, the same integer on both sides
 * @returns the first test that fails, or undefined where the two may belong together
 */
export function mismatch(
  technical: GradeTable,
  high: GradeTable,
  isOwn: (row: number) => boolean,
  course: Int32Array,
  book: Book,
): Mismatch | undefined {
  const all = () => true;
  const students = distinct(technical.student, all);
  const highStudents = distinct(high.student, isOwn);
  if (highStudents.size === 0) return 'empty';
  const common = countCommon(students, highStudents);
  const fewer = Math.min(students.size, highStudents.size);
  if ((fewer >= 3 && common === 0) || (fewer >= 20 && common * 20 < fewer)) return 'students';
  const coursesOf = (places: Set<number>) => new Set(Array.from(places, (place) => course[place]!));
  if (countCommon(coursesOf(distinct(technical.place, all)), coursesOf(distinct(high.place, isOwn))) === 0) return 'courses';
  const years = schoolYears(distinct(technical.postedOn, all), book);
  const highYears = schoolYears(distinct(high.postedOn, isOwn), book);
  if (years.size > 0 && highYears.size > 0 && countCommon(years, highYears) === 0) return 'year';
  return undefined;
}

function distinct(codes: Codes, isOwn: (row: number) => boolean): Set<number> {
  const all = new Set<number>();
  for (let i = 0, last = -1; i < codes.length; i++) {
    if (codes[i] !== last && isOwn(i)) all.add((last = codes[i]!));
  }
  return all;
}

function countCommon(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let common = 0;
  for (const value of a) if (b.has(value)) common += 1;
  return common;
}

/** School years run from July to June; each is named by the year in which it begins. */
function schoolYears(dates: Iterable<number>, book: Book): Set<number> {
  const years = new Set<number>();
  for (const code of dates) {
    const date = book.dates.values[code]!;
    if (date !== '') years.add(Number(date.slice(0, 4)) - (date.slice(5, 7) < '07' ? 1 : 0));
  }
  return years;
}
