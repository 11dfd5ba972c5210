/** Rows that were set aside: which grades they may hold, so that nobody is accused wrongly. */
import { roundsTo, termIdentity, type CteTask } from '../intake/cells.ts';
import type { SetAsideRow } from '../intake/grades-file.ts';
import { byKey } from '../intake/by-key.ts';
import { folded } from './names.ts';
import { schoolYearOf } from './grade.ts';

/** The key of a grade, as the rows that were set aside may spell it. */
export interface GradeKey {
  ssid: string;
  course: string;
  section: string;
  /** Identities of the terms that it may stand under; empty where any. */
  terms: readonly string[];
  task: CteTask;
  /** Undefined where it may be of any. */
  year: number | undefined;
}

/**
 * Says whether a row that was set aside may hold a grade: every part of its key that can be read is equal.
 * @param isNamed only rows that name the student
 */
export type MayHold = (key: GradeKey, isNamed?: boolean) => boolean;

/** Remembers rows that were set aside in the files of one school. */
export function mayHold(rows: Iterable<SetAsideRow>): MayHold {
  const all = eachOnce(rows);
  if (all.length === 0) return () => false;
  const bySsid = byKey(all, ({ parts }) => parts.ssid ?? '');
  const withoutSsid = byKey(bySsid.get('') ?? [], ({ parts }) => folded(parts.course ?? ''));
  return (key, isNamed = false) => {
    const agrees = (row: SetAsideRow) => isOf(row, key);
    if (bySsid.get(key.ssid)?.some(agrees)) return true;
    return !isNamed && [folded(key.course), ''].some((course) => withoutSsid.get(course)?.some(agrees));
  };
}

/** A file can repeat one row ten thousand times. */
function eachOnce(rows: Iterable<SetAsideRow>): SetAsideRow[] {
  const different = new Map<string, SetAsideRow>();
  for (const row of rows) {
    const { ssid, course, section, term, task, endYear, postedOn } = row.parts;
    different.set([ssid, course, section, term, task, endYear, postedOn, row.ssidRoundsTo].join('\n'), row);
  }
  return [...different.values()];
}

/** A row that names neither a student, be it by the first digits, nor a course may be anybody's grade. */
function isOf({ parts, ssidRoundsTo }: SetAsideRow, key: GradeKey): boolean {
  const { ssid, course, section, term, task } = parts;
  const year = parts.endYear ?? schoolYearOf(parts.postedOn ?? '');
  return (
    (ssid ? ssid === key.ssid : ssidRoundsTo === undefined || roundsTo(key.ssid, ssidRoundsTo)) &&
    (!course || folded(course) === folded(key.course)) &&
    (!section || key.section === '' || folded(section) === folded(key.section)) &&
    (!term || key.terms.length === 0 || key.terms.includes(termIdentity(term))) &&
    (!task || task === key.task) &&
    (year === undefined || key.year === undefined || year === key.year)
  );
}
