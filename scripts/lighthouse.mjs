/**
 * Scores of Lighthouse for one page of each kind, mobile and desktop, the median of three runs each, on the site as built.
 * Lighthouse is no dependency of the project: it is installed into the cache when it is asked for.
 * `npm run lighthouse -- check/ guide/` measures only these pages.
 */
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { findBrowser } from './browsers.mjs';
import { npm, root, runNode } from './machine.mjs';
import { serve } from './serve.mjs';

const version = '13.5.0';
const kinds = [
  '',
  'guide/',
  'rules/4b-one-active-term/',
  'setup/technical-school/',
  'check/',
  'guided/',
  'support/text/',
  'support/screenshot/',
  'about/glossary/',
];
const categories = ['performance', 'accessibility', 'best-practices'];
const forms = { mobile: [], desktop: ['--preset=desktop'] };
const runs = 3;

const folder = join(root, '.cache', 'lighthouse');
const cli = join(folder, 'node_modules', 'lighthouse', 'cli', 'index.js');

async function install() {
  if (existsSync(cli)) return;
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'package.json'), '{ "private": true }');
  const status = await npm(['install', '--prefix', folder, '--no-audit', '--no-fund', `lighthouse@${version}`], {
    stdio: ['ignore', 2, 2],
  });
  if (status !== 0) throw new Error('Lighthouse could not be installed. The message of npm stands above.');
}

async function measure(url, form, report) {
  const options = [
    url,
    '--quiet',
    '--output=json',
    `--output-path=${report}`,
    `--only-categories=${categories.join(',')}`,
    '--chrome-flags=--headless=new --no-sandbox --disable-gpu',
    ...forms[form],
  ];
  const run = async () => runNode(cli, options, { env: { CHROME_PATH: await findBrowser() } });
  // On a busy machine a recording can be lost. Once more, then it is a fault.
  if ((await run()) !== 0 && (await run()) !== 0) throw new Error(`Lighthouse failed on ${url}`);
  const { categories: found, audits } = JSON.parse(await readFile(report, 'utf8'));
  const faults = Object.values(audits).filter(
    ({ score, scoreDisplayMode }) => scoreDisplayMode === 'binary' && score === 0,
  );
  return {
    scores: categories.map((name) => Math.round(found[name].score * 100)),
    faults: faults.map(({ title }) => title),
  };
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

await install();
const site = await serve(join(root, 'dist'));
const scratch = await mkdtemp(join(folder, 'run-'));
const asked = process.argv.slice(2);
const pages = (asked.length > 0 ? asked : kinds).filter((page) => existsSync(join(root, 'dist', page, 'index.html')));
let lowest = 100;
console.log(['page', 'form', ...categories].join('\t'));
for (const page of pages) {
  for (const form of Object.keys(forms)) {
    const results = [];
    for (let run = 0; run < runs; run++)
      results.push(await measure(site.url + page, form, join(scratch, 'report.json')));
    const scores = categories.map((_, at) => median(results.map((result) => result.scores[at])));
    lowest = Math.min(lowest, ...scores);
    console.log([page || 'home', form, ...scores].join('\t'));
    for (const fault of new Set(results.flatMap(({ faults }) => faults))) console.log(`\t- ${fault}`);
  }
}
await site.close();
await rm(scratch, { recursive: true });
process.exitCode = lowest === 100 ? 0 : 1;
