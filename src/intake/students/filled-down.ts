/** Course, section, term or task written once for a group of rows: on its first row, or on a row of its own above it. */
import { factsOf, lineAt, rowAt, widthAt, type SheetRow, type SheetRows } from '../sheet-rows.ts';

export interface FilledGroups {
  /** Columns that are written once. */
  columns: number[];
  /** Rows that only head a group. */
  headings: Set<SheetRow>;
  /** Rows that were filled. */
  filled: number[];
}

interface GroupColumns {
  keys: readonly number[];
  ssid: number;
  course: number;
  values: readonly number[];
  isText: boolean;
}

/** One row without a course may have lost it. */
const FEWEST = 2;

/**
 * Whether so many rows lack a key that groups may be meant: where this says no, `fillDown` fills nothing.
 * @param isNobodys whether a row cannot be a student's or a heading
 */
export function mayBeFilledDown(
  rows: SheetRows,
  isNobodys: (row: SheetRow) => boolean,
  { keys, ssid, isText }: Pick<GroupColumns, 'keys' | 'ssid' | 'isText'>,
): boolean {
  const { lines, others } = rows;
  const isAnyEmpty = keys.some((column) => lines?.cleaned[column]?.includes(''));
  if (!isAnyEmpty && others.length < FEWEST) return false;
  const reach = Math.max(...keys, ssid);
  const isEmpty = (column: number) => factsOf(rows, column, (cell) => cell === '');
  const lacksId = isEmpty(ssid);
  const lacks = keys.map(isEmpty);
  let lackingRows = 0;
  let students = 0;
  for (let i = 0; i < rows.length; i++) {
    if ((isText && widthAt(rows, i) <= reach) || lacksId(i)) continue;
    if (lineAt(rows, i) < 0 && isNobodys(rowAt(rows, i))) continue;
    students += 1;
    if (lacks.some((lacksKey) => lacksKey(i))) lackingRows += 1;
  }
  return lackingRows >= FEWEST && lackingRows * 2 >= students;
}

/**
 * Fills the cells of such columns downwards, where it cannot be mistaken: the same columns are empty together, the first
 * row of each group has them all, and at least half of the student rows lack them.
 * @param rows rows that may be a student's or a heading, in the order of the file; their cells are filled in place
 * @param keys the columns of course, section, term and task
 * @param ssid the column of the SSID
 * @param course the column of the course
 * @param values the columns of what a student has: a heading has none of it
 * @param isText whether a row that ends early may have lost cells: other formats do not store empty ones
 */
export function fillDown(
  rows: readonly SheetRow[],
  { keys, ssid, course, values, isText }: GroupColumns,
): FilledGroups | undefined {
  const isStudent = ({ cells }: SheetRow) => cells[ssid] !== '';
  const reach = Math.max(...keys, ssid);
  const isShort = ({ width }: SheetRow) => isText && width <= reach;
  const emptyIn = ({ cells }: SheetRow) => keys.filter((column) => cells[column] === '');
  let lacking: number[] | undefined;
  let lackingRows = 0;
  let students = 0;
  for (const row of rows) {
    if (isShort(row) || !isStudent(row)) continue;
    students += 1;
    if (keys.every((column) => row.cells[column] !== '')) continue;
    const empty = emptyIn(row);
    lackingRows += 1;
    if (lacking && lacking.join() !== empty.join()) return undefined;
    lacking = empty;
  }
  if (!lacking || lackingRows < FEWEST || lackingRows * 2 < students) return undefined;

  const columns = lacking;
  const has = (row: SheetRow) => columns.every((column) => row.cells[column] !== '');
  const isHeading = (row: SheetRow) =>
    !isStudent(row) && has(row) && values.every((column) => (row.cells[column] ?? '') === '');
  const headings = new Set<SheetRow>();
  const fills: [SheetRow, SheetRow][] = [];
  let above: SheetRow | undefined;
  for (const row of rows) {
    if (isHeading(row)) headings.add((above = row));
    else if (isShort(row) || !isStudent(row)) continue;
    else if (has(row)) above = row;
    else {
      // What is written in each row must agree with the row that heads the group.
      const isOfGroup = above && (columns.includes(course) || above.cells[course] === row.cells[course]);
      if (!above || !isOfGroup) return undefined;
      fills.push([row, above]);
    }
  }
  for (const [row, from] of fills) for (const column of columns) row.cells[column] = from.cells[column]!;
  return { columns, headings, filled: fills.map(([{ row }]) => row) };
}
