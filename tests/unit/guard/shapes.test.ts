import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findPrivate } from '../../../src/guard/find-private.ts';
import { runs } from '../runs.ts';

const asOf = '2026-10-14';

/** Words as they may stand in a text: prefixes of names and plain words, in every case and several scripts. */
const prefix = fc.constantFrom(
  'la',
  'el',
  'van',
  'von',
  'de',
  'del',
  'da',
  'di',
  'du',
  'le',
  'st',
  'mc',
  "o'",
  'al',
  'bin',
  'jr',
  'iii',
);
const word = fc.constantFrom(
  'grade',
  'student',
  'has',
  'is',
  'lopez',
  'noah',
  'fields',
  'a',
  'i',
  'x',
  'name',
  'for',
  'of',
  'last',
  'born',
  'ssn',
);
const script = fc.constantFrom(
  'Ñandú',
  'ßß',
  'Æ',
  'Иван',
  'Ольга',
  '李小龙',
  'علي',
  'Ǆ',
  'ﬁ',
  'İ',
  'e\u0301',
  '\u{1D400}',
  '\uD800',
  '\u200B',
  '٣',
  '９',
);
const inCase = (said: fc.Arbitrary<string>) =>
  fc.tuple(said, fc.constantFrom('small', 'Capital', 'ALL')).map(([text, how]) => {
    if (how === 'small') return text;
    return how === 'ALL' ? text.toUpperCase() : text.charAt(0).toUpperCase() + text.slice(1);
  });
const part = fc.oneof(
  { weight: 3, arbitrary: inCase(prefix) },
  { weight: 3, arbitrary: inCase(word) },
  script,
  fc.constantFrom('1234', '987-65-4321', '3/3/2009'),
);
const gap = fc.constantFrom(
  ' ',
  ' ',
  ' ',
  ', ',
  '. ',
  '.',
  ',',
  '-',
  "'",
  "'s ",
  ': ',
  ':',
  '=',
  '\t',
  '\n',
  '  ',
  '\u00A0',
  ' and ',
  '"',
  '(',
  '; ',
  '',
);
const text = fc.array(fc.tuple(part, gap), { minLength: 1, maxLength: 8 }).map((parts) => parts.flat().join(''));

test('no shape of words makes the guard fail, and what it finds lies in order within the text', () => {
  fc.assert(
    fc.property(text, (said) => {
      let last = 0;
      for (const { from, to } of findPrivate(said, { asOf })) {
        expect(from).toBeGreaterThanOrEqual(last);
        expect(to).toBeGreaterThan(from);
        last = to;
      }
      expect(last).toBeLessThanOrEqual(said.length);
    }),
    runs(900),
  );
});

test('a number is found behind every shape of words', () => {
  fc.assert(
    fc.property(text, (said) => {
      const found = findPrivate(`${said}\nSSN 987-65-4321.`, { asOf });
      expect(found.some(({ kind, to }) => kind === 'ssn' && to === said.length + 16)).toBe(true);
    }),
    runs(600),
  );
});

test.each([
  'Her LA grade',
  'EL student',
  'Student Van has',
  'Her LA grade is missing. SSN 987-65-4321',
  'St. Is',
  'De',
])('the guard reads %j', (said) => {
  expect(findPrivate(said, { asOf }).filter(({ kind }) => kind === 'ssn')).toHaveLength(said.includes('SSN') ? 1 : 0);
});
