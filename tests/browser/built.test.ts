/** What each built page keeps to, told from its file: for all pages, at the root of a host and under a base path. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { readSections } from '../../site/search-sections.ts';
import { DomUtils, parseDocument } from 'htmlparser2';
import { links, publisherSentence, type GuideLink } from '../../src/links.ts';
import { allPages, fileAt, filesOf, htmlOf, nameOf, programsOf, sites } from './pages.ts';

const elements = (html: string) => DomUtils.findAll(() => true, parseDocument(html).children);

for (const site of sites)
  test.describe(`under ${site.base}`, () => {
    for (const page of allPages)
      test(`${nameOf(page)}: its policy, its frame, its links, and nothing that is fetched ahead`, () => {
        const html = htmlOf(page, site.folder);
        hasPolicy(html);
        hasFrame(html);
        expect(ahead(html, site.base)).toEqual([]);
        expect(lost(html, page, site)).toEqual([]);
      });
  });

/** The policy comes before all that it must hold for, and lets no request out. */
function hasPolicy(html: string) {
  const [, policy = ''] =
    /<head><meta charset="utf-8"\/><meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
  expect(policy).toMatch(/^default-src 'none'; script-src 'self'/);
  expect(policy).toContain(
    `connect-src 'none'; frame-src 'none'; worker-src blob:; form-action 'none'; base-uri 'none'`,
  );
  expect(policy).not.toMatch(/'unsafe-eval'|http:|https:|\*/);
  expect(policy.includes(`'wasm-unsafe-eval'`)).toBe(/component-url="[^"]*\/(?:Check|Guided|RuleCheck)\./.test(html));
  expect(html.match(/\shttp-equiv=/g)).toHaveLength(1);
  expect(html).toMatch(/<meta name="referrer" content="no-referrer"/);
}

/** One main heading, one main part, a title of its own, and who publishes it. */
function hasFrame(html: string) {
  const all = elements(html);
  const named = (name: string) => all.filter((element) => element.name === name);
  expect(named('h1')).toHaveLength(1);
  expect(named('main')).toHaveLength(1);
  expect(named('html')[0]!.attribs.lang).toBe('en-US');
  expect(DomUtils.textContent(named('title')[0]!)).toMatch(/.+ \| Grade sync guide and self-check$/);
  expect(DomUtils.textContent(named('footer').at(-1)!)).toContain(publisherSentence());
  const levels = DomUtils.findAll(() => true, named('main')).flatMap(({ name }) =>
    /^h\d$/.test(name) ? Number(name[1]) : [],
  );
  expect(levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1)).toEqual([]);
  expect(all.filter(({ name, attribs }) => name === 'img' && attribs.alt === undefined)).toEqual([]);
  const isNamed = ({ attribs }: (typeof all)[number], text: string) => attribs['aria-label'] ?? text.trim();
  expect(named('a').filter((link) => !isNamed(link, DomUtils.textContent(link)))).toEqual([]);
  const ids = all.flatMap(({ attribs }) => attribs.id ?? []);
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
}

/** What a page loads without being asked, but for its font. */
function ahead(html: string, base: string): string[] {
  const font = new RegExp(`^${base}_astro/[\\w.-]+\\.woff2$`);
  return elements(html)
    .filter(({ name, attribs }) => {
      if ('data-astro-prefetch' in attribs || attribs.type === 'speculationrules') return true;
      const isAhead = name === 'link' && /pre|dns|manifest/.test(attribs.rel ?? '');
      return isAhead && !(attribs.rel === 'preload' && font.test(attribs.href ?? ''));
    })
    .map((element) => DomUtils.getOuterHTML(element));
}

const idsOf = new Map<string, Set<string>>();

/** Addresses of a page that lead to no file of the site, or to no place in it. */
function lost(html: string, page: string, site: (typeof sites)[number]): string[] {
  const own = new URL(site.base + page, 'http://site');
  const written = elements(html)
    .filter(({ name, attribs }) => attribs.rel !== 'canonical' && name !== 'use')
    .flatMap(({ attribs }) =>
      [attribs.href, attribs.src, attribs['component-url']].filter((each) => each !== undefined),
    );
  return written.filter((address) => {
    const { origin, pathname, hash } = new URL(address, own);
    if (origin !== own.origin) return false;
    const file =
      pathname === own.pathname
        ? join(site.folder, page, page.endsWith('.html') ? '' : 'index.html')
        : fileAt(pathname, site);
    if (!file) return true;
    if (!idsOf.has(file))
      idsOf.set(file, new Set([...readFileSync(file, 'utf8').matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id!)));
    return hash !== '' && !idsOf.get(file)!.has(decodeURIComponent(hash.slice(1)));
  });
}

test('the build for a path is the build for the root, but for the path: so a build made twice is the same', () => {
  // Two files may have one name but for their hashes.
  const [atRoot, underBase] = sites.map(({ base, folder }) => {
    const plain = (text: string) => withoutPlace(text, base);
    // The list of sums is made from all the others, and from their hashes.
    const files = filesOf(folder).filter((file) => file !== 'SHA256SUMS');
    return files.map((file) => ({
      name: plain(file),
      text: plain(readFileSync(join(folder, file), 'latin1')),
    }));
  });
  const names = (files: typeof atRoot) => files!.map(({ name }) => name).sort();
  expect(names(underBase)).toEqual(names(atRoot));
  const under = new Set(underBase!.map(({ name, text }) => `${name}\n${text}`));
  expect(atRoot!.filter(({ name, text }) => !under.has(`${name}\n${text}`)).map(({ name }) => name)).toEqual([]);
});

/** A text of a build without the path that it stands under, and without the hashes that follow from it. */
function withoutPlace(text: string, base: string): string {
  return (
    (base === '/' ? text : text.replaceAll(base, '/'))
      .replaceAll(/\.[\w-]{8}\.(js|css|woff2)\b/g, '.$1')
      .replaceAll(/'sha256-[\w+/]{43}='/g, `'sha256'`)
      // Sheets that change nothing in each other stand in the order of their hashes.
      .replaceAll(/(?:<link rel="stylesheet"[^>]*>)+/g, (sheets) => sheets.split('>').sort().join('>'))
  );
}

const kilobytes = (texts: (string | Buffer)[]) => texts.reduce((sum, text) => sum + gzipSync(text).length, 0) / 1024;

for (const page of allPages)
  test(`${nameOf(page)}: stays within its budget`, () => {
    const html = htmlOf(page);
    const { inline, loaded } = programsOf(html);
    const sheets = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, url]) => url!);
    const fonts = [...html.matchAll(/href="([^"]+\.woff2)"/g)].map(([, url]) => url!);
    const text = (address: string) => readFileSync(fileAt(address, sites[0]!)!);
    expect(kilobytes([html]), 'KB of HTML').toBeLessThanOrEqual(16);
    expect(kilobytes(sheets.map(text)), 'KB of CSS to start').toBeLessThanOrEqual(16);
    expect(kilobytes(fonts.map(text)), 'KB of fonts').toBeLessThanOrEqual(35);
    const started = kilobytes([...inline, ...needed(loaded).map(text)]);
    expect(started, 'KB of JavaScript to start').toBeLessThanOrEqual(html.includes('<astro-island') ? 60 : 8);
  });

/** Scripts and all that they need to start, without what they ask for later. */
function needed(addresses: string[]): string[] {
  const found = new Set(addresses);
  for (const address of found) {
    const text = readFileSync(fileAt(address, sites[0]!)!, 'utf8');
    for (const [, other] of text.matchAll(/(?:from|import)\s*["'`](\.[^"'`]+)["'`]/g))
      found.add(new URL(other!, `http://site${address}`).pathname);
  }
  return [...found];
}

test('the build has no source map, and no address of another host but for names and licenses', () => {
  const files = filesOf('dist');
  expect(files.filter((name) => name.endsWith('.map'))).toEqual([]);
  const hosts = new Set<string>();
  for (const name of files.filter((each) => /\.(?:m?js|css|html|svg)$/.test(each))) {
    const text = readFileSync(join('dist', name), 'utf8');
    expect(text.includes('sourceMappingURL'), name).toBe(false);
    for (const [, host] of text.matchAll(/\b(?:https?|wss?):\/\/([\w.-]+)/g)) hosts.add(host!);
  }
  const ofPages = [new URL(process.env.SITE_URL ?? 'http://localhost').hostname];
  const ofLinks = Object.values<GuideLink>(links).flatMap(({ url }) =>
    url?.startsWith('http') ? new URL(url).hostname : [],
  );
  const ofNamespaces = ['www.w3.org', 'www.xfa.org', 'ns.adobe.com'];
  const ofMessages = ['svelte.dev', 'github.com'];
  const ofLicenses = [
    'scripts.sil.org',
    'developers.google.com',
    'opensource.org',
    'www.apache.org',
    'www.musl-libc.org',
  ];
  // Addresses with which a program tries what the browser can read; none is asked for.
  const ofTries = ['a', 'x', 'foo.bar', 'example.com'];
  expect([...hosts].sort()).toEqual(
    [...new Set([...ofPages, ...ofLinks, ...ofNamespaces, ...ofMessages, ...ofLicenses, ...ofTries])].sort(),
  );
});

test('every address that the search knows is a place of this site', async () => {
  const sections = await readSections('src/content/docs');
  expect(sections.length).toBeGreaterThan(30);
  const astray = sections.filter(({ url }) => {
    const [path = '', id] = url.slice(1).split('#');
    return id !== undefined && !htmlOf(path).includes(` id="${id}"`);
  });
  expect(astray).toEqual([]);
});
