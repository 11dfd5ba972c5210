import { expect, it } from 'vitest';
import { settleDuplicates } from '../../../src/compare/duplicates.ts';
import type { Grade } from '../../../src/compare/grade.ts';
import type { SchoolRows } from '../../../src/compare/school-rows.ts';

/** More values than a call takes. */
const often = 150_000;

/** A school with one student, whose rows all stand in one place. */
function schoolOf(scoreOf: (row: number) => string) {
  const file = { name: 'a.csv', settled: { repeated: [], besidePosted: [], besideProgress: [] } };
  const slot = {};
  const grades = Array.from({ length: often }, (_, row) => ({
    in: file,
    record: { row, score: scoreOf(row), percent: '', postedOn: '' },
    holds: 'posted',
    slot,
    calendar: '',
  })) as unknown as Grade[];
  return {
    ssids: ['2000000001'],
    slots: { pairs: { count: 1 } },
    starts: Int32Array.of(0, 2),
    rows: Int32Array.of(0, 1),
    slot: [0, 0],
    made: [grades],
    isSettled: new Uint8Array(1),
  } as unknown as SchoolRows;
}

it('a grade in more rows than a call takes values is one grade', () => {
  const school = schoolOf(() => '88');
  expect(settleDuplicates(school, () => true).map(({ how, grades }) => [how, grades.length])).toEqual([
    ['same', often],
  ]);
  expect(school.made[0]).toHaveLength(1);
});

it('so many that contradict one another are all kept, and none is compared', () => {
  const school = schoolOf((row) => String(row % 101));
  expect(settleDuplicates(school, () => true).map(({ how }) => how)).toEqual(['contradicted']);
  expect(school.made[0]!.filter(({ isContradicted }) => isContradicted)).toHaveLength(often);
});
