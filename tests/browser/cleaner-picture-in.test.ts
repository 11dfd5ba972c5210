import { expect, test, type Page } from '@playwright/test';
import { chunk, pngSignature } from '../unit/support/cleaner/made-pictures.ts';
import { choosePicture, openCleaner, screenshot } from './cleaner-page.ts';

const base64 = screenshot.buffer.toString('base64');
const paste = (page: Page, given?: string) =>
  page.evaluate((picture) => {
    const data = new DataTransfer();
    const bytes = () => Uint8Array.from(atob(picture!), (letter) => letter.charCodeAt(0));
    if (picture) data.items.add(new File([bytes()], 'image.png', { type: 'image/png' }));
    else data.setData('text/plain', 'words');
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  }, given);

test('a picture can be pasted or dropped', { tag: '@chromium' }, async ({ page }) => {
  await openCleaner(page);
  await paste(page);
  await expect(page.getByRole('alert')).toContainText('There is no picture to paste');
  await paste(page, base64);
  await expect(page.getByRole('heading', { name: 'Cover what is private' })).toBeFocused();
  await page.getByRole('button', { name: 'Take another picture' }).click();
  const data = await page.evaluateHandle((picture) => {
    const carried = new DataTransfer();
    const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0));
    carried.items.add(new File([bytes], 'image.png', { type: 'image/png' }));
    return carried;
  }, base64);
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
