import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPrivate } from '../../../src/guard/find-private.ts';
import { linesOf } from './lines.ts';

const kinds = (text: string) => findPrivate(text, { asOf: '2026-10-14' }).map(({ kind }) => kind);

/** `Zorvex` is no word that anybody knows. */
describe('one capital word that is not known', () => {
  test.each([
    'The Zorvex is offline.',
    'The Zorvex has no battery.',
    'Any Zorvex is fine.',
    'Zorvex vinyl is here.',
    'Bring a Zorvex cable.',
    'The new Zorvex Server is here.',
    'We use Zorvex markers in the shop.',
    'Zorvex phones need a reboot.',
    'Zorvex was replaced last summer.',
    'Zorvex and Quelbin are blocked.',
    'Zorvex crashed again.',
    'Open the Print Zorvex.',
  ])('names a thing: %s', (text) => expect(kinds(text)).toEqual([]));

  test.each([
    'Zorvex has no grade.',
    'Zorvex dropped the class.',
    'Zorvex never got a score.',
    'The Zorvex twins have no grade.',
    'student Zorvex was replaced',
    'There is a Zorvex in section 2.',
    "Zorvex's grade is blank.",
    'Did Zorvex pass?',
    'I moved Zorvex to section 2.',
    'Zorvex',
    'Zorvex in 3rd block',
    'Zorvex and Quelbin need a score.',
    'Mrs. Zorvex markers',
  ])('names a person: %s', (text) => expect(kinds(text)).toContain('name'));
});

describe('what is called after someone', () => {
  test.each([
    'The Perkins grant is open.',
    'Carl D. Perkins funds paid for it.',
    "Romeo and Juliet, Robert's Rules, Moore's law, Ohm's Law",
    'Martin Luther King Day and St. Patrick’s Day',
    'Dr. Seuss week, Uncle Sam poster, Daniel Boone National Forest',
    'Wells Fargo, Lockheed Martin and Jim Beam',
  ])('is no person: %s', (text) => expect(kinds(text)).toEqual([]));

  test.each([
    'Carl Perkins has no grade.',
    'Martin Davis has no grade.',
    'Jim Doering',
    'Madison Reeder',
    'Henry Fordham',
  ])('but this is: %s', (text) => expect(kinds(text)).toEqual(['name']));
});

test.each([
  ['Students must be 16 to take the test.', []],
  ['You must be at least 18 years old to drive it.', []],
  ['She must be 18 to sign.', ['age']],
  ['It is for ages 14 to 21.', []],
  ['Both twins are 16.', ['age']],
  ['The 504 coordinator is out.', []],
  ['He is on a 504 plan.', ['special']],
  ['Replace the front suspension.', []],
  ['The custody of the keys', []],
  ['a custody case', ['special']],
  ['Migrant Program Recruiter', []],
  ['her migrant status', ['special']],
  ['Call 1-877-555-0170 for help.', []],
  ['Call 606-555-0170 for help.', ['phone']],
  ['Chrome 141.0.7390.55 works.', []],
  ['606.555.0155 works.', ['phone']],
  ['Part 410-22-8817-A', []],
  ['410-22-8817', ['ssn']],
  ['410-22-8817-A', ['ssn']],
  ['her SSN is on part 410-22-8817-A', ['ssn']],
  ['Kynlee math grade is blank', ['name']],
  ['Jaxtyn english is missing', ['name']],
  ['Crestron box is missing', []],
] as const)('%s', (text, expected) => expect(kinds(text)).toEqual(expected));

test('a planted name is found among harmless lines', () => {
  const harmless = linesOf('more-harmless').map(({ text }) => text);
  const given = fc.constantFrom('Kynlee', 'Jaxon', 'Xochitl', 'Oluwaseun', 'Brantley', 'Siobhán', 'Zyaire');
  const family = fc.constantFrom('Ousley', 'Hargis', 'Adeyemi', 'Villanueva', 'O’Connell', 'Goble-Watts', 'Tackett');
  const said = fc.constantFrom('# has no grade.', 'We moved # to section 2.', 'Please fix the score of #.');
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...harmless), { maxLength: 2 }), given, family, said, (around, a, b, how) => {
      const text = [...around, how.replace('#', `${a} ${b}`), ...around].join('\n');
      const from = text.indexOf(`${a} ${b}`);
      const found = findPrivate(text, { asOf: '2026-10-14' });
      expect(
        found.some((item) => item.kind === 'name' && item.from <= from && item.to >= from + a.length + b.length),
      ).toBe(true);
    }),
  );
});
