/** What the files of a school's set-up say beside its grades: when its terms are, and which scale a course has. */
import { scoreGroupKey } from '../intake/artefacts/score-group.ts';
import type { Term } from '../intake/artefacts/terms.ts';
import { byKey } from '../intake/by-key.ts';
import { groupIdentity, termIdentity, withoutZeros } from '../intake/cells.ts';
import type { Reading } from '../intake/read.ts';
import { hasUnread } from '../intake/skips.ts';
import type { ComparedSchool } from './judge-grade.ts';
import { scaleOf, type Scale } from './values.ts';

/** The term schedule of a school. A name that stands there with other dates too says nothing. */
export function scheduleOf(readings: readonly Reading[]): Term[] {
  const terms = readings.flatMap((reading) => (reading.kind === 'terms' ? reading.records : []));
  return terms.filter((term, i) => {
    const named = terms.filter(({ name }) => termIdentity(name) === termIdentity(term.name));
    return terms.indexOf(named[0]!) === i && named.every(({ start, end }) => start === term.start && end === term.end);
  });
}

/** The first day of a term as the high school's schedule has it, else the technical school's. */
export function termStarts(high: readonly Term[], technical: readonly Term[]): ComparedSchool['termStart'] {
  const starts = (schedule: readonly Term[]) => new Map(schedule.map(({ name, start }) => [termIdentity(name), start]));
  const [there, own] = [starts(high), starts(technical)];
  return (ownTerm, term) => there.get(term) ?? own.get(ownTerm);
}

/** Whether no score stands there again with another Minimum %: else nobody can tell which is right. */
function isSettled(rows: readonly { score: string; minimumPercent: string }[]): boolean {
  const first = new Map<string, number>();
  for (const { score, minimumPercent } of rows) {
    const [name, minimum] = [score.toLowerCase(), Number(minimumPercent)];
    if ((first.get(name) ?? minimum) !== minimum) return false;
    first.set(name, minimum);
  }
  return true;
}

/** The score group of a high school for a course: the one that its grading task names, else the only one there is. */
export function scalesOf(readings: readonly Reading[]): (course: string) => Scale | undefined {
  const entries = readings.flatMap((reading) =>
    reading.kind === 'score-group'
      ? reading.records.map((row) => ({
          row,
          all: reading.records,
          isWhole: !hasUnread(reading.skips, groupIdentity(row.group)),
        }))
      : [],
  );
  const scales = new Map<string, Scale>();
  for (const [key, own] of byKey(entries, ({ row, all }) => scoreGroupKey(row, all))) {
    const rows = own.map(({ row }) => row);
    // A Minimum % that could not be read may be the one that decides.
    const isWhole = own.every((entry) => entry.isWhole);
    scales.set(key, scaleOf(isWhole && isSettled(rows) ? rows : []));
  }
  const groupOfCourse = new Map<string, string>();
  for (const reading of readings) {
    if (reading.kind !== 'grading-tasks') continue;
    for (const { course, scoreGroup } of reading.records)
      if (scoreGroup) groupOfCourse.set(withoutZeros(course.toLowerCase()), groupIdentity(scoreGroup));
  }
  const only = scales.size === 1 ? [...scales.values()][0] : undefined;
  return (course) => scales.get(groupOfCourse.get(withoutZeros(course)) ?? '') ?? only;
}
