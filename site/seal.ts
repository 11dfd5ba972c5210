/** The very last step of a build: what stands in the finished folder is looked at once more, and what a host needs is written. */
import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import { unknownWays } from './ways-in-programs.ts';
import { headersOf, together } from './headers.ts';
import { hostFiles } from './hosts.ts';
import { elementsOf, textOf } from './markup.ts';
import { firstScript, policyIn } from './policy.ts';
import { securityText } from './security-text.ts';
import { site, supportAddress } from '../src/links.ts';

/**
 * Seals a built site.
 * @param folder the finished site, the files to download included
 * @param address where it will stand, and under which path there, with a slash at both ends
 * @throws at the first page without its policy
 */
export async function seal(folder: string, { site: host, base }: { site: string; base: string }): Promise<void> {
  if (site.security) await put(folder, '.well-known/security.txt', securityText(site.security, `${host}${base}`));
  else console.log('No security.txt: src/links.ts names nobody who is told of a hole in the security of the site.');
  const policies: string[] = [];
  const faults: string[] = [];
  const paths = await filesIn(folder);
  for (const path of paths) {
    const ending = extname(path);
    if (!endings.has(ending)) faults.push(`${path}: no kind of file that this site has`);
    if (!hasPlace(path)) faults.push(`${path}: no place where this site has such a file`);
    if (!looked.has(ending)) continue;
    const text = await readFile(join(folder, path), 'utf8');
    if (ending === '.html') policies.push(policyIn(text, path));
    faults.push(...[...faultsIn(text, path), ...strangersIn(text)].map((fault) => `${path}: ${fault}`));
    if (ending === '.css')
      faults.push(...lostFonts(text, paths).map((font) => `${path}: ${font} is no file of the build`));
  }
  if (faults.length > 0) throw new Error(`The built site has what no policy covers:\n${faults.join('\n')}`);
  await writeFile(join(folder, 'SHA256SUMS'), await sumsOf(folder, paths));
  for (const [path, text] of Object.entries(hostFiles(headersOf(together(policies)), base)))
    await put(folder, path, text);
}

async function put(folder: string, path: string, text: string) {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
}

/** A line for each file that is served: its SHA-256, two spaces, its path. */
export async function sumsOf(folder: string, paths: string[]): Promise<string> {
  const lines = paths.map(async (path) => {
    const file = await readFile(join(folder, path));
    return `${createHash('sha256').update(file).digest('hex')}  ${path}\n`;
  });
  return (await Promise.all(lines)).join('');
}

/** What stands in a file of the site, by the ending of its name. Those that may act are looked at. */
const looked = new Set(['.html', '.js', '.mjs', '.css', '.svg', '.xml']);
const endings = new Set([...looked, '.woff2', '.txt', '.json']);

/**
 * Where files stand. Hosts run or obey files by their names, such as `_worker.js`, `functions/`, and `.htaccess`: none comes from
 * elsewhere than from this step.
 */
const places =
  /^(?:_astro\/[\w.-]+\.(?:js|css|woff2)|download\/kts-check\.(?:html|mjs)|schemas\/[\w.-]+\.json|(?:[a-z0-9][\w-]*\/)*[a-z0-9][\w-]*\.html|sitemap-\w+\.xml|favicon\.svg|licenses\.txt|\.well-known\/security\.txt)$/;

export const hasPlace = (path: string) => places.test(path);

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
      return /script|\son\w+\s*=|<foreignObject|\bhref\s*=|<!|xmlns:|@import|url\((?!#)/i.test(text)
        ? ['a drawing that may act']
        : [];
    // A browser opens it as a page, and no page's policy is in it.
    case '.xml':
      return isListOfPages(text) ? [] : ['no list of pages, or one that may act'];
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

/** A sitemap, and nothing else in it. */
function isListOfPages(text: string): boolean {
  const parts = [...text.matchAll(/<([^\s>]*)/g)].map(([, name = '']) => name.replace(/^\//, ''));
  return parts.every((name) =>
    /^(?:\?xml|urlset|url|loc|lastmod|changefreq|priority|sitemapindex|sitemap)$/.test(name),
  );
}

/** Addresses of a style sheet that are neither a font of the build nor data. Names may be written with escapes. */
function outsideOf(sheet: string): string[] {
  const css = sheet.replace(/\\([0-9a-f]{1,6})\s?/gi, (_, code: string) =>
    String.fromCodePoint(parseInt(code, 16) % 0x110000),
  );
  const addresses = [...css.matchAll(/url\(\s*["']?([^"')]*)/gi)].map(([, address = '']) => address);
  const strange = addresses.filter((address) => !/^(?:data:|#|(?:\/[\w-]+)*\/_astro\/[\w.-]+\.woff2$)/.test(address));
  return [
    ...strange.map((address) => `styles load ${address}`),
    ...(/@import/i.test(css) ? ['styles import others'] : []),
    // These take an address as a plain text.
    ...(/\b(?:image-set|src|image|cross-fade)\(/i.test(css) ? ['styles load an address without url()'] : []),
  ];
}

/** A mail program takes an address and a text along: the site names one address. */
export function strangersIn(text: string): string[] {
  const written = [...text.matchAll(/mailto:([^\s"'`?<>${}\\]+)/gi)].map(([, address = '']) => address);
  const strangers = written.filter((address) => address !== supportAddress && !/^[|)*(]/.test(address));
  return [...new Set(strangers)].map((address) => `writes to ${address}`);
}

/** Fonts that a style sheet asks for though the build has none of that name. */
export function lostFonts(css: string, paths: string[]): string[] {
  const fonts = [...css.matchAll(/[\w./-]*_astro\/[\w.-]+\.woff2/g)].map(([address]) => address);
  return fonts.filter((address) => !paths.includes(address.slice(address.indexOf('_astro/'))));
}

/** The paths of all files of a folder, sorted, with slashes. */
export async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).replaceAll('\\', '/').replace(/^\//, ''))
    .sort();
}
