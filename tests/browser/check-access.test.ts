import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import {
  answered,
  check,
  choose,
  fileOf,
  finding,
  high,
  holdChecks,
  openCheck,
  technical,
  trySample,
} from './check-page.ts';

const tag = '@base';
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const states: [name: string, reach: (page: Page) => Promise<unknown>][] = [
  ['empty', () => Promise.resolve()],
  [
    'with files and two high schools',
    async (page) => {
      await choose(page, 'Technical school', technical);
      await page.getByRole('button', { name: 'Add another high school' }).click();
    },
  ],
  ['pasting', (page) => page.getByRole('button', { name: 'Paste rows for the technical school' }).click()],
  [
    'a result, all open',
    async (page) => {
      await trySample(page);
      for (const summary of await page.getByRole('main').locator('summary:visible').all()) await summary.click();
      await expect(finding(page, '2b-missing').getByRole('table')).toBeVisible();
    },
  ],
  [
    'nothing readable',
    async (page) => {
      await choose(page, 'Technical school', fileOf('book.xlsx', 'PK\u0003\u0004'));
      await check(page);
    },
  ],
  [
    'one side, with a question',
    async (page) => {
      await choose(
        page,
        'Technical school',
        fileOf('a.csv', 'State ID,Course Number,Section,Score\n1900000001,4801,2,85\n'),
      );
      await check(page);
    },
  ],
];

for (const [name, reach] of states) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing: ${name}, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await openCheck(page);
      await reach(page);
      const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
      expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
    });
  }
  for (const width of [360, 320]) {
    test(`nothing scrolls sideways at ${width} px: ${name}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 700 });
      await openCheck(page);
      await reach(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    });
  }
}

test('what can be pressed is large enough', async ({ page }) => {
  await openCheck(page);
  await trySample(page);
  const small = await page
    .getByRole('main')
    .locator('button:visible, select:visible, summary:visible, input:not([type="file"]):visible, a.item:visible')
    .evaluateAll((all) =>
      all
        .map((element) => ({ element, box: element.getBoundingClientRect() }))
        .filter(({ box }) => box.height < 24 || box.width < 24)
        .map(({ element }) => element.outerHTML.slice(0, 120)),
    );
  expect(small).toEqual([]);
});

test('the keyboard alone gets from an empty page to the rows of a finding', { tag }, async ({ page }) => {
  await openCheck(page);
  const focusByTab = async (name: RegExp) => {
    for (let step = 0; step < 80; step += 1) {
      await page.keyboard.press('Tab');
      const said = await page.evaluate(() => {
        const focused = document.activeElement as HTMLInputElement;
        return (focused.labels?.[0]?.innerText ?? focused.innerText).replaceAll(/\s+/g, ' ').trim();
      });
      if (name.test(said)) return page.locator(':focus');
    }
    throw new Error(`The keyboard does not reach ${name.source}.`);
  };
  let offered = technical;
  page.on('filechooser', (chooser) => void chooser.setFiles(offered));
  const chooseByKey = async (school: RegExp, file: typeof technical) => {
    offered = file;
    await focusByTab(school);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: `Remove ${file.name}` })).toBeVisible();
  };
  await chooseByKey(/^Choose files for the technical school/, technical);
  await chooseByKey(/^Choose files for the high school/, high);
  await focusByTab(/^Check$/);
  await page.keyboard.press('Enter');
  await expect(await answered(page)).toBeFocused();
  const summary = await focusByTab(/^The high school has a different grade/);
  await expect(summary).toHaveCSS('outline-width', '3px');
  await page.keyboard.press('Enter');
  await expect(finding(page, '2b-different').getByRole('table')).toBeVisible();
});

test('progress is said every three seconds at most, and then the end', async ({ page }) => {
  const checks = await holdChecks(page);
  await openCheck(page);
  const said = page.locator('.check > [role="status"]');
  await choose(page, 'Technical school', technical);
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
    '2b-missing': ['Problem', 'problem'],
    '2b-waiting': ['Please review', 'review'],
    'file-zeros': ['Note', 'notice'],
  };
  for (const [code, [word, shape]] of Object.entries(marks)) {
    const mark = finding(page, code).locator('summary').getByRole('img', { name: word });
    await expect(mark.locator('use')).toHaveAttribute('href', `#i-${shape}`);
  }
});
