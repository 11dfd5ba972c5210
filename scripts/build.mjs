/** The site as files, and as something to look at. */
import { appendFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { bundleCommandLine } from './bundle.mjs';
import { builtFrom } from './commit.mjs';
import { licenseText, packagesOf } from './licenses.mjs';
import { root, tool } from './machine.mjs';
import { serve } from './serve.mjs';

/**
 * Builds the site, and what it offers to take home: the command line and the checker as one file.
 * @param {string[]} args for Astro, such as `--outDir`
 */
export async function build(args = []) {
  const status = await tool('astro', 'build', ...args);
  if (status !== 0) return status;
  const at = args.indexOf('--outDir');
  const site = resolve(root, at < 0 ? 'dist' : (args[at + 1] ?? ''));
  const commandLine = join(site, 'download', 'kts-check.mjs');
  const licenses = licenseText(packagesOf(await bundleCommandLine(commandLine, builtFrom())));
  await appendFile(commandLine, `/*\n${licenses.replaceAll('*/', '* /')}*/\n`);
  return (await tool('scripts/one-file.mjs', site)) || tool('scripts/seal.mjs', site);
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
