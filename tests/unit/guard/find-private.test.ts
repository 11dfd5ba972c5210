import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { few, runs } from '../runs.ts';
import { findPrivate } from '../../../src/guard/find-private.ts';
import { without } from '../../../src/guard/private-kinds.ts';
import { linesOf } from './lines.ts';

const asOf = '2026-10-14';
const find = (text: string, own: string[] = []) =>
  findPrivate(text, { asOf, own }).map(({ kind, from, to }) => [kind, text.slice(from, to)]);

describe('what the writer gave as own', () => {
  const own = ['Emily Carter', 'emily@work.example', '(606) 555-0101', ''];
  test.each([
    'Please call Emily Carter at 606.555.0101.',
    'Name: Emily Carter',
    'Emily Carter\nemily@work.example\n606-555-0101',
    'Write to EMILY@WORK.EXAMPLE',
  ])('is not marked: %s', (text) => {
    expect(find(text)).not.toEqual([]);
    expect(find(text, own)).toEqual([]);
  });
  test('hides nothing else', () => {
    expect(find('Emily Carter about Noah Fugate, 606-555-0102', own)).toEqual([
      ['name', 'Noah Fugate'],
      ['phone', '606-555-0102'],
    ]);
  });
});

test.each([
  ['her social is 436&#45;18&#45;3351 there', 'ssn', '436&#45;18&#45;3351'],
  ['ssn 436-18-335&#x31;.', 'ssn', '436-18-335&#x31;'],
  ['dob=3%2F14%2F2009&x', 'birth-date', '3%2F14%2F2009'],
  ['to=jane%40mail.example', 'email', 'jane%40mail.example'],
])('what pages and addresses escape is read, and marked as it stands: %s', (text, kind, said) =>
  expect(find(text)).toEqual([[kind, said]]),
);

test('a column alone ends where no digit stands', () =>
  expect(find('Lunch number\n40718\n40719\nthe rest is\n40720')).toEqual([
    ['local-id', '40718'],
    ['local-id', '40719'],
  ]));

describe('the ages that a birth date can have', () => {
  test.each([
    ['10/14/2002', false],
    ['10/14/2003', true],
    ['10/14/2016', true],
    ['10/14/2017', false],
  ])('%s', (day, isFound) => expect(find(`posted ${day}`)).toEqual(isFound ? [['birth-date', day]] : []));
});

describe('taking items out', () => {
  test('puts what it was in its place', () => {
    const text = 'SSN 987-65-4321, DOB 3/3/2009.';
    const [ssn, birth] = findPrivate(text, { asOf });
    expect(without(without(text, birth!), ssn!)).toBe(
      'SSN [removed: social security number], DOB [removed: birth date].',
    );
  });
  test('leaves nothing to find', () => {
    for (const { text } of few(linesOf('private'), (_, at) => at % 3 === 0)) {
      const clean = findPrivate(text, { asOf }).reduceRight((said, item) => without(said, item), text);
      expect(find(clean), clean).toEqual([]);
    }
  });
});

const lines = linesOf('private').map(({ text }) => text);

test('items lie in order, within the text, and never over one another', () => {
  const pieces = fc.array(fc.oneof(fc.constantFrom(...lines), fc.string({ unit: 'binary' })), { maxLength: 6 });
  fc.assert(
    fc.property(pieces, (said) => {
      const text = said.join('\n');
      let last = 0;
      for (const { from, to } of findPrivate(text, { asOf })) {
        expect(from).toBeGreaterThanOrEqual(last);
        expect(to).toBeGreaterThan(from);
        last = to;
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }),
    runs(40),
  );
});

test('a planted number is found wherever it stands', () => {
  const around = fc.array(fc.constantFrom(...linesOf('harmless').map(({ text }) => text)), { maxLength: 3 });
  const part = (from: number, to: number) => fc.integer({ min: from, max: to }).map(String);
  const sign = fc.constantFrom('', '#', 'kid #');
  fc.assert(
    fc.property(around, around, sign, part(100, 999), part(10, 99), part(1000, 9999), (before, after, at, a, b, c) => {
      const number = `${a}-${b}-${c}`;
      const text = [...before, `The number is ${at}${number}.`, ...after].join('\n');
      expect(find(text)).toContainEqual(['ssn', number]);
    }),
  );
});

test.each([
  'a',
  '1',
  ' ',
  '-',
  '\t',
  '.',
  '@',
  'A',
  'Aa ',
  'Aa, ',
  'A. ',
  'a.',
  'a@',
  'a dot ',
  '1-',
  '1/1/',
  '(1',
  'SSN ',
  'ssn is ',
  'student ',
  'student: ',
  'St. ',
  'born on the ',
  '123 ',
  '123-45-',
  "a'A",
  'Emma ',
  '\n',
  'de la ',
  'for xyzzy ',
  'one ',
  'lives at A ',
  '1 Aa St, Bb, ',
  'Ab, Cd ',
  'Ab_',
  'aa.bb_',
  '\u200B',
  'e\u0301',
  '\u0663',
])('reads 200,000 characters of %j, which would take hours if the time grew faster than the text', (piece) => {
  const text = piece.repeat(Math.ceil(200_000 / piece.length));
  const found = findPrivate(text, { asOf });
  expect(found.every(({ from, to }) => from < to && to <= text.length)).toBe(true);
});
