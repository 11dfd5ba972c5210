import { describe, expect, it } from 'vitest';
import { check } from '../../../src/check.ts';
import { todaysCheck } from '../../../src/report/todays-check.ts';
import { grades, inputsOf } from '../check/tables.ts';

const today = todaysCheck(
  check(
    [
      ...inputsOf(
        'technical',
        grades(`
          ssid | course | section | term | task | score | percent
          1    | 077    | 1       | T1   | term | B     | 85
          1    | 077    | 1       | T2   | term |       |
          2    | 077    | 1       | T1   | term | 80    |
          3    | 077    | 1       | T1   | term | 70    |`),
      ),
      ...inputsOf(
        'high',
        grades(`
          ssid | course | section | term | task | score | percent
          1    | 77     | 1       | T1   | term | B     | 85
          2    | 77     | 1       | T1   | term | 81    |`),
      ),
    ],
    { asOf: '2026-10-20' },
  ),
);
const keyOf = (n: number, term: string, course = '77') =>
  today.gradeKey({ ssid: `200000000${n}`, course, section: '1', term, task: 'CTE Term Grade' });

describe('today, as saved checks see it', () => {
  it('finds each posted grade by its key, whatever became of it', () => {
    expect([1, 2, 3, 4].map((n) => today.find(keyOf(n, 'T1'))?.value)).toEqual(['B', '80', '70', undefined]);
    expect(today.find(keyOf(1, 'T2'))).toBeUndefined();
  });
  it('lists those that have not arrived, and those of some keys in the order of their students', () => {
    const open = today.open.map(({ key }) => key);
    expect(open).toEqual([keyOf(2, 'T1'), keyOf(3, 'T1')]);
    expect(today.among([keyOf(3, 'T1'), keyOf(9, 'T1'), keyOf(1, 'T1')]).map(({ key }) => key)).toEqual([
      keyOf(1, 'T1'),
      keyOf(3, 'T1'),
    ]);
  });
  it.each([
    ['posted and arrived', keyOf(1, 'T1'), true],
    ['not posted', keyOf(1, 'T2'), true],
    ['spelled without its zero', keyOf(2, 'T1', '77'), true],
    ['of no row of the student', keyOf(2, 'T2'), false],
    ['of a different course', keyOf(2, 'T1', '78'), false],
    ['of a student who is nowhere', keyOf(9, 'T1'), false],
  ])('knows whether the technical school has a row of a grade: %s', (_, key, is) => {
    expect(today.isThere(key)).toBe(is);
  });
  it('counts the posted grades of each place', () => {
    expect(today.posted).toEqual([{ course: '077', section: '1', term: 'T1', task: 'CTE Term Grade', count: 3 }]);
  });
});
