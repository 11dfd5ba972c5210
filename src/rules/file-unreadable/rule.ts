/** Files that could not be read: what was looked for, and what they lack. */
import { compact, defineRule } from '../rule.ts';

const unreadable = defineRule({
  item: 'file',
  needs: [],
  check(facts, report) {
    for (const { name, input, reason, field, as, headers } of facts.unread) {
      report('file-unreadable', {
        side: input.side,
        school: input.school,
        where: [{ file: name, rows: [] }],
        data: compact({ reason, field, as, headers }),
        count: 1,
      });
    }
  },
});

export const rules = [unreadable];
