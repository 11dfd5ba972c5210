/** Guide 2b with counts alone: a school that may not give its grades says how many are posted in each section. */
import { calendarKey } from '../../compare/calendars.ts';
import type { Grade } from '../../compare/grade.ts';
import { placeKeyOf, placeOfGrade, type CtePlace } from '../../compare/grade-key.ts';
import { whereOf as whereOfGrades } from '../judged-rows.ts';
import { entriesOf, whereOf, type Entry } from '../records.ts';
import { compact, defineRule, type Facts } from '../rule.ts';

/** The posted grades of a course, section, term and task at both sides. */
interface BothSides {
  place: CtePlace;
  technical: Grade[];
  counts: Entry<'counts'>[];
  /** Posted grades of high schools that gave their grades. */
  grades: number;
}

export const counts = defineRule({
  item: '2b',
  needs: [],
  check(facts, report) {
    const entries = countsOf(facts);
    if (entries.length === 0) return;
    const loaded = new Set([
      ...entries.map(schoolOfEntry),
      ...facts.grades.schools.flatMap(({ label, hasGrades }) =>
        hasGrades && label !== undefined ? [calendarKey(label)] : [],
      ),
    ]);
    const fewer: BothSides[] = [];
    let equal = 0;
    for (const slot of slotsOf(facts, entries).values()) {
      if (slot.counts.length === 0) continue;
      const technical = slot.technical.length;
      const high = slot.grades + slot.counts.reduce((sum, { record }) => sum + record.posted, 0);
      if (technical === high) equal += 1;
      else if (high > technical || slot.technical.every((grade) => loaded.has(homeOf(grade))))
        report('2b-count-differs', {
          side: 'high',
          school: slot.counts[0]!.reading.input.school,
          where: [...whereOf(slot.counts, 'count'), ...whereOfGrades(facts, slot.technical)],
          data: compact({ ...slot.place, technical, high }),
          count: Math.abs(technical - high),
        });
      else fewer.push(slot);
    }
    if (equal > 0) report.passed('2b-count-differs', equal);
    const [first] = fewer;
    if (!first) return;
    const own = fewer.flatMap((slot) => slot.counts);
    report('2b-count-differs', {
      side: 'high',
      school: first.counts[0]!.reading.input.school,
      where: whereOf(own, 'count'),
      data: { which: 'fewer' },
      count: own.length,
    });
  },
});

/** The counts of all high schools. What a file counts of the technical school itself is left out. */
function countsOf(facts: Facts): Entry<'counts'>[] {
  const technical = new Set(
    facts.grades.files.technical.flatMap(({ file }) => Array.from(file.seen.calendars.keys(), calendarKey)),
  );
  return facts.schools
    .flatMap((school) => entriesOf(facts, 'counts', { side: 'high', school }))
    .filter(
      ({ record }) =>
        record.school === '' || !(technical.has(calendarKey(record.school)) || isTechnical(record.school)),
    );
}

const isTechnical = (name: string) => calendarKey(name) === 'technical school';

const schoolOfEntry = ({ record, reading }: Entry<'counts'>) =>
  calendarKey(record.school || (reading.input.school ?? ''));

/** The home school of a student, where a file of the technical school names it. */
function homeOf({ record: { homeSchool, calendar }, in: { file } }: Grade): string {
  const named = file.calendarColumn?.of === 'school' && !file.calendarColumn.parts ? calendar : '';
  return calendarKey(homeSchool || named);
}

function slotsOf(facts: Facts, entries: readonly Entry<'counts'>[]): Map<string, BothSides> {
  const slots = new Map<string, BothSides>();
  const at = (place: BothSides['place']) => {
    const key = placeKeyOf(place);
    const slot = slots.get(key) ?? { place, technical: [], counts: [], grades: 0 };
    slots.set(key, slot);
    return slot;
  };
  for (const { grade, outcome } of facts.grades.comparison.judged)
    if (outcome !== 'notPosted' && outcome !== 'noGrade') at(placeOfGrade(grade)).technical.push(grade);
  for (const entry of entries) {
    const { course, section, term, task } = entry.record;
    at(compact({ course, section, term, task })).counts.push(entry);
  }
  for (const { students } of facts.grades.schools)
    for (const grades of students.values())
      for (const grade of grades) if (grade.holds === 'posted') at(placeOfGrade(grade)).grades += 1;
  return slots;
}
