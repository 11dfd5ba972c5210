/** Burns the boxes into a picture and gives it as a new file. */
import type { Box } from '../../support/cleaner/box.ts';
import { pictureOnly } from '../../support/cleaner/png.ts';

const cover = '#000000';
const ground = '#ffffff';
/** Some browsers change colors a little when a page reads them. */
const mostLight = 8;

/**
 * Draws the picture with its boxes, all solid: what was under a box, or could be seen through, is gone.
 * @param context of a canvas as large as the picture
 */
export function paint(context: CanvasRenderingContext2D, picture: ImageBitmap, boxes: readonly Box[]) {
  context.fillStyle = ground;
  context.fillRect(0, 0, picture.width, picture.height);
  context.drawImage(picture, 0, 0);
  context.fillStyle = cover;
  for (const { x, y, width, height } of boxes) context.fillRect(x, y, width, height);
}

/**
 * A new PNG file of the picture with the boxes burned in, and nothing else in it.
 * It is read again before it is given.
 * @throws if the browser cannot write it, or if something is still to see where a box lies
 */
export async function clean(picture: ImageBitmap, boxes: readonly Box[]): Promise<Blob> {
  const written = await withCanvas(picture, async (canvas, context) => {
    paint(context, picture, boxes);
    return new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  });
  if (!written) throw new Error('no file came from the canvas');
  const file = new Blob([pictureOnly(new Uint8Array(await written.arrayBuffer()))], { type: 'image/png' });
  await expectCovered(file, picture, boxes);
  return file;
}

async function expectCovered(file: Blob, { width, height }: ImageBitmap, boxes: readonly Box[]) {
  const read = await createImageBitmap(file);
  try {
    if (read.width !== width || read.height !== height) throw new Error('the file has another size');
    await withCanvas(read, async (_, context) => {
      context.drawImage(read, 0, 0);
      for (const box of boxes) {
        const { data } = context.getImageData(box.x, box.y, box.width, box.height);
        if (data.some((value, at) => at % 4 !== 3 && value > mostLight)) throw new Error('a box does not cover');
      }
    });
  } finally {
    read.close();
  }
}

/** Lends a canvas, and frees its pixels at once afterwards. */
async function withCanvas<Out>(
  { width, height }: ImageBitmap,
  use: (canvas: HTMLCanvasElement, context: CanvasRenderingContext2D) => Promise<Out>,
): Promise<Out> {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  try {
    const context = canvas.getContext('2d', { alpha: false, willReadFrequently: true });
    if (!context) throw new Error('no canvas of this size');
    return await use(canvas, context);
  } finally {
    canvas.width = 0;
    canvas.height = 0;
  }
}
