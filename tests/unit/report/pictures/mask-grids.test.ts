import { describe, expect, it } from 'vitest';
import { maskGrids } from '../../../../src/rules/4b-one-active-term/mask-grids.ts';
import type { MaskGrid } from '../../../../src/rules/4b-one-active-term/mask-grids.ts';
import { checkOf, csv, type Given } from '../../check/tables.ts';

const masks = (rows: string) => csv(`Course Number|Grading Task|Term Mask|Active Mask\n${rows}`);
const technical = (rows: string): Given => ({ technical: { 'm.csv': masks(rows) } });
const schedule = (rows: string) => csv(`Name|Start Date|End Date\n${rows}`);

/** `501 CTE Term Grade [T1] t2 T3! -`: brackets = in the Term Mask, capitals = active, ! or ? = the box is marked. */
const said = ({ terms, rows }: MaskGrid) => [
  terms.join(' '),
  ...rows.map(({ course, task, boxes, found }) =>
    [
      course,
      task.replace('CTE ', ''),
      ...boxes.map(({ inTermMask, isActive, mark }) => {
        const sign = `${inTermMask ? 'm' : ''}${isActive ? 'A' : ''}` || '-';
        return sign + (mark === undefined ? '' : mark === 'problem' ? '!' : '?');
      }),
      ...found.map(({ code, data }) => ('highTerm' in data ? `${code}=${data.highTerm}` : code)),
    ].join(' '),
  ),
];

const cases: { name: string; files: Given; grids: string[][] }[] = [
  {
    name: 'two active terms are marked, and nothing else',
    files: technical('501|CTE Term Grade|T1, T2, T3|T1, T2\n501|CTE Final Grade|T3|T3'),
    grids: [['T1 T2 T3', '501 Term Grade mA! mA! m 4b-two-active', '501 Final Grade - - mA']],
  },
  {
    name: 'no active term marks no box',
    files: technical('501|CTE Term Grade|T1, T2|'),
    grids: [['T1 T2', '501 Term Grade m m 4b-none-active']],
  },
  {
    name: 'a term outside the Term Mask',
    files: technical('501|CTE Term Grade|T1|T2'),
    grids: [['T1 T2', '501 Term Grade m A? 4b-outside-term-mask']],
  },
  {
    name: 'two active terms, one outside the Term Mask: the problem is the graver mark',
    files: technical('501|CTE Term Grade|T1|T1, T2'),
    grids: [['T1 T2', '501 Term Grade mA! A! 4b-two-active 4b-outside-term-mask']],
  },
  {
    name: 'active elsewhere: the active box and the expected one, at the high school alone',
    files: {
      technical: { 'a.csv': masks('501|CTE Term Grade|T1, T2|T2') },
      high: { 'b.csv': masks('501|CTE Term Grade|T1, T2, T3|T1') },
    },
    grids: [
      ['T1 T2', '501 Term Grade m mA'],
      ['T1 T2 T3', '501 Term Grade mA? m? m 4c-active-elsewhere=T2'],
    ],
  },
  {
    name: 'all is well',
    files: technical('501|CTE Term Grade|T1, T2|T1'),
    grids: [['T1 T2', '501 Term Grade mA m']],
  },
  {
    name: 'terms in the order of the schedule, then of their numbers',
    files: {
      technical: {
        'm.csv': masks('501|CTE Term Grade|T10, T9, Spring, Fall|Fall'),
        't.csv': schedule('Fall|8/1/2026|12/1/2026\nSpring|1/1/2027|5/1/2027\nSummer|6/1/2027|7/1/2027'),
      },
    },
    grids: [['Fall Spring T9 T10', '501 Term Grade mA m m m']],
  },
  {
    name: 'courses with findings come first, with all their tasks',
    files: technical('501|CTE Term Grade|T1|T1\n502|CTE Term Grade|T1|T1\n502|CTE Final Grade|T1|'),
    grids: [['T1', '502 Term Grade mA', '502 Final Grade m 4b-none-active', '501 Term Grade mA']],
  },
  {
    name: 'without a Term Mask column a box says only whether it is active',
    files: { technical: { 'm.csv': csv('Course Number|Grading Task|Active Mask\n501|CTE Term Grade|T2') } },
    grids: [['T2', '501 Term Grade A']],
  },
  {
    name: 'a reading of two that has the fault is the one that is shown',
    files: { technical: { 'm.csv': masks('501|CTE Term Grade|7|3') } },
    grids: [['1 2 3', '501 Term Grade mA! mA! m 4b-two-active']],
  },
  { name: 'other tasks are not ours', files: technical('501|Quarter Grade|T1|T1'), grids: [] },
  { name: 'no masks', files: { technical: { 'm.csv': csv('Course Number|Grading Task|Score Group\n501|CTE Term Grade|A') } }, grids: [] },
  { name: 'nothing', files: {}, grids: [] },
]; // prettier-ignore

describe('the masks as a grid', () => {
  it.each(cases)('$name', ({ files, grids }) => expect(maskGrids(checkOf(files)).map(said)).toEqual(grids));

  it('shows a dozen courses and says how many there are', () => {
    const rows = (from: number, count: number, active: string) =>
      Array.from({ length: count }, (_, i) => `${from + i}|CTE Term Grade|T1, T2|${active}`).join('\n');
    const [grid] = maskGrids(checkOf(technical(`${rows(501, 10, 'T1')}\n${rows(601, 30, 'T1, T2')}`)));
    expect(grid!.courses).toEqual({ found: 30, fine: 10 });
    expect(grid!.rows.map(({ course }) => course)).toEqual(Array.from({ length: 12 }, (_, i) => String(601 + i)));
  });

  it('is one for each school, and a finding marks only its own', () => {
    const grids = maskGrids(
      checkOf({
        technical: { 'a.csv': masks('501|CTE Term Grade|T1|T1') },
        high: {
          'North=a.csv': masks('501|CTE Term Grade|T1, T2|T1, T2'),
          'South=a.csv': masks('501|CTE Term Grade|T1, T2|T1'),
        },
      }),
    );
    expect(grids.map(({ side, school, courses }) => [side, school, courses.found])).toEqual([
      ['technical', undefined, 0],
      ['high', 'North', 1],
      ['high', 'South', 0],
    ]);
  });

  it('says where there is no Active Mask', () => {
    const files = { technical: { 'm.csv': csv('Course Number|Grading Task|Term Mask\n501|CTE Term Grade|T2') } };
    expect(maskGrids(checkOf(files))[0]!.rows[0]!.hasActiveMask).toBe(false);
  });
});
