/** Today's check, made up for tests of saved checks. */
import { isOpenOutcome } from '../../../src/saved/open-outcomes.ts';
import type { SavedCount } from '../../../src/saved/saved-check.ts';
import type { Place, Today } from '../../../src/saved/today.ts';

export interface MadeGrade {
  n: number;
  outcome: string;
  value: string;
  school?: string;
  section?: string;
  postedOn?: string;
}

export const noCounts = {
  posted: 0, synced: 0, missing: 0, waiting: 0, older: 0, different: 0, scale: 0, notPosted: 0, noGrade: 0, onlyHigh: 0,
  studentUnknown: 0, sectionUnknown: 0, termUnknown: 0, notInFile: 0, notCompared: 0, setAside: 0,
}; // prettier-ignore

interface Made {
  asOf: string;
  schools: string[];
  grades: MadeGrade[];
  /** Grades that are in the technical school's files without being posted. */
  unposted?: number[];
  posted?: SavedCount[];
  schoolYear?: number;
  chosenTerm?: string;
  counts?: Today['counts'];
}

const placeKey = ({ course, section = '', term = '', task }: Place) => [course, section, term, task].join('\n');
const gradeKey = (grade: Place & { ssid: string }) => `${grade.ssid}\n${placeKey(grade)}`;

/** A check whose grades are all of one course. */
export function todayOf({
  asOf,
  schools,
  grades,
  unposted = [],
  posted = [],
  schoolYear = 2027,
  chosenTerm,
  counts = noCounts,
}: Made): Today {
  const of = (n: number, section = '1') => ({
    ssid: String(2_100_000_000 + n),
    course: '460100201',
    section,
    term: 'T1',
    task: 'CTE Term Grade',
  });
  const made = grades.map(({ n, section, outcome, value, school, postedOn = '2026-10-09' }) => {
    const grade = of(n, section);
    return { ...grade, key: gradeKey(grade), outcome, value, school, postedOn, asOf };
  });
  const there = new Set([...made.map(({ key }) => key), ...unposted.map((n) => gradeKey(of(n)))]);
  return {
    asOf,
    schoolYear,
    complete: true,
    schools: schools.map((label) => ({ label, asOf })),
    counts,
    open: made.filter(({ outcome }) => isOpenOutcome(outcome)),
    find: (key) => made.findLast((grade) => grade.key === key),
    among: (keys) => {
      const wanted = new Set(keys);
      return made.filter(({ key }) => wanted.has(key));
    },
    posted,
    gradeKey,
    placeKey,
    isChosen: ({ term }) => chosenTerm === undefined || term === chosenTerm,
    isThere: (key) => there.has(key),
  };
}
