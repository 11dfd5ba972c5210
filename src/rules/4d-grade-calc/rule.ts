/** Guide 4d: Grade Calc Options (formerly Composite Grading) belong only at the technical school. */
import { byKey } from '../../intake/by-key.ts';
import { compact, defineRule } from '../rule.ts';
import { entriesOf, schoolsOf, whereOf } from '../records.ts';

/** A Section Audit leaves out sections whose teacher never opened the Grade Book: what is not in it has not passed. */
export const gradeCalc = defineRule({
  item: '4d',
  needs: ['high grading-tasks'],
  check(facts, report) {
    for (const school of schoolsOf(facts).filter(({ side }) => side === 'high')) {
      const entries = entriesOf(facts, 'grading-tasks', school).filter(
        ({ record }) => record.gradeCalc !== undefined && facts.isKts(record.course, school.school),
      );
      for (const place of byKey(entries, ({ record }) => `${record.course}\n${record.section}`).values()) {
        const { course, section } = place[0]!.record;
        const set = place.filter(({ record }) => record.gradeCalc);
        if (set.length === 0) report.passed('4d-high-school-grade-calc');
        else
          report('4d-high-school-grade-calc', {
            ...school,
            where: whereOf(set, 'gradeCalc'),
            data: compact({ course, section }),
          });
      }
    }
  },
});

export const rules = [gradeCalc];
