// @ts-check
/** Which commit a build is made from. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './machine.mjs';

/**
 * @returns {string} `g` as git writes it, so that it never looks like a number of a student, and the first 12 signs of the commit;
 *   then `+` if a file was changed since. Nothing where there is no history.
 */
export function commit() {
  if (!existsSync(join(root, '.git'))) return '';
  try {
    const args = ['describe', '--always', '--exclude=*', '--abbrev=12', '--dirty=+'];
    return `g${execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()}`;
  } catch {
    return '';
  }
}

/** For the `define` of a bundler: what `src/version.ts` says. */
export const builtFrom = () => ({ BUILT_FROM: JSON.stringify(commit()) });
