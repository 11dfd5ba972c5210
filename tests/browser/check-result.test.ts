import { expect, test } from '@playwright/test';
import {
  cardOf,
  check,
  checkBoth,
  checkSample,
  choose,
  fileOf,
  finding,
  grades,
  high,
  openCheck,
  technical,
} from './check-page.ts';
import { filters, moreFilters, oneVisit, ssid, unfold, unfoldAll } from './check-page.ts';

test.describe('both schools', () => {
  const visit = oneVisit(checkBoth);

  test('the result comes in its order, with the answer first', async () => {
    const page = visit();
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveText([
      'This check is complete',
      'What to fix, biggest first',
      'By course and section',
      'What passed',
      'What was read',
      'Add or change files',
    ]);
  });

  test('what is drawn stands beside it in words, and is read once', async () => {
    const page = visit();
    const head = page.getByRole('region', { name: '1 of 3 posted grades' });
    await expect(head.getByRole('listitem')).toHaveText([
      '1 arrived',
      '1 missing',
      '1 different',
      '1 not posted, so not among the 3',
    ]);
    await unfold(page, 'By course and section');
    const section = page.getByRole('listitem').filter({ hasText: '480123401, section 2' });
    for (const part of ['1 arrived', '1 missing', '1 different', '1 not posted'])
      await expect(section).toContainText(part);
    await expect(page.locator('svg.bar')).toHaveCount(2);
    for (const bar of await page.locator('svg.bar').all()) await expect(bar).toHaveAttribute('aria-hidden', 'true');
  });

  test('beside what arrived stands where to look when the report card does not show it', async () => {
    const page = visit();
    const hint = page.getByText('not on the report card or progress report').locator('..');
    await expect(hint.getByRole('link', { name: 'Guide 4f' })).toHaveAttribute('href', /\/rules\/4f-report-card\/$/);
  });
});

test.describe('the sample', () => {
  const visit = oneVisit(checkSample);

  test('what a cause explains stands under it, and a likely cause leads to its card', async () => {
    const page = visit();
    const cause = finding(page, '4c-dates-differ').first();
    await expect(cause.getByRole('heading', { level: 3 })).toContainText('Term dates differ between the schools');
    await cause.locator('summary').first().click();
    await expect(
      cause.getByRole('heading', { name: 'Likely because of this: Posted grades are missing at the high school' }),
    ).toBeVisible();
  });

  test('each file has a card that says how it was read', async () => {
    const page = visit();
    await unfold(page, 'What was read');
    const card = await cardOf(page, 'grades-technical.csv');
    for (const said of ['109', '106', '1 row: a total line (row 111)', 'student.lastName dropped unread']) {
      await expect(card).toContainText(said);
    }
    await expect(card).toContainText('cells separated by commas, column names in row 2');
    await card.getByText('Columns found').click();
    await expect(card).toContainText('student.stateID');
    await expect(await cardOf(page, 'grades-south.txt')).toContainText('Read as Windows text');
    await expect(page.getByText('Exámple')).toHaveCount(0);
  });

  test('filters narrow the findings and say how much is left', async () => {
    const page = visit();
    const left = page.getByRole('status').filter({ hasText: /problem|review|note|Nothing found/ });
    await moreFilters(page);

    await filters(page).getByLabel('Search within').fill(ssid(90));
    await expect(left).toHaveText('1 problem, in 1 row');
    await expect(page.locator('li[data-code]')).toHaveCount(1);
    await page.getByRole('button', { name: 'Show everything' }).click();
    await expect(left).toHaveCount(0);

    await filters(page).getByLabel('Outcome').selectOption('Notes');
    await expect(finding(page, 'file-not-kts').first()).toBeVisible();
    await expect(finding(page, '2b-missing')).toBeHidden();
    await filters(page).getByLabel('Outcome').selectOption('All');

    await filters(page).getByLabel('Course', { exact: true }).selectOption('480777703');
    await expect(finding(page, '2b-waiting')).toBeVisible();
    await expect(finding(page, '2b-different')).toBeHidden();
    await filters(page).getByLabel('Course', { exact: true }).selectOption('All');

    await filters(page).getByLabel('Who must act').selectOption('Teacher, technical school');
    await expect(finding(page, '2a-not-posted')).toBeVisible();
    await expect(finding(page, '2b-missing')).toBeHidden();
    await filters(page).getByLabel('Who must act').selectOption('Anyone');

    await filters(page).getByLabel('School', { exact: true }).selectOption('Example South High School');
    await expect(finding(page, '2b-scale')).toBeVisible();
    await expect(finding(page, '2a-not-posted')).toBeHidden();

    await filters(page).getByLabel('Search within').fill('no such words');
    await expect(left).toHaveText('Nothing found');
    await expect(page.getByText('Nothing matches.')).toBeVisible();
    await page.getByRole('button', { name: 'Show everything' }).click();
  });

  /** The build takes the styles of what it can see on the server; a part that it finds unreachable there would come bare. */
  test('every part of the page has its styles', async () => {
    const page = visit();
    await unfoldAll(page.getByRole('main'));
    await page.getByRole('button', { name: 'Paste rows' }).first().click();
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await expect(page.locator('.sheet')).not.toHaveCount(0);
    const bare = await page.evaluate(() => {
      const rules = [...document.styleSheets]
        .flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText))
        .join();
      const scopes = [...document.querySelectorAll('[class*="svelte-"]')].flatMap((element) =>
        [...element.classList].filter((name) => name.startsWith('svelte-') && !rules.includes(name)),
      );
      return [...new Set(scopes)];
    });
    expect(bare).toEqual([]);
  });
});

test('a finding opens to what is wrong, what to do, where, and its rows', { tag: '@everywhere' }, async ({ page }) => {
  await checkBoth(page);
  const missing = finding(page, '2b-missing');
  await missing.locator('summary').first().click();
  for (const part of ['What is wrong', 'Why it matters', 'What to do', 'Where in Infinite Campus', 'Who does it']) {
    await expect(missing.getByRole('heading', { name: part })).toBeVisible();
  }
  await expect(missing.getByRole('list', { name: 'Where in Infinite Campus' }).first()).toContainText('Grades Report');
  const row = missing.getByRole('row').filter({ hasText: ssid(2) });
  await expect(row.getByRole('cell')).toHaveText(['3', ssid(2), 'none', '90']);
  await expect(missing.getByRole('table')).toContainText('course 480123401, section 2, T1, CTE Term Grade');
  const guide = missing.getByRole('link', { name: 'Guide 2b' }).first();
  await guide.click();
  await expect(page).toHaveURL(/\/rules\/2b-arrived\/$/);
});

test('of many rows a hundred come first, and all on request', async ({ page }) => {
  const students = Array.from({ length: 230 }, (_, at) => at + 1);
  const text = (score: (student: number) => string) =>
    grades(students.map((student) => [student, '480123401', '2', score(student), 7]));
  await openCheck(page);
  await choose(
    page,
    'Technical school',
    fileOf(
      'technical.csv',
      text(() => '85'),
    ),
  );
  await choose(
    page,
    'High school',
    fileOf(
      'high.csv',
      text((student) => (student > 225 ? '85' : '')),
    ),
  );
  await expect(await check(page)).toContainText('5 of 230 posted grades have arrived');
  await finding(page, '2b-missing').locator('summary').first().click();
  const rows = finding(page, '2b-missing').locator('tbody').getByRole('row');
  await expect(rows).toHaveCount(100);
  await page.getByRole('button', { name: 'Show all 225 rows' }).click();
  await expect(rows).toHaveCount(225);
  await expect(page.getByText('Rows 201 to 225 of 225')).toBeVisible();
  await expect(finding(page, '2b-missing').getByRole('button', { name: /rows/ })).toHaveCount(0);
  await expect(finding(page, '2b-missing').getByRole('region', { name: /^Rows: / })).toBeFocused();
});

test('of many sections, those that need someone come first', async ({ page }) => {
  const sections = Array.from({ length: 30 }, (_, at) => String(at + 1));
  const text = (score: (section: string) => string) =>
    grades(sections.map((section, at) => [at + 1, '480123401', section, score(section), 7]));
  await openCheck(page);
  await choose(
    page,
    'Technical school',
    fileOf(
      'technical.csv',
      text(() => '85'),
    ),
  );
  await choose(
    page,
    'High school',
    fileOf(
      'high.csv',
      text((section) => (section === '17' ? '' : '85')),
    ),
  );
  await check(page);
  await unfold(page, 'By course and section');
  const picture = page.locator('details.fold').filter({ has: page.locator('#by-section') });
  await expect(picture).toContainText('1 section needs someone');
  await expect(picture.getByRole('listitem')).toHaveCount(1);
  await expect(picture.getByRole('listitem')).toContainText('480123401, section 17');
  await picture.getByText('29 sections with nothing to do').click();
  await expect(picture.getByRole('listitem')).toHaveCount(30);
});

test('when all is well, that is as clear as a problem', async ({ page }) => {
  const postedOn = (day: number) =>
    grades([
      [1, '480123401', '2', '85', day],
      [2, '480123401', '2', '90', day],
    ]);
  await openCheck(page);
  await choose(page, 'Technical school', fileOf('technical.csv', postedOn(7)));
  await choose(page, 'High school', fileOf('high.csv', postedOn(8)));
  await expect(await check(page)).toHaveText('Both posted grades have arrived.');
  await expect(page.getByText('There is nothing to do.')).toBeVisible();
  await expect(page.getByText('Nobody needs to act.', { exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Print/ })).toHaveCount(0);
});

test('one side alone is checked, and says what to add', async ({ page }) => {
  await openCheck(page);
  await choose(page, 'Technical school', technical);
  await expect(await check(page)).toContainText('3 of 4 grades are posted at the technical school');
  await expect(page.getByText('Only one side was checked.')).toBeVisible();
  await expect(finding(page, '2a-not-posted')).toBeVisible();
  await expect(finding(page, '2b-missing')).toHaveCount(0);
  await choose(page, 'High school', high);
  await expect(page.locator('h1#answer')).toContainText('1 of 3 posted grades has arrived');
});
