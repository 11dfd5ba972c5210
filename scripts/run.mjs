/**
 * Every command of the project goes through here: `node scripts/run.mjs <command> [arguments]`.
 * Built-in modules only, so that it runs on a fresh machine with Node 20 and npm.
 */
import process from 'node:process';
import { build, start } from './build.mjs';
import { checkFiles } from './bundle.mjs';
import { findBrowsers } from './browsers.mjs';
import { ensureInstalled, onSupportedNode, runNode, tool } from './machine.mjs';
import { browser, longTests, test, unit } from './tests.mjs';

/** @type {Record<string, (args: string[]) => Promise<number>>} */
const commands = {
  setup: () => findBrowsers().then(() => 0),
  start,
  dev: (args) => tool('astro', 'dev', ...args),
  build,
  test,
  'test:long': longTests,
  lint,
  format: (args) =>
    tool('prettier', ...(args.length > 0 ? args : ['.']), ...(args[0] === '--check' ? [] : ['--write'])),
  types,
  unit,
  browser,
  bench: (args) => tool('bench/run.mjs', ...args),
  worlds: (args) => tool('tests/worlds/run.ts', ...args),
  verify: (args) => tool('scripts/verify.mjs', ...args),
  twice: () => tool('scripts/same-twice.mjs'),
  hosts: () => tool('scripts/hosts.mjs'),
  guard: (args) => tool('scripts/guard.mjs', ...args),
  reading: (args) => tool('scripts/reading.mjs', ...args),
  lighthouse: (args) => tool('scripts/lighthouse.mjs', ...args),
  // Of every page, also of those that tests look at only in the long run.
  screenshots: (args) => runNode('scripts/screenshots.mjs', args, { env: { LONG_PROOFS: '1' } }),
};

/** Says what breaks a rule of the code, and, looking at all files, what nobody uses, and what uses more of the browser than it may. */
async function lint(/** @type {string[]} */ args) {
  const unused = args.length > 0 ? 0 : (await tool('knip')) || (await tool('scripts/lint-by-type.mjs'));
  return (await tool('eslint', '--max-warnings=0', ...args)) || unused;
}

/** Checks the types: `.astro` by Astro, `.svelte` by Svelte, all else by the compiler itself, and what the oldest browsers lack. */
async function types() {
  const astro = await tool('astro', 'check', '--tsconfig', './tsconfig.astro.json');
  const svelte = await tool(
    'svelte-check',
    '--tsconfig',
    './tsconfig.svelte.json',
    '--output',
    'human',
    '--threshold',
    'warning',
    '--fail-on-warnings',
    // By the compiler that all else is checked with, in half the time.
    '--tsgo',
  );
  const all = [];
  for (const config of ['tsconfig.json', 'tsconfig.baseline.json', 'tsconfig.scripts.json'])
    all.push(await tool('tsc', '-p', config));
  return Math.max(astro, svelte, ...all);
}

const [name = '', ...args] = process.argv.slice(2);

// npm does not hand a signal on. When it is gone, what it started here ends too, servers included.
const parent = process.ppid;
setInterval(() => process.ppid !== parent && process.kill(process.pid, 'SIGTERM'), 1000).unref();

if (name === 'check') {
  // The product's own command line: at home on every Node from 20 on, so it starts without another one.
  await ensureInstalled();
  await checkFiles(args);
} else if (Object.hasOwn(commands, name)) {
  process.exitCode = await onSupportedNode(async () => {
    await ensureInstalled();
    return commands[name](args);
  });
} else {
  console.error(`Unknown command "${name}". There are: ${[...Object.keys(commands), 'check'].join(', ')}.`);
  process.exitCode = 2;
}
