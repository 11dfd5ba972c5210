/** Cells of files as readers see them: what may be the name of a person is told by its place, never by itself. */
import { mayBeName } from './may-be-name.ts';

/** Stands in the place of such a cell. */
export const looksLikeName = '[looks like a name]';

/** Most cells come again, row after row. */
const known = new Map<string, boolean>();
const MOST_KNOWN = 20_000;

function isName(cell: string): boolean {
  let is = known.get(cell);
  if (is === undefined) {
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(cell, (is = mayBeName(cell)));
  }
  return is;
}

/**
 * A cell of a section, a term, a course or a score as it may be shown.
 * @param row where it stands, as a spreadsheet numbers it; left out where several rows are meant
 */
export function shownCell(cell: string, row?: number): string {
  if (!isName(cell)) return cell;
  return row === undefined ? looksLikeName : `${looksLikeName}, row ${row}`;
}
