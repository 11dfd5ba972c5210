/** What each page keeps to, all looked at in one visit. */
import { expect, test, type Page } from '@playwright/test';
import { publisherSentence } from '../../src/links.ts';
import { expectAccessible } from './access.ts';
import { nameOf, pages } from './pages.ts';
import { kept, requestsUntilNow, watch, type Watch } from './privacy.ts';

const tag = '@base';
/** One page of each kind: the policy is the same where the site stands under a base path. */
const alsoUnderBase = ['', 'guide/', 'check/', '404.html'];
const addressOf = (path: string) => (path === '404.html' ? 'not/here/' : path);

for (const path of [...pages, '404.html']) {
  test(`${nameOf(path)}: its frame, access for all, and links that fetch nothing ahead`, async ({ page }) => {
    const seen = await watch(page);
    await page.clock.install();
    await page.goto(addressOf(path), { waitUntil: 'networkidle' });
    await keepsToPolicy(page, seen, path);
    await hasFrame(page);
    await expectAccessible(page);
    await page.evaluate(() => scrollTo(0, 0));
    seen.forget();
    // Header, sidebar and footer are the same on all pages.
    const room = alsoUnderBase.includes(path) ? page : page.getByRole('main');
    for (const link of await room.locator('a[href]:visible').all()) {
      if (await link.evaluate((element) => element.classList.contains('skip'))) continue;
      // Where one link lies over another, as on a card, the mouse meets the upper one.
      await link.focus();
      await link.hover({ force: true });
      await page.clock.runFor(500);
    }
    for (const summary of await page.locator('summary:visible').all()) await summary.click();
    expect(await kept(page)).toEqual([]);
    // The browser asks for the icon when it likes.
    expect((await requestsUntilNow(page, seen)).filter((url) => !url.endsWith('/favicon.svg'))).toEqual([]);
  });
}

for (const path of alsoUnderBase) {
  test(`${nameOf(path)}: has the policy and keeps to it wherever the site stands`, { tag }, async ({ page }) => {
    const seen = await watch(page);
    await page.goto(addressOf(path), { waitUntil: 'networkidle' });
    await keepsToPolicy(page, seen, path);
  });
}

async function keepsToPolicy(page: Page, seen: Watch, path: string) {
  const head = await page.locator('head > *').evaluateAll((all) => all.slice(0, 2).map((element) => element.outerHTML));
  expect(head[0]).toBe('<meta charset="utf-8">');
  expect(head[1]).toContain(
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'`,
  );
  expect(head[1]).toContain(`connect-src 'none'; worker-src blob:; form-action 'none'; base-uri 'none'`);
  expect(head[1]).not.toMatch(/'unsafe-eval'|http:|https:|\*/);
  expect(await page.locator('meta[http-equiv]').count()).toBe(1);
  await expect(page.locator('meta[name="referrer"]')).toHaveAttribute('content', 'no-referrer');

  const asked = seen.requests.map((request) => new URL(request.url()));
  expect(asked.filter(({ origin }) => origin !== new URL(page.url()).origin).map(String)).toEqual([]);
  expect(asked.filter(({ search }) => search !== '').map(String)).toEqual([]);
  expect(seen.requests.map((request) => request.method()).filter((method) => method !== 'GET')).toEqual([]);
  expect(seen.violations).toEqual([]);
  const ownStatus = (line: string) => path === '404.html' && line.includes('404 (Not Found)');
  expect(seen.console.filter((line) => !ownStatus(line))).toEqual([]);
}

/** One main heading, one main part, a title of its own, and who publishes it. */
async function hasFrame(page: Page) {
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  await expect(page.getByRole('main')).toHaveCount(1);
  await expect(page).toHaveTitle(/.+ \| Grade sync guide and self-check$/);
  await expect(page.getByRole('contentinfo')).toContainText(publisherSentence());
  await expect(page.getByRole('search')).toHaveCount(0);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en-US');
}
