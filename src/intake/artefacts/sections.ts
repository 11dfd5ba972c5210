/** Which sections exist, with their dates: the KECS LEAD "Classes" extract (guide 2b, 4c). */
import { bareId, readDate } from '../cells.ts';
import { recordCollector, withIntactIds, type AtRow, type FileContext } from './collector.ts';

export interface Section extends AtRow {
  course: string;
  section: string;
  start?: string;
  end?: string;
  /** Whether the section is marked KTSExchange; undefined where the file does not say. */
  ktsExchange?: boolean;
}

/** Reads sections. Rows with a damaged course or section are set aside. */
export function sectionsCollector(context: FileContext) {
  const saysExchange = context.layout.columns.ktsExchange !== undefined;
  const records = recordCollector<Section>(context, (cell, row) => {
    const [course, section] = [bareId(cell('course')), bareId(cell('section'))];
    if (course === '') return 'no-course';
    if (section === '') return 'no-section';
    return {
      row,
      course,
      section,
      start: readDate(cell('start')) || undefined,
      end: readDate(cell('end')) || undefined,
      ktsExchange: saysExchange ? !/^(?:0|no?|false)?$/i.test(cell('ktsExchange')) : undefined,
    };
  });
  return withIntactIds(context, records);
}
