import { expect, test, type Page } from '@playwright/test';
import { few } from '../unit/runs.ts';
import { oneVisit } from './check-page.ts';
import { kept, watch } from './privacy.ts';

const tag = '@base';
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Search this site' });
const input = (page: Page) => dialog(page).getByRole('searchbox');
const results = (page: Page) => dialog(page).getByRole('listitem').getByRole('link');
const status = (page: Page) => dialog(page).getByRole('status');

/** Opens the search, and waits until it finds. */
async function open(page: Page, words = 'mask') {
  await page.keyboard.press('Control+k');
  await input(page).fill(words);
  await expect(results(page).first()).toBeVisible();
}

/** A page of its own kind: to read, with a checker, and the one that stands for addresses that do not exist. */
const isOfItsKind = (path: string) => ['guide/', 'check/', 'not/here/at/all'].includes(path);

for (const path of few(
  ['', 'guide/', 'check/', 'setup/exporting/', 'about/glossary/', 'not/here/at/all'],
  isOfItsKind,
)) {
  test(`${path || 'home'}: Ctrl+K opens the search, and it finds`, async ({ page }) => {
    await page.goto(path);
    await expect(dialog(page)).toBeHidden();
    await page.keyboard.press('Control+k');
    await expect(input(page)).toBeFocused();
    await page.keyboard.type('two terms ticked');
    await expect(results(page).first()).toContainText('Check only one Active Mask term');
    await expect(status(page)).toHaveText(/^\d+ results, best first$/);
  });
}

test('the keyboard goes through the results and opens one', { tag }, async ({ page, baseURL }) => {
  await page.goto('about/glossary/');
  await open(page, 'two terms ticked');
  await page.keyboard.press('ArrowDown');
  await expect(results(page).nth(0)).toBeFocused();
  expect(
    await results(page)
      .nth(0)
      .evaluate((link) => getComputedStyle(link).outlineWidth),
  ).toBe('3px');
  await page.keyboard.press('ArrowDown');
  await expect(results(page).nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(input(page)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(results(page).last()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(input(page)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${baseURL}guide/#4b`);
});

test('Enter in the field opens the first result, also on the same page', async ({ page, baseURL }) => {
  await page.goto('guide/');
  await open(page, '4e');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${baseURL}guide/#4e`);
  await expect(dialog(page)).toBeHidden();
  await expect(page.locator('[id="4e"]')).toBeInViewport();
});

test('Escape closes the search, forgets the words and returns the focus', async ({ page }) => {
  await page.goto('guide/');
  const button = page.getByRole('banner').getByRole('button', { name: 'Search' });
  await button.click();
  await input(page).fill('no alerts');
  await expect(results(page).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await expect(button).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(input(page)).toHaveValue('');
  await expect(results(page)).toHaveCount(0);
});

test.describe('on the home page', () => {
  const visit = oneVisit((page) => page.goto(''));

  test('a click beside the search, or on its button, closes it', async () => {
    const page = visit();
    await open(page);
    await page.mouse.click(5, 5);
    await expect(dialog(page)).toBeHidden();
    await open(page);
    await dialog(page).getByRole('button', { name: 'Close the search' }).click();
    await expect(dialog(page)).toBeHidden();
  });

  test('who goes on typing on a result is back in the field', async () => {
    const page = visit();
    await open(page, 'repor');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.type('t');
    await expect(input(page)).toHaveValue('report');
    await page.keyboard.press('Escape');
  });

  test('words that nothing fits are said to find nothing', async () => {
    const page = visit();
    await open(page);
    await input(page).fill('zzzzqqqq');
    await expect(status(page)).toContainText('Nothing found');
    await expect(results(page)).toHaveCount(0);
  });
});

/** Until the page has nothing left to do, or a second later: what a movement of the reader could ask for is asked for by then. */
const rest = (page: Page) =>
  page.evaluate(() => new Promise<void>((done) => requestIdleCallback(() => done(), { timeout: 1000 })));

test('it is loaded when it opens, and typing asks for nothing', async ({ page }) => {
  const seen = await watch(page);
  await page.goto('guide/', { waitUntil: 'networkidle' });
  const button = page.getByRole('banner').getByRole('button', { name: 'Search' });
  seen.forget();
  await button.hover();
  await button.focus();
  await rest(page);
  expect(seen.requests.map((request) => request.url())).toEqual([]);

  await open(page);
  await page.waitForLoadState('networkidle');
  expect(seen.requests.map((request) => request.url()).filter((url) => !/\/_astro\/[\w.-]+\.js$/.test(url))).toEqual(
    [],
  );
  seen.forget();
  await input(page).fill('');
  await page.keyboard.type('Quillfeather recieve grades sinc');
  await expect(results(page).first()).toBeVisible();
  for (let step = 0; step < 4; step++) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  await rest(page);
  expect(seen.requests.map((request) => request.url())).toEqual([]);
  expect([...seen.violations, ...seen.console]).toEqual([]);
  expect(await kept(page)).toEqual([]);
});
