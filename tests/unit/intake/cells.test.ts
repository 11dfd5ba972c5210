import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bareId,
  numberDamage,
  readTask,
  roundsTo,
  ssidDamage,
  termIdentity,
  withoutZeros,
} from '../../../src/intake/cells.ts';
import { dateOfDay, dayNumber, readDate } from '../../../src/intake/dates.ts';

describe('readTask', () => {
  it.each([
    ['CTE Term Grade', 'CTE Term Grade'],
    ['cte term grade', 'CTE Term Grade'],
    ['CTE Term', 'CTE Term Grade'],
    ['cte  TERM', 'CTE Term Grade'],
    [' CTE\u00a0Term\tGrade ', 'CTE Term Grade'],
    ['CTE_Term_Grade', 'CTE Term Grade'],
    ['CTE-Term-Grade', 'CTE Term Grade'],
    ['CTETerm Grade', 'CTE Term Grade'],
    ['CTE Final Grade', 'CTE Final Grade'],
    ['CTE FINAL', 'CTE Final Grade'],
    ['cte final  grade', 'CTE Final Grade'],
    ['CTE Final Exam', 'CTE Final Exam'],
    ['cte final exam', 'CTE Final Exam'],
  ])('%j is %s', (text, task) => expect(readTask(text)).toBe(task));

  it.each([
    '',
    'CTE',
    'Term Grade',
    'Final Grade',
    'Quarter Grade',
    'CTE Exam',
    'CTE Term Exam',
    'CTE Final Grades',
    'CTE Term Grade 2',
    'XCTE Term',
    'CTE Terminal',
  ])('%j is none', (text) => expect(readTask(text)).toBeUndefined());
});

describe('bareId', () => {
  it.each([
    ['0123456789', '0123456789'],
    [' 0123456789 ', '0123456789'],
    ['\u00a00123456789\u00a0', '0123456789'],
    ['="0123456789"', '0123456789'],
    ['= "0123456789"', '0123456789'],
    ['"0123456789"', '0123456789'],
    ["'0123456789", '0123456789'],
    ["'0123456789'", '0123456789'],
    [`="'0123456789"`, '0123456789'],
    [`'="0123456789"`, '0123456789'],
    ['\u200e0123456789\u200f', '0123456789'],
    ['\u202a0123456789\u202c', '0123456789'],
    ['\uFEFF0123456789', '0123456789'],
    ['0123456789\u200b', '0123456789'],
    ['01234 56789', '01234 56789'],
    ['A-1', 'A-1'],
    ['1 A', '1 A'],
    ['-1', '-1'],
    ['=', '='],
    ['480123401.0', '480123401'],
    ['911000.1', '911000.1'],
    ['""', ''],
    ["'", ''],
    ['', ''],
    ['  ', ''],
    ['\ud800', '\ud800'],
  ])('%j is %j', (cell, id) => expect(bareId(cell)).toBe(id));

  it('leaves nothing to take off', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('=', '"', "'", ' ', '\u00a0', '\u200b', 'a', '0', '\n', '-')), (parts) => {
        const id = bareId(parts.join(''));
        expect(bareId(id)).toBe(id);
      }),
    );
  });

  it('ends where there is nothing but quotes', () => expect(bareId(`${'\'"'.repeat(100_000)}1`)).toBe('1'));
});

describe('damage to an SSID', () => {
  it.each([
    ['2000000001', undefined],
    ['0000000001', undefined],
    ['200000001', 'lost-zeros'],
    ['1', 'lost-zeros'],
    ['20000000011', 'too-long'],
    ['1.23E+09', 'scientific'],
    ['2E+09', 'scientific'],
    ['1,23E+09', 'scientific'],
    ['1.23e9', 'scientific'],
    ['2E9', 'scientific'],
    ['20000 00001', 'not-digits'],
    ['2000000001.0', 'not-digits'],
    ['2,000,000,001', 'not-digits'],
    ['200000000A', 'not-digits'],
    ['٢٠٠٠٠٠٠٠٠١', 'not-digits'],
    ['#########', 'not-digits'],
    ['#N/A', 'not-digits'],
    ['', 'not-digits'],
    ['2000000001\n', 'not-digits'],
    ['200-00-0001', 'not-digits'],
  ])('%j: %s', (ssid, damage) => expect(ssidDamage(ssid)).toBe(damage));
});

describe('damage to a course or section number', () => {
  it.each([
    '2-Jan', '02-Jan', '2-jan-26', '2-Jan-2026', 'Jan-02', 'Jan-2026', 'January 2', 'Sept-1', '1 Sep', '1/2/2026', '01/02/26', '2026-01-02', '3-May',
    'MAY-12', 'December-31',
  ])('%j became a date', (text) => expect(numberDamage(text)).toBe('date')); // prettier-ignore
  it.each(['4.8E+08', '1.23E+09', '4E+08', '4,8E+08', '4.8e8', '1E-05'])('%j became a rounded number', (text) => {
    expect(numberDamage(text)).toBe('scientific');
  });
  it.each([
    '1', '001', '480123401', 'ENG101', 'A', '1-2', '1/2', '12/2026', '2-J', 'Jan', 'MAR-101', 'MARKETING-101', 'MARINE 1', 'MAYA-1',
    'DECA 12', 'JUNIOR-1', 'AUGUSTA 2', '1-JANE', '1E5', '2E1', '3E12', 'E10', '1EE5', '2-Jan-A', '', '4.8', '12-34-56', '1-Marketing',
  ])('%j is as it should be', (text) => expect(numberDamage(text)).toBeUndefined()); // prettier-ignore
});

describe('roundsTo', () => {
  it.each([
    ['1234567890', '1.23E+09', true],
    ['1234567890', '1,23E+09', true],
    ['1234567890', '1.23e9', true],
    ['1234567890', '1.2346E+09', true],
    ['1234567890', '1E+09', true],
    ['1234567890', '1.234567890E+09', true],
    ['1234567890', `1.234567890${'0'.repeat(200)}E+09`, true],
    ['1234567890', '1.24E+09', false],
    ['1234567890', '1.23E+08', false],
    ['1234567891', `1.234567890${'0'.repeat(200)}E+09`, false],
    ['0012345678', '1.23E+07', true],
    ['1234567890', '', false],
  ])('%s may be %.12s: %s', (ssid, damaged, may) => expect(roundsTo(ssid, damaged)).toBe(may));
});

describe('withoutZeros', () => {
  it.each([['001', '1'], ['1', '1'], ['10', '10'], ['000', '0'], ['', ''], ['0A', 'A'], ['A0', 'A0']])('%j is %j', (id, bare) => {
    expect(withoutZeros(id)).toBe(bare);
  }); // prettier-ignore
});

describe('readDate', () => {
  it.each([
    ['10/09/2026', '2026-10-09'],
    ['1/2/2026', '2026-01-02'],
    ['1/2/26', '2026-01-02'],
    [' 10/09/2026 ', '2026-10-09'],
    ['10/09/2026 12:00:00 AM', '2026-10-09'],
    ['10/09/2026, 3:15 PM', '2026-10-09'],
    ['2026-10-09', '2026-10-09'],
    ['2026-1-2', '2026-01-02'],
    ['2026-10-09T00:00:00.000Z', '2026-10-09'],
    ['2026-10-09 00:00', '2026-10-09'],
    ['2/29/2028', '2028-02-29'],
    ['2/29/2000', '2000-02-29'],
    ['10/9/2026 3:12:55 PM', '2026-10-09'],
    ['10-09-2026', '2026-10-09'],
    ['10-9-26', '2026-10-09'],
    ['2026/10/09', '2026-10-09'],
    ['20261009', '2026-10-09'],
    ['20261009 00:00', '2026-10-09'],
    ['9-Oct-26', '2026-10-09'],
    ['09-OCT-2026 10:00', '2026-10-09'],
    ['9 October 2026', '2026-10-09'],
    ['Oct 9, 2026', '2026-10-09'],
    ['Oct. 9, 2026', '2026-10-09'],
    ['October 9, 2026 3:15 PM', '2026-10-09'],
    ['Friday, October 9, 2026', '2026-10-09'],
    ['Fri Oct 9 2026', '2026-10-09'],
    ['46304', '2026-10-09'],
    ['46304.63', '2026-10-09'],
    ['36526', '2000-01-01'],
    ['10/09/2026\n1', '2026-10-09'],
  ])('%j is %s', (text, date) => expect(readDate(text)).toBe(date));

  it.each([
    '', 'soon', '13/01/2026', '0/1/2026', '1/0/2026', '4/31/2026', '2/29/2026', '2/29/2100', '10/2026', '10/09', '10.09.2026', '36525', '1', '20261309',
    '9-Okt-26', '31-Feb-26', '10/09/202', '10/09/20266', '2026-13-01', '10/09/2026x', '−1/2/2026', '10/09-2026', '2026',
  ])('%j is none', (text) => expect(readDate(text)).toBe('')); // prettier-ignore

  it('gives dates whose days can be counted there and back', () => {
    fc.assert(fc.property(fc.integer({ min: -20_000, max: 40_000 }), (day) => {
      const iso = dateOfDay(day);
      const [year, month, date] = iso.split('-').map(Number);
      expect([readDate(iso), readDate(`${month}/${date}/${year}`), dayNumber(iso)]).toEqual([iso, iso, day]);
    })); // prettier-ignore
  });
});

describe('termIdentity', () => {
  it.each([
    ['t1', ['1', 'T1', 'Term 1', 'term1', 'TERM-1', ' t 1 ', 'T01', '01', 'Term: 1']],
    ['q1', ['Q1', 'Quarter 1', 'q 1', 'QUARTER 01']],
    ['s2', ['S2', 'Semester 2', 'sem-ester 2']],
    ['t12', ['12', 'T12']],
    ['fall', ['Fall', 'FALL', ' fall ']],
    ['termone', ['Term One', 'TermOne']],
    ['1q', ['1Q', '1 Q']],
    ['1st', ['1st', '1ST']],
    ['', ['', ' ', '-']],
  ])('%s', (identity, names) => {
    expect(names.map(termIdentity)).toEqual(names.map(() => identity));
  });

  it('keeps apart what only looks alike', () => {
    const names = [
      '1',
      '2',
      '11',
      'Q1',
      'S1',
      'Trimester 1',
      'TR1',
      'Fall',
      'Fall 1',
      '100',
      'Y1',
      '1A',
      'Été 1',
      'Ete 1',
    ];
    expect(new Set(names.map(termIdentity)).size).toBe(names.length);
  });
});
