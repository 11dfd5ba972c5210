import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { inLanes, layTerms, spread } from '../../../../src/components/check/pictures/lay-terms.ts';
import { timeLines } from '../../../../src/rules/4c-term-dates/time-lines.ts';
import { dateOfDay, dayNumber } from '../../../../src/intake/dates.ts';
import { csv, factsOf } from '../../check/tables.ts';

const schedule = (rows: string) => csv(`Name|Start Date|End Date\n${rows}`);
const layout = (technical: string, high: string, asOf = '2026-10-14') => {
  const files = { technical: { 't.csv': schedule(technical) }, high: { 'h.csv': schedule(high) } };
  return layTerms(timeLines(factsOf(files))[0]!, asOf);
};
const months = (of: ReturnType<typeof layout>) => of.months.map(({ name, year = '' }) => name + year);

describe('a time line laid out', () => {
  it('goes from the first day of the first month to the last day of the last, in percent', () => {
    const { days, technical, months: marks } = layout('T1|9/1/2026|9/15/2026', 'Q1|9/1/2026|9/30/2026');
    expect(days).toBe(30);
    expect(technical[0]).toMatchObject({ from: 0, length: 50, lane: 0 });
    expect(marks).toEqual([{ at: 0, name: 'Sep', year: '2026' }]);
  });

  it.each([
    ['a school year', 'T1|8/12/2026|5/21/2027', ['Aug2026', 'Sep', 'Oct', 'Nov', 'Dec', 'Jan2027', 'Feb', 'Mar', 'Apr', 'May']],
    ['one day', 'T1|2/29/2028|2/29/2028', ['Feb2028']],
    ['two years: every second month', 'T1|8/1/2026|7/31/2028', ['Aug2026', 'Oct', 'Dec', 'Feb2027', 'Apr', 'Jun', 'Aug', 'Oct', 'Dec', 'Feb2028', 'Apr', 'Jun']],
  ])('names months: %s', (_, terms, expected) => expect(months(layout(terms, terms))).toEqual(expected)); // prettier-ignore

  it('marks the day of the check only within the time line', () => {
    const on = (asOf: string) => layout('T1|9/1/2026|9/30/2026', 'Q1|9/1/2026|9/30/2026', asOf).today;
    expect(['2026-08-31', '2026-09-01', '2026-09-30', '2026-10-01'].map(on)).toEqual([
      undefined,
      1.667,
      98.333,
      undefined,
    ]);
  });

  it('a name does not begin under the days that disagree', () => {
    const { technical, high } = layout('T1|9/1/2026|9/9/2026\nT2|9/10/2026|9/30/2026', 'Q1|9/1/2026|9/12/2026\nQ2|9/13/2026|9/30/2026');
    expect(technical.map(({ from, nameFrom }) => [from, nameFrom])).toEqual([[0, 0], [30, 40]]);
    expect(high.map(({ from, nameFrom }) => [from, nameFrom])).toEqual([[0, 0], [40, 40]]);
  }); // prettier-ignore

  it('overlapping terms of one school stand in lanes', () => {
    const { technical } = layout(
      'S1|8/1/2026|12/31/2026\nT1|8/1/2026|10/1/2026\nT2|10/2/2026|12/31/2026',
      'S1|8/1/2026|12/31/2026',
    );
    expect(technical.map(({ name, lane }) => `${name} ${lane}`)).toEqual(['T1 0', 'S1 1', 'T2 0']);
  });

  it('marks terms without a counterpart', () => {
    const { technical, high } = layout('T1|8/12/2026|10/11/2026', 'Q1|8/12/2026|10/11/2026\nSummer|6/1/2027|7/1/2027');
    expect([...technical, ...high].map(({ name, isAlone }) => `${name} ${isAlone}`)).toEqual([
      'T1 false',
      'Q1 false',
      'Summer true',
    ]);
  });

  it('says what runs where there are few stretches, and only the dates where there are many', () => {
    const shifted = (count: number, end: number) =>
      Array.from({ length: count }, (_, i) => `T${i + 1}|${i + 1}/5/2026|${i + 1}/${end}/2026`).join('\n');
    expect(layout(shifted(4, 20), shifted(4, 21)).apart.map(({ says }) => says)).toEqual(
      [1, 2, 3, 4].map((n) => (n < 5 ? `T${n} is over, T${n} still runs` : '')),
    );
    expect(layout(shifted(5, 20), shifted(5, 21)).apart.map(({ says }) => says)).toEqual(Array(5).fill(undefined));
  });

  it('words of twelve stretches never overlap in a lane, and stay within the picture', () => {
    const twelve = (end: number) =>
      Array.from({ length: 12 }, (_, i) => `T${i}|${i + 1}/1/2026|${i + 1}/${end}/2026`).join('\n');
    const { apart } = layout(twelve(20), twelve(27));
    expect(apart).toHaveLength(12);
    for (const lane of new Set(apart.map((band) => band.lane))) {
      const ends = apart
        .filter((band) => band.lane === lane)
        .map(({ words: { at, anchor }, dates }) => {
          const room = (100 * 7.7 * dates.length) / 500;
          const left = { start: at, middle: at - room / 2, end: at - room }[anchor];
          return [left, left + room] as const;
        });
      for (const [left, right] of ends) expect(left >= -0.01 && right <= 100.01).toBe(true);
      for (let i = 1; i < ends.length; i++) expect(ends[i]![0]).toBeGreaterThanOrEqual(ends[i - 1]![1] - 0.01);
    }
  });

  it('words that would leave the picture begin or end with their stretch', () => {
    const { apart } = layout('T1|8/1/2026|12/31/2026', 'Q1|8/3/2026|12/29/2026');
    expect(
      apart.map(({ from, length, words: { at, anchor } }) => [anchor, at - (anchor === 'end' ? from + length : from)]),
    ).toEqual([
      ['start', 0],
      ['end', expect.closeTo(0, 2)],
    ]);
  });

  it('any schedules: every bar lies within the picture, in its order', () => {
    const term = fc.tuple(fc.integer({ min: 20000, max: 22000 }), fc.integer({ min: 0, max: 200 }));
    const rows = (terms: [number, number][]) =>
      terms.map(([start, days], i) => `T${i}|${dateOfDay(start)}|${dateOfDay(start + days)}`).join('\n');
    fc.assert(
      fc.property(
        fc.array(term, { minLength: 1, maxLength: 8 }),
        fc.array(term, { minLength: 1, maxLength: 8 }),
        (own, theirs) => {
          const { technical, high, apart } = layout(rows(own), rows(theirs));
          for (const { from, length } of [...technical, ...high, ...apart]) {
            expect(from).toBeGreaterThanOrEqual(0);
            expect(length).toBeGreaterThan(0);
            expect(from + length).toBeLessThanOrEqual(100.01);
          }
          for (const bars of [technical, high])
            expect(bars.map(({ from }) => from)).toEqual(bars.map(({ from }) => from).sort((a, b) => a - b));
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('lanes', () => {
  it.each([
    ['none', [], []],
    ['one after the other', [[0, 5], [5, 9]], [0, 0]],
    ['overlapping', [[0, 5], [4, 9], [5, 7], [9, 10]], [0, 1, 0, 0]],
    ['all at once', [[0, 9], [1, 9], [2, 9]], [0, 1, 2]],
  ] as [string, [number, number][], number[]][])('%s', (_, spans, lanes) => expect(inLanes(spans)).toEqual(lanes)); // prettier-ignore
});

describe('spread', () => {
  it.each([
    ['none', [], []],
    ['enough room', [0, 40, 90], [0, 40, 90]],
    ['too close', [0, 10, 20, 120], [0, 36, 72, 120]],
  ])('%s', (_, places, spreadOut) => expect(spread(places, 36)).toEqual(spreadOut));
});

it('days are days of the calendar: none is lost or doubled over a year', () => {
  const days = Array.from({ length: 366 }, (_, i) => dateOfDay(dayNumber('2028-01-01') + i));
  expect(new Set(days).size).toBe(366);
  expect(days.at(-1)).toBe('2028-12-31');
});
