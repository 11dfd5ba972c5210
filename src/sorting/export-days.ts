/** On which day each high school's files were exported: a day inside a file, else the file's own date where it can be right. */
import { partsUsed } from '../intake/grade-rows.ts';
import type { Reading, Unread } from '../intake/read.ts';

/** A file as its school's, with the day on which it was last changed, YYYY-MM-DD; '' where that is not told. */
export interface DatedFile {
  read: Reading | Unread;
  changed: string;
}

/**
 * The days by the labels of the high schools; '' where one has none.
 * @param today YYYY-MM-DD; what neither a file nor its date tells
 */
export function exportDays(files: readonly DatedFile[], today: string): Record<string, string> {
  const schools = new Map<string, DatedFile[]>();
  for (const file of files) {
    const { side, school = '' } = file.read.input;
    if (side === 'high') schools.set(school, [...(schools.get(school) ?? []), file]);
  }
  return Object.fromEntries([...schools].map(([school, own]) => [school, dayOf(own, today)]));
}

function dayOf(files: readonly DatedFile[], today: string): string {
  const said = latestDay(files.map(({ read }) => (read.kind === null ? undefined : read.layout.saidDay)));
  if (said && said <= today) return said;
  const posted = latestDay(
    files.flatMap(({ read }) =>
      read.kind === 'grades' ? partsUsed(read.records.records.day).map(({ postedOn }) => postedOn) : [],
    ),
  );
  const changed = latestDay(files.map((file) => file.changed));
  return changed && changed <= today && (!posted || changed >= posted) ? changed : today;
}

/** The latest of days, YYYY-MM-DD; undefined where there is none. */
export const latestDay = (days: readonly (string | undefined)[]) =>
  days.reduce<string | undefined>((last, day) => (day && (!last || day > last) ? day : last), undefined);
