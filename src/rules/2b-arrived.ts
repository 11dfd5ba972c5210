/** Guide 2b: has each posted grade of the technical school arrived at the high school? */
import { outcomes, type GradeOutcome } from '../compare/compare.ts';
import { decidingValues } from '../compare/values.ts';
import { byKey } from '../intake/by-key.ts';
import { compact, type FindingData } from './findings.ts';
import { bySlot, postedOn, spelled, spelledAt, ssidOf, valueOf, whereOf } from './grade-rows.ts';
import { defineRule, type Facts, type Report, type Said } from './rule.ts';

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

/** Rows of the technical school by what became of them; those that have arrived, the most by far, are only counted. */
export function byOutcome({ grades: { comparison } }: Facts): Record<GradeOutcome, number[]> & { arrived: number } {
  const lists = outcomes.map((): number[] => []);
  const synced = outcomes.indexOf('synced');
  let arrived = 0;
  for (let i = 0; i < comparison.outcome.length; i++) {
    if (comparison.outcome[i] === synced) arrived += 1;
    else lists[comparison.outcome[i]!]!.push(i);
  }
  const rows = Object.fromEntries(outcomes.map((outcome, at) => [outcome, lists[at]!])) as Record<
    GradeOutcome,
    number[]
  >;
  return { ...rows, arrived };
}

/** A finding about a grade concerns the high school that knows the student. */
function atSchool({ grades: { sides, comparison } }: Facts, i: number): Pick<Said, 'side' | 'school'> {
  return { side: 'high', school: sides.schools[comparison.school[i]!]?.label };
}

function missing(facts: Facts, i: number): Said {
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

function different(facts: Facts, i: number): Said {
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

function grouped(facts: Facts, { rows }: { rows: number[] }): Said {
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
const sharedBy = (own: FindingData, there: FindingData): FindingData =>
  Object.fromEntries(Object.entries(there).filter(([field]) => field in own));

/** A term or task that the high school's grades do not have at all: said once for each term and task. */
function notInFile(facts: Facts, rows: number[], report: Report) {
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

function onlyHigh(facts: Facts, report: Report) {
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
