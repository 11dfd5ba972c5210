/** Where boxes lie on a picture. All numbers are whole pixels of the picture, counted from its upper left corner. */

export interface Size {
  width: number;
  height: number;
}

export interface Point {
  x: number;
  y: number;
}

export interface Box extends Point, Size {}

export type Corner = 'nw' | 'ne' | 'sw' | 'se';

/**
 * The smallest box of whole pixels that covers all between two points, which may lie outside of the picture.
 * It is inside the picture and at least one pixel large.
 */
export function boxBetween(one: Point, other: Point, within: Size): Box {
  const [x, width] = span(one.x, other.x, within.width);
  const [y, height] = span(one.y, other.y, within.height);
  return { x, y, width, height };
}

/** The box moved, and stopped at the edge of the picture. */
export function moved(box: Box, by: Point, within: Size): Box {
  return {
    ...box,
    x: clamp(Math.round(box.x + by.x), within.width - box.width),
    y: clamp(Math.round(box.y + by.y), within.height - box.height),
  };
}

/** The box with its lower right corner moved, never smaller than one pixel. */
export function grown(box: Box, by: Point, within: Size): Box {
  return {
    ...box,
    width: Math.max(1, clamp(Math.round(box.width + by.x), within.width - box.x)),
    height: Math.max(1, clamp(Math.round(box.height + by.y), within.height - box.y)),
  };
}

/** The box with one of its corners dragged to a point. The opposite corner stays. */
export function dragged(box: Box, corner: Corner, to: Point, within: Size): Box {
  const opposite = {
    x: corner.endsWith('w') ? box.x + box.width : box.x,
    y: corner.startsWith('n') ? box.y + box.height : box.y,
  };
  return boxBetween(opposite, to, within);
}

/** A box of a size around a point, moved into the picture, and cut where the picture is smaller. */
export function boxAround(center: Point, size: Size, within: Size): Box {
  const width = Math.max(1, Math.min(Math.round(size.width), within.width));
  const height = Math.max(1, Math.min(Math.round(size.height), within.height));
  return moved({ x: 0, y: 0, width, height }, { x: center.x - width / 2, y: center.y - height / 2 }, within);
}

/** From and length of what covers all between two numbers, from 0 to `most`. */
function span(one: number, other: number, most: number): [from: number, length: number] {
  const from = Math.min(clamp(Math.floor(Math.min(one, other)), most), most - 1);
  const to = Math.max(clamp(Math.ceil(Math.max(one, other)), most), from + 1);
  return [from, to - from];
}

function clamp(value: number, most: number): number {
  return Math.min(Math.max(value, 0), most);
}
