/** Rows of one side that have the same key: student, course, section, term and task (contract, file-duplicate-row). */
import type { Codes } from '../intake/coded-column.ts';
import type { Steps } from '../intake/steps.ts';
import type { Book, ByStudent, GradeTable } from './table.ts';
import { compareGrades, readScore } from './values.ts';

/** How a row takes part in the comparison. */
export const takes = {
  /** It counts. */
  part: 0,
  /** Its key stands there again with other values: it counts, but none of them is compared. */
  conflict: 1,
  /** It repeats another row, or another row of its key holds more. It does not count. */
  none: 2,
} as const;

export interface Duplicate {
  /** Rows of the table, ascending. */
  rows: number[];
  /** Whether all have the same values. */
  isSame: boolean;
}

export interface Duplicates {
  takes: Uint8Array;
  found: Duplicate[];
  /** Rows without a grade beside a row of the same key that has one. */
  emptied: number[];
}

/** What a row holds: a posted grade, a grade in progress, or none. */
export const holds = { nothing: 0, progress: 1, posted: 2 } as const;

/**
 * What a row holds (guide 2a: only posted grades sync).
 * @param i the row's index in the table
 * @returns a value of `holds`; a posted grade counts before one in progress
 */
export function holding(table: GradeTable, i: number): number {
  if (table.score[i] !== 0 || table.percent[i] !== 0) return holds.posted;
  return table.progressScore[i] !== 0 || table.progressPercent[i] !== 0 ? holds.progress : holds.nothing;
}

/**
 * Finds rows that share a key, and settles which of them count (contract, file-duplicate-row).
 * @param group keeps rows of different high schools apart
 * @returns for each row a value of `takes`, and what is said of those that share a key
 */
export function* findDuplicates(
  table: GradeTable,
  book: Book,
  { start, rows }: ByStudent,
  group: (row: number) => number,
): Steps<Duplicates> {
  const result: Duplicates = { takes: new Uint8Array(table.length), found: [], emptied: [] };
  const terms = book.terms.values.length;
  const places = book.places.values.length;
  const keyOf = (i: number) => ((group(i) * places + table.place[i]!) * terms + table.term[i]!) * 3 + table.task[i]!;
  const keys = new Float64Array(FEW);
  for (let student = 0; student + 1 < start.length; student++) {
    if (student % AT_ONCE === 0) yield;
    const from = start[student]!;
    const count = start[student + 1]! - from;
    if (count < 2) continue;
    const own = rows.subarray(from, from + count);
    if (count > FEW || hasEqual(own, keys, keyOf)) settleAll(own, keyOf, table, book, result);
  }
  return result;
}

/** Students that are looked at in one step. */
const AT_ONCE = 1 << 15;

/** With so few rows it is quicker to compare each with each. */
const FEW = 24;

function hasEqual(rows: Int32Array, keys: Float64Array, keyOf: (row: number) => number): boolean {
  for (let i = 0; i < rows.length; i++) {
    const key = keyOf(rows[i]!);
    for (let j = 0; j < i; j++) if (keys[j] === key) return true;
    keys[i] = key;
  }
  return false;
}

function settleAll(
  rows: Int32Array,
  keyOf: (row: number) => number,
  table: GradeTable,
  book: Book,
  result: Duplicates,
) {
  const byKey = new Map<number, number[]>();
  for (const i of rows) {
    const sharing = byKey.get(keyOf(i));
    if (sharing) sharing.push(i);
    else byKey.set(keyOf(i), [i]);
  }
  for (const sharing of byKey.values()) if (sharing.length > 1) settle(sharing, table, book, result);
}

/** Decides which of the rows that share a key take part. */
function settle(sharing: number[], table: GradeTable, book: Book, { takes: take, found, emptied }: Duplicates) {
  const most = Math.max(...sharing.map((i) => holding(table, i)));
  const full = sharing.filter((i) => holding(table, i) === most);
  for (const i of sharing) {
    if (holding(table, i) === most) continue;
    take[i] = takes.none;
    emptied.push(i);
  }
  if (full.length < 2) return;
  const [head, ...others] = full as [number, ...number[]];
  const isSame = others.every((i) => sameGrade(table, book, head, i));
  for (const i of isSame ? others : full) take[i] = isSame ? takes.none : takes.conflict;
  found.push({ rows: full, isSame });
}

function sameGrade(table: GradeTable, { values: { values } }: Book, a: number, b: number): boolean {
  const isPosted = holding(table, a) === holds.posted;
  const [score, percent] = isPosted ? [table.score, table.percent] : [table.progressScore, table.progressPercent];
  const same = (column: Codes) =>
    column[a] === column[b] || readScore(values[column[a]!]!).number === (readScore(values[column[b]!]!).number ?? NaN);
  const grade = (i: number) => ({ score: values[score[i]!]!, percent: '' });
  return same(percent) && (score[a] === score[b] || compareGrades(grade(a), grade(b)) === 'same');
}
