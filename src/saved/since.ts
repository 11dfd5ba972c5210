/** What has come since a saved check, and what is still open. */
import { isOpenOutcome } from './open-outcomes.ts';
import type { KnownGrade, OpenGrade, SavedCheck } from './saved-check.ts';
import type { Place, Today, TodaysGrade } from './today.ts';

/** The counts of the report's `since`. */
export interface Since {
  /** The day of the saved check. */
  asOf: string;
  /** Missing, waiting, older or different then, there now. */
  arrived: number;
  /** Unknown or on another scale then, compared and there now. */
  found: number;
  /** Open then and now. */
  still: number;
  /** Open now, not then. */
  new: number;
  /** Open then, with another value posted at the technical school now. Counted in its other place too. */
  changed: number;
  /** Open then, and nowhere in today's grades of the technical school. */
  gone: number;
  /** Open then, and not judged today. */
  unseen: number;
  /** Open now, and set aside by a person. */
  known: number;
  /** The most nights that a grade which is missing now has been open. */
  nights: number;
}

/** What became of each grade that was open. */
export interface Morning {
  since: Since;
  /** The first day on which each of today's open grades was open, by key. */
  openSince: ReadonlyMap<string, string>;
  arrived: OpenGrade[];
  found: OpenGrade[];
  gone: OpenGrade[];
  unseen: OpenGrade[];
  changed: ReadonlySet<string>;
  new: ReadonlySet<string>;
  /** Today's open grades that a person set aside, with the reason. */
  known: ReadonlyMap<string, KnownGrade>;
}

/** Why today's files are not compared with a saved check. */
export type NotComparable = 'another-year' | 'later-day' | 'nothing-common';

/** Both sides need so many posted grades before a lack of anything common says something. */
const TELLING = 10;

const isUnknown = (outcome: string) => outcome.endsWith('Unknown');

/** Whether a saved check can be compared with today's files, or why not. */
export function notComparable(saved: SavedCheck, today: Today): NotComparable | undefined {
  if (saved.schoolYear !== today.schoolYear) return 'another-year';
  if (saved.asOf > today.asOf) return 'later-day';
  const theirs = saved.posted.filter(({ school }) => school === undefined);
  const own = today.posted.filter(({ school }) => school === undefined);
  const sum = (counts: readonly { count: number }[]) => counts.reduce((all, { count }) => all + count, 0);
  if (sum(theirs) < TELLING || sum(own) < TELLING) return undefined;
  const known = new Set(own.map((place) => today.placeKey(place)));
  return theirs.some((place) => known.has(today.placeKey(place))) ? undefined : 'nothing-common';
}

/** Compares a saved check with today's. */
export function compareWithSaved(saved: SavedCheck, today: Today): Morning {
  const schools = new Set(today.schools.map(({ label }) => label));
  const openSince = new Map<string, string>();
  const changed = new Set<string>();
  const lists: Record<'arrived' | 'found' | 'gone' | 'unseen', OpenGrade[]> = {
    arrived: [],
    found: [],
    gone: [],
    unseen: [],
  };
  let still = 0;
  const then = new Map(saved.open.map((open) => [today.gradeKey(open), open]));
  for (const [key, open] of then) {
    const grade = today.find(key);
    const fate = fateOf(open, grade, key, today, schools);
    if (fate === 'still') {
      still += 1;
      openSince.set(key, open.since);
    } else lists[fate].push(open);
    if (grade && fate !== 'unseen' && open.value !== undefined && grade.value !== open.value) changed.add(key);
  }
  const lacksSchool = saved.schools.some(({ label }) => !schools.has(label));
  const fresh = new Set<string>();
  for (const { key, outcome } of today.open) {
    if (then.has(key) || (lacksSchool && isUnknown(outcome))) continue;
    fresh.add(key);
    openSince.set(key, today.asOf);
  }
  const known = knownGrades(saved.known, today);
  const nights = today.open.flatMap((grade) => {
    const since = grade.outcome === 'missing' ? openSince.get(grade.key) : undefined;
    return since === undefined ? [] : [nightsOpen(grade, since)!];
  });
  return {
    since: {
      asOf: saved.asOf,
      arrived: lists.arrived.length,
      found: lists.found.length,
      still,
      new: fresh.size,
      changed: changed.size,
      gone: lists.gone.length,
      unseen: lists.unseen.length,
      known: known.size,
      nights: nights.reduce((most, each) => Math.max(most, each), 0),
    },
    ...lists,
    openSince,
    changed,
    new: fresh,
    known,
  };
}

/** What became of a grade that was open. */
function fateOf(
  open: OpenGrade,
  grade: TodaysGrade | undefined,
  key: string,
  today: Today,
  schools: ReadonlySet<string | undefined>,
): 'arrived' | 'found' | 'still' | 'gone' | 'unseen' {
  if (open.school !== undefined && !schools.has(open.school)) return 'unseen';
  if (!grade) return today.isChosen(open) && !today.isThere(key) ? 'gone' : 'unseen';
  if (grade.outcome === 'synced') return isUnknown(open.outcome) || open.outcome === 'scale' ? 'found' : 'arrived';
  return isOpenOutcome(grade.outcome) ? 'still' : 'unseen';
}

/** Today's open grades that a person set aside, alone or with their section. The day until which they are is included. */
export function knownGrades(known: readonly KnownGrade[], today: Today): Map<string, KnownGrade> {
  const found = new Map<string, KnownGrade>();
  const current = known.filter(({ until }) => until >= today.asOf);
  if (current.length === 0) return found;
  for (const grade of today.open) {
    const own = current.find((each) => concerns(each, grade, today));
    if (own) found.set(grade.key, own);
  }
  return found;
}

function concerns(known: KnownGrade, grade: TodaysGrade, today: Today): boolean {
  const { ssid, term, task, school } = known;
  if (ssid !== undefined && ssid !== grade.ssid) return false;
  if (school !== undefined && school !== grade.school) return false;
  const pick = (of: Partial<Place>) => ({
    course: of.course ?? '',
    ...(known.section === undefined ? {} : { section: of.section }),
    ...(term === undefined ? {} : { term: of.term }),
    task: task === undefined ? '' : (of.task ?? ''),
  });
  return today.placeKey(pick(known)) === today.placeKey(pick(grade));
}

/**
 * How many nights a grade has been open, to the day of its high school's file: since it was posted, or since it was first
 * found open, where that is later.
 * @param since the day of the first check in which it was open, where one was saved
 * @returns undefined where neither day is known
 */
export function nightsOpen({ postedOn, asOf }: Pick<TodaysGrade, 'postedOn' | 'asOf'>, since?: string) {
  const from = [postedOn, since]
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
  return from === undefined ? undefined : daysBetween(from, asOf);
}

/** Days from one day to another, both YYYY-MM-DD; never less than 0. */
export const daysBetween = (from: string, to: string) =>
  Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000));
