import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { fileOf, technical } from './check-page.ts';
import { expectNoTrace, watch } from './privacy.ts';

const tag = '@base';
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** From home to the first question, on October 14, 2026. */
async function fromHome(page: Page) {
  await page.clock.setFixedTime(new Date('2026-10-14T12:00:00'));
  await page.goto('');
  await page.getByRole('link', { name: 'Find out step by step' }).click();
  await expect(page.getByRole('heading', { name: 'Where do you work?' })).toBeVisible();
  await page.waitForLoadState('networkidle');
}

async function answer(page: Page, ...labels: string[]) {
  for (const label of labels) await page.getByRole('main').getByRole('button', { name: label, exact: true }).click();
}

const ending = (page: Page, name: string) => expect(page.getByRole('heading', { level: 2, name })).toBeFocused();
const missing = 'A grade is not at the high school';

test('story: the grade is not posted yet', { tag }, async ({ page }) => {
  await fromHome(page);
  await answer(page, 'At a high school', missing, 'No KTS error now', 'No, it is not posted');
  await ending(page, 'Ask the technical school');
  await expect(page.getByText('Look again the day after the nightly sync: on October 15, 2026')).toBeVisible();
  await page.getByText('A text to send').click();
  await expect(page.getByLabel('Text', { exact: true })).toHaveValue(/not posted at the technical school/);
});

test('story: posted today', async ({ page }) => {
  await fromHome(page);
  await answer(page, 'At a technical school', missing, 'No KTS error now', 'Yes, today');
  await ending(page, 'Wait for tonight’s sync');
  await expect(page.getByText('Look again on October 15, 2026.')).toBeVisible();
});

test('story: two active terms at the high school, found in a file', async ({ page }) => {
  const seen = await watch(page);
  await fromHome(page);
  await answer(page, 'At a high school', missing, 'No KTS error now', 'Yes, before today', 'I do not know', 'No');
  await page.getByText('Let a file answer this').click();
  seen.forget();
  await page
    .locator('input[type="file"]')
    .setInputFiles(
      fileOf(
        'Canarywing.csv',
        'Course Number,Grading Task,Term Mask,Active Mask\n480123401,CTE Term Grade,"T1, T2","T1, T2"\n480123401,CTE Final Grade,T2,T2\n',
      ),
    );
  await ending(page, 'Fix this at your school');
  await expect(page.getByText('No: more than one, none, or the wrong term, from your files')).toBeVisible();
  expect(seen.requests.map((request) => request.url()).filter((url) => !url.startsWith('blob:'))).toEqual([]);
  expect(seen.violations).toEqual([]);
  await expectNoTrace(page, seen, 'Canarywing');
  await expectNoTrace(page, seen, '480123401');
});

test('story: the CTE tasks are not on the report card', async ({ page }) => {
  await fromHome(page);
  const onReport = 'A grade is in the high school’s Grades Report, but not on the report card or progress report';
  await answer(page, 'At a high school', onReport, 'No, or not both');
  await ending(page, 'Ask your district’s Infinite Campus administrator');
});

test('technical grades that are not posted answer 2a, and the person has the last word', async ({ page }) => {
  await fromHome(page);
  await answer(page, 'At a technical school', missing, 'No KTS error now');
  await page.getByText('Let a file answer this').click();
  await page.locator('input[type="file"]').setInputFiles(technical);
  await ending(page, 'Fix this at your school');
  await page.getByRole('button', { name: 'Is the grade posted?' }).click();
  await expect(page.getByRole('heading', { name: 'Your files say' })).toBeVisible();
  await answer(page, 'Yes, before today');
  await ending(page, 'Are Term Mask and Active Mask right at the technical school?');
});

test('answers stand in the address, back keeps them, and a done step opens again', async ({ page }) => {
  await fromHome(page);
  await answer(page, 'At a high school', missing, 'No KTS error now', 'Yes, before today');
  await expect(page).toHaveURL(/guided\/#where=high&sees=missing&alerts=none&posted=earlier$/);
  await answer(page, 'Back');
  await expect(page.getByRole('button', { name: 'Yes, before today', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await page.getByRole('button', { name: 'Where you work' }).click();
  await answer(page, 'At a high school');
  await ending(page, 'Are Term Mask and Active Mask right at the technical school?');
  await page.reload();
  await expect(
    page.getByRole('heading', { name: 'Are Term Mask and Active Mask right at the technical school?' }),
  ).toBeVisible();
});

test('the keyboard alone reaches an outcome', async ({ page }) => {
  await fromHome(page);
  const press = async (name: string) => {
    const target = page.getByRole('button', { name, exact: true });
    for (let step = 0; step < 40 && !(await target.evaluate((each) => each === document.activeElement)); step += 1)
      await page.keyboard.press('Tab');
    await expect(target).toBeFocused();
    await page.keyboard.press('Enter');
  };
  for (const name of ['At a high school', missing, 'No KTS error now', 'Yes, today']) await press(name);
  await ending(page, 'Wait for tonight’s sync');
});

for (const hash of [
  '#where=high&sees=missing&alerts=none&posted=earlier',
  '#where=high&sees=missing&alerts=never&posted=no',
])
  for (const [width, colorScheme] of [
    [1366, 'light'],
    [360, 'dark'],
    [320, 'light'],
  ] as const)
    test(`axe finds nothing, and nothing scrolls sideways: ${hash}, ${width} px`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 740 });
      await page.goto(`guided/${hash}`, { waitUntil: 'networkidle' });
      const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
      expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    });
