/** The screenshot cleaner as a person uses it, and a look at the pixels that come out. */
import { expect, type Locator, type Page } from '@playwright/test';
import { png, toldOf, type Color } from '../unit/support/cleaner/made-pictures.ts';
import { taken } from './taken.ts';

export const canary = 'Canarywing';

/** A picture in which no pixel is black. */
export const colorAt = (x: number, y: number): Color => [64 + (x % 190), 64 + (y % 190), 200];

/** A screenshot of 400 by 300 pixels, with a name in its file and in its file's name. */
export const screenshot = {
  name: `${canary}.png`,
  mimeType: 'image/png',
  buffer: png(400, 300, colorAt, { told: toldOf(canary), after: canary }),
};

export async function openCleaner(page: Page) {
  await page.goto('support/screenshot/', { waitUntil: 'networkidle' });
}

export async function choosePicture(page: Page, file: { name: string; mimeType: string; buffer: Buffer } = screenshot) {
  await page.locator('input[type="file"]').setInputFiles(file);
}

/** Opens the page with the screenshot in it. */
export async function openScreenshot(page: Page) {
  await openCleaner(page);
  await choosePicture(page);
  const heading = page.getByRole('heading', { name: 'Cover what is private' });
  await heading.waitFor();
  await expect(heading).toBeFocused();
}

export function boxes(page: Page): Locator {
  return page.getByRole('group', { name: 'Boxes' }).getByRole('button');
}

/** Where a point of the picture is on the screen. */
export async function onScreen(page: Page, x: number, y: number): Promise<[number, number]> {
  const canvas = page.locator('canvas');
  const { width } = await canvas.evaluate((each: HTMLCanvasElement) => ({ width: each.width }));
  const box = (await canvas.boundingBox())!;
  return [box.x + (x * box.width) / width, box.y + (y * box.width) / width];
}

/** Drags the mouse from one point of the picture to another. */
export async function drag(page: Page, from: [number, number], to: [number, number]) {
  await page.locator('canvas').scrollIntoViewIfNeeded();
  await page.mouse.move(...(await onScreen(page, ...from)));
  await page.mouse.down();
  await page.mouse.move(...(await onScreen(page, (from[0] + to[0]) / 2, (from[1] + to[1]) / 2)));
  await page.mouse.move(...(await onScreen(page, ...to)));
  await page.mouse.up();
}

/** Says that nothing private is left. */
export async function finish(page: Page) {
  await page.getByRole('button', { name: 'Done covering' }).click();
  await expect(page.getByRole('heading', { name: 'Is there still a name, SSN, or birth date to see?' })).toBeFocused();
  await page.getByRole('button', { name: 'No, nothing of that is left' }).click();
  await expect(page.getByRole('heading', { name: 'The picture is clean' })).toBeFocused();
}

/** Downloads the cleaned picture. */
export function download(page: Page) {
  return taken(page, () => page.getByRole('button', { name: 'Download', exact: true }).click());
}

/** The pixels of a PNG file, decoded by the browser in a page of its own. */
export async function pixelsOf(page: Page, bytes: Buffer) {
  const other = await page.context().newPage();
  // As one text: as many numbers would take seconds on their way.
  const { width, height, text } = await other.evaluate(async (base64) => {
    const file = new Blob([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))]);
    const picture = await createImageBitmap(file);
    const canvas = new OffscreenCanvas(picture.width, picture.height).getContext('2d')!;
    canvas.drawImage(picture, 0, 0);
    const read = canvas.getImageData(0, 0, picture.width, picture.height);
    const text = Array.from(read.data, (value) => String.fromCharCode(value)).join('');
    return { width: picture.width, height: picture.height, text: btoa(text) };
  }, bytes.toString('base64'));
  await other.close();
  const data = Buffer.from(text, 'base64');
  const at = (x: number, y: number) => [...data.subarray((y * width + x) * 4, (y * width + x) * 4 + 3)];
  return { width, height, at };
}

/** Each pixel under one of the boxes is black, and every other one is as it was. */
export async function expectCovered(
  page: Page,
  bytes: Buffer,
  covered: { x: number; y: number; width: number; height: number }[],
) {
  const pixels = await pixelsOf(page, bytes);
  expect([pixels.width, pixels.height]).toEqual([400, 300]);
  const wrong: string[] = [];
  for (let y = 0; y < 300; y += 1)
    for (let x = 0; x < 400; x += 1) {
      const isUnder = covered.some(
        (box) => x >= box.x && x < box.x + box.width && y >= box.y && y < box.y + box.height,
      );
      const expected = isUnder ? [0, 0, 0] : colorAt(x, y);
      if (pixels.at(x, y).join() !== expected.join()) wrong.push(`${x}, ${y}: ${pixels.at(x, y).join()}`);
    }
  expect(wrong.slice(0, 5)).toEqual([]);
}

/** The place that a box's name tells. */
export async function placeOf(box: Locator) {
  const name = (await box.getAttribute('aria-label')) ?? '';
  const [, width, height, x, y] = /, (\d+) by (\d+), (\d+) from the left, (\d+) from the top$/.exec(name)!.map(Number);
  return { x: x!, y: y!, width: width!, height: height! };
}
