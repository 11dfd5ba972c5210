/** The term schedule of a school: name, first and last day of each term (guide 4c). */
import { readDate } from '../dates.ts';
import { nothing, unread, type AtRow, type ReadRow } from './records.ts';

export interface Term extends AtRow {
  name: string;
  /** First and last day, YYYY-MM-DD. */
  start: string;
  end: string;
}

/** Reads terms. One with dates that cannot be read or cannot be right is set aside. */
export const readTerm: ReadRow<Term> = ({ row, cell }) => {
  const name = cell('term').replaceAll('\n', ' ');
  const [start, end] = [readDate(cell('start')), readDate(cell('end'))];
  if (name === '') return nothing('no-name');
  if (start === '' || end === '') return unread('unreadable-date', start === '' ? 'start' : 'end');
  return end < start ? unread('end-before-start', 'end') : { row, name, start, end };
};
