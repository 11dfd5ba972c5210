/** The files of the benchmark, made once and kept in the cache. */
import { existsSync } from 'node:fs';
import { mkdir, open, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../scripts/machine.mjs';
import { makeSchools } from './generate.mjs';

/** Another number where the generator makes other files. */
const version = 2;

/**
 * @param {number} rows a side
 * @param {boolean} [isOdd] one grade of every student differs
 * @returns the paths of both files, and what must be found in them
 */
export async function filesOf(rows, isOdd = false) {
  const folder = join(root, '.cache', 'bench', `${rows}${isOdd ? '-odd' : ''}-v${version}`);
  const [technical, high, truth] = ['technical.csv', 'high.csv', 'truth.json'].map((name) => join(folder, name));
  if (!existsSync(truth)) {
    await mkdir(folder, { recursive: true });
    const schools = makeSchools(rows, 1, isOdd);
    await write(technical, schools.technical());
    await write(high, schools.high());
    await writeFile(truth, JSON.stringify(schools.truth));
  }
  return { rows, technical, high, truth: JSON.parse(await readFile(truth, 'utf8')) };
}

async function write(path, blocks) {
  const file = await open(path, 'w');
  for (const block of blocks) await file.write(block);
  await file.close();
}
