import { describe, expect, it } from 'vitest';
import { mayHold, type GradeKey } from '../../../src/compare/may-hold.ts';
import type { SetAsideRow } from '../../../src/intake/grades-file.ts';

const key: GradeKey = {
  ssid: '1234567890', course: '0501', section: '01', terms: ['t1'], task: 'CTE Term Grade', year: 2027,
}; // prettier-ignore
const parts: SetAsideRow['parts'] = {
  ssid: '1234567890', course: '501', section: '1', term: 'Term 1', task: 'CTE Term Grade',
}; // prettier-ignore
const holds = (own: SetAsideRow['parts'], wanted: Partial<GradeKey> = {}, ssidRoundsTo?: string) =>
  mayHold([{ row: 2, reason: 'damaged', posted: 'may', parts: { ...parts, ...own }, ssidRoundsTo }])({
    ...key,
    ...wanted,
  });

describe('a row that was set aside may hold a grade', () => {
  it.each<[string, SetAsideRow['parts'], Partial<GradeKey>, string?]>([
    ['whole', {}, {}],
    ['only the SSID', { course: undefined, section: undefined, term: undefined, task: undefined }, {}],
    ['rounded to two places', { ssid: undefined }, {}, '1.23E+09'],
    ['rounded up', { ssid: undefined }, { ssid: '1235000000' }, '1.24E+09'],
    ['rounded with a comma', { ssid: undefined }, {}, '1,2E9'],
    ['rounded, without its course', { ssid: undefined, course: undefined }, {}, '1.23E+09'],
    ['no SSID', { ssid: undefined }, {}],
    [
      'nothing that can be read',
      { ssid: undefined, course: undefined, section: undefined, term: undefined, task: undefined },
      {},
    ],
    ['the grade has no section', {}, { section: '' }],
    ['the grade may be of any term', { term: 'Q9' }, { terms: [] }],
    ['one of several terms', {}, { terms: ['q1', 't1'] }],
    ['capitals', { course: '0501A' }, { course: '501a' }],
    ['of the same year', { postedOn: '2026-10-09' }, {}],
    ['of a year that is not known', { postedOn: '2025-10-09' }, { year: undefined }],
  ])('%s', (_, own, wanted, rounds) => expect(holds(own, wanted, rounds)).toBe(true));
});

describe('it cannot', () => {
  it.each<[string, SetAsideRow['parts'], Partial<GradeKey>, string?]>([
    ['of another student', {}, { ssid: '1234567891' }],
    ['of another course, section, term or task: the course', {}, { course: '502' }],
    ['the section', {}, { section: '2' }],
    ['the term', {}, { terms: ['t2'] }],
    ['the task', {}, { task: 'CTE Final Exam' }],
    ['of another year', { postedOn: '2025-10-09' }, {}],
    ['of another year by its column', { endYear: 2026, postedOn: '2026-10-09' }, {}],
    ['rounded to another', { ssid: undefined }, {}, '1.22E+09'],
    ['rounded to another power', { ssid: undefined }, {}, '1.23E+08'],
  ])('%s', (_, own, wanted, rounds) => expect(holds(own, wanted, rounds)).toBe(false));

  it('where there is none', () => expect(mayHold([])(key)).toBe(false));
});
