/** The grading tasks of courses with their masks, as on the Grading Tasks tab (guide 4a, 4b, 4c, 4d). */
import { bareId, isTick, isUnticked } from '../cells.ts';
import type { Plan } from '../columns.ts';
import { damagedId, nothing, type AtRow, type ReadRow } from './records.ts';

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
  /** The title of the course, where the file says it. */
  courseName?: string;
}

/** Reads grading tasks. Rows with a damaged course or section are set aside. */
export function readGradingTask({ ticks }: Plan): ReadRow<GradingTask> {
  const ticked = (field: 'termMask' | 'activeMask', cells: readonly string[]) => {
    const columns = ticks.filter((tick) => tick.field === field);
    return columns.length === 0
      ? undefined
      : columns.filter(({ column }) => isTick(cells[column] ?? '')).map(({ term }) => term);
  };
  return (given) => {
    const { row, cells, cell, has } = given;
    const damage = damagedId(given);
    if (damage) return damage;
    const [course, section, task] = [bareId(cell('course')), bareId(cell('section')), spaced(cell('task'))];
    if (course === '') return nothing('no-course');
    if (task === '') return nothing('no-task');
    return {
      row,
      course,
      section,
      task,
      term: spaced(cell('term')),
      termMask: has('termMask') ? cell('termMask') : undefined,
      activeMask: has('activeMask') ? cell('activeMask') : undefined,
      termTicks: ticked('termMask', cells),
      activeTicks: ticked('activeMask', cells),
      scoreGroup: has('scoreGroup') ? cell('scoreGroup') : undefined,
      gradeCalc: has('gradeCalc') ? !isUnticked(cell('gradeCalc')) : undefined,
      courseName: cell('courseName') || undefined,
    };
  };
}

const spaced = (text: string) => text.replaceAll('\n', ' ');
