import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findPrivate } from '../../../src/guard/find-private.ts';
import { linesNear } from '../../../src/guard/lines-near.ts';

const found = (text: string, places: number[], more: number) =>
  linesNear(text, places, more)(/\d+/g).map(({ 0: said, index }) => [said, index]);

test.each([
  ['no place', '1\n2\n3', [], 0, []],
  ['the line of a place', '1\na2\n3', [2], 0, [['2', 3]]],
  ['and those behind it', '1\na2\n3\n4', [2], 1, [['2', 3], ['3', 5]]], // prettier-ignore
  ['not one line twice', '1 a b\n2', [2, 4], 0, [['1', 0]]],
  ['places in any order', '1\n2\n3', [4, 0], 0, [['1', 0], ['3', 4]]], // prettier-ignore
  ['more lines than there are', '1', [0], 9, [['1', 0]]],
] as const)('%s', (_, text, places, more, expected) => {
  expect(found(text, [...places], more)).toEqual(expected);
});

test('what is found stands at its place in the whole text', () => {
  const text = fc.array(fc.constantFrom('a', '12', '\n', ' '), { maxLength: 40 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, fc.array(fc.nat(80)), fc.nat(3), (said, places, more) => {
      const inside = places.filter((place) => place < said.length);
      for (const [digits, index] of found(said, inside, more))
        expect(said.startsWith(String(digits), Number(index))).toBe(true);
    }),
  );
});

const english = 'January February March April May June July August September October November December'.split(' ');
const spanish = 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' ');
const dates = [
  ...english.flatMap((month) => [
    `${month} 3, 2009`,
    `3 ${month} 2009`,
    `3${month.slice(0, 3)}2009`,
    `the third of ${month} 2009`,
    `${month} third, 2009`,
    `2009-${month.slice(0, 3)}-03`,
  ]),
  ...spanish.map((month) => `3 de ${month} de 2009`),
];

test.each(dates)('a whole date with its month in words needs no label: %s', (date) => {
  expect(findPrivate(`posted ${date} by us`, { asOf: '2026-10-14' })).toEqual([
    { kind: 'birth-date', from: 7, to: 7 + date.length },
  ]);
});

test.each(['policy', 'contract was signed on', 'software is from', 'handbook, revised', 'warranty since'])(
  'a date behind %j is no birth',
  (words) => {
    expect(findPrivate(`The ${words} March 3, 2009`, { asOf: '2026-10-14' })).toEqual([]);
    expect(findPrivate(`Her ${words} 3/3/2009`, { asOf: '2026-10-14' })).not.toEqual([]);
  },
);
