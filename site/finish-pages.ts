/** The last step of a build: every page gets its links under the base path, no forced theme, only its own styles, and its policy. */
import { readFileSync } from 'node:fs';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { withBase } from './base-links.ts';
import { withOldBrowser } from './baseline.ts';
import { withPolicy } from './policy.ts';

/** An Astro integration. `change` is what else is done to a page. It stops the build if a page cannot be covered by the policy. */
export function finishPages(base: string, change: (html: string) => string): AstroIntegration {
  return {
    name: 'finish-pages',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const files = (await readdir(folder, { recursive: true })).filter((path) => path.endsWith('.html'));
        const faults: string[] = [];
        for (const path of files) {
          const file = join(folder, path);
          try {
            const html = change(withIcon(withoutForcedTheme(withoutPlace(await readFile(file, 'utf8')))));
            await writeFile(file, withPolicy(withBase(withOldBrowser(html), base)));
          } catch (fault) {
            faults.push(`The page ${path} has ${(fault as Error).message}`);
          }
        }
        if (faults.length > 0) throw new Error(faults.join('\n'));
      },
    },
  };
}

/** The theme writes `data-theme="dark"` into every page; without it the page follows the reader's system, also without JavaScript. */
function withoutForcedTheme(html: string): string {
  return html.replace(/(<html[^>]*?) data-theme="dark"/, '$1');
}

/** Astro names the parts of a page by a sum over the path of their files on this computer. Here they are counted. */
function withoutPlace(html: string): string {
  let count = 0;
  return html.replaceAll(/(<astro-island uid=")[^"]*"/g, (_, start: string) => `${start}${(count += 1)}"`);
}

const icon = readFileSync(new URL('../public/favicon.svg', import.meta.url));

/** The icon stands in the page itself, so that the policy need allow no picture from an address. */
function withIcon(html: string): string {
  const link = /(<link rel="shortcut icon" href=")[^"]*favicon\.svg"/;
  if (!link.test(html)) throw new Error('no link to its icon');
  return html.replace(link, `$1data:image/svg+xml;base64,${icon.toString('base64')}"`);
}
