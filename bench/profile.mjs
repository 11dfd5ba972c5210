/** Where the processors' time of a check goes, in Node, in one process: the stages of the engine that both hosts use. */
import { readFile as bytesOf } from 'node:fs/promises';
import process from 'node:process';
import { checkRead } from '../src/check.ts';
import { sourceOfBytes } from '../src/intake/formats/source-of-bytes.ts';
import { readFile } from '../src/intake/read.ts';
import { groupsOf } from '../src/report/groups.ts';
import { makeResult } from '../src/report/make-result.ts';
import { filesOf } from './data.mjs';
import { asOf } from './generate.mjs';
import { median, table } from './goals.mjs';

const stages = ['read', 'gather', 'rules', 'result'];

/** The first run is a program that nobody has run before, as it is for a person. */
const runs = [
  { name: '10k, first run', rows: 10_000, times: 1 },
  { name: '10k', rows: 10_000, times: 11 },
  { name: '100k', rows: 100_000, times: 5 },
  { name: '1M', rows: 1_000_000, times: 1 },
];

/** Milliseconds of all processors so far: what else the machine does does not count. */
function used() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** @returns {Promise<string>} a table of milliseconds */
export async function profile() {
  const lines = [];
  for (const { name, rows, times } of runs) {
    const { technical, high } = await filesOf(rows);
    const bytes = await Promise.all([bytesOf(technical), bytesOf(high)]);
    const taken = Array.from({ length: times }, () => once(bytes));
    const middle = stages.map((_, i) => median(taken.map((each) => each[i])));
    lines.push([name, ...middle.map((ms) => ms.toFixed(1)), middle.reduce((sum, ms) => sum + ms, 0).toFixed(1)]);
  }
  return table(['rows a side', ...stages.map((stage) => `${stage}, ms`), 'all, ms'], lines);
}

/** What each stage of one check takes. */
function once([technical, high]) {
  const began = used();
  const read = [
    readFile({ source: sourceOfBytes(technical, 'technical.csv'), side: 'technical', asOf }),
    readFile({ source: sourceOfBytes(high, 'high.csv'), side: 'high', asOf }),
  ];
  const hasRead = used();
  // The rules begin with the last step before what they found is described.
  let [step, gathered, judged] = [0, 0, 0];
  const steps = checkRead(read, { asOf }, ({ stage }) => {
    if (stage === 'describing') [gathered, judged] = [step, used()];
  });
  for (;;) {
    step = used();
    const { done, value } = steps.next();
    if (!done) continue;
    makeResult(value, groupsOf(value), ['technical', 'high']);
    return [hasRead - began, gathered - hasRead, judged - gathered, used() - judged];
  }
}
