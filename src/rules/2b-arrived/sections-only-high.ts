/** Guide 2b: KTS sections and courses of a high school that the technical school's files do not know. */
import type { NamedReading } from '../../compare/gather.ts';
import { byKey } from '../../intake/by-key.ts';
import type { Grade } from '../../compare/grade.ts';
import type { ComparedSchool } from '../../compare/judge-grade.ts';
import { gradesWhere } from '../../compare/school-rows.ts';
import { placeKey } from '../../compare/school.ts';
import { sectionOfSlot } from '../../compare/slots.ts';
import type { Where } from '../findings.ts';
import { filesAt } from '../records.ts';
import { at, compact, defineRule, type Facts } from '../rule.ts';

export const sectionsOnlyHigh = defineRule({
  item: '2b',
  needs: [],
  check(facts, report) {
    const { technical, schools } = facts.grades;
    if (technical.knowledge.sections.size === 0) return;
    for (const school of schools) {
      if (school.apart) continue;
      const { names } = school;
      const own = [...technical.knowledge.spelled.values()];
      const courses = new Set(own.map(({ course }) => names.course(course)));
      const places = new Set(own.map((place) => placeKey(names.course(place.course), names.section(place))));
      const matched = matchedPlaces(facts, school);
      const isKnown = (course: string, section: string) =>
        places.has(placeKey(course, section)) ||
        matched.has(placeKey(course, section)) ||
        (courses.has(course) && (section === '' || places.has(placeKey(course, ''))));
      const rows = rowsOfPlaces(facts, school, isKnown);
      const exchanged = exchangedCourses(facts, school);
      const others: Place[] = [];
      for (const place of rows) {
        if (!courses.has(place.course) && !exchanged.has(place.course)) others.push(place);
        else
          report('2b-section-only-high', {
            side: 'high',
            school: school.label,
            where: place.where,
            data: compact(place.spelled),
          });
      }
      if (others.length > 0)
        report('2b-section-only-high', {
          side: 'high',
          school: school.label,
          where: joined(others.flatMap(({ where }) => where)),
          data: { courses: [...new Set(others.map(({ spelled }) => spelled.course))].sort() },
        });
      const shared = [...school.knowledge.sections].flatMap(([course, sections]) =>
        [...sections].filter((section) => section !== '' && isKnown(course, section)),
      );
      report.passed('2b-section-only-high', shared.length);
    }
  },
});

/** Sections under which grades of the technical school were found, though its number is another. */
function matchedPlaces({ grades: { comparison } }: Facts, school: ComparedSchool): Set<string> {
  const keys = new Set<string>();
  for (const { school: at, sections } of comparison.paired)
    if (at === school) for (const { course, section } of sections) keys.add(placeKey(course, section));
  for (const { match, school: at } of comparison.odd)
    if (match && at === school) keys.add(placeKey(match.slot.course, match.slot.section));
  return keys;
}

interface Place {
  course: string;
  spelled: { course: string; section: string };
  where: Where[];
}

/** Courses that a school's files mark as KTS courses. */
function exchangedCourses(facts: Facts, { filesLabel, names }: ComparedSchool): Set<string> {
  const own = { side: 'high', school: filesLabel } as const;
  return new Set(
    [
      ...filesAt(facts, 'sections', own).flatMap(({ records }) => records),
      ...filesAt(facts, 'roster', own).flatMap(({ records }) => records.records),
    ].flatMap(({ course, ktsExchange }) => (ktsExchange ? [names.course(course)] : [])),
  );
}

/**
 * Where the courses and sections of a high school that nobody knows stand in its files. One that the school marks as not
 * exchanged is no KTS section, even of a KTS course, unless it has grades of ours.
 */
function rowsOfPlaces(
  facts: Facts,
  school: ComparedSchool,
  isKnown: (course: string, section: string) => boolean,
): Place[] {
  const { names, filesLabel, label } = school;
  const keyOf = (place: { course: string; section: string }) =>
    placeKey(names.course(place.course), names.section(place));
  const own = { side: 'high', school: filesLabel } as const;
  const notExchanged = new Set(
    filesAt(facts, 'sections', own).flatMap(({ records }) =>
      records.filter(({ ktsExchange }) => ktsExchange === false).map(keyOf),
    ),
  );
  const found = new Map<string, Place>();
  const add = (reading: NamedReading, place: { course: string; section: string }, row: number) => {
    const course = names.course(place.course);
    if (isKnown(course, names.section(place))) return;
    const key = keyOf(place);
    if (reading.kind !== 'grades' && (notExchanged.has(key) || !facts.isKts(place.course, filesLabel))) return;
    const known = found.get(key) ?? { course, spelled: { course: place.course, section: place.section }, where: [] };
    const last = known.where.at(-1);
    if (last?.file === reading.name) last.rows.push(row);
    else known.where.push(at(reading, [row], reading.layout.columns.section ?? reading.layout.columns.course));
    found.set(key, known);
  };
  const readings = new Map(facts.readings.map((reading) => [reading.name, reading]));
  const grades = gradesElsewhere(school, isKnown);
  grades.sort((a, b) => a.record.row - b.record.row);
  for (const [name, ofFile] of byKey(grades, (grade) => grade.in.name))
    for (const { record } of ofFile) add(readings.get(name)!, record, record.row);
  // The set-up files belong to all calendars of a school: they are told at the first.
  if (label !== filesLabel && facts.grades.schools.find((each) => each.filesLabel === filesLabel) !== school)
    return [...found.values()];
  for (const reading of filesAt(facts, 'roster', own))
    for (const record of reading.records.records) add(reading, record, record.row);
  for (const kind of ['sections', 'grading-tasks'] as const)
    for (const reading of filesAt(facts, kind, own))
      for (const record of reading.records) add(reading, { ...record, section: record.section ?? '' }, record.row);
  return [...found.values()];
}

/** The grades of a high school in sections that nobody knows. */
function gradesElsewhere({ rows }: ComparedSchool, isKnown: (course: string, section: string) => boolean): Grade[] {
  const isElsewhere = rows.slots.sections.map(({ course, section }) => !isKnown(course, section));
  const isAt = (slot: number) => isElsewhere[sectionOfSlot(rows.slots, slot)]!;
  return [
    ...gradesWhere(
      rows,
      (row) => isAt(rows.slot[row]!),
      ({ slot }) => isAt(slot.index),
    ),
  ];
}

/** Each file once, its rows in order. */
function joined(where: readonly Where[]): Where[] {
  return Array.from(byKey(where, ({ file }) => file).values(), (own) => ({
    ...own[0]!,
    rows: [...new Set(own.flatMap(({ rows }) => rows))].sort((a, b) => a - b),
  }));
}
