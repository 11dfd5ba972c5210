/**
 * Takes a picture of every state of the list, on the site as built, into `screenshots/`, which git ignores. The few
 * pictures of `docs/screenshots`, which the README shows, are taken anew there.
 * `npm run screenshots -- NAME ...` takes only those whose name begins so.
 */
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { findBrowser } from './browsers.mjs';
import { root } from './machine.mjs';
import { states } from './screenshots-list.mjs';
import { serve } from './serve.mjs';

const folder = join(root, 'screenshots');
const shown = join(root, 'docs', 'screenshots');
const asked = process.argv.slice(2);

const { chromium } = await import('playwright');
const { default: sharp } = await import('sharp');
const site = await serve(join(root, 'dist'));
const browser = await chromium.launch({ executablePath: await findBrowser(), args: ['--no-sandbox', '--disable-gpu'] });

await mkdir(folder, { recursive: true });
for (const state of states) {
  if (asked.length > 0 && !asked.some((name) => state.name.startsWith(name))) continue;
  const { widths = [1366, 360], narrow = ['light'] } = state;
  for (const width of widths)
    for (const colorScheme of width < 600 ? narrow : ['light', 'dark']) await shoot(state, width, colorScheme);
  if (state.print) await print(state);
}
await browser.close();
await site.close();

async function open({ path, go }, options) {
  const page = await browser.newPage({ reducedMotion: 'reduce', baseURL: site.url, ...options });
  await page.goto(path, { waitUntil: 'networkidle' });
  await go?.(page);
  await page.evaluate(() => document.fonts.ready);
  return page;
}

async function shoot(state, width, colorScheme) {
  const page = await open(state, { viewport: { width, height: width < 600 ? 760 : 768 }, colorScheme });
  const whole = state.whole ?? true;
  // What is far below the window is not painted, so the window is made as long as the page.
  if (whole) await page.setViewportSize({ width, height: await page.evaluate(() => document.body.scrollHeight) });
  await keep(page, `${state.name}-${width}-${colorScheme}.png`, whole);
}

/** A page as it would be printed: letter, black on white. */
async function print(state) {
  const page = await open(state, { viewport: { width: 816, height: 1056 }, colorScheme: 'light' });
  await page.emulateMedia({ media: 'print' });
  const file = `${state.name}-print.png`;
  await keep(page, file, true);
}

/** Keeps the picture with at most 256 colors: a third of the size, and the eye sees no difference. */
async function keep(page, file, fullPage) {
  const taken = sharp(await page.screenshot({ fullPage }));
  const picture = await taken.png({ palette: true, quality: 95, effort: 8 }).toBuffer();
  await writeFile(join(folder, file), picture);
  if (existsSync(join(shown, file))) await writeFile(join(shown, file), picture);
  console.log(file);
  await page.close();
}
