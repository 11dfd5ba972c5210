/**
 * Takes pictures of every state of the list, on the site as built, into `screenshots/`, which git ignores: wide and narrow, light, dark and
 * printed. The few pictures of `docs/screenshots`, which the README shows, are taken anew there.
 * `npm run screenshots -- NAME ...` takes only those whose name begins so.
 */
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { visits } from '../tests/browser/states.ts';
import { findBrowser } from './browsers.mjs';
import { root } from './machine.mjs';
import { serve } from './serve.mjs';

const folder = join(root, 'screenshots');
const shown = join(root, 'docs', 'screenshots');
const asked = process.argv.slice(2);
const isAsked = (/** @type {string} */ name) =>
  asked.length === 0 || asked.some((beginning) => name.startsWith(beginning));

/** @typedef {'light' | 'dark' | 'print'} Look */
/** @type {[width: number, height: number, look: Look][]} */
const views = [
  [1366, 768, 'light'],
  [1366, 768, 'dark'],
  [360, 760, 'light'],
  [360, 760, 'dark'],
  // Letter, black on white.
  [816, 1056, 'print'],
];

const { chromium } = await import('playwright');
const { default: sharp } = await import('sharp');
const site = await serve(join(root, 'dist'));
const browser = await chromium.launch({ executablePath: await findBrowser(), args: ['--no-sandbox', '--disable-gpu'] });

await mkdir(folder, { recursive: true });
for (const visit of visits) {
  const last = Object.keys(visit).findLastIndex(isAsked);
  if (last < 0) continue;
  const page = await browser.newPage({
    reducedMotion: 'reduce',
    baseURL: site.url,
    viewport: { width: 1366, height: 768 },
  });
  for (const [name, go] of Object.entries(visit).slice(0, last + 1)) {
    await go(page);
    if (isAsked(name)) await takeAll(page, name);
  }
  await page.close();
}
await browser.close();
await site.close();

/** @param {import('playwright').Page} page @param {string} name */
async function takeAll(page, name) {
  await page.evaluate(() => document.fonts.ready);
  for (const [width, height, look] of views) {
    await page.emulateMedia(look === 'print' ? { media: 'print', colorScheme: 'light' } : { colorScheme: look });
    await page.setViewportSize({ width, height });
    // What is far below the window is not painted, so the window is made as long as the page, or as what is open in it.
    const long = await page.evaluate(() =>
      document.querySelector('dialog[open]') ? innerHeight : document.body.scrollHeight,
    );
    await page.setViewportSize({ width, height: Math.max(height, long) });
    await keep(page, look === 'print' ? `${name}-print.png` : `${name}-${width}-${look}.png`);
  }
  await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
  await page.setViewportSize({ width: 1366, height: 768 });
}

/** Keeps the picture with at most 256 colors: a third of the size, and the eye sees no difference. */
async function keep(/** @type {import('playwright').Page} */ page, /** @type {string} */ file) {
  const picture = await sharp(await page.screenshot())
    .png({ palette: true, quality: 95, effort: 8 })
    .toBuffer();
  await writeFile(join(folder, file), picture);
  if (existsSync(join(shown, file))) await writeFile(join(shown, file), picture);
  console.log(file);
}
