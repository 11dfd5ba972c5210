/** Guide 4e: a score group with the Minimum % column of the CTE Numeric Score Group, and all GPA values completed. */
import { byKey } from '../../intake/by-key.ts';
import { groupIdentity } from '../../intake/cells.ts';
import { hasUnread } from '../../intake/skips.ts';
import { compact, defineRule, type Facts } from '../rule.ts';
import { groupKey, scoresOnce } from '../each-once.ts';
import { entriesOf, schoolsOf, whereOf, type Entry, type School } from '../records.ts';

export interface ScoreGroup {
  name: string;
  /** Its rows, each once. */
  rows: Entry<'score-group'>[];
  /** Every Minimum % that it has or may have. */
  percents: Set<number>;
  /** Whether rows stand there again with another value, so that nobody can tell which is right. */
  isUnclear: boolean;
  /** Whether a Minimum % of it could not be read. */
  hasUnread: boolean;
  /** Whether it is for sure a group that KTS courses use. */
  isChosen: boolean;
}

export const minimumPercent = defineRule({
  item: '4e',
  needs: ['technical score-group', 'high score-group'],
  check(facts, report) {
    for (const { school, cte, group } of comparedGroups(facts)) {
      // A Minimum % that could not be read may be the one that seems to be missing.
      if (cte.hasUnread || group.hasUnread) continue;
      const missing = cte.rows.filter((row) => !group.percents.has(percentOf(row)));
      const extra = group.rows.filter((row) => !cte.percents.has(percentOf(row)));
      if (missing.length + extra.length === 0) {
        if (!cte.isUnclear && !group.isUnclear) report.passed('4e-minimum-percent');
        continue;
      }
      const data = compact({ group: group.name });
      report('4e-minimum-percent', {
        ...school,
        outcome: group.isChosen ? undefined : 'review',
        where: whereOf(extra.length > 0 ? extra : group.rows, 'minimumPercent'),
        data: { ...data, missing: valuesIn(missing), extra: valuesIn(extra) },
        count: valuesIn(missing).length + valuesIn(extra).length,
      });
    }
  },
});

/** The score groups of the high schools, each with the CTE Numeric Score Group that it must match. */
export function comparedGroups(facts: Facts): { school: School; cte: ScoreGroup; group: ScoreGroup }[] {
  const groups = groupsOf(facts, { side: 'technical' });
  const cte = groups.find(({ name }) => namesCte.test(name)) ?? groups[0];
  if (!cte) return [];
  return highSchools(facts).flatMap((school) => chosenGroups(facts, school).map((group) => ({ school, cte, group })));
}

export const gpaValues = defineRule({
  item: '4e',
  needs: ['high score-group'],
  check(facts, report) {
    for (const school of highSchools(facts)) {
      for (const group of chosenGroups(facts, school)) {
        const missing = group.rows.filter(lacksGpa);
        // A list without the column cannot show the GPA values: a person must look, and is accused of nothing.
        const cannotTell = missing.every(({ record }) => record.gpaValue === undefined);
        if (missing.length === 0) report.passed('4e-gpa-missing');
        else {
          report('4e-gpa-missing', {
            ...school,
            outcome: cannotTell || !group.isChosen ? 'review' : undefined,
            where: whereOf(missing, 'gpaValue'),
            data: compact({ group: group.name, reason: cannotTell ? ('no-column' as const) : undefined }),
          });
        }
      }
    }
  },
});

export const rules = [minimumPercent, gpaValues];

/** Also `CTE_Numeric`, not `Selected`. */
const namesCte = /(?:^|[^a-z])cte/i;

const highSchools = (facts: Facts) => schoolsOf(facts).filter(({ side }) => side === 'high');

/** The groups that the KTS courses name, else every group in the files. */
function chosenGroups(facts: Facts, school: School): ScoreGroup[] {
  const groups = groupsOf(facts, school);
  const named = new Set(
    entriesOf(facts, 'grading-tasks', school).flatMap(({ record: { course, scoreGroup } }) =>
      scoreGroup && facts.isKts(course, school.school) ? [groupIdentity(scoreGroup)] : [],
    ),
  );
  const chosen = groups.filter(({ name }) => named.has(groupIdentity(name)));
  if (chosen.length > 0) return chosen;
  // Courses that name another group leave only one without a name for sure theirs.
  return groups.map((group) => ({ ...group, isChosen: named.size === 0 || group.name === '' }));
}

function groupsOf(facts: Facts, school: School): ScoreGroup[] {
  const { used, repeated } = scoresOnce(facts, school);
  const unclear = repeated.filter(({ isSame }) => !isSame).flatMap(({ entries }) => entries);
  const unclearOf = byKey(unclear, groupKey);
  return [...byKey(used, groupKey)].map(([key, rows]) => ({
    name: rows[0]!.record.group,
    rows,
    percents: new Set([...rows, ...(unclearOf.get(key) ?? [])].map(percentOf)),
    isUnclear: unclearOf.has(key),
    hasUnread: rows.some(({ record, reading }) => hasUnread(reading.skips, groupIdentity(record.group))),
    isChosen: true,
  }));
}

/** A row's Minimum % as a number. */
export const percentOf = ({ record }: Entry<'score-group'>) => Number(record.minimumPercent);
/** Whether a row's GPA value is not completed; 0 is a value. */
export const lacksGpa = ({ record }: Entry<'score-group'>) => !/\d/.test(record.gpaValue ?? '');

/** The Minimum % values as they stand there, each once. */
const valuesIn = (rows: readonly Entry<'score-group'>[]) => [
  ...new Map(rows.map((row) => [percentOf(row), row.record.minimumPercent])).values(),
];
