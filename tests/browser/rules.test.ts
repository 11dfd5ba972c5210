/** The pages about single items of the guide, as a reader goes through them. */
import { expect, test, type Page } from '@playwright/test';
import { exampleOf } from '../examples.ts';
import { rulePages } from '../../src/components/shell/item-path.ts';
import { few } from '../unit/runs.ts';
import { htmlOf } from './pages.ts';
import { expectNoTrace, watch } from './privacy.ts';

const tag = '@base';
const answer = (page: Page) => page.locator('.rule-check .answer h3').first();

test('from the home page to "two terms are ticked" in two clicks at most', { tag }, async ({ page }) => {
  await page.goto('');
  await page.getByRole('main').getByRole('link', { name: 'Only one Active Mask term' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Only one Active Mask term may be checked at a time',
  );
  await page.waitForLoadState('networkidle');
  await page.getByRole('link', { name: 'Try the example that fails' }).click();
  await expect(page.locator('.rule-check')).toContainText('T1 and T2 are active at the technical school.');
});

test('an example that is asked for before the checker is there is tried as soon as it is', async ({ page }) => {
  await page.goto('rules/4b-one-active-term/#try-fails');
  await expect(page.locator('.rule-check')).toContainText('T1 and T2 are active at the technical school.');
});

/** Masks, which both schools have, dates, and alerts, which have no example that passes. */
const isOfItsKind = (rule: string) => ['1-alerts', '4b-one-active-term', '4c-term-dates'].includes(rule);

for (const rule of few(rulePages, isOfItsKind)) {
  const { fails, passes } = exampleOf(rule).data;

  test(`${rule}: its examples go into the checker, which says what the page says`, async ({ page }) => {
    await page.goto(`rules/${rule}/`, { waitUntil: 'networkidle' });
    await page.getByRole('link', { name: 'Try the example that fails' }).click();
    await expect(answer(page)).toBeFocused();
    await expect(page.locator('.rule-check .answer [id^="finding-"]')).toHaveCount(
      new Set(fails.map(({ code }) => code)).size,
    );
    const link = page.getByRole('link', { name: 'Try the example that passes' });
    if (!passes) {
      await expect(link).toHaveCount(0);
      await expect(page.getByRole('button', { name: 'Try the example that passes' })).toHaveCount(0);
      return;
    }
    await link.click();
    await expect(page.locator('.rule-check .answer [id^="finding-"]')).toHaveCount(0);
    await expect(answer(page)).toBeVisible();
    const said = page.getByRole('list', { name: 'What the check says' }).last();
    for (const line of await said.getByRole('listitem').allInnerTexts())
      await expect(page.locator('.rule-check .answer')).toContainText(line.replace('Passed.', '').trim());
  });
}

test('pasted rows are checked on the page, and leave no trace', async ({ page }) => {
  const seen = await watch(page);
  const course = '480999904';
  await page.goto('rules/4b-one-active-term/', { waitUntil: 'networkidle' });
  await page
    .getByLabel('Or paste the rows here')
    .fill(`Course Number\tGrading Task\tTerm Mask\tActive Mask\n${course}\tCTE Term Grade\tT1, T2\tT1, T2`);
  await page.getByRole('button', { name: /^Check these rows/ }).click();
  await expect(page.locator('.rule-check .answer')).toContainText(course);
  await expectNoTrace(page, seen, course);
});

test('"Next" leads through the guide, each item and the setup, page by page', async ({ page }) => {
  const read: string[] = [];
  for (let at = 'guide/'; read.length < 12;) {
    const [, neighbors = ''] = /<nav class="neighbors[^>]*>([^]*?)<\/nav>/.exec(htmlOf(at)) ?? [];
    at = [...neighbors.matchAll(/href="\/([^"]*)"/g)].at(-1)![1]!;
    read.push(at.split('/').filter(Boolean).at(-1)!);
  }
  expect(read).toEqual(['rules', ...rulePages, 'setup', 'technical-school']);

  await page.goto('rules/4f-report-card/');
  const neighbors = page.getByRole('navigation', { name: 'Previous and next' });
  await neighbors.getByRole('link').last().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Proper setup');
  await neighbors.getByRole('link', { name: /^Before/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('report card templates');
});

test('the sidebar and the whole guide lead to the page of an item, and back', async ({ page }) => {
  await page.goto('guide/');
  await page.getByRole('link', { name: 'Check item 4e' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('score group');
  const sidebar = page.getByRole('navigation', { name: 'The guide', exact: true });
  await expect(sidebar.locator('[aria-current]')).toHaveText(/4e/);
  await sidebar.getByRole('link', { name: '4f' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('report card templates');
  await page.getByRole('main').getByRole('link', { name: 'Guide, item 4f' }).first().click();
  await expect(page).toHaveURL(/guide\/#4f$/);
  await sidebar.getByRole('link', { name: 'The whole guide on one page' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The grade sync guide');
});

test('a high school without alerts is led to the district administrator, and never told that all is well', async ({
  page,
}) => {
  await page.goto('rules/1-alerts/');
  await page.getByRole('link', { name: 'No KTS alerts appear at my high school' }).first().click();
  await expect(page.getByRole('heading', { name: 'No KTS alerts appear at my high school' })).toBeInViewport();
  await expect(page.getByRole('main')).not.toContainText('Passed.');
  await page.getByRole('link', { name: 'What the district administrator does' }).click();
  await expect(page.getByRole('heading', { name: 'KTS errors do not show up' })).toBeInViewport();
});
