import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mayBeName } from '../../../src/guard/may-be-name.ts';

test.each([
  'Doering, Jane',
  'Jane Doering',
  'DOERING, JANE A.',
  'kynlee',
  'Kynlee',
  'J. Combs',
  'Combs J',
  'jane doering',
  'Chase Hunter',
  'hunter fields',
  'María López García',
  'O’Brannigan, Kayla',
  'Núñez',
  'QUILLFEATHER',
  'Jane Doering 2',
  'Иван Петров',
  '李小龙',
])('%j may be a name', (cell) => expect(mayBeName(cell)).toBe(true));

test.each([
  '',
  ' ',
  '2',
  '001',
  '2-4',
  'A',
  'A-',
  'B/85',
  'T1',
  'Q1',
  'Term 1',
  'Semester 2',
  'Fall',
  'Block 2',
  '1st',
  'Welding II',
  'Auto I',
  'Gas Metal Arc Welding',
  'CTE Term Grade',
  'Incomplete',
  'Passed',
  'Excused',
  'W',
  'INC',
  'P/F',
  '480123401',
  'Intro to Health Sciences',
  'Logan County ATC',
  '10/09/2026',
  '92.5%',
  'Full Year',
  'AM',
  'HVAC',
])('%j is none', (cell) => expect(mayBeName(cell)).toBe(false));

test('any cell can be asked about', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (cell) => {
      expect(typeof mayBeName(cell)).toBe('boolean');
    }),
  );
});
