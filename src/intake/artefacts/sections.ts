/** Which sections exist, with their dates: the KECS LEAD "Classes" extract (guide 2b, 4c). */
import { bareId, isExchanged } from '../cells.ts';
import { readDate } from '../dates.ts';
import { damagedId, nothing, type AtRow, type ReadRow } from './records.ts';

export interface Section extends AtRow {
  course: string;
  section: string;
  start?: string;
  end?: string;
  /** Whether the section is marked KTSExchange; undefined where the file does not say. */
  ktsExchange?: boolean;
  /** As in its calendar or school column, where there is one. */
  calendar?: string;
}

/** Reads sections. Rows with a damaged course or section are set aside. */
export const readSection: ReadRow<Section> = (given) => {
  const { row, cell, has } = given;
  const damage = damagedId(given);
  if (damage) return damage;
  const [course, section] = [bareId(cell('course')), bareId(cell('section'))];
  if (course === '') return nothing('no-course');
  if (section === '') return nothing('no-section');
  return {
    row,
    course,
    section,
    start: readDate(cell('start')) || undefined,
    end: readDate(cell('end')) || undefined,
    ktsExchange: has('ktsExchange') ? isExchanged(cell('ktsExchange')) : undefined,
    calendar: cell('calendar') || undefined,
  };
};
