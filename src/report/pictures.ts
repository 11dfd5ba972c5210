/** What the page draws of the set-up files: terms on a time line, the masks, the Minimum % columns. Plain data. */
import type { Check } from './check-result.ts';
import { maskGrids } from './pictures/mask-grids.ts';
import { percentColumns } from './pictures/percent-columns.ts';
import { timeLines } from './pictures/time-lines.ts';
import type { Pictures } from './view.ts';

/** Draws what the set-up files of a check show (guide 4b, 4c and 4e). */
export const pictures = (check: Check): Pictures => ({
  timeLines: timeLines(check.facts),
  maskGrids: maskGrids(check),
  percents: percentColumns(check.facts),
});
