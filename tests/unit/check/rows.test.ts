import { describe, expect, it } from 'vitest';
import { check } from '../../../src/check.ts';
import { groupsOf } from '../../../src/report/groups.ts';
import { inputsOf, grades } from './tables.ts';

const technical = grades(`
  ssid | course | section | term | task | score | percent | date
  1    | 77     | 1       | T1   | term | B     | 85      | 10/01/2026
  2    | 77     | 1       | T1   | term | 80    |         | 10/01/2026
  3    | 77     | 1       | T1   | term | 70    |         | 10/01/2026
  4    | 77     | 2       | T1   | term |       |         |`);
const high = grades(`
  ssid | course | section | term | task | score | percent
  1    | 77     | 1       | T1   | term | 84    | 84
  2    | 77     | 1       | T1   | term |       |
  3    | 77     | 1       | T1   | term | 70    |
  5    | 77     | 1       | T1   | term | 60    |`);
const groups = groupsOf(
  check([...inputsOf('technical', technical), ...inputsOf('high', high)], { asOf: '2026-10-20' }),
);

describe('the rows behind a finding', () => {
  it('a grade that differs: the values that decide', () => {
    const rows = [...groups.rows({ code: '2b-different', outcome: 'problem' }, {}, 0, 10)];
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      file: 'technical.csv',
      row: 2,
      column: 'F',
      ssid: '2000000001',
      section: '1',
      found: '84',
      expected: '85',
    });
  });
  it('a missing grade: what should be there', () => {
    expect([...groups.rows({ code: '2b-missing', outcome: 'problem' }, {}, 0, 10)]).toMatchObject([
      { row: 3, ssid: '2000000002', found: '', expected: '80', postedOn: '2026-10-01' },
    ]);
  });
  it('a grade only at the high school, and one that is not there', () => {
    expect([...groups.rows({ code: '2b-only-high', outcome: 'review' }, {}, 0, 10)]).toMatchObject([
      { file: 'high.csv', row: 5, ssid: '2000000005', found: '60', expected: '' },
    ]);
    expect([...groups.rows({ code: '2a-no-grade', outcome: 'review' }, {}, 0, 10)]).toMatchObject([
      { row: 5, section: '2', found: '', expected: '' },
    ]);
  });
  it('all counts agree with the groups', () => {
    for (const group of groups.filtered({}).groups)
      expect([...groups.rows(group, {}, 0, 100)]).toHaveLength(group.rows);
    expect([...groups.allRows({})]).toHaveLength(groups.filtered({}).groups.reduce((sum, { rows }) => sum + rows, 0));
  });
});
