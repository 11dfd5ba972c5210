/** Takes a file and gives its picture, or says why not. */
import type { Size } from '../../support/cleaner/box.ts';
import { headLength, isReadable, pictureHead } from '../../support/cleaner/picture-head.ts';
import type { PictureFault } from './phrases.ts';

const mostBytes = 60_000_000;
/** What browsers can hold and write again: two large screens side by side, or a long page. */
const mostPixels = 40_000_000;
const longestSide = 16_000;

/**
 * The pixels of a file, turned as its camera says and in the colors of the screen. The caller closes them.
 * The size is read before anything is unpacked, since a small file can hold a picture that fills the memory.
 */
export async function openPicture(file: Blob): Promise<ImageBitmap | PictureFault> {
  if (file.size > mostBytes) return 'tooLarge';
  try {
    const head = pictureHead(new Uint8Array(await file.slice(0, headLength).arrayBuffer()));
    if (!isReadable(head.kind)) return head.kind;
    if (head.size && isTooLarge(head.size)) return 'tooLarge';
    const picture = await createImageBitmap(file);
    if (!isTooLarge(picture)) return picture;
    picture.close();
    return 'tooLarge';
  } catch {
    return 'damaged';
  }
}

function isTooLarge({ width, height }: Size): boolean {
  return width * height > mostPixels || Math.max(width, height) > longestSide;
}
