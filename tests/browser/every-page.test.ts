/** What one page of each kind keeps to when it is opened and used. */
import { gzipSync } from 'node:zlib';
import { expect, test, type Page, type Response } from '@playwright/test';
import { addressOf, kinds, nameOf } from './pages.ts';
import { kept, requestsUntilNow, watch, type Watch } from './privacy.ts';

/** Where Firefox looks too, and Chromium under a path: a page to read, and one with a checker. */
const everywhere = ['', 'check/'];
/** Where each link is met by the mouse and the focus. That no page asks a browser to fetch ahead, its files show. */
const hovered = [...everywhere, 'guided/', 'support/request/'];

for (const path of kinds) {
  const tag = everywhere.includes(path) ? ['@base', '@everywhere'] : [];
  test(`${nameOf(path)}: keeps to the policy, and fetches nothing ahead`, { tag }, async ({ page, browserName }) => {
    const seen = await watch(page);
    const loaded: Response[] = [];
    page.on('response', (response) => loaded.push(response));
    await page.clock.install();
    await page.goto(addressOf(path), { waitUntil: 'networkidle' });
    // On a busy machine a page may ask for nothing before its parts are alive.
    await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
    if (path === 'check/') await page.locator('.check[data-at-rest]').waitFor();
    await isWithinBudget(page, loaded);
    keepsToPolicy(page, seen, path);
    // In Firefox, a scrollbar takes room, as it does on most computers.
    const [whole, seenOfIt] = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return [scrollWidth, clientWidth];
    });
    expect(whole, 'the page scrolls sideways').toBe(seenOfIt);

    seen.forget();
    // What is around the page is the same on each; one page is enough where a link takes a browser half a second.
    const isMet = hovered.includes(path) && (browserName === 'chromium' || path !== '');
    const links = page.locator(`${path === '' ? '' : 'main '}a[href]:not(.skip):visible`);
    for (const link of isMet ? await links.all() : []) {
      await link.focus();
      // Where one link lies over another, as on a card, the mouse meets the upper one.
      await link.hover({ force: true });
      await page.clock.runFor(500);
    }
    for (const summary of await page.locator('summary:visible').all()) await summary.click();
    expect(await kept(page)).toEqual([]);
    // The browser asks for the icon when it likes, and a page at rest starts its worker from what it has.
    const asked = await requestsUntilNow(page, seen);
    expect(asked.filter((url) => !url.endsWith('/favicon.svg') && !url.startsWith('blob:'))).toEqual([]);
  });
}

function keepsToPolicy(page: Page, seen: Watch, path: string) {
  const asked = seen.requests.map((request) => new URL(request.url()));
  expect(asked.filter(({ origin }) => origin !== new URL(page.url()).origin).map(String)).toEqual([]);
  expect(asked.filter(({ search }) => search !== '').map(String)).toEqual([]);
  expect(seen.requests.map((request) => request.method()).filter((method) => method !== 'GET')).toEqual([]);
  expect(seen.violations).toEqual([]);
  const ownStatus = (line: string) => path === '404.html' && line.includes('404 (Not Found)');
  expect(seen.console.filter((line) => !ownStatus(line))).toEqual([]);
}

/** What a reader's browser has loaded when the page has come to rest, compressed, and how far its parts moved meanwhile. */
async function isWithinBudget(page: Page, loaded: Response[]) {
  const of = async (type: string) => {
    // A worker that has started is a text of a program that was loaded.
    const bodies = loaded.filter(
      (response) => response.request().resourceType() === type && !response.url().startsWith('blob:'),
    );
    const sizes = await Promise.all(bodies.map(async (response) => gzipSync(await response.body()).length));
    return sizes.reduce((sum, size) => sum + size, 0) / 1024;
  };
  const hasChecker = (await page.locator('astro-island').count()) > 0;
  // The workers (141 KB, with the schema of a saved check), the words, the forms, the letters and the guard (93 KB, with the
  // words that it knows, for the worker too) are asked for when the page has come to rest, for use without a network.
  expect(await of('script'), 'KB of JavaScript in all').toBeLessThanOrEqual(hasChecker ? 442 : 8);
  // The styles of the forms, the result and the letter come with their scripts.
  expect(await of('stylesheet'), 'KB of CSS in all').toBeLessThanOrEqual(hasChecker ? 24 : 16);
  const moved = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const sum = (entries: PerformanceEntryList) =>
          entries.reduce((all, entry) => all + (entry as PerformanceEntry & { value: number }).value, 0);
        const observer = new PerformanceObserver((list) => resolve(sum(list.getEntries())));
        observer.observe({ type: 'layout-shift', buffered: true });
        requestIdleCallback(() => resolve(sum(observer.takeRecords())));
      }),
  );
  expect(moved, 'layout shift').toBeLessThan(0.02);
}
