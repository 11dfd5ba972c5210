import fc from 'fast-check';
import { expect, test } from 'vitest';
import { closer, farther, fitting, scrollKept } from '../../../../src/support/cleaner/zoom.ts';

const zooms = fc.double({ min: 0.02, max: 8, noNaN: true });
const sizes = fc.record({ width: fc.integer({ min: 1, max: 9000 }), height: fc.integer({ min: 1, max: 9000 }) });

test('closer is larger and farther smaller, up to the last step', () => {
  fc.assert(
    fc.property(zooms, (zoom) => {
      if (zoom < 7.9) expect(closer(zoom)).toBeGreaterThan(zoom);
      if (zoom > 0.11) expect(farther(zoom)).toBeLessThan(zoom);
    }),
  );
  expect(closer(8)).toBe(8);
  expect(farther(0.1)).toBe(0.1);
});

test('a fitting picture is all in sight, and none is made larger', () => {
  fc.assert(
    fc.property(sizes, sizes, (picture, room) => {
      const zoom = fitting(picture, room);
      expect(zoom).toBeLessThanOrEqual(1);
      if (zoom === 0.02) return;
      expect(picture.width * zoom).toBeLessThanOrEqual(room.width * 1.0001);
      expect(picture.height * zoom).toBeLessThanOrEqual(room.height * 1.0001);
    }),
  );
});

test('what is in the middle stays there', () => {
  fc.assert(
    fc.property(fc.nat(5000), fc.nat(5000), sizes, zooms, zooms, (x, y, room, from, to) => {
      const after = scrollKept({ x, y }, room, from, to);
      const before = (x + room.width / 2) / from;
      if (after.x > 0) expect((after.x + room.width / 2) / to).toBeCloseTo(before, 5);
      expect(after.y).toBeGreaterThanOrEqual(0);
    }),
  );
});
