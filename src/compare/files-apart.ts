/** Whether the files of the two schools belong together at all: before a grade is compared, and once all are. */
import { areSameBytes } from '../intake/decode.ts';
import { factOf } from '../intake/grade-rows.ts';
import type { GradesFile } from '../intake/grades-file.ts';
import { calendarKey } from './calendars.ts';
import { isSameGrade } from './duplicates.ts';
import type { ByStudent, Grade, GradesIn } from './grade.ts';
import type { Comparison } from './compare.ts';
import type { Apart, Judged, ComparedSchool } from './judge-grade.ts';
import { folded } from './names.ts';
import { namesTechnical } from './school-names.ts';

/** The grades of the technical school. */
export interface Technical {
  files: readonly GradesIn[];
  students: ByStudent;
}

/** Says why nothing of a high school's grades is compared, if nothing is. */
export function apartFrom(
  technical: Technical,
  school: Pick<ComparedSchool, 'students' | 'names'>,
  files: readonly GradesIn[],
): Apart | undefined {
  if (technical.files.length === 0 || files.length === 0) return undefined;
  if (files.some((file) => technical.files.some((own) => isOneFile(own, file)))) return 'same-file';
  if (files.every(({ file }) => dataRows(file) === 0)) return 'empty';
  if (school.students.size === 0) {
    const isLeftOut = files.some(
      ({ settled: { setAside, notChosen } }) =>
        setAside.length > 0 || Object.values(notChosen).some((rows) => rows.length > 0),
    );
    return isLeftOut ? undefined : 'no-cte-grades';
  }
  return technical.students.size === 0 ? undefined : mismatch(technical, school, files);
}

/** Rows without a grade are rows; totals and notes are none. */
const dataRows = ({ rows, noGrade }: GradesFile) => rows - noGrade.reduce((sum, { rows: own }) => sum + own.length, 0);

/** So many students, rows with a date or pairs of grades are no accident. */
const ENOUGH = 3;
/** Of so many students at least one in so many is in both files, if the files belong together. */
const MANY = 20;
/** A shorter course number may begin a longer one by chance. */
const SHORTEST_COURSE = 3;

/** The first thing that the grades of two schools that belong together have in common, and these have not. */
function mismatch(
  { students: own, files }: Technical,
  { students: there, names }: Pick<ComparedSchool, 'students' | 'names'>,
  highFiles: readonly GradesIn[],
): 'students' | 'courses' | 'year' | undefined {
  const fewer = Math.min(own.size, there.size);
  let common = 0;
  for (const ssid of own.keys()) if (there.has(ssid)) common += 1;
  if ((fewer >= ENOUGH && common === 0) || (fewer >= MANY && common * MANY < fewer)) return 'students';
  if (!haveCourseInCommon(own, there, names)) return 'courses';
  const [years, highYears] = [saidYears(files), saidYears(highFiles)];
  return years.size > 0 && highYears.size > 0 && ![...years].some((year) => highYears.has(year)) ? 'year' : undefined;
}

/** Whether they have a course in common: mostly the first student who is in both shows it. */
function haveCourseInCommon(
  own: Technical['students'],
  there: ComparedSchool['students'],
  names: ComparedSchool['names'],
): boolean {
  for (const [ssid, grades] of own) {
    const others = there.get(ssid) ?? [];
    if (grades.some(({ record }) => others.some(({ course }) => course === names.course(record.course)))) return true;
  }
  const courses = new Set(Array.from(new Set(values(own, ({ record }) => record.course)), names.course));
  return some(there, ({ course }) => courses.has(course));
}

function* values<Value>(students: ByStudent, of: (grade: Grade) => Value): Generator<Value> {
  for (const grades of students.values()) for (const grade of grades) yield of(grade);
}

function some(students: ByStudent, test: (grade: Grade) => boolean): boolean {
  for (const grades of students.values()) if (grades.some(test)) return true;
  return false;
}

/** The school years that the rows of files say. */
export const saidYears = (files: readonly GradesIn[]): Set<number> =>
  new Set(files.flatMap(({ years }) => [...years].filter((year) => year !== undefined)));

/** Courses of the two sides that are nearly the same: but for hyphens, or with the section behind the number. */
export function closeCourses(
  technical: Technical,
  { students, names }: ComparedSchool,
): [own: string, there: string][] {
  const bare = (course: string) => folded(course.replaceAll(/[^\p{L}\p{N}]/gu, ''));
  const there = new Map(Array.from(values(students, ({ record }) => [bare(record.course), record.course] as const)));
  const own = new Map(Array.from(values(technical.students, ({ record }) => [names.course(record.course), record])));
  return [...own.values()].flatMap(({ course, section }): [string, string][] => {
    const near = [bare(course), bare(course + section)].map((name) => there.get(name)).find((found) => found);
    const behind =
      near ?? [...there].find(([name]) => bare(course).startsWith(name) && name.length >= SHORTEST_COURSE)?.[1];
    return behind === undefined ? [] : [[course, behind]];
  });
}

/**
 * Whether one file stands on both sides. Calendars that part it make several of it. Under two names, the same bytes can be the
 * exports of two schools that agree, as long as no posting dates tell: two schools do not post on the same days.
 */
const isOneFile = (own: GradesIn, other: GradesIn) =>
  !own.settled.isParted &&
  !other.settled.isParted &&
  !own.file.isPart &&
  own.file.rows > 0 &&
  (withoutCopy(own.path) === withoutCopy(other.path) || datedRows(own.file) >= ENOUGH) &&
  areSameBytes(own.source, other.source);

function datedRows({ records }: GradesFile): number {
  const isDated = factOf(records.day, ({ postedOn }) => postedOn !== '');
  let dated = 0;
  for (let i = 0; i < records.length; i++) if (isDated(i)) dated += 1;
  return dated;
}

/** A file's name without what browsers and Windows add to the name of a copy: `export (1).csv`, `export - Copy.csv`. */
const withoutCopy = (path: string) => path.replaceAll(/ ?(?:\(\d+\)| - copy(?: \(\d+\))?)(?=\.[^.]*$)/gi, '');

/**
 * Whether the posted grades of the two sides are the same in key, value and posting date, and the high school's files
 * hold nothing of their own.
 */
export function isSameFile(
  technical: Technical,
  school: ComparedSchool,
  files: readonly GradesIn[],
  { judged, odd }: Comparison,
) {
  if (files.length === 0) return false;
  const isCopyOf = (own: Judged) => {
    const { grade } = own;
    if (grade.holds !== 'posted') return true;
    const there = rowAt(school, own);
    return (
      there !== undefined &&
      grade.record.postedOn !== '' &&
      grade.record.postedOn === there.record.postedOn &&
      isSameGrade(grade, there)
    );
  };
  if (!odd.every(isCopyOf)) return false;
  let posted = 0;
  for (const own of judged) {
    if (!isCopyOf(own)) return false;
    if (own.grade.holds === 'posted') posted += 1;
  }
  if (posted < ENOUGH) return false;
  let there = 0;
  for (const { holds } of values(school.students, (grade) => grade)) if (holds === 'posted') there += 1;
  const courses = new Set(technical.files.flatMap(({ file }) => Array.from(file.seen.courses.keys(), folded)));
  const calendars = new Set(technical.files.flatMap(({ file }) => Array.from(file.seen.calendars.keys(), calendarKey)));
  return (
    there === posted &&
    files.every(
      ({ file: { seen } }) =>
        [...seen.courses.keys()].every((course) => courses.has(folded(course))) &&
        [...seen.calendars.keys()].every((calendar) => calendar === '' || calendars.has(calendarKey(calendar))),
    )
  );
}

/**
 * Whether the files of a high school say themselves that they are the technical school's: by their calendar, which is that
 * of its files, or has the name of a technical school where these have none. A course of its own makes a file a high school's.
 */
export function isOfTechnicalCalendar({ files: technical }: Technical, files: readonly GradesIn[]): boolean {
  const said = ({ file: { seen, calendarColumn } }: GradesIn) =>
    calendarColumn?.of === 'calendar' ? [...seen.calendars.keys()].filter((name) => name !== '') : [];
  const own = new Set(technical.flatMap(said).map(calendarKey));
  const isOwn = (name: string) => (own.size > 0 ? own.has(calendarKey(name)) : namesTechnical(name));
  const courses = new Set(technical.flatMap(({ file }) => Array.from(file.seen.courses.keys(), folded)));
  return (
    technical.length > 0 &&
    files.length > 0 &&
    files.every((each) => {
      const names = each.settled.isParted ? [] : said(each);
      const hasOwn = [...each.file.seen.courses.keys()].some((course) => !courses.has(folded(course)));
      return names.length > 0 && names.every(isOwn) && !hasOwn;
    })
  );
}

/** The posted row of a school for a grade, also where the grade was found at a different school before it. */
function rowAt(school: ComparedSchool, { outcome, school: at, match, grade: { record } }: Judged): Grade | undefined {
  if (outcome === 'synced' && at === school) return match;
  return school.students
    .get(record.ssid)
    ?.find(
      ({ holds, record: other }) =>
        holds === 'posted' &&
        other.task === record.task &&
        (['course', 'section', 'term'] as const).every((part) => folded(other[part]) === folded(record[part])),
    );
}

/** Whether the files seem to be in each other's place. */
export function areSwapped(
  technical: Technical,
  school: ComparedSchool,
  files: readonly GradesIn[],
  { judged }: Comparison,
  hasCteTask: (course: string) => boolean,
): boolean {
  if (technical.files.length === 0 || files.length === 0) return false;
  return isOfOtherCourses(technical.files, files, hasCteTask) || isPostedBefore(school, judged);
}

/** Most rows of the technical school are of courses without any CTE task, and none of the high school's is. */
function isOfOtherCourses(
  technical: readonly GradesIn[],
  high: readonly GradesIn[],
  hasCteTask: (course: string) => boolean,
): boolean {
  const count = (files: readonly GradesIn[]) => {
    let [all, others] = [0, 0];
    for (const { file } of files)
      for (const [course, { rows }] of file.seen.courses) {
        all += rows;
        if (!hasCteTask(course)) others += rows;
      }
    return { all, others };
  };
  const [own, there] = [count(technical), count(high)];
  return own.others * 2 > own.all && there.all > 0 && there.others === 0;
}

/** Every equal grade was posted at the high school first, and the high school has one that the technical school lacks. */
function isPostedBefore(school: ComparedSchool, judged: Comparison['judged']): boolean {
  let pairs = 0;
  for (const { outcome, school: at, grade, match } of judged) {
    if (outcome !== 'synced' || at !== school) continue;
    const [own, there] = [grade.record.postedOn, match!.record.postedOn];
    if (own !== '' && own >= school.asOf) continue;
    pairs += 1;
    if (own === '' || there === '' || there >= own) return false;
  }
  return pairs >= ENOUGH && some(school.students, ({ holds, isCompared }) => holds === 'posted' && !isCompared);
}
