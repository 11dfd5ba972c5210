import { describe } from 'vitest';
import { table } from './cases.ts';
import { csv } from './tables.ts';

const terms = (...rows: string[]) => csv(['Name | Start Date | End Date', ...rows].join('\n'));
const pair = (technical: string[], high: string[]) => ({
  technical: { 't.csv': terms(...technical) },
  high: { 'h.csv': terms(...high) },
});

describe('4c-dates-differ', () => {
  table([
    {
      name: 'the high school’s term ends later',
      ...pair(['T1 | 08/12/2026 | 10/09/2026'], ['Q1 | 8/12/2026 | 2026-10-16']),
      finds: [
        '4c-dates-differ review high x1 t.csv:2 h.csv:2 term=T1 highTerm=Q1 technical=2026-08-12..2026-10-09 high=2026-08-12..2026-10-16 days=2026-10-10..2026-10-16',
      ],
      fails: '4c-dates-differ',
    },
    {
      name: 'it begins earlier and ends earlier',
      ...pair(['T1 | 8/12/2026 | 10/9/2026'], ['Q1 | 8/10/2026 | 10/8/2026']),
      finds: ['4c-dates-differ days=2026-08-10..2026-08-11,2026-10-09..2026-10-09'],
    },
    {
      name: 'across a leap day',
      ...pair(['T1 | 1/4/2028 | 2/28/2028'], ['Q1 | 1/4/2028 | 3/1/2028']),
      finds: ['4c-dates-differ days=2028-02-29..2028-03-01'],
    },
    {
      name: 'each term with the one that it overlaps most',
      ...pair(
        ['T1 | 8/1/2026 | 10/31/2026', 'T2 | 11/1/2026 | 1/31/2027'],
        ['A | 8/1/2026 | 10/31/2026', 'B | 11/2/2026 | 1/31/2027'],
      ),
      finds: ['4c-dates-differ x1 t.csv:3 h.csv:3 term=T2 highTerm=B days=2026-11-01..2026-11-01'],
      passes: '4c-dates-differ=1',
    },
    {
      name: 'for each high school',
      technical: { 't.csv': terms('T1 | 8/1/2026 | 10/31/2026') },
      high: {
        'A=a.csv': terms('T1 | 8/1/2026 | 10/30/2026'),
        'B=b.csv': terms('T1 | 8/1/2026 | 10/31/2026'),
        'C=c.csv': terms('T1 | 8/2/2026 | 10/31/2026'),
      },
      finds: [
        '4c-dates-differ school=A a.csv:2 days=2026-10-31..2026-10-31',
        '4c-dates-differ school=C c.csv:2 days=2026-08-01..2026-08-01',
      ],
      passes: '4c-dates-differ=1',
    },
    {
      name: 'not: the same dates in two ways of writing, and other names',
      ...pair(['T1 | 8/1/2026 | 10/31/2026'], ['Quarter 1 | 2026-08-01 | 10/31/26']),
      finds: [],
      passes: '4c-dates-differ=1',
    },
    {
      name: 'not: a term that stands there twice with other dates, at either school',
      ...pair(
        [
          'T1 | 8/1/2026 | 10/31/2026',
          'Term 1 | 8/1/2026 | 11/1/2026',
          'T2 | 11/2/2026 | 12/31/2026',
          'T3 | 1/4/2027 | 3/5/2027',
        ],
        [
          'T1 | 8/1/2026 | 10/30/2026',
          'T2 | 11/2/2026 | 12/30/2026',
          'T2 | 11/2/2026 | 12/29/2026',
          'T3 | 1/4/2027 | 3/6/2027',
        ],
      ),
      finds: ['4c-dates-differ term=T3', 'file-duplicate-row technical t.csv:2,3', 'file-duplicate-row high h.csv:3,4'],
    },
    {
      name: 'a term in two spellings with the same dates, once',
      ...pair(['T1 | 8/1/2026 | 10/31/2026', 'Term 1 | 8/1/2026 | 10/31/2026'], ['T1 | 8/1/2026 | 10/30/2026']),
      finds: ['4c-dates-differ term=T1 t.csv:2', 'file-duplicate-row technical t.csv:2,3'],
    },
    {
      name: 'not: one school alone',
      technical: { 't.csv': terms('T1 | 8/1/2026 | 10/31/2026') },
      finds: [],
      fails: '4c-dates-differ',
    },
    {
      name: 'not: rows without dates',
      ...pair(['T1 | 8/1/2026 | 10/31/2026'], ['T1 | | ']),
      finds: ['file-rows-set-aside review high h.csv:2 reason=unreadable-date'],
      fails: '4c-dates-differ',
    },
  ]);
});

describe('4c-no-counterpart', () => {
  table([
    {
      name: 'not: where a term of the other school could not be read, at either school',
      ...pair(
        ['T1 | 8/1/2026 | 10/31/2026', 'T2 | 11/1/2026 | 12/31/2026', 'T4 | April | May'],
        ['T1 | 8/1/2026 | 10/31/2026', 'T2 | 11/1/2026 | soon', 'T3 | 1/4/2027 | 3/5/2027'],
      ),
      finds: [
        'file-rows-set-aside review technical t.csv:4 reason=unreadable-date',
        'file-rows-set-aside review high h.csv:3 reason=unreadable-date',
      ],
      passes: '4c-dates-differ=1',
    },
    {
      name: 'a term of the technical school',
      ...pair(['T1 | 8/1/2026 | 10/31/2026', 'Summer | 6/1/2027 | 6/30/2027'], ['T1 | 8/1/2026 | 10/31/2026']),
      finds: ['4c-no-counterpart review technical x1 t.csv:3 term=Summer technical=2027-06-01..2027-06-30'],
      passes: '4c-dates-differ=1',
    },
    {
      name: 'a term of the high school',
      ...pair(['T1 | 8/1/2026 | 10/31/2026'], ['T1 | 8/1/2026 | 10/31/2026', 'T2 | 11/1/2026 | 12/1/2026']),
      finds: ['4c-no-counterpart review high x1 h.csv:3 term=T2 high=2026-11-01..2026-12-01'],
    },
    {
      name: 'two years: every term of both, though the names are equal',
      ...pair(['T1 | 8/1/2026 | 10/31/2026'], ['T1 | 8/1/2025 | 10/31/2025']),
      finds: ['4c-no-counterpart technical t.csv:2', '4c-no-counterpart high h.csv:2'],
    },
    {
      name: 'not: one day in common is an overlap',
      ...pair(['T1 | 8/1/2026 | 10/31/2026'], ['T1 | 10/31/2026 | 12/1/2026']),
      finds: ['4c-dates-differ'],
    },
    {
      name: 'not: a high-school term that is no one’s best but overlaps',
      ...pair(['S1 | 8/1/2026 | 12/31/2026'], ['Q1 | 8/1/2026 | 9/30/2026', 'Q2 | 10/1/2026 | 12/31/2026']),
      finds: ['4c-dates-differ term=S1 highTerm=Q2'],
    },
    {
      name: 'not: in a school that gave no dates',
      technical: { 't.csv': terms('T1 | 8/1/2026 | 10/31/2026') },
      high: {
        'A=a.csv': terms('T1 | 8/1/2026 | 10/31/2026'),
        'B=b.csv': csv('State ID | Course Number | Section\n2000000001 | 77 | 1'),
      },
      finds: ['file-not-kts school=B'],
    },
  ]);
});
