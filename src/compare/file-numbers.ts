/** The rows of one file as numbers that mean the same in all files of a school. */
import { termIdentity } from '../intake/cells.ts';
import { sectionOf, timeOf, type GradeRows } from '../intake/grade-rows.ts';
import { eachOf, listFor, mapInto, type Numbers } from '../kernel/lists.ts';
import { calendarKey } from './calendars.ts';
import { holding, schoolYearOf, type GradesIn, type Holds } from './grade.ts';
import type { Names } from './names.ts';
import { givenTerm } from './school.ts';
import { addSection, addSlot, addTime, type Slots } from './slots.ts';

/** Numbers for texts, the same for all schools of a check; 0 for none. */
export interface TextNumbers {
  of(text: string): number;
  /** How many there are so far. */
  count(): number;
}

export function textNumbers(): TextNumbers {
  const known = new Map<string, number>([['', 0]]);
  return {
    of(text) {
      const number = known.get(text) ?? known.size;
      known.set(text, number);
      return number;
    },
    count: () => known.size,
  };
}

/** What a row holds, by its number. */
export const holds: readonly Holds[] = ['nothing', 'progress', 'posted'];
export const POSTED = holds.indexOf('posted');

/** What stands for the parts of a file's rows. */
export interface FileNumbers {
  /** By SSIDs. */
  students: Int32Array;
  /** By places: courses and sections as spelled. */
  spelled: Int32Array;
  /** Of each row its place and its year together, and by these the slots. */
  keys: Numbers;
  slotOf: Int32Array;
  /** By values. */
  held: number[];
  scores: number[];
  percents: number[];
}

/** What the rows of a file are numbered with. */
interface Numbering {
  /** The students, and their numbers. */
  ssids: string[];
  numberOf: Map<string, number>;
  slots: Slots;
  names: Names;
  latest: number | undefined;
  texts: TextNumbers;
}

/** Numbers what the rows of a file say; what is new gets a number of its own. */
export function numbersOf(file: GradesIn, numbering: Numbering): FileNumbers {
  const { slots: all, names, latest, texts } = numbering;
  const { used, isUntold } = file.settled;
  const { place, value, ssid } = used;
  const given = givenTerm(file.file, file.side === 'high') ?? '';
  const termOf = (term: string) => (term === '' ? given : termIdentity(term));
  const calendarOf = calendarsOf(file);
  const { sections, times, pairs } = place;
  const terms = times.map(({ term }) => termOf(term));
  const spellings = sections.map((own) => {
    if (isUntold || calendarOf(own.calendar) !== '' || names.section(own) === '') return 0;
    return texts.of(`${own.course.length} ${own.course} ${own.section}`);
  });
  const spelled = new Int32Array(pairs.count);
  for (let at = 0; at < pairs.count; at++)
    if (terms[timeOf(place, at)] !== '') spelled[at] = spellings[sectionOf(place, at)]!;
  const students = new Int32Array(ssid.parts.length);
  for (const id of eachOf(ssid.of, ssid.parts.length)) students[id] = studentNumber(numbering, ssid.parts[id]!);

  const { years, of: yearOfRow } = yearsOf(used);
  const count = years.length;
  const keys = placesInYears(place.of, yearOfRow, count);
  const slotOf = new Int32Array(pairs.count * count);
  const sectionNumbers = sections.map((own) => addSection(all, names.course(own.course), names.section(own)));
  const timeNumbers = times.flatMap(({ task }, i) =>
    years.map((year) => addTime(all, { term: terms[i]!, task, year: year ?? latest })),
  );
  for (const key of eachOf(keys, slotOf.length)) {
    const year = key % count;
    const at = (key - year) / count;
    slotOf[key] = addSlot(all, sectionNumbers[sectionOf(place, at)]!, timeNumbers[timeOf(place, at) * count + year]!);
  }
  return {
    students,
    spelled,
    keys,
    slotOf,
    held: value.parts.map((own) => holds.indexOf(holding(own))),
    scores: value.parts.map(({ score }) => texts.of(score)),
    percents: value.parts.map(({ percent }) => texts.of(percent)),
  };
}

/** Of each row one number for its place and its year. */
function placesInYears({ list, length }: Numbers, years: Numbers, count: number): Numbers {
  if (count === 1) return { list, length };
  const keys = new Int32Array(length);
  for (let i = 0; i < length; i++) keys[i] = list[i]! * count + years.list[i]!;
  return { list: keys, length };
}

function studentNumber({ ssids, numberOf }: Pick<Numbering, 'ssids' | 'numberOf'>, ssid: string): number {
  let number = numberOf.get(ssid);
  if (number === undefined) {
    numberOf.set(ssid, (number = ssids.length));
    ssids.push(ssid);
  }
  return number;
}

interface YearsOfRows {
  years: (number | undefined)[];
  of: Numbers;
}

/** Rows that were read do not change. */
const yearsKnown = new WeakMap<GradeRows, YearsOfRows>();

/** The school years that rows say, each once, and for each row which of them: by a column or by a posting date. */
function yearsOf(rows: GradeRows): YearsOfRows {
  const known = yearsKnown.get(rows);
  if (known) return known;
  const { place, day } = rows;
  const years: (number | undefined)[] = [undefined];
  const number = (year: number | undefined) => {
    const own = years.indexOf(year);
    return own === -1 ? years.push(year) - 1 : own;
  };
  const ofSection = place.sections.map(({ endYear }) => number(endYear));
  const ofDay = day.parts.map(({ postedOn }) => number(schoolYearOf(postedOn)));
  const { length } = place.of;
  const list = listFor(length, years.length);
  if (years.length > 1) mapInto(list, 0, day.of, ofDay);
  // A section without a year of its own is of the first, which is none.
  if (ofSection.some((year) => year !== 0))
    for (let i = 0; i < length; i++) list[i] = ofSection[sectionOf(place, place.of.list[i]!)]! || list[i]!;
  const found = { years, of: { list, length } };
  yearsKnown.set(rows, found);
  return found;
}

/** The school years that rows say; `undefined` among them where a row says none. */
export function yearsIn(rows: GradeRows): Set<number | undefined> {
  const { years, of } = yearsOf(rows);
  return new Set(eachOf(of, years.length).map((year) => years[year]));
}

/** What tells the calendar of a row, where its file has several. */
export const calendarsOf = ({ settled: { isUntold, isParted } }: GradesIn) =>
  isUntold || isParted ? calendarKey : () => '';
