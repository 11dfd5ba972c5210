import { expect, test, type Page } from '@playwright/test';
import { expectAccessible, faultsOfFocus } from './access.ts';
import { chunksOf } from '../../src/support/cleaner/png.ts';
import { chunk, jpegTelling, png, pngSignature } from '../unit/support/cleaner/made-pictures.ts';
import {
  boxes,
  canary,
  choosePicture,
  colorAt,
  download,
  drag,
  expectCovered,
  finish,
  onScreen,
  openCleaner,
  openScreenshot,
  pixelsOf,
  placeOf,
  screenshot,
} from './cleaner-page.ts';
import { expectNoTrace, watch } from './privacy.ts';

const tag = '@base';

test('what lies under the boxes is gone, and nothing of the old file is in the new one', { tag }, async ({ page }) => {
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
});

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

test('the keyboard alone: add, move, resize, delete, undo, and take', { tag }, async ({ page }) => {
  await openCleaner(page);
  page.on('filechooser', (chooser) => void chooser.setFiles(screenshot));
  await page.locator('input[type="file"]').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Cover what is private' })).toBeFocused();
  const tabTo = async (name: string) => {
    const target = page.getByRole('button', { name, exact: true });
    for (let step = 0; step < 30 && !(await target.evaluate((each) => each === document.activeElement)); step += 1)
      await page.keyboard.press('Tab');
    await expect(target).toBeFocused();
    await page.keyboard.press('Enter');
  };
  const said = page.locator('.cleaner > [role="status"]');

  await tabTo('Add a box');
  const box = boxes(page).first();
  await expect(box).toBeFocused();
  await expect(said).toHaveText(/^Box 1 added\. 160 by 32, 120 from the left, 134 from the top\.$/);
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowUp');
  await expect(said).toHaveText('160 by 32, 104 from the left, 126 from the top');
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Shift+ArrowUp');
  expect(await placeOf(box)).toEqual({ x: 104, y: 126, width: 168, height: 24 });

  await page.keyboard.press('Delete');
  await expect(boxes(page)).toHaveCount(0);
  await expect(said).toHaveText('Box 1 deleted.');
  await page.keyboard.press('Control+z');
  await expect(said).toHaveText('Undone. 1 box.');
  expect(await placeOf(box)).toEqual({ x: 104, y: 126, width: 168, height: 24 });
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  expect(await placeOf(box)).toEqual({ x: 120, y: 134, width: 160, height: 32 });
  await page.keyboard.press('Control+y');
  expect(await placeOf(box)).toEqual({ x: 104, y: 126, width: 160, height: 32 });

  await tabTo('Done covering');
  await tabTo('No, nothing of that is left');
  await expect(page.getByRole('heading', { name: 'The picture is clean' })).toBeFocused();
  await expectCovered(page, (await download(page)).bytes, [{ x: 104, y: 126, width: 160, height: 32 }]);
});

test('a box can be moved, resized at its corners, and deleted by mouse', async ({ page }) => {
  await openScreenshot(page);
  await drag(page, [100, 100], [200, 150]);
  const box = boxes(page).first();
  const before = await placeOf(box);
  await drag(page, [150, 125], [180, 145]);
  const after = await placeOf(box);
  expect(after).toEqual({ ...before, x: before.x + 30, y: before.y + 20 });
  await drag(page, [after.x + after.width + 2, after.y + after.height + 2], [260, 250]);
  const larger = await placeOf(box);
  expect([larger.x, larger.y]).toEqual([after.x, after.y]);
  expect(larger.x + larger.width).toBeGreaterThanOrEqual(260);
  expect(larger.y + larger.height).toBeGreaterThanOrEqual(250);
  await page.getByRole('button', { name: 'Undo' }).click();
  expect(await placeOf(box)).toEqual(after);
  await page.getByRole('button', { name: 'Redo' }).click();
  expect(await placeOf(box)).toEqual(larger);
  await box.click();
  await page.getByRole('button', { name: 'Delete the box' }).click();
  await expect(boxes(page)).toHaveCount(0);
});

test('a click draws nothing, and a drag beyond the edge stops there', async ({ page }) => {
  await openScreenshot(page);
  await page.mouse.click(...(await onScreen(page, 200, 100)));
  await expect(boxes(page)).toHaveCount(0);
  await drag(page, [350, 250], [600, 500]);
  const place = await placeOf(boxes(page).first());
  expect([place.x + place.width, place.y + place.height]).toEqual([400, 300]);
});

test('without a drag: two clicks are two corners, and a drag begins anew', async ({ page }) => {
  await openScreenshot(page);
  const click = async (x: number, y: number) => page.mouse.click(...(await onScreen(page, x, y)));
  await click(200, 150);
  await expect(page.locator('.cleaner > [role="status"]')).toHaveText('One corner is set. Click the opposite corner.');
  await click(100, 100);
  await expect(boxes(page)).toHaveCount(1);
  const { x, y, width, height } = await placeOf(boxes(page).first());
  expect([x, y]).toEqual([100, 100]);
  expect([x + width, y + height]).toEqual([200, 150]);
  await click(150, 125);
  await click(30, 30);
  await drag(page, [250, 200], [300, 220]);
  await click(30, 30);
  await expect(boxes(page)).toHaveCount(2);
  await click(120, 110);
  await expect(boxes(page)).toHaveCount(3);
});

test.describe('with a finger', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });

  test('one draws, a second one takes the box back, and a finger moves the picture when asked', async ({ page }) => {
    await openScreenshot(page);
    const phone = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: [number, number][]) =>
      phone.send('Input.dispatchTouchEvent', { type, touchPoints: points.map(([x, y], id) => ({ x, y, id })) });
    const swipe = async (from: [number, number], to: [number, number]) => {
      await touch('touchStart', [from]);
      await touch('touchMove', [to]);
      await touch('touchEnd', []);
    };
    await page.locator('canvas').scrollIntoViewIfNeeded();
    await swipe(await onScreen(page, 50, 50), await onScreen(page, 150, 90));
    await expect(boxes(page)).toHaveCount(1);
    const place = await placeOf(boxes(page).first());
    expect(place.x).toBeLessThanOrEqual(50);
    expect(place.x + place.width).toBeGreaterThanOrEqual(150);

    const [one, other] = [await onScreen(page, 200, 200), await onScreen(page, 260, 240)];
    await touch('touchStart', [one]);
    await touch('touchMove', [await onScreen(page, 220, 220)]);
    await touch('touchStart', [await onScreen(page, 220, 220), other]);
    await touch('touchEnd', []);
    await expect(boxes(page)).toHaveCount(1);

    await page.getByText('Move the picture').click();
    await swipe(await onScreen(page, 250, 250), await onScreen(page, 300, 280));
    await expect(boxes(page)).toHaveCount(1);
  });
});

test('zoom: small text is shown large, boxes stay where they are, and steps become smaller', async ({ page }) => {
  await openScreenshot(page);
  await drag(page, [100, 100], [200, 150]);
  const box = boxes(page).first();
  const before = await placeOf(box);
  for (let step = 0; step < 4; step += 1) await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect(page.getByText('400%')).toBeVisible();
  const canvas = page.locator('canvas');
  expect((await canvas.boundingBox())!.width).toBe(1600);
  expect(await placeOf(box)).toEqual(before);
  await box.focus();
  await page.keyboard.press('ArrowRight');
  expect(await placeOf(box)).toEqual({ ...before, x: before.x + 2 });

  await page.getByText('Move the picture').click();
  const room = page.getByRole('region', { name: 'Picture, can be scrolled' });
  const from = await room.evaluate((each) => each.scrollTop);
  await page.mouse.move(600, 500);
  await page.mouse.down();
  await page.mouse.move(600, 440);
  await page.mouse.up();
  expect(await room.evaluate((each) => each.scrollTop)).toBe(from + 60);
  await page.getByRole('button', { name: 'Show all' }).click();
  expect((await canvas.boundingBox())!.width).toBe(400);
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

test('the clean picture goes to the clipboard', async ({ page, context }) => {
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

const paste = (page: Page, bytes: number[] | undefined) =>
  page.evaluate((given) => {
    const data = new DataTransfer();
    if (given) data.items.add(new File([Uint8Array.from(given)], 'image.png', { type: 'image/png' }));
    else data.setData('text/plain', 'words');
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  }, bytes);

test('a picture can be pasted or dropped', async ({ page }) => {
  await openCleaner(page);
  await paste(page, undefined);
  await expect(page.getByRole('alert')).toContainText('There is no picture to paste');
  await paste(page, [...screenshot.buffer]);
  await expect(page.getByRole('heading', { name: 'Cover what is private' })).toBeFocused();
  await page.getByRole('button', { name: 'Take another picture' }).click();
  const data = await page.evaluateHandle(
    (bytes) => {
      const carried = new DataTransfer();
      carried.items.add(new File([Uint8Array.from(bytes)], 'image.png', { type: 'image/png' }));
      return carried;
    },
    [...screenshot.buffer],
  );
  await page.getByRole('group', { name: 'Drop a screenshot here' }).dispatchEvent('drop', { dataTransfer: data });
  await expect(page.getByRole('heading', { name: 'Cover what is private' })).toBeFocused();
});

const hugeHead = Buffer.alloc(13);
hugeHead.writeUInt32BE(50_000, 0);
hugeHead.writeUInt32BE(50_000, 4);
const refused: [name: string, bytes: Buffer, said: RegExp][] = [
  ['a PDF that calls itself a picture', Buffer.from('%PDF-1.7\n'), /This is a PDF, not a picture/],
  ['a text', Buffer.from('State ID,Course Number'), /not a picture that can be read here/],
  ['a HEIC photo', Buffer.from('\0\0\0\x18ftypheic'), /HEIC photo/],
  ['an SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), /SVG drawing/],
  ['an empty file', Buffer.alloc(0), /This file is empty/],
  ['a picture of 50,000 by 50,000', Buffer.concat([pngSignature, chunk('IHDR', hugeHead)]), /too large/],
  ['a damaged picture', screenshot.buffer.subarray(0, 60), /damaged/],
];
for (const [name, buffer, said] of refused) {
  test(`${name} is refused, and the next one is taken`, async ({ page }) => {
    await openCleaner(page);
    await choosePicture(page, { name: 'picture.png', mimeType: 'image/png', buffer });
    await expect(page.getByRole('alert')).toHaveText(said);
    await choosePicture(page);
    await expect(page.getByRole('heading', { name: 'Cover what is private' })).toBeFocused();
  });
}

test('everything is gone when the page is left and comes back', async ({ page }) => {
  await openScreenshot(page);
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })));
  await expect(page.locator('canvas')).toHaveCount(0);
  await expect(page.getByRole('group', { name: 'Drop a screenshot here' })).toBeVisible();
});

test('it works without a network', { tag }, async ({ page, context }) => {
  await openCleaner(page);
  await context.setOffline(true);
  await choosePicture(page);
  await drag(page, [20, 30], [120, 60]);
  await finish(page);
});

test('access for all: an error, covering, asking, taken', async ({ page }) => {
  await openCleaner(page);
  await choosePicture(page, { name: 'picture.png', mimeType: 'image/png', buffer: Buffer.from('%PDF-1.7\n') });
  await expect(page.getByRole('alert')).toHaveText(/This is a PDF/);
  await expectAccessible(page, 'an error');
  for (const width of [1366, 360]) {
    await page.setViewportSize({ width, height: 740 });
    await openScreenshot(page);
    await drag(page, [10, 10], [90, 80]);
    await page.getByText('With the keyboard').click();
    await expectAccessible(page, `covering, opened at ${width} px`);
    expect(await faultsOfFocus(page)).toEqual([]);
    await page.getByRole('button', { name: 'Done covering' }).click();
    await expectAccessible(page, `asking, opened at ${width} px`);
    await page.getByRole('button', { name: 'No, nothing of that is left' }).click();
    await expect(page.getByRole('heading', { name: 'The picture is clean' })).toBeFocused();
    await expectAccessible(page, `taken, opened at ${width} px`);
  }
});
