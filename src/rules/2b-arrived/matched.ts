/** Guide 2b: students, sections, terms and whole files that the two schools do not share. */
import { byKey } from '../../intake/by-key.ts';
import { termIdentity } from '../../intake/cells.ts';
import { unpackFiles } from '../../compare/compare.ts';
import { placeKey, placeOf } from '../../compare/table.ts';
import { byOutcome, spelled, ssidOf, whereOf } from '../grade-rows.ts';
import { filesAt } from '../records.ts';
import { at, compact, defineRule, type Facts, type NamedReading, type Reporter } from '../rule.ts';
import type { Where } from '../findings.ts';

export const matched = defineRule({
  step: '2b',
  needs: ['technical grades'],
  check(facts, report) {
    const rows = byOutcome(facts);
    unknown(facts, '2b-student-unknown', withUnlisted(facts, 'studentUnknown', rows.studentUnknown), report);
    unknown(facts, '2b-section-unknown', withUnlisted(facts, 'sectionUnknown', rows.sectionUnknown), report);
    termsUnmatched(facts, rows.termUnknown, report);
    filesDoNotMatch(facts, rows.notCompared, report);
    sectionsDiffer(facts, report);
    withoutSections(facts, report);
  },
});

const schoolOf = ({ grades: { comparison } }: Facts, i: number) => comparison.school[i]!;

/** Where there is one high school only, it is the one even if it does not know the student. */
function labelOf({ grades: { sides } }: Facts, school: number): string | undefined {
  return sides.schools.length === 1 ? sides.schools[0]!.label : sides.schools[school]?.label;
}

/** Rows with an outcome, and those that only a roster could judge. */
function withUnlisted(
  { grades: { comparison } }: Facts,
  why: 'studentUnknown' | 'sectionUnknown',
  rows: number[],
): number[] {
  const unlisted = [...comparison.unlisted].flatMap(([i, said]) => (said === why ? [i] : []));
  return [...rows, ...unlisted].sort((a, b) => a - b);
}

function unknown(facts: Facts, code: '2b-student-unknown' | '2b-section-unknown', rows: number[], report: Reporter) {
  const { technical } = facts.grades.sides;
  for (const group of byKey(rows, (i) => technical.place[i]! * 2 ** 10 + schoolOf(facts, i) + 1).values()) {
    const { course, section } = spelled(facts, 'technical', group[0]!);
    const ssids =
      code === '2b-student-unknown'
        ? [...new Set(group.flatMap((i) => ssidOf(facts, 'technical', i) ?? []))]
        : undefined;
    report(code, {
      side: 'high',
      school: labelOf(facts, schoolOf(facts, group[0]!)),
      where: whereOf(facts, 'technical', group, 'ssid'),
      data: compact({ course, section, ssids }),
      count: group.length,
    });
  }
}

function termsUnmatched(facts: Facts, rows: number[], report: Reporter) {
  for (const group of byKey(rows, (i) => schoolOf(facts, i)).values()) {
    const school = facts.grades.sides.schools[schoolOf(facts, group[0]!)]!;
    const technical = [...new Set(group.map((i) => spelled(facts, 'technical', i).term!))];
    report('2b-terms-unmatched', {
      side: 'high',
      school: school.label,
      where: whereOf(facts, 'technical', group, 'term'),
      data: { technical, high: termNames(facts, school.label, school.terms.left) },
      count: group.length,
    });
  }
}

/** Terms of a high school's grades by their identities, as its files spell them. */
export function termNames(
  { grades: { files } }: Facts,
  label: string | undefined,
  identities: readonly string[],
): string[] {
  const names = files.high.filter(({ input }) => input.school === label).flatMap(({ records }) => records.seen.terms);
  return identities.map((identity) => names.find((name) => identity === termIdentity(name)) ?? identity);
}

function filesDoNotMatch(facts: Facts, notCompared: number[], report: Reporter) {
  const { sides, files } = facts.grades;
  for (const [index, school] of sides.schools.entries()) {
    if (!school.mismatch) continue;
    const high = files.high.filter((_, file) => sides.schoolOfFile[file] === index);
    const concerned = notCompared.filter((i) => schoolOf(facts, i) === index || schoolOf(facts, i) === -1);
    report('2b-files-do-not-match', {
      side: 'high',
      school: school.label,
      where: ([...files.technical, ...high] as NamedReading[]).map((reading) => at(reading, [])),
      data: { which: school.mismatch },
      count: concerned.length,
    });
  }
}

function sectionsDiffer(facts: Facts, report: Reporter) {
  const { sides, comparison } = facts.grades;
  for (const { school, place, highPlace, rows, highRows } of comparison.sectionPairs.values()) {
    const { course, section } = placeOf(sides.book, place);
    report('2b-section-differs', {
      side: 'high',
      school: sides.schools[school]!.label,
      where: [...whereOf(facts, 'technical', rows, 'section'), ...whereOf(facts, 'high', highRows, 'section')],
      data: compact({ course, section, highSection: placeOf(sides.book, highPlace).section }),
      count: rows.length,
    });
  }
}

/** A file without section numbers: said once for the pair of files. */
function withoutSections(facts: Facts, report: Reporter) {
  const { sides, comparison, files } = facts.grades;
  for (const [pair, { rows, side }] of comparison.withoutSections) {
    const { technical, high } = unpackFiles(pair);
    report('2b-section-differs', {
      side,
      school: sides.schools[sides.schoolOfFile[high]!]!.label,
      where: [...whereOf(facts, 'technical', rows), at(files.high[high] as NamedReading, [])].filter(
        ({ file, rows: own }) => own.length === 0 || file === (files.technical[technical] as NamedReading).name,
      ),
      data: { withoutSections: side },
      count: rows.length,
    });
  }
}

/** Guide 2b: a KTS section of a high school that the technical school's files do not know. */
export const sectionsOnlyHigh = defineRule({
  step: '2b',
  needs: [],
  check(facts, report) {
    const { sides, comparison } = facts.grades;
    if (sides.technicalPlaces.size === 0) return;
    for (const [index, school] of sides.schools.entries()) {
      if (school.mismatch) continue;
      const known = new Set([...sides.technicalPlaces].flatMap((place) => [...school.places.same(place)]));
      for (const pair of comparison.sectionPairs.values()) if (pair.school === index) known.add(pair.highPlace);
      const alone = [...school.knowledge.places].filter(
        (place) => !known.has(place) && facts.isKts(placeOf(sides.book, place).course),
      );
      const where = rowsOfPlaces(facts, school.label, new Set(alone));
      for (const place of alone) {
        const { course, section } = placeOf(sides.book, place);
        const rows = where.get(place);
        if (!rows) continue;
        report('2b-section-only-high', {
          side: 'high',
          school: school.label,
          where: rows,
          data: compact({ course, section }),
        });
      }
      // A technical school whose files have no sections knows none.
      const sections = [...known].filter(
        (place) => sides.technicalPlaces.has(place) && placeOf(sides.book, place).section !== '',
      );
      report.passed('2b-section-only-high', sections.length);
    }
  },
});

/**
 * Where some courses and sections of a high school stand in its files. One that the school marks as not exchanged is no
 * KTS section, even of a KTS course, unless it has grades of ours.
 */
function rowsOfPlaces(facts: Facts, label: string | undefined, places: ReadonlySet<number>): Map<number, Where[]> {
  const { sides, files } = facts.grades;
  const found = new Map<number, Where[]>();
  if (places.size === 0) return found;
  const placeIn = (course: string, section: string) => sides.book.places.code(placeKey(course, section));
  const notExchanged = new Set(
    filesAt(facts, 'sections', { side: 'high', school: label }).flatMap(({ records }) =>
      records.flatMap((at) => (at.ktsExchange === false ? [placeIn(at.course, at.section)] : [])),
    ),
  );
  const add = (reading: NamedReading, place: number, row: number) => {
    if (!places.has(place) || (reading.kind !== 'grades' && notExchanged.has(place))) return;
    const known = found.get(place) ?? [];
    const last = known.at(-1);
    if (last?.file === reading.name) last.rows.push(row);
    else known.push(at(reading, [row], reading.layout.columns.section ?? reading.layout.columns.course));
    found.set(place, known);
  };
  const { high } = sides;
  const isOwn = ({ input }: NamedReading) => input.side === 'high' && input.school === label;
  for (const reading of facts.readings.filter(isOwn)) {
    if (reading.kind === 'grades') {
      const file = files.high.indexOf(reading);
      for (let i = 0; i < high.length; i++) if (high.file[i] === file) add(reading, high.place[i]!, high.row.at(i));
    } else if (reading.kind === 'roster') {
      const { columns, row, length } = reading.records;
      for (let i = 0; i < length; i++) {
        const section = columns.section ? columns.section.values[columns.section.codes[i]!]! : '';
        add(reading, placeIn(columns.course!.values[columns.course!.codes[i]!]!, section), row[i]!);
      }
    } else if (reading.kind === 'sections' || reading.kind === 'grading-tasks') {
      for (const { course, section, row } of reading.records) add(reading, placeIn(course, section), row);
    }
  }
  return found;
}
