import { describe, expect, it } from 'vitest';
import { median, table, verdicts } from '../../../bench/goals.mjs';

const browser = {
  '100k': { ours: { ms: 100 }, naive: { ms: 900 }, duckdb: { ms: 400 } },
  '1M': { ours: { ms: 1000 }, naive: { ms: 6001 }, duckdb: { ms: 1000 } },
};
const node = { '100k': { ours: { ms: 1, cpu: 49 }, naive: { ms: 1, cpu: 100 } } };
const reached = (name: string, measured: object) =>
  verdicts({ browser: {}, node: {}, tasks: [], ...measured }).find((each) => each.name.includes(name))?.reached;

describe('what was measured beside what is to be reached', () => {
  it.each([
    ['1M rows a side against the naive', { browser }, true],
    ['1M rows a side against DuckDB', { browser }, false],
    ['100k rows a side against DuckDB', { browser }, true],
    ['growth', { browser }, true],
    ['longest task', { tasks: [12, 50] }, true],
    ['longest task', { tasks: [12, 50.1] }, false],
    ['10,000 findings', { shown: 151 }, false],
    ['cancel', { canceled: 99 }, true],
    ['command line, 100k', { node }, true],
    ['3M', { browser: { '3M': { ours: { ms: 1, mb: 201 } } } }, false],
  ])('%s', (name, measured, expected) => {
    expect(reached(name, measured)).toBe(expected);
  });

  it('leaves out what was not measured', () => {
    expect(verdicts({ browser: {}, node: {}, tasks: [] })).toEqual([]);
  });

  it('takes the middle of several runs', () => {
    expect(median([9, 1, 5])).toBe(5);
  });

  it('prints a table in line', () => {
    expect(table(['size', 'ms'], [['1M', '1,000']])).toBe('| size |    ms |\n| ---- | ----: |\n| 1M   | 1,000 |');
  });
});
