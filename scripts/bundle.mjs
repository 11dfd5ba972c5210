/** The command line as one file: for `npm run check` in the cache, for readers in the built site. */
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { root } from './machine.mjs';

const entry = join(root, 'src', 'cli.ts');
const cached = join(root, '.cache', 'kts-check.mjs');

/**
 * Runs the checker's command line in this process. File names count from where the person stands.
 * @param {string[]} args
 */
export async function checkFiles(args) {
  if (await isStale(cached)) await bundleCommandLine(cached);
  process.chdir(process.env.INIT_CWD ?? process.cwd());
  process.argv = [process.execPath, cached, ...args];
  await import(pathToFileURL(cached).href);
}

/**
 * Writes the command line as one file without dependencies that runs on Node >= 20.
 * @param {string} outfile
 * @param {Record<string, string>} [define] which commit it is built from
 * @returns {Promise<string[]>} paths of the modules that it holds
 */
export async function bundleCommandLine(outfile, define = {}) {
  const { build } = await import('esbuild');
  await mkdir(dirname(outfile), { recursive: true });
  // Written beside and moved, so that two runs at once never read half a file.
  const draft = `${outfile}.${process.pid}.mjs`;
  const { metafile } = await build({
    entryPoints: [entry],
    outfile: draft,
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    banner: { js: '#!/usr/bin/env node' },
    logLevel: 'warning',
    metafile: true,
    define,
    absWorkingDir: root,
  });
  await rename(draft, outfile);
  const held = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.entries(inputs));
  return held.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([path]) => join(root, path));
}

async function isStale(file) {
  if (!existsSync(file)) return true;
  const { mtimeMs } = await stat(file);
  const sources = await readdir(join(root, 'src'), { recursive: true });
  const watched = [
    ...sources.filter((path) => path.endsWith('.ts')).map((path) => join('src', path)),
    'package-lock.json',
  ];
  const times = await Promise.all(watched.map(async (path) => (await stat(join(root, path))).mtimeMs));
  return times.some((time) => time > mtimeMs);
}
