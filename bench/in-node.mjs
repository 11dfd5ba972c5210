/** The command lines: ours as it is built, the naive program, and DuckDB, each in a process of its own. */
import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { root } from '../scripts/machine.mjs';
import { countFound } from './count.mjs';
import { asOf } from './generate.mjs';
import { median } from './goals.mjs';

const inBench = (...parts) => join(root, 'bench', ...parts);
const usage = pathToFileURL(inBench('programs', 'usage.mjs')).href;

/** Milliseconds of time and of all processors, and the most memory. @typedef {{ ms: number, cpu: number, mb: number, counts: object }} Run */

/**
 * Runs each program in turn, as often as asked for.
 * @param {{ technical: string, high: string }} files
 * @param {{ times: number, hasDuckdb: boolean }} options
 * @returns {Promise<Record<string, Run[]>>} by program
 */
export async function runInNode({ technical, high }, { times, hasDuckdb }) {
  const ours = ['--technical', technical, '--high', high, '--as-of', asOf, '--json'];
  const programs = {
    ours: async () => {
      const { output, ...used } = await run(join(root, 'dist', 'download', 'kts-check.mjs'), ours);
      const { missing, different, onlyHigh } = JSON.parse(output).grades;
      return { ...used, counts: { missing, different, onlyHigh } };
    },
    naive: () => printed('naive.mjs', technical, high),
    ...(hasDuckdb ? { duckdb: () => printed('duckdb.mjs', technical, high) } : {}),
  };
  /** @type {Record<string, Run[]>} */
  const runs = Object.fromEntries(Object.keys(programs).map((name) => [name, []]));
  for (let time = 0; time < times; time++)
    for (const [name, program] of Object.entries(programs)) runs[name].push(await program());
  return runs;
}

/** How many times as long a check takes that is compared with a saved one: pairs of runs in turn, the middle of them. */
export async function compareWithSaved({ technical, high }, times = 3) {
  const program = join(root, 'dist', 'download', 'kts-check.mjs');
  const saved = join(dirname(technical), 'saved.json');
  const plain = ['--technical', technical, '--high', high, '--as-of', asOf, '--json'];
  await run(program, [...plain, '--save', saved]);
  const ratios = [];
  for (let time = 0; time < times; time++) {
    const without = await run(program, plain);
    ratios.push((await run(program, [...plain, '--since', saved])).ms / without.ms);
  }
  return median(ratios);
}

async function printed(program, ...args) {
  const { output, ...used } = await run(inBench('programs', program), args);
  return { ...used, counts: countFound(JSON.parse(output)) };
}

function run(file, args) {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, ['--import', usage, file, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
    /** @type {Record<string, Buffer[]>} */
    const said = { stdout: [], stderr: [] };
    for (const stream of ['stdout', 'stderr']) child[stream].on('data', (part) => said[stream].push(part));
    child.on('error', failed);
    child.on('close', (status) => {
      const [output, notes] = [said.stdout, said.stderr].map((parts) => Buffer.concat(parts).toString());
      if (status === null || status > 1) return failed(new Error(`${file} ended with ${status}: ${notes}`));
      done({ output, ...JSON.parse(notes.trim().split('\n').at(-1) ?? '') });
    });
  });
}
