import { describe, expect, test } from 'vitest';
import { checkText, mayBeTaken, mostCharacters } from '../../../src/guard/checked-text.ts';
import { findPrivate } from '../../../src/guard/find-private.ts';

const find = (text: string) => findPrivate(text, { asOf: '2026-10-14' });
const fails = () => {
  throw new Error('a fault of ours');
};
const ssn = 'ssn 987-65-4321';

describe('what may be taken is the text that was checked', () => {
  test.each([
    ['nothing was found', 'Course 480123401', [], 'clear', true],
    ['a mark waits', 'SSN 987-65-4321', [], 'open', false],
    ['the mark was kept', 'SSN 987-65-4321', [ssn], 'clear', true],
    ['one of two was kept', 'SSN 987-65-4321, DOB 3/3/2009', [ssn], 'open', false],
    ['there is no text', ' \n', [], 'empty', false],
    ['it is as long as can be', 'a'.repeat(mostCharacters), [], 'clear', true],
    ['it is too long', 'a'.repeat(mostCharacters + 1), [], 'too-long', false],
  ] as const)('%s', (_, text, kept, state, isTaken) => {
    const checked = checkText(() => text, find, kept);
    expect([checked.text, checked.verdict.state]).toEqual([text, state]);
    expect(mayBeTaken(checked)).toBe(isTaken ? text : undefined);
  });
});

test('while the guard is loading, nothing is taken', () => {
  const checked = checkText(() => 'Course 480123401', undefined);
  expect(checked.verdict.state).toBe('waiting');
  expect(mayBeTaken(checked)).toBeUndefined();
});

test('where the guard fails, the text is shown and not taken', () => {
  const checked = checkText(() => 'Her LA grade, SSN 987-65-4321', fails);
  expect(checked).toEqual({
    text: 'Her LA grade, SSN 987-65-4321',
    verdict: { state: 'unchecked', marks: [], open: [] },
  });
  expect(mayBeTaken(checked)).toBeUndefined();
});

test('where the text cannot be made, nothing is taken', () => {
  expect(mayBeTaken(checkText(fails, find))).toBeUndefined();
});
