import { describe, expect, it } from 'vitest';
import { timeLines } from '../../../../src/rules/4c-term-dates/time-lines.ts';
import type { TimeLine } from '../../../../src/rules/4c-term-dates/time-lines.ts';
import { csv, factsOf, type Files } from '../../check/tables.ts';

const schedule = (rows: string) => csv(`Name|Start Date|End Date\n${rows}`);
const both = (technical: string, high: string): Record<'technical' | 'high', Files> => ({
  technical: { 't.csv': schedule(technical) },
  high: { 'h.csv': schedule(high) },
});

/** `T1+Q1 2026-10-12..2026-10-18(T2/Q1)`: terms that belong together, the days, and what runs on them. */
const said = ({ technical, high, pairs }: TimeLine) =>
  pairs.map(({ technical: own, high: theirs, apart }) =>
    [
      `${own === undefined ? '-' : technical[own]!.name}+${theirs === undefined ? '-' : high[theirs]!.name}`,
      ...apart.map((days) => `${days.from}..${days.to}(${runs(days.technical, technical)}/${runs(days.high, high)})`),
    ].join(' '),
  );
const runs = (at: number[], terms: TimeLine['technical']) => at.map((i) => terms[i]!.name).join('&') || '-';
const stretches = ({ apart }: TimeLine) => apart.map(({ from, to, parts }) => `${from}..${to} in ${parts.length}`);

const cases: { name: string; files: Partial<Record<'technical' | 'high', Files>>; pairs: string[]; days: string[] }[] = [
  {
    name: 'the same dates',
    files: both('T1|8/12/2026|10/11/2026', 'Q1|8/12/2026|10/11/2026'),
    pairs: ['T1+Q1'],
    days: [],
  },
  {
    name: 'a turn one week apart is one stretch, said of both pairs',
    files: both(
      'T1|8/12/2026|10/11/2026\nT2|10/12/2026|12/20/2026',
      'Q1|8/12/2026|10/18/2026\nQ2|10/19/2026|12/20/2026',
    ),
    pairs: ['T1+Q1 2026-10-12..2026-10-18(T2/Q1)', 'T2+Q2 2026-10-12..2026-10-18(T2/Q1)'],
    days: ['2026-10-12..2026-10-18 in 1'],
  },
  {
    name: 'days between two terms are a part by themselves',
    files: both(
      'T1|8/12/2026|10/9/2026\nT2|10/12/2026|12/18/2026',
      'Q1|8/12/2026|10/14/2026\nQ2|10/15/2026|12/18/2026',
    ),
    pairs: [
      'T1+Q1 2026-10-10..2026-10-11(-/Q1) 2026-10-12..2026-10-14(T2/Q1)',
      'T2+Q2 2026-10-12..2026-10-14(T2/Q1)',
    ],
    days: ['2026-10-10..2026-10-14 in 2'],
  },
  {
    name: 'stretches that touch are one',
    files: both(
      'T1|8/12/2026|10/9/2026\nT2|10/15/2026|12/18/2026',
      'Q1|8/12/2026|10/12/2026\nQ2|10/13/2026|12/18/2026',
    ),
    pairs: ['T1+Q1 2026-10-10..2026-10-12(-/Q1)', 'T2+Q2 2026-10-13..2026-10-14(-/Q2)'],
    days: ['2026-10-10..2026-10-14 in 2'],
  },
  {
    name: 'a term of one day',
    files: both('T1|8/12/2026|8/12/2026', 'Q1|8/12/2026|8/12/2026'),
    pairs: ['T1+Q1'],
    days: [],
  },
  {
    name: 'a term of one day in a longer one',
    files: both('T1|8/12/2026|8/12/2026', 'Q1|8/11/2026|8/13/2026'),
    pairs: ['T1+Q1 2026-08-11..2026-08-11(-/Q1) 2026-08-13..2026-08-13(-/Q1)'],
    days: ['2026-08-11..2026-08-11 in 1', '2026-08-13..2026-08-13 in 1'],
  },
  {
    name: 'overlapping terms of one school run together',
    files: both('S1|8/1/2026|12/31/2026\nT1|8/1/2026|10/15/2026', 'Q1|8/1/2026|10/10/2026'),
    pairs: ['T1+Q1 2026-10-11..2026-10-15(T1&S1/-)', 'S1+Q1 2026-10-11..2026-10-15(T1&S1/-) 2026-10-16..2026-12-31(S1/-)'],
    days: ['2026-10-11..2026-12-31 in 2'],
  },
  {
    name: 'across a leap day',
    files: both('T3|1/4/2028|2/28/2028', 'Q3|1/4/2028|3/1/2028'),
    pairs: ['T3+Q3 2028-02-29..2028-03-01(-/Q3)'],
    days: ['2028-02-29..2028-03-01 in 1'],
  },
  {
    name: 'across the end of daylight time: days are counted, not hours',
    files: both('T1|8/1/2026|11/1/2026', 'Q1|8/1/2026|10/31/2026'),
    pairs: ['T1+Q1 2026-11-01..2026-11-01(T1/-)'],
    days: ['2026-11-01..2026-11-01 in 1'],
  },
  {
    name: 'no counterpart: a year lies between the schedules',
    files: both('T1|8/12/2026|10/11/2026', 'Q1|8/12/2025|10/11/2025'),
    pairs: ['T1+-', '-+Q1'],
    days: [],
  },
  {
    name: 'one term of the high school alone',
    files: both('T1|8/12/2026|10/11/2026', 'Q1|8/12/2026|10/11/2026\nSummer|6/1/2027|7/1/2027'),
    pairs: ['T1+Q1', '-+Summer'],
    days: [],
  },
  {
    name: 'terms stand by their dates, not as the file has them',
    files: both('T2|10/12/2026|12/20/2026\nT1|8/12/2026|10/11/2026', 'Q2|10/12/2026|12/20/2026\nQ1|8/12/2026|10/11/2026'),
    pairs: ['T1+Q1', 'T2+Q2'],
    days: [],
  },
  {
    name: 'twelve terms',
    files: both(months(1), months(2)),
    pairs: Array.from({ length: 12 }, (_, i) => expect.stringMatching(`^T${i + 1}\\+T${i + 1} `) as string),
    days: expect.objectContaining({ length: 13 }) as string[],
  },
  { name: 'a row without a name is no term', files: both('|8/12/2026|10/11/2026', 'Q1|8/12/2026|10/11/2026'), pairs: [], days: [] },
  { name: 'one school alone', files: { technical: { 't.csv': schedule('T1|8/12/2026|10/11/2026') } }, pairs: [], days: [] },
  { name: 'no term schedules', files: {}, pairs: [], days: [] },
]; // prettier-ignore

/** Twelve terms, a month each, that begin on this day of the month. */
function months(day: number): string {
  return Array.from({ length: 12 }, (_, i) => {
    const first = new Date(Date.UTC(2026, 7 + i, day));
    const last = new Date(Date.UTC(2026, 8 + i, day - 1));
    return [`T${i + 1}`, ...[first, last].map((at) => at.toISOString().slice(0, 10))].join('|');
  }).join('\n');
}

describe('terms on one time line', () => {
  it.each(cases)('$name', ({ files, pairs, days }) => {
    const lines = timeLines(factsOf(files));
    expect(lines.flatMap(said)).toEqual(pairs);
    expect(lines.flatMap(stretches)).toEqual(days);
  });

  it('is one for each high school with term dates', () => {
    const files = {
      technical: { 't.csv': schedule('T1|8/12/2026|10/11/2026') },
      high: { 'North=n.csv': schedule('Q1|8/12/2026|10/12/2026'), 'South=s.csv': schedule('A|8/12/2026|10/11/2026') },
    };
    expect(timeLines(factsOf(files)).map((line) => [line.school, ...stretches(line)])).toEqual([
      ['North', '2026-10-12..2026-10-12 in 1'],
      ['South'],
    ]);
  });

  const masks = (active: string[]) =>
    csv(
      `Course Number|Grading Task|Active Mask\n${active.map((terms, i) => `${501 + i}|CTE Term Grade|${terms}`).join('\n')}`,
    );

  it('counts the grading tasks that name a term in their Active Mask, school by school', () => {
    const files = both('T1|8/12/2026|10/11/2026\nT2|10/12/2026|12/20/2026', 'Q1|8/12/2026|10/11/2026');
    files.technical['m.csv'] = masks(['Term 1', 'T1, T2']);
    const [line] = timeLines(factsOf(files));
    expect(line!.technical.map(({ active }) => active)).toEqual([2, 1]);
    expect(line!.high.map(({ active }) => active)).toEqual([undefined]);
  });

  it('counts nothing from masks that can be read in two ways', () => {
    const files = both(
      '1|8/12/2026|10/11/2026\n2|10/12/2026|12/20/2026\n3|1/4/2027|3/1/2027',
      'Q1|8/12/2026|10/11/2026',
    );
    files.technical['m.csv'] = masks(['1', '3']);
    expect(timeLines(factsOf(files))[0]!.technical.map(({ active }) => active)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
