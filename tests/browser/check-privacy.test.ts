import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test, type Page } from '@playwright/test';
import { madeUpSchools, ssidOf } from '../made-up-schools.ts';
import { writers } from '../unit/intake/formats/written.ts';
import {
  add,
  cardOf,
  check,
  choose,
  exportedOn,
  fileField,
  fileOf,
  filters,
  finding,
  grades,
  high,
  openCheck,
  rowOf,
  ssid,
  technical,
  trySample,
} from './check-page.ts';
import { expectNoTrace, watch } from './privacy.ts';
import { taken } from './taken.ts';

const tag = ['@base', '@everywhere'];
const canary = 'Canarywing';

test('after a file is chosen nothing is asked for, and a dropped column leaves no trace', { tag }, async ({ page }) => {
  const seen = await watch(page);
  await openCheck(page);
  seen.forget();
  const [head, ...rows] = technical.buffer.toString().split('\n');
  const named = [`${head},Last Name`, ...rows.map((row) => `${row},${canary}`)].join('\n');
  await choose(page, 'Technical school', fileOf('grades.csv', named));
  await choose(page, 'High school', high);
  await check(page);
  for (const summary of await page.getByRole('main').locator('summary:visible').all()) await summary.click();
  await exportedOn(page, high.name, '2026-10-13');
  await expect(page.getByText('Checked against the high school’s file of October 13, 2026')).toBeVisible();
  await expect(page.getByText('Last Name dropped unread')).toBeVisible();
  await expect(finding(page, '2b-missing').getByRole('cell', { name: '1900000002' })).toBeVisible();

  await expect(page.getByText(canary)).toHaveCount(0);
  expect(seen.requests.map((request) => request.url()).filter((url) => !url.startsWith('blob:'))).toEqual([]);
  expect(seen.violations).toEqual([]);
  expect(seen.console).toEqual([]);
  await expectNoTrace(page, seen, canary);
  await expectNoTrace(page, seen, '1900000002');
});

test(
  'a zip, a dropped folder, packages and a saved check: nothing is asked for, and none of them leaves a trace',
  {
    tag: '@everywhere',
  },
  async ({ page }) => {
    const seen = await watch(page);
    await openCheck(page);
    seen.forget();
    const withName = (text: string) =>
      text.replaceAll(/(?<=.)$/gm, `,${canary}`).replace(`,${canary}`, ',student.lastName');
    const exports = madeUpSchools({ schools: 2 }).map((made) => ({ ...made, text: withName(made.text) }));
    const dropped = exports.pop()!;
    const inFolders = exports.map(({ name, school, text }) => [`${school}/${name}`, strToU8(text)] as const);
    await fileField(page).setInputFiles({
      name: 'all.zip',
      mimeType: 'application/zip',
      buffer: Buffer.from(zipSync(Object.fromEntries(inFolders))),
    });
    await expect(rowOf(page, 'technical.csv')).toHaveAttribute('id', /^row-/);
    await dropFolder(page, dropped.school, dropped);
    await expect(rowOf(page, dropped.name)).toHaveAttribute('id', /^row-/);
    await check(page);
    const saved = await taken(page, () => page.getByRole('button', { name: 'Save for tomorrow' }).click());
    const packages = await taken(page, () => page.getByRole('button', { name: /^Save all \d packages$/ }).click());
    const texts = Object.values(unzipSync(packages.bytes)).map((bytes) => strFromU8(bytes));
    expect(texts.join('\n')).toContain(ssidOf(1));
    for (const text of [saved.bytes.toString(), saved.name, packages.name, ...texts])
      expect(text).not.toContain(canary);
    await add(page, { name: 'yesterday.json', mimeType: 'application/json', buffer: saved.bytes });
    await expect(page.getByRole('region', { name: /^Since / })).toBeVisible();

    expect(seen.requests.map((request) => request.url()).filter((url) => !url.startsWith('blob:'))).toEqual([]);
    expect([...seen.violations, ...seen.console]).toEqual([]);
    await expectNoTrace(page, seen, canary);
    await expectNoTrace(page, seen, ssidOf(1));
  },
);

/** Drops a folder with one file, as a browser hands it out. */
function dropFolder(page: Page, folder: string, file: { name: string; text: string }) {
  return page.locator('h1').evaluate(
    (element, { folder, file }) => {
      const inFolder = {
        isFile: true,
        name: file.name,
        file: (done: (one: File) => void) => done(new File([file.text], file.name)),
      };
      const left = [[inFolder], []];
      const entry = {
        name: folder,
        createReader: () => ({ readEntries: (done: (some: unknown) => void) => done(left.shift()) }),
      };
      const event = new DragEvent('drop', { bubbles: true, cancelable: true });
      const items = [{ kind: 'file', webkitGetAsEntry: () => entry }];
      Object.defineProperty(event, 'dataTransfer', { value: { types: ['Files'], files: [], items } });
      element.dispatchEvent(event);
    },
    { folder, file },
  );
}

/** Grades of some students, with their names, as an export names its columns. */
function named(students: number[]): string[][] {
  const about = ['stateID', 'lastName'].map((name) => `student.${name}`);
  const heads = ['courseNumber', 'sectionNumber', 'termName', 'task', 'score', 'date'].map((name) => `grading.${name}`);
  const rows = students.map((student) => [
    ...[ssid(student), canary, '480123401', '2', 'T1', 'CTE Term Grade', String(60 + (student % 40)), '10/07/2026'],
  ]);
  return [[...about, ...heads], ...rows];
}

test('other formats ask for files of the build alone, the same whatever the data, and leave no trace', async ({
  context,
}) => {
  const asked: Record<string, string[]>[] = [];
  for (const students of [[1], Array.from({ length: 300 }, (_, at) => at + 2)]) {
    const page = await context.newPage();
    const seen = await watch(page);
    await openCheck(page);
    const of: Record<string, string[]> = {};
    for (const format of ['XLSX', 'XML', 'HTML', 'PDF'] as const) {
      seen.forget();
      const name = `${format}-of-${students.length}`;
      await choose(page, 'Technical school', {
        name,
        mimeType: '',
        buffer: Buffer.from(writers[format](named(students))),
      });
      await check(page);
      const card = await cardOf(page, name);
      await expect(card).toContainText('student.lastName dropped unread');
      of[format] = seen.requests
        .map((request) => `${request.method()} ${request.url()}`)
        .filter((url) => !url.includes(' blob:'));
      expect(await page.content()).not.toContain(canary);
      await expectNoTrace(page, seen, canary);
      await expectNoTrace(page, seen, ssid(students[0]!));
      expect([...seen.console, ...seen.violations]).toEqual([]);
      await card.getByRole('button', { name: 'Remove' }).click();
      await expect(card).toHaveCount(0);
    }
    asked.push(of);
    await page.close();
  }
  expect(asked[1]).toEqual(asked[0]);
  for (const [format, requests] of Object.entries(asked[0]!)) {
    // What reads workbooks reads XML and HTML too.
    expect(requests.length > 0, format).toBe(format === 'XLSX' || format === 'PDF');
    const others = requests.filter((request) => !/^GET http:\/\/localhost:\d+\/_astro\/[\w.-]+\.js$/.test(request));
    expect(others, format).toEqual([]);
  }
});

test('made ready for, every other format is read without a network', async ({ page, context }) => {
  await openCheck(page);
  await page.getByRole('button', { name: 'Get ready for Excel and PDF files' }).click();
  await expect(page.getByText('Ready for Excel, XML, HTML, and PDF files.')).toBeVisible();
  await context.setOffline(true);
  const formats = ['XLSX', 'XML', 'HTML', 'PDF'] as const;
  const files = formats.map((format) => ({
    name: format,
    mimeType: '',
    buffer: Buffer.from(writers[format](named([1]))),
  }));
  await choose(page, 'Technical school', files);
  await check(page);
  for (const format of formats)
    await expect(await cardOf(page, format)).toContainText('student.lastName dropped unread');
});

test('the check works without a network', async ({ page, context }) => {
  await openCheck(page);
  await context.setOffline(true);
  await choose(page, 'Technical school', technical);
  await expect(await check(page)).toContainText('3 of 4 grades are posted');
});

test('fields that take data are not corrected, completed or translated', async ({ page }) => {
  await openCheck(page);
  await page.getByRole('button', { name: 'Paste rows' }).click();
  for (const label of ['Rows', 'Name of the high school']) {
    if (label !== 'Rows') {
      await page.getByRole('button', { name: 'Close' }).click();
      await add(page, high);
      await page.getByLabel(/^Whose file/).selectOption('A different high school');
    }
    const field = page.getByLabel(label, { exact: true });
    await expect(field).toHaveAttribute('spellcheck', 'false');
    await expect(field).toHaveAttribute('autocomplete', 'off');
    await expect(field).toHaveAttribute('autocorrect', 'off');
    await expect(field).toHaveAttribute('writingsuggestions', 'false');
    await expect(field).toHaveAttribute('translate', 'no');
  }
});

test('no name of a school is handed to a program that translates the page', async ({ page }) => {
  await openCheck(page);
  await choose(page, 'Technical school', technical);
  await choose(page, 'Northwing', high);
  await choose(page, 'Southwing', fileOf('south.csv', grades([[9, '480123401', '2', '85', 8]])));
  const offered = () =>
    page.evaluate(() => {
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      for (let text = texts.nextNode(); text; text = texts.nextNode())
        if (/(?:North|South)wing/.test(text.nodeValue ?? '') && text.parentElement?.translate !== false)
          found.push(text.parentElement!.outerHTML);
      return found;
    });

  expect(await offered()).toEqual([]);
  await page.getByRole('button', { name: 'Type it in' }).click();
  await page.getByLabel('What do you have?').selectOption('Term dates');
  await expect(page.getByLabel('Whose is it?').getByRole('option', { name: 'Northwing' })).toHaveCount(1);
  expect(await offered()).toEqual([]);
  await page.getByRole('button', { name: 'Close' }).click();
  await rowOf(page, high.name)
    .getByRole('button', { name: /^Rename/ })
    .click();
  await expect(page.getByRole('dialog')).toContainText('Northwing');
  expect(await offered()).toEqual([]);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await check(page);
  for (const summary of await page.getByRole('main').locator('summary:visible').all()) await summary.click();
  await expect(page.getByRole('heading', { name: 'What to fix, biggest first' })).toBeVisible();
  expect(await offered()).toEqual([]);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: /Northwing/ })).toBeVisible();
  expect(await offered()).toEqual([]);
});

test('words that were just typed are gone when all is cleared', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-10-14T12:00:00') });
  await page.goto('check/', { waitUntil: 'networkidle' });
  await trySample(page);
  await filters(page).getByLabel('Search within').pressSequentially('nowhere');
  await page.getByRole('button', { name: 'Clear everything' }).click();
  await page.clock.runFor(400);
  await choose(page, 'Technical school', technical);
  await choose(page, 'High school', high);
  await check(page);
  await page.getByRole('button', { name: 'More filters' }).click();
  await expect(filters(page).getByLabel('Search within')).toHaveValue('');
  await expect(finding(page, '2b-missing')).toBeVisible();
});
