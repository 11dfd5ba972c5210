/** Rows of the files that were not used: damaged, skipped, or not about KTS. */
import { compact, at, defineRule, type NamedReading, type Reporter } from '../rule.ts';
import { duplicates } from './duplicates.ts';

const notUsed = defineRule({
  step: 'file',
  needs: [],
  check(facts, report) {
    for (const reading of facts.readings) skipped(reading, report);
  },
});

export const rules = [duplicates, notUsed];

function skipped(reading: NamedReading, report: Reporter) {
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
