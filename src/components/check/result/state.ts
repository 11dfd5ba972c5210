/** Whether a check of grades is complete, and what no number of it counts. */
import { notCompared } from '../../../compare/not-compared.ts';
import type { Result } from '../../../report/view.ts';

export interface State {
  complete: boolean;
  /** Posted grades that were not compared with the right row, for whatever reason. */
  notCompared: number;
  /** Rows of the technical school that may hold a grade and could not be used. */
  rows: number;
}

/** The state of a check; undefined where no grades were given, so that nothing was to be compared. */
export function stateOf({ complete, files, grades }: Pick<Result, 'complete' | 'files' | 'grades'>): State | undefined {
  if (!files.some(({ kind }) => kind === 'grades')) return undefined;
  return {
    complete,
    notCompared: notCompared(grades),
    rows: grades.setAside,
  };
}
