/** Files that were read, each under its school: copies left out, files of several calendars split, and the rest sorted. */
import { areSameBytes } from '../intake/decode.ts';
import type { AtRow, SmallRead } from '../intake/artefacts/records.ts';
import type { FileInput, Kind, Side } from '../intake/kinds.ts';
import type { Reading, Unread } from '../intake/read.ts';
import { namesTechnical } from '../compare/school-names.ts';
import { labelOfFolder, wordsOfFile } from './names.ts';
import { sortFiles, type FileFacts, type FilePlace } from './sort.ts';
import { splitByCalendar, splitSmall, calendarsOf, seenSmall } from './split.ts';
import { folded } from '../compare/names.ts';
import { termIdentity } from '../intake/cells.ts';
import { partsUsed } from '../intake/grade-rows.ts';
import type { GradesFile, RosterFile, SeenInFile } from '../intake/grades-file.ts';
import { compareTexts } from '../intake/compare-texts.ts';

/** Whose a file is. */
export interface Owner {
  side: Side;
  school?: string;
}

/** A file that was read, with what is known of it beside its content. */
export interface ReadFile {
  read: Reading | Unread;
  name: string;
  folders: readonly string[];
  /** Whose it is, as the person says; of a split file by calendar, else under ''. */
  owners: Readonly<Record<string, Owner | undefined>>;
  /** The person wants it to be one file, whatever its calendars. */
  isWhole?: boolean;
}

/** A file, or the part of one, under its school. */
export interface SortedFile {
  /** Which of the files. */
  from: number;
  /** The calendar of the part; '' where the file is whole. */
  calendar: string;
  read: Reading | Unread;
  place: FilePlace;
  facts?: FileFacts;
}

export interface Sorting {
  sorted: SortedFile[];
  /** For a file that has the same bytes as an earlier one of its school: which. It does not count. */
  copies: ReadonlyMap<number, number>;
}

/**
 * Sorts files that were read without knowing whose they are.
 * @param mayBeName whether a label may be a person's name
 */
export function sortRead(files: readonly ReadFile[], mayBeName: (label: string) => boolean): Sorting {
  const copies = copiesOf(files);
  const setUp = [...copies.keys()].filter((at) => setUpKinds.has(files[at]!.read.kind));
  if (setUp.length === 0) return sortApart(files, copies, mayBeName);
  // The setup of two schools may be the same to the byte: only within one school it is a copy.
  const students = new Map([...copies].filter(([at]) => !setUp.includes(at)));
  const { sorted } = sortApart(files, students, mayBeName);
  const placeOf = (at: number) => sorted.find(({ from }) => from === at)?.place;
  const same = setUp.filter((at) => copies.has(at)).map((at) => copies.get(at)!);
  const left = new Map(students);
  for (const first of new Set(same)) {
    const alike = [first, ...setUp.filter((at) => copies.get(at) === first)];
    const told = alike.filter((at) => placeOf(at)?.sure !== 'unsure');
    const untold = alike.filter((at) => placeOf(at)?.sure === 'unsure');
    const kept: number[] = [];
    for (const at of [...told, ...untold]) {
      const known = kept.find((other) =>
        untold.includes(at) ? !mayBeOthers(files, at, other, alike) : isOnePlace(placeOf(at), placeOf(other)),
      );
      if (known === undefined) kept.push(at);
      else left.set(at, known);
    }
  }
  return left.size === students.size ? { sorted, copies: left } : sortApart(files, left, mayBeName);
}

/** Files that say nothing of students: those of two schools may well be equal. */
const setUpKinds = new Set<Kind | null>(['grading-tasks', 'terms', 'score-group', 'report-card', 'sections', 'alerts']);

const isOnePlace = (one?: FilePlace, other?: FilePlace) => one?.side === other?.side && one?.school === other?.school;

/**
 * Whether a file of which nothing is known may be a different school's than its copy: it lies in a folder of its own, or
 * its name begins like that of others. `north terms.csv` beside `north masks.csv` is no second `south terms.csv`.
 */
function mayBeOthers(files: readonly ReadFile[], at: number, copy: number, alike: readonly number[]): boolean {
  const folder = (i: number) => files[i]!.folders.join('/');
  if (folder(at) !== folder(copy) && labelOfFolder(files[at]!.folders.at(-1) ?? '') !== undefined) return true;
  const first = (i: number) => wordsOfFile(files[i]!.name)[0];
  const own = first(at);
  return (
    own !== undefined && own !== first(copy) && [...files.keys()].some((i) => !alike.includes(i) && first(i) === own)
  );
}

/** Sorts all files but the copies. */
function sortApart(
  files: readonly ReadFile[],
  copies: ReadonlyMap<number, number>,
  mayBeName: (label: string) => boolean,
): Sorting {
  const open: (Omit<SortedFile, 'place'> & { facts: FileFacts })[] = [];
  const unread: SortedFile[] = [];
  files.forEach(({ read, name, folders, owners, isWhole }, from) => {
    if (copies.has(from)) return;
    if (read.kind === null) {
      unread.push({
        from,
        calendar: '',
        read: owned(read, owners[''] ?? { side: guessed(name, folders) }),
        place: { by: [], sure: 'likely', ...owners[''] },
      });
      return;
    }
    for (const { calendar, reading } of isWhole || owners[''] ? [{ calendar: '', reading: read }] : partsOf(read)) {
      const given = owners[calendar];
      const facts = factsOf({ name, folders, ...(given ? { given } : {}) }, reading, calendar);
      open.push({ from, calendar, read: reading, facts });
    }
  });
  const places = sortFiles(
    open.map(({ facts }) => facts),
    mayBeName,
  );
  const sorted = open.map((part, i): SortedFile => {
    const place = places[i]!;
    return { ...part, place, read: owned(part.read, { side: place.side ?? 'high', school: place.school }) };
  });
  return { sorted: [...sorted, ...unread].sort((a, b) => a.from - b.from), copies };
}

const guessed = (name: string, folders: readonly string[]): Side =>
  [name, ...folders].some(namesTechnical) ? 'technical' : 'high';

function owned<Read extends Reading | Unread>(read: Read, { side, school }: Owner): Read {
  return { ...read, input: { ...read.input, side, school } };
}

interface Part {
  calendar: string;
  reading: Reading;
}

/** The parts of each file, so that sorting once more does not split it again. */
const split = new WeakMap<Reading, Part[]>();

function partsOf(read: Reading): Part[] {
  const parts = split.get(read) ?? splitUp(read);
  split.set(read, parts);
  return parts;
}

/** A file of several calendars as one reading for each; any other file as it is. */
function splitUp(read: Reading): Part[] {
  const whole = [{ calendar: '', reading: read }];
  // Of counts, each row says whose they are.
  if (read.kind === 'counts') return whole;
  if (read.kind !== 'grades' && read.kind !== 'roster') {
    const parts = splitSmall(read as SmallRead<AtRow>);
    return parts.length === 0
      ? whole
      : parts.map(({ calendar, file }) => ({ calendar, reading: { ...read, ...file } as Reading }));
  }
  const parts = splitByCalendar(read.records);
  if (parts.length === 0) return whole;
  return parts.map(({ calendar, file }) => ({ calendar, reading: { ...read, records: file } as Reading }));
}

/** Files with the very same bytes as one that comes before them by name. */
function copiesOf(files: readonly ReadFile[]): Map<number, number> {
  const copies = new Map<number, number>();
  const path = ({ folders, name }: ReadFile) => [...folders, name].join('/');
  const order = [...files.keys()].sort((a, b) => {
    const [first, second] = [path(files[a]!), path(files[b]!)];
    return first.length - second.length || compareTexts(first, second);
  });
  order.forEach((at, i) => {
    const same = order
      .slice(0, i)
      .find((other) => !copies.has(other) && isCopy(files[other]!.read.input, files[at]!.read.input));
    if (same !== undefined) copies.set(at, same);
  });
  return copies;
}

/** A file that was given up has tables without its bytes: nothing says what was in it. */
const isCopy = ({ source: a, tables }: FileInput, { source: b }: FileInput) =>
  !(a.size === 0 && tables) && areSameBytes(a, b);

/** What is known of a file beside what stands in it. */
type AboutFile = Pick<FileFacts, 'name' | 'folders' | 'given'>;

/** What stands in a file. */
type Content = Omit<FileFacts, keyof AboutFile | 'posted'>;

/** What stands in each file, so that sorting once more does not look again. */
const known = new WeakMap<Reading, Content & { posted?: FileFacts['posted'] }>();

/**
 * The facts of a file, or of the part of a file that is of one calendar.
 * @param calendar that of the part
 */
function factsOf(about: AboutFile, reading: Reading, calendar?: string): FileFacts {
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
