/** The checker as one file that needs no network and no server: download/kts-check.html, made from the built site. */
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import process from 'node:process';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, runnerImport } from 'vite';
import { builtFrom, commit } from './commit.mjs';
import { licenseText, noteModules, packagesOf } from './licenses.mjs';
import { root } from './machine.mjs';

/** The pages whose text goes into the file, by the anchor under which it stands there. */
const pages = { guide: 'guide', exporting: 'setup/exporting', privacy: 'about/privacy' };

/** Parts that the one file has its own of, under src/one-file. */
const standIns = ['/shell/path.ts', './ReadersReady.svelte', './pdf.ts'];

const [site] = process.argv.slice(2);
const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
/** The path under which the site is served. */
const base = `/${process.env.BASE_PATH ?? ''}/`.replace(/\/{2,}/g, '/');

async function buildOneFile() {
  const read = (...path) => readFile(join(site, ...path), 'utf8');
  const checkPage = await read('check', 'index.html');
  const texts = await Promise.all(
    Object.entries(pages).map(async ([anchor, page]) => ({ anchor, html: await read(page, 'index.html') })),
  );
  const { code, css, licenses } = await bundle();
  const sheets = await Promise.all(
    sheetsOf([checkPage, ...texts.map(({ html }) => html)]).map(async ({ path, media }) => {
      const text = await withFonts(await read(path), (font) => readFile(join(site, font)));
      return media ? `@media ${media}{${text}}` : text;
    }),
  );

  const html = document({
    style: [...sheets, css].join('\n'),
    sprite: part(checkPage, '<svg class="sprite"', '</svg>', true),
    brand: part(checkPage, '<a class="brand', '</a>', true).replace(/href="[^"]*"/, 'href="#check"'),
    articles: texts.map(({ anchor, html }) => article(anchor, html)).join('\n'),
    licenses: licenses.replaceAll('&', '&amp;').replaceAll('<', '&lt;'),
    script: code.replaceAll(/<\/(?=script|style)/g, String.raw`<\/`),
  });
  const { module: policy } = await runnerImport(join(root, 'site', 'policy.ts'));
  const { module: older } = await runnerImport(join(root, 'site', 'baseline.ts'));
  await writeFile(
    join(site, 'download', 'kts-check.html'),
    policy.withPolicy(older.withOldBrowser(html), { alone: true }),
  );
}

/** The page's program, its styles, and the licenses of what is in them, as texts. */
async function bundle() {
  const { module: inline } = await runnerImport(join(root, 'site', 'inline-workers.ts'));
  const { module: older } = await runnerImport(join(root, 'site', 'baseline.ts'));
  const { plugin, modules } = noteModules();
  const built = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    define: builtFrom(),
    plugins: [
      plugin,
      svelte(),
      inline.inlineWorkers(),
      {
        name: 'stand-ins',
        enforce: 'pre',
        resolveId: (id) => {
          const own = standIns.find((end) => id.endsWith(end));
          return own ? join(root, 'src/one-file', basename(own)) : null;
        },
      },
    ],
    worker: { format: 'iife', plugins: () => [plugin] },
    build: {
      write: false,
      target: older.baseline,
      cssCodeSplit: false,
      modulePreload: false,
      rollupOptions: { input: join(root, 'src/one-file/main.ts'), output: { codeSplitting: false } },
    },
  });
  const { output } = /** @type {import('vite').Rolldown.RolldownOutput} */ (built);
  const text = (ends) =>
    output
      .filter(({ fileName }) => fileName.endsWith(ends))
      .map((file) => (file.type === 'chunk' ? file.code : String(file.source)))
      .join('\n');
  // The styles of the site and its font are in the file too.
  const fromSite = ['@astrojs/starlight', '@fontsource-variable/atkinson-hyperlegible-next'];
  const held = [...modules, ...fromSite.map((name) => join(root, 'node_modules', name, 'package.json'))];
  return { code: text('.js'), css: text('.css'), licenses: licenseText(packagesOf(held)) };
}

/** The style sheets of pages, each once, in the order in which they stand. */
function sheetsOf(htmls) {
  const found = new Map();
  for (const html of htmls) {
    for (const [, path, media] of html.matchAll(/<link rel="stylesheet" href="([^"]+)"(?: media="([^"]+)")?>/g))
      found.set(path, { path: path.slice(base.length), media });
  }
  return [...found.values()];
}

async function withFonts(css, readFont) {
  let text = css;
  for (const [whole, path] of css.matchAll(/url\(["']?([^"')]+\.woff2)["']?\)/g)) {
    const font = await readFont(path.slice(base.length));
    text = text.replaceAll(whole, `url(data:font/woff2;base64,${font.toString('base64')})`);
  }
  return text;
}

/** The text of a page under its anchor. Links to what is in the file stay; of others the words stay. */
function article(anchor, html) {
  const title = part(html, '<h1', '</h1>').replace(/^[^>]*>/, '');
  const text = part(html, '<div class="sl-markdown-content prose">', '</main>').replace(
    /<nav class="neighbors[\s\S]*?<\/nav>/,
    '',
  );
  const linked = text.replace(
    /<a ([^>]*?)href="([^"]*)"([^>]*)>([\s\S]*?)<\/a>/g,
    (_, before, address, after, words) => {
      const within = addressWithin(address);
      return within ? `<a ${before}href="${within}"${after}>${words}</a>` : words;
    },
  );
  return `<article class="sl-markdown-content prose" id="${anchor}"><h2>${title}</h2>${linked.replace(/<\/div>\s*$/, '')}</article>`;
}

function addressWithin(address) {
  if (/^(?:mailto:|#)/.test(address)) return address;
  const [page, anchor] = address.split('#');
  const path = page.slice(base.length).replace(/\/$/, '');
  if (path === 'check') return '#check';
  const [own] = Object.entries(pages).find(([, of]) => of === path) ?? [];
  return own && `#${anchor ?? own}`;
}

function part(html, from, to, whole = false) {
  const start = html.indexOf(from);
  const end = html.indexOf(to, start);
  if (start < 0 || end < 0) throw new Error(`A built page has no ${from}`);
  return whole ? html.slice(start, end + to.length) : html.slice(start + from.length, end);
}

const built = commit();
const document = ({ style, sprite, brand, articles, licenses, script }) => `<!doctype html>
<html lang="en-US">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>Check my files | Grade sync guide and self-check</title>
<style>${style}</style>
</head>
<body class="one-file">
${sprite}
<header class="print:hidden">${brand}<p>One file. It works without a network, and sends your files nowhere.</p></header>
<main class="wrap">
<div id="check"></div>
<noscript><p class="note">The check needs JavaScript. The guide below can be read without it.</p></noscript>
<div class="print:hidden texts">
${articles}
<footer class="made"><p>Version ${[version, built && `(${built})`].filter(Boolean).join(' ')}.</p>
<details><summary>Licenses</summary><pre>${licenses}</pre></details></footer>
</div>
</main>
<script type="module">${script}</script>
</body>
</html>
`;

/** Writes size and SHA-256 of the files into the page that offers them. */
async function tellFacts() {
  const offer = join(site, 'about', 'download', 'index.html');
  let html = await readFile(offer, 'utf8');
  for (const name of ['kts-check.html', 'kts-check.mjs']) {
    const file = await readFile(join(site, 'download', name));
    const size = `${Math.round(file.length / 1024).toLocaleString('en-US')} KB`;
    const hash = createHash('sha256').update(file).digest('hex');
    for (const [fact, value] of Object.entries({ size, hash })) {
      const place = `data-${fact}-of="${name}"`;
      if (!html.includes(place)) throw new Error(`The download page has no place for the ${fact} of ${name}`);
      html = html.replace(new RegExp(`(${place}[^>]*>)`), (tag) => tag + value);
    }
  }
  await writeFile(offer, html);
}

await buildOneFile();
await tellFacts();
