/** An older browser says so before a file is chosen; the oldest that will do checks files. Features are taken away, as those browsers lack them. */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { few } from '../unit/runs.ts';
import { writers } from '../unit/intake/formats/written.ts';
import { check, choose, high, technical } from './check-page.ts';
import { addressOf, kinds, nameOf } from './pages.ts';
import { expectAccessible } from './access.ts';

const notice = (page: Page) => page.getByRole('complementary', { name: 'Your browser' });

/** What older browsers lack, each by itself: the first is Safari before 16.4, the others Chrome before 102, Firefox before 112. */
const lacking: Record<string, () => void> = {
  'patterns that look behind': () => {
    const Own = RegExp;
    globalThis.RegExp = new Proxy(Own, {
      construct(target, given: [string, string?]) {
        if (String(given[0]).includes('(?<=')) throw new SyntaxError('invalid group specifier name');
        return new target(...given);
      },
    });
  },
  inert: () => Reflect.deleteProperty(HTMLElement.prototype, 'inert'),
  'Object.hasOwn': () => Reflect.deleteProperty(Object, 'hasOwn'),
  structuredClone: () => Reflect.deleteProperty(globalThis, 'structuredClone'),
};

for (const path of few(kinds, (path) => ['', 'check/', 'guided/'].includes(path)))
  test(`${nameOf(path)}: an older browser says so first, a newer one does not`, async ({ page }) => {
    await page.goto(addressOf(path));
    await expect(page.getByRole('main')).toBeVisible();
    await expect(notice(page)).toBeHidden();
    await page.addInitScript(lacking.inert!);
    await page.goto(addressOf(path));
    await expect(notice(page)).toContainText('This browser is too old to check files');
  });

for (const [feature, takeAway] of Object.entries(lacking))
  test(`the check page and the one file without ${feature}`, async ({ page }) => {
    await page.addInitScript(takeAway);
    for (const address of ['check/', pathToFileURL(resolve('dist/download/kts-check.html')).href]) {
      await page.goto(address);
      await expect(notice(page)).toContainText('Safari 16.4');
    }
  });

test('the sentence can be read by all', async ({ page }) => {
  await page.addInitScript(lacking.inert!);
  await page.goto('check/');
  await expect(notice(page)).toBeVisible();
  await expectAccessible(page);
});

test('without what the oldest browsers lack, in pages and workers, CSV and Excel files are checked', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const takeAway = () => {
      const of: [object, string][] = [
        ...['toSorted', 'toReversed', 'with', 'toSpliced'].map((name): [object, string] => [Array.prototype, name]),
        [Array, 'fromAsync'],
        [Map, 'groupBy'],
        [Object, 'groupBy'],
        [Promise, 'withResolvers'],
        [String.prototype, 'isWellFormed'],
        ...['union', 'intersection', 'difference', 'isSubsetOf'].map((name): [object, string] => [Set.prototype, name]),
        ...['map', 'filter', 'toArray', 'some', 'find', 'take', 'drop'].map((name): [object, string] => [Object.getPrototypeOf(Object.getPrototypeOf([].values())) as object, name]),
      ];
      for (const [from, name] of of) Reflect.deleteProperty(from, name);
    }; // prettier-ignore
    takeAway();
    // Every worker begins from a text.
    const Own = Blob;
    globalThis.Blob = new Proxy(Own, {
      construct(target, [parts, about]: [BlobPart[], BlobPropertyBag?]) {
        const isProgram = about?.type?.includes('javascript') === true;
        return new target(isProgram ? [`(${takeAway.toString()})();`, ...parts] : parts, about);
      },
    });
    Object.defineProperty(globalThis, 'lacks', {
      value: () => [typeof Iterator.prototype.map, typeof Set.prototype.union],
    });
  });
  await page.clock.setFixedTime(new Date('2026-10-14T12:00:00'));
  await page.goto('check/');
  expect(await page.evaluate('lacks()')).toEqual(['undefined', 'undefined']);
  await expect(notice(page)).toBeHidden();
  await choose(page, 'Technical school', technical);
  const rows = String(high.buffer).trim().split('\n').map((line) => line.split(',')); // prettier-ignore
  await choose(page, 'High school', { name: 'high.xlsx', mimeType: '', buffer: Buffer.from(writers.XLSX(rows)) });
  await expect(await check(page)).toContainText('1 of 3 posted grades has arrived');
});
