/** How masks are shown. */
import type { ShowOf } from '../show.ts';
import type { codes } from './findings.ts';

export const show: ShowOf<keyof typeof codes> = {
  '4b-two-active': {
    row: ({ active }) => ({ found: active.join(', ') }),
    picture: 'maskGrids',
    inMasks: ({ isActive }) => isActive,
  },
  '4b-none-active': { row: ({ active }) => ({ found: active.join(', ') }), inMasks: () => false },
  '4b-outside-term-mask': {
    row: ({ active, terms }) => ({ found: active.join(', '), expected: terms?.join(', ') }),
    picture: 'maskGrids',
    inMasks: ({ isActive, inTermMask }) => isActive && inTermMask === false,
  },
};
