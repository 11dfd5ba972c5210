/** The last step of a build: every page gets its links under the base path, no forced theme, and its policy. */
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { withBase } from './base-links.ts';
import { withPolicy } from './policy.ts';

/** An Astro integration. It stops the build if a page cannot be covered by the policy. */
export function finishPages(base: string): AstroIntegration {
  return {
    name: 'finish-pages',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const files = (await readdir(folder, { recursive: true })).filter((path) => path.endsWith('.html'));
        for (const path of files) {
          const file = join(folder, path);
          try {
            await writeFile(file, withPolicy(withBase(withoutForcedTheme(await readFile(file, 'utf8')), base)));
          } catch (fault) {
            throw new Error(`The page ${path} has ${(fault as Error).message}`, { cause: fault });
          }
        }
      },
    },
  };
}

/** The theme writes `data-theme="dark"` into every page; without it the page follows the reader's system, also without JavaScript. */
function withoutForcedTheme(html: string): string {
  return html.replace(/(<html[^>]*?) data-theme="dark"/, '$1');
}
