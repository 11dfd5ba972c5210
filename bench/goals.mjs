/** What the checker is to reach, and whether it did: arithmetic alone. */

/** The middle of a row of numbers. */
export const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

const inTimes = (value) => `${value.toFixed(2)} x`;
const inMs = (value) => `${Math.round(value)} ms`;
const inMb = (value) => `${Math.round(value)} MB`;

/**
 * Each goal, with how to get its number from what was measured. A goal whose number was not measured is left out.
 * @type {{ name: string, most: number, say: (value: number) => string, of: (measured: Measured) => number | undefined }[]}
 */
const goals = [
  {
    name: '1M rows a side against the naive program',
    most: 1 / 6,
    say: inTimes,
    of: ({ browser }) => ratio(browser['1M'], 'ours', 'naive', 'ms'),
  },
  {
    name: '1M rows a side against DuckDB-wasm, its start not counted',
    most: 0.75,
    say: inTimes,
    of: ({ browser }) => ratio(browser['1M'], 'ours', 'duckdb', 'ms'),
  },
  {
    name: '100k rows a side against DuckDB-wasm, its start not counted',
    most: 0.35,
    say: inTimes,
    of: ({ browser }) => ratio(browser['100k'], 'ours', 'duckdb', 'ms'),
  },
  {
    name: 'growth of the time from 100k to 1M',
    most: 11,
    say: inTimes,
    of: ({ browser }) =>
      browser['1M'] && browser['100k'] ? browser['1M'].ours.ms / browser['100k'].ours.ms : undefined,
  },
  {
    name: '3M rows a side: memory above an idle page',
    most: 200,
    say: inMb,
    of: ({ browser }) => browser['3M']?.ours.mb,
  },
  {
    name: 'longest task of the page, at any size',
    most: 50,
    say: inMs,
    of: ({ tasks }) => (tasks.length > 0 ? Math.max(...tasks) : undefined),
  },
  { name: '10,000 findings on the screen', most: 150, say: inMs, of: ({ shown }) => shown },
  { name: 'cancel, and every worker ended', most: 100, say: inMs, of: ({ canceled }) => canceled },
  {
    name: 'command line, 100k: processor time against the naive program',
    most: 0.5,
    say: inTimes,
    of: ({ node }) => ratio(node['100k'], 'ours', 'naive', 'cpu'),
  },
  {
    name: 'command line, 1M: processor time against the naive program',
    most: 0.5,
    say: inTimes,
    of: ({ node }) => ratio(node['1M'], 'ours', 'naive', 'cpu'),
  },
];

function ratio(size, one, other, what) {
  const [mine, theirs] = [size?.[one]?.[what], size?.[other]?.[what]];
  return mine === undefined || theirs === undefined ? undefined : mine / theirs;
}

/**
 * @typedef {Record<string, Record<string, { ms: number, cpu?: number, mb?: number }>>} BySize size, then program
 * @typedef {{ browser: BySize, node: BySize, tasks: number[], shown?: number, canceled?: number }} Measured
 */

/**
 * Ours beside each goal that was measured.
 * @param {Measured} measured
 * @returns {{ name: string, goal: string, ours: string, reached: boolean }[]}
 */
export function verdicts(measured) {
  return goals.flatMap(({ name, most, say, of }) => {
    const value = of(measured);
    return value === undefined
      ? []
      : [{ name, goal: `at most ${say(most)}`, ours: say(value), reached: value <= most }];
  });
}

/**
 * A table as Markdown, its columns in line.
 * @param {string[]} header
 * @param {string[][]} rows
 */
export function table(header, rows) {
  const widths = header.map((cell, at) => Math.max(cell.length, ...rows.map((row) => row[at].length)));
  const line = (cells) =>
    `| ${cells.map((cell, at) => (at ? cell.padStart(widths[at]) : cell.padEnd(widths[at]))).join(' | ')} |`;
  const rule = widths.map((width, at) => (at ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width)));
  return [line(header), line(rule), ...rows.map(line)].join('\n');
}
