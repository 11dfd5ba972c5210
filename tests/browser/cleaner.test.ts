import { expect, test } from '@playwright/test';
import { chunksOf } from '../../src/support/cleaner/png.ts';
import { jpegTelling, png } from '../unit/support/cleaner/made-pictures.ts';
import {
  boxes,
  canary,
  choosePicture,
  colorAt,
  download,
  drag,
  expectCovered,
  finish,
  openCleaner,
  openScreenshot,
  pixelsOf,
  placeOf,
} from './cleaner-page.ts';
import { expectNoTrace, watch } from './privacy.ts';

test(
  'what lies under the boxes is gone, and nothing of the old file is in the new one',
  { tag: '@everywhere' },
  async ({ page }) => {
    const seen = await watch(page);
    await openCleaner(page);
    seen.forget();
    await choosePicture(page);
    await drag(page, [20, 30], [120, 60]);
    await drag(page, [300, 280], [390, 210]);
    await expect(boxes(page)).toHaveCount(2);
    const covered = await Promise.all([0, 1].map((at) => placeOf(boxes(page).nth(at))));
    await expect(page.getByRole('button', { name: 'Download' })).toHaveCount(0);
    await finish(page);
    const { name, bytes } = await download(page);

    expect(name).toBe('screenshot-cleaned.png');
    expect(covered[0]!.width).toBeGreaterThanOrEqual(100);
    await expectCovered(page, bytes, covered);
    expect(new Set(chunksOf(bytes).map(({ type }) => type))).toEqual(new Set(['IHDR', 'IDAT', 'IEND']));
    expect(chunksOf(bytes).at(-1)!.to).toBe(bytes.length);
    expect(bytes.includes(canary)).toBe(false);
    expect(seen.requests.map((request) => request.url()).filter((url) => !url.startsWith('blob:'))).toEqual([]);
    expect(seen.violations).toEqual([]);
    expect(seen.console).toEqual([]);
    expect(await page.content()).not.toContain(canary);
    await expectNoTrace(page, seen, canary);
  },
);

test('a JPEG with EXIF, XMP, and a comment becomes a PNG with none of it', async ({ page }) => {
  await openCleaner(page);
  const plain = await page.evaluate(async () => {
    const canvas = new OffscreenCanvas(60, 40);
    const context = canvas.getContext('2d')!;
    context.fillStyle = '#ff8800';
    context.fillRect(0, 0, 60, 40);
    const blob = await canvas.convertToBlob({ type: 'image/jpeg' });
    return [...new Uint8Array(await blob.arrayBuffer())];
  });
  const buffer = jpegTelling(Buffer.from(plain), canary);
  await choosePicture(page, { name: 'photo.png', mimeType: 'image/png', buffer });
  await finish(page);
  const { bytes } = await download(page);
  expect(new Set(chunksOf(bytes).map(({ type }) => type))).toEqual(new Set(['IHDR', 'IDAT', 'IEND']));
  expect(bytes.includes(canary)).toBe(false);
  const [red, green, blue] = (await pixelsOf(page, bytes)).at(30, 20);
  expect(red).toBeGreaterThan(240);
  expect(Math.abs(green! - 0x88)).toBeLessThan(8);
  expect(blue).toBeLessThan(16);
});

test('what is see-through hides nothing', async ({ page }) => {
  await openCleaner(page);
  const buffer = png(20, 20, (x) => (x < 10 ? [10, 200, 30, 0] : [10, 200, 30]));
  await choosePicture(page, { name: 'a.png', mimeType: 'image/png', buffer });
  await finish(page);
  const pixels = await pixelsOf(page, (await download(page)).bytes);
  expect(pixels.at(5, 5)).toEqual([255, 255, 255]);
  expect(pixels.at(15, 5)).toEqual([10, 200, 30]);
});

test('"Yes" leads back to the boxes, and then nothing can be taken', async ({ page }) => {
  await openScreenshot(page);
  await drag(page, [10, 10], [60, 40]);
  await page.getByRole('button', { name: 'Done covering' }).click();
  await page.getByRole('button', { name: 'Yes, go back and cover it' }).click();
  await expect(page.getByRole('heading', { name: 'Cover what is private' })).toBeFocused();
  await expect(boxes(page)).toHaveCount(1);
  await expect(page.getByRole('button', { name: 'Download' })).toHaveCount(0);
  await drag(page, [100, 100], [160, 140]);
  await finish(page);
  await page.getByRole('button', { name: 'Cover more' }).click();
  await expect(page.getByRole('heading', { name: 'Cover what is private' })).toBeFocused();
  await expect(boxes(page)).toHaveCount(0);
  await drag(page, [200, 200], [260, 240]);
  await finish(page);
  const pixels = await pixelsOf(page, (await download(page)).bytes);
  for (const [x, y] of [
    [30, 20],
    [130, 120],
    [230, 220],
  ] as const)
    expect(pixels.at(x, y)).toEqual([0, 0, 0]);
  expect(pixels.at(300, 30)).toEqual(colorAt(300, 30));
});

test('the clean picture goes to the clipboard', { tag: '@chromium' }, async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openScreenshot(page);
  await drag(page, [10, 10], [60, 40]);
  await finish(page);
  await page.getByRole('button', { name: 'Copy the picture' }).click();
  await expect(page.getByText('Copied. You can paste it')).toBeVisible();
  const types = await page.evaluate(async () => (await navigator.clipboard.read()).flatMap((item) => item.types));
  expect(types).toEqual(['image/png']);

  await page.getByRole('button', { name: 'Clean another picture' }).click();
  await page.getByRole('button', { name: 'Paste a picture' }).click();
  await expect(page.getByRole('heading', { name: 'Cover what is private' })).toBeFocused();
});

test('everything is gone when the page is left and comes back', async ({ page }) => {
  await openScreenshot(page);
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })));
  await expect(page.locator('canvas')).toHaveCount(0);
  await expect(page.getByRole('group', { name: 'Drop a screenshot here' })).toBeVisible();
});

test('it works without a network', async ({ page, context }) => {
  await openCleaner(page);
  await context.setOffline(true);
  await choosePicture(page);
  await drag(page, [20, 30], [120, 60]);
  await finish(page);
});
