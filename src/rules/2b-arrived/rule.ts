/** Guide 2b: has each posted grade of the technical school arrived at the high school? */
import { decidingValues } from '../../compare/values.ts';
import { byKey } from '../../intake/by-key.ts';
import { byOutcome, bySlot, postedOn, spelled, spelledAt, ssidOf, valueOf, whereOf, type Slot } from '../grade-rows.ts';
import { compact, defineRule, type Facts, type Reporter, type Said } from '../rule.ts';
import { matched, sectionsOnlyHigh } from './matched.ts';

export const arrived = defineRule({
  step: '2b',
  needs: ['technical grades', 'high grades'],
  check(facts, report) {
    const rows = byOutcome(facts);
    const { doubtful } = facts.grades.comparison;
    report.many('2b-missing', 'problem', rows.missing, (i) => missing(facts, i));
    for (const [outcome, isDoubtful] of [
      ['problem', 0],
      ['review', 1],
    ] as const) {
      report.many(
        '2b-different',
        outcome,
        rows.different.filter((i) => doubtful[i] === isDoubtful),
        (i) => different(facts, i),
      );
    }
    for (const [outcome, code] of [
      ['waiting', '2b-waiting'],
      ['scale', '2b-scale'],
    ] as const) {
      const schoolOf = (i: number) => facts.grades.comparison.school[i]!;
      for (const slot of bySlot(facts, 'technical', rows[outcome], schoolOf)) report(code, grouped(facts, slot));
    }
    notInFile(facts, rows.notInFile, report);
    onlyHigh(facts, report);
    if (rows.arrived > 0) {
      report.passed('2b-missing', rows.arrived + rows.different.length + rows.scale.length);
      report.passed('2b-different', rows.arrived);
    }
  },
});

export const rules = [arrived, matched, sectionsOnlyHigh];

/** A finding about a grade concerns the high school that knows the student. */
function atSchool({ grades: { sides, comparison } }: Facts, i: number): Pick<Said, 'side' | 'school'> {
  return { side: 'high', school: sides.schools[comparison.school[i]!]?.label };
}

function missing(facts: Facts, i: number): Said<'2b-missing'> {
  const { match, school } = facts.grades.comparison;
  const data = { ...spelledAt(facts, i, school[i]!, match[i]!), ssid: ssidOf(facts, 'technical', i) };
  return {
    ...atSchool(facts, i),
    where: [
      ...whereOf(facts, 'technical', [i], 'score', 'percent'),
      ...whereOf(facts, 'high', match[i] === -1 ? [] : [match[i]!], 'score', 'percent'),
    ],
    data: compact({ ...data, value: valueOf(facts, 'technical', i), postedOn: postedOn(facts, 'technical', i) }),
    count: 1,
  };
}

function different(facts: Facts, i: number): Said<'2b-different'> {
  const { match, school } = facts.grades.comparison;
  const high = match[i]!;
  const [own, there] = differing(facts, i, high);
  return {
    side: 'technical',
    school: facts.grades.sides.schools[school[i]!]?.label,
    where: [
      ...whereOf(facts, 'technical', [i], 'score', 'percent'),
      ...whereOf(facts, 'high', [high], 'score', 'percent'),
    ],
    data: compact({
      ...spelled(facts, 'technical', i),
      ssid: ssidOf(facts, 'technical', i),
      technical: own,
      high: there,
      postedOn: postedOn(facts, 'technical', i),
    }),
    count: 1,
  };
}

/** The two values that differ. */
function differing(facts: Facts, i: number, high: number): [string, string] {
  const { book, technical, high: there } = facts.grades.sides;
  const gradeOf = ({ score, percent }: typeof technical, row: number) => ({
    score: book.values.values[score[row]!]!,
    percent: book.values.values[percent[row]!]!,
  });
  return decidingValues(gradeOf(technical, i), gradeOf(there, high));
}

function grouped(facts: Facts, { rows }: { rows: number[] }): Said<'2b-waiting' | '2b-scale'> {
  const { match, school } = facts.grades.comparison;
  const first = rows[0]!;
  const highRows = rows.map((i) => match[i]!).filter((i) => i !== -1);
  return {
    ...atSchool(facts, first),
    where: [
      ...whereOf(facts, 'technical', rows, 'score', 'percent'),
      ...whereOf(facts, 'high', highRows, 'score', 'percent'),
    ],
    data: sharedBy(spelled(facts, 'technical', first), spelledAt(facts, first, school[first]!, match[first]!)),
    count: rows.length,
  };
}

/** What the technical school's file lacks, such as the section, need not be the same for all grades of a group. */
function sharedBy(own: Slot, there: Slot): Slot {
  const { course, section, term, task } = there;
  return compact({ course, section: own.section && section, term: own.term && term, task });
}

/** A term or task that the high school's grades do not have at all: said once for each term and task. */
function notInFile(facts: Facts, rows: number[], report: Reporter) {
  const { technical, book } = facts.grades.sides;
  const { school } = facts.grades.comparison;
  const key = (i: number) => [school[i], book.terms.values[technical.term[i]!], technical.task[i]].join('\n');
  for (const group of byKey(rows, key).values()) {
    const { term, task } = spelled(facts, 'technical', group[0]!);
    report('2b-not-in-file', {
      ...atSchool(facts, group[0]!),
      where: whereOf(facts, 'technical', group, 'term', 'task'),
      data: compact({ term, task }),
      count: group.length,
    });
  }
}

function onlyHigh(facts: Facts, report: Reporter) {
  const { comparison, sides } = facts.grades;
  const schoolOf = (i: number) => sides.schoolOfFile[sides.high.file[i]!]!;
  for (const { rows, school } of bySlot(facts, 'high', comparison.onlyHigh, schoolOf)) {
    report('2b-only-high', {
      side: 'technical',
      school: sides.schools[school]?.label,
      where: whereOf(facts, 'high', rows, 'score', 'percent'),
      data: spelled(facts, 'high', rows[0]!),
      count: rows.length,
    });
  }
}
