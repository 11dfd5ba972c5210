/** Several high schools: a row each, what moves it, and how tall all of it is. Presses are counted. */
import { unzipSync, strFromU8 } from 'fflate';
import { expect, test, type Page } from '@playwright/test';
import { labels, madeUpSchools, ssidOf } from '../made-up-schools.ts';
import {
  add,
  answered,
  check,
  choose,
  countPresses,
  fileOf,
  finding,
  grades,
  oneVisit,
  openCheck,
} from './check-page.ts';
import { expectNoTrace, watch } from './privacy.ts';
import { taken } from './taken.ts';

/** Drops the files of all schools at once. */
async function drop(page: Page, schools = 7) {
  await add(
    page,
    madeUpSchools({ schools }).map(({ name, text }) => fileOf(name, text)),
  );
}

const unpack = (zip: Uint8Array) =>
  Object.fromEntries(Object.entries(unzipSync(zip)).map(([name, bytes]) => [name, strFromU8(bytes)]));

test('seven schools: drop, Check, one press a package; it holds no student of another school', async ({ page }) => {
  const presses = await countPresses(page);
  const seen = await watch(page);
  await openCheck(page);
  await drop(page);
  seen.forget();
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  await answered(page);
  const { name, bytes } = await taken(page, () =>
    page.getByRole('button', { name: 'Save package for Clay Fork High School' }).click(),
  );
  expect(await presses()).toBe(2);
  expect(name).toBe('Clay Fork High School 2026-10-14.zip');
  const files = unpack(bytes);
  expect(Object.keys(files).map((path) => path.split('/')[1])).toEqual(['message.txt', 'sheet.html', 'grades.csv']);
  const all = Object.values(files).join('\n');
  expect([...new Set(all.match(/\b19000\d{5}\b/g))].sort()).toEqual([201, 202, 203].map(ssidOf));
  for (const label of labels) if (label !== 'Clay Fork High School') expect(all).not.toContain(label);
  expect(Object.entries(files).find(([name]) => name.endsWith('message.txt'))![1]).not.toMatch(/\b19000\d{5}\b/);
  await expectNoTrace(page, seen, ssidOf(201));
});

test('all packages with one press: a folder for each school that has something, with its own students alone', async ({
  page,
}) => {
  const presses = await countPresses(page);
  await openCheck(page);
  await drop(page);
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  await answered(page);
  const { name, bytes } = await taken(page, () => page.getByRole('button', { name: /^Save all \d packages$/ }).click());
  expect(await presses()).toBe(2);
  expect(name).toBe('Packages of all schools 2026-10-14.zip');
  await expect(page.getByRole('status').filter({ hasText: 'Give each school its own folder' })).toBeVisible();
  const files = Object.entries(unzipSync(bytes)).map(([path, text]) => [...path.split('/'), strFromU8(text)] as const);
  const folders = [...new Set(files.map(([folder]) => folder!))];
  expect(folders).toContain('Clay Fork High School 2026-10-14');
  expect(folders).toContain('Technical school 2026-10-14');
  // Nothing is offered to a school that has nothing.
  const offered = await page.getByRole('button', { name: /^Save package for / }).allTextContents();
  for (const label of offered.map((text) => text.replace('Save package for ', '')))
    expect(folders).toContain(`${label} 2026-10-14`);
  expect(offered).toHaveLength(folders.filter((folder) => !/^(?:Technical|Example East)/.test(folder)).length);
  for (const [folder, , text] of files)
    for (const [at, label] of labels.entries()) {
      if (folder!.startsWith(label)) continue;
      expect(text).not.toContain(label);
      for (const student of [1, 2, 3, 4]) expect(text).not.toContain(ssidOf(at * 100 + student));
    }
});

test('where a school has nothing to do, no package is offered', async ({ page }) => {
  await openCheck(page);
  const rows: Parameters<typeof grades>[0] = [[1, '480123401', '2', '85', 7]];
  await choose(page, 'Technical school', fileOf('technical.csv', grades(rows)));
  await choose(page, 'High school', fileOf('high.csv', grades(rows).replace('10/07', '10/08')));
  await check(page);
  await expect(page.getByRole('button', { name: 'Download CSV' })).toBeVisible();
  await expect(page.getByRole('button', { name: /[Pp]ackage/ })).toHaveCount(0);
});

/** Checks the files of all of them. */
async function checkSchools(page: Page, schools: number) {
  await openCheck(page);
  await drop(page, schools);
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  await answered(page);
}

const heights = (schools: number, visit: () => Page, most: Record<number, number>) => {
  for (const [width, tallest] of Object.entries(most))
    test(
      `${schools} schools are at most ${tallest} px tall at ${width} px, all folded`,
      { tag: '@chromium' },
      async () => {
        const page = visit();
        await page.setViewportSize({ width: Number(width), height: 768 });
        await page.evaluate(() => {
          for (const fold of document.querySelectorAll('details')) fold.open = false;
        });
        expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(tallest);
        if (width !== '1366') return;
        const bottomOf = async (selector: string) => {
          const box = (await page.locator(selector).first().boundingBox())!;
          return box.y + box.height;
        };
        await page.evaluate(() => scrollTo(0, 0));
        expect(await bottomOf('h1#answer')).toBeLessThan(768);
        expect(await bottomOf('#answer-state')).toBeLessThan(768);
        expect(await bottomOf('.save .btn')).toBeLessThan(768);
      },
    );
};

test.describe('seven schools', () => {
  const visit = oneVisit((page) => checkSchools(page, 7));
  heights(7, visit, { 1366: 2400, 360: 4500 });

  test('a row a school: the parts, a dash that is read as 0, the most to do first', async () => {
    const page = visit();
    const rows = page.getByRole('table', { name: 'Posted grades of each high school' }).getByRole('row');
    await expect(rows.getByRole('rowheader')).toHaveText([
      'Example East High School',
      'Example North High School',
      'Clay Fork High School',
      'Example Lake High School',
      'Example Ridge High School',
      'Example South High School',
      'Example West High School',
      'In no school’s file',
      'All schools',
    ]);
    const zero = rows.nth(1).getByRole('cell').nth(1);
    await expect(zero.locator('[aria-hidden="true"]').first()).toHaveText('–');
    await expect(zero.locator('.sr-only')).toHaveText('0');
    // What a screen reader meets: the state, each school with its numbers, the biggest cause and what to do about it.
    await expect(page.getByRole('main')).toMatchAriaSnapshot(`
      - region /posted grades have arrived/:
        - heading /^A file was cut off. \\d+ of \\d+ posted grades have arrived/ [level=1]
        - list:
          - listitem: 58 arrived
          - listitem: 5 missing
        - region "This check is not complete":
          - heading "This check is not complete" [level=2]
      - region "Your 7 high schools":
        - heading "Your 7 high schools" [level=2]
        - table "Posted grades of each high school":
          - rowgroup:
            - row /^Example East High School 12 0 0 0 0 0 12 Please review Terms that could not be matched/:
              - rowheader "Example East High School"
          - rowgroup:
            - row /^All schools 86 58 5 2 3 0 18/:
              - rowheader "All schools"
      - region "What to fix, biggest first":
        - heading "What to fix, biggest first" [level=2]
        - list:
          - listitem:
            - paragraph: 1 missing
            - heading "Problem Posted grades are missing at the high school" [level=3]
            - paragraph: /^Clay Fork High School. Run the Grades Report/
    `);
    await page.getByRole('button', { name: 'Open Example North High School' }).click();
    await expect(page.locator('li[data-code]')).toHaveCount(1);
    await expect(finding(page, '4b-two-active')).toBeVisible();
    await page.getByRole('button', { name: 'Match the terms for Example East High School' }).click();
    await expect(finding(page, '2b-terms-unmatched').getByRole('combobox').first()).toHaveValue('');
  });
});

test.describe('two schools', () =>
  heights(
    2,
    oneVisit((page) => checkSchools(page, 2)),
    { 1366: 1800, 360: 3000 },
  ));
