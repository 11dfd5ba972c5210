/** The high-school rows of the student at hand, found by school, course and task. */
import { cteTasks } from '../intake/cells.ts';
import type { Sides } from './compare.ts';
import { takes } from './duplicates.ts';

/** The high-school rows of one student at a time. */
export interface StudentRows {
  /** Takes the rows from `from` up to `to`, not included. */
  load(rows: Int32Array, from: number, to: number): void;
  /** Those of a technical row's course and task; others may be among them. */
  near(row: number, school: number): readonly number[];
}

/** With so few rows it is quicker to look at them all than to look them up. */
const FEW = 24;

/**
 * Gives the rows of one student after the other.
 * @param part for each high-school row how it takes part (see duplicates.ts)
 */
export function studentRows(
  { book, technical, high, schools }: Sides,
  part: Uint8Array,
  schoolOf: (i: number) => number,
): StudentRows {
  const few: number[] = [];
  const byKey = new Map<number, number[]>();
  const key = (school: number, place: number, task: number) =>
    (school * book.places.values.length + schools[school]!.places.course[place]!) * cteTasks.length + task;
  return {
    load(rows, from, to) {
      few.length = 0;
      if (byKey.size > 0) byKey.clear();
      const isFew = to - from <= FEW;
      for (let at = from; at < to; at++) {
        const i = rows[at]!;
        if (part[i] === takes.none) continue;
        if (isFew) few.push(i);
        else add(byKey, key(schoolOf(i), high.place[i]!, high.task[i]!), i);
      }
    },
    near: (row, school) =>
      byKey.size > 0 ? (byKey.get(key(school, technical.place[row]!, technical.task[row]!)) ?? none) : few,
  };
}

const none: readonly number[] = [];

function add(lists: Map<number, number[]>, key: number, row: number) {
  const known = lists.get(key);
  if (known) known.push(row);
  else lists.set(key, [row]);
}
