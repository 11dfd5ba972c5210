/** How score groups are shown. */
import type { ShowOf } from '../show.ts';
import type { codes } from './findings.ts';

export const show: ShowOf<keyof typeof codes> = {
  '4e-minimum-percent': {
    row: ({ missing, extra }) => ({ found: extra.join(', '), expected: missing.join(', ') }),
    picture: 'percents',
  },
};
