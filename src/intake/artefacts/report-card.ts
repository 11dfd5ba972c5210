/** The grading tasks on a report card or progress report template (guide 4f). */
import { isUnticked, readTask } from '../cells.ts';
import { nothing, type AtRow, type ReadRow } from './records.ts';

export interface ReportCardTask extends AtRow {
  template: string;
  task: string;
  /** '' where no term is selected; undefined where the file has no such column. */
  term?: string;
  postedGradesShown?: boolean;
}

/** Reads the lines of templates. A template may be named on its first line only, and one cell may name several tasks. */
export function readReportCard(): ReadRow<ReportCardTask> {
  let template = '';
  return ({ row, cell, has }) => {
    template = cell('template') || template;
    const tasks = tasksIn(cell('task'));
    if (tasks.length === 0) return nothing('no-task');
    return tasks.map((task) => ({
      row,
      template,
      task,
      term: has('term') ? cell('term') : undefined,
      postedGradesShown: has('postedGradesShown') ? !isUnticked(cell('postedGradesShown')) : undefined,
    }));
  };
}

/** The grading tasks that a cell names. Only where one of them is a CTE task is it taken apart. */
function tasksIn(cell: string): string[] {
  if (cell === '') return [];
  const parts = cell
    .split(/[,;/|&+\n]|\band\b/i)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return parts.length > 1 && parts.some(readTask) ? parts : [cell.replaceAll('\n', ' ')];
}
