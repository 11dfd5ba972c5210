/** Set-up files of both schools, with faults in term dates, masks and a score group, and their check. */
import { expect, type Page } from '@playwright/test';
import { check, choose, fileOf, openCheck } from './check-page.ts';

const schedule = (...rows: string[]) => ['Name,Start Date,End Date', ...rows].join('\n');
const masks = (...rows: string[]) => ['Course Number,Grading Task,Term Mask,Active Mask', ...rows].join('\n');
const scores = (rows: string[]) => ['Score,Minimum %,GPA Value', ...rows].join('\n');

const technical = [
  fileOf('terms-technical.csv', schedule('T1,08/12/2026,10/11/2026', 'T2,10/12/2026,12/20/2026', 'T3,01/04/2027,03/14/2027')),
  fileOf('masks-technical.csv', masks('480555502,CTE Term Grade,"T1,T2,T3",T2')),
  fileOf('scores-technical.csv', scores(['A,90,4', 'B,80,3', 'C,70,2'])),
]; // prettier-ignore
const high = [
  fileOf('terms-high.csv', schedule('Q1,08/12/2026,10/18/2026', 'Q2,10/19/2026,12/20/2026', 'Summer,06/01/2027,06/30/2027')),
  fileOf(
    'masks-high.csv',
    masks(
      '480123401,CTE Term Grade,"Q1,Q2","Q1,Q2"',
      '480123401,CTE Final Grade,Q2,Q2',
      '480555502,CTE Term Grade,"Q1,Q2",Q1',
    ),
  ),
  fileOf('scores-high.csv', scores(['A,90,4', 'B,83,3', 'C,70,'])),
]; // prettier-ignore

/** Hands in the files of both schools, checks them, and opens the pictures. */
export async function checkSetUp(page: Page) {
  await openCheck(page);
  await choose(page, 'Technical school', technical);
  await choose(page, 'High school', high);
  await check(page);
  await openPictures(page);
  await page.evaluate(() => document.fonts.ready);
}

export const foldTitle = (page: Page) => page.getByRole('heading', { name: 'Pictures of the setup' });

/** The pictures stand in a fold below what was found, and are made when it is first opened. */
export async function openPictures(page: Page) {
  const fold = page.locator('details.fold').filter({ has: foldTitle(page) });
  await expect(fold).toHaveCount(1);
  if ((await fold.getAttribute('open')) === null) await foldTitle(page).click();
  for (const name of ['Terms on one time line', 'Minimum % side by side'])
    await expect(page.getByRole('region', { name })).toBeVisible();
}
