/** A score group: which score stands for which percent, and its GPA value (guide 4e). */
import { groupIdentity } from '../cells.ts';
import { nothing, unread, type AtRow, type ReadRow } from './records.ts';

export interface ScoreRow extends AtRow {
  /** '' where the file has no column for it: then all rows are one group. */
  group: string;
  score: string;
  /** The number alone, such as `90` for `>= 90 %`. */
  minimumPercent: string;
  /** As it stands there, '' where nothing does; undefined where the file has no such column. */
  gpaValue?: string;
}

/** Reads the rows of score groups. A mark without a Minimum % is no row of the scale. */
export const readScoreRow: ReadRow<ScoreRow> = ({ row, cell, has }) => {
  const score = cell('score');
  if (score === '') return nothing('no-score');
  if (cell('minimumPercent') === '') return nothing('no-minimum');
  const minimumPercent = readMinimum(cell('minimumPercent'));
  if (minimumPercent === undefined) return unread('unreadable-minimum', 'minimumPercent', groupIdentity(cell('group')));
  return {
    row,
    group: cell('group'),
    score,
    minimumPercent,
    gpaValue: has('gpaValue') ? cell('gpaValue') : undefined,
  };
};

/**
 * Reads a Minimum %: `90`, `90%`, `90,00`, `>=90`, `90+`, `90-100`.
 * @returns the number alone, or undefined where it is none
 */
export function readMinimum(cell: string): string | undefined {
  const text = cell
    .replace(/^(?:>=?|\u2265|from|at least) ?/i, '')
    .replace(/%/g, '')
    .trim();
  const [low = '', high] = text.split(/ ?(?:[-–—]|\bto\b) ?/i);
  if (high !== undefined && !number.test(high)) return undefined;
  if (!number.test(low)) return undefined;
  const values = [low, ...(high === undefined ? [] : [high])].map((value) =>
    Number(value.replace('+', '').replace(',', '.')),
  );
  return String(Math.min(...values));
}

const number = /^\d{1,4}(?:[.,]\d{1,6})? ?\+?$/;

/**
 * Makes percents of fractions: where no Minimum % is above 1 and one is between.
 * @returns the rows that were changed
 */
export function withPercents(rows: ScoreRow[]): number[] {
  const values = rows.map(({ minimumPercent }) => Number(minimumPercent));
  if (!values.some((value) => value > 0 && value < 1) || values.some((value) => value > 1)) return [];
  for (const row of rows) row.minimumPercent = String(Math.round(Number(row.minimumPercent) * 1e6) / 1e4);
  return rows.map(({ row }) => row);
}

/**
 * Which score group a row belongs to: the one of its name, however that is spelled. A group without a name is one only
 * with a file of the very same rows.
 * @param rows all rows of the row's file
 * @returns a key, equal for rows of one group
 */
export const scoreGroupKey = ({ group }: ScoreRow, rows: readonly ScoreRow[]) =>
  groupIdentity(group) || contentOf(rows);

const contents = new WeakMap<readonly ScoreRow[], string>();

/** The rows of a file as one text, made once. */
function contentOf(rows: readonly ScoreRow[]): string {
  const content =
    contents.get(rows) ?? JSON.stringify(rows.map(({ score, minimumPercent }) => [score, minimumPercent]));
  contents.set(rows, content);
  return content;
}
