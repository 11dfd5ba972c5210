/** The term schedule of a school: name, first and last day of each term (guide 4c). */
import { readDate } from '../cells.ts';
import { recordCollector, type AtRow, type FileContext } from './collector.ts';

export interface Term extends AtRow {
  name: string;
  /** First and last day, YYYY-MM-DD. */
  start: string;
  end: string;
}

/** Reads terms. One without a name or with dates that cannot be is set aside. */
export const termsCollector = (context: FileContext) =>
  recordCollector<Term>(context, (cell, row) => {
    const [name, start, end] = [cell('term'), readDate(cell('start')), readDate(cell('end'))];
    if (name === '') return 'no-name';
    if (start === '' || end === '') return 'unreadable-date';
    return end < start ? 'end-before-start' : { row, name, start, end };
  });
