/** The day on which a file says that it was made: a title line `Generated on 10/14/2026`. */
import { readDate } from './dates.ts';

const made = /\b(?:generated|printed|created|exported|produced|run|as of|date)\b/i;
const day = /\d[\d/.-]{5,9}\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d{1,2},? \d{4}/i;

/** No title is longer. */
const LONGEST = 300;

/** @param lines the cells of the rows above the header @returns YYYY-MM-DD, the first that is said */
export function saidDay(lines: readonly (readonly string[])[]): string | undefined {
  for (const cells of lines) {
    const line = cells
      .filter((cell) => cell.trim() !== '')
      .join(' ')
      .slice(0, LONGEST);
    const at = made.exec(line)?.index;
    const said = at === undefined ? undefined : day.exec(line.slice(at));
    const read = said ? readDate(said[0]) : '';
    if (read) return read;
  }
  return undefined;
}
