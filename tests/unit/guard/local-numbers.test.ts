import { expect, test } from 'vitest';
import { findPrivate } from '../../../src/guard/find-private.ts';
import { linesOf } from './lines.ts';

const asOf = '2026-10-14';

test.each([
  ['local-id', 190],
  ['address', 75],
] as const)('nine in ten of each sort of %s are found', (kind, least) => {
  const items = linesOf('local-private').flatMap(({ text, marks }) => {
    const found = findPrivate(text, { asOf });
    return marks
      .filter((mark) => mark.kind === kind)
      .map(({ from, to }) => found.some((each) => each.from < to && from < each.to));
  });
  expect(items.length).toBeGreaterThanOrEqual(least);
  expect(items.filter(Boolean).length).toBeGreaterThanOrEqual(items.length * 0.9);
});

test('hardly a number of a room, a test, a call or an office is marked', () => {
  const lines = linesOf('local-harmless');
  const marked = lines.filter(({ text }) => findPrivate(text, { asOf }).length > 0).map(({ text }) => text);
  expect(lines.length).toBeGreaterThanOrEqual(200);
  expect(marked.length).toBeLessThanOrEqual(lines.length * 0.02);
});

test.each([
  ['he rides bus 27', 1],
  ['bus 27 is late', 0],
  ['her combination is 24 6 18', 1],
  ['24 6 18 are the sections', 0],
  ['password Tiger2041', 1],
  ['meeting password Tiger2041', 0],
  ['barcode 20417', 1],
  ['barcode 20417 on the copier', 0],
  ['NCCER card 20417733', 1],
  ['ACT code 180255', 0],
  ['license N12-345-678', 1],
  ['number 204417 belongs to the kid in row 3', 1],
  ['number 204417 of the order', 0],
])('%s: %s', (text, count) => {
  expect(findPrivate(text, { asOf })).toHaveLength(count);
});
