import { describe, expect, it } from 'vitest';
import {
  boxSaid,
  daysIn,
  leftOut,
  lineSaid,
  maskSaid,
  shortDates,
  whatRuns,
  withYear,
} from '../../../../src/components/check/pictures/picture-phrases.ts';
import { maskGrids } from '../../../../src/rules/4b-one-active-term/mask-grids.ts';
import { timeLines } from '../../../../src/rules/4c-term-dates/time-lines.ts';
import type { MaskGrid } from '../../../../src/rules/4b-one-active-term/mask-grids.ts';
import { checkOf, csv, factsOf } from '../../check/tables.ts';

const schedule = (rows: string) => csv(`Name|Start Date|End Date\n${rows}`);
const lineOf = (technical: string, high: string) =>
  timeLines(factsOf({ technical: { 't.csv': schedule(technical) }, high: { 'h.csv': schedule(high) } }))[0]!;

describe('dates', () => {
  it.each([
    ['2026-10-12', '2026-10-18', 'Oct 12 to 18', 'Oct 12 to 18, 2026'],
    ['2026-10-12', '2026-10-12', 'Oct 12', 'Oct 12, 2026'],
    ['2026-10-30', '2026-11-02', 'Oct 30 to Nov 2', 'Oct 30 to Nov 2, 2026'],
    ['2026-12-30', '2027-01-02', 'Dec 30, 2026 to Jan 2, 2027', 'Dec 30, 2026 to Jan 2, 2027'],
    ['2028-02-29', '2028-03-01', 'Feb 29 to Mar 1', 'Feb 29 to Mar 1, 2028'],
    ['2027-05-01', '2027-05-31', 'May 1 to 31', 'May 1 to 31, 2027'],
  ])('%s to %s', (from, to, short, long) => expect([shortDates(from, to), withYear(from, to)]).toEqual([short, long]));

  it.each([
    ['2026-10-31', '2026-11-02', 3],
    ['2028-02-28', '2028-03-01', 3],
    ['2027-02-28', '2027-03-01', 2],
    ['2026-10-12', '2026-10-12', 1],
  ])('days from %s to %s', (from, to, days) => expect(daysIn({ from, to })).toBe(days));
});

describe('what runs on days that disagree', () => {
  it.each([
    ['the high school’s term is longer', 'T1|8/1/2026|10/11/2026\nT2|10/12/2026|12/20/2026', 'Q1|8/1/2026|10/18/2026\nQ2|10/19/2026|12/20/2026', ['T2 has begun, Q1 still runs']],
    ['the technical school’s term is longer', 'T1|8/1/2026|10/18/2026\nT2|10/19/2026|12/20/2026', 'Q1|8/1/2026|10/11/2026\nQ2|10/12/2026|12/20/2026', ['Q2 has begun, T1 still runs']],
    ['it is over, and none has begun', 'T1|8/1/2026|10/9/2026', 'Q1|8/1/2026|10/11/2026', ['T1 is over, Q1 still runs']],
    ['it has begun before the other', 'T1|8/3/2026|10/9/2026', 'Q1|8/1/2026|10/9/2026', ['Q1 has begun, T1 has not']],
    ['two of one school', 'S1|8/1/2026|12/20/2026\nT1|8/1/2026|12/20/2026', 'Q1|8/1/2026|12/18/2026', ['Q1 is over, S1 and T1 still run']],
    ['a semester against its quarters', 'S1|8/1/2026|12/20/2026', 'Q1|8/1/2026|10/15/2026\nQ2|10/16/2026|12/20/2026', ['Q2 has begun, S1 still runs']],
  ])('%s', (_, technical, high, expected) => {
    const line = lineOf(technical, high);
    expect(line.apart.flatMap(({ parts }) => parts.map((part) => whatRuns(line, part)))).toEqual(expected);
  }); // prettier-ignore
});

it('says the whole time line', () => {
  const line = lineOf(
    'T1|8/12/2026|10/11/2026\nT2|10/12/2026|12/20/2026',
    'Q1|8/12/2026|10/18/2026\nQ2|10/19/2026|12/20/2026',
  );
  expect(lineSaid(line, 'Today: October 14, 2026')).toBe(
    'Both schools’ terms on one time line, August 12 to December 20, 2026. Terms disagree on October 12 to 18, 2026. Today: October 14, 2026. The table below says the same.',
  );
  expect(lineSaid({ ...line, apart: [] }, '')).toBe(
    'Both schools’ terms on one time line, August 12 to December 20, 2026. The table below says the same.',
  );
});

describe('masks', () => {
  const gridOf = (rows: string, head = 'Term Mask|Active Mask') =>
    maskGrids(checkOf({ technical: { 'm.csv': csv(`Course Number|Grading Task|${head}\n${rows}`) } }))[0]!;
  const said = ({ rows, terms }: MaskGrid) => rows.flatMap((row) => maskSaid(row, terms).map(({ mark, text }) => `${mark}: ${text}`));

  it.each([
    ['T1, T2|T1, T2', ['problem: T1 and T2 are active. Leave one.']],
    ['T1, T2|', ['review: No term is active.']],
    ['T1|T2', ['review: T2 is active but not in the Term Mask.']],
    ['T1|T1, T2', ['problem: T1 and T2 are active. Leave one.', 'review: T2 is active but not in the Term Mask.']],
    ['T1, T2|T1', ['passed: T1 is active.']],
  ])('%s', (masks, expected) => expect(said(gridOf(`501|CTE Term Grade|${masks}`))).toEqual(expected));

  it('a file without an Active Mask', () => {
    expect(said(gridOf('501|CTE Term Grade|T1', 'Term Mask'))).toEqual(['notice: The file has no Active Mask.']);
  });

  it('a term that is active elsewhere', () => {
    const masks = (active: string) => csv(`Course Number|Grading Task|Active Mask\n501|CTE Term Grade|${active}`);
    const schedules = { technical: schedule('T2|8/1/2026|10/1/2026'), high: schedule('Q2|8/1/2026|10/1/2026\nQ3|10/2/2026|12/1/2026') };
    const check = checkOf({ technical: { 'm.csv': masks('T2'), 't.csv': schedules.technical }, high: { 'h.csv': masks('Q3'), 'i.csv': schedules.high } });
    expect(maskGrids(check).flatMap(said)).toEqual(['passed: T2 is active.', 'review: Q3 is active. The technical school’s T2 is Q2 here.']);
  });

  it.each([
    [{ isActive: true, inTermMask: true, mark: 'problem' }, 'active, in the Term Mask, problem'],
    [{ isActive: true, inTermMask: false, mark: 'review' }, 'active, not in the Term Mask, please review'],
    [{ isActive: true }, 'active'],
    [{ isActive: false, inTermMask: true }, 'in the Term Mask'],
    [{ isActive: false, inTermMask: true, mark: 'review' }, 'in the Term Mask, please review'],
    [{ isActive: false, inTermMask: false }, 'not checked'],
    [{ isActive: false }, 'not checked'],
  ] as const)('a box %o', (box, words) => expect(boxSaid(box)).toBe(words));

  const grid = (shown: number, found: number, fine: number) =>
    ({ rows: Array.from({ length: shown }, (_, i) => ({ course: String(i) })), courses: { found, fine } }) as MaskGrid;
  it.each([
    [grid(3, 3, 0), false, ''],
    [grid(3, 3, 9), false, ''],
    [grid(12, 12, 3), true, '3 courses without a finding are not shown.'],
    [grid(12, 30, 3), false, '18 more courses have a finding: see the list of findings.'],
    [grid(12, 13, 1), true, '1 more course has a finding: see the list of findings. 1 course without a finding is not shown.'],
    [grid(12, 2, 10), true, ''],
  ])('what is left out, case %#', (given, all, words) => expect(leftOut(given, all)).toBe(words));
}); // prettier-ignore
