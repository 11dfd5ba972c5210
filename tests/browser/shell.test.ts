import { expect, test, type Page } from '@playwright/test';

const tag = '@base';
const theme = (page: Page) => page.locator('html').getAttribute('data-theme');
const paper = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
const light = 'rgb(251, 250, 247)';
const dark = 'rgb(16, 20, 26)';

test('the keyboard reaches the skip link, the brand, the main links, the search and the theme, in this order', async ({
  page,
}) => {
  await page.goto('');
  const reached: (string | null)[] = [];
  for (let step = 0; step < 9; step++) {
    await page.keyboard.press('Tab');
    const focused = page.locator(':focus');
    reached.push((await focused.getAttribute('aria-label')) ?? (await focused.innerText()).split('\n')[0]!.trim());
    const outline = await focused.evaluate((element) => getComputedStyle(element).outlineWidth);
    expect(outline).toBe('3px');
  }
  expect(reached).toEqual([
    'Skip to the content',
    expect.stringContaining('Grade sync'),
    'Check my files',
    'Step by step',
    'The guide',
    'Setup',
    'Get help',
    'Search',
    'Theme: same as this computer',
  ]);
});

test('the skip link leads past the header', async ({ page }) => {
  await page.goto('');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeInViewport();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('main').getByRole('link').first()).toBeFocused();
});

test(
  'the page follows the system until a theme is chosen, and keeps the choice',
  { tag: '@chromium' },
  async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto('');
    expect(await theme(page)).toBeNull();
    expect(await paper(page)).toBe(dark);
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await paper(page)).toBe(light);

    const toggle = page.getByRole('button', { name: 'Theme' });
    await toggle.click();
    await expect(toggle).toHaveAccessibleName('Theme: light');
    await toggle.click();
    await expect(toggle).toHaveAccessibleName('Theme: dark');
    await page.reload();
    expect(await paper(page)).toBe(dark);
    await expect(toggle).toHaveAccessibleName('Theme: dark');
    await toggle.click();
    expect(await theme(page)).toBeNull();
  },
);

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, colorScheme: 'dark' });

  test('a page reads, follows the system, and its menu opens', { tag: '@chromium' }, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 700 });
    await page.goto('');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('body')).toHaveCSS('background-color', dark);
    await expect(page.getByRole('button', { name: 'Theme' })).toBeHidden();
    await expect(page.getByRole('button', { name: 'Search' })).toBeHidden();
    await page.getByRole('button', { name: 'Menu' }).click();
    await expect(page.getByRole('navigation', { name: 'Menu' }).getByRole('link', { name: 'The guide' })).toBeVisible();
  });
});

test('the menu of a narrow screen opens, is reached next, and closes with Escape', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 700 });
  await page.goto('');
  const button = page.getByRole('button', { name: 'Menu' });
  const first = page.getByRole('navigation', { name: 'Menu' }).getByRole('link').first();
  await expect(first).toBeHidden();
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(first).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(first).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(first).toBeHidden();
  await expect(button).toBeFocused();
});

test('the main links say where the reader is', { tag }, async ({ page }) => {
  await page.goto('');
  const links = page.getByRole('navigation', { name: 'Main' }).getByRole('link');
  for (const name of await links.allInnerTexts()) {
    await links.getByText(name).click();
    await expect(links.getByText(name)).toHaveAttribute('aria-current', 'page');
    await expect(page.locator('[aria-label="Main"] [aria-current]')).toHaveCount(1);
  }
});

test('an address that does not exist shows the page 404, with links that work', { tag }, async ({ page }) => {
  const response = await page.goto('not/here/at/all');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page is not here');
  await page.getByRole('main').getByRole('link', { name: 'Home' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Find out why a grade did not arrive');
});
