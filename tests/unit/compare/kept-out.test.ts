import { describe, expect, it } from 'vitest';
import { keptOutRows, type GradeKey } from '../../../src/compare/kept-out.ts';
import type { Shard } from '../../../src/intake/artefacts/grades.ts';

const key: GradeKey = { ssid: '1234567890', course: '0501', section: '01', terms: ['t1'], task: 'CTE Term Grade' };
const whole: Shard = {
  row: 2,
  ssid: '1234567890',
  course: '501',
  section: '1',
  term: 'Term 1',
  task: 'CTE Term Grade',
};
const holds = (shard: Partial<Shard>, wanted: Partial<GradeKey> = {}) =>
  keptOutRows([{ ...whole, ...shard }])({ ...key, ...wanted });

describe('a kept-out row may hold a grade', () => {
  it.each<[string, Partial<Shard>, Partial<GradeKey>]>([
    ['whole', {}, {}],
    ['only the SSID', { course: undefined, section: undefined, term: undefined, task: undefined }, {}],
    ['a short SSID', { ssid: '12345678', damage: 'lost-zeros' }, { ssid: '0012345678' }],
    ['rounded to two places', { ssid: '1.23E+09', damage: 'scientific' }, {}],
    ['rounded up', { ssid: '1.24E+09', damage: 'scientific' }, { ssid: '1235000000' }],
    ['rounded with a comma', { ssid: '1,2E9', damage: 'scientific' }, {}],
    ['rounded, without its course', { ssid: '1.23E+09', damage: 'scientific', course: undefined }, {}],
    ['no SSID', { ssid: undefined }, {}],
    ['an SSID that is none', { ssid: '???', damage: 'not-digits' }, {}],
    ['the grade has no section', {}, { section: '' }],
    ['the grade may be of any term', { term: 'Q9' }, { terms: [] }],
    ['one of several terms', {}, { terms: ['q1', 't1'] }],
    ['a term that became a date', { term: '1-Jan' }, {}],
  ])('%s', (_, shard, wanted) => expect(holds(shard, wanted)).toBe(true));
});

describe('a kept-out row cannot hold a grade', () => {
  it.each<[string, Partial<Shard>, Partial<GradeKey>]>([
    ['of another student', {}, { ssid: '1234567891' }],
    ['of another course, section, term or task: the course', {}, { course: '502' }],
    ['the section', {}, { section: '2' }],
    ['the term', {}, { terms: ['t2'] }],
    ['the task', {}, { task: 'CTE Final Exam' }],
    ['a short SSID of another', { ssid: '12345678', damage: 'lost-zeros' }, { ssid: '0012345679' }],
    ['rounded to another', { ssid: '1.22E+09', damage: 'scientific' }, {}],
    ['rounded to another power', { ssid: '1.23E+08', damage: 'scientific' }, {}],
    ['neither a student nor a course', { ssid: undefined, course: undefined }, {}],
    ['an SSID that is none, and no course', { ssid: '???', damage: 'not-digits', course: undefined }, {}],
  ])('%s', (_, shard, wanted) => expect(holds(shard, wanted)).toBe(false));

  it('where there is none', () => expect(keptOutRows([])(key)).toBe(false));
});
