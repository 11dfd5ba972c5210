import { expect, test } from '@playwright/test';
import {
  answered,
  add,
  choose,
  fileField,
  fileOf,
  finding,
  grades,
  high,
  holdChecks,
  openCheck,
  rowOf,
  openIntake,
  ssid,
  technical,
  trySample,
  unfold,
} from './check-page.ts';

/** How each state looks is in access.test.ts; here is what the keyboard and a screen reader do in them. */
test('a question has the focus that Check would lose; it comes back from the window of pasting', async ({ page }) => {
  await openCheck(page);
  await choose(page, 'Technical school', technical);
  await add(page, fileOf('who.csv', grades([[9, '480123401', '2', '85', 8]])));
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  await expect(page.getByLabel('Whose file is this? (who.csv)')).toBeFocused();
  await page.getByRole('button', { name: 'Paste rows' }).click();
  await page.getByRole('button', { name: 'Add these rows' }).click();

  const pasting = page.getByRole('button', { name: 'Paste rows' });
  const change = page.getByRole('button', { name: 'Change Pasted rows 1' });
  await page.getByLabel('Rows', { exact: true }).fill(technical.buffer.toString());
  await page.getByRole('button', { name: 'Add these rows' }).press('Enter');
  await expect(pasting).toBeFocused();
  // Its row is made again once it was read.
  await expect(rowOf(page, 'Pasted rows 1').last()).toHaveAttribute('id', /^row-/);
  for (const leave of ['Escape', 'Enter']) {
    await change.press('Enter');
    await expect(page.getByLabel('Rows', { exact: true })).toBeFocused();
    if (leave === 'Enter') await page.getByRole('button', { name: 'Add these rows' }).focus();
    await page.keyboard.press(leave);
    // The browser hides a window before the page hears that it was closed.
    await expect(page.getByLabel('Rows', { exact: true })).toHaveCount(0);
    await expect(change).toBeFocused();
  }
});

test('a check that runs, was canceled, and stopped: each has the focus that would be lost', async ({ page }) => {
  const checks = await holdChecks(page);
  await openCheck(page);
  await fileField(page).setInputFiles(technical);
  await page.getByRole('button', { name: 'Check', exact: true }).press('Enter');
  await checks.say({ type: 'progress', stage: 'reading', file: technical.name, rows: 12_000, share: 0.4 });
  await expect(page.getByText('12,000 rows')).toBeVisible();
  // The button that was pressed stays, and Cancel is right before it.
  await expect(page.getByRole('button', { name: 'Check', exact: true })).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(page.getByRole('button', { name: 'Cancel' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator(':focus')).toContainText('The check was canceled.');
  await page.getByRole('button', { name: 'Check again' }).click();
  await checks.say({ type: 'stopped' });
  await expect(page.locator(':focus')).toContainText('The check stopped.');
});

test('the keyboard alone gets from an empty page to the rows of a finding, copies, filters, and starts over', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openCheck(page);
  const focusByTab = async (name: RegExp) => {
    for (let step = 0; step < 80; step += 1) {
      const said = await page.evaluate(() => {
        const focused = document.activeElement as HTMLInputElement;
        return (focused.labels?.[0]?.innerText ?? focused.innerText).replaceAll(/\s+/g, ' ').trim();
      });
      if (name.test(said)) return page.locator(':focus');
      await page.keyboard.press('Tab');
    }
    throw new Error(`The keyboard does not reach ${name.source}.`);
  };
  page.on('filechooser', (chooser) => void chooser.setFiles([technical, high]));
  await focusByTab(/^Choose files$/);
  await page.keyboard.press('Enter');
  for (const { name } of [technical, high])
    await expect(page.getByRole('button', { name: `Remove ${name}` })).toBeVisible();
  await focusByTab(/^Check$/);
  await page.keyboard.press('Enter');
  await expect(await answered(page)).toBeFocused();
  const summary = await focusByTab(/: The high school has a different grade$/);
  await expect(summary).toHaveCSS('outline-width', '3px');
  await page.keyboard.press('Enter');
  await expect(finding(page, '2b-different').getByRole('table')).toBeVisible();

  await page.evaluate(() => document.querySelector<HTMLElement>('#answer')!.focus());
  await focusByTab(/^Copy$/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'Copied.' })).toBeVisible();
  await focusByTab(/^Search within$/);
  await page.keyboard.type(ssid(2));
  await expect(page.getByRole('status').filter({ hasText: '1 problem, in 1 row' })).toBeVisible();
  await focusByTab(/^Show everything$/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'What to fix, biggest first' })).toBeFocused();
  await focusByTab(/^Clear everything$/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Check my files' })).toBeFocused();
});

test('on a narrow screen each part of what goes in is as wide as the page', { tag: '@chromium' }, async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await openCheck(page);
  const widths = () =>
    page
      .locator('.evidence > *, .evidence > .main > *')
      .evaluateAll((all) => all.map((element) => element.getBoundingClientRect().width));
  expect(new Set(await widths())).toEqual(new Set([328]));
  await trySample(page);
  await openIntake(page);
  // Below an answer they stand in a fold, which has an edge of its own.
  const fold = page.locator('details.fold').filter({ has: page.locator('#add-or-change') });
  const inside = await fold.locator('.again').evaluate((element) => {
    const { paddingLeft, paddingRight } = getComputedStyle(element);
    return element.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
  });
  expect(inside).toBeGreaterThan(328 - 48);
  expect(new Set((await widths()).map(Math.round))).toEqual(new Set([Math.round(inside)]));
});

test('progress is said every three seconds at most, and then the end', async ({ page }) => {
  const checks = await holdChecks(page);
  await openCheck(page);
  const said = page.locator('.check > [role="status"]');
  await fileField(page).setInputFiles(technical);
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  const report = (rows: number) => checks.say({ type: 'progress', stage: 'reading', rows, share: rows / 10_000 });
  await report(1000);
  await expect(page.getByText('1,000 rows')).toBeVisible();
  await expect(said).toHaveText('');
  await page.clock.setFixedTime(new Date('2026-10-14T12:00:03'));
  await report(3000);
  await expect(said).toHaveText('Reading the files. 3,000 rows.');
  await page.clock.setFixedTime(new Date('2026-10-14T12:00:05'));
  await report(5000);
  await expect(page.getByText('5,000 rows')).toBeVisible();
  await expect(said).toHaveText('Reading the files. 3,000 rows.');
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(said).toHaveText('The check was canceled.');
});

test('the end of a check is said', async ({ page }) => {
  await openCheck(page);
  await trySample(page);
  await expect(page.locator('.check > [role="status"]')).toHaveText('The check is finished.');
});

test('outcomes are told apart by shape and word, not by color alone', async ({ page }) => {
  await openCheck(page);
  await trySample(page);
  const marks = {
    '2a-not-posted': ['Problem', 'problem'],
    '2b-waiting': ['Please review', 'review'],
    'file-zeros': ['Note', 'notice'],
  };
  await unfold(page, 'Nothing to do yet');
  await unfold(page, 'What was read');
  for (const [code, [word, shape]] of Object.entries(marks)) {
    const mark = finding(page, code).locator('summary, h3').getByRole('img', { name: word }).first();
    await expect(mark.locator('use')).toHaveAttribute('href', `#i-${shape}`);
  }
});
