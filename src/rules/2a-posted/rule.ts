/** Guide 2a: a grade that is not posted cannot sync. */
import { outcomes } from '../../compare/compare.ts';
import { bySlot, slotKey, spelled, whereOf } from '../grade-rows.ts';
import { defineRule } from '../rule.ts';

export const posted = defineRule({
  step: '2a',
  needs: ['technical grades'],
  check(facts, report) {
    const { sides, comparison } = facts.grades;
    const waiting = { notPosted: [] as number[], noGrade: [] as number[] };
    const slots = new Set<number>();
    let last = -1;
    for (let i = 0; i < sides.technical.length; i++) {
      const outcome = outcomes[comparison.outcome[i]!]!;
      const slot = slotKey(facts, 'technical', i);
      if (slot !== last) slots.add((last = slot));
      if (outcome === 'notPosted' || outcome === 'noGrade') waiting[outcome].push(i);
    }
    for (const [outcome, code] of [
      ['notPosted', '2a-not-posted'],
      ['noGrade', '2a-no-grade'],
    ] as const) {
      const found = bySlot(facts, 'technical', waiting[outcome]);
      for (const { rows } of found) {
        const where = whereOf(facts, 'technical', rows, 'score', 'percent', 'progressScore', 'progressPercent');
        report(code, { side: 'technical', where, data: spelled(facts, 'technical', rows[0]!), count: rows.length });
      }
      report.passed(code, slots.size - found.length);
    }
  },
});

export const rules = [posted];
