/** The high-school rows of the student at hand, found by school, course and task. */
import { cteTasks } from '../intake/cells.ts';
import type { Sides } from './compare.ts';
import { takes } from './duplicates.ts';

/** The high-school rows of one student at a time, in chains. Follow a chain from `head` along `next` until -1. */
export interface Chains {
  /** Takes the rows from `from` up to `to`, not included. */
  load(rows: Int32Array, from: number, to: number): void;
  /** First row of the chain that holds the rows of a technical row's course and task; others may be in it too. */
  head(row: number, school: number): number;
  next: Int32Array;
}

/** With so few rows one chain holds them all, which is quicker than to look chains up. */
const FEW = 24;

/**
 * Makes chains for one student after the other.
 * @param part for each high-school row how it takes part (see duplicates.ts)
 */
export function studentChains(
  { book, technical, high, schools }: Sides,
  part: Uint8Array,
  schoolOf: (i: number) => number,
): Chains {
  const heads = new Map<number, number>();
  const next = new Int32Array(high.length);
  let only = -1;
  const key = (school: number, place: number, task: number) =>
    (school * book.places.values.length + schools[school]!.places.course[place]!) * cteTasks.length + task;
  return {
    next,
    load(rows, from, to) {
      if (heads.size > 0) heads.clear();
      only = -1;
      const isFew = to - from <= FEW;
      for (let at = to - 1; at >= from; at--) {
        const i = rows[at]!;
        if (part[i] === takes.none) continue;
        const chain = isFew ? 0 : key(schoolOf(i), high.place[i]!, high.task[i]!);
        next[i] = isFew ? only : (heads.get(chain) ?? -1);
        if (isFew) only = i;
        else heads.set(chain, i);
      }
    },
    head: (row, school) =>
      heads.size > 0 ? (heads.get(key(school, technical.place[row]!, technical.task[row]!)) ?? -1) : only,
  };
}
