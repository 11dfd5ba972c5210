/** Rows of the files that were not used: damaged, skipped, or not about KTS. */
import type { NamedReading } from '../../compare/gather.ts';
import { byKey } from '../../intake/by-key.ts';
import type { SetAsideReason } from '../../intake/grades-file.ts';
import type { Field } from '../../intake/kinds.ts';
import { compact, at, defineRule, type Facts, type Reporter } from '../rule.ts';
import { duplicates } from './duplicates.ts';

const notUsed = defineRule({
  item: 'file',
  needs: [],
  check(facts, report) {
    for (const reading of facts.readings) {
      if (reading.kind === 'grades') grades(reading, facts, report);
      else skipped(reading, report);
    }
  },
});

export const rules = [duplicates, notUsed];

/** Rows of a grades file that are in no record, by where they ended up. */
function grades(reading: NamedReading<'grades'>, facts: Facts, report: Reporter) {
  const { side, school } = reading.input;
  const { columns } = reading.layout;
  const { setAside, notKts, notChosen, besidePosted, besideProgress, ledger } = facts.grades.settled.get(reading.name)!;
  const where = (rows: readonly number[], field?: Field) => [
    at(
      reading,
      rows.toSorted((a, b) => a - b),
      field === undefined ? undefined : columns[field],
    ),
  ];
  const damaged = setAside.filter(({ reason }) => reason === 'damaged');
  for (const own of byKey(damaged, ({ field, damage }) => `${field}\n${damage}`).values()) {
    const { field, damage } = own[0]!;
    const rows = own.map(({ row }) => row);
    report('file-damaged-id', { side, school, where: where(rows, field), data: compact({ reason: damage!, field }) });
  }
  if (damaged.length === 0) report.passed('file-damaged-id');
  for (const [reason, own] of byKey(
    setAside.filter((row) => row.reason !== 'damaged'),
    (row) => row.reason,
  )) {
    const tasks = [...new Set(own.flatMap(({ taskText }) => taskText ?? []))].sort();
    const mayBePosted = side === 'technical' && own.some(({ posted }) => posted !== 'no');
    report('file-rows-set-aside', {
      side,
      school,
      outcome: mayBePosted ? 'problem' : 'review',
      where: where(
        own.map(({ row }) => row),
        fieldOf[reason],
      ),
      data: compact({
        reason,
        tasks: tasks.length > 0 ? tasks : undefined,
        all: own.length > 1 && ledger.used === 0 && own.length === setAside.length ? true : undefined,
      }),
    });
  }
  const skip = (reason: string, rows: readonly number[]) => {
    if (rows.length > 0) report('file-row-skipped', { side, school, where: where(rows), data: { reason } });
  };
  for (const { reason, rows } of reading.records.noGrade) skip(reason, rows);
  for (const [reason, rows] of Object.entries(notChosen)) skip(reason, rows);
  const rowsOf = (records: readonly { row: number }[]) => records.map(({ row }) => row);
  skip('no-grade-beside-posted', rowsOf(besidePosted));
  skip('no-grade-beside-progress', rowsOf(besideProgress));
  const tasks = [...reading.records.seen.otherTasks.keys()].filter((task) => /^\s*cte/i.test(task)).sort();
  if (notKts.length > 0)
    report('file-not-kts', {
      side,
      school,
      where: where(notKts),
      data: compact({ tasks: tasks.length > 0 ? tasks : undefined }),
    });
}

/** The column in which the reason stands. */
const fieldOf: Partial<Record<SetAsideReason, Field>> = {
  'no-ssid': 'ssid',
  'no-course': 'course',
  'no-task': 'task',
  'task-resembles': 'task',
  'unreadable-value': 'score',
  'no-calendar': 'calendar',
};

/** Rows of a file of any other kind that were set aside. */
function skipped(reading: NamedReading, report: Reporter) {
  const { side, school } = reading.input;
  const notKts: number[] = [];
  for (const { code, reason, field, rows } of reading.skips.values()) {
    if (code === 'file-not-kts') {
      for (const row of rows) notKts.push(row);
      continue;
    }
    const column = field === undefined ? undefined : reading.layout.columns[field];
    const data = code === 'file-rows-set-aside' ? { reason } : compact({ reason, field });
    report(code, { side, school, where: [at(reading, rows, column)], data });
  }
  if (notKts.length > 0)
    report('file-not-kts', {
      side,
      school,
      where: [
        at(
          reading,
          notKts.toSorted((a, b) => a - b),
        ),
      ],
      data: {},
    });
  if (reading.kind === 'roster') notListed(reading, report);
}

/** Rows of a roster that say nothing of anyone. */
function notListed(reading: NamedReading<'roster'>, report: Reporter) {
  const { side, school } = reading.input;
  const { setAside, noGrade } = reading.records;
  for (const own of byKey(setAside, ({ reason, field, damage }) => [reason, field, damage].join('\n')).values()) {
    const { reason, field, damage } = own[0]!;
    const rows = own.map(({ row }) => row).sort((a, b) => a - b);
    const where = [at(reading, rows, field === undefined ? undefined : reading.layout.columns[field])];
    if (reason === 'damaged')
      report('file-damaged-id', { side, school, where, data: compact({ reason: damage!, field }) });
    else report('file-row-skipped', { side, school, where, data: compact({ reason, field }) });
  }
  for (const { reason, rows } of noGrade)
    report('file-row-skipped', { side, school, where: [at(reading, rows)], data: { reason } });
  if (setAside.every(({ reason }) => reason !== 'damaged')) report.passed('file-damaged-id');
}
