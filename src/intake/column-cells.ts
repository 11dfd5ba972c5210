/** What stands in the cells of the columns of a file: whether they are grades, dates, or say yes and no. */
import { readWrittenDate } from './dates.ts';

/** The data cells of a file, column by column, cleaned. */
export interface Cells {
  /** The different cells of a column that are not empty. */
  values(column: number): ReadonlySet<string>;
  isEmpty(column: number): boolean;
  /** Whether two columns hold the same in every row. */
  areAlike(one: number, other: number): boolean;
}

/** The cells of some rows. */
export function cellsOf(rows: readonly { cells: readonly string[] }[]): Cells {
  const known = new Map<number, Set<string>>();
  return {
    values(column) {
      let values = known.get(column);
      if (!values) {
        values = new Set(rows.map(({ cells }) => cells[column] ?? ''));
        values.delete('');
        known.set(column, values);
      }
      return values;
    },
    isEmpty: (column) => rows.every(({ cells }) => (cells[column] ?? '') === ''),
    areAlike: (one, other) => rows.every(({ cells }) => (cells[one] ?? '') === (cells[other] ?? '')),
  };
}

/** Words of a column that says whether a grade is posted. */
export const isYes = (cell: string) => /^(?:[y1x\u2713\u2714\u2705\u2611]|yes|true|posted)$/i.test(cell);
export const isNo = (cell: string) =>
  /^(?:n|no|false|0|(?:not|not yet|un) ?posted|in progress|pending|draft|saved)?$/i.test(cell);

/** Stands in no column of scores or days. */
const tellsPosted = /^(?:posted|yes|true|false)$/i;
/**
 * Whether values say whether a grade is posted: all of them, or one by a word that is nothing else. A cell that then says
 * something different, be it of a row that has moved, makes no score of the column: its own row cannot be used.
 */
export const isFlag = (values: ReadonlySet<string>) => {
  const all = [...values];
  return (
    all.some((value) => tellsPosted.test(value)) ||
    (all.length > 0 && all.every((value) => isYes(value) || isNo(value)))
  );
};

/** Whether values are grades, not ticks or words. */
export function areGrades(values: ReadonlySet<string>): boolean {
  const all = [...values];
  return (
    all.length > 0 &&
    !isFlag(values) &&
    all.every((value) => /^(?:\d{1,3}(?:[.,]\d{1,4})?%?|[a-df][+-]?|p|i)$/i.test(value))
  );
}

/** Whether values are dates. */
export const areDates = (values: ReadonlySet<string>) =>
  values.size > 0 && [...values].every((value) => readWrittenDate(value) !== '');
