/** Three mornings: save, open, save, open; the hold; what is set aside. Presses are counted, and nothing of it leaves the page. */
import { expect, test } from '@playwright/test';
import { ssidOf } from '../made-up-schools.ts';
import { countPresses } from './check-page.ts';
import { morning, save, since, yesterday } from './mornings.ts';
import { expectNoTrace, watch } from './privacy.ts';

// In one process, so that the first morning is saved once.
test.describe.configure({ mode: 'default' });

test('three mornings: save, open, save, open', async ({ page }) => {
  const seen = await watch(page);
  const presses = await countPresses(page);
  await morning(page, { day: 14 });
  await expect(since(page)).toHaveCount(0);
  const first = await save(page);
  await morning(page, { day: 15, arrivedAtNorth: 2, saved: first });
  await expect(since(page)).toContainText('2 of the 5 missing grades have arrived. 3 are still missing, for 1 night.');
  // Everything was dropped at once: Check, and no question. Then one press more, for tomorrow.
  expect(await presses()).toBe(1);
  // What a screen reader meets first: what has come, then what is still missing, school by school.
  await expect(since(page)).toMatchAriaSnapshot(`
    - region /^Since /:
      - heading /^Since / [level=2]
      - table "Missing grades at the last checks"
  `);
  const second = await save(page);
  expect(await presses()).toBe(2);
  await morning(page, { day: 16, arrivedAtNorth: 4, saved: second });
  await expect(since(page)).toContainText('2 of the 3 missing grades have arrived. 1 is still missing, for 2 nights.');
  await expect(
    since(page).getByRole('table', { name: 'Missing grades at the last checks' }).getByRole('cell'),
  ).toHaveText([/^5/, /^3/, /^1/]);
  const saved = JSON.parse(await save(page)) as { history: unknown[]; open: { since: string; ssid: string }[] };
  expect(saved.history).toHaveLength(3);
  expect(saved.open.find(({ ssid }) => ssid === ssidOf(201))).toMatchObject({ since: '2026-10-14' });
  await expectNoTrace(page, seen, ssidOf(201));
});

test('fewer grades than yesterday are held until a person says that the file is complete', async ({ page }) => {
  const first = await yesterday(page, 3);
  await morning(page, { day: 15, schools: 3, fewer: 6, saved: first });
  const hold = page.getByRole('region', { name: /posted grades fewer than then\. Is the export complete\?/ });
  await expect(hold).toBeVisible();
  await expect(page.locator('#answer-state')).toContainText('This check is not complete');
  expect(JSON.parse(await save(page))).toHaveProperty('posted', (JSON.parse(first) as { posted: unknown }).posted);
  await hold.getByRole('button', { name: 'Yes, it is complete' }).click();
  await expect(page.getByText('You said that the files with fewer grades are complete.')).toBeVisible();
  await expect(hold).toHaveCount(0);
});

test('a grade is set aside with a reason that names nobody, and is back when its day has passed', async ({ page }) => {
  await morning(page, { day: 15, saved: await yesterday(page) });
  await since(page)
    .getByRole('button', { name: `Set aside the grade of ${ssidOf(201)}` })
    .click();
  const dialog = page.getByRole('dialog', { name: 'Set aside' });
  await dialog.getByRole('button', { name: 'Set aside' }).click();
  await expect(dialog.getByText('Say why, in a few words.')).toBeVisible();
  await dialog.getByLabel('Why').fill('Her mother Jane Doe called');
  await dialog.getByRole('button', { name: 'Set aside' }).click();
  await expect(dialog.getByText('This may name a student')).toBeVisible();
  await dialog.getByLabel('Why').fill('The school adds the section this week');
  await dialog.getByLabel('Until').fill('2026-10-16');
  await dialog.getByRole('button', { name: 'Set aside' }).click();
  await expect(since(page).getByRole('heading', { name: '1 known and set aside' })).toBeVisible();
  const second = await save(page);
  await morning(page, { day: 16, saved: second });
  await expect(since(page).getByRole('heading', { name: '1 known and set aside' })).toBeVisible();
  const third = await save(page);
  await morning(page, { day: 17, saved: third });
  await expect(since(page).getByRole('heading', { name: 'known and set aside' })).toHaveCount(0);
  await expect(since(page).getByRole('button', { name: `Set aside the grade of ${ssidOf(201)}` })).toBeVisible();
});

test('what is in a saved check is text, and a damaged one is said while the check goes on', async ({ page }) => {
  const first = JSON.parse(await yesterday(page)) as { open: { school?: string; course: string }[] };
  const hostile = '<img src=x onerror=alert(1)>';
  first.open = first.open.map((open) => ({ ...open, course: hostile }));
  const seen = await watch(page);
  await morning(page, { day: 15, saved: JSON.stringify(first) });
  await since(page).locator('summary').filter({ hasText: 'not in today’s file' }).click();
  await expect(since(page).getByText(hostile).first()).toBeVisible();
  expect(seen.violations).toEqual([]);
  await morning(page, { day: 15, saved: JSON.stringify({ ...first, open: 'none' }) });
  await expect(
    page.getByText(/^The saved check is damaged or incomplete\. The check went on without it/),
  ).toBeVisible();
  await expect(page.locator('h1#answer')).toContainText('posted grades have arrived');
});
