/** The same grade, term, score or grading task more than once. Equal rows of two files are one finding for the pair. */
import { placeOfGrade } from '../../compare/grade-key.ts';
import { leftOutOf } from '../../compare/compare.ts';
import type { Duplicate } from '../../compare/duplicates.ts';
import type { Grade } from '../../compare/grade.ts';
import { byKey } from '../../intake/by-key.ts';
import type { DataOf } from '../findings.ts';
import { ssidOf, whereOf as whereOfGrades } from '../judged-rows.ts';
import { schoolsOf, whereOf, type PlainKind, type RecordOf, type School } from '../records.ts';
import { compact, defineRule, type Facts, type Reporter } from '../rule.ts';
import { scoresOnce, tasksOnce, termsOnce, taskData, type Repeated, type Once } from '../each-once.ts';

export const duplicates = defineRule({
  item: 'file',
  needs: [],
  check(facts, report) {
    for (const school of schoolsOf(facts)) {
      records(school, termsOnce(facts, school), ({ name }) => ({ term: name }), report);
      records(school, scoresOnce(facts, school), ({ group, score }) => ({ group, value: score }), report);
      records(school, tasksOnce(facts, school), taskData, report);
    }
    grades(facts, report);
  },
});

/** Says what stands there more than once. */
function records<K extends PlainKind>(
  school: School,
  { used, repeated }: Once<K>,
  dataOf: (record: RecordOf<K>) => Omit<DataOf<'file-duplicate-row'>, 'reason'>,
  report: Reporter,
) {
  const files = ({ entries }: Repeated<K>) => [...new Set(entries.map(({ reading }) => reading.name))];
  const isCopy = (same: Repeated<K>) => same.isSame && files(same).length > 1;
  for (const { entries, isSame } of repeated.filter((same) => !isCopy(same))) {
    report('file-duplicate-row', {
      ...school,
      outcome: isSame ? 'review' : 'problem',
      where: whereOf(entries),
      data: { reason: isSame ? 'same' : 'differs', ...compact(dataOf(entries[0]!.record)) },
    });
  }
  for (const copies of byKey(repeated.filter(isCopy), (same) => files(same).join('\n')).values()) {
    const where = whereOf(copies.flatMap(({ entries }) => entries));
    report('file-duplicate-row', { ...school, where, data: { reason: 'same' } });
  }
  const again = new Set(repeated.flatMap(({ entries }) => entries));
  report.passed('file-duplicate-row', used.filter((entry) => !again.has(entry)).length);
}

/** Grades that stand there more than once: said once a file for those that do no harm, and one by one where values contradict. */
function grades(facts: Facts, report: Reporter) {
  const told = new Set(leftOutOf(facts.grades.comparison.odd).map(({ in: { name } }) => name));
  // A file without a term or section says one key for several grades: that is told for the file.
  const duplicates = facts.grades.duplicates.filter(({ grades: own }) => !own.some((each) => told.has(each.in.name)));
  const filesOf = ({ grades: own }: Duplicate) => [...new Set(own.map((each) => each.in.name))].sort();
  for (const [how, reason] of [
    ['same', 'same'],
    ['reposted', 'reposted'],
  ] as const) {
    const alike = duplicates.filter((duplicate) => duplicate.how === how);
    for (const own of byKey(alike, (each) => filesOf(each).join('\n')).values()) {
      const all = own.flatMap((each) => each.grades);
      const [first] = all;
      const { side, school } = first!.in;
      const times = how === 'same' && filesOf(own[0]!).length === 1 ? timesOf(own, facts) : undefined;
      report('file-duplicate-row', {
        side,
        school,
        where: whereOfGrades(facts, all, ...gradeFields(first!)),
        data: compact({ reason, times, ...(own.length === 1 ? keyOf(first!) : {}) }),
        count: all.length,
      });
    }
  }
  for (const { how, grades: own } of duplicates) {
    if (how !== 'contradicted') continue;
    const first = own[0]!;
    report('file-duplicate-row', {
      side: first.in.side,
      school: first.in.school,
      outcome: 'problem',
      where: whereOfGrades(facts, own, ...gradeFields(first)),
      data: compact({ reason: 'differs' as const, ...keyOf(first) }),
      count: own.length,
    });
  }
}

const keyOf = (grade: Grade) => ({ ...placeOfGrade(grade), ssid: ssidOf(grade) });

const gradeFields = ({ holds }: Grade) =>
  holds === 'posted' ? (['score', 'percent'] as const) : (['progressScore', 'progressPercent'] as const);

/** How often most keys of a file stand there, where that is the same for most of them. */
function timesOf(duplicates: readonly Duplicate[], facts: Facts): number | undefined {
  const { name } = duplicates[0]!.grades[0]!.in;
  const [most] = [...byKey(duplicates, ({ grades: own }) => own.length)].sort(([, a], [, b]) => b.length - a.length);
  return most![1].length * 2 > facts.grades.settled.get(name)!.ledger.used ? most![0] : undefined;
}
