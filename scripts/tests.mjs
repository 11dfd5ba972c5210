/** `npm test`: every check, one line for each stage, and the sum of the tests as the last line. */
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { findBrowser, root, runNode } from './machine.mjs';
import { sameTwice } from './same-twice.mjs';
import { serve } from './serve.mjs';
import { formatCheck, lint, tool, types } from './stages.mjs';

const results = join(root, 'test-results');
const unitReport = join(results, 'unit.json');
const browserReport = join(results, 'browser.json');
const underBase = { base: '/kts/', folder: join(root, '.cache', 'site-under-base') };

/** Runs the unit tests. */
export const unit = (args = []) => tool('vitest', 'run', ...args);

/** Builds the site twice, at the root of a host and under a base path. */
async function buildBoth() {
  const atRoot = await runNode('scripts/run.mjs', ['build'], { env: { BASE_PATH: '/' } });
  if (atRoot !== 0) return atRoot;
  return runNode('scripts/run.mjs', ['build', '--outDir', underBase.folder], { env: { BASE_PATH: underBase.base } });
}

/** Builds the site and runs the browser tests on it. `--no-build` first takes what was built before. */
export async function browser(args = []) {
  const [first, ...rest] = args;
  if (first === '--no-build') return browserTests(rest);
  return (await buildBoth()) || browserTests(args);
}

async function browserTests(args = []) {
  const chromium = await findBrowser();
  const sites = [await serve(join(root, 'dist')), await serve(underBase.folder, { base: underBase.base })];
  const [atRoot, underPath] = sites.map(({ url }) => url);
  const env = { SITE_AT_ROOT: atRoot, SITE_UNDER_BASE: underPath, PLAYWRIGHT_JSON_OUTPUT_FILE: browserReport };
  if (chromium) env.CHROMIUM_PATH = chromium;
  try {
    return await runNode('node_modules/@playwright/test/cli.js', ['test', ...args], { env });
  } finally {
    await Promise.all(sites.map((site) => site.close()));
  }
}

/** Runs everything. Later stages run even if one fails, but for the browser tests, which need the build. */
export async function test() {
  await findBrowser();
  await rm(results, { recursive: true, force: true });
  await mkdir(results, { recursive: true });

  const lines = [];
  let passed = 0;
  let failed = 0;
  const stage = async (name, work, count) => {
    console.log(`\n== ${name}`);
    const began = performance.now();
    const status = await work();
    const tests = count ? await count().catch(() => ({ passed: 0, failed: 0 })) : { passed: 0, failed: 0 };
    passed += tests.passed;
    const faults = Math.max(tests.failed, status === 0 ? 0 : 1);
    failed += faults;
    const seconds = ((performance.now() - began) / 1000).toFixed(0);
    const sum = count ? `, ${tests.passed} passed, ${tests.failed} failed` : '';
    lines.push(`${faults === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds} s${sum})`);
    return faults === 0;
  };

  await stage('format', formatCheck);
  await stage('lint', () => lint());
  await stage('types', types);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`];
  await stage('unit', () => unit(reporters), countUnit);
  if (await stage('build', buildBoth)) {
    await stage('the same build twice', () => sameTwice());
    await stage('browser', () => browserTests(), countBrowser);
  }

  console.log(`\n${lines.join('\n')}\n\n${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

const readJson = async (file) => JSON.parse(await readFile(file, 'utf8'));

async function countUnit() {
  const { numPassedTests, numTotalTests } = await readJson(unitReport);
  return { passed: numPassedTests, failed: numTotalTests - numPassedTests };
}

/** A skipped test counts as failed: there is to be none. One that passed at its second try counts as passed; the list above names it. */
async function countBrowser() {
  const { stats } = await readJson(browserReport);
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + stats.skipped };
}
