/** The built site as files: what can be told of a page without opening it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The site is built for the root of a host, and for a path below one. */
export const sites = [
  { base: '/', folder: 'dist' },
  { base: '/kts/', folder: join('.cache', 'site-under-base') },
];

/** Every page of the built site, as its sitemap lists them, relative to the site's root: `''`, `guide/`, ... */
const pages = [...readFileSync('dist/sitemap-0.xml', 'utf8').matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) =>
  new URL(address!).pathname.slice(1),
);

/** The pages, and what a host shows where there is none. */
export const allPages = [...pages, '404.html'];

/** What a test calls a page. */
export const nameOf = (page: string) => page || 'home';

/** Where a browser gets a page. */
export const addressOf = (page: string) => (page === '404.html' ? 'not/here/' : page);

export function htmlOf(page: string, folder = 'dist'): string {
  return readFileSync(join(folder, page.endsWith('.html') ? page : join(page, 'index.html')), 'utf8');
}

/** All that runs on a page: the texts of its scripts, and the addresses of those that are loaded to start it. */
export function programsOf(html: string): { inline: string[]; loaded: string[] } {
  const scripts = [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)];
  const inline = scripts.filter(([, attributes]) => !/\ssrc=/.test(attributes!)).map(([, , text]) => text!);
  const loaded = html.matchAll(
    /\s(?:component-url|renderer-url|before-hydration-url|(?<=<script[^>]*\s)src)="([^"]*)"/g,
  );
  return { inline, loaded: [...loaded].map(([, address]) => address!) };
}

/** One page for each set of programs: what one of a kind does, the others do too. */
export const kinds = [
  ...new Map(
    allPages.toReversed().map((page) => {
      const { inline, loaded } = programsOf(htmlOf(page));
      return [[...new Set([...inline, ...loaded])].sort().join('\n'), page];
    }),
  ).values(),
];

/** Each element of a page with its classes, once. */
function looksOf(page: string): string[] {
  const main = /<main[\s\S]*<\/main>/.exec(htmlOf(page))?.[0] ?? '';
  const looks = main.matchAll(/<([a-z][\w-]*)(?:\s[^<>]*?class="([^"]*)")?/g);
  return [...new Set(Array.from(looks, ([, tag, look]) => `${tag}.${look}`))];
}

/**
 * Pages that show together every element, with its classes, that any page shows: each the one with the most that is still missing.
 * @param opened pages that are looked at anyway
 */
export function showingAll(pages: readonly string[], opened: readonly string[]): string[] {
  const seen = new Set(opened.flatMap(looksOf));
  const chosen: string[] = [];
  const newIn = (page: string) => looksOf(page).filter((look) => !seen.has(look));
  for (;;) {
    const [next] = pages.map((page) => ({ page, looks: newIn(page) })).sort((a, b) => b.looks.length - a.looks.length);
    if (!next || next.looks.length === 0) return chosen;
    chosen.push(next.page);
    for (const look of next.looks) seen.add(look);
  }
}

/** The files of a build, relative to its folder. */
export function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}

/** The file that a host answers an address with: undefined if there is none. */
export function fileAt(address: string, { base, folder }: { base: string; folder: string }): string | undefined {
  if (!address.startsWith(base)) return undefined;
  const file = join(folder, decodeURIComponent(address.slice(base.length)));
  return [join(file, 'index.html'), file].find((path) => existsSync(path) && path.length > folder.length + 1);
}
