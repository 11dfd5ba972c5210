/** Guide 1: KTS errors in the Process Alert area, down to the course number and section. */
import { byKey } from '../../intake/by-key.ts';
import { at, compact, defineRule } from '../rule.ts';
import { entriesOf, schoolsOf, type Entry } from '../records.ts';

/** That there is no alert in the files says nothing: alerts may not appear at a school at all (1b). So nothing passes. */
export const alerts = defineRule({
  item: '1',
  needs: ['technical alerts', 'high alerts'],
  each: true,
  check(facts, report) {
    for (const school of schoolsOf(facts)) {
      const entries = entriesOf(facts, 'alerts', school);
      const named = entries.flatMap((entry) => entry.record.places.map((place) => ({ ...entry, place })));
      for (const same of byKey(named, ({ place }) => `${place.course}\n${place.section ?? ''}`).values()) {
        report('1-alert', {
          ...school,
          where: linesOf(same),
          data: compact({ ...same[0]!.place }),
          count: same.length,
        });
      }
      // Without its text, which may name a student.
      const unread = entries.filter(({ record }) => record.places.length === 0);
      for (const entry of unread) report('1-alert-unread', { ...school, where: linesOf([entry]), count: 1 });
    }
  },
});

export const rules = [alerts];

/** All lines of the alerts, file by file. */
const linesOf = (entries: readonly Entry<'alerts'>[]) =>
  [...byKey(entries, ({ reading }) => reading.name).values()].map((own) =>
    at(
      own[0]!.reading,
      own.flatMap(({ record }) => record.rows),
    ),
  );
