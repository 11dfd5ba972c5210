/** The grading tasks of courses with their masks, as on the Grading Tasks tab (guide 4a, 4b, 4c, 4d). */
import { bareId, isTick, isUnticked } from '../cells.ts';
import { recordCollector, withIntactIds, type AtRow, type FileContext } from './collector.ts';

export interface GradingTask extends AtRow {
  course: string;
  section: string;
  /** As it stands there; the rules read it. */
  task: string;
  term: string;
  /** The cells of the mask columns as they stand there; undefined where the file has no such column. */
  termMask?: string;
  activeMask?: string;
  /** Terms whose column is ticked, where each term has a column of its own. */
  termTicks?: string[];
  activeTicks?: string[];
  scoreGroup?: string;
  /** Whether Grade Calc Options (Composite Grading) are set up; undefined where the file does not say. */
  gradeCalc?: boolean;
}

/** Reads grading tasks. Rows with a damaged course or section are set aside. */
export function gradingTasksCollector(context: FileContext) {
  const { layout } = context;
  const ticked = (field: 'termMask' | 'activeMask', cells: string[]) => {
    const columns = layout.ticks.filter((tick) => tick.field === field);
    return columns.length === 0
      ? undefined
      : columns.filter(({ column }) => isTick(cells[column] ?? '')).map(({ term }) => term);
  };
  const has = (field: 'termMask' | 'activeMask' | 'scoreGroup' | 'gradeCalc') => layout.columns[field] !== undefined;
  const records = recordCollector<GradingTask>(context, (cell, row, cells) => {
    const [course, section, task] = [bareId(cell('course')), bareId(cell('section')), cell('task')];
    if (course === '') return 'no-course';
    if (task === '') return 'no-task';
    return {
      row,
      course,
      section,
      task,
      term: cell('term'),
      termMask: has('termMask') ? cell('termMask') : undefined,
      activeMask: has('activeMask') ? cell('activeMask') : undefined,
      termTicks: ticked('termMask', cells),
      activeTicks: ticked('activeMask', cells),
      scoreGroup: has('scoreGroup') ? cell('scoreGroup') : undefined,
      gradeCalc: has('gradeCalc') ? !isUnticked(cell('gradeCalc')) : undefined,
    };
  });
  return withIntactIds(context, records);
}
