/** The hold: a file with far fewer posted grades than in the saved check is more often a filter than a repair. */
import type { SavedCount, SavedCheck } from './saved-check.ts';
import type { Place, Today } from './today.ts';

/** A file that may not be complete: the technical school's without a school. */
export interface FewerGrades {
  school?: string;
  before: number;
  now: number;
  /** Courses in which the grades are fewer. */
  courses: string[];
}

/** At least so many fewer, and more than this part of what there was. */
const AT_LEAST = 10;
const PART = 0.1;
const isFewer = (before: number, now: number) => before - now >= AT_LEAST && before - now > before * PART;

/** The files of today that have far fewer posted grades than then, in all or in a course, within today's choice. */
export function fewerGrades(saved: SavedCheck, today: Today): FewerGrades[] {
  const labels = new Set(today.schools.map(({ label }) => label));
  const before = bySchool(
    saved.posted.filter((place) => today.isChosen(place)),
    today,
  );
  const now = bySchool(today.posted, today);
  return [...before].flatMap(([school, then]) => {
    const own = now.get(school);
    if (school !== undefined ? !labels.has(school) : !own && today.posted.length === 0) return [];
    const courses = [...then.courses].filter(([key, { count }]) => isFewer(count, own?.courses.get(key)?.count ?? 0));
    if (courses.length === 0 && !isFewer(then.all, own?.all ?? 0)) return [];
    return [{ school, before: then.all, now: own?.all ?? 0, courses: courses.map(([, { course }]) => course) }];
  });
}

interface Sum {
  all: number;
  courses: Map<string, { course: string; count: number }>;
}

function bySchool(counts: readonly SavedCount[], today: Today): Map<string | undefined, Sum> {
  const sums = new Map<string | undefined, Sum>();
  for (const { school, course, count } of counts) {
    const sum = sums.get(school) ?? { all: 0, courses: new Map() };
    sums.set(school, sum);
    sum.all += count;
    const key = today.placeKey({ course, task: '' } satisfies Place);
    const known = sum.courses.get(key);
    sum.courses.set(key, { course: known?.course ?? course, count: (known?.count ?? 0) + count });
  }
  return sums;
}
