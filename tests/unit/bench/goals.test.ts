import { describe, expect, it } from 'vitest';
import { median, table, verdicts } from '../../../bench/goals.mjs';

const browser = {
  '10k': { ours: { ms: 54 }, oursLoaded: { ms: 71 }, naive: { ms: 100 }, duckdb: { ms: 150 } },
  '100k': { ours: { ms: 100 }, naive: { ms: 900 }, duckdb: { ms: 400 } },
  '1M': { ours: { ms: 600 }, naive: { ms: 6001 }, duckdb: { ms: 1000 } },
};
const node = { '100k': { ours: { ms: 59 }, naive: { ms: 1 }, duckdb: { ms: 100 } } };
const reached = (name: string, measured: object) =>
  verdicts({ browser: {}, node: {}, tasks: [], ...measured }).find((each) => each.name.includes(name))?.reached;

describe('what was measured beside what is to be reached', () => {
  it.each([
    ['10k rows a side, page at rest, against the naive', { browser }, true],
    ['10k rows a side, page that still loads', { browser }, false],
    ['10k rows a side, page, against DuckDB', { browser }, false],
    ['100k rows a side, page, against DuckDB', { browser }, true],
    ['1M rows a side, page, against the naive', { browser }, true],
    ['1M rows a side, page, against DuckDB', { browser }, false],
    ['longest task', { tasks: [12, 50] }, true],
    ['longest task', { tasks: [12, 50.1] }, false],
    ['10,000 rows: all', { shown: 151 }, false],
    ['10,000 rows: the first', { first: 50 }, true],
    ['odd: 100k', { odd: { '100k': { ours: { ms: 51 }, naive: { ms: 100 } } } }, false],
    ['odd: 1M', { browser, odd: { '1M': { ours: { ms: 1800 } } } }, true],
    ['odd: 1M', { browser, odd: { '1M': { ours: { ms: 1801 } } } }, false],
    ['saved check', { since: 1.1 }, true],
    ['cancel', { canceled: 99 }, true],
    ['100k rows a side, command line', { node }, true],
    ['3M', { browser: { '3M': { ours: { ms: 1, mb: 161 } } } }, false],
  ])('%s', (name, measured, expected) => {
    expect(reached(name, measured)).toBe(expected);
  });

  it('says of each goal that was not measured that it was not', () => {
    const all = verdicts({ browser: {}, node: {}, tasks: [] });
    expect(all.length).toBeGreaterThan(10);
    expect(all.filter(({ ours, reached }) => ours !== 'not measured' || reached !== undefined)).toEqual([]);
  });

  it('takes the middle of several runs', () => {
    expect(median([9, 1, 5])).toBe(5);
  });

  it('prints a table in line', () => {
    expect(table(['size', 'ms'], [['1M', '1,000']])).toBe('| size |    ms |\n| ---- | ----: |\n| 1M   | 1,000 |');
  });
});
