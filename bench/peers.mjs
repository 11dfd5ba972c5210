/** What the checker is measured against: installed on demand, and served as a page. */
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import process from 'node:process';
import { build } from 'esbuild';
import { root, run } from '../scripts/machine.mjs';

const here = join(root, 'bench');
const packages = join(here, 'node_modules');

/**
 * Installs the peers if they are not there.
 * @returns {Promise<boolean>} whether they are there now
 */
export async function installPeers() {
  const hash = createHash('sha256')
    .update(await readFile(join(here, 'package-lock.json')))
    .digest('hex');
  const stamp = join(packages, '.lockfile-hash');
  if (existsSync(stamp) && (await readFile(stamp, 'utf8')) === hash) return true;
  console.error('Installing DuckDB for the benchmark ...');
  const isWindows = process.platform === 'win32';
  const npm = isWindows ? 'npm.cmd' : 'npm';
  const args = ['ci', '--no-audit', '--no-fund'];
  const status = await run(npm, args, { cwd: here, stdio: ['ignore', 2, 2], shell: isWindows }).catch(() => 1);
  if (status !== 0) return false;
  await writeFile(stamp, hash);
  return true;
}

/**
 * Builds the page of the other programs.
 * @param {string} folder where it goes
 * @param {boolean} hasDuckdb
 */
export async function buildPeers(folder, hasDuckdb) {
  await mkdir(folder, { recursive: true });
  await build({
    entryPoints: [join(here, 'programs', 'peers.mjs')],
    outfile: join(folder, 'peers.js'),
    bundle: true,
    minify: true,
    format: 'iife',
    logLevel: 'error',
    plugins: hasDuckdb ? [] : [withoutDuckdb],
  });
  if (hasDuckdb) {
    for (const file of ['duckdb-browser-eh.worker.js', 'duckdb-eh.wasm'])
      await copyFile(join(packages, '@duckdb', 'duckdb-wasm', 'dist', file), join(folder, file));
  }
  const inputs = '<input type="file" aria-label="Technical school"><input type="file" aria-label="High school">';
  await writeFile(
    join(folder, 'index.html'),
    `<!doctype html><meta charset="utf-8"><title>The other programs</title>${inputs}<script src="peers.js"></script>`,
  );
}

/** The page is built without it where it could not be installed; its function is then never called. */
const withoutDuckdb = {
  name: 'without-duckdb',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^@duckdb\// }, ({ path }) => ({ path, namespace: 'none' }));
    onLoad({ filter: /.*/, namespace: 'none' }, () => ({
      contents: 'export const [AsyncDuckDB, DuckDBDataProtocol, VoidLogger] = [];',
    }));
  },
};
