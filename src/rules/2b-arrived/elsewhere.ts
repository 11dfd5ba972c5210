/** Guide 2b: grades that stand somewhere else than where they should: at another school, or under another term or task. */
import { placeOfGrade } from '../../compare/grade-key.ts';
import { byKey } from '../../intake/by-key.ts';

import { slotKey, spelledAt, whereOf } from '../judged-rows.ts';
import { compact, defineRule } from '../rule.ts';

export const elsewhere = defineRule({
  item: '2b',
  needs: ['technical grades', 'high grades'],
  check(facts, report) {
    const { comparison } = facts.grades;
    const otherValues = byKey(comparison.elsewhere, ({ judged, school, which }) =>
      [slotKey(judged.grade), school.label, which].join('\n'),
    );
    for (const own of otherValues.values()) {
      const { judged, school, which } = own[0]!;
      report('2b-other-school', {
        side: 'high',
        school: school.label,
        where: whereOf(
          facts,
          own.flatMap(({ judged: { grade, match }, other }) => [grade, other, ...(match ? [match] : [])]),
          'score',
          'percent',
        ),
        data: { ...placeOfGrade(judged.grade), which },
        count: own.length,
      });
    }
    const misplaced = byKey(comparison.misplaced, ({ judged, which, other }) =>
      [slotKey(judged.grade), judged.school?.label, which, which === 'term' ? other.term : other.record.task].join(
        '\n',
      ),
    );
    for (const own of misplaced.values()) {
      const { judged, which, other } = own[0]!;
      const there = placeOfGrade(other);
      const said = {
        side: 'high' as const,
        school: judged.school?.label,
        where: [
          ...whereOf(
            facts,
            own.map((each) => each.judged.grade),
            which,
          ),
          ...whereOf(
            facts,
            own.map((each) => each.other),
            which,
          ),
        ],
        count: own.length,
      };
      const slot = spelledAt(judged);
      if (which === 'term')
        report('2b-other-term', { ...said, data: compact({ ...slot, highTerm: there.term ?? '' }) });
      else report('2b-other-task', { ...said, data: { ...slot, highTask: there.task } });
    }
  },
});
