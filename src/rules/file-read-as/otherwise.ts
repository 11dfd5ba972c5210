/** What was read otherwise than it is written, and posting dates that could not be read at all. */
import { partsUsed } from '../../intake/grade-rows.ts';
import { byKey } from '../../intake/by-key.ts';
import { at, compact, defineRule, type NamedReading, type Reporter } from '../rule.ts';

export const readOtherwise = defineRule({
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
