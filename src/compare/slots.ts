/**
 * Where grades of one school stand: in a section of a course, at a term, task and year. Each such slot is a number, and so are
 * the sections and the times: there are many slots, and few of these.
 */
import { listOf } from '../intake/by-key.ts';
import type { CteTask } from '../intake/cells.ts';
import { tupleIn, tupleOf, tuples, type Tuples } from '../kernel/lists.ts';

/** As they are compared within the school; '' for none. */
export interface SectionOfSlot {
  course: string;
  section: string;
}

export interface TimeOfSlot {
  term: string;
  task: CteTask;
  year: number | undefined;
}

export interface Slot extends SectionOfSlot, TimeOfSlot {
  /** From 0, in the order in which they came. */
  index: number;
}

export interface Slots {
  sections: SectionOfSlot[];
  times: TimeOfSlot[];
  /** Of each slot its section and its time. */
  pairs: Tuples;
  /** The numbers of sections by course and section, and of times by their terms. */
  sectionNumbers: Map<string, Map<string, number>>;
  timeNumbers: Map<string, number[]>;
  /** Those that somebody asked for. */
  made: Slot[];
}

export const slots = (): Slots => ({
  sections: [],
  times: [],
  pairs: tuples(2),
  sectionNumbers: new Map(),
  timeNumbers: new Map(),
  made: [],
});

/** The number of a section, which is there from now on. */
export function addSection({ sections, sectionNumbers }: Slots, course: string, section: string): number {
  let ofCourse = sectionNumbers.get(course);
  if (!ofCourse) sectionNumbers.set(course, (ofCourse = new Map<string, number>()));
  let number = ofCourse.get(section);
  if (number === undefined) {
    ofCourse.set(section, (number = sections.length));
    sections.push({ course, section });
  }
  return number;
}

/** The number of a section, or -1 where there is none. */
export const sectionIn = ({ sectionNumbers }: Slots, course: string, section: string): number =>
  sectionNumbers.get(course)?.get(section) ?? -1;

/** The number of a term, task and year, which is there from now on. */
export function addTime(all: Slots, time: TimeOfSlot): number {
  const known = timeIn(all, time);
  if (known !== -1) return known;
  listOf(all.timeNumbers, time.term).push(all.times.length);
  return all.times.push(time) - 1;
}

/** The number of a term, task and year, or -1 where there is none. */
export const timeIn = ({ times, timeNumbers }: Slots, { term, task, year }: TimeOfSlot): number =>
  timeNumbers.get(term)?.find((number) => times[number]!.task === task && times[number]!.year === year) ?? -1;

const pair = new Int32Array(2);

/** The slot of a section at a time, which is there from now on. */
export function addSlot({ pairs }: Slots, section: number, time: number): number {
  pair[0] = section;
  pair[1] = time;
  return tupleOf(pairs, pair);
}

/** The slot of a section at a time, or -1 where there is none. */
export function slotIn({ pairs }: Slots, section: number, time: number): number {
  pair[0] = section;
  pair[1] = time;
  return section === -1 || time === -1 ? -1 : tupleIn(pairs, pair);
}

/** The numbers of the section and the time of a slot. */
export const sectionOfSlot = ({ pairs }: Slots, slot: number): number => pairs.parts[slot * 2]!;
export const timeOfSlot = ({ pairs }: Slots, slot: number): number => pairs.parts[slot * 2 + 1]!;

/** A slot, the same each time. */
export function slotAt(all: Slots, index: number): Slot {
  const { course, section } = all.sections[sectionOfSlot(all, index)]!;
  const { term, task, year } = all.times[timeOfSlot(all, index)]!;
  return (all.made[index] ??= { index, course, section, term, task, year });
}
