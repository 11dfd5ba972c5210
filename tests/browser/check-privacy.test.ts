import { expect, test } from '@playwright/test';
import { check, choose, fileOf, openCheck, technical } from './check-page.ts';
import { expectNoTrace, watch } from './privacy.ts';

const tag = '@base';
const canary = 'Canarywing';

test('after a file is chosen nothing is asked for, and a dropped column leaves no trace', { tag }, async ({ page }) => {
  const seen = await watch(page);
  await openCheck(page);
  seen.forget();
  const [head, ...rows] = technical.buffer.toString().split('\n');
  const named = [`${head},Last Name`, ...rows.map((row) => `${row},${canary}`)].join('\n');
  await choose(page, 'Technical school', fileOf('grades.csv', named));
  await check(page);
  for (const summary of await page.getByRole('main').locator('summary:visible').all()) await summary.click();
  await page.getByLabel('When was the high school’s file exported?').fill('2026-10-01');
  await expect(page.getByText('Last Name dropped unread')).toBeVisible();

  await expect(page.getByText(canary)).toHaveCount(0);
  expect(seen.requests.map((request) => request.url()).filter((url) => !url.startsWith('blob:'))).toEqual([]);
  expect(seen.violations).toEqual([]);
  expect(seen.console).toEqual([]);
  await expectNoTrace(page, seen, canary);
  await expectNoTrace(page, seen, '1900000002');
});

test('the check works without a network', { tag }, async ({ page, context }) => {
  await openCheck(page);
  await context.setOffline(true);
  await choose(page, 'Technical school', technical);
  await expect(await check(page)).toContainText('3 of 4 grades are posted');
});

test('fields that take data are not corrected, completed or translated', async ({ page }) => {
  await openCheck(page);
  await page.getByRole('button', { name: 'Paste rows for the technical school' }).click();
  for (const field of [page.getByLabel('Rows', { exact: true }), page.getByLabel('Name of this high school')]) {
    await expect(field).toHaveAttribute('spellcheck', 'false');
    await expect(field).toHaveAttribute('autocomplete', 'off');
    await expect(field).toHaveAttribute('autocorrect', 'off');
    await expect(field).toHaveAttribute('writingsuggestions', 'false');
    await expect(field).toHaveAttribute('translate', 'no');
  }
});
