/** How grades that are not posted are shown. */
import type { ShowOf } from '../show.ts';
import type { codes } from './findings.ts';

export const show: ShowOf<keyof typeof codes> = {
  '2a-not-posted': { grade: ({ progress }) => ({ found: progress(), expected: '' }) },
  '2a-no-grade': { grade: () => ({ found: '', expected: '' }) },
};
