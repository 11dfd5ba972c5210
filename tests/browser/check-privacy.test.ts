import { expect, test, type Page } from '@playwright/test';
import { expectNoTrace, watch } from './privacy.ts';

const tag = '@base';
const name = 'Zyxwvut-Canary';
const ssid = '1987654320';
const header =
  'student.stateID,student.lastName,grading.courseNumber,grading.sectionNumber,grading.termName,grading.task,grading.score,grading.date';
const row = (id: string, score: string) => `${id},${name},480123401,1,T1,CTE Term Grade,${score},10/01/2026`;
const technical = [header, row(ssid, '92'), row('1987654338', '85')].join('\n');
const high = [header, row(ssid, '92'), row('1987654338', '')].join('\n');
const file = (label: string, text: string) => ({
  name: `${name}-${label}.csv`,
  mimeType: 'text/csv',
  buffer: Buffer.from(text),
});

/** Opens the check, and from then on nothing can be loaded any more. */
async function openOffline(page: Page) {
  const seen = await watch(page);
  await page.goto('check/', { waitUntil: 'networkidle' });
  await page.context().setOffline(true);
  seen.forget();
  return seen;
}

/** Opens all that a result can open, and passes over every link, as a reader would. */
async function look(page: Page) {
  await expect(page.getByRole('heading', { level: 1 })).toContainText('posted');
  const closed = page.locator('details:not([open]) > summary:visible');
  while ((await closed.count()) > 0) await closed.first().click();
  for (const link of await page.locator('a[href]:visible').all()) await link.focus();
}

test('chosen files are checked without any request, and leave no trace', { tag }, async ({ page }) => {
  const seen = await openOffline(page);
  const inputs = page.locator('input[type=file]');
  await inputs.nth(0).setInputFiles(file('tech', technical));
  await inputs.nth(1).setInputFiles(file('high', high));
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  await look(page);
  await expect(page.getByRole('main')).toContainText(ssid.slice(0, -2) + '38');
  expect(seen.requests.map((request) => request.url()).filter((url) => !url.startsWith('blob:'))).toEqual([]);
  expect(seen.violations).toEqual([]);
  await expectNoTrace(page, seen, name);
  await expectNoTrace(page, seen, ssid);
});

test('pasted rows are checked without any request, and leave no trace', { tag }, async ({ page }) => {
  const seen = await openOffline(page);
  for (const [at, rows] of [technical, high].entries()) {
    await page.getByRole('button', { name: 'Paste rows' }).nth(at).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox').fill(rows);
    await dialog.getByRole('button', { name: /^(?:Add|Use|Check)/ }).click();
  }
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  await look(page);
  expect(seen.requests.map((request) => request.url()).filter((url) => !url.startsWith('blob:'))).toEqual([]);
  await expectNoTrace(page, seen, name);
  await expectNoTrace(page, seen, ssid);
});

test('a name in a file is never shown, only its header', async ({ page }) => {
  await page.goto('check/');
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ ...file('tech', technical), name: 'tech.csv' });
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  await look(page);
  await expect(page.getByRole('main')).toContainText('student.lastName');
  await expect(page.getByRole('main')).not.toContainText(name);
});
