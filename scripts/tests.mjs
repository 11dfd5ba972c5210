/** `npm test`: every check, side by side where it can be, a line for each stage, and the sum of the tests as the last line. */
import { mkdir, open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { driveWebKit, findBrowsers } from './browsers.mjs';
import { root, runNode, tool } from './machine.mjs';
import { serve } from './serve.mjs';

const results = join(root, 'test-results');
const unitReport = join(results, 'unit.json');
const browserReport = join(results, 'browser.json');

/** The site is built twice: for the root of a host, and for a path below one. */
const sites = [
  { base: '/', folder: join(root, 'dist') },
  { base: '/kts/', folder: join(root, '.cache', 'site-under-base') },
];

/**
 * A part of `npm test`: one command of the project.
 * @typedef {object} Stage
 * @property {string} name
 * @property {string[]} command as it follows `npm run`
 * @property {NodeJS.ProcessEnv} [env]
 * @property {boolean} [isNeeded] if it fails, what comes after it in its lane cannot run
 * @property {() => Promise<Count>} [count] how many tests it ran
 * @typedef {{ passed: number, failed: number }} Count
 */

/** Each lane runs beside the other; within a lane one stage comes after the other. @type {Stage[][]} */
const lanes = [
  [
    ...sites.map(({ base, folder }) => ({
      name: base === '/' ? 'build' : `build for ${base}`,
      command: ['build', '--outDir', folder],
      env: { BASE_PATH: base },
      isNeeded: true,
    })),
    { name: 'browser', command: ['browser', '--no-build'], count: countBrowser },
  ],
  [
    { name: 'format', command: ['format', '--check', '.'] },
    { name: 'lint', command: ['lint'] },
    { name: 'types', command: ['types'] },
    {
      name: 'unit',
      command: ['unit', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`],
      count: countUnit,
    },
    { name: 'worlds', command: ['worlds', '--count', '600'], count: countWorlds },
  ],
];

/** Runs everything. A stage that fails shows all that it said; the others keep it in test-results. */
export async function test() {
  const { notRun } = await findBrowsers();
  await rm(results, { recursive: true, force: true });
  await mkdir(results, { recursive: true });
  const began = performance.now();
  const sum = { passed: 0, failed: 0 };
  await Promise.all(
    lanes.map(async (stages) => {
      for (const stage of stages) {
        const { passed, failed } = await runStage(stage);
        sum.passed += passed;
        sum.failed += failed;
        if (failed > 0 && stage.isNeeded) return;
      }
    }),
  );
  const unseen = notRun.length > 0 ? `, not run: ${notRun.join(', ')}` : '';
  console.log(`\nAll stages: ${secondsSince(began)} s\n${sum.passed} passed, ${sum.failed} failed${unseen}`);
  return sum.failed === 0 ? 0 : 1;
}

/** @param {Stage} stage @returns {Promise<Count>} a stage that fails without a test that failed counts as one */
async function runStage({ name, command, env = {}, count }) {
  const began = performance.now();
  const log = logOf(name);
  const said = await open(log, 'w');
  const status = await runNode('scripts/run.mjs', command, { env, stdio: ['ignore', said.fd, said.fd] });
  await said.close();
  const tests = count ? await count().catch(() => undefined) : undefined;
  const passed = tests?.passed ?? 0;
  const failed = Math.max(tests?.failed ?? 0, status === 0 && (tests || !count) ? 0 : 1);
  if (failed > 0) console.log(`\n${await readFile(log, 'utf8')}`);
  const counted = count ? `, ${passed} passed, ${failed} failed` : '';
  console.log(`${failed === 0 ? 'ok    ' : 'FAILED'} ${name} (${secondsSince(began)} s${counted})`);
  return { passed, failed };
}

/** What a stage said. @param {string} name */
const logOf = (name) => join(results, `${name.replaceAll(/\W+/g, '-')}.log`);

/** @param {number} began */
const secondsSince = (began) => Math.round((performance.now() - began) / 1000);

/** @param {string} file */
const readJson = async (file) => JSON.parse(await readFile(file, 'utf8'));

async function countUnit() {
  const { numPassedTests, numTotalTests } = await readJson(unitReport);
  return { passed: numPassedTests, failed: numTotalTests - numPassedTests };
}

/** Worlds with known truth: how many broke none of the rules. */
async function countWorlds() {
  const said = await readFile(logOf('worlds'), 'utf8');
  const [, passed, failed] = /^(\d+) passed, (\d+) failed$/m.exec(said) ?? [];
  return { passed: Number(passed ?? 0), failed: Number(failed ?? 1) };
}

/** Whatever is not simply as expected has failed: a skipped test, and one that would need a second try. */
async function countBrowser() {
  const { stats } = await readJson(browserReport);
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped };
}

/** Runs the unit tests. */
export const unit = (args = []) => tool('vitest', 'run', ...args);

/**
 * What takes long: the unit tests with many more made-up examples, the browser tests with all of a kind, and whether a build made in
 * two folders is the same to the byte.
 */
export async function longTests(args = []) {
  const env = { LONG_PROOFS: '1' };
  const proofs = await runNode('vitest', ['run', ...args], { env });
  if (proofs !== 0 || args.length > 0) return proofs;
  return (await runNode('scripts/run.mjs', ['browser'], { env })) || tool('scripts/same-twice.mjs');
}

/**
 * Builds the site for both places and runs the browser tests on it. `--no-build` first takes what was built before. `--all firefox`
 * runs there what can run there, and not the chosen set alone.
 */
export async function browser(args = []) {
  if (args[0] === '--no-build') return browserTests(args.slice(1));
  for (const { base, folder } of sites) {
    const status = await runNode('scripts/run.mjs', ['build', '--outDir', folder], { env: { BASE_PATH: base } });
    if (status !== 0) return status;
  }
  return browserTests(args);
}

async function browserTests(args) {
  const { places, notRun } = await findBrowsers();
  const at = args.indexOf('--all');
  if (at >= 0 && args[at + 1]?.toLowerCase() !== 'firefox') throw new Error('Only "--all firefox" can be asked for.');
  if (at >= 0) args = args.toSpliced(at, 2, '--project=in Firefox');
  const served = await Promise.all(sites.map(({ base, folder }) => serve(folder, { base })));
  const [atRoot, underBase] = served;
  const webKit = notRun.includes('WebKit') ? undefined : await driveWebKit();
  const env = {
    SITE_AT_ROOT: atRoot.url,
    SITE_UNDER_BASE: underBase.url,
    PLAYWRIGHT_JSON_OUTPUT_FILE: browserReport,
    ...(places.Chromium && { CHROMIUM_PATH: places.Chromium }),
    ...(places.Firefox && { FIREFOX_PATH: places.Firefox, ALL_IN_FIREFOX: at >= 0 ? '1' : undefined }),
    ...(webKit && { WEBKIT_PATH: places.WebKit, WEBKIT_DRIVER: webKit.url }),
  };
  try {
    return await runNode('playwright', ['test', ...args], { env });
  } finally {
    webKit?.close();
    await Promise.all(served.map((site) => site.close()));
  }
}
