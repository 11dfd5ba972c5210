/** What reading the files showed: damage, duplicates, skipped rows, dropped columns (contract, the `file-*` codes). */
import { unpackFiles } from '../compare/compare.ts';
import { holding, holds, type Duplicate } from '../compare/duplicates.ts';
import { placeOf } from '../compare/table.ts';
import { byKey } from '../intake/by-key.ts';
import type { Side } from '../intake/kinds.ts';
import { compact } from './findings.ts';
import { spelled, ssidOf, whereOf } from './grade-rows.ts';
import { at, defineRule, type Facts, type NamedReading, type Report } from './rule.ts';

export const filesRead = defineRule({
  step: 'file',
  needs: [],
  check(facts, report) {
    for (const { name, input, reason, field, as } of facts.unread) {
      report('file-unreadable', {
        side: input.side,
        school: input.school,
        where: [{ file: name, rows: [] }],
        data: compact({ reason, field, as }),
        count: 1,
      });
    }
    for (const reading of facts.readings) {
      skipped(reading, report);
      columns(reading, report);
    }
    for (const side of ['technical', 'high'] as const) duplicates(facts, side, report);
    zeros(facts, report);
  },
});

function skipped(reading: NamedReading, report: Report) {
  const { side, school } = reading.input;
  const notKts: number[] = [];
  for (const { code, reason, field, rows } of reading.skips.values()) {
    // Duplicates have findings of their own.
    if (code === 'file-duplicate-row') continue;
    if (code === 'file-not-kts') {
      notKts.push(...rows);
      continue;
    }
    const column = field === undefined ? undefined : reading.layout.columns[field];
    report(code, { side, school, where: [at(reading, rows, column)], data: compact({ reason, field }) });
  }
  if (notKts.length > 0)
    report('file-not-kts', {
      side,
      school,
      where: [
        at(
          reading,
          notKts.sort((a, b) => a - b),
        ),
      ],
    });
  const isDamaged = [...reading.skips.values()].some(({ code }) => code === 'file-damaged-id');
  if (!isDamaged && (reading.kind === 'grades' || reading.kind === 'roster')) report.passed('file-damaged-id');
}

function columns({ name, input: { side, school }, encoding, layout }: NamedReading, report: Report) {
  const where = [{ file: name, rows: [] }];
  const used = new Set(Object.values(layout.columns));
  const headers = layout.headers.filter((header, i) => header.isPrivate && !used.has(i)).map(({ text }) => text);
  if (headers.length > 0) {
    report('file-private-column', {
      side,
      school,
      where: [{ file: name, rows: [layout.headerRow] }],
      data: { headers },
      count: headers.length,
    });
  }
  if (encoding === 'windows-1252')
    report('file-decoded-as', { side, school, where, data: { as: encoding, encoding }, count: 1 });
}

/** The same grade twice. Equal rows of two files are one finding for the pair. */
function duplicates(facts: Facts, side: Side, report: Report) {
  const table = facts.grades.sides[side];
  const copies: { rows: number[]; files: string }[] = [];
  for (const duplicate of facts.grades.comparison.duplicates[side].found) {
    const { rows, isSame } = duplicate;
    const files = [...new Set(rows.map((i) => table.file[i]!))];
    if (isSame && files.length > 1) copies.push({ rows, files: files.join() });
    else duplicateOf(facts, side, duplicate, report);
  }
  for (const ofFiles of byKey(copies, ({ files }) => files).values()) {
    const rows = ofFiles.flatMap((copy) => copy.rows);
    const { input } = facts.grades.files[side][table.file[rows[0]!]!]!;
    report('file-duplicate-row', {
      side,
      school: input.school,
      where: whereOf(facts, side, rows),
      data: { reason: 'same' },
      count: rows.length,
    });
  }
}

function duplicateOf(facts: Facts, side: Side, { rows, isSame }: Duplicate, report: Report) {
  const table = facts.grades.sides[side];
  const first = rows[0]!;
  const { input } = facts.grades.files[side][table.file[first]!]!;
  report('file-duplicate-row', {
    side,
    school: input.school,
    outcome: isSame ? 'review' : 'problem',
    where: whereOf(
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

/** Courses or sections that are equal only without leading zeros: said once for a pair of files. */
function zeros(facts: Facts, report: Report) {
  const { comparison, sides, files } = facts.grades;
  for (const [pair, { rows, field, place, highPlace }] of comparison.withoutZeros) {
    const high = files.high[unpackFiles(pair).high] as NamedReading<'grades'>;
    const [own, there] = [placeOf(sides.book, place), placeOf(sides.book, highPlace)];
    report('file-zeros', {
      side: 'high',
      school: high.input.school,
      where: [...whereOf(facts, 'technical', rows, field), at(high, [], high.layout.columns[field])],
      data: { field, technical: own[field], high: there[field], course: there.course },
      count: rows.length,
    });
  }
}
