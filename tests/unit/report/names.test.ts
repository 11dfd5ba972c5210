import { describe, expect, it } from 'vitest';
import { date, dates, list, number, plural, rowList, itemName } from '../../../src/rules/names.ts';

describe('names for people', () => {
  it.each([
    ['2026-10-14', 'October 14, 2026'],
    ['2027-01-02', 'January 2, 2027'],
    ['2026-13-01', '2026-13-01'],
    ['10/14/2026', '10/14/2026'],
    ['', ''],
  ])('date %s', (day, said) => expect(date(day)).toBe(said));

  it.each([
    ['2026-10-14', '2026-10-14', 'October 14, 2026'],
    ['2026-10-10', '2026-10-16', 'October 10 to 16, 2026'],
    ['2026-08-12', '2026-10-09', 'August 12 to October 9, 2026'],
    ['2026-12-18', '2027-01-04', 'December 18, 2026 to January 4, 2027'],
    ['soon', 'later', 'soon to later'],
  ])('from %s to %s', (from, to, said) => expect(dates(from, to)).toBe(said));

  it.each([
    [0, '0'],
    [999, '999'],
    [1184, '1,184'],
    [3_000_000, '3,000,000'],
  ])('number %i', (value, said) => expect(number(value)).toBe(said));

  it.each([
    [0, '0 grades'],
    [1, '1 grade'],
    [1184, '1,184 grades'],
  ])('plural %i', (count, said) => expect(plural(count, ['grade', 'grades'])).toBe(said));

  it.each([
    [[], ''],
    [['T1'], 'T1'],
    [['T1', 'T2'], 'T1 and T2'],
    [['T1', 'T2', 'T3'], 'T1, T2 and T3'],
  ])('list %j', (words, said) => expect(list(words)).toBe(said));

  it('counts the rest of a long list', () => {
    expect(list(['a', 'b', 'c', 'd'], 2)).toBe('a, b and 2 more');
  });

  it.each([
    [[3], 8, 'row 3'],
    [[5, 3, 4], 8, 'rows 3-5'],
    [[3, 5, 7, 8, 9, 10, 11, 12], 8, 'rows 3, 5 and 7-12'],
    [[3, 5, 7, 8, 20, 30, 31], 3, 'rows 3, 5, 7-8 and 3 more'],
    [[3, 3], 8, 'row 3'],
  ])('rows %j', (rows, most, said) => expect(rowList(rows, most)).toBe(said));

  it('names a step with its number', () => {
    expect(itemName('2b')).toBe('2b High school: has the grade arrived?');
    expect(itemName('file')).toBe('Reading the files');
  });
});
