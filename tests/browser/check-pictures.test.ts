import { expect, test, type Page } from '@playwright/test';
import { checkBoth, exportedOn, oneVisit } from './check-page.ts';
import { checkSetUp, foldTitle, openPictures } from './set-up.ts';

const part = (page: Page, name: string) => page.getByRole('region', { name });
const timeLine = (page: Page) => part(page, 'Terms on one time line');
const grid = (page: Page) => part(page, 'Term Mask and Active Mask');
const columns = (page: Page) => part(page, 'Minimum % side by side');
const said = async (page: Page, name: string) =>
  (await part(page, name).getByRole('row').allInnerTexts()).map((text) => text.replaceAll(/\s+/g, ' ').trim());

test.describe('the setup of both schools', () => {
  const visit = oneVisit(checkSetUp);

  test('the time line and its table say the same', async () => {
    const page = visit();
    await expect(timeLine(page).getByRole('img', { name: /^Both schools’ terms/ })).toHaveAccessibleName(
      'Both schools’ terms on one time line, August 12, 2026 to June 30, 2027. Terms disagree on October 12 to 18, 2026. Today: October 14, 2026. The table below says the same.',
    );
    expect(await said(page, 'Terms on one time line')).toEqual([
      'Technical school Dates High school Dates Days that disagree',
      'T1 Aug 12 to Oct 11, 2026 Q1 Active in 2 grading tasks Aug 12 to Oct 18, 2026 Oct 12 to 18 T2 has begun, Q1 still runs 7 days, now',
      'T2 Active in 1 grading task Oct 12 to Dec 20, 2026 Q2 Active in 2 grading tasks Oct 19 to Dec 20, 2026 Oct 12 to 18, as above',
      'T3 Jan 4 to Mar 14, 2027 No term on these days',
      'No term on these days Summer Jun 1 to 30, 2027',
    ]);
    const drawn = await timeLine(page).locator('svg:visible text').allTextContents();
    for (const text of ['T1', 'T2', 'T3', 'Q1', 'Q2', 'Today, Oct 14', 'Oct 12 to 18', 'T2 has begun, Q1 still runs']) expect(drawn).toContain(text);
    await expect(timeLine(page).locator('svg:visible .days-apart')).toHaveCount(2);
    await expect(timeLine(page).locator('svg:visible .term-alone')).toHaveCount(3);
  }); // prettier-ignore

  test('the grid marks the boxes that make a finding, in words too', async () => {
    const page = visit();
    await expect(grid(page).getByRole('table')).toHaveCount(1);
    const row = (name: string) => grid(page).getByRole('row', { name });
    const boxes = async (name: string) =>
      row(name).locator('.term').getByRole('img').evaluateAll((all) => all.map((box) => box.getAttribute('aria-label')));
    expect(await boxes('480123401 CTE Term Grade')).toEqual(['active, in the Term Mask, problem', 'active, in the Term Mask, problem']);
    expect(await boxes('480123401 CTE Final Grade')).toEqual(['not checked', 'active, in the Term Mask']);
    expect(await boxes('480555502 CTE Term Grade')).toEqual(['active, in the Term Mask, please review', 'in the Term Mask, please review']);
    await expect(row('480123401 CTE Term Grade')).toContainText('Q1 and Q2 are active. Leave one.');
    await expect(row('480123401 CTE Final Grade').getByRole('img', { name: 'Passed' })).toBeVisible();
    await expect(row('480555502')).toContainText('Q1 is active. The technical school’s T2 is Q2 here.');
  }); // prettier-ignore

  test('Minimum % stands side by side, with what only one school has', async () => {
    const page = visit();
    expect(await said(page, 'Minimum % side by side')).toEqual([
      'Technical school High school GPA Value',
      '90A 90A 4',
      'none 83B Only at the high school 3',
      '80B Not at the high school',
      '70C 70C No GPA value',
    ]);
    await expect(columns(page).getByRole('img', { name: 'Problem' })).toHaveCount(3);
  });

  test('pictures are printed with the findings that they belong to', { tag: '@chromium' }, async () => {
    const page = visit();
    await expect(page.getByRole('button', { name: 'Print, a page for each person' })).toBeEnabled();
    await page.emulateMedia({ media: 'print' });
    const item = (title: string) => page.locator('.sheet > ol > li').filter({ hasText: title });
    const dates = item('Term dates differ between the schools');
    await expect(dates.getByRole('img', { name: /^Both schools’ terms/ })).toBeVisible();
    await expect(dates.getByRole('table', { name: 'The same as a table' })).toContainText('T2 has begun, Q1 still runs');
    await expect(item('More than one active term').getByRole('table').first()).toContainText('Q1 and Q2 are active. Leave one.');
    await expect(item('More than one active term').getByRole('table').first()).not.toContainText('480555502');
    await expect(item('The Minimum % column does not match').getByRole('table').first()).toContainText('Only at the high school');
  }); // prettier-ignore

  test('no picture needs to be scrolled', async () => {
    const page = visit();
    for (const width of [1366, 320]) {
      await page.setViewportSize({ width, height: 700 });
      const wider = page.locator('.pictures .scroll').evaluateAll((all) => all.filter((box) => box.scrollWidth > box.clientWidth).length);
      expect(await wider).toBe(0);
    }
  }); // prettier-ignore

  test('where there is little room the time line stands upright', async () => {
    const page = visit();
    await page.setViewportSize({ width: 360, height: 700 });
    const picture = timeLine(page).getByRole('img', { name: /^Both schools’ terms/ });
    const box = (await picture.boundingBox())!;
    expect(box.height).toBeGreaterThan(box.width * 1.5);
    await expect(picture.locator('.term-technical').first()).toBeVisible();
  });

  test('in forced colors the words on the bars stay readable, and outcomes keep their shapes', async () => {
    const page = visit();
    await page.emulateMedia({ forcedColors: 'active' });
    const fills = await timeLine(page).locator('svg:visible .on-technical, svg:visible .term-technical').evaluateAll((all) => all.map((each) => [each.tagName, getComputedStyle(each).fill]));
    const [bars, names] = ['rect', 'text'].map((tag) => new Set(fills.filter(([name]) => name === tag).map(([, fill]) => fill)));
    expect([...bars!].some((fill) => names!.has(fill!))).toBe(false);
    await expect(grid(page).getByRole('img', { name: 'Problem', exact: true })).toBeVisible();
  }); // prettier-ignore

  test('on another day than today the mark does not say so', async () => {
    const page = visit();
    await exportedOn(page, 'terms-high.csv', '2026-10-13');
    await expect(page.getByText('Checked against the high school’s file of October 13, 2026')).toBeVisible();
    await openPictures(page);
    await expect(timeLine(page).getByText('Exported, Oct 13')).toBeVisible();
    await expect(timeLine(page).getByText('The day of the high school’s export')).toBeVisible();
    await expect(timeLine(page).getByRole('table')).toContainText('7 days, the day of the export among them');
    await expect(timeLine(page).getByRole('table')).not.toContainText('now');
  });
});

test('where nothing is wrong there is no picture', async ({ page }) => {
  await checkBoth(page);
  await expect(foldTitle(page)).toHaveCount(0);
  for (const name of ['Terms on one time line', 'Term Mask and Active Mask', 'Minimum % side by side']) await expect(part(page, name)).toHaveCount(0);
}); // prettier-ignore
