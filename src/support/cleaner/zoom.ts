/** How large a picture is shown. A zoom is how many pixels of the page one pixel of the picture takes. */
import type { Point, Size } from './box.ts';

const steps = [0.1, 0.15, 0.25, 0.35, 0.5, 0.75, 1, 1.5, 2, 3, 4, 6, 8];

/** The next larger step. */
export function closer(zoom: number): number {
  return steps.find((step) => step > zoom * 1.01) ?? steps.at(-1)!;
}

/** The next smaller step. */
export function farther(zoom: number): number {
  return steps.findLast((step) => step < zoom * 0.99) ?? steps[0]!;
}

/** The zoom at which the whole picture is in a room. A small picture is not made larger. */
export function fitting(picture: Size, room: Size): number {
  return Math.max(0.02, Math.min(1, room.width / picture.width, room.height / picture.height));
}

/** Where to scroll a room so that the point in the middle of it stays there when the zoom changes. */
export function scrollKept(scroll: Point, room: Size, from: number, to: number): Point {
  const kept = (at: number, length: number) => Math.max(0, ((at + length / 2) / from) * to - length / 2);
  return { x: kept(scroll.x, room.width), y: kept(scroll.y, room.height) };
}
