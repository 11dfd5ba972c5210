import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test, type Locator, type Page } from '@playwright/test';
import {
  cardOf,
  check,
  choose,
  fileOf,
  finding,
  high,
  leaveAndReturn,
  openCheck,
  ssid,
  unfold,
  type MadeUpFile,
} from './check-page.ts';
import { expectNoTrace, watch } from './privacy.ts';

const canary = 'Canary, Made-up';

/** Students 1 to 4 as in the small example, under headers that nobody knows. */
const rows = [
  [ssid(1), canary, '480123401', '2', 'T1', 'CTE Term Grade', '85', '10/07/2026'],
  [ssid(2), canary, '480123401', '2', 'T1', 'CTE Term Grade', '90', '10/07/2026'],
  [ssid(3), canary, '480123401', '2', 'T1', 'CTE Term Grade', '77', '10/08/2026'],
].map((cells) => cells.map((cell) => (cell.includes(',') ? `"${cell}"` : cell)).join(','));
const headers = 'Pupil no.,Pupil,Class code,Group,Period,Kind of mark,Mark,Day';
const foreign = fileOf('foreign.csv', [headers, ...rows].join('\n'));
const titled = fileOf(
  'titled.csv',
  ['Grades of our school', 'made on 10/14/2026,for everyone', '', headers, ...rows].join('\n'),
);
const headless = fileOf('headless.csv', rows.join('\n')); // prettier-ignore

const card = (page: Page, name: string) => page.getByRole('article', { name });
const mapper = (page: Page) => page.getByRole('dialog', { name: 'What does each column hold?' });
const column = (page: Page, letter: string) => mapper(page).getByLabel(new RegExp(`^Column ${letter}(?:,|$)`));
const says = (page: Page) => mapper(page).getByRole('list').filter({ hasText: '2b High school' });

async function open(page: Page, file: MadeUpFile): Promise<Locator> {
  await openCheck(page);
  await choose(page, 'Technical school', file);
  await choose(page, 'High school', high);
  await check(page);
  await (await cardOf(page, file.name)).getByRole('button', { name: 'Say what each column holds' }).click();
  await expect(mapper(page).getByLabel('What is this file?')).toBeVisible();
  return mapper(page);
}

async function use(page: Page) {
  await mapper(page).getByRole('button', { name: 'Use these columns' }).click();
  await expect(mapper(page)).toHaveCount(0);
  await sayWhose(page);
  // Its card is in a fold, which is closed in a new result.
  await cardOf(page, '');
}

/** Whose a file is, is asked once it can be read. */
async function sayWhose(page: Page) {
  const question = page.getByLabel(/^Whose file is this/);
  const answer = page.locator('h1#answer').filter({ hasText: 'arrived' });
  await question.or(answer).first().waitFor();
  if ((await question.count()) === 0) return;
  await question.selectOption('technical');
  await check(page);
}

/** Reaches a button by Tab alone, and presses it. */
async function pressByTab(page: Page, button: Locator) {
  for (let step = 0; step < 60; step += 1) {
    if (await button.evaluate((each) => each === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await expect(button).toBeFocused();
  await page.keyboard.press('Enter');
}

test('a file with foreign headers is read as its user says, and back; what is private stays unread', async ({
  page,
}) => {
  const seen = await watch(page);
  await open(page, foreign);
  await expect(mapper(page).getByText('Private: not read')).toBeVisible();
  await expect(column(page, 'B')).toHaveCount(0);
  expect((await page.content()).includes('Canary')).toBe(false);
  await expect(column(page, 'A')).toHaveValue('ssid');
  await expect(column(page, 'D')).toHaveValue('');
  await column(page, 'D').selectOption('Section number');
  await use(page);

  await expect(page.locator('h1#answer')).toContainText('1 of 3 posted grades has arrived');
  await expect(finding(page, '2b-missing')).toBeVisible();
  await expect(finding(page, '2b-different')).toBeVisible();
  await expect(card(page, 'foreign.csv')).toContainText('You said what its columns hold.');
  await card(page, 'foreign.csv').getByText('Columns found').click();
  await expect(card(page, 'foreign.csv')).toContainText('Group');

  await card(page, 'foreign.csv').getByRole('button', { name: 'Undo' }).click();
  await expect(card(page, 'foreign.csv')).toBeFocused();
  await expect(card(page, 'foreign.csv')).toContainText('Could not be read');
  await expect(finding(page, '2b-missing')).toHaveCount(0);
  expect((await page.content()).includes('Canary')).toBe(false);
  await expectNoTrace(page, seen, 'Canary');
});

test('the same by the keyboard alone, and the focus comes back', async ({ page }) => {
  await openCheck(page);
  await choose(page, 'Technical school', foreign);
  await choose(page, 'High school', high);
  await check(page);
  const button = card(page, 'foreign.csv').getByRole('button', { name: 'Say what each column holds' });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(column(page, 'A')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('dialog.columns')).toHaveCount(0);
  await expect(button).toBeFocused();

  await page.keyboard.press('Enter');
  await expect(column(page, 'D')).toBeVisible();
  for (let at = 0; at < 20 && !(await column(page, 'D').evaluate((each) => each === document.activeElement)); at += 1) {
    await page.keyboard.press('Tab');
  }
  await expect(column(page, 'D')).toBeFocused();
  await page.keyboard.type('Section');
  await expect(column(page, 'D')).toHaveValue('section');
  await page.keyboard.press('Enter'); // A list of choices may have opened.
  await pressByTab(page, mapper(page).getByRole('button', { name: 'Use these columns' }));
  await expect(mapper(page)).toHaveCount(0);

  // It can be read now, so that the page asks whose it is.
  await expect(page.getByLabel('Whose file is this? (foreign.csv)')).toBeFocused();
  await page.keyboard.press('T');
  await expect(page.getByLabel('Whose file (foreign.csv)')).toBeFocused();
  await expect(page.getByLabel('Whose file (foreign.csv)').locator('option:checked')).toHaveText('Technical school');
  await pressByTab(page, page.getByRole('button', { name: 'Check', exact: true }));
  await expect(page.locator('h1#answer')).toContainText('1 of 3 posted grades has arrived');
  await expect(page.locator('h1#answer')).toBeFocused();

  await (await cardOf(page, 'foreign.csv')).getByRole('button', { name: 'Change it' }).press('Enter');
  await expect(column(page, 'D')).toHaveValue('section');
  await pressByTab(page, mapper(page).getByRole('button', { name: 'Use these columns' }));
  await expect(mapper(page)).toHaveCount(0);
  await expect(card(page, 'foreign.csv').getByRole('button', { name: 'Change it' })).toBeFocused();
  await expect(page.getByRole('status').filter({ hasText: 'Checked again. 1 of 3 posted grades has arrived' })).toHaveCount(1);
}); // prettier-ignore

test('a file without column names', async ({ page }) => {
  await open(page, headless);
  await expect(mapper(page).getByLabel('Which row holds the column names?')).toHaveValue('0');
  await column(page, 'D').selectOption('Section number');
  await use(page);
  await expect(page.locator('h1#answer')).toContainText('1 of 3 posted grades has arrived');
  await expect(card(page, 'headless.csv')).toContainText('3');
});

test('any file can be read in another way, and what was said can be changed', async ({ page }) => {
  await openCheck(page);
  await choose(page, 'Technical school', fileOf('grades.csv', 'State ID,Course Number,Section,Term,Grading Task,Old,New\n1900000001,480123401,2,T1,CTE Term Grade,60,85')); // prettier-ignore
  await choose(page, 'High school', high);
  await check(page);
  await card(page, 'grades.csv').getByRole('button', { name: 'Say what each column holds' }).or(card(page, 'grades.csv').getByRole('button', { name: 'The columns are wrong' })).click(); // prettier-ignore
  await column(page, 'F').selectOption('Posted grade');
  await use(page);
  await expect(finding(page, '2b-different')).toBeVisible();
  await card(page, 'grades.csv').getByRole('button', { name: 'Change it' }).click();
  await expect(column(page, 'F')).toHaveValue('score');
  await column(page, 'G').selectOption('Posted grade');
  await expect(column(page, 'F')).toHaveValue('');
  await use(page);
  await expect(finding(page, '2b-different')).toHaveCount(0);
  await expect(page.locator('h1#answer')).toContainText('posted grade has arrived');
});

test('columns with a tick for one term', async ({ page }) => {
  await openCheck(page);
  await choose(page, 'Technical school', fileOf('ticks.csv', 'Class,Kind,One,Two\n480123401,CTE Term Grade,x,x\n480555502,CTE Term Grade,x,')); // prettier-ignore
  await check(page);
  await card(page, 'ticks.csv').getByRole('button', { name: 'Say what each column holds' }).click();
  await mapper(page).getByLabel('What is this file?').selectOption('Grading tasks');
  await column(page, 'A').selectOption('Course number');
  await column(page, 'B').selectOption('Grading task');
  for (const letter of ['C', 'D']) await column(page, letter).selectOption('Active Mask, a tick for one term');
  await expect(mapper(page).getByLabel('Which term?')).toHaveCount(2);
  await mapper(page).getByLabel('Which term?').first().fill('');
  await mapper(page).getByRole('button', { name: 'Use these columns' }).click();
  await expect(mapper(page).getByRole('alert')).toHaveText('Say which term each column with ticks is for.');
  await mapper(page).getByLabel('Which term?').first().fill('T1');
  await use(page);
  await expect(finding(page, '4b-two-active')).toContainText('1');
  await unfold(page, 'Pictures of the setup');
  await expect(page.getByRole('region', { name: /^Guide 4b/ })).toContainText('T1 and Two are active');
}); // prettier-ignore

test('rows above the header are no data, and the copied option gives the command line the same report', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, titled);
  await expect(mapper(page).getByLabel('Which row holds the column names?')).toHaveValue('4');
  await mapper(page).getByLabel('Which row holds the column names?').selectOption('0');
  await expect(column(page, 'A')).toHaveAccessibleName('Column A');
  await mapper(page).getByLabel('Which row holds the column names?').selectOption('4');
  await expect(column(page, 'A')).toHaveAccessibleName('Column A, headed Pupil no.');
  await expect(mapper(page).getByRole('row', { name: /column names/ })).toContainText('Class code');
  await column(page, 'D').selectOption('Section number');
  await mapper(page).getByText('For the command line', { exact: true }).click();
  await mapper(page).getByRole('button', { name: 'Copy for the command line' }).click();
  await expect(mapper(page).getByText('Copied.')).toBeVisible();
  const option = await page.evaluate(() => navigator.clipboard.readText());
  expect(option).toBe('--map "titled.csv=grades,header=4,ssid=A,course=C,section=D,term=E,task=F,score=G,postedOn=H"');
  await use(page);
  await expect(page.locator('h1#answer')).toContainText('1 of 3 posted grades has arrived');
  await expect(card(page, 'titled.csv')).toContainText('column names in row 4');
  await page.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Copied.' })).toBeVisible();
  const onPage = await page.evaluate(() => navigator.clipboard.readText());

  const folder = await mkdtemp(join(tmpdir(), 'columns-'));
  for (const { name, buffer } of [titled, high]) await writeFile(join(folder, name), buffer);
  const [flag, value] = /^(--map) "(.*)"$/.exec(option)!.slice(1) as [string, string];
  const files = ['--technical', titled.name, '--high', high.name, '--as-of', '2026-10-14'];
  const program = join(process.cwd(), 'dist', 'download', 'kts-check.mjs');
  // Problems were found: the exit status is 1.
  const { stdout, code } = await promisify(execFile)(process.execPath, [program, ...files, flag, value], { cwd: folder, env: { ...process.env, INIT_CWD: folder } }).then(
    (done) => ({ ...done, code: 0 }),
    (fault: { stdout: string; code: number }) => fault,
  );
  await rm(folder, { recursive: true });
  expect(code).toBe(1);
  expect(stdout.trim()).toBe(onPage.trim());
}); // prettier-ignore

test('on a page about one item too', async ({ page }) => {
  await page.goto('rules/4b-one-active-term/', { waitUntil: 'networkidle' });
  const masks = fileOf('masks.csv', 'Class,Kind,All,Now\n480123401,CTE Term Grade,"T1,T2,T3","T1,T2"');
  await page.locator('.rule-check input[type="file"]').first().setInputFiles(masks);
  await card(page, 'masks.csv').getByRole('button', { name: 'Say what each column holds' }).click();
  await mapper(page).getByLabel('What is this file?').selectOption('Grading tasks');
  for (const [letter, choice] of [['A', 'Course number'], ['B', 'Grading task'], ['C', 'Term Mask'], ['D', 'Active Mask']] as const) {
    await column(page, letter).selectOption(choice);
  }
  await mapper(page).getByRole('button', { name: 'Use these columns' }).click();
  await expect(mapper(page)).toHaveCount(0);
  await expect(page.getByRole('region', { name: /^Guide 4b/ })).toContainText('T1 and T2 are active. Leave one.');
}); // prettier-ignore

test('what is missing is said at once, and nothing is read before it is there', async ({ page }) => {
  await open(page, foreign);
  await expect(says(page)).toContainText('2b High school: has the grade arrived? Ready');
  await column(page, 'A').selectOption('Not needed');
  await expect(says(page)).toContainText('2b High school: has the grade arrived? Still needs SSID');
  await expect(mapper(page).getByRole('status').first()).toContainText('a column is still missing for SSID.');
  await mapper(page).getByRole('button', { name: 'Use these columns' }).click();
  await expect(mapper(page).getByRole('alert')).toHaveText('Grades: a column is still missing for SSID.');
  await column(page, 'D').selectOption('SSID');
  await expect(says(page)).toContainText('2b High school: has the grade arrived? Ready');
  await column(page, 'A').selectOption('SSID');
  await expect(column(page, 'D')).toHaveValue('');
  await mapper(page).getByLabel('What is this file?').selectOption('Term dates');
  await expect(mapper(page).getByRole('list').filter({ hasText: '4c' })).toContainText('still needs start date and end date');
}); // prettier-ignore

test('where a table has no room, its columns are a list that a finger can use; what was said is forgotten with the rest', async ({ page }) => {
  const dialog = await open(page, foreign);
  await page.setViewportSize({ width: 360, height: 700 });
  await expect(dialog.getByRole('table')).toHaveCount(0);
  await column(page, 'D').selectOption('Section number');
  await page.setViewportSize({ width: 320, height: 700 });
  await expect(dialog.getByRole('table')).toHaveCount(0);
  const small = await dialog.locator('button, select, summary').evaluateAll((all) => all.map((each) => each.getBoundingClientRect().height).filter((height) => height < 44));
  expect(small).toEqual([]);
  await use(page);
  await expect(card(page, 'foreign.csv')).toContainText('You said what its columns hold.');
  const there = await leaveAndReturn(page);
  expect(there).toContain('Check my files');
  expect(there).not.toContain('You said what its columns hold.');
}); // prettier-ignore
