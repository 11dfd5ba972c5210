/** `npm run verify -- URL`: whether a deployed site serves, to the byte, what was built here. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { root } from './machine.mjs';

/**
 * Asks a host for each file of a build.
 * @param {string} url of the site, its base path included
 * @param {string} sums lines of SHA256SUMS: the hash, two spaces, the path
 * @returns {Promise<string[]>} what is different, a line for each file
 */
export async function differences(url, sums) {
  const site = url.endsWith('/') ? url : `${url}/`;
  const found = [];
  for (const line of sums.trim().split('\n')) {
    const [hash, path = ''] = line.split('  ');
    // Hosts show the page of a folder under the folder's own address.
    const response = await fetch(new URL(path.replace(/(^|\/)index\.html$/, '$1'), site));
    if (!response.ok && path !== '404.html') found.push(`${path}: the host answers ${response.status}`);
    else if (
      createHash('sha256')
        .update(Buffer.from(await response.arrayBuffer()))
        .digest('hex') !== hash
    )
      found.push(`${path}: not what was built`);
  }
  return found;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [url] = process.argv.slice(2);
  if (!url) throw new Error('Say which site: npm run verify -- https://example.org/');
  const sums = await readFile(join(root, 'dist', 'SHA256SUMS'), 'utf8');
  const found = await differences(url, sums);
  for (const line of found) console.error(line);
  console.log(`${sums.trim().split('\n').length} files asked for, ${found.length} different`);
  process.exitCode = found.length > 0 ? 1 : 0;
}
