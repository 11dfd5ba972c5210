/** Several things in one cell: course and section, number and name of a course. Taken apart only where that fits every row. */
import { withoutZeros } from './cells.ts';

/** How courses were written together with something else. */
export type TakenApart = 'course-section' | 'course-name';

/** A course and its section, as the cells of a row hold them. */
export interface CoursePair {
  course: string;
  section: string;
}

const isMark = (character: string) => /[-\u2010-\u2015:|/]/.test(character);

/** Number and name of a course in one cell: `480123401 - Welding I`, `Welding I (480123401)`. */
function numberOf(cell: string): string | undefined {
  const closing = /[)\]]$/.test(cell) ? Math.max(cell.lastIndexOf('('), cell.lastIndexOf('[')) : -1;
  if (closing > 0) return isWord(cell.slice(0, closing)) ? asNumber(cell.slice(closing + 1, -1)) : undefined;
  const space = cell.indexOf(' ');
  if (space === -1) return undefined;
  let end = space;
  while (end > 0 && isMark(cell[end - 1]!)) end -= 1;
  let start = space + 1;
  while (start < cell.length && (cell[start] === ' ' || isMark(cell[start]!))) start += 1;
  const name = cell.slice(start);
  return /^\p{L}/u.test(name) && isWord(name) ? asNumber(cell.slice(0, end)) : undefined;
}

const isWord = (text: string) => /\p{L}{3}/u.test(text);
const asNumber = (text: string) => (/\d/.test(text) && /^[^\s()]{2,}$/.test(text) ? text : undefined);

/** Whether a cell holds the number and the name of a course. */
export const isNumberAndName = (cell: string) => numberOf(cell) !== undefined;

/** Course and section in one cell: `480123401-1`, `480123401 / 2`. */
function split(cell: string): CoursePair | undefined {
  let at = cell.length - 1;
  while (at > 0 && !isMark(cell[at]!) && cell[at] !== ' ') at -= 1;
  if (at <= 0) return undefined;
  const section = cell.slice(at + 1);
  let end = at + 1;
  while (end > 0 && (isMark(cell[end - 1]!) || cell[end - 1] === ' ')) end -= 1;
  const course = cell.slice(0, end);
  const isPlain = /\d/.test(course) && !course.includes(' ') && section !== '' && section.length <= 6;
  return isPlain ? { course, section } : undefined;
}

const isSame = (a: string, b: string) => withoutZeros(a.toLowerCase()) === withoutZeros(b.toLowerCase());

/**
 * How to take courses and sections apart, or undefined where they are written by themselves.
 * @param pairs the different cells of course and section, '' where a file has no section column
 * @param namesBoth whether the header of the courses names the section too, and there is no other column for it
 */
export function takingApart(
  pairs: readonly CoursePair[],
  namesBoth: boolean,
): { as: TakenApart[]; take: (pair: CoursePair) => CoursePair } | undefined {
  const filled = pairs.filter(({ course }) => course !== '');
  if (filled.length === 0) return undefined;
  const isNamed = filled.every(({ course }) => isNumberAndName(course));
  const bare = (pair: CoursePair) => (isNamed ? { ...pair, course: numberOf(pair.course) ?? pair.course } : pair);
  const ways: ((pair: CoursePair) => CoursePair | undefined)[] = [
    // The section column holds the tail of the course.
    ({ course, section }) => {
      const parts = split(course);
      return parts && section !== '' && isSame(parts.section, section) ? { course: parts.course, section } : undefined;
    },
    // The section column holds the course too.
    ({ course, section }) => {
      const parts = split(section);
      return parts && isSame(parts.course, course) ? { course, section: parts.section } : undefined;
    },
    // Both hold both.
    ({ course, section }) => (course === section ? split(course) : undefined),
    ({ course, section }) => (namesBoth && section === '' ? split(course) : undefined),
  ];
  const way = ways.find((take) => filled.every((pair) => take(bare(pair)) !== undefined));
  if (!way && !isNamed) return undefined;
  return {
    as: [...(isNamed ? (['course-name'] as const) : []), ...(way ? (['course-section'] as const) : [])],
    take: (pair) => (pair.course === '' ? pair : (way?.(bare(pair)) ?? bare(pair))),
  };
}
