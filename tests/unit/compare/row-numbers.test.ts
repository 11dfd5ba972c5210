import { describe, expect, it } from 'vitest';
import { rowNumbers } from '../../../src/compare/row-numbers.ts';

describe('row numbers', () => {
  it.each([
    ['none', []],
    ['that follow each other', [2, 3, 4, 5]],
    ['with gaps', [2, 9, 10, 400]],
    ['far ahead of their place', [2, 70_000, 70_001]],
    ['of a second file, that begin again', [2, 3, 4, 2, 3]],
    ['that stand again', [1, 1, 1]],
  ])('%s', (_, rows) => {
    const numbers = rowNumbers(new Int32Array(rows));
    expect(rows.map((_row, i) => numbers.at(i))).toEqual(rows);
  });
});
