/** The same grade, term, score or grading task more than once. Equal rows of two files are one finding for the pair. */
import { holding, holds, type Duplicate } from '../../compare/duplicates.ts';
import { byKey } from '../../intake/by-key.ts';
import { sides, type Side } from '../../intake/kinds.ts';
import type { DataOf } from '../findings.ts';
import { spelled, ssidOf, whereOf as whereOfGrades } from '../grade-rows.ts';
import { schoolsOf, whereOf, type PlainKind, type RecordOf, type School } from '../records.ts';
import { compact, defineRule, type Facts, type Reporter } from '../rule.ts';
import { settledScores, settledTasks, settledTerms, taskData, type Repeated, type Settled } from '../settled.ts';

export const duplicates = defineRule({
  step: 'file',
  needs: [],
  check(facts, report) {
    for (const school of schoolsOf(facts)) {
      records(school, settledTerms(facts, school), ({ name }) => ({ term: name }), report);
      records(school, settledScores(facts, school), ({ group, score }) => ({ group, value: score }), report);
      records(school, settledTasks(facts, school), taskData, report);
    }
    for (const side of sides) grades(facts, side, report);
  },
});

/** Says what stands there more than once. */
function records<K extends PlainKind>(
  school: School,
  { used, repeated }: Settled<K>,
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

function grades(facts: Facts, side: Side, report: Reporter) {
  const table = facts.grades.sides[side];
  const copies: { rows: number[]; files: string }[] = [];
  for (const duplicate of facts.grades.comparison.duplicates[side].found) {
    const { rows, isSame } = duplicate;
    const files = [...new Set(rows.map((i) => table.file[i]!))];
    if (isSame && files.length > 1) copies.push({ rows, files: files.join() });
    else gradeTwice(facts, side, duplicate, report);
  }
  for (const ofFiles of byKey(copies, ({ files }) => files).values()) {
    const rows = ofFiles.flatMap((copy) => copy.rows);
    const { input } = facts.grades.files[side][table.file[rows[0]!]!]!;
    report('file-duplicate-row', {
      side,
      school: input.school,
      where: whereOfGrades(facts, side, rows),
      data: { reason: 'same' },
      count: rows.length,
    });
  }
}

function gradeTwice(facts: Facts, side: Side, { rows, isSame }: Duplicate, report: Reporter) {
  const table = facts.grades.sides[side];
  const first = rows[0]!;
  const { input } = facts.grades.files[side][table.file[first]!]!;
  report('file-duplicate-row', {
    side,
    school: input.school,
    outcome: isSame ? 'review' : 'problem',
    where: whereOfGrades(
      facts,
      side,
      rows,
      ...(holding(table, first) === holds.posted
        ? (['score', 'percent'] as const)
        : (['progressScore', 'progressPercent'] as const)),
    ),
    data: { reason: isSame ? 'same' : 'differs', ...spelled(facts, side, first), ssid: ssidOf(facts, side, first) },
    count: rows.length,
  });
}
