/** What stands on the pages of a PDF and is no part of its tables: page numbers, dates of printing, titles on every page. */
import { byKey } from '../by-key.ts';
import { isPageNumber } from './page-number.ts';
import { LEADING } from './pdf-header.ts';
import { idIn, runsOf, spanOf, textOf, type Line } from './pdf-lines.ts';

const printed =
  /^(?:[a-z]+(?: [a-z]+)? ?:? ?)?\d{1,2}\/\d{1,2}\/\d{2,4}(?:(?: at|,)? \d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]\.?m\.?)?)?$/i;

/** A line that has moved less is on the same place. */
const SAME_PLACE = 3;

/**
 * The lines of a page without those that hold a page number or nothing but a date of printing. A date just above or below
 * a line of several texts is of its row.
 */
export const withoutPrintMarks = (lines: readonly Line[]): Line[] =>
  lines.filter((line, i) => !isPrintMark(line, [lines[i - 1], lines[i + 1]]));

function isPrintMark(line: Line, beside: (Line | undefined)[]): boolean {
  if (idIn(line) !== undefined) return false;
  const runs = runsOf(line).map((words) => spanOf(words).text);
  if (runs.length <= 4 && runs.some(isPageNumber)) return true;
  if (runs.length !== 1 || !printed.test(runs[0]!)) return false;
  const isOfRow = (other: Line | undefined) =>
    other !== undefined && Math.abs(other.y - line.y) <= LEADING * line.size && runsOf(other).length > 2;
  return !beside.some(isOfRow);
}

/** Tells which lines stand on several pages in the same place. Ask only about lines that hold no data. */
export function repeated(pages: readonly Line[][]): (line: Line) => boolean {
  const all = pages.flatMap((lines, page) => lines.map((line) => ({ page, y: line.y, text: textOf(line) })));
  const seen = byKey(all, ({ text }) => text);
  return (line) => {
    const places = seen.get(textOf(line)) ?? [];
    const there = new Set(places.filter(({ y }) => Math.abs(y - line.y) < SAME_PLACE).map(({ page }) => page));
    return there.size > 1;
  };
}
