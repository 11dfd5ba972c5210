import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  boxAround,
  boxBetween,
  dragged,
  grown,
  moved,
  type Box,
  type Corner,
  type Size,
} from '../../../../src/support/cleaner/box.ts';

const sizes = fc.record({ width: fc.integer({ min: 1, max: 5000 }), height: fc.integer({ min: 1, max: 5000 }) });
const coordinates = fc.double({ min: -6000, max: 12_000, noNaN: true });
const points = fc.record({ x: coordinates, y: coordinates });
const drawn = sizes.chain((picture) =>
  fc.tuple(points, points).map(([one, other]) => ({ picture, box: boxBetween(one, other, picture) })),
);
const corners = fc.constantFrom<Corner>('nw', 'ne', 'sw', 'se');

function expectInside({ x, y, width, height }: Box, picture: Size) {
  for (const value of [x, y, width, height]) expect(Number.isInteger(value)).toBe(true);
  expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
  expect(Math.min(width, height)).toBeGreaterThanOrEqual(1);
  expect(x + width).toBeLessThanOrEqual(picture.width);
  expect(y + height).toBeLessThanOrEqual(picture.height);
}

test('a drawn box lies inside the picture, whatever was drawn', () => {
  fc.assert(fc.property(drawn, ({ picture, box }) => expectInside(box, picture)));
});

test('a drawn box covers every pixel that the drag touched, and no whole pixel more', () => {
  fc.assert(
    fc.property(
      sizes,
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (picture, a, b) => {
        const [from, to] = [Math.min(a, b) * picture.width, Math.max(a, b) * picture.width];
        const { x, width } = boxBetween({ x: from, y: 0 }, { x: to, y: 1 }, picture);
        expect(x).toBeLessThanOrEqual(from);
        expect(x + width).toBeGreaterThanOrEqual(to);
        if (to - from > 1) expect(width).toBeLessThan(to - from + 2);
      },
    ),
  );
});

test('the direction of a drag does not count', () => {
  fc.assert(
    fc.property(sizes, points, points, (picture, one, other) => {
      expect(boxBetween(other, one, picture)).toEqual(boxBetween(one, other, picture));
    }),
  );
});

test('a moved box keeps its size and stays inside', () => {
  fc.assert(
    fc.property(drawn, points, ({ picture, box }, by) => {
      const to = moved(box, by, picture);
      expectInside(to, picture);
      expect([to.width, to.height]).toEqual([box.width, box.height]);
    }),
  );
});

test('a grown box keeps its upper left corner and stays inside', () => {
  fc.assert(
    fc.property(drawn, points, ({ picture, box }, by) => {
      const to = grown(box, by, picture);
      expectInside(to, picture);
      expect([to.x, to.y]).toEqual([box.x, box.y]);
    }),
  );
});

test('where a corner is dragged, the opposite one stays', () => {
  fc.assert(
    fc.property(drawn, corners, points, ({ picture, box }, corner, to) => {
      const after = dragged(box, corner, to, picture);
      expectInside(after, picture);
      const stays = {
        x: corner.endsWith('w') ? box.x + box.width : box.x,
        y: corner.startsWith('n') ? box.y + box.height : box.y,
      };
      expect([after.x, after.x + after.width]).toContain(stays.x);
      expect([after.y, after.y + after.height]).toContain(stays.y);
    }),
  );
});

test('a box around a point is inside, and in the middle where there is room', () => {
  fc.assert(
    fc.property(sizes, points, sizes, (picture, at, size) => expectInside(boxAround(at, size, picture), picture)),
  );
  expect(boxAround({ x: 50, y: 40 }, { width: 20, height: 10 }, { width: 100, height: 80 })).toEqual({
    x: 40,
    y: 35,
    width: 20,
    height: 10,
  });
});
