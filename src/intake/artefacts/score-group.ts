/** A score group: which score stands for which percent, and its GPA value (guide 4e). */
import { groupIdentity } from '../cells.ts';
import { recordCollector, type AtRow, type FileContext } from './collector.ts';

export interface ScoreRow extends AtRow {
  /** '' where the file has no column for it: then all rows are one group. */
  group: string;
  score: string;
  /** As it stands there. */
  minimumPercent: string;
  /** As it stands there, '' where nothing does; undefined where the file has no such column. */
  gpaValue?: string;
}

/** Reads the rows of score groups. One without a score or a Minimum % is set aside. */
export const scoreGroupCollector = (context: FileContext) =>
  recordCollector<ScoreRow>(context, (cell, row) => {
    const score = cell('score');
    if (score === '') return 'no-score';
    if (!isNumber(cell('minimumPercent'))) return 'no-minimum';
    const gpaValue = context.layout.columns.gpaValue === undefined ? undefined : cell('gpaValue');
    return {
      row,
      group: cell('group'),
      score,
      minimumPercent: cell('minimumPercent').replace('%', '').trim(),
      gpaValue,
    };
  });

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

const isNumber = (text: string) => /^\d+(?:\.\d+)?\s*%?$/.test(text);
