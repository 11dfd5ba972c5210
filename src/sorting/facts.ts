/** What sorting looks at, from a file that was read. */
import { folded } from '../compare/names.ts';
import { termIdentity } from '../intake/cells.ts';
import { partsUsed } from '../intake/grade-rows.ts';
import type { GradesFile, RosterFile, SeenInFile } from '../intake/grades-file.ts';
import type { Reading } from '../intake/read.ts';
import type { FileFacts } from './sort.ts';
import { calendarsOf, seenSmall } from './split.ts';

/** What is known of a file beside what stands in it. */
export type About = Pick<FileFacts, 'name' | 'folders' | 'given'>;

/** What stands in a file. */
type Content = Omit<FileFacts, keyof About | 'posted'>;

/** What stands in each file, so that sorting once more does not look again. */
const known = new WeakMap<Reading, Content & { posted?: FileFacts['posted'] }>();

/**
 * The facts of a file, or of the part of a file that is of one calendar.
 * @param calendar that of the part
 */
export function factsOf(about: About, reading: Reading, calendar?: string): FileFacts {
  const content: Content & { posted?: FileFacts['posted'] } = known.get(reading) ?? contentOf(reading);
  known.set(reading, content);
  return {
    ...about,
    ...content,
    ...(calendar ? { calendar } : {}),
    // A text for each grade: it is seldom asked for.
    get posted() {
      return (content.posted ??= postedIn(reading));
    },
  };
}

function contentOf(reading: Reading): Content {
  const none = {
    kind: reading.kind,
    courses: new Map<string, boolean>(),
    students: new Set<string>(),
    ktsStudents: new Set<string>(),
  };
  switch (reading.kind) {
    case 'grades':
      return { ...none, ...schoolOf(reading.records), ...gradesContent(reading.records) };
    case 'roster':
      return { ...none, ...schoolOf(reading.records), ...rosterContent(reading.records) };
    case 'grading-tasks':
    case 'sections':
    case 'counts':
      return {
        ...none,
        ...ofSmall(reading),
        courses: new Map(reading.records.map(({ course }) => [folded(course), false] as const)),
      };
    case 'alerts':
      return {
        ...none,
        courses: new Map(
          reading.records.flatMap(({ places }) => places.map(({ course }) => [folded(course), false] as const)),
        ),
      };
    default:
      return { ...none, ...ofSmall(reading) };
  }
}

/** Of a file without students. Counts say of each row whose it is. */
function ofSmall({ kind, calendars }: Reading): Pick<FileFacts, 'calendar' | 'schoolColumn'> {
  if (!calendars || kind === 'counts') return {};
  return schoolOf({ calendarColumn: { of: calendars.of, parts: false }, seen: seenSmall(calendars) });
}

function schoolOf({
  calendarColumn,
  seen,
}: Pick<GradesFile | RosterFile, 'calendarColumn'> & { seen: Pick<SeenInFile, 'calendars'> }): Pick<
  FileFacts,
  'calendar' | 'schoolColumn'
> {
  const calendars = [...calendarsOf({ calendarColumn, seen }).values()];
  if (calendars.length === 1) return { calendar: calendars[0]! };
  const values = [...seen.calendars.keys()].filter((value) => value !== '');
  return calendarColumn?.of === 'school' && values.length === 1 ? { schoolColumn: values[0]! } : {};
}

function gradesContent({ records, seen }: GradesFile): Pick<Content, 'courses' | 'students' | 'ktsStudents'> {
  const courses = new Map<string, boolean>();
  for (const [course, { cteRows }] of seen.courses)
    courses.set(folded(course), cteRows > 0 || (courses.get(folded(course)) ?? false));
  return { courses, students: seen.students, ktsStudents: new Set(partsUsed(records.ssid)) };
}

function postedIn(reading: Reading): Map<string, string> {
  const posted = new Map<string, string>();
  if (reading.kind !== 'grades') return posted;
  for (const { ssid, course, section, term, task, score, percent } of reading.records.records)
    if (score !== '' || percent !== '')
      posted.set([ssid, folded(course), folded(section), termIdentity(term), task].join('\n'), score || percent);
  return posted;
}

function rosterContent({ records, seen }: RosterFile): Pick<Content, 'courses' | 'students' | 'ktsStudents'> {
  return {
    courses: new Map([...seen.courses.keys()].map((course) => [folded(course), false])),
    students: seen.students,
    ktsStudents: new Set(records.filter(({ ktsExchange }) => ktsExchange !== false).map(({ ssid }) => ssid)),
  };
}
