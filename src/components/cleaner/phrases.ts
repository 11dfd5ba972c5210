/** Every sentence of the screenshot cleaner. */
import type { Box, Size } from '../../support/cleaner/box.ts';
import type { NoPicture } from '../../support/cleaner/picture-head.ts';

/** Why a picture cannot be taken. */
export type PictureFault = NoPicture | 'tooLarge' | 'damaged' | 'none' | 'nothingPasted' | 'pasteByKeys';

const kinds = 'Take a PNG, JPEG, WebP, GIF, BMP, or AVIF picture.';

export const phrases = {
  private: {
    promise: 'This site sends your picture nowhere.',
    text: 'It stays in this page. When the clean picture is made, the original is forgotten.',
    more: 'How to see it yourself',
  },

  drop: 'Drop a screenshot here',
  choose: 'Choose a picture',
  paste: 'Paste a picture',
  keys: 'or press Ctrl + V to paste. PNG, JPEG, WebP, GIF, BMP, or AVIF.',
  opening: 'Opening the picture',

  noPicture: 'No picture was taken in',
  faults: {
    empty: `This file is empty. ${kinds}`,
    pdf: `This is a PDF, not a picture. Take a screenshot of the page that you need. ${kinds}`,
    heic: 'This is a HEIC photo, which most browsers cannot open. Take a screenshot of it, or save it as JPEG.',
    svg: 'This is an SVG drawing, not a screenshot. Take a screenshot of it.',
    other: `This file is not a picture that can be read here. ${kinds}`,
    tooLarge:
      'This picture is too large. The limit is 40 million pixels, 16,000 on a side, and 60 MB. Take a smaller part of the screen.',
    damaged: 'This picture is damaged, or your browser cannot open it. Take the screenshot again.',
    none: `No file was dropped. ${kinds}`,
    nothingPasted: 'There is no picture to paste. Take the screenshot first, then paste.',
    pasteByKeys: 'Your browser did not let this page paste. Press Ctrl + V instead, or choose a file.',
  } satisfies Record<PictureFault, string>,

  cover: {
    title: 'Cover what is private',
    text: 'Draw a box over each name, birth date, and social security number, or click two opposite corners of it. Look at the browser’s tabs and address line too. Boxes are solid black: blurred text can often be read again.',
    mode: 'What a drag does',
    draw: 'Draw a box',
    move: 'Move the picture',
    add: 'Add a box',
    remove: 'Delete the box',
    undo: 'Undo',
    redo: 'Redo',
    done: 'Done covering',
    keysTitle: 'With the keyboard',
    keys: [
      ['Add a box', 'puts a box in the middle of what you see.'],
      ['Arrow keys', 'move it. Zoom in for smaller steps.'],
      ['Shift + arrow keys', 'make it larger or smaller.'],
      ['Delete', 'deletes it.'],
      ['Ctrl + Z', 'takes back the last change.'],
      ['Ctrl + Y', 'makes it again.'],
    ],
    boxes: 'Boxes',
    count: (count: number) => (count === 0 ? 'No box yet' : count === 1 ? '1 box' : `${count} boxes`),
    failed: 'Your browser did not make the clean picture. Nothing was given out. Try a different browser.',
  },

  zoom: {
    label: 'Zoom',
    closer: 'Zoom in',
    farther: 'Zoom out',
    fit: 'Show all',
    percent: (zoom: number) => `${Math.round(zoom * 100)}%`,
  },

  ask: {
    title: 'Is there still a name, SSN, or birth date to see?',
    text: 'This is the picture as it will be. Zoom in and look at all of it: rows, headings, tabs, and the address line.',
    yes: 'Yes, go back and cover it',
    no: 'No, nothing of that is left',
    picture: 'The picture as it will be',
  },

  taken: {
    title: 'The picture is clean',
    text: (size: Size) =>
      `It is a new PNG, ${sizeSaid(size)}. The boxes are part of it, and nothing else from the old file is in it. The original is forgotten.`,
    picture: 'The clean picture',
    copy: 'Copy the picture',
    copied: 'Copied. You can paste it into a mail or a document.',
    notCopied: 'The browser did not allow copying. Download the picture instead.',
    download: 'Download',
    more: 'Cover more',
    another: 'Clean another picture',
  },

  startOver: 'Take another picture',
  picture: (size: Size) => `Your picture, ${sizeSaid(size)}`,
  view: 'Picture, can be scrolled',

  opened: (size: Size) => `The picture is open, ${sizeSaid(size)}.`,
  firstCorner: 'One corner is set. Click the opposite corner.',
  added: (name: string) => `${name} added.`,
  deleted: (name: string) => `${name} deleted.`,
  undone: (count: string) => `Undone. ${count}.`,
  redone: (count: string) => `Done again. ${count}.`,
  boxName: (id: number) => `Box ${id}`,
  /** Where a box lies, in pixels of the picture. */
  place: ({ x, y, width, height }: Box) => `${width} by ${height}, ${x} from the left, ${y} from the top`,
} as const;

/** What a cleaned picture is called: nothing of the name of the old file. */
export const pictureName = (at: number) => `screenshot-cleaned${at > 1 ? `-${at}` : ''}.png`;

function sizeSaid({ width, height }: Size): string {
  return `${width} by ${height} pixels`;
}
