/** What goes in through the one place for all files, and how often a person must press until the answer stands there. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import { madeUpSchools, type MadeUp } from '../made-up-schools.ts';
import { add, answered, fileField, fileOf, grades, high, moveTo, openCheck, rowOf, ssid } from './check-page.ts';
import { technical, type MadeUpFile } from './check-page.ts';

/** Counts what a person presses and chooses from now on. */
async function countPresses(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const count = { presses: 0 };
    const isChoice = ({ target }: Event) => target instanceof HTMLSelectElement;
    addEventListener('click', (event) => event.isTrusted && !isChoice(event) && (count.presses += 1), true);
    addEventListener('change', (event) => isChoice(event) && (count.presses += 1), true);
    Object.assign(globalThis, { count });
  });
  return () => page.evaluate('globalThis.count.presses');
}

/** At once, by the keyboard: the button moves down when the list of files comes, and a mouse that is not yet released would miss it. */
const pressCheck = (page: Page) => page.getByRole('button', { name: 'Check', exact: true }).press('Enter');
const filesOf = (given: { name: string; text: string }[]) => given.map(({ name, text }) => fileOf(name, text));
/** Nothing tells whose masks these are: not their name either. */
const withoutSchool = (file: MadeUp): MadeUp =>
  file.name.endsWith('masks.csv') ? { ...file, name: 'masks.csv' } : file;
const whose = (page: Page, name: string) => rowOf(page, name).getByLabel(/^Whose file/);

test('two files, the registrar’s: drop, Check', async ({ page }) => {
  await openCheck(page);
  const presses = await countPresses(page);
  await fileField(page).setInputFiles([technical, high]);
  await pressCheck(page);
  await expect(await answered(page)).toContainText('1 of 3 posted grades has arrived');
  expect(await presses()).toBe(1);
});

for (const width of [1366, 360])
  test(
    `nine files of eight schools at ${width} px: drop, one answer for the one that nothing tells, Check`,
    { tag: '@chromium' },
    async ({ page }) => {
      await page.setViewportSize({ width, height: 740 });
      await openCheck(page);
      const presses = await countPresses(page);
      await fileField(page).setInputFiles(filesOf(madeUpSchools().map(withoutSchool)));
      await pressCheck(page);
      const question = page.getByLabel('Whose file is this? (masks.csv)');
      await expect(question).toBeFocused();
      await expect(question).toHaveValue('');
      await expect(page.getByRole('heading', { name: '1 file needs your answer' })).toBeVisible();
      await expect(page.getByText('Technical school and 7 high schools')).toBeVisible();
      await expect(rowOf(page, 'Example Lake High School.csv')).toContainText('stops in the middle of row');
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      await question.selectOption('Example North High School');
      await pressCheck(page);
      await expect(await answered(page)).toContainText('posted grades have arrived');
      // The first press of Check led to the question.
      expect(await presses()).toBe(3);
    },
  );

test('sides that look swapped: names and rows do not agree, and one answer settles both', async ({ page }) => {
  const own = `\n${ssid(1)},ENG101,4,Q1,Quarter Grade,80,10/09/2026`;
  await openCheck(page);
  const presses = await countPresses(page);
  const swapped = fileOf('tech grades.csv', `${high.buffer.toString()}${own}`);
  await add(page, [swapped, fileOf('grades.csv', technical.buffer.toString())]);
  await expect(whose(page, 'tech grades.csv')).toHaveValue('');
  await expect(rowOf(page, 'tech grades.csv')).toContainText('1 row is of courses outside KTS');
  await whose(page, 'tech grades.csv').selectOption('High school');
  await expect(whose(page, 'grades.csv')).toHaveValue('technical');
  await pressCheck(page);
  await expect(await answered(page)).toContainText('1 of 3 posted grades has arrived');
  expect(await presses()).toBe(2);
});

test('two files that nothing tells apart: one answer settles both', async ({ page }) => {
  await openCheck(page);
  await add(page, [fileOf('a.csv', technical.buffer.toString()), fileOf('b.csv', high.buffer.toString())]);
  await expect(page.getByRole('heading', { name: '2 files need your answer' })).toBeVisible();
  await whose(page, 'b.csv').selectOption('High school');
  await expect(whose(page, 'a.csv')).toHaveValue('technical');
  await expect(page.getByRole('heading', { name: 'These 2 files need no answer' })).toBeVisible();
});

/** Thirty high schools, each with a calendar, grades and a roster; and the technical school. */
function sixtyFiles(): MadeUpFile[] {
  const head = 'cal.name,student.stateID,courseInfo.courseNumber,sectionInfo.sectionNumber';
  const all = Array.from({ length: 60 }, (_, student) => student + 1);
  const rows = (students: number[], calendar: string) =>
    students.map((student) =>
      [calendar, ssid(student), '480123401', '1', 'T1', 'CTE Term Grade', '85', '10/07/2026'].join(','),
    );
  const heads = 'cal.name,State ID,Course Number,Section,Term,Grading Task,Score,Date Posted';
  const text = (students: number[], calendar: string) => [heads, ...rows(students, calendar)].join('\n');
  return [
    fileOf('all.csv', text(all, '26-27 Example Technical School')),
    ...Array.from({ length: 30 }, (_, at) => {
      const calendar = `26-27 School ${at + 1} High`;
      const own = [2 * at + 1, 2 * at + 2];
      const english = `\n${calendar},${ssid(own[0]!)},ENG101,1,Q1,Quarter Grade,80,10/07/2026`;
      const roster = [head, ...own.map((student) => `${calendar},${ssid(student)},480123401,1`)].join('\n');
      return [fileOf(`g${at}.csv`, text(own, calendar) + english), fileOf(`r${at}.csv`, roster)];
    }).flat(),
  ];
}

test('sixty-one files: drop, Check', async ({ page }) => {
  await openCheck(page);
  const presses = await countPresses(page);
  await fileField(page).setInputFiles(sixtyFiles());
  await pressCheck(page);
  await expect(await answered(page)).toContainText('60');
  expect(await presses()).toBe(1);
});

const inFolders = {
  'technical/export.csv': technical.buffer.toString(),
  'north/export.csv': high.buffer.toString(),
  'north/.DS_Store': 'nothing',
  'north/letter.txt': 'Dear office,\nhere are the files.',
};

test(
  'a zip with a folder for each school: choose, Check; what is no export in it is named',
  { tag: '@base' },
  async ({ page }) => {
    const zip = zipSync(Object.fromEntries(Object.entries(inFolders).map(([path, text]) => [path, strToU8(text)])));
    await openCheck(page);
    const presses = await countPresses(page);
    await fileField(page).setInputFiles({ name: 'all.zip', mimeType: 'application/zip', buffer: Buffer.from(zip) });
    await expect(page.getByText('.DS_Store')).toContainText('letter.txt');
    await expect(page.getByLabel(/^Whose file \((?:technical|north)\/export\.csv\)/)).toHaveCount(2);
    await pressCheck(page);
    await expect(await answered(page)).toContainText('1 of 3 posted grades has arrived');
    expect(await presses()).toBe(1);
  },
);

test(
  'a folder with a folder for each school: choose, Check',
  { tag: '@chromium' },
  async ({ page }, { workerIndex }) => {
    const folder = join(tmpdir(), `exports-${process.pid}-${workerIndex}`);
    for (const [path, text] of Object.entries(inFolders)) {
      mkdirSync(join(folder, path, '..'), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    await openCheck(page);
    await page.locator('input[webkitdirectory]').setInputFiles(folder);
    await expect(page.getByLabel(/^Whose file \((?:technical|north)\/export\.csv\)/)).toHaveCount(2);
    await pressCheck(page);
    await expect(await answered(page)).toContainText('1 of 3 posted grades has arrived');
    rmSync(folder, { recursive: true });
  },
);

test('a school is renamed, two are made one, and each step can be undone', async ({ page }) => {
  await openCheck(page);
  await add(page, [technical, high]);
  const other = fileOf('more.csv', grades([[7, '480123401', '2', '85', 8]]));
  await add(page, other);
  await moveTo(page, other.name, 'South');
  await rowOf(page, other.name)
    .getByRole('button', { name: /^Rename/ })
    .click();
  await page.getByLabel('Name of the high school').fill('South High');
  await page.getByRole('button', { name: 'Use this name' }).click();
  await expect(whose(page, other.name)).toHaveValue('high:South High');
  await rowOf(page, other.name)
    .getByRole('button', { name: /^Rename/ })
    .click();
  const [, first = ''] = (await whose(page, high.name).inputValue()).split(':');
  await page.getByLabel('Name of the high school').fill(first);
  await page.getByRole('button', { name: 'Use this name' }).click();
  await expect(page.getByText('Technical school and 1 high school')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(whose(page, other.name)).toHaveValue('high:South High');
  await expect(page.getByText('Technical school and 2 high schools')).toBeVisible();
});

test('a copy counts once, a district’s file is split by calendar, and can be kept as one', async ({ page }) => {
  const [head = '', ...rows] = high.buffer.toString().split('\n');
  const calendars = ['26-27 East High', '26-27 West High'];
  const text = [`cal.name,${head}`, ...rows.map((row, at) => `${calendars[at % 2]},${row}`)].join('\n');
  await openCheck(page);
  await add(page, [technical, fileOf('district.csv', text), fileOf('district (1).csv', text)]);
  await expect(rowOf(page, 'district (1).csv')).toContainText('The same file as district.csv, so it counts once.');
  await expect(rowOf(page, 'district.csv').getByRole('combobox')).toHaveCount(2);
  await rowOf(page, 'district.csv')
    .getByRole('button', { name: /^Keep it as one/ })
    .click();
  await expect(rowOf(page, 'district.csv').getByRole('combobox')).toHaveCount(1);
  await rowOf(page, 'district (1).csv')
    .getByRole('button', { name: /^Remove the copy/ })
    .click();
  await expect(page.getByRole('button', { name: /^Remove district/ })).toHaveCount(1);
  await page.getByRole('button', { name: 'Clear everything' }).click();

  // Two calendars in one file: drop, Check. No press is needed for them.
  await openCheck(page);
  const presses = await countPresses(page);
  await fileField(page).setInputFiles([technical, fileOf('district.csv', text)]);
  await pressCheck(page);
  await expect(await answered(page)).toContainText('1 of 3 posted grades has arrived');
  expect(await presses()).toBe(1);
});

test('a file of last year says so before Check is pressed', async ({ page }) => {
  await openCheck(page);
  const presses = await countPresses(page);
  await fileField(page).setInputFiles([
    technical,
    fileOf(high.name, high.buffer.toString().replaceAll('/2026', '/2025')),
  ]);
  await expect(rowOf(page, high.name)).toContainText('in an earlier school year than those of a different file');
  await pressCheck(page);
  await answered(page);
  expect(await presses()).toBe(1);
});

test('a second press on Check does not cancel, and leaving an answer asks', async ({ page }) => {
  await openCheck(page);
  await add(page, [technical, high]);
  await page.getByRole('button', { name: 'Check', exact: true }).dblclick();
  await answered(page);
  const asked = page.waitForEvent('dialog');
  await page.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.accept();
});
