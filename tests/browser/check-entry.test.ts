import { expect, test, type Locator, type Page } from '@playwright/test';
import {
  answered,
  cardOf,
  check,
  choose,
  countPresses,
  finding,
  high,
  htmlOf,
  moveTo,
  openCheck,
  openIntake,
  paste,
  rowOf,
  technical,
  unfold,
} from './check-page.ts';
import { checkWithoutNetwork, expectNoTrace } from './privacy.ts';

/** Opens the window and picks what is typed in, and for which school. */
async function typeIn(page: Page, school: string, what?: string): Promise<Locator> {
  await openIntake(page);
  await page.getByRole('button', { name: 'Type it in' }).click();
  const dialog = page.getByRole('dialog', { name: 'Type it in' });
  if (what) await dialog.getByLabel('What do you have?').selectOption(what);
  const whose = dialog.getByLabel('Whose is it?');
  if (await whose.count()) await whose.selectOption(school);
  return dialog;
}

/** Fills in term dates, row by row: name, start, end. */
async function fillTerms(dialog: Locator, terms: [name: string, start: string, end: string][]) {
  for (const [at, [name, start, end]] of terms.entries()) {
    await dialog.getByLabel(`Term, row ${at + 1}`).fill(name);
    await dialog.getByLabel(`Start date, row ${at + 1}`).fill(start);
    await dialog.getByLabel(`End date, row ${at + 1}`).fill(end);
  }
}

test('term dates of both schools are typed in, changed and removed', async ({ page }) => {
  await openCheck(page);
  const dialog = await typeIn(page, 'Technical school', 'Term dates');
  await fillTerms(dialog, [['T1', '2026-08-12', '2026-10-09']]);
  await dialog.getByRole('button', { name: 'Add this' }).click();
  const there = await typeIn(page, 'High school', 'Term dates');
  await fillTerms(there, [['Q1', '2026-08-12', '2026-10-16']]);
  await there.getByRole('button', { name: 'Add this' }).click();
  await expect(rowOf(page, 'Term dates of the high school, typed in')).toBeVisible();
  await check(page);
  await expect(finding(page, '4c-dates-differ')).toBeVisible();

  const card = await cardOf(page, 'Term dates of the high school, typed in');
  await card.getByRole('button', { name: 'Change' }).click();
  const again = page.getByRole('dialog', { name: 'Term dates' });
  await expect(again.getByLabel('End date, row 1')).toHaveValue('2026-10-16');
  await again.getByLabel('End date, row 1').fill('2026-10-09');
  await again.getByRole('button', { name: 'Save the changes' }).click();
  await expect(finding(page, '4c-dates-differ')).toBeHidden();
  await card.getByRole('button', { name: 'Remove' }).click();
  await expect(card).toBeHidden();
});

test('a row that is added has the focus, where pressing its button gives the button none too', async ({ page }) => {
  await openCheck(page);
  const dialog = await typeIn(page, 'Technical school', 'Term dates');
  // So it is on a Mac, in Safari and in Firefox.
  await page.evaluate(() => addEventListener('mousedown', (event) => event.preventDefault()));
  await dialog.getByRole('button', { name: 'Add a term' }).click();
  await expect(dialog.getByLabel(/^Term, row /).last()).toBeFocused();
});

test('one grade without an SSID gives the findings of both schools, and shows no made-up SSID', async ({ page }) => {
  await openCheck(page);
  const dialog = await typeIn(page, 'High school', 'One grade');
  await dialog.getByLabel('Course number').fill('480123401');
  await dialog.getByLabel('Term', { exact: true }).fill('T1');
  await dialog.getByLabel('Posted grade').fill('85');
  await dialog.getByLabel('Posted on').fill('2026-10-07');
  await dialog.getByLabel('At the high school, it is').selectOption('not shown');
  await dialog.getByRole('button', { name: 'Add this' }).click();
  await expect(await check(page)).toContainText('The one posted grade is missing at the high school');
  await finding(page, '2b-missing')
    .getByText(/^Show the/)
    .click();
  await expect(finding(page, '2b-missing')).toContainText('480123401');
  await expect(page.getByText('000000')).toHaveCount(0);
  await expect(page.getByText('SSID 0')).toHaveCount(0);

  const card = await cardOf(page, 'One grade of the high school, typed in');
  await card.getByRole('button', { name: 'Change' }).click();
  const again = page.getByRole('dialog', { name: 'One grade' });
  await again.getByLabel('At the high school, it is').selectOption('shown');
  await again.getByLabel('Grade shown at the high school').fill('85');
  await again.getByRole('button', { name: 'Save the changes' }).click();
  await expect(page.locator('h1#answer')).toContainText('The one posted grade has arrived');

  const second = await typeIn(page, 'Technical school', 'One grade');
  await second.getByLabel('Course number').fill('480123401');
  await second.getByLabel('Term', { exact: true }).fill('T2');
  await second.getByLabel('Posted grade').fill('85');
  await second.getByRole('button', { name: 'Add this' }).click();
  await expect(second.getByRole('alert')).toContainText('One grade without an SSID is already here');
});

test('two terms ticked in the Active Mask of a typed course are a problem', async ({ page }) => {
  await openCheck(page);
  const dialog = await typeIn(page, 'Technical school', 'Term Mask and Active Mask');
  await dialog.getByLabel('Course number').fill('480123401');
  await dialog.getByLabel('Name of term 2').fill('Quarter 2');
  await dialog.getByRole('checkbox', { name: 'T1, Active Mask, CTE Term Grade' }).check();
  await dialog.getByRole('checkbox', { name: 'Quarter 2, Active Mask, CTE Term Grade' }).check();
  await dialog.getByRole('button', { name: 'Add this' }).click();
  await check(page);
  await finding(page, '4b-two-active')
    .getByText(/^Show the/)
    .click();
  await expect(finding(page, '4b-two-active')).toContainText('Quarter 2');
});

test('what is wrong is said on top and beside the field, and leads to it', async ({ page }) => {
  await openCheck(page);
  const dialog = await typeIn(page, 'High school', 'Score group');
  await dialog.getByLabel('Score, row 1').fill('A');
  await dialog.getByLabel('Minimum %, row 1').fill('ninety');
  await dialog.getByRole('button', { name: 'Add this' }).click();
  const summary = dialog.getByRole('alert');
  await expect(summary).toBeFocused();
  await expect(summary).toContainText('1 field needs another look');
  await summary.getByRole('link', { name: 'Minimum % must be a number' }).click();
  const field = dialog.getByLabel('Minimum %, row 1');
  await expect(field).toBeFocused();
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect(field).toHaveAccessibleDescription(/must be a number/);
  await field.fill('90');
  await dialog.getByRole('button', { name: 'Add this' }).click();
  await expect(dialog).toBeHidden();
});

test('a form is filled in by the keyboard alone: Enter moves on and adds rows', async ({ page }) => {
  await openCheck(page);
  await page.getByRole('button', { name: 'Type it in' }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByLabel('What do you have?')).toBeFocused();
  await dialog.getByLabel('What do you have?').selectOption('Report card template');
  await page.keyboard.press('Tab');
  await expect(dialog.getByLabel('Name of the template')).toBeFocused();
  for (const [at, task] of ['CTE Term Grade', 'CTE Final Grade', 'CTE Final Exam', 'Attendance'].entries()) {
    await page.keyboard.press('Enter');
    await expect(dialog.getByLabel(`Grading task, row ${at + 1}`)).toBeFocused();
    await page.keyboard.type(task);
    await page.keyboard.press('Enter');
    await page.keyboard.type('Q1');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Space');
  }
  await dialog.getByRole('button', { name: 'Add this' }).press('Enter');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('button', { name: 'Type it in' })).toBeFocused();
  await check(page);
  await unfold(page, 'What passed');
  const passed = page.locator('details.fold').filter({ has: page.locator('summary #what-passed') });
  await expect(passed.getByText('2 grading tasks are set to show on the report card.')).toBeVisible();
});

test('cells of a spreadsheet fill the fields, and rows are added for them', { tag: '@chromium' }, async ({ page }) => {
  await openCheck(page);
  const dialog = await typeIn(page, 'Technical school', 'Term dates');
  const rows = [1, 2, 3, 4, 5, 6].map((at) => `T${at}\t${at}/1/2026\t${at}/20/2026`);
  await paste(dialog.getByLabel('Term, row 1'), `${rows.join('\r\n')}\r\n`);
  await expect(dialog.getByLabel('Term, row 6')).toHaveValue('T6');
  await expect(dialog.getByLabel('End date, row 6')).toHaveValue('2026-06-20');
  await expect(dialog.getByLabel('Term, row 7')).toHaveCount(0);
});

test('what was begun stays when the window is closed, and goes when all is cleared', async ({ page }) => {
  await openCheck(page);
  const dialog = await typeIn(page, 'High school', 'Process Alerts');
  await dialog.getByLabel('Messages').fill('KTS Project Error: Course 480123401 Section 2');
  await dialog.getByRole('button', { name: 'Close' }).click();
  await typeIn(page, 'High school', 'Process Alerts');
  await expect(dialog.getByLabel('Messages')).toHaveValue(/Course 480123401/);
  await dialog.getByRole('button', { name: 'Close' }).click();
  await choose(page, 'High school', high);
  await page.getByRole('button', { name: 'Clear everything' }).click();
  await typeIn(page, 'High school', 'Process Alerts');
  await expect(dialog.getByLabel('Messages')).toHaveValue('');
});

test(
  'F: rows of a screen, pasted on a small screen, say at once what they are, and are checked',
  { tag: '@chromium' },
  async ({ page }) => {
    // 1366 x 768 at 125 %.
    await page.setViewportSize({ width: 1093, height: 614 });
    const presses = await countPresses(page);
    await openCheck(page);
    await page.getByRole('button', { name: 'Paste rows' }).click();
    const dialog = page.getByRole('dialog');
    const field = dialog.getByLabel('Rows');
    const said = dialog.getByRole('status').filter({ hasText: /\S/ });
    await paste(field, '1900000001\n1900000002');
    await expect(said).toHaveText(/^There is only one column. Copy the whole table/);
    await field.fill('');
    await expect(said).toHaveCount(0);
    const rows = technical.buffer.toString().split('\n').map((line) => line.replaceAll(',', '\t')); // prettier-ignore
    await paste(field, rows.join(' '), htmlOf(rows));
    await expect(said).toHaveText(/^Grades, 4 rows. Term T1. Posted up to October 8, 2026./);
    await expect(dialog.getByRole('list', { name: 'Each column, and what it is read as' })).toContainText('SSID');
    await expect(dialog.getByRole('button', { name: 'Add these rows' })).toBeInViewport({ ratio: 1 });
    await dialog.getByRole('button', { name: 'Add these rows' }).click();
    await expect(rowOf(page, 'Pasted rows 1')).toContainText('Grades, 4 rows.');
    await expect(page.getByText(/\d bytes/)).toHaveCount(0);
    await page.getByLabel('Whose file is this?').selectOption({ label: 'Technical school' });
    await page.getByRole('button', { name: 'Check', exact: true }).click();
    await answered(page);
    // And one answer: whose the rows are.
    expect(await presses()).toBe(3);
  },
);

test('pasted rows can be opened again and corrected', async ({ page }) => {
  await openCheck(page);
  await page.getByRole('button', { name: 'Paste rows' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Rows').fill(technical.buffer.toString());
  await dialog.getByRole('button', { name: 'Add these rows' }).click();
  await moveTo(page, 'Pasted rows 1', 'Technical school');
  await page.getByRole('button', { name: 'Change Pasted rows 1' }).click();
  await expect(dialog.getByLabel('Rows')).toHaveValue(technical.buffer.toString());
  await dialog.getByLabel('Rows').fill(technical.buffer.toString().split('\n').slice(0, 2).join('\n'));
  await dialog.getByRole('button', { name: 'Add these rows' }).click();
  await expect(page.getByRole('button', { name: /^Remove/ })).toHaveCount(1);
  await choose(page, 'High school', high);
  await expect(await check(page)).toContainText('The one posted grade has arrived');
});

test(
  'a table of a screen is pasted with its ticks, can be corrected, and loads nothing',
  { tag: '@chromium' },
  async ({ page }) => {
    const seen = await checkWithoutNetwork(page);
    await page.getByRole('button', { name: 'Paste rows' }).click();
    const field = page.getByRole('dialog').getByLabel('Rows');
    const grid = `<table>
    <tr><th rowspan="2">Course Number</th><th rowspan="2">Grading Task</th><th colspan="2">Active Mask</th></tr>
    <tr><th>T1</th><th>T2</th></tr>
    <tr><td>480123401</td><td>CTE&nbsp;Term<br>Grade</td><td><input type="checkbox" checked></td>
      <td><div role="checkbox" aria-checked="true"></div></td></tr>
    <tr><td>480123401</td><td>CTE Final Grade</td><td><input type="checkbox"></td><td><input type="checkbox" checked></td></tr>
  </table><img src="canary.png" onerror="document.title = 'Canarywing'">`;
    await paste(field, 'Course Number Grading Task Active Mask', grid);
    await expect(field).toHaveValue(
      'Course Number\tGrading Task\tActive Mask T1\tActive Mask T2\n480123401\tCTE Term Grade\tX\tX\n480123401\tCTE Final Grade\t\tX',
    );
    await page.getByRole('button', { name: 'Add these rows' }).click();
    await moveTo(page, 'Pasted rows 1', 'Technical school');
    await check(page);
    await expect(finding(page, '4b-two-active')).toBeVisible();
    expect(seen.requests.map((request) => request.url()).filter((url) => !url.startsWith('blob:'))).toEqual([]);
    await expectNoTrace(page, seen, 'Canarywing');
  },
);

test(
  'what is no table is pasted as text, and a table goes where the cursor is',
  { tag: '@chromium' },
  async ({ page }) => {
    await openCheck(page);
    await page.getByRole('button', { name: 'Paste rows' }).click();
    const field = page.getByRole('dialog').getByLabel('Rows');
    await paste(
      field,
      'Term\tStart Date\tEnd Date\n',
      '<p>Term <b>Start Date</b></p><table><tr><td>one cell</td></tr></table>',
    );
    await paste(field, 'T1 a b', htmlOf(['T1\t8/12/2026\t10/9/2026']));
    await expect(field).toHaveValue('Term\tStart Date\tEnd Date\nT1\t8/12/2026\t10/9/2026');
  },
);

test('the forms open without a network, ask for nothing, and leave no trace', async ({ page }) => {
  const seen = await checkWithoutNetwork(page);
  const dialog = await typeIn(page, 'High school', 'One grade');
  for (const field of await dialog.getByRole('textbox').all()) {
    await expect(field).toHaveAttribute('autocomplete', 'off');
    await expect(field).toHaveAttribute('spellcheck', 'false');
  }
  await dialog.getByLabel('SSID').fill('1900000777');
  await dialog.getByLabel('Course number').fill('480123401');
  await dialog.getByLabel('Term', { exact: true }).fill('T1');
  await dialog.getByLabel('Posted grade').fill('85');
  await dialog.getByRole('button', { name: 'Add this' }).click();
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  await answered(page);
  expect(seen.requests.map((request) => request.url()).filter((url) => !url.startsWith('blob:'))).toEqual([]);
  await expectNoTrace(page, seen, '1900000777');
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')));
  await typeIn(page, 'High school', 'One grade');
  await expect(dialog.getByLabel('SSID')).toHaveValue('');
});
