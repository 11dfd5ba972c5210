/**
 * What the files of one school show: its students, courses and sections, terms, tasks and years, who is scheduled where, when
 * its terms are, and which scale a course has.
 */
import { termIdentity, type CteTask, groupIdentity, withoutZeros } from '../intake/cells.ts';
import { timesUsed } from '../intake/grade-rows.ts';
import type { GradesFile, RosterFile, RosterRecord } from '../intake/grades-file.ts';
import type { Reading } from '../intake/read.ts';
import { calendarKey } from './calendars.ts';
import { asTechnical } from './terms.ts';
import type { Names, SpelledSection } from './names.ts';
import { scoreGroupKey } from '../intake/artefacts/score-group.ts';
import type { Term } from '../intake/artefacts/terms.ts';
import { byKey } from '../intake/by-key.ts';
import { hasUnread } from '../intake/skips.ts';
import { scaleOf, type Scale } from './values.ts';

/** A file of students of a school, of which only some calendars may count. */
export interface StudentFile<File = GradesFile | RosterFile> {
  file: File;
  calendars?: ReadonlySet<string>;
}

/** What a school's files show, whether or not with a grade. */
export interface Knowledge {
  students: Set<string>;
  /** The sections of each course, as names say them; '' where a file names the course alone. */
  sections: Map<string, Set<string>>;
  /** A spelling of each course and section, under both names. */
  spelled: Map<string, SpelledSection>;
  /** Terms (identities) and tasks of its grades, also in rows of other courses. */
  terms: Set<string>;
  /** How a term is spelled, by its identity. */
  termNames: Map<string, string>;
  tasks: Set<CteTask>;
  /** Its grades have rows without a term. */
  hasRowsWithoutTerm: boolean;
  roster?: Roster;
}

/** Who is scheduled where. */
export interface Roster {
  /** Course and section of each row, also of one that has ended. */
  places: Set<string>;
  seats: Set<string>;
  /** Students of rows that have ended, with their course and section. */
  ended: Set<string>;
}

export const placeKey = (course: string, section: string) => `${course}\n${section}`;
export const seatKey = (ssid: string, place: string) => `${ssid}\n${place}`;

/** Students, places, terms and tasks of a file, as far as its calendars count. */
interface SeenHere {
  students: Iterable<string>;
  places: Iterable<SpelledSection>;
  terms: Iterable<string>;
  tasks: Iterable<CteTask>;
}

/** What a file shows of the calendars that count. */
export function shownIn({ file, calendars }: StudentFile): SeenHere {
  const { seen } = file;
  if (!calendars)
    return { students: seen.students, places: seen.places.values(), terms: seen.terms, tasks: seen.tasks };
  const rows = [
    ...file.records,
    ...('otherTasks' in file ? file.otherTasks : []),
    ...file.setAside.map(({ parts }) => parts),
  ].filter(({ calendar }) => !calendar || calendars.has(calendarKey(calendar)));
  const places = new Map<string, SpelledSection>();
  for (const { course, section = '' } of rows) if (course) places.set(placeKey(course, section), { course, section });
  const said = <Field extends string>(field: Field) =>
    rows.flatMap((row) => {
      const value = (row as Partial<Record<Field, string>>)[field];
      return value ? [value] : [];
    });
  return {
    students: said('ssid'),
    places: places.values(),
    terms: said('term'),
    tasks: 'otherTasks' in file ? timesUsed(file.records.place).map(({ task }) => task) : [],
  };
}

/** The identity of a file's term that the user gave: for a high school it is named by the technical school. */
export function givenTerm(file: GradesFile, isHigh: boolean): string | undefined {
  if (file.givenTerm === undefined) return undefined;
  return isHigh ? asTechnical(termIdentity(file.givenTerm)) : termIdentity(file.givenTerm);
}

/** The files of one school. */
export interface SchoolFiles {
  isHigh: boolean;
  grades: readonly StudentFile<GradesFile>[];
  rosters: readonly StudentFile<RosterFile>[];
  /** Its set-up files: they name courses and sections too. */
  setUp: readonly Reading[];
}

/** Courses and sections of each file of a school, for its names. */
export function placesOf({ grades, rosters, setUp }: SchoolFiles): SpelledSection[][] {
  return [...[...grades, ...rosters].map((each) => [...shownIn(each).places]), ...setUp.map(placesInSetUp)];
}

/** Courses and sections of a file of grading tasks or sections. */
const placesInSetUp = (reading: Reading): SpelledSection[] =>
  reading.kind === 'grading-tasks' || reading.kind === 'sections'
    ? reading.records.map(({ course, section }) => ({ course, section: section ?? '' }))
    : [];

/** Gathers what the files of one school show. */
export function knowledgeOf(files: SchoolFiles, names: Names, asOf: string): Knowledge {
  const known: Knowledge = {
    students: new Set(),
    sections: new Map(),
    spelled: new Map(),
    terms: new Set(),
    termNames: new Map(),
    tasks: new Set(),
    hasRowsWithoutTerm: false,
  };
  const { grades, rosters, setUp, isHigh } = files;
  for (const each of [...grades, ...rosters]) {
    const { students, places } = shownIn(each);
    for (const ssid of students) known.students.add(ssid);
    for (const place of places) addPlace(known, place, names);
  }
  for (const each of grades) {
    const { terms, tasks } = shownIn(each);
    for (const term of terms) if (term !== '') addTerm(known, term);
    for (const task of tasks) known.tasks.add(task);
    const given = givenTerm(each.file, isHigh);
    if (given !== undefined) known.terms.add(given);
    known.hasRowsWithoutTerm ||=
      given === undefined && timesUsed(each.file.records.place).some(({ term }) => term === '');
  }
  const listed = setUp.flatMap(placesInSetUp);
  for (const place of listed) if (place.section !== '') addPlace(known, place, names);
  // A list of courses says nothing of sections; it stands for them only where no other file names any.
  for (const place of listed)
    if (place.section === '' && !known.sections.has(names.course(place.course))) addPlace(known, place, names);
  if (rosters.length > 0) known.roster = rosterOf(rosters, names, asOf);
  return known;
}

function addTerm({ terms, termNames }: Knowledge, name: string) {
  const term = termIdentity(name);
  terms.add(term);
  // Of several spellings always the same one, whatever the order of the rows.
  const known = termNames.get(term);
  if (known === undefined || name < known) termNames.set(term, name);
}

function addPlace({ sections, spelled }: Knowledge, place: SpelledSection, names: Names) {
  const [course, section] = [names.course(place.course), names.section(place)];
  const own = sections.get(course);
  if (own) own.add(section);
  else sections.set(course, new Set([section]));
  const key = placeKey(course, section);
  // Of several spellings always the same one, whatever the order of the rows.
  const known = spelled.get(key);
  if (!known || placeKey(place.course, place.section) < placeKey(known.course, known.section)) spelled.set(key, place);
}

/** Whether a school's files know a section. Where one of the two has none, the course is enough. */
export function knowsSection({ sections }: Knowledge, course: string, section: string): boolean {
  const own = sections.get(course);
  return own !== undefined && (section === '' || own.has(section) || own.has(''));
}

function rosterOf(rosters: readonly StudentFile<RosterFile>[], names: Names, asOf: string): Roster {
  const roster: Roster = { places: new Set(), seats: new Set(), ended: new Set() };
  for (const { file, calendars } of rosters) {
    for (const record of file.records) {
      if (calendars && !calendars.has(calendarKey(record.calendar))) continue;
      const place = placeKey(names.course(record.course), names.section(record));
      roster.places.add(place);
      (hasEnded(record, asOf) ? roster.ended : roster.seats).add(seatKey(record.ssid, place));
    }
  }
  return roster;
}

/** A row that ended before the day of the check schedules nobody. */
const hasEnded = ({ end, isDropped }: RosterRecord, asOf: string) => isDropped || (end !== '' && end < asOf);

/** The places of a roster that are this section; where one of the two has none, every one of the course. */
function listedAt({ places }: Roster, course: string, section: string): string[] {
  if (section === '') return [...places].filter((place) => place.startsWith(`${course}\n`));
  return [placeKey(course, section), placeKey(course, '')].filter((place) => places.has(place));
}

/** Whether a roster has a student in a section; undefined where it does not list the section. */
export function isSeated(
  { roster }: Knowledge,
  { ssid, course, section }: { ssid: string; course: string; section: string },
): boolean | undefined {
  const listed = roster ? listedAt(roster, course, section) : [];
  return listed.length === 0 ? undefined : listed.some((place) => roster!.seats.has(seatKey(ssid, place)));
}

/** Whether a roster had a student in a section, and does no longer. */
export function wasSeated(
  { roster }: Knowledge,
  { ssid, course, section }: { ssid: string; course: string; section: string },
): boolean {
  return roster !== undefined && listedAt(roster, course, section).some((at) => roster.ended.has(seatKey(ssid, at)));
}

/** The term schedule of a school. A name that stands there with other dates too says nothing. */
export function scheduleOf(readings: readonly Reading[]): Term[] {
  const terms = readings.flatMap((reading) => (reading.kind === 'terms' ? reading.records : []));
  return terms.filter((term, i) => {
    const named = terms.filter(({ name }) => termIdentity(name) === termIdentity(term.name));
    return terms.indexOf(named[0]!) === i && named.every(({ start, end }) => start === term.start && end === term.end);
  });
}

/** The first day of a term as the high school's schedule has it, else the technical school's. */
export function termStarts(
  high: readonly Term[],
  technical: readonly Term[],
): (own: string, term: string) => string | undefined {
  const starts = (schedule: readonly Term[]) => new Map(schedule.map(({ name, start }) => [termIdentity(name), start]));
  const [there, own] = [starts(high), starts(technical)];
  return (ownTerm, term) => there.get(term) ?? own.get(ownTerm);
}

/** Whether no score stands there again with another Minimum %: else nobody can tell which is right. */
function isSettled(rows: readonly { score: string; minimumPercent: string }[]): boolean {
  const first = new Map<string, number>();
  for (const { score, minimumPercent } of rows) {
    const [name, minimum] = [score.toLowerCase(), Number(minimumPercent)];
    if ((first.get(name) ?? minimum) !== minimum) return false;
    first.set(name, minimum);
  }
  return true;
}

/** The score group of a high school for a course: the one that its grading task names, else the only one there is. */
export function scalesOf(readings: readonly Reading[]): (course: string) => Scale | undefined {
  const entries = readings.flatMap((reading) =>
    reading.kind === 'score-group'
      ? reading.records.map((row) => ({
          row,
          all: reading.records,
          isWhole: !hasUnread(reading.skips, groupIdentity(row.group)),
        }))
      : [],
  );
  const scales = new Map<string, Scale>();
  for (const [key, own] of byKey(entries, ({ row, all }) => scoreGroupKey(row, all))) {
    const rows = own.map(({ row }) => row);
    // A Minimum % that could not be read may be the one that decides.
    const isWhole = own.every((entry) => entry.isWhole);
    scales.set(key, scaleOf(isWhole && isSettled(rows) ? rows : []));
  }
  const groupOfCourse = new Map<string, string>();
  for (const reading of readings) {
    if (reading.kind !== 'grading-tasks') continue;
    for (const { course, scoreGroup } of reading.records)
      if (scoreGroup) groupOfCourse.set(withoutZeros(course.toLowerCase()), groupIdentity(scoreGroup));
  }
  const only = scales.size === 1 ? [...scales.values()][0] : undefined;
  return (course) => scales.get(groupOfCourse.get(withoutZeros(course)) ?? '') ?? only;
}
