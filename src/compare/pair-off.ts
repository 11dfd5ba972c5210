/**
 * Pairs off the students in whom nothing is odd: of most, every grade stands at the one high school that knows them, once
 * and with the same score. Of these the comparison would say `synced` after a longer look; it sees all others.
 *
 * A student is plain if exactly one school may know him, whose grades are compared; if every row of his there is of a
 * section, a term and no calendar of its own, and none stands there twice; and if every grade of his
 * - is of a file whose calendars are told, and without a calendar of its own;
 * - is of a section and a term, which exactly one term of that school answers;
 * - has a row there of its course, section, task and year and of that term, which is no different grade's row;
 * - has a posted score, and is written there the same: its course, its section, its score, and its percent where both have one.
 */
import type { GradeRecord } from '../intake/grades-file.ts';
import type { Grade } from './grade.ts';
import { syncedWith, type Judged, type School } from './judge-grade.ts';

/** Says of a student's grades that all are synced, each with its row; undefined where the student is not plain. */
export type PairOff = (ssid: string, own: readonly Grade[]) => Paired[] | undefined;
type Paired = Judged & { match: Grade };

/** Makes ready to pair off the students of the technical school with those of high schools. */
export function pairingOff(schools: readonly School[]): PairOff {
  const partners = new Map(schools.map((school) => [school, partnerOf(school)]));
  return (ssid, own) => {
    let only: School | undefined;
    for (const school of schools) {
      if (!school.hasSetAside && !school.knowledge.students.has(ssid)) continue;
      if (only) return undefined;
      only = school;
    }
    const there = only?.students.get(ssid);
    return there && only!.apart === undefined ? partners.get(only!)!(own, there) : undefined;
  };
}

/** The same for one school. */
function partnerOf(school: School): (own: readonly Grade[], there: readonly Grade[]) => Paired[] | undefined {
  const answerOf = answering(school);
  /** By the school's slots: the row there of the student who was looked at last, and how many students that was ago. */
  const rows: Grade[] = [];
  const lookedAt: number[] = [];
  const taken: number[] = [];
  let student = 0;

  return (own, there) => {
    if (own.length > there.length) return undefined;
    student += 1;
    for (const row of there) {
      const { slot } = row;
      const isOdd = slot.section === '' || slot.term === '' || row.calendar !== '';
      if (isOdd || lookedAt[slot.index] === student) return undefined;
      lookedAt[slot.index] = student;
      rows[slot.index] = row;
    }
    const judged: Paired[] = [];
    for (const grade of own) {
      const index = isPlain(grade) ? answerOf(grade) : -1;
      if (index === -1 || lookedAt[index] !== student || taken[index] === student) return undefined;
      const row = rows[index]!;
      if (!isWrittenAlike(grade.record, row.record)) return undefined;
      taken[index] = student;
      judged.push(syncedWith(grade, row, school));
    }
    return judged;
  };
}

const isPlain = ({ calendar, in: { settled } }: Grade) => calendar === '' && !settled.isUntold;

const isWrittenAlike = (own: GradeRecord, there: GradeRecord) =>
  own.score !== '' &&
  own.score === there.score &&
  own.course === there.course &&
  own.section === there.section &&
  (own.percent === there.percent || own.percent === '' || there.percent === '');

/** Finds the slot of a school in which a grade of the technical school must stand: its index, or -1 for none or several. */
function answering({ names, terms, slots }: School): (grade: Grade) => number {
  /** By the slots of the technical school. */
  const answers: number[] = [];
  const look = ({ record, section, term, year }: Grade): number => {
    const [answer, ...others] = terms.answers.get(term) ?? [];
    if (term === '' || section === '' || answer === undefined || others.length > 0) return -1;
    const within = slots.within(names.course(record.course), names.section(record));
    return slots.find(within, answer, record.task, year)?.index ?? -1;
  };
  return (grade) => (answers[grade.slot.index] ??= look(grade));
}
