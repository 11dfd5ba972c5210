/** Which rows of the two schools can be one grade. */
import type { Work } from './compare.ts';
import { holding, holds, takes } from './duplicates.ts';

/** Whether a high-school row can be a technical row: the same school, task and course, and a term that fits. */
export function mayBe(
  { sides: { technical, high, schools, schoolOfFile, book } }: Work,
  row: number,
  other: number,
  school: number,
): boolean {
  if (technical.task[row] !== high.task[other] || schoolOfFile[high.file[other]!] !== school) return false;
  const { places, termFits } = schools[school]!;
  const place = technical.place[row]!;
  const otherPlace = high.place[other]!;
  if (place !== otherPlace && places.course[place] !== places.course[otherPlace]) return false;
  const term = technical.term[row]!;
  const otherTerm = high.term[other]!;
  return term === 0 || otherTerm === 0 || termFits[term * book.terms.values.length + otherTerm] === 1;
}

/** Whether two rows are of one section. Where one has none, it counts as the same. */
export function isSameSection(
  { sides: { technical, high, schools } }: Work,
  row: number,
  other: number,
  school: number,
): boolean {
  const place = technical.place[row]!;
  const otherPlace = high.place[other]!;
  return place === otherPlace || schools[school]!.places.same(place).includes(otherPlace);
}

/** Notes which high-school rows match a technical row exactly: the same section, term and task. The most rows of all come by here. */
export function exactMarker({ sides, result, there, exact, compared }: Work): (i: number, school: number) => void {
  const { technical, high, schools, schoolOfFile, book } = sides;
  const { takes: part } = result.duplicates.technical;
  const termCount = book.terms.values.length;
  const isOneSchool = schools.length === 1;
  return (i, school) => {
    if (part[i] === takes.none) return;
    const { places, termFits } = schools[school]!;
    const [place, term, task] = [technical.place[i]!, technical.term[i]!, technical.task[i]!];
    const same = places.same(place);
    const isAlone = same.length === 0 || (same.length === 1 && same[0] === place);
    for (const other of there.near(i, school)) {
      if (high.task[other] !== task) continue;
      const otherPlace = high.place[other]!;
      if (otherPlace !== place && (isAlone || !same.includes(otherPlace))) continue;
      const otherTerm = high.term[other]!;
      if (term !== 0 && otherTerm !== 0 && termFits[term * termCount + otherTerm] !== 1) continue;
      if (!isOneSchool && schoolOfFile[high.file[other]!] !== school) continue;
      exact[other] = exact[other] === 0 ? 1 : 2;
      if (holding(technical, i) === holds.posted) compared[other] = 1;
      result.match[i] = other;
    }
  };
}
