/** Which pictures a page shows: the check only those in which something was found, a page about an item all of its own. */
import type { Group, Pictures } from '../../../report/view.ts';
import type { MaskGrid, MaskRow } from '../../../rules/4b-one-active-term/mask-grids.ts';
import type { TimeLine } from '../../../rules/4c-term-dates/time-lines.ts';
import type { Item } from '../../../rules/code.ts';
import { show } from '../../../rules/registry.ts';

/**
 * Chooses pictures.
 * @param items the items of the guide that the page is about; all of them where it is not given
 */
export function choosePictures({ timeLines, maskGrids, percents }: Pictures, items?: readonly Item[]): Pictures {
  if (items) {
    return {
      timeLines: items.includes('4c') ? timeLines : [],
      maskGrids: items.includes('4b') ? maskGrids : items.includes('4c') ? maskGrids.flatMap(withFindings) : [],
      percents: items.includes('4e') ? percents : [],
    };
  }
  return {
    timeLines: timeLines.filter(needsLook),
    maskGrids: maskGrids.flatMap(withFindings),
    percents: percents.filter(({ marked }) => marked > 0),
  };
}

const needsLook = ({ apart, pairs }: TimeLine) =>
  apart.length > 0 || pairs.some(({ technical, high }) => technical === undefined || high === undefined);

/** Only the courses with findings. */
function withFindings(grid: MaskGrid): MaskGrid[] {
  const needy = new Set(grid.rows.filter(({ found }) => found.length > 0).map(({ course }) => course));
  return onlyRows(grid, ({ course }) => needy.has(course));
}

function onlyRows(grid: MaskGrid, isShown: (row: MaskRow) => boolean): MaskGrid[] {
  const rows = grid.rows.filter(isShown);
  return rows.length > 0 ? [{ ...grid, rows }] : [];
}

/** What is printed with the findings of a code: only rows that have it, of the schools that it is about. */
export function picturesOf(
  { code, sides, schools }: Pick<Group, 'code' | 'sides' | 'schools'>,
  pictures: Pictures,
): Pictures {
  const picture = show[code]?.picture;
  const isOf = ({ school }: { school?: string }) => school === undefined || schools.includes(school);
  const grids = pictures.maskGrids.filter((grid) => sides.includes(grid.side) && isOf(grid));
  return {
    timeLines: picture === 'timeLines' ? pictures.timeLines.filter((line) => needsLook(line) && isOf(line)) : [],
    maskGrids:
      picture === 'maskGrids'
        ? grids.flatMap((grid) => onlyRows(grid, ({ found }) => found.some((each) => each.code === code))).map(wholly)
        : [],
    percents: picture === 'percents' ? pictures.percents.filter((each) => each.marked > 0 && isOf(each)) : [],
  };
}

/** As if there were no other courses: the rows of the sheet say them all. */
const wholly = (grid: MaskGrid): MaskGrid => ({ ...grid, courses: { found: 0, fine: 0 } });
