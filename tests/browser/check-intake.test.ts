import { expect, test, type Page } from '@playwright/test';
import {
  add,
  answered,
  cardOf,
  check,
  checkBoth,
  choose,
  exportedOn,
  fileField,
  fileOf,
  finding,
  grades,
} from './check-page.ts';
import {
  leaveAndReturn,
  unfold,
  high,
  holdChecks,
  moveTo,
  oneVisit,
  openCheck,
  rowOf,
  technical,
  trySample,
  type MadeUpFile,
} from './check-page.ts';

/** Drops files onto an element, as a mouse does. Returns whether the page kept the browser from opening them. */
async function drop(page: Page, selector: string, files: MadeUpFile[]): Promise<boolean> {
  const texts = files.map(({ name, buffer }) => ({ name, text: buffer.toString() }));
  return page
    .locator(selector)
    .first()
    .evaluate((element, dropped) => {
      const dataTransfer = new DataTransfer();
      for (const { name, text } of dropped) dataTransfer.items.add(new File([text], name, { type: 'text/csv' }));
      const fire = (type: string) =>
        element.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
      fire('dragenter');
      fire('dragover');
      return !fire('drop');
    }, texts);
}

test('files that are chosen on both sides give the answer', { tag: '@base' }, async ({ page }) => {
  const answer = await checkBoth(page);
  await expect(answer).toContainText('1 of 3 posted grades has arrived');
  await expect(answer).toBeFocused();
  await expect(page).toHaveURL(/\/check\/$/);
});

test('the registrar drops two files anywhere on the page, and presses Check: nothing is asked', async ({ page }) => {
  await openCheck(page);
  expect(await drop(page, 'h1', [technical, high])).toBe(true);
  await expect(page.getByText('2 files are here. Press Check if this is right.')).toBeVisible();
  await expect(rowOf(page, technical.name).getByLabel(/^Whose file/)).toHaveValue('technical');
  await expect(rowOf(page, high.name)).toContainText('4 students are also in the technical school’s file.');
  await expect(await check(page)).toContainText('1 of 3 posted grades has arrived');
});

test('rows can be pasted, and the file that they make can be removed', async ({ page }) => {
  await openCheck(page);
  await page.getByRole('button', { name: 'Paste rows' }).click();
  const dialog = page.getByRole('dialog', { name: 'Paste rows' });
  await expect(dialog).toContainText('This site sends these rows nowhere.');
  await dialog.getByRole('button', { name: 'Add these rows' }).click();
  await expect(dialog.getByText('There are no rows yet.')).toBeVisible();
  await dialog.getByLabel('Rows').fill(technical.buffer.toString().replaceAll(',', '\t'));
  await dialog.getByRole('button', { name: 'Add these rows' }).click();
  await expect(dialog).toBeHidden();
  await moveTo(page, 'Pasted rows 1', 'Technical school');
  await choose(page, 'High school', high);
  await expect(await check(page)).toContainText('1 of 3 posted grades has arrived');
  const card = await cardOf(page, 'Pasted rows 1');
  await expect(card).toContainText('cells separated by tabs');
  await card.getByRole('button', { name: 'Remove' }).click();
  await expect(card).toBeHidden();
  await expect(page.getByText('Only one side was checked.')).toBeVisible();
});

test('a paste too large for a field is held beside it', { tag: '@chromium' }, async ({ page }) => {
  await openCheck(page);
  await page.getByRole('button', { name: 'Paste rows' }).click();
  const dialog = page.getByRole('dialog');
  const many = Array.from({ length: 5000 }, (_, at): [number, string, string, string, number] => {
    return [at + 1, '480123401', '2', '85', 7];
  });
  await dialog.getByLabel('Rows').evaluate((field, text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, grades(many));
  await expect(dialog.getByText('5,001 lines are held')).toBeVisible();
  await dialog.getByRole('button', { name: 'Add these rows' }).click();
  await moveTo(page, 'Pasted rows 1', 'High school');
  await check(page);
  await expect(await cardOf(page, 'Pasted rows 1')).toContainText('5,000');
});

test('the sample shows every part of a result, and is put away by the first own file', async ({ page }) => {
  await openCheck(page);
  const answer = await trySample(page);
  await expect(answer).toContainText('of 98 posted grades have arrived');
  await expect(page.getByText('Sample data', { exact: true })).toBeVisible();
  for (const part of [
    'Your 2 high schools',
    'What to fix, biggest first',
    'By course and section',
    'What passed',
    'What was read',
  ]) {
    await expect(page.getByRole('heading', { name: part })).toBeVisible();
  }
  await unfold(page, 'smaller causes');
  await unfold(page, 'Nothing to do yet');
  const codes = ['2a-not-posted', '2a-no-grade', '2b-different', '2b-waiting', '2b-scale'];
  const alsoCodes = [
    '2b-only-high',
    '2b-student-unknown',
    '2b-section-unknown',
    '2b-section-differs',
    '4c-dates-differ',
  ];
  const fileCodes = ['damaged-id', 'duplicate-row', 'row-skipped', 'not-kts', 'zeros', 'private-column', 'decoded-as'];
  for (const code of [...codes, ...alsoCodes]) await expect(finding(page, code), code).not.toHaveCount(0);
  // What is missing stands with what it likely comes from.
  const cause = finding(page, '4c-dates-differ').first();
  await cause.locator('summary').first().click();
  await expect(cause.getByRole('heading', { name: /: Posted grades are missing at the high school/ })).toBeVisible();
  await unfold(page, 'What was read');
  for (const code of fileCodes) await expect(finding(page, `file-${code}`), code).not.toHaveCount(0);

  await choose(page, 'Technical school', technical);
  await expect(page.getByText('Sample data', { exact: true })).toBeHidden();
  await expect(page.getByText('Technical school, and no file of a high school')).toBeVisible();
});

test('two high schools keep their findings apart, by the names they are given', async ({ page }) => {
  await openCheck(page);
  await choose(
    page,
    'Technical school',
    fileOf(
      'all.csv',
      grades([
        [1, '480123401', '1', '85', 7],
        [2, '480123401', '1', '90', 7],
      ]),
    ),
  );
  await choose(page, 'North', fileOf('north.csv', grades([[1, '480123401', '1', '85', 8]])));
  await choose(page, 'South', fileOf('south.csv', grades([[2, '480123401', '1', '', 0]])));
  await expect(await check(page)).toContainText('1 of 2 posted grades has arrived');
  await expect(await cardOf(page, 'north.csv')).toContainText('North');
  await expect(finding(page, '2b-missing')).toContainText('South');

  await (await cardOf(page, 'south.csv')).getByRole('button', { name: 'Remove' }).click();
  await expect(page.getByRole('article', { name: 'south.csv' })).toBeHidden();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(await cardOf(page, 'south.csv')).toBeVisible();
});

test('a change after the first result checks again, and leaves the focus in the field', async ({ page }) => {
  await checkBoth(page);
  await exportedOn(page, high.name, '2026-10-07');
  const day = rowOf(page, high.name).getByLabel(/^Exported on/);
  await expect(page.getByText('Checked against the high school’s file of October 7, 2026')).toBeVisible();
  await expect(day).toBeFocused();
  await expect(page.locator('h1#answer')).toContainText('too new');
  await expect(page.getByRole('status').filter({ hasText: 'Checked again.' })).toHaveCount(1);
});

test('a file that cannot be read says what was looked for; the other is still checked', async ({ page }) => {
  await openCheck(page);
  await choose(page, 'Technical school', technical);
  await choose(page, 'High school', fileOf('notes.csv', 'Remember to call\nthe office,\n'));
  await check(page);
  await expect(page.getByText('Not everything could be read')).toBeVisible();
  const card = await cardOf(page, 'notes.csv');
  await expect(card).toContainText('Could not be read');
  await expect(card).toContainText('It looked in the first 20 rows for headers such as State ID');
  await expect(page.getByText('1 file could not be read.').first()).toBeVisible();
});

test('when no file can be read, the answer says so and nothing else is claimed', async ({ page }) => {
  await openCheck(page);
  await choose(page, 'Technical school', fileOf('exports.zip', 'PK\u0003\u0004 packed'));
  await expect(await check(page)).toHaveText('The file could not be read.');
  await expect(await cardOf(page, 'exports.zip')).toContainText('Unpack it');
  await expect(page.getByRole('heading', { name: 'Who must act' })).toHaveCount(0);
  await expect(page.getByText('There is nothing to do.')).toHaveCount(0);
});

test('a file without a term or grading task asks for them', async ({ page }) => {
  await openCheck(page);
  const text = 'State ID,Course Number,Section,Score\n1900000001,480123401,2,85\n';
  await choose(page, 'Technical school', fileOf('report T1.csv', text));
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  const task = page.getByLabel('Which grading task is this file of the technical school for?');
  await expect(task).toBeFocused();
  await expect(task).toHaveValue('');
  await task.selectOption('CTE Term Grade');
  await expect(page.getByLabel('Which term is this file of the technical school for?')).toHaveAccessibleDescription(
    /The name of the file says T1/,
  );
  await check(page);
  const card = await cardOf(page, 'report T1.csv');
  await expect(page.locator('h1#answer')).toContainText('posted at the technical school');
  await card.getByLabel('Which term was it exported for?').pressSequentially('T1');
  await card.getByLabel('Which term was it exported for?').press('Enter');
  await unfold(page, 'By course and section');
  await expect(page.getByText('T1 · CTE Term Grade')).toBeVisible();
});

test('a file that was taken for something else can be named', async ({ page }) => {
  await checkBoth(page);
  const card = await cardOf(page, 'grades-high.csv');
  await card.getByText('This is something else').click();
  await card.getByLabel('What is this file?').selectOption('Roster');
  await expect(page.locator('h1#answer')).not.toContainText('1 of 3 posted grades has arrived');
  await card.getByLabel('What is this file?').selectOption('As the check took it');
  await expect(page.locator('h1#answer')).toContainText('1 of 3 posted grades has arrived');
});

test('terms that nothing could match are asked for', async ({ page }) => {
  await openCheck(page);
  await choose(page, 'Technical school', technical);
  await choose(page, 'High school', fileOf('high.csv', high.buffer.toString().replaceAll(',T1,', ',Fall,')));
  await check(page);
  const term = page.getByLabel('Which term of the high school is T1?');
  await expect(term).toHaveAccessibleDescription('Perhaps Fall: of 2 grades there, 1 has the same value.');
  await expect(term).toHaveValue('');
  await term.selectOption('Fall');
  await page.getByRole('button', { name: 'Check with these terms' }).click();
  await expect(page.getByText('You said: T1 is Fall.')).toBeVisible();
  await expect(page.locator('h1#answer')).toContainText('1 of 3 posted grades has arrived');
});

test('a check that runs can be cancelled, at once and without losing the files', async ({ page }) => {
  const checks = await holdChecks(page);
  await openCheck(page);
  await fileField(page).setInputFiles(technical);
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  await checks.say({ type: 'progress', stage: 'reading', file: technical.name, rows: 12_000, share: 0.4 });
  await expect(page.getByRole('progressbar')).toHaveAttribute('value', '0.4');
  await expect(page.getByText('12,000 rows')).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();
  expect(await checks.isEnded()).toBe(true);
  await expect(page.getByText('Your files are still here.')).toBeVisible();
  await expect(page.locator(':focus')).toContainText('The check was canceled.');
  await expect(page.getByRole('button', { name: `Remove ${technical.name}` })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Check again' })).toBeVisible();
});

test('a check that fails keeps what was entered and shows no data', async ({ page }) => {
  const checks = await holdChecks(page);
  await openCheck(page);
  await fileField(page).setInputFiles(technical);
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  await checks.say({ type: 'stopped' });
  await expect(page.getByText('The check stopped. What you entered is still here.').first()).toBeVisible();
  await expect(page.getByRole('button', { name: `Remove ${technical.name}` })).toBeVisible();
});

test('clearing takes files, fields and result away', async ({ page }) => {
  await checkBoth(page);
  await page.getByRole('button', { name: 'Clear everything' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Check my files' })).toBeFocused();
  await expect(page.getByRole('button', { name: /^Remove/ })).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(await answered(page)).toContainText('1 of 3 posted grades has arrived');
  await page.getByRole('button', { name: 'Clear everything' }).click();
  await add(page, technical);
  await expect(page.getByRole('button', { name: 'Undo' })).toHaveCount(0);
});

test('leaving the page takes everything away, also for the way back', { tag: '@everywhere' }, async ({ page }) => {
  await checkBoth(page);
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Check my files');
  await expect(page.getByText('480123401')).toHaveCount(0);
  await choose(page, 'Technical school', technical);
  await check(page);
  const there = await leaveAndReturn(page);
  expect(there).toContain('Check my files');
  expect(there).not.toContain(technical.name);
});

test.describe('the empty page', () => {
  const visit = oneVisit(openCheck);

  test('the area shows that a file is over the page', async () => {
    const page = visit();
    const zone = page.getByRole('group', { name: 'Add files' });
    await page.locator('h1').evaluate((element) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([''], 'grades.csv'));
      element.dispatchEvent(new DragEvent('dragenter', { dataTransfer, bubbles: true }));
    });
    await expect(zone).toHaveCSS('border-top-style', 'solid');
    await zone.evaluate((element) => element.dispatchEvent(new DragEvent('dragleave', { bubbles: true })));
    await expect(zone).toHaveCSS('border-top-style', 'dashed');
  });

  test('the button says what is missing when there is no file', async () => {
    const page = visit();
    await page.getByRole('button', { name: 'Check', exact: true }).click();
    await expect(page.getByRole('alert')).toHaveText('Add at least one file first: choose, drop, or paste.');
  });

  test('removing a file hands the focus to the next one, and at last to where files are chosen', async () => {
    const page = visit();
    await add(page, [technical, high]);
    await page.getByRole('button', { name: 'Remove grades-technical.csv' }).click();
    await expect(page.getByRole('button', { name: 'Remove grades-high.csv' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(fileField(page)).toBeFocused();
  });
});
