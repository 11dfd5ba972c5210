import { expect, test } from 'vitest';
import { findPrivate } from '../../../src/guard/find-private.ts';
import { linesOf } from './lines.ts';

const asOf = '2026-10-14';

test.each([
  ['local-id', 480],
  ['address', 75],
  ['age', 25],
  ['phone', 24],
  ['ssn', 10],
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
  expect(lines.length).toBeGreaterThanOrEqual(420);
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
  ['"localStudentNumber":"310774","score":null', 1],
  ['"courseNumber":"480123","score":null', 0],
  ['| 00615 | Welding I | 85 | (local number of the student)', 1],
  ['| 480123 | Welding I | 85 | (course number)', 0],
  ['student id (ours, not state) 61 2043', 1],
  ['section number (ours) 204', 0],
  ['activation key for campus student: 4F2A-91BD', 1],
  ['activation key is on page 14', 0],
  ['his bus left, hes supposed to be on #27', 1],
  ['he is on #27 of the checklist', 0],
  ['logs in as jsmith24', 1],
  ['logs in as teacher', 0],
  ['age on file is 20', 1],
  ['age of the file is 20 days', 0],
  ['his mothers work # is 606.555.0159 ext 22', 1],
  ['work # of the office is 606.555.0159 ext 22', 0],
  ['859•555•0199', 1],
  ['Record #405738821 does not match, its the social not the state number', 1],
  ['record #480123401 does not match, its the course not the state number', 0],
])('%s: %s', (text, count) => {
  expect(findPrivate(text, { asOf })).toHaveLength(count);
});
