/** A build is reproducible: what was built, built once more, is the same byte for byte. Prints what differs. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root, runNode } from './machine.mjs';

const again = join(root, '.cache', 'site-again');

/** @returns {Promise<number>} exit status */
export async function sameTwice(first = join(root, 'dist')) {
  const status = await runNode('scripts/run.mjs', ['build', '--outDir', again], { env: { BASE_PATH: '/' } });
  if (status !== 0) return status;
  const [before, after] = await Promise.all([filesOf(first), filesOf(again)]);
  const names = new Set([...before.keys(), ...after.keys()]);
  const differ = [...names].filter((name) => !before.get(name)?.equals(after.get(name) ?? Buffer.alloc(0)));
  for (const name of differ) console.error(`Two builds differ in ${name}`);
  console.log(`${names.size} files, ${differ.length} differ`);
  return differ.length === 0 ? 0 : 1;
}

async function filesOf(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const texts = await Promise.all(files.map((file) => readFile(file)));
  return new Map(files.map((file, at) => [file.slice(folder.length), texts[at]]));
}
