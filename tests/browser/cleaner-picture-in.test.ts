import { expect, test, type Page } from '@playwright/test';
import { chunk, pngSignature } from '../unit/support/cleaner/made-pictures.ts';
import { choosePicture, openCleaner, screenshot } from './cleaner-page.ts';

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
    await expect(page.getByRole('alert')).toBeFocused();
    await expect(page.getByRole('alert').getByRole('link')).toHaveText(said);
    await choosePicture(page);
    await expect(page.getByRole('heading', { name: 'Cover what is private' })).toBeFocused();
  });
}
