import { gzipSync } from 'node:zlib';
import { expect, test, type Page } from '@playwright/test';
import { nameOf, pages } from './pages.ts';

const kilobytes = (texts: (string | Buffer)[]) => texts.reduce((sum, text) => sum + gzipSync(text).length, 0) / 1024;

/** What a reader's browser loads for a page, compressed, by its kind. */
async function weigh(page: Page, path: string) {
  const bodies: { type: string; body: Promise<Buffer> }[] = [];
  page.on('response', (response) => bodies.push({ type: response.request().resourceType(), body: response.body() }));
  await page.goto(path, { waitUntil: 'networkidle' });
  const of = async (type: string) => Promise.all(bodies.filter((each) => each.type === type).map(({ body }) => body));
  const inline = await page.locator('script:not([src])').allTextContents();
  return {
    html: kilobytes(await of('document')),
    css: kilobytes(await of('stylesheet')),
    js: kilobytes([...(await of('script')), ...inline]),
    font: kilobytes(await of('font')),
  };
}

for (const path of pages) {
  test(`${nameOf(path)}: stays within its budget`, async ({ page }) => {
    const weight = await weigh(page, path);
    const hasChecker = (await page.locator('astro-island').count()) > 0;
    // The check page asks for its forms and its letters when it has come to rest: 24 KB of these are the letters.
    const withChecker = path === 'check/' ? 180 : 155;
    expect(weight.js, 'KB of JavaScript').toBeLessThanOrEqual(hasChecker ? withChecker : 8);
    expect(weight.html, 'KB of HTML').toBeLessThanOrEqual(15);
    expect(weight.css, 'KB of CSS').toBeLessThanOrEqual(hasChecker ? 23 : 19);
    expect(weight.font, 'KB of fonts').toBeLessThanOrEqual(35);
  });
}
