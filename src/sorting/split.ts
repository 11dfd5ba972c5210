/** A file of several calendars as one file for each: a district may export all its schools at once. */
import { calendarKey, withoutYear } from '../compare/calendars.ts';
import { namesTechnical } from '../compare/school-names.ts';
import type { AtRow, SmallCalendars, SmallRead } from '../intake/artefacts/records.ts';
import { factOfPlace, gradeRowsWhere, type GradeRecord, type GradeRows } from '../intake/grade-rows.ts';
import type { GradesFile, OtherTaskRow, RosterFile, SeenInFile, SetAsideRow } from '../intake/grades-file.ts';
import { skip, type Skips } from '../intake/skips.ts';
import { compareTexts } from '../intake/compare-texts.ts';

/** A part of a file: the rows of one calendar. */
export interface CalendarPart<File> {
  /** The calendar without its school year, as the file spells it. */
  calendar: string;
  file: File;
}

type RowsFile = GradesFile | RosterFile;

/**
 * Splits a file by calendar. A column of schools that is no calendar may name the students' home schools: it splits only
 * where one key stands under two of its values, or one of them is a technical school.
 * @returns one part for each calendar, the technical school's first; nothing where there are not several
 */
export function splitByCalendar<File extends RowsFile>(file: File): CalendarPart<File>[] {
  return technicalFirst(calendarsOf(file)).map((calendar, i) => ({
    calendar,
    file: partOf(file, calendarKey(calendar), i === 0),
  }));
}

/**
 * Splits a file without students, such as term dates, in the same way.
 * @returns one part for each calendar; rows without one are set aside in the first. Rows that could not be read are told
 * in the part of their calendar, so that nothing of its school passes because of them
 */
export function splitSmall<R extends AtRow>({
  records,
  skips,
  calendars,
}: SmallRead<R>): CalendarPart<Pick<SmallRead<R>, 'records' | 'skips'>>[] {
  if (!calendars) return [];
  const keysOf = (rows: ReadonlyMap<number, string>) =>
    new Map([...rows].map(([row, calendar]) => [row, calendar && calendarKey(calendar)]));
  const [keyAt, leftAt] = [keysOf(calendars.rows), keysOf(calendars.left)];
  const named = calendarsOf({ calendarColumn: { of: calendars.of, parts: false }, seen: seenSmall(calendars) });
  const names = technicalFirst(named);
  const keys = names.map(calendarKey);
  return names.map((calendar, i) => {
    const key = keys[i]!;
    const own: Skips = new Map();
    for (const [at, known] of skips) {
      const rows = known.rows.filter((row) => Math.max(0, keys.indexOf(leftAt.get(row) ?? '')) === i);
      if (rows.length > 0) own.set(at, { ...known, rows });
    }
    if (i === 0)
      for (const [row, of] of keyAt) if (of === '') skip(own, 'file-rows-set-aside', 'no-calendar', row, 'calendar');
    return { calendar, file: { records: records.filter(({ row }) => keyAt.get(row) === key), skips: own } };
  });
}

/** How many rows of a file without students name each calendar. */
export function seenSmall({ rows }: SmallCalendars): Pick<SeenInFile, 'calendars'> {
  const calendars = new Map<string, number>();
  for (const calendar of rows.values()) calendars.set(calendar, (calendars.get(calendar) ?? 0) + 1);
  return { calendars };
}

/** The calendars where there are several, the technical school's first. */
function technicalFirst(calendars: ReadonlyMap<string, string>): string[] {
  if (calendars.size < 2) return [];
  return [...calendars.values()].sort(
    (a, b) => Number(namesTechnical(b)) - Number(namesTechnical(a)) || compareTexts(a, b),
  );
}

/** The calendars that a file names, as spelled, without their school years. */
export function calendarsOf({
  calendarColumn,
  seen,
}: Pick<RowsFile, 'calendarColumn'> & { seen: Pick<SeenInFile, 'calendars'> }): Map<string, string> {
  const spelled = [...seen.calendars.keys()].filter((calendar) => calendar !== '').sort();
  const tells = calendarColumn?.of === 'calendar' || calendarColumn?.parts || spelled.some(namesTechnical);
  if (!tells) return new Map();
  return new Map(spelled.map((calendar) => [calendarKey(calendar), withoutYear(calendar)]));
}

function partOf<File extends RowsFile>(file: File, key: string, isFirst: boolean): File {
  const keys = new Map<string, boolean>();
  const isOurs = (calendar: string | undefined) => {
    if (!calendar) return false;
    const known = keys.get(calendar) ?? calendarKey(calendar) === key;
    keys.set(calendar, known);
    return known;
  };
  const records = rowsOf(file, isOurs);
  const lost = isFirst ? [...rowsOf(file, (calendar) => calendar === '')] : [];
  const setAside = [
    ...file.setAside.filter(({ parts }) => isOurs(parts.calendar) || (isFirst && !parts.calendar)),
    ...lost.map((record) => withoutCalendar(record as GradeRecord)),
  ];
  const otherTasks =
    'otherTasks' in file
      ? file.otherTasks.filter(({ calendar }) => isOurs(calendar) || (isFirst && calendar === ''))
      : [];
  const noGrade = isFirst ? file.noGrade : [];
  const rows =
    records.length + setAside.length + otherTasks.length + noGrade.reduce((sum, each) => sum + each.rows.length, 0);
  return {
    ...file,
    isPart: true,
    records,
    setAside,
    noGrade,
    rows,
    seen: seenIn(records as Iterable<GradeRecord>, setAside, otherTasks),
    ...('otherTasks' in file ? { otherTasks, datesUnread: datesOf(file, records as GradeRows) } : {}),
  };
}

/** The rows of the calendars of which a test says so. */
function rowsOf({ records }: RowsFile, isOurs: (calendar: string) => boolean): RowsFile['records'] {
  if (Array.isArray(records)) return records.filter(({ calendar }) => isOurs(calendar));
  return gradeRowsWhere(
    records,
    factOfPlace(records.place, ({ calendar }) => isOurs(calendar)),
  );
}

function withoutCalendar({ row, ...parts }: GradeRecord): SetAsideRow {
  const posted = parts.score !== '' || parts.percent !== '' ? 'shown' : 'no';
  return { row, reason: 'no-calendar', posted, parts };
}

function datesOf({ datesUnread }: GradesFile, { row }: GradeRows): GradesFile['datesUnread'] {
  const rows = new Set(row.list.subarray(0, row.length));
  return {
    form: datesUnread.form.filter((row) => rows.has(row)),
    implausible: datesUnread.implausible.filter((row) => rows.has(row)),
  };
}

function seenIn(
  records: Iterable<GradeRecord>,
  setAside: readonly SetAsideRow[],
  otherTasks: readonly OtherTaskRow[],
): SeenInFile {
  const seen: SeenInFile = {
    students: new Set(),
    courses: new Map(),
    places: new Map(),
    terms: new Set(),
    tasks: new Set(),
    otherTasks: new Map(),
    calendars: new Map(),
  };
  const count = <Key>(counts: Map<Key, number>, key: Key) => counts.set(key, (counts.get(key) ?? 0) + 1);
  const note = (
    {
      ssid,
      course,
      section = '',
      term,
      calendar,
    }: { ssid?: string; course?: string; section?: string; term?: string; calendar?: string },
    isCte: boolean,
  ) => {
    if (ssid) seen.students.add(ssid);
    if (term) seen.terms.add(term);
    count(seen.calendars, calendar ?? '');
    if (!course) return;
    const known = seen.courses.get(course) ?? { rows: 0, cteRows: 0 };
    seen.courses.set(course, { rows: known.rows + 1, cteRows: known.cteRows + (isCte ? 1 : 0) });
    seen.places.set(`${course}\n${section}`, { course, section });
  };
  for (const record of records) {
    note(record, true);
    if (record.task) seen.tasks.add(record.task);
  }
  for (const { parts } of setAside) note(parts, parts.task !== undefined);
  for (const row of otherTasks) {
    note(row, false);
    count(seen.otherTasks, row.task);
  }
  return seen;
}
