/** What the files of one high school know: its students, courses and sections, terms and tasks, and its roster. */
import { byKey } from '../intake/by-key.ts';
import { termIdentity, withoutZeros, type CteTask } from '../intake/cells.ts';
import type { Reading } from '../intake/read.ts';
import { givenTerm, placeKey, placeOf, type Book } from './table.ts';

/** Students, courses and sections that the files of a school show, whether or not with a grade. */
export interface Knowledge {
  students: Set<number>;
  /** Places as coded in the book. */
  places: Set<number>;
  /** Courses and places, without leading zeros, that one file spells in two ways: 0501 and 501 are two courses there. */
  apart: Set<string>;
  /** Terms (identities) and tasks of its grades, also in rows of other courses. */
  terms: Set<string>;
  tasks: Set<CteTask>;
  /** Rows of its grades without a term. */
  hasRowsWithoutTerm: boolean;
  hasGrades: boolean;
  roster?: Roster;
}

/** Who is scheduled where. */
export interface Roster {
  places: Set<number>;
  /** What `seat` makes of the student and place of each row. */
  seats: Set<number>;
  seat(student: number, place: number): number;
}

/** Gathers what the files of one school know. */
export function knowledgeOf(readings: readonly Reading[], book: Book): Knowledge {
  const known: Knowledge = {
    students: new Set(), places: new Set(), apart: new Set(), terms: new Set(), tasks: new Set(),
    hasRowsWithoutTerm: false, hasGrades: false,
  }; // prettier-ignore
  const coursesAlone = new Set<string>();
  for (const reading of readings) {
    const spellings = new Map<string, string>();
    const addPlace = (course: string, section: string) => {
      known.places.add(book.places.code(placeKey(course, section)));
      for (const [name, spelling] of [
        [withoutZeros(course), course],
        [placeKey(withoutZeros(course), withoutZeros(section)), placeKey(course, section)],
      ] as const) {
        if ((spellings.get(name) ?? spelling) !== spelling) known.apart.add(name);
        spellings.set(name, spelling);
      }
    };
    if (reading.kind === 'grades' || reading.kind === 'roster') {
      const { seen, shards, columns } = reading.records;
      const damaged = new Set(seen.damaged);
      columns.ssid!.values.forEach((ssid, code) => {
        if (!damaged.has(code)) known.students.add(book.students.code(ssid));
      });
      // A row that is cut short shows all the same that its student is there.
      for (const { ssid, damage } of shards) if (ssid && !damage) known.students.add(book.students.code(ssid));
      for (const { course, section } of seen.places) addPlace(course, section);
    }
    if (reading.kind === 'grades') {
      known.hasGrades = true;
      for (const term of reading.records.seen.terms) known.terms.add(termIdentity(term));
      for (const task of reading.records.seen.tasks) known.tasks.add(task);
      const given = givenTerm(reading);
      if (given !== undefined) known.terms.add(given);
      else
        known.hasRowsWithoutTerm ||=
          reading.records.columns.term === undefined || reading.records.columns.term.values.includes('');
    }
    if (reading.kind === 'sections' || reading.kind === 'grading-tasks') {
      for (const { course, section } of reading.records) {
        if (section) addPlace(course, section);
        else coursesAlone.add(course);
      }
    }
  }
  // A list of courses says nothing of sections; it stands for them only where no other file names any.
  const named = new Set(Array.from(known.places, (place) => withoutZeros(placeOf(book, place).course)));
  for (const course of coursesAlone) {
    if (!named.has(withoutZeros(course))) known.places.add(book.places.code(placeKey(course, '')));
  }
  const rosters = readings.filter((reading) => reading.kind === 'roster');
  if (rosters.length > 0) known.roster = rosterOf(rosters, book);
  return known;
}

function rosterOf(readings: Extract<Reading, { kind: 'roster' }>[], book: Book): Roster {
  const seat = (student: number, place: number) => student * 2 ** 24 + place;
  const roster: Roster = { places: new Set(), seats: new Set(), seat };
  for (const { records } of readings) {
    const { ssid, course, section } = records.columns;
    const students = ssid!.values.map((value) => book.students.code(value));
    for (let i = 0; i < records.length; i++) {
      const key = placeKey(course!.values[course!.codes[i]!]!, section ? section.values[section.codes[i]!]! : '');
      const place = book.places.code(key);
      roster.places.add(place);
      roster.seats.add(seat(students[ssid!.codes[i]!]!, place));
    }
  }
  return roster;
}

/** Whether one side's spelling of a place answers the other's, and how. */
export interface PlaceMatch {
  /** For a technical-school place: the codes of the high school's places that are the same course and section. */
  same(technical: number): readonly number[];
  /** For any place: the course, the same integer for the same course on both sides. */
  course: Int32Array;
}

/**
 * Matches places of the two sides that are equal without leading zeros; only equal ones where a file keeps them apart.
 * A place without a section answers every section of its course.
 */
export function matchPlaces(technical: Knowledge, high: Knowledge, book: Book): PlaceMatch {
  const strippedKey = (code: number) => {
    const { course, section } = placeOf(book, code);
    return placeKey(withoutZeros(course), withoutZeros(section));
  };
  const highByStripped = byKey(high.places, strippedKey);
  const highByCourse = byKey(high.places, (code) => withoutZeros(placeOf(book, code).course));
  const isApart = (name: string) => technical.apart.has(name) || high.apart.has(name);
  const courseOf = (code: number) => {
    const { course } = placeOf(book, code);
    const name = withoutZeros(course);
    return isApart(name) ? course : name;
  };
  const courses = new Map<string, number>();
  const course = new Int32Array(book.places.values.length);
  for (let code = 0; code < course.length; code++) {
    const name = courseOf(code);
    if (!courses.has(name)) courses.set(name, courses.size);
    course[code] = courses.get(name)!;
  }

  const none: number[] = [];
  const answers = new Map<number, number[]>();
  for (const code of technical.places) {
    const own = placeOf(book, code);
    const candidates =
      (own.section === '' ? highByCourse.get(withoutZeros(own.course)) : highByStripped.get(strippedKey(code))) ?? [];
    let same = candidates.filter((other) => course[other] === course[code]);
    if (own.section !== '' && isApart(strippedKey(code))) {
      same = same.includes(code) ? [code] : same.filter((other) => !technical.places.has(other));
    }
    const open =
      own.section === ''
        ? []
        : (highByCourse.get(withoutZeros(own.course)) ?? []).filter(
            (other) => course[other] === course[code] && placeOf(book, other).section === '',
          );
    answers.set(code, [...new Set([...same, ...open])]);
  }
  return { same: (code) => answers.get(code) ?? none, course };
}
