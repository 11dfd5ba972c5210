/** A build is reproducible: one commit, built here and in a fresh copy at a different place, is the same byte for byte. Prints what differs. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { commit } from './commit.mjs';
import { root, run, runNode } from './machine.mjs';

/** @returns {Promise<number>} exit status */
async function sameTwice() {
  const built = commit();
  if (built === '' || built.endsWith('+')) {
    console.error('A file was changed since the last commit: commit first, so that there is one thing to build twice.');
    return 1;
  }
  const place = await mkdtemp(join(tmpdir(), 'built-again-'));
  try {
    const copy = join(place, 'a folder', 'of-a-different-name');
    const here = join(root, '.cache', 'site-again');
    const env = { BASE_PATH: '/' };
    const status =
      (await run('git', ['clone', '--quiet', root, copy])) ||
      (await runNode('scripts/run.mjs', ['build', '--outDir', here], { env })) ||
      // It installs its own packages.
      (await runNode('scripts/run.mjs', ['build'], { env, cwd: copy }));
    if (status !== 0) return status;
    const [one, other] = await Promise.all([filesOf(here), filesOf(join(copy, 'dist'))]);
    const names = new Set([...one.keys(), ...other.keys()]);
    const differ = [...names].filter((name) => !one.get(name)?.equals(other.get(name) ?? Buffer.alloc(0)));
    for (const name of differ) console.error(`Two builds differ in ${name}`);
    console.log(`${names.size} files of commit ${built} in two folders, ${differ.length} differ`);
    return differ.length === 0 ? 0 : 1;
  } finally {
    await rm(place, { recursive: true, force: true });
  }
}

async function filesOf(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const texts = await Promise.all(files.map((file) => readFile(file)));
  return new Map(files.map((file, at) => [file.slice(folder.length), texts[at]]));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exitCode = await sameTwice();
