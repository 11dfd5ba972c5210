/** The grading tasks on a report card or progress report template (guide 4f). */
import { isUnticked } from '../cells.ts';
import { recordCollector, type AtRow, type FileContext } from './collector.ts';

export interface ReportCardTask extends AtRow {
  template: string;
  task: string;
  /** '' where no term is selected; undefined where the file has no such column. */
  term?: string;
  postedGradesShown?: boolean;
}

/** Reads the lines of templates. */
export const reportCardCollector = (context: FileContext) =>
  recordCollector<ReportCardTask>(context, (cell, row) => {
    const { columns } = context.layout;
    const task = cell('task');
    if (task === '') return 'no-task';
    return {
      row,
      template: cell('template'),
      task,
      term: columns.term === undefined ? undefined : cell('term'),
      postedGradesShown: columns.postedGradesShown === undefined ? undefined : !isUnticked(cell('postedGradesShown')),
    };
  });
