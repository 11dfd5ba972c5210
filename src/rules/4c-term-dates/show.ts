/** How terms of both schools are shown: one row says both. */
import { termIdentity } from '../../intake/cells.ts';
import type { ShowOf } from '../show.ts';
import type { codes } from './findings.ts';

const said = (span: { start: string; end: string } | undefined) => span && `${span.start} to ${span.end}`;

export const show: ShowOf<keyof typeof codes> = {
  '4c-dates-differ': {
    rowsOf: 'first',
    row: ({ technical, high }) => ({ found: said(technical), expected: said(high) }),
    picture: 'timeLines',
  },
  '4c-no-counterpart': { row: ({ technical, high }) => ({ found: said(technical), expected: said(high) }) },
  '4c-active-elsewhere': {
    rowsOf: 'first',
    row: ({ technical, high }) => ({ found: high.join(', '), expected: technical.join(', ') }),
    picture: 'maskGrids',
    inMasks: ({ term, isActive }, { highTerm }) => isActive || termIdentity(term) === termIdentity(highTerm),
  },
};
