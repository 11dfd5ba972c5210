import { expect, test } from '@playwright/test';
import {
  boxes,
  download,
  drag,
  expectCovered,
  onScreen,
  openCleaner,
  openScreenshot,
  placeOf,
  screenshot,
} from './cleaner-page.ts';

test('the keyboard alone: add, move, resize, delete, undo, and take', async ({ page }) => {
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

test('a click draws nothing, and a drag beyond the edge stops there', { tag: '@chromium' }, async ({ page }) => {
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
  // A mouse stands on whole pixels of the screen, the picture between them.
  const off = [x - 100, y - 100, x + width - 200, y + height - 150];
  expect(off.filter((pixels) => Math.abs(pixels) > 1)).toEqual([]);
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

  test(
    'one draws, a second one takes the box back, and a finger moves the picture when asked',
    { tag: '@chromium' },
    async ({ page }) => {
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
    },
  );
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
