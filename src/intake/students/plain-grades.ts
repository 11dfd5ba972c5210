/**
 * Plain lines in which nothing is odd, to records without a look at each: one grade a row, with a whole SSID, a course and a
 * section without damage, a CTE task, readable values and a date that is one. What a cell means is worked out once for each
 * different one, and what a row shows of its course, section and term once for all rows that show the same.
 */
import type { CteTask } from '../cells.ts';
import { isUnreadable } from '../clean.ts';
import type { Plan } from '../columns.ts';
import type { DateUnread, GradePlace, gradeRowsTaken } from '../grade-rows.ts';
import { tupleOf, tuples } from '../../kernel/lists.ts';
import type { Field } from '../kinds.ts';
import { isTenDigits } from '../sheet.ts';
import type { SheetRows } from '../sheet-rows.ts';
import { isZeros, type Place } from './rows.ts';
import type { Alike, seenIn } from './seen.ts';

interface Reading {
  rows: SheetRows;
  columns: Plan['columns'];
  taken: ReturnType<typeof gradeRowsTaken>;
  seen: ReturnType<typeof seenIn>;
  placed: (course: string, section: string) => Place;
  dateOf: (cell: string) => { day: string; unread?: DateUnread };
  yearOf: (cell: string) => number | undefined;
  taskOf: (cell: string) => CteTask | undefined;
  /** Where the file has no column for it. */
  givenTask?: CteTask;
  /** The row at which the file was cut off. */
  cutOffAt?: number;
}

const placeFields = ['course', 'section', 'term', 'task', 'calendar', 'homeSchool', 'endYear', 'courseName'] as const;
const valueFields = ['score', 'percent', 'progressScore', 'progressPercent'] as const;

/** Not looked at yet; and what the longer look is for. */
const OPEN = -2;
const ODD = -1;

/**
 * Makes ready to take plain lines.
 * @returns takes one, or says false where it is for the longer look, which must find the same as this of all others
 */
export function plainGrades({ rows, columns, taken, seen, cutOffAt, ...meaning }: Reading): (line: number) => boolean {
  const { lines } = rows;
  if (!lines) return () => false;
  const { codes, cleaned } = lines;
  const width = lines.cleaners.length;
  const places = partsAt(placeFields);
  const values = partsAt(valueFields);
  const ssids = new Int32Array(cleaned.length).fill(OPEN);
  const days = new Int32Array(cleaned.length).fill(OPEN);
  const noDay = columns.postedOn === undefined ? taken.day({ postedOn: '' }) : ODD;
  const alike: Alike[] = [];
  const isSeen = new Uint8Array(cleaned.length);

  function ssidNumber(code: number): number {
    const ssid = cleaned[code]!;
    return isTenDigits(ssid) && !isZeros(ssid) ? taken.ssid(ssid) : ODD;
  }

  function dayNumber(code: number): number {
    const { day, unread } = meaning.dateOf(cleaned[code]!);
    return unread ? ODD : taken.day({ postedOn: day });
  }

  function valueNumber([score, percent, progressScore, progressPercent]: string[]): number {
    if (isUnreadable(score!) || isUnreadable(percent!)) return ODD;
    return taken.value({
      score: score!,
      percent: percent!,
      progressScore: progressScore!,
      progressPercent: progressPercent!,
    });
  }

  function placeNumber([course, section, term, task, calendar, homeSchool, endYear, title]: string[]): number {
    const own = columns.task === undefined ? meaning.givenTask : meaning.taskOf(task!);
    if (own === undefined || course!.includes('.') || section!.includes('.')) return ODD;
    const place = meaning.placed(course!, section!);
    if (place.course === '' || place.courseDamage || place.sectionDamage) return ODD;
    const year = columns.endYear === undefined ? undefined : meaning.yearOf(endYear!);
    const known: GradePlace = {
      course: place.course,
      section: place.section,
      term: term!,
      task: own,
      calendar: calendar!,
      homeSchool: homeSchool!,
      ...(year === undefined ? {} : { endYear: year }),
    };
    alike[places.last] = seen.alike({ ...known, title: title! });
    return taken.place(known);
  }

  /** Numbers what some fields say: the number that `of` gives for each different ones. */
  function partsAt(fields: readonly Field[]) {
    const at = Int32Array.from(fields.flatMap((field) => columns[field] ?? []));
    const all = tuples(at.length);
    const draft = new Int32Array(at.length).fill(ODD);
    const known: number[] = [];
    const told = () => {
      let i = 0;
      return fields.map((field) => (columns[field] === undefined ? '' : cleaned[draft[i++]!]!));
    };
    return {
      last: 0,
      /** Of a line that begins at `first`. */
      number(first: number, of: (texts: string[]) => number): number {
        let i = 0;
        while (i < at.length && draft[i] === codes[first + at[i]!]) i += 1;
        if (i === at.length && known.length > 0) return known[this.last]!;
        for (; i < at.length; i++) draft[i] = codes[first + at[i]!]!;
        const number = (this.last = tupleOf(all, draft));
        if (number === known.length) known.push(of(told()));
        return known[number]!;
      },
    };
  }

  return (line) => {
    if (lines.rows[line] === cutOffAt) return false;
    const first = line * width;
    const idCode = codes[first + columns.ssid!]!;
    let ssid = ssids[idCode]!;
    if (ssid === ODD) return false;
    const value = values.number(first, valueNumber);
    if (value === ODD) return false;
    let day = noDay;
    if (columns.postedOn !== undefined) {
      const code = codes[first + columns.postedOn]!;
      day = days[code]!;
      if (day === OPEN) day = days[code] = dayNumber(code);
      if (day === ODD) return false;
    }
    if (ssid === OPEN) {
      ssid = ssids[idCode] = ssidNumber(idCode);
      if (ssid === ODD) return false;
    }
    const place = places.number(first, placeNumber);
    if (place === ODD) return false;
    taken.add(lines.rows[line]!, ssid, place, value, day);
    seen.count(alike[places.last]!, cleaned[idCode]!);
    if (isSeen[idCode] === 0) seen.seen.students.add(cleaned[idCode]!);
    isSeen[idCode] = 1;
    return true;
  };
}
