/** The very last step of a build: what stands in the finished folder is looked at once more, and what a host needs is written. */
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import { unknownWays } from './bundles.ts';
import { headersOf, together } from './headers.ts';
import { hostFiles } from './hosts.ts';
import { elementsOf, textOf } from './markup.ts';
import { firstScript, policyIn } from './policy.ts';

/**
 * Seals a built site.
 * @param folder the finished site, the files to download included
 * @param base the path under which it will stand, with a slash at both ends
 * @throws at the first page without its policy
 */
export async function seal(folder: string, base: string): Promise<void> {
  const policies: string[] = [];
  const faults: string[] = [];
  for (const path of await filesIn(folder)) {
    const ending = extname(path);
    if (!endings.has(ending)) faults.push(`${path}: no kind of file that this site has`);
    if (!looked.has(ending)) continue;
    const text = await readFile(join(folder, path), 'utf8');
    if (ending === '.html') policies.push(policyIn(text, path));
    faults.push(...faultsIn(text, path).map((fault) => `${path}: ${fault}`));
  }
  if (faults.length > 0) throw new Error(`The built site has what no policy covers:\n${faults.join('\n')}`);
  for (const [path, text] of Object.entries(hostFiles(headersOf(together(policies)), base))) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

/** What stands in a file of the site, by the ending of its name. Those that may act are looked at. */
const looked = new Set(['.html', '.js', '.mjs', '.css', '.svg']);
const endings = new Set([...looked, '.woff2', '.xml', '.txt', '.json']);

/** What a finished file holds that it may not, whatever it was made of. */
export function faultsIn(text: string, path: string): string[] {
  const unknown = (program: string) =>
    unknownWays(program, path).map((way) => `names ${way}, which is not in site/known-ways.ts`);
  switch (extname(path)) {
    case '.js':
    case '.mjs':
      return unknown(text);
    case '.css':
      return outsideOf(text);
    case '.svg':
      return /<script|\son\w+\s*=|<foreignObject|\bhref\s*=/i.test(text) ? ['a drawing that may act'] : [];
    default: {
      const inline = elementsOf(text).filter((element) => ['script', 'style'].includes(element.name));
      return inline.flatMap((element) => {
        const inside = textOf(element);
        if (element.name === 'style') return outsideOf(inside);
        return inside === firstScript || inside === '' ? [] : unknown(inside);
      });
    }
  }
}

/** Addresses of a style sheet that are neither a font of the build nor data. */
function outsideOf(css: string): string[] {
  const addresses = [...css.matchAll(/url\(\s*["']?([^"')]*)/gi)].map(([, address = '']) => address);
  const strange = addresses.filter((address) => !/^(?:data:|#|(?:\/[\w-]+)*\/_astro\/[\w.-]+\.woff2$)/.test(address));
  return [
    ...strange.map((address) => `styles load ${address}`),
    ...(/@import/i.test(css) ? ['styles import others'] : []),
  ];
}

/** The paths of all files of a folder, sorted, with slashes. */
export async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).replaceAll('\\', '/').replace(/^\//, ''))
    .sort();
}
