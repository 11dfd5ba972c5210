/** How the files were read, where it is not as they are written, or can be doubted; and posting dates that could not be read. */
import type { NamedReading } from '../../compare/gather.ts';
import type { Grade } from '../../compare/grade.ts';
import { byKey } from '../../intake/by-key.ts';
import { readingNamed, whereOf } from '../judged-rows.ts';
import { maskedFiles } from '../masks.ts';
import { schoolsOf } from '../records.ts';
import { at, defineRule, type Facts, type Reporter, compact } from '../rule.ts';
import { partsUsed } from '../../intake/grade-rows.ts';

export const doubted = defineRule({
  item: 'file',
  needs: [],
  check(facts, report) {
    for (const reading of facts.readings) columns(reading, report);
    zeros(facts, report);
    masks(facts, report);
  },
});

const otherwise = defineRule({
  item: 'file',
  needs: [],
  check(facts, report) {
    for (const reading of facts.readings) {
      readAs(reading, report);
      if (reading.kind === 'grades') dates(reading, report);
    }
    for (const { of } of facts.copies) {
      const reading = facts.readings.find(({ name }) => name === of);
      if (reading)
        report('file-read-as', {
          side: reading.input.side,
          school: reading.input.school,
          where: [at(reading, [])],
          data: { reason: 'copy' },
          count: 1,
        });
    }
  },
});

export const rules = [doubted, otherwise];

function columns({ name, input: { side, school }, encoding, layout }: NamedReading, report: Reporter) {
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

/** Courses or sections that are equal only without leading zeros: said once for a pair of files. */
function zeros(facts: Facts, report: Reporter) {
  const unlike: { grade: Grade; match: Grade; field: 'course' | 'section' }[] = [];
  for (const { grade, match, outcome } of facts.grades.comparison.odd) {
    if (!match || outcome === 'notCompared' || (match.section !== '' && grade.section !== match.section)) continue;
    for (const field of ['course', 'section'] as const) {
      if (!differs(grade.record[field], match.record[field])) continue;
      unlike.push({ grade, match, field });
      break;
    }
  }
  for (const own of byKey(unlike, ({ grade, match }) => `${grade.in.name}\n${match.in.name}`).values()) {
    const { grade, match, field } = own[0]!;
    const high = readingNamed(facts, match.in.name);
    report('file-zeros', {
      side: 'high',
      school: high.input.school,
      where: [
        ...whereOf(
          facts,
          own.map((each) => each.grade),
          field,
        ),
        at(high, [], high.layout.columns[field]),
      ],
      data: { field, technical: grade.record[field], high: match.record[field], course: match.record.course },
      count: own.length,
    });
  }
}

/** Whether two spellings of one number differ in more than capitals. */
const differs = (a: string, b: string) => a !== '' && b !== '' && a !== b && a.toLowerCase() !== b.toLowerCase();

/** Masks that can be read in two ways. */
function masks(facts: Facts, report: Reporter) {
  for (const school of schoolsOf(facts)) {
    for (const { reading, as, orAs, headers, tasks } of maskedFiles(facts, school)) {
      if (!orAs || tasks.length === 0) continue;
      const { columns } = reading.layout;
      const where = [at(reading, [], columns.activeMask ?? columns.termMask)];
      report('file-masks-read-as', { ...school, where, data: { as, headers }, count: reading.records.length });
    }
  }
}

/** One finding a file and reason. */
function readAs(reading: NamedReading, report: Reporter) {
  const { side, school } = reading.input;
  const { columns, headers: all } = reading.layout;
  for (const [reason, own] of byKey(reading.readAs, (each) => each.reason)) {
    const rows = own.flatMap((each) => each.rows);
    const [{ field, headers = [] } = {}] = own;
    const named =
      headers.length > 0 ? headers : field && columns[field] !== undefined ? [all[columns[field]]!.text] : [];
    report('file-read-as', {
      side,
      school,
      where: [at(reading, rows, field && columns[field])],
      data: compact({ reason, field, headers: named.length > 0 ? named : undefined }),
      count: rows.length || 1,
    });
  }
}

function dates(reading: NamedReading<'grades'>, report: Reporter) {
  const { records: file, layout, input } = reading;
  for (const reason of ['form', 'implausible'] as const) {
    const rows = file.datesUnread[reason];
    if (rows.length === 0) continue;
    report('file-date-unread', {
      side: input.side,
      school: input.school,
      where: [at(reading, rows, layout.columns.postedOn)],
      data: { reason, field: 'postedOn' },
    });
  }
  const isDated = file.has.postedOn && partsUsed(file.records.day).some(({ postedOn }) => postedOn !== '');
  if (isDated && file.datesUnread.form.length + file.datesUnread.implausible.length === 0)
    report.passed('file-date-unread');
}
