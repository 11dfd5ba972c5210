/** What the checker is to reach, and whether it did: arithmetic alone. */

/** The middle of a row of numbers. */
export const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

const inTimes = (value) => `${value.toFixed(2)} x`;
const inMs = (value) => `${Math.round(value)} ms`;
const inMb = (value) => `${Math.round(value)} MB`;

/** A goal that is a ratio of ours to another program, in one run. */
const against = (where, size, other, most, name, mine = 'ours') => ({
  name: `${size} rows a side, ${name}`,
  most,
  say: inTimes,
  of: (measured) => ratio(measured[where][size], mine, other, 'ms'),
});

/**
 * Each goal, with how to get its number from what was measured.
 * @type {{ name: string, most: number, say: (value: number) => string, of: (measured: Measured) => number | undefined }[]}
 */
const goals = [
  against('browser', '10k', 'naive', 0.55, 'page at rest, against the naive program'),
  against('browser', '10k', 'naive', 0.7, 'page that still loads, against the naive program', 'oursLoaded'),
  ...[
    ['10k', 0.35],
    ['100k', 0.35],
    ['1M', 0.45],
  ].map(([size, most]) => against('browser', size, 'duckdb', most, 'page, against DuckDB-wasm without its start')),
  against('browser', '1M', 'naive', 0.1, 'page, against the naive program'),
  ...[
    ['10k', 0.6],
    ['100k', 0.6],
    ['1M', 0.8],
  ].map(([size, most]) => against('node', size, 'duckdb', most, 'command line, against DuckDB')),
  {
    name: '3M rows a side: memory above an idle page',
    most: 160,
    say: inMb,
    of: ({ browser }) => browser['3M']?.ours.mb,
  },
  {
    name: 'every student odd: 100k rows a side, page, against the naive program',
    most: 0.5,
    say: inTimes,
    of: ({ odd }) => ratio(odd?.['100k'], 'ours', 'naive', 'ms'),
  },
  {
    name: 'every student odd: 1M rows a side, page, against ordinary files',
    most: 3,
    say: inTimes,
    of: ({ odd, browser }) => ratio({ odd: odd?.['1M']?.ours, usual: browser['1M']?.ours }, 'odd', 'usual', 'ms'),
  },
  {
    name: 'longest task of the page, at any size',
    most: 50,
    say: inMs,
    of: ({ tasks }) => (tasks.length > 0 ? Math.max(...tasks) : undefined),
  },
  { name: 'the biggest cause opened, 10,000 rows: the first of them', most: 50, say: inMs, of: ({ first }) => first },
  { name: 'the biggest cause opened, 10,000 rows: all of them', most: 150, say: inMs, of: ({ shown }) => shown },
  {
    name: 'with a saved check of 10,000 open grades, against a check without (command line)',
    most: 1.1,
    say: inTimes,
    of: ({ since }) => since,
  },
  { name: 'cancel, and every worker ended', most: 100, say: inMs, of: ({ canceled }) => canceled },
];

function ratio(size, one, other, what) {
  const [mine, theirs] = [size?.[one]?.[what], size?.[other]?.[what]];
  return mine === undefined || theirs === undefined ? undefined : mine / theirs;
}

/**
 * @typedef {Record<string, Record<string, { ms: number, cpu?: number, mb?: number }>>} BySize size, then program
 * @typedef {{ browser: BySize, node: BySize, odd?: BySize, tasks: number[], since?: number, first?: number, shown?: number,
 *   canceled?: number }} Measured `odd`: files in which one grade of every student differs, on the page
 */

/**
 * Ours beside each goal.
 * @param {Measured} measured
 * @returns {{ name: string, goal: string, ours: string, reached?: boolean }[]} `reached` is undefined where a goal was not
 * measured
 */
export function verdicts(measured) {
  return goals.map(({ name, most, say, of }) => {
    const value = of(measured);
    const goal = `at most ${say(most)}`;
    return value === undefined
      ? { name, goal, ours: 'not measured' }
      : { name, goal, ours: say(value), reached: value <= most };
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
