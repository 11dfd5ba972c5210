/** What the page shows of a file that was read: what it holds, whose it is and why, and what it lacks. */
import { folded } from '../compare/names.ts';
import { partsUsed } from '../intake/grade-rows.ts';
import type { Field, Kind } from '../intake/kinds.ts';
import { layoutColumns } from '../intake/recognise.ts';
import { dataRows, type Reading, type Unread } from '../intake/read.ts';
import { unreadCount } from '../intake/skips.ts';
import type { ReadAs } from '../intake/students/rows.ts';
import { isNumberAndName } from '../intake/taken-apart.ts';
import type { SortedFile } from './sort-read.ts';
import type { FilePlace } from './sort.ts';

/** Numbers and names behind the evidence of a place. */
export interface Proof {
  calendar?: string;
  /** How many of its KTS students are also in the technical school's files. */
  shared?: number;
  /** How many of its rows are of courses in which no CTE grading task occurs. */
  ownRows?: number;
}

/** A file, or the part of a split file that is of one calendar, and its place. */
export interface SeenPart extends FilePlace {
  /** The calendar of the part; '' for a whole file. */
  calendar: string;
  rows: number;
  proof: Proof;
}

export interface FileSeen {
  /** `saved` is a saved check; null could not be read. */
  kind: Kind | 'saved' | null;
  /** Why it could not be read. */
  unread?: Pick<Unread, 'reason' | 'field' | 'as' | 'headers'>;
  rows: number;
  /** Headers of the columns that are read, each with what it is read as. */
  columns: { header: string; field: Field }[];
  /** Headers of columns that are not needed, and of those about a person. */
  unknownHeaders: string[];
  privateHeaders: string[];
  /** What was read otherwise than it is written, and in how many rows. */
  readAs: (Pick<ReadAs, 'reason' | 'headers'> & { count: number })[];
  /** How many courses keep their name beside their number in one cell, since not all of them have one. */
  namedCourses: number;
  /** As spelled. */
  terms: string[];
  /** The latest posting date in it, YYYY-MM-DD. */
  postedUpTo?: string;
  /** The day on which it was saved. */
  day?: string;
  /** What it does not say, so that it is asked. */
  asks: ('term' | 'task')[];
  /** Nothing of it can be read before its grading task is said. */
  needsTask?: boolean;
  /** How many of its rows may hold a posted grade, or are of a setting, and cannot be used. */
  setAside: number;
  /** The row at which it stops. */
  cutOffAt?: number;
  /** Whose its parts are; none where it is a copy. */
  parts: SeenPart[];
  /** The name of the file that has the very same bytes and counts in its place. */
  copyOf?: string;
}

/**
 * @param file as it was read, and as it was looked at where it lacks its grading task
 * @param parts of this file
 * @param all the parts of all files
 */
export function seenOf(
  { read, looked }: { read: Reading | Unread; looked: Reading | Unread },
  parts: readonly SortedFile[],
  all: readonly SortedFile[],
): FileSeen {
  const own = {
    ...contentOf(looked),
    parts: parts.map(({ calendar, read: part, place, facts }): SeenPart => {
      const proof = facts ? proofOf(facts, part, all) : {};
      return { ...place, calendar, rows: part.kind === null ? 0 : dataRows(part), proof };
    }),
  };
  if (read.kind !== null) return own;
  const { reason, field, as, headers } = read;
  if (looked.kind !== null) return { ...own, needsTask: true };
  return { ...own, unread: { reason, field, as, headers } };
}

/** Of a file of which nothing is known. */
export const nothingSeen: Omit<FileSeen, 'kind' | 'parts'> = {
  rows: 0,
  columns: [],
  unknownHeaders: [],
  privateHeaders: [],
  readAs: [],
  namedCourses: 0,
  terms: [],
  asks: [],
  setAside: 0,
};

/** What stands in each file, so that it is not counted each time. */
const known = new WeakMap<Reading, Omit<FileSeen, 'parts'>>();

function contentOf(read: Reading | Unread): Omit<FileSeen, 'parts'> {
  if (read.kind === null) return { ...nothingSeen, kind: null };
  const content = known.get(read) ?? counted(read);
  known.set(read, content);
  return content;
}

function counted(read: Reading): Omit<FileSeen, 'parts'> {
  const { kind, cutOffAt, layout } = read;
  const { used, unknown, isPrivate } = layoutColumns(layout);
  const about = {
    ...{ ...nothingSeen, kind, rows: dataRows(read) },
    columns: used.map(({ header, field }) => ({ header, field })),
    unknownHeaders: unknown,
    privateHeaders: isPrivate,
    namedCourses: coursesOf(read).filter(isNumberAndName).length,
    readAs: read.readAs.map(({ reason, headers, rows }) => ({ reason, headers, count: rows.length })),
    ...(cutOffAt === undefined ? {} : { cutOffAt }),
  };
  if (read.kind !== 'grades') return { ...about, setAside: unreadCount(read.skips) };
  const { records, setAside, seen } = read.records;
  const inOrder = new Intl.Collator('en-US', { numeric: true });
  let postedUpTo = '';
  for (const { postedOn } of partsUsed(records.day)) if (postedOn > postedUpTo) postedUpTo = postedOn;
  return {
    ...about,
    terms: [...seen.terms].filter((term) => term !== '').sort(inOrder.compare),
    ...(postedUpTo === '' ? {} : { postedUpTo }),
    asks: (['term', 'task'] as const).filter((field) => read.layout.columns[field] === undefined),
    setAside: setAside.filter(({ posted }) => posted !== 'no').length,
  };
}

/** The different courses of a file, as they are read. */
function coursesOf({ records }: Reading): string[] {
  if (!Array.isArray(records)) return 'seen' in records ? [...records.seen.courses.keys()] : [];
  return [...new Set(records.flatMap((record) => ('course' in record ? record.course : [])))];
}

function proofOf(
  { ktsStudents, calendar, schoolColumn }: NonNullable<SortedFile['facts']>,
  read: Reading | Unread,
  all: readonly SortedFile[],
): Proof {
  const technical = all.filter(({ place, facts }) => place.side === 'technical' && facts?.ktsStudents !== ktsStudents);
  let shared = 0;
  for (const student of ktsStudents) if (technical.some(({ facts }) => facts?.ktsStudents.has(student))) shared += 1;
  const ownRows = read.kind === 'grades' ? rowsOutside(read.records.seen.courses, ktsCourses(all)) : 0;
  return {
    ...((calendar ?? schoolColumn) ? { calendar: calendar ?? schoolColumn } : {}),
    ...(shared > 0 ? { shared } : {}),
    ...(ownRows > 0 ? { ownRows } : {}),
  };
}

/** Courses in which a CTE grading task occurs in any of the files. */
const ktsCourses = (all: readonly SortedFile[]) =>
  new Set(
    all.flatMap(({ facts }) => [...(facts?.courses ?? [])].flatMap(([course, isCte]) => (isCte ? [course] : []))),
  );

function rowsOutside(courses: ReadonlyMap<string, { rows: number }>, kts: ReadonlySet<string>): number {
  let outside = 0;
  for (const [course, { rows }] of courses) if (!kts.has(folded(course))) outside += rows;
  return outside;
}
