import { titles } from '../../src/report/titles.ts';
import { expect, test, type Page } from '@playwright/test';
import {
  check,
  checkBoth,
  checkSample,
  choose,
  fileOf,
  filters,
  grades,
  moreFilters,
  oneVisit,
  openCheck,
  ssid,
  technical,
  unfold,
} from './check-page.ts';
import { taken } from './taken.ts';

async function csvOf(page: Page, button: string): Promise<{ name: string; text: string }> {
  const { name, bytes } = await taken(page, () => page.getByRole('button', { name: button }).click());
  return { name, text: bytes.toString() };
}

const sheetsOf = (page: Page) => page.locator('.sheet');
const forSchools = (page: Page) => page.getByRole('button', { name: 'Print, a page for each school' });
const forPeople = (page: Page) => page.getByRole('button', { name: 'Print, a page for each person' });

test.describe('the sample', () => {
  const visit = oneVisit(async (page) => {
    await checkSample(page);
    await unfold(page, 'For your own use');
  });

  test('of several schools print gives a sheet for each, and nothing else', { tag: '@chromium' }, async () => {
    const page = visit();
    await expect(forSchools(page)).toBeEnabled();
    await page.emulateMedia({ media: 'print' });
    const sheets = sheetsOf(page);
    await expect(sheets.getByRole('heading', { level: 2 })).toHaveText([
      'Example North High School: KTS grades',
      'Example South High School: KTS grades',
      'Technical school: KTS grades',
    ]);
    await expect(page.locator('h1#answer')).toBeHidden();
    await expect(page.getByRole('contentinfo')).toBeHidden();
    const north = sheets.first();
    await expect(north).toContainText('Grades are not posted yet');
    await expect(north).toContainText(ssid(159));
    await expect(north).not.toContainText('Example South High School');
    await expect(north).toContainText('Holds student IDs (SSIDs).');
    await expect(sheets.nth(1)).toHaveCSS('break-before', 'page');

    await page.emulateMedia({ media: 'screen' });
    await expect(sheets).toHaveCount(0);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await expect(sheets).toHaveCount(3);
  });

  test('what is filtered can be downloaded by itself', async () => {
    const page = visit();
    await moreFilters(page);
    await filters(page).getByLabel('Who must act').selectOption('Teacher, technical school');
    const { text } = await csvOf(page, 'Download only these');
    expect(text).toContain(titles['2a-not-posted']);
    expect(text).not.toContain(titles['2b-missing']);
    await page.getByRole('button', { name: 'Show everything' }).click();
  });

  test(
    'what is filtered is what leaves: copy, print and CSV, and the line beside them says how much',
    { tag: '@chromium' },
    async () => {
      const page = visit();
      const context = page.context();
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await expect(page.getByText(/^[\d,]+ rows, all schools\.$/)).toBeVisible();
      await filters(page).getByLabel('School').selectOption('Example South High School');
      const line = page.getByText(/^\d+ rows?, Example South High School: only what the filter shows\.$/);
      await expect(line).toBeVisible();
      await expect(forSchools(page)).toBeEnabled();

      await page.getByRole('button', { name: 'Copy', exact: true }).click();
      await expect(page.getByRole('status').filter({ hasText: 'Copied.' })).toBeVisible();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toMatch(/^What a filter shows of the check: \d+ rows?, Example South High School\./);
      expect(copied).not.toMatch(/Example North|WHAT PASSED|FILES/);

      const { text } = await csvOf(page, 'Download CSV');
      const rows = text.trim().split('\r\n').slice(1);
      expect(`${rows.length}`).toBe(/^\d+/.exec((await line.textContent())!)![0]);
      expect(text).not.toContain('Example North');

      await page.emulateMedia({ media: 'print' });
      await expect(sheetsOf(page).getByRole('heading', { level: 2 })).toHaveText([
        'Example South High School: KTS grades',
      ]);
      await expect(sheetsOf(page)).toContainText('only what a filter shows');
    },
  );
});

test.describe('both schools', () => {
  const visit = oneVisit(checkBoth);

  test('the report can be copied as text', { tag: '@chromium' }, async () => {
    const page = visit();
    const context = page.context();
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Copy', exact: true }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Copied.' })).toBeVisible();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toContain('1 of 3 posted grades has arrived');
    expect(text).toContain('WHO MUST ACT FIRST');
  });

  test('of two schools print gives a sheet for each person who must act', { tag: '@chromium' }, async () => {
    const page = visit();
    await expect(forPeople(page)).toBeEnabled();
    await page.emulateMedia({ media: 'print' });
    const teacher = sheetsOf(page).filter({
      has: page.getByRole('heading', { name: 'For the teacher, technical school' }),
    });
    await expect(teacher).toContainText('Grades are not posted yet');
    await expect(teacher).toContainText(ssid(4));
    await expect(teacher).not.toContainText('missing at the high school');
  });
});

test('the CSV has SSIDs without a mark, no formulas, no name of a file, and a name without data', async ({ page }) => {
  await openCheck(page);
  const evil = '@SUM(1,2)';
  await choose(page, 'Technical school', fileOf('t.csv', grades([[1, '480123401', '2', '85', 7]])));
  await choose(
    page,
    'High school',
    fileOf('h.csv', grades([[1, '480123401', '2', `"${evil.replaceAll('"', '""')}"`, 7]])),
  );
  await check(page);
  const { name, text } = await csvOf(page, 'Download CSV');
  expect(name).toBe('grade-sync-check.csv');
  expect(text.startsWith('\uFEFF')).toBe(true);
  expect(text).toContain(`,${ssid(1)},`);
  // A file's own name may be a student's.
  expect(text).not.toMatch(/\b[th]\.csv/);
  expect(text).toContain(`'@SUM(1,2)`);
  expect(text).not.toMatch(/(?:^|,)"?\s*[=+@-]/m);
});

test('a sheet prints 200 rows and says how many more there are', { tag: '@chromium' }, async ({ page }) => {
  const students = Array.from({ length: 230 }, (_, at) => at + 1);
  const text = (score: string) => grades(students.map((student) => [student, '480123401', '2', score, 7]));
  await openCheck(page);
  await choose(page, 'Technical school', fileOf('technical.csv', text('85')));
  await choose(page, 'High school', fileOf('high.csv', text('70')));
  await check(page);
  await expect(page.getByRole('button', { name: 'Print, a page for each person' })).toBeEnabled();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.sheet tbody tr')).toHaveCount(200);
  await expect(page.locator('.sheet').first()).toContainText('And 30 more in the CSV.');
});

test('the print button opens the print window of the browser', async ({ page }) => {
  await page.addInitScript(() => {
    globalThis.print = () => Object.assign(globalThis, { printed: true });
  });
  await openCheck(page);
  await choose(page, 'Technical school', technical);
  await check(page);
  await page.getByRole('button', { name: 'Print, a page for each person' }).click();
  expect(await page.evaluate(() => 'printed' in globalThis)).toBe(true);
});
