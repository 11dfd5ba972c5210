/** Today's check as saved checks see it: each posted grade of the technical school with what became of it. */
import { calendarKey, withoutYear } from '../compare/calendars.ts';
import { gradeKeyOf, identityOf, placeKept, placeKeyOf, placeOfGrade, type GradePlace } from '../compare/grade-key.ts';
import { schoolYearOf } from '../compare/school-year.ts';
import { shownCell } from '../guard/shown-cell.ts';
import { valueOf, type Grade } from '../compare/grade.ts';
import type { Check } from './check.ts';
import { reportHead } from './make-report.ts';
import type { PostedCount } from '../saved/saved-check.ts';
import type { Today, TodaysGrade } from '../saved/today.ts';

/** Makes of a check what a saved check is compared with. */
export function todaysCheck(check: Check): Today {
  const { facts, options } = check;
  const { asOf, complete, schools, grades: counts } = reportHead(check);
  const { comparison, schools: known, files } = facts.grades;
  const isPosted = ({ outcome }: { outcome: string }) => outcome !== 'notPosted' && outcome !== 'noGrade';
  const judged = [...comparison.judged];
  const grades = judged.filter(isPosted).map(({ grade, outcome, school }): TodaysGrade => {
    const place = { ...placeOf(grade), ssid: grade.record.ssid };
    const { postedOn } = grade.record;
    return {
      ...place,
      key: gradeKeyOf(place),
      school: outcome === 'studentUnknown' ? undefined : school?.label,
      outcome,
      value: shownCell(valueOf(grade)),
      ...(postedOn ? { postedOn } : {}),
      asOf: school?.asOf ?? asOf,
    };
  });
  const there = new Set<string>();
  for (const { file } of files.technical)
    for (const record of file.records)
      there.add(gradeKeyOf(placeKept({ ...record, term: record.term || file.givenTerm })));
  const year = judged.reduce((latest, { grade }) => Math.max(latest, grade.year ?? 0), 0);
  const { term, task } = options;
  return {
    asOf,
    schoolYear: year > 0 ? year : schoolYearOf(asOf)!,
    complete,
    technical: technicalName(check),
    schools: schools.map((school) => ({ label: school.label, asOf: school.asOf })),
    counts,
    grades,
    posted: [
      ...countsOf(judged.filter(isPosted).map(({ grade }) => placeOf(grade))),
      ...known.flatMap(({ label, students }) =>
        label === undefined
          ? []
          : countsOf(
              [...students.values()]
                .flat()
                .filter(({ holds }) => holds === 'posted')
                .map(placeOf),
              label,
            ),
      ),
    ],
    gradeKey: gradeKeyOf,
    placeKey: placeKeyOf,
    isChosen: (grade) =>
      (!term || !grade.term || identityOf(grade.term) === identityOf(term)) && (!task || grade.task === task),
    isThere: (key) => there.has(key),
  };
}

const placeOf = (grade: Grade) => placeKept(placeOfGrade(grade));

/** The technical school, where all its files name one calendar. */
function technicalName({ facts }: Check): string | undefined {
  const names = facts.grades.files.technical.flatMap(({ file }) =>
    file.calendarColumn?.of === 'calendar' ? [...file.seen.calendars.keys()].filter((name) => name !== '') : [],
  );
  return new Set(names.map(calendarKey)).size === 1 ? withoutYear(names[0]!) : undefined;
}

/** How many posted grades each course, section, term and task has. */
function countsOf(places: readonly GradePlace[], school?: string): PostedCount[] {
  const counts = new Map<string, PostedCount>();
  for (const place of places) {
    const key = placeKeyOf(place);
    const known = counts.get(key);
    if (known) known.count += 1;
    else counts.set(key, { ...(school === undefined ? {} : { school }), ...place, count: 1 });
  }
  return [...counts.values()];
}
