import { describe, expect, test } from 'vitest';
import { findPrivate } from '../../../src/guard/find-private.ts';

const found = (text: string, kind: string) =>
  findPrivate(text, { asOf: '2026-10-14' })
    .filter((item) => item.kind === kind)
    .map(({ from, to }) => text.slice(from, to));

describe('a number that no word names', () => {
  test.each([
    ['30441 has no grade', ['30441']],
    ['#00123 has no T1', ['00123']],
    ['grade for 30441 is 88', ['30441']],
    ['I looked up 30441 and got nothing', ['30441']],
    ['No match: 30441', ['30441']],
    ['hers is 30441, his is 30442', ['30441', '30442']],
    ['the numbers are 30441, 30442 and 30443', ['30441', '30442', '30443']],
    ['Students\n30441\n30442', ['30441', '30442']],
    ['the 30441 kid is blank', ['30441']],
    ['Campus has her as 30441', ['30441']],
    ['number on file 30441', ['30441']],
    ['case number 24-J-00117 from the court', ['24-J-00117']],
    ['ID=30441', ['30441']],
  ])('is told by what is said of a student: %s', (text, said) => expect(found(text, 'local-id')).toEqual(said));

  test.each([
    '30441 rows have no grade',
    'Section 30441: blank',
    'case: 30441 no score yet',
    '480123 has no grade in T1',
    '110801: blank',
    '20261013 has no grades',
    'search 30441 in the log',
    'no match in 30441 files',
    'The total number of students is 30441',
    'Section IDs\n30441\n30442',
    'Students\n14\n18',
    'sectionID=30441',
    'district id 461000',
  ])('is none elsewhere: %s', (text) => expect(found(text, 'local-id')).toEqual([]));
});

describe('a part of a social security number', () => {
  test.each([
    ['first three of her SSN are 411', ['411']],
    ['the middle two of the social: 44', ['44']],
    ['we go by last four, hers is 0417', ['0417']],
    ['2217 = last 4', ['2217']],
    ['SSN x2217', ['x2217']],
    ['SSN 411-08-____', ['411-08-____']],
    ['SSN 411-O8-2Z17', ['411-O8-2Z17']],
  ])('is found: %s', (text, said) => expect(found(text, 'ssn')).toEqual(said));

  test.each([
    'rows 1194-1198, the last four',
    'section 1198 (last 4)',
    'last four of the section 0004',
    'first two SSN columns',
    'the last four are blank',
  ])('is none elsewhere: %s', (text) => expect(found(text, 'ssn')).toEqual([]));
});
