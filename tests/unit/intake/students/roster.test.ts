import { describe, expect, it } from 'vitest';
import { lines, rosterFile } from '../sources.ts';

const file = (head: string, ...rows: string[]) => rosterFile(lines(head, ...rows));

describe('a roster', () => {
  it('has students and where they are scheduled, and neither term nor task of its own', () => {
    const { records, has } = file('SSID,Course Number,Section,Term', '2000000001,77,1,T1', '2000000002,78,2,T1');
    expect(records).toMatchObject([
      { row: 2, ssid: '2000000001', course: '77', section: '1', start: '', end: '', isDropped: false },
      { row: 3, ssid: '2000000002', course: '78', section: '2' },
    ]);
    expect(has).toMatchObject({ section: true, term: false, task: false });
    expect(records[0]).not.toHaveProperty('ktsExchange');
  });

  it.each([
    ['Dropped', true],
    ['WITHDRAWN', true],
    ['Withdrew 9/1', true],
    ['Inactive', true],
    ['Active', false],
    ['Enrolled', false],
    ['', false],
  ])('a status %j', (status, isDropped) => {
    expect(file('SSID,Course Number,Status', `2000000001,77,${status}`).records).toMatchObject([{ isDropped }]);
  });

  it.each([
    ['Y', true],
    ['1', true],
    ['X', true],
    ['N', false],
    ['no', false],
    ['0', false],
    ['FALSE', false],
    ['', false],
  ])('KTSExchange %j', (mark, ktsExchange) => {
    expect(file('SSID,Course Number,KTSExchange', `2000000001,77,${mark}`).records).toMatchObject([{ ktsExchange }]);
  });

  it('sets rows aside that it cannot use, with what can be read of them', () => {
    const { records, setAside, noGrade, rows } = file(
      'SSID,Course Number,Section,End Date',
      '2000000001,77,1,09/01/2026',
      '200000001,77,1,',
      '1.23E+09,77,1,',
      ',77,1,',
      '2000000002,,1,',
      '2000000003,77,2-Jan,',
      '2000000004,77',
      'Total students: 4,,,',
    );
    expect(records).toMatchObject([{ end: '2026-09-01' }]);
    expect(setAside).toMatchObject([
      { row: 3, reason: 'damaged', damage: 'lost-zeros', parts: { ssid: '0200000001', course: '77', section: '1' } },
      { row: 4, reason: 'damaged', damage: 'scientific', ssidRoundsTo: '1.23E+09', parts: { course: '77' } },
      { row: 5, reason: 'no-ssid' },
      { row: 6, reason: 'no-course', parts: { ssid: '2000000002' } },
      { row: 7, reason: 'damaged', field: 'section', parts: { ssid: '2000000003', course: '77' } },
      { row: 8, reason: 'short' },
    ]);
    expect(noGrade).toEqual([{ reason: 'total', rows: [9] }]);
    expect(rows).toBe(8);
  });
});
