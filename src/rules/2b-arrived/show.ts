/** How grades of the two schools are shown side by side: the row of the technical school, with the high school's value. */
import type { GradeSeen, FoundAndExpected, ShowOf } from '../show.ts';
import type { codes } from './findings.ts';

/** What the high school has is found, what the technical school has is expected. */
const compared = ({ side, value, match }: GradeSeen): FoundAndExpected =>
  side === 'high' ? { found: value() } : { found: match(), expected: value() };

export const show: ShowOf<keyof typeof codes> = {
  '2b-missing': { rowsOf: 'technical', grade: compared },
  '2b-waiting': { rowsOf: 'technical', grade: compared },
  '2b-different': { rowsOf: 'technical', grade: (_, { technical, high }) => ({ found: high, expected: technical }) },
  '2b-scale': { rowsOf: 'technical', grade: compared },
  '2b-percent-differs': { rowsOf: 'technical', grade: compared },
  '2b-older-grade': { rowsOf: 'technical', grade: compared },
  '2b-other-school': { rowsOf: 'technical', grade: compared },
  '2b-other-term': { rowsOf: 'technical', grade: compared },
  '2b-other-task': { rowsOf: 'technical', grade: compared },
  '2b-only-high': { grade: ({ value }) => ({ found: value(), expected: '' }) },
  '2b-student-unknown': { grade: compared },
  '2b-section-unknown': { grade: compared },
  '2b-section-differs': { rowsOf: 'technical', grade: compared },
  '2b-not-in-file': { grade: compared },
  '2b-terms-unmatched': { grade: compared },
};
