/**
 * `npm run bench`: the checker, the naive program and DuckDB on the same files in the same run, in Chromium and in Node.
 * All list the grades that are missing, different, or only at the high school. 10k, 100k and 1M rows a side. `-- 10k` takes
 * these alone, `-- quick` leaves out 1M, `-- 3m` adds 3M, which only the checker is asked to take.
 * `built` besides: the site is not built anew. `-- profile` prints the time by stage instead.
 */
import { writeFile } from 'node:fs/promises';
import os from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { root, runNode } from '../scripts/machine.mjs';
import { bars } from './bars.mjs';
import { filesOf } from './data.mjs';
import { median, table, verdicts } from './goals.mjs';
import { openBrowser } from './in-browser.mjs';
import { compareWithSaved, runInNode } from './in-node.mjs';
import { installPeers } from './peers.mjs';
import { profile } from './profile.mjs';

const asked = process.argv.slice(2);
if (asked.includes('profile')) {
  console.log(await profile());
  process.exit();
}
const isShort = asked.includes('10k');
const isQuick = asked.includes('quick');
const sizes = [
  { name: '10k', rows: 10_000, times: 11, alsoLoaded: true },
  ...(isShort ? [] : [{ name: '100k', rows: 100_000, times: 5 }]),
  ...(isShort || isQuick ? [] : [{ name: '1M', rows: 1_000_000, times: 3 }]),
  ...(asked.includes('3m') ? [{ name: '3M', rows: 3_000_000, times: 1, isOursAlone: true }] : []),
];
const programs = { ours: 'this checker', oursLoaded: 'right after loading', naive: 'naive program', duckdb: 'DuckDB' };

/** Refuses to measure a program that counts wrong: a fast wrong answer is worth nothing. */
function expectTruth(program, size, { counts }, { truth }) {
  for (const [name, count] of Object.entries(truth))
    if (counts[name] !== count)
      throw new Error(`${programs[program]}, ${size}: ${name} is ${counts[name]}, and must be ${count}.`);
}

/** The median of each number over the runs of a program. */
function middleOf(runs) {
  const names = ['ms', 'cpu', 'mb'].filter((name) => runs[0][name] !== undefined);
  return Object.fromEntries(names.map((name) => [name, median(runs.map((run) => run[name]))]));
}

/** @returns {Record<string, any>} for each program what it took, the middle of its runs */
const middles = (runs) => Object.fromEntries(Object.entries(runs).map(([name, all]) => [name, middleOf(all)]));

/** The programs in turn, so that what else the machine does falls on all of them. */
async function measureInBrowser(browser, { name, times, isOursAlone = false, alsoLoaded = false }, files, hasDuckdb) {
  const taking = [
    'ours',
    ...(alsoLoaded ? ['oursLoaded'] : []),
    ...(isOursAlone ? [] : ['naive', ...(hasDuckdb ? ['duckdb'] : [])]),
  ];
  /** @type {Record<string, object[]>} */
  const runs = Object.fromEntries(taking.map((program) => [program, []]));
  for (let time = 0; time < times; time += 1)
    for (const program of taking) {
      const run = await browser[program](files);
      expectTruth(program, name, run, files);
      runs[program].push(run);
    }
  return middles(runs);
}

async function measureInNode({ name, times }, files, hasDuckdb) {
  const runs = await runInNode(files, { times, hasDuckdb });
  for (const [program, all] of Object.entries(runs)) for (const run of all) expectTruth(program, name, run, files);
  return middles(runs);
}

const number = (value, unit) => (value === undefined ? '' : `${Math.round(value).toLocaleString('en-US')} ${unit}`);

function tableOf(bySize, what) {
  const rows = Object.entries(bySize).flatMap(([size, found]) =>
    Object.keys(programs)
      .filter((program) => found[program])
      .map((program) => [size, programs[program], ...what.map(([key, unit]) => number(found[program][key], unit))]),
  );
  return table(['rows a side', 'program', ...what.map(([, , word]) => word)], rows);
}

/** One grade of every student differs: 1M only ours, since it is held against itself. */
async function measureOdd(browser, size) {
  const files = await filesOf(size.rows, true);
  return measureInBrowser(browser, { ...size, times: 3, isOursAlone: size.name === '1M' }, files, false);
}

/** What could not be measured is said, and keeps the rest from nothing. */
const tried = (measuring) => measuring.catch((fault) => console.error(`Not measured: ${fault.message}`));

const idle = os.loadavg()[0];
if (!asked.includes('built') && (await runNode('scripts/run.mjs', ['build'], { env: { BASE_PATH: '/' } })) !== 0)
  process.exit(1);
const hasDuckdb = await installPeers();
if (!hasDuckdb) console.error('DuckDB could not be installed: it is left out.');

/** @type {import('./goals.mjs').Measured} */
const measured = { browser: {}, node: {}, tasks: [] };
/** Where every student is odd. @type {NonNullable<typeof measured.odd>} */
const odd = (measured.odd = {});
const browser = await openBrowser(hasDuckdb);
try {
  for (const size of sizes) {
    console.error(`Measuring ${size.name} rows a side ...`);
    const files = await filesOf(size.rows);
    measured.browser[size.name] = await measureInBrowser(browser, size, files, hasDuckdb);
    measured.tasks.push(await browser.longestTask(files));
    if (!size.isOursAlone) measured.node[size.name] = await measureInNode(size, files, hasDuckdb);
    if (size.name === '100k' || size.name === '1M') odd[size.name] = await tried(measureOdd(browser, size));
    if (size.name === '1M') {
      measured.since = await tried(compareWithSaved(files));
      const shown = await tried(browser.showAll(files));
      measured.first = shown?.first;
      measured.shown = shown?.ms;
      measured.canceled = (await tried(browser.cancel(files)))?.ms;
    }
  }
} finally {
  await browser.close();
}

console.log(
  `\n${os.cpus().length} processors, ${(os.totalmem() / 2 ** 30).toFixed(0)} GB, Chromium ${browser.version}, Node ${process.versions.node}. ` +
    `Medians. Load of the machine before: ${idle.toFixed(2)}, of all its processors.`,
);
await writeFile(join(root, 'docs', 'bench.svg'), bars(measured, programs));
const what = [
  ['ms', 'ms', 'time'],
  ['cpu', 'ms', 'processors'],
  ['mb', 'MB', 'memory'],
];
console.log(`\nIn Chromium, from the choice of both files to what was found\n\n${tableOf(measured.browser, what)}`);
console.log(`\nOn the command line, a process of its own\n\n${tableOf(measured.node, what)}`);
const rows = verdicts(measured).map(({ name, goal, ours, reached }) => [
  name,
  goal,
  ours,
  reached === undefined ? '' : reached ? 'reached' : 'missed',
]);
console.log(`\n${table(['goal', 'to reach', 'measured', ''], rows)}`);
