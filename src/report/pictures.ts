/** What the page draws of the set-up files: terms on a time line, the masks, the Minimum % columns. Plain data. */
import type { Check } from './check.ts';
import { maskGrids } from '../rules/4b-one-active-term/mask-grids.ts';
import { percentColumns } from '../rules/4e-score-groups/percent-columns.ts';
import { timeLines } from '../rules/4c-term-dates/time-lines.ts';
import type { Pictures } from './view.ts';

/** Draws what the set-up files of a check show (guide 4b, 4c and 4e). */
export const pictures = (check: Check): Pictures => ({
  timeLines: timeLines(check.facts),
  maskGrids: maskGrids(check),
  percents: percentColumns(check.facts),
});
