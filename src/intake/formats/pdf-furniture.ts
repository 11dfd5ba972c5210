/** What stands on the pages of a PDF and is no part of its tables: page numbers, dates of printing, titles on every page. */
import { idIn, runsOf, spanOf, textOf, type Line } from './pdf-lines.ts';

const pageNumber = /^(?:- ?)?(?:page:? ?\d{1,5}(?: ?(?:of|\/) ?\d{1,5})?|\d{1,5} of \d{1,5})(?: ?-)?$/i;
const printed =
  /^(?:[a-z]+(?: [a-z]+)? ?:? ?)?\d{1,2}\/\d{1,2}\/\d{2,4}(?:(?: at|,)? \d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]\.?m\.?)?)?$/i;
export const isPageNumber = (text: string) => pageNumber.test(text);

/** A line that has moved less is on the same place. */
const SAME_PLACE = 3;

/** Whether a line holds a page number or nothing but a date of printing: it is left out wherever it stands. */
export function isPrintMark(line: Line): boolean {
  if (idIn(line) !== undefined) return false;
  const runs = runsOf(line).map((words) => spanOf(words).text);
  return (runs.length <= 4 && runs.some(isPageNumber)) || (runs.length === 1 && printed.test(runs[0]!));
}

/** Tells which lines stand on several pages in the same place. Ask only about lines that hold no data. */
export function repeated(pages: readonly Line[][]): (line: Line) => boolean {
  const seen = new Map<string, { page: number; y: number }[]>();
  pages.forEach((lines, page) => {
    for (const line of lines) {
      const text = textOf(line);
      const places = seen.get(text);
      if (places) places.push({ page, y: line.y });
      else seen.set(text, [{ page, y: line.y }]);
    }
  });
  return (line) => {
    const places = seen.get(textOf(line)) ?? [];
    const there = new Set(places.filter(({ y }) => Math.abs(y - line.y) < SAME_PLACE).map(({ page }) => page));
    return there.size > 1;
  };
}
