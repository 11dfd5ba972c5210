/** What sorting looks at, from a file that was read. */
import { folded } from '../compare/names.ts';
import { termIdentity } from '../intake/cells.ts';
import type { GradesFile, RosterFile } from '../intake/grades-file.ts';
import type { Reading } from '../intake/read.ts';
import type { FileFacts } from './sort.ts';
import { calendarsOf } from './split.ts';

/** What is known of a file beside what stands in it. */
export type About = Pick<FileFacts, 'name' | 'folders' | 'given'>;

/** The facts of a file, or of the part of a file that is of one calendar. */
export function factsOf(about: About, reading: Reading): FileFacts {
  const facts = {
    ...about,
    kind: reading.kind,
    courses: new Map(),
    students: new Set<string>(),
    ktsStudents: new Set<string>(),
    posted: new Map(),
  };
  switch (reading.kind) {
    case 'grades':
      return { ...facts, ...schoolOf(reading.records), ...gradesFacts(reading.records) };
    case 'roster':
      return { ...facts, ...schoolOf(reading.records), ...rosterFacts(reading.records) };
    case 'grading-tasks':
    case 'sections':
    case 'counts':
      return { ...facts, courses: new Map(reading.records.map(({ course }) => [folded(course), false])) };
    case 'alerts':
      return {
        ...facts,
        courses: new Map(reading.records.flatMap(({ places }) => places.map(({ course }) => [folded(course), false]))),
      };
    default:
      return facts;
  }
}

function schoolOf({ calendarColumn, seen }: GradesFile | RosterFile): Pick<FileFacts, 'calendar' | 'schoolColumn'> {
  const calendars = [...calendarsOf({ calendarColumn, seen }).values()];
  if (calendars.length === 1) return { calendar: calendars[0]! };
  const values = [...seen.calendars.keys()].filter((value) => value !== '');
  return calendarColumn?.of === 'school' && values.length === 1 ? { schoolColumn: values[0]! } : {};
}

function gradesFacts({
  records,
  seen,
}: GradesFile): Pick<FileFacts, 'courses' | 'students' | 'ktsStudents' | 'posted'> {
  const courses = new Map<string, boolean>();
  for (const [course, { cteRows }] of seen.courses)
    courses.set(folded(course), cteRows > 0 || (courses.get(folded(course)) ?? false));
  const posted = new Map<string, string>();
  for (const { ssid, course, section, term, task, score, percent } of records)
    if (score !== '' || percent !== '')
      posted.set([ssid, folded(course), folded(section), termIdentity(term), task].join('\n'), score || percent);
  return { courses, students: seen.students, ktsStudents: new Set(records.map(({ ssid }) => ssid)), posted };
}

function rosterFacts({ records, seen }: RosterFile): Pick<FileFacts, 'courses' | 'students' | 'ktsStudents'> {
  return {
    courses: new Map([...seen.courses.keys()].map((course) => [folded(course), false])),
    students: seen.students,
    ktsStudents: new Set(records.filter(({ ktsExchange }) => ktsExchange !== false).map(({ ssid }) => ssid)),
  };
}
