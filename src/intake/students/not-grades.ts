/** Rows of students' files that certainly hold nobody's grade. */
import type { NoGradeReason } from '../grades-file.ts';
import type { Header } from '../headers.ts';
import { isOrWasId } from '../sheet.ts';
import { readTask } from '../cells.ts';
import { isNote, isTotalWord, saysTotal } from '../not-data.ts';

/** Begins as a line about the file, not about its rows. */
const saysAbout = /^(?:page|generated|printed|exported|run|report|end)\b/i;

/** The columns that tell. */
export interface KeyColumns {
  ssid: number;
  course: number;
  task?: number;
  postedOn?: number;
  /** Of posted and progress values. */
  values: readonly number[];
}

/**
 * Why a row is nobody's, told by its cells alone. Undefined where it may be a student's.
 * @param cells cleaned
 */
export function whyNobodys(
  cells: readonly string[],
  headers: readonly Header[],
  { ssid, course, task, postedOn, values }: KeyColumns,
): NoGradeReason | undefined {
  const id = cells[ssid] ?? '';
  // Also one that stands elsewhere: the cells have moved, and `Page` is a name.
  if (cells.some(isOrWasId)) return undefined;
  let filled = 0;
  let first = -1;
  for (let i = 0; i < cells.length && filled < 2; i++) {
    if (cells[i] === '') continue;
    if (filled++ === 0) first = i;
  }
  const text = cells[first] ?? '';
  if (filled === 1 && isNote(text)) {
    const isTotal = !saysAbout.test(text) && (isTotalWord(text) || saysTotal(text));
    return isTotal ? 'total' : 'note';
  }
  // A name stands in the place of an SSID that is lost, if the task has moved too.
  const mayBeName = isTotalWord(id) && !isTotalWord(id, true);
  if (mayBeName && cells.some((cell, i) => i !== task && readTask(cell))) return undefined;
  if (saysTotal(id)) return 'total';
  if (first !== -1 && isTotalWord(text, headers[first]?.isPrivate)) return 'total';
  const has = (column: number | undefined) => column !== undefined && (cells[column] ?? '') !== '';
  if (has(ssid) || has(course) || has(task)) return undefined;
  return values.some(has) && has(postedOn) ? undefined : 'no-key';
}
