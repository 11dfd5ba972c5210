/** Pages in the colors of the system, as Windows sets them for high contrast. */
import { expect, test, type Locator, type Page } from '@playwright/test';
import { finding, moreFilters, openCheck, trySample, unfold } from './check-page.ts';

/** How far the lightest and the darkest pixel of a thing are apart, of 255. */
async function contrastOf(page: Page, thing: Locator): Promise<number> {
  const base64 = (await thing.screenshot()).toString('base64');
  return page.evaluate(async (png) => {
    const file = new Blob([Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0))]);
    const picture = await createImageBitmap(file);
    const canvas = new OffscreenCanvas(picture.width, picture.height).getContext('2d')!;
    canvas.drawImage(picture, 0, 0);
    const { data } = canvas.getImageData(0, 0, picture.width, picture.height);
    let [least, most] = [255, 0];
    for (let at = 0; at < data.length; at += 4) {
      const light = 0.3 * data[at]! + 0.6 * data[at + 1]! + 0.1 * data[at + 2]!;
      least = Math.min(least, light);
      most = Math.max(most, light);
    }
    return most - least;
  }, base64);
}

test('marks, fields and the focus are still to be seen', async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    await openCheck(page);
    await trySample(page);
    await unfold(page, 'For your own use');
    const print = page.getByRole('button', { name: 'Print, a page for each school' });
    expect(await contrastOf(page, print)).toBeGreaterThan(90);
    const cause = finding(page, '2b-different').first();
    const summary = cause.locator('summary');
    expect(await contrastOf(page, cause.getByRole('img', { name: 'Problem' }))).toBeGreaterThan(90);
    await unfold(page, 'By course and section');
    const section = page.getByRole('listitem').filter({ hasText: '480123401, section 2' });
    await expect(section).toContainText(/11\s*arrived.*6\s*missing/);
    expect(await contrastOf(page, section.locator('svg.bar'))).toBeGreaterThan(90);
    await moreFilters(page);
    await expect(page.getByRole('combobox', { name: 'Outcome' })).toHaveCSS('border-top-style', 'solid');
    await summary.focus();
    await page.keyboard.press('Tab');
    await expect(page.locator(':focus-visible')).toHaveCSS('outline-style', 'solid');
  }
});
