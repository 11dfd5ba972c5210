/** Where grades of one school stand: course, section, term, task and year, each of these places once. */
import { listOf } from '../intake/by-key.ts';
import type { CteTask } from '../intake/cells.ts';

export interface Slot {
  /** From 0, in the order in which they came. */
  index: number;
  /** As they are compared within the school; '' for none. */
  course: string;
  section: string;
  term: string;
  task: CteTask;
  year: number | undefined;
}

export type Slots = ReturnType<typeof slots>;

/** The slots of one school. */
export function slots() {
  const byCourse = new Map<string, Map<string, Slot[]>>();
  let count = 0;

  /** All slots of a section of a course; a list to which new ones are added. */
  function within(course: string, section: string): Slot[] {
    let sections = byCourse.get(course);
    if (!sections) byCourse.set(course, (sections = new Map<string, Slot[]>()));
    return listOf(sections, section);
  }

  function find(own: readonly Slot[], term: string, task: CteTask, year: number | undefined): Slot | undefined {
    for (const slot of own) if (slot.term === term && slot.task === task && slot.year === year) return slot;
    return undefined;
  }

  return {
    within,
    find,
    /** The slot of a section that `within` gave, which is there from now on. */
    of(course: string, section: string, own: Slot[], term: string, task: CteTask, year: number | undefined): Slot {
      let slot = find(own, term, task, year);
      if (!slot) own.push((slot = { index: count++, course, section, term, task, year }));
      return slot;
    },
  };
}
