/** Today's check as saved checks see it: each posted grade of the technical school with what became of it. */
import { calendarKey, withoutYear } from '../compare/calendars.ts';
import type { Comparison } from '../compare/compare.ts';
import { gradeKeyOf, identityOf, placeKept, placeKeys, placeOfGrade, type GradePlace } from '../compare/grade-key.ts';
import { schoolYearOf, valueOf, type GradesIn } from '../compare/grade.ts';
import type { GradeOutcome, Judged } from '../compare/judge-grade.ts';
import { remembered } from '../compare/names.ts';
import { postedIn, type Standing, type Standings } from '../compare/school-rows.ts';
import { shownCell } from '../guard/shown-cell.ts';
import { listOf } from '../intake/by-key.ts';
import { recordAt } from '../intake/grade-rows.ts';
import type { GradesFile } from '../intake/grades-file.ts';
import { isOpenOutcome } from '../saved/open-outcomes.ts';
import type { SavedCount } from '../saved/saved-check.ts';
import type { Today, TodaysGrade } from '../saved/today.ts';
import type { Check } from './finished-check.ts';
import { reportHead } from './make-report.ts';

/** Makes of a check what a saved check is compared with. */
export function todaysCheck(check: Check): Today {
  const { facts, options } = check;
  const { asOf, complete, schools, grades: counts } = reportHead(check);
  const { comparison, schools: known, files } = facts.grades;
  const placeKey = placeKeys();
  const gradeKey: Today['gradeKey'] = (grade) => `${grade.ssid}\n${placeKey(grade)}`;
  const todays = ({ grade, outcome, school }: Judged): TodaysGrade => {
    const place = { ...placeOf(grade), ssid: grade.record.ssid };
    const { postedOn } = grade.record;
    return {
      ...place,
      key: gradeKey(place),
      school: outcome === 'studentUnknown' ? undefined : school?.label,
      outcome,
      value: shownCell(valueOf(grade)),
      ...(postedOn ? { postedOn } : {}),
      asOf: school?.asOf ?? asOf,
    };
  };
  /** Asked for of those who were open in a saved check, never of all. */
  const gradesOf = remembered((ssid) => comparison.judgedOf(ssid).filter(isPosted).map(todays));
  /** The same by their keys, of several the last: most are asked for one of all that they have. */
  const judgedBy = remembered(
    (ssid) =>
      new Map(
        comparison
          .judgedOf(ssid)
          .filter(isPosted)
          .map((judged) => [gradeKey({ ...placeOf(judged.grade), ssid }), judged]),
      ),
  );
  const year = latestYear(comparison);
  const { term, task } = options;
  return {
    asOf,
    schoolYear: year > 0 ? year : schoolYearOf(asOf)!,
    complete,
    technical: technicalName(check),
    schools: schools.map((school) => ({ label: school.label, asOf: school.asOf })),
    counts,
    open: comparison.odd.filter(({ outcome }) => isOpenOutcome(outcome)).map(todays),
    find(key) {
      const judged = judgedBy(ssidOf(key)).get(key);
      return judged && todays(judged);
    },
    among(keys) {
      const wanted = new Set(keys);
      const ssids = new Set(Array.from(wanted, ssidOf));
      return [...facts.grades.technical.students.keys()]
        .filter((ssid) => ssids.has(ssid))
        .flatMap((ssid) => gradesOf(ssid).filter(({ key }) => wanted.has(key)));
    },
    posted: [
      ...countsOf(comparison.alike().filter(isPosted), placeKey),
      ...known.flatMap(({ label, rows }) => (label === undefined ? [] : countsOf(postedIn(rows), placeKey, label))),
    ],
    gradeKey,
    placeKey,
    isChosen: (grade) =>
      (!term || !grade.term || identityOf(grade.term) === identityOf(term)) && (!task || grade.task === task),
    isThere: recordsIn(files.technical),
  };
}

const placeOf = (grade: Standing) => placeKept(placeOfGrade(grade));
const ssidOf = (key: string) => key.slice(0, key.indexOf('\n'));
const isPosted = ({ outcome }: { outcome: GradeOutcome }) => outcome !== 'notPosted' && outcome !== 'noGrade';

/** The latest year of the technical school's grades; 0 where none says one. */
function latestYear({ odd, paired }: Comparison): number {
  const years = new Set([
    ...odd.map(({ grade }) => grade.year),
    ...paired.flatMap(({ times }) => times.map((time) => time.year)),
  ]);
  return Math.max(0, ...Array.from(years, (year) => year ?? 0));
}

/** Tells whether files have a row of a grade. Their rows are looked through once a student is asked for whose grade is gone. */
function recordsIn(files: readonly GradesIn[]): (key: string) => boolean {
  const rowsOf = (file: GradesFile) => {
    const { parts, of } = file.records.ssid;
    const rows = new Map<string, number[]>();
    for (let i = 0; i < of.length; i++) listOf(rows, parts[of.list[i]!]!).push(i);
    return { file, rows };
  };
  let all: ReturnType<typeof rowsOf>[] | undefined;
  return (key) => {
    all ??= files.map(({ file }) => rowsOf(file));
    return all.some(({ file, rows }) =>
      (rows.get(ssidOf(key)) ?? []).some((i) => {
        const record = recordAt(file.records, i);
        return gradeKeyOf(placeKept({ ...record, term: record.term || file.givenTerm })) === key;
      }),
    );
  };
}

/** The technical school, where all its files name one calendar. */
function technicalName({ facts }: Check): string | undefined {
  const names = facts.grades.files.technical.flatMap(({ file }) =>
    file.calendarColumn?.of === 'calendar' ? [...file.seen.calendars.keys()].filter((name) => name !== '') : [],
  );
  return new Set(names.map(calendarKey)).size === 1 ? withoutYear(names[0]!) : undefined;
}

/** How many posted grades each course, section, term and task has. */
function countsOf(
  standings: readonly Standings[],
  placeKey: (place: GradePlace) => string,
  school?: string,
): SavedCount[] {
  const counts = new Map<string, SavedCount>();
  for (const { grade, count } of standings) {
    const place = placeOf(grade);
    const key = placeKey(place);
    const known = counts.get(key);
    if (known) known.count += count;
    else counts.set(key, { ...(school === undefined ? {} : { school }), ...place, count });
  }
  return [...counts.values()];
}
