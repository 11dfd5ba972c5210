/** Which sections exist, with their dates: the KECS LEAD "Classes" extract (guide 2b, 4c). */
import { bareId, numberDamage, readDate } from '../cells.ts';
import { recordCollector, type AtRow, type FileContext } from './collector.ts';

export interface Section extends AtRow {
  course: string;
  section: string;
  start?: string;
  end?: string;
  /** Whether the section is marked KTSExchange; undefined where the file does not say. */
  ktsExchange?: boolean;
}

export const sectionsCollector = (context: FileContext) =>
  recordCollector<Section>(context, (cell, row) => {
    const [course, section] = [bareId(cell('course')), bareId(cell('section'))];
    if (course === '' || numberDamage(course)) return 'no-course';
    if (section === '' || numberDamage(section)) return 'no-section';
    return {
      row,
      course,
      section,
      start: readDate(cell('start')) || undefined,
      end: readDate(cell('end')) || undefined,
      ktsExchange:
        context.layout.columns.ktsExchange === undefined ? undefined : !/^(?:0|no?|false)?$/i.test(cell('ktsExchange')),
    };
  });
