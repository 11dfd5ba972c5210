import { describe, expect, it } from 'vitest';
import { asTechnical, inOrderOfDates, matchTerms, overlap } from '../../../src/compare/terms.ts';

const term = (name: string, start: string, end: string) => ({ row: 2, name, start, end });
const none = { technicalSchedule: [], highSchedule: [], chosen: new Map<string, string>() };

/** Answers as `t1=q1`, then those that are unmatched as `t2?`. */
function matched(given: Partial<Parameters<typeof matchTerms>[0]>): string {
  const { answers, unmatched } = matchTerms({ technical: [], high: [], ...none, ...given });
  return [
    ...[...answers].map(([own, others]) => `${own}=${others.join('+')}`),
    ...[...unmatched].map((own) => `${own}?`),
  ].join(' ');
}

const fall = term('A', '2026-08-12', '2026-12-18');
const spring = term('B', '2027-01-04', '2027-05-21');

describe('matchTerms', () => {
  it.each([
    ['by name', { technical: ['t1', 't2'], high: ['t2', 't1'] }, 't1=t1 t2=t2'],
    ['another number is another term', { technical: ['t1', 't2'], high: ['t1'] }, 't1=t1'],
    ['another word may be the same term', { technical: ['q1'], high: ['t1'] }, 'q1?'],
    ['nothing is left at the high school that could be it', { technical: ['t1', 'fall'], high: ['t1'] }, 't1=t1'],
    ['no high-school term at all', { technical: ['t1'], high: [] }, ''],
    [
      'chosen, beside the one of the same name',
      { technical: ['t1', 't2'], high: ['t1', 't2'], chosen: new Map([['t1', 't2']]) },
      't1=t2+t1 t2=t2',
    ],
    [
      'chosen for a term that is not in the file',
      { technical: ['t1'], high: ['t2'], chosen: new Map([['t1', 't9']]) },
      't1=t9',
    ],
    ['given for the high school’s file', { technical: ['q1'], high: [asTechnical('q1')] }, 'q1=\u003dq1'],
    [
      'by dates',
      {
        technical: ['a', 'b'],
        high: ['c', 'd'],
        technicalSchedule: [fall, spring],
        highSchedule: [
          { ...fall, name: 'C' },
          { ...spring, name: 'D' },
        ],
      },
      'a=c b=d',
    ],
    [
      'by dates before names',
      {
        technical: ['a'],
        high: ['a', 'c'],
        technicalSchedule: [fall],
        highSchedule: [
          { ...fall, name: 'C' },
          { ...spring, name: 'A' },
        ],
      },
      'a=c',
    ],
    [
      'exactly half of another term is not more than half',
      {
        technical: ['a', 'x'],
        high: ['c'],
        technicalSchedule: [fall, term('X', '2026-12-17', '2026-12-20')],
        highSchedule: [term('C', '2026-08-12', '2026-12-18')],
      },
      'a=c x?',
    ],
    [
      'one day more than half is',
      {
        technical: ['a', 'x'],
        high: ['c'],
        technicalSchedule: [fall, term('X', '2026-12-16', '2026-12-20')],
        highSchedule: [term('C', '2026-08-12', '2026-12-18')],
      },
      'a=c x?',
    ],
    [
      'dates of terms that do not meet say nothing: by name',
      { technical: ['a'], high: ['a'], technicalSchedule: [fall], highSchedule: [{ ...spring, name: 'A' }] },
      'a=a',
    ],
  ])('%s', (_, given, expected) => expect(matched(given)).toBe(expected));
});

describe('overlap', () => {
  it('counts both ends', () => {
    expect(overlap(term('a', '2026-10-01', '2026-10-10'), term('b', '2026-10-10', '2026-10-20'))).toBe(1);
    expect(overlap(term('a', '2026-10-01', '2026-10-09'), term('b', '2026-10-10', '2026-10-20'))).toBe(0);
    expect(overlap(term('a', '2028-02-01', '2028-03-31'), term('b', '2028-02-28', '2028-03-01'))).toBe(3);
  });
});

describe('the order of terms', () => {
  it('is that of their first days, then of their last days', () => {
    const year = term('Year', '2026-08-12', '2027-05-20');
    const [fall, spring] = [term('S1', '2026-08-12', '2026-12-18'), term('S2', '2027-01-04', '2027-05-20')];
    const again = { ...spring, name: 'Spring' };
    expect(inOrderOfDates([spring, year, again, fall])).toEqual([fall, year, spring, again]);
  });
});
