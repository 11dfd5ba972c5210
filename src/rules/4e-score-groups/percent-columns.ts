/** Two Minimum % columns side by side: the CTE Numeric Score Group and a high school's score group (guide 4e). */
import type { Outcome } from '../code.ts';
import { comparedGroups, lacksGpa, percentOf, type ScoreGroup } from './rule.ts';
import type { Facts } from '../rule.ts';

/** The Minimum % column of a high school's score group beside that of the CTE Numeric Score Group. */
export interface PercentColumns {
  school?: string;
  technicalGroup: string;
  highGroup: string;
  /** `review` where it is not for sure the group that the KTS courses use. */
  outcome: Outcome;
  /** False where the high school's file has no GPA column. */
  hasGpa: boolean;
  rows: PercentRow[];
  /** How many rows are marked, and how many of them are not among the rows. */
  marked: number;
  more: number;
}

/** One value of Minimum %, or a number of rows in which nothing is wrong. */
export type PercentRow =
  | {
      percent: string;
      technical: string[];
      high: { score: string; gpa?: string; lacksGpa: boolean }[];
      /** `missing`: not at the high school. `extra`: only there. `unclear`: it stands there with other values too. */
      mark?: 'missing' | 'extra' | 'unclear';
    }
  | { same: number };

type Value = Exclude<PercentRow, { same: number }>;

const mostRows = 40;
/** Of more equal rows in a run only the first and the last are shown. */
const longestRun = 4;

/** The columns of each score group of the high schools that is compared. */
export function percentColumns(facts: Facts): PercentColumns[] {
  return comparedGroups(facts).map(({ school, cte, group }) => {
    const values = valuesOf(cte, group);
    const rows = folded(values);
    const shown = rows.slice(0, mostRows);
    return {
      school: school.school,
      technicalGroup: cte.name,
      highGroup: group.name,
      outcome: group.isChosen ? 'problem' : 'review',
      hasGpa: group.rows.some(({ record }) => record.gpaValue !== undefined),
      rows: shown,
      marked: values.filter(isMarked).length,
      more: rows.slice(mostRows).filter((row) => 'percent' in row && isMarked(row)).length,
    };
  });
}

const isMarked = ({ mark, high }: Value) => mark !== undefined || high.some(({ lacksGpa: lacks }) => lacks);

/** Every value of the two columns, the highest first. */
function valuesOf(cte: ScoreGroup, group: ScoreGroup): Value[] {
  const hasGpa = group.rows.some(({ record }) => record.gpaValue !== undefined);
  const percents = [...new Set([...cte.rows, ...group.rows].map(percentOf))].sort((a, b) => b - a);
  return percents.map((percent) => {
    const [own, theirs] = [cte, group].map(({ rows }) => rows.filter((row) => percentOf(row) === percent)) as [
      ScoreGroup['rows'],
      ScoreGroup['rows'],
    ];
    return {
      percent: [...own, ...theirs][0]!.record.minimumPercent,
      technical: own.map(({ record }) => record.score),
      high: theirs.map((row) => ({
        score: row.record.score,
        gpa: row.record.gpaValue,
        lacksGpa: hasGpa && lacksGpa(row),
      })),
      mark: markOf(percent, cte, group, own.length > 0, theirs.length > 0),
    };
  });
}

function markOf(percent: number, cte: ScoreGroup, group: ScoreGroup, isHere: boolean, isThere: boolean): Value['mark'] {
  if (isHere && isThere) return undefined;
  if ((isHere ? group : cte).percents.has(percent)) return 'unclear';
  return isHere ? 'missing' : 'extra';
}

/** Runs of rows in which nothing is wrong, drawn together. */
function folded(values: readonly Value[]): PercentRow[] {
  const rows: PercentRow[] = [];
  for (let i = 0; i < values.length;) {
    const next = values.findIndex((value, at) => at >= i && isMarked(value));
    const end = next < 0 ? values.length : next;
    const run = values.slice(i, end);
    if (run.length > longestRun) rows.push(run[0]!, { same: run.length - 2 }, run.at(-1)!);
    else rows.push(...run);
    if (next >= 0) rows.push(values[next]!);
    i = end + 1;
  }
  return rows;
}
