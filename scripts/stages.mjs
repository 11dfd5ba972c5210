/** The single stages: each gives an exit status and can be run alone. */
import { join, resolve } from 'node:path';
import process from 'node:process';
import { bundleCommandLine } from './bundle.mjs';
import { root, runNode } from './machine.mjs';
import { serve } from './serve.mjs';

const tools = {
  astro: 'node_modules/astro/bin/astro.mjs',
  eslint: 'node_modules/eslint/bin/eslint.js',
  prettier: 'node_modules/prettier/bin/prettier.cjs',
  'svelte-check': 'node_modules/svelte-check/bin/svelte-check',
  vitest: 'node_modules/vitest/vitest.mjs',
  playwright: 'node_modules/@playwright/test/cli.js',
};

/** Runs a tool by its file under node_modules, or a script of the project. */
export const tool = (name, ...args) => runNode(tools[name] ?? name, args);

/**
 * Builds the site and the command line.
 * @param {string[]} args for Astro, such as `--outDir`
 */
export async function build(args = []) {
  const status = await tool('astro', 'build', ...args);
  if (status !== 0) return status;
  const at = args.indexOf('--outDir');
  const site = resolve(root, at < 0 ? 'dist' : args[at + 1]);
  await bundleCommandLine(join(site, 'download', 'kts-check.mjs'));
  return tool('scripts/one-file.mjs', site);
}

/** Builds, serves and says where. Ends with the process. */
export async function start() {
  const status = await build();
  if (status !== 0) return status;
  const site = await serve(join(root, 'dist'), {
    base: process.env.BASE_PATH,
    port: Number(process.env.PORT ?? 4321),
  });
  console.log(`\nThe site is at ${site.url}  (Ctrl+C ends it)`);
  return new Promise((ended) => {
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => site.close().then(() => ended(0)));
  });
}

export const lint = (args = []) => tool('eslint', '--max-warnings=0', ...(args.length > 0 ? args : ['.']));
export const format = (args = []) => tool('prettier', '--write', ...(args.length > 0 ? args : ['.']));
export const formatCheck = () => tool('prettier', '--check', '.');

/** Checks the types: `.ts` and `.astro` by Astro, `.svelte` by Svelte. */
export async function types() {
  const astro = await tool('astro', 'check');
  const svelte = await tool('svelte-check', '--output', 'human', '--threshold', 'warning', '--fail-on-warnings');
  return astro || svelte;
}
