import { expect, test } from '@playwright/test';
import { fileOf, moveTo } from './check-page.ts';
import { expectNoTrace, watch } from './privacy.ts';
import { cells, codesOn, fill, formOf, openRule, schoolOf, taskRow, termRow } from './rule-check-page.ts';
import { taken } from './taken.ts';

test('the example that fails is checked from the text of the page, and the answer takes the focus', async ({
  page,
}) => {
  await openRule(page, '4b-one-active-term');
  await page.getByRole('button', { name: 'Try the example that fails' }).click();
  const answer = page.locator('.rule-check').getByRole('heading', { level: 3, name: /1 problem/ });
  await expect(answer).toBeFocused();
  await page.getByRole('button', { name: 'Try the example that passes' }).click();
  await expect(page.locator('.rule-check').getByRole('heading', { level: 3, name: /Passed/ })).toBeVisible();
});

test('what was begun in a form stays when an example is tried, and takes its place', async ({ page }) => {
  await openRule(page, '4f-report-card');
  const form = await formOf(page, 'High school', 'Report card template');
  await fill(form, taskRow(1, 'CTE Final Grade'));
  await page.getByRole('button', { name: 'Try the example that passes' }).click();
  await expect(page.getByText('This is the example of this page.')).toBeVisible();
  await form.getByRole('button', { name: 'Check this' }).click();
  await expect.poll(() => codesOn(page)).toEqual(['4f-task-missing', '4f-not-shown']);
  await expect(page.getByText('This is the example of this page.')).toBeHidden();
  await expect(form.getByLabel('Grading task, row 1')).toHaveValue('CTE Final Grade');
});

test('a file that is not for the item is read, and said not to be for it', async ({ page }) => {
  await openRule(page, '4f-report-card');
  const terms = fileOf('terms.csv', 'Term,Start Date,End Date\nT1,8/12/2026,10/9/2026');
  await schoolOf(page, 'High school').locator('input[type="file"]').setInputFiles(terms);
  await expect(page.getByText('terms.csv was read as “Term dates”. It is not needed for this item.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'These files do not show this item.' })).toBeVisible();
});

test('what was pasted for the wrong school stays when the other is chosen', async ({ page }) => {
  await openRule(page, '4b-one-active-term');
  await schoolOf(page, 'Technical school')
    .getByRole('textbox', { name: /^Or paste/ })
    .fill('Course Number');
  await page.getByRole('radio', { name: 'High school' }).check();
  await expect(schoolOf(page, 'High school').getByRole('textbox', { name: /^Or paste/ })).toHaveValue('Course Number');
});

test('masks that can be read in two ways are asked about, and checked again as said', async ({ page }) => {
  await openRule(page, '4b-one-active-term');
  const rows = cells('Course Number | Grading Task | Active Mask', '480123401 | CTE Term Grade | 3');
  await schoolOf(page, 'Technical school')
    .getByRole('textbox', { name: /^Or paste/ })
    .fill(rows.join('\n'));
  await page.getByRole('button', { name: 'Check these rows' }).click();
  await expect(page.getByRole('heading', { name: '1 point to review' })).toBeVisible();
  await expect(page.getByText(/are active at the technical school, if the masks are read as a sum/)).toBeVisible();
  await page.getByLabel('In Infinite Campus, the masks of the technical school are').selectOption('names of terms');
  await page.getByRole('button', { name: 'Check with this reading' }).click();
  await expect(page.getByRole('heading', { name: /Passed/ })).toBeVisible();
  await page.getByRole('button', { name: 'Change the technical school' }).click();
  await expect(page.getByRole('heading', { name: '1 point to review' })).toBeVisible();
});

test(
  'an alert that names no course is shown on the page, and is in nothing that leaves it',
  { tag: '@chromium' },
  async ({ page }) => {
    await page.goto('check/', { waitUntil: 'networkidle' });
    await page.getByRole('button', { name: 'Paste rows' }).click();
    await page.getByLabel('Rows', { exact: true }).fill('KTS: the record of Canarywing is locked');
    await page.getByRole('button', { name: 'Add these rows' }).click();
    await moveTo(page, 'Pasted rows 1', 'High school');
    await page.getByRole('button', { name: 'Check', exact: true }).click();
    await page.locator('summary').filter({ hasText: 'Show the 1 row' }).click();
    await expect(page.getByRole('cell', { name: 'KTS: the record of Canarywing is locked' })).toBeVisible();
    const file = await taken(page, () => page.getByRole('button', { name: 'Download CSV' }).click());
    const csv = file.bytes.toString();
    expect(csv).toContain('KTS alerts in which no course number was found');
    expect(csv).not.toContain('Canarywing');
    await expect(page.getByRole('button', { name: 'Print, a page for each person' })).toBeEnabled();
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByText('Canarywing').filter({ visible: true })).toHaveCount(0);
  },
);

test('after rows are pasted nothing is asked for, and leaving the page takes all away', async ({ page, context }) => {
  const seen = await watch(page);
  await openRule(page, '4c-term-dates');
  await context.setOffline(true);
  seen.forget();
  const form = await formOf(page, 'Technical school', 'Term dates');
  await fill(form, termRow('Canarywing', '2026-08-12', '2026-10-09'));
  await form.getByRole('button', { name: 'Check this' }).click();
  await expect(page.getByText('How the files were read')).toBeVisible();
  expect(seen.requests.map((request) => request.url()).filter((url) => !url.startsWith('blob:'))).toEqual([]);
  await expectNoTrace(page, seen, 'Canarywing');
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })));
  await expect(page.getByText('How the files were read')).toBeHidden();
  await expect((await formOf(page, 'Technical school', 'Term dates')).getByLabel('Term, row 1')).toHaveValue('');
});

test('when the last file is gone the focus is on the checker', async ({ page }) => {
  await openRule(page, '4c-term-dates');
  await page.getByRole('button', { name: 'Try the example that fails' }).click();
  await expect(page.getByText('How the files were read')).toBeVisible();
  const read = page.locator('.rule-check details').filter({ hasText: 'How the files were read' });
  const cards = read.getByRole('article');
  for (let left = await read.locator('article').count(); left > 0; left -= 1) {
    await expect(read.locator('article')).toHaveCount(left);
    // A file that leaves something to be asked opens it by itself.
    if ((await read.getAttribute('open')) === null) await read.locator('summary').first().press('Enter');
    await cards
      .first()
      .getByRole('button', { name: /^Remove/ })
      .press('Enter');
  }
  await expect(page.locator('.rule-check > .card')).toBeFocused();
});
