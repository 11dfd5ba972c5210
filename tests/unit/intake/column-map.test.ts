import { describe, expect, it } from 'vitest';
import type { ColumnMap, TablesRead } from '../../../src/intake/kinds.ts';
import { gradeRecords, lines, readable, recordsOf, skipped, whyNot } from './sources.ts';

const map = (more: Partial<ColumnMap> = {}): ColumnMap => ({
  kind: 'grades',
  headerRow: 1,
  columns: { ssid: 0, course: 2, task: 3, score: 4 },
  ...more,
});
const headers = 'Pupil,Given,Class,What,Mark';
const first = '2000000001,Canary,77,CTE Term Grade,90';
const second = '2000000002,Canary,77,CTE Final Grade,B';

describe('the user says which column holds what', () => {
  it('reads the columns that are named, and no other', () => {
    const reading = readable(lines(headers, first, second), { map: map() });
    expect(reading.layout).toMatchObject({ kind: 'grades', delimiter: ',', headerRow: 1, columns: map().columns });
    expect(gradeRecords(reading)).toEqual([
      { row: 2, ssid: '2000000001', course: '77', task: 'CTE Term Grade', score: '90' },
      { row: 3, ssid: '2000000002', course: '77', task: 'CTE Final Grade', score: 'B' },
    ]);
  });

  it.each([',', '\t', ';', '|'])('finds the delimiter %j', (delimiter) => {
    const text = lines('Marks, all; of | us\tthis fall', headers, first, second).replaceAll(',', delimiter);
    const reading = readable(text, { map: map({ headerRow: 2 }) });
    expect(reading.layout.delimiter).toBe(delimiter);
    expect(recordsOf(reading)).toHaveLength(2);
  });

  it('takes every row for data where there is no header', () => {
    const reading = readable(lines(first, '', second), { map: map({ headerRow: 0 }) });
    expect(gradeRecords(reading).map(({ row }) => row)).toEqual([1, 3]);
    expect(reading.layout.headerRow).toBe(0);
  });

  it('takes no row without the columns for a repeated header where there is none', () => {
    const reading = readable(lines(first, ',Canary,,,'), { map: map({ headerRow: 0 }) });
    expect(skipped(reading)).toEqual({ 'repeated-header': [2] });
  });

  it('decides over what the headers say', () => {
    const text = lines('SSID,Course Number,Task,Score,Old', '2000000001,77,CTE Term Grade,90,80');
    const reading = readable(text, {
      kind: 'roster',
      map: map({ columns: { ssid: 0, course: 1, task: 2, score: 4 } }),
    });
    expect(gradeRecords(reading)).toMatchObject([{ score: '80' }]);
  });

  it('reads a column headed Grade as grades even where they could be grade levels', () => {
    const text = lines('SSID,Course Number,Task,Grade', '2000000001,77,CTE Term Grade,9');
    const given = { map: map({ columns: { ssid: 0, course: 1, task: 2, score: 3 } }) };
    expect(gradeRecords(readable(text, given))).toMatchObject([{ score: '9' }]);
  });

  it('reads ticks', () => {
    const ticks: ColumnMap['ticks'] = [
      { field: 'activeMask', term: 'T1', column: 2 },
      { field: 'activeMask', term: 'T2', column: 3 },
    ];
    const reading = readable(lines('Class,What,One,Two', '77,CTE Term Grade,X,'), {
      map: { kind: 'grading-tasks', headerRow: 1, columns: { course: 0, task: 1 }, ticks },
    });
    expect(reading.records).toMatchObject([{ course: '77', activeTicks: ['T1'] }]);
  });

  it('sets aside rows that end before a named column', () => {
    expect(skipped(readable(lines(headers, '2000000001,x,77', first), { map: map() }))).toEqual({ short: [2] });
  });

  it('takes the table that has the columns, or the one that is named', () => {
    const table = (name: string, ...rows: string[]) => ({
      name,
      rows: rows.map((cells, i) => ({ cells: cells.split(','), row: i + 1 })),
    });
    const tables: TablesRead = { format: 'xlsx', tables: [table('Note', 'Hello'), table('A', headers, first), table('B', headers, second)] };
    expect(gradeRecords(readable('', { tables, map: map() }))).toMatchObject([{ ssid: '2000000001' }]);
    expect(gradeRecords(readable('', { tables, map: map({ table: 2 }) }))).toMatchObject([{ ssid: '2000000002' }]);
  }); // prettier-ignore
});

describe('a map that cannot be used', () => {
  const text = lines(headers, first, second);
  const noTask = { ssid: 0, course: 2, score: 4 };
  it.each<[string, string, Partial<ColumnMap>, string]>([
    ['lacks the SSID', text, { columns: { course: 2, task: 3, score: 4 } }, 'missing-column grades ssid'],
    ['lacks a score', text, { columns: { ssid: 0, course: 2, task: 3 } }, 'missing-column grades score'],
    ['lacks the task', text, { columns: noTask }, 'needs-task grades task'],
    ['names a column beyond the header', text, { columns: { ...noTask, task: 9 } }, 'missing-column grades task'],
    ['names a row beyond the file', text, { headerRow: 9 }, 'missing-column grades score'],
    ['lacks the end', text, { kind: 'terms', columns: { term: 0, start: 1 } }, 'missing-column terms end'],
    ['lacks a date', text, { kind: 'sections', columns: { course: 2, section: 3 } }, 'missing-column sections start'],
  ])('%s', (_, content, more, why) => expect(whyNot(content, { map: map(more) })).toBe(why));

  it.each([
    ['by its header', lines('Pupil,Given,Class,What,Birth Date', first), { score: 4 }, 'score'],
    ['by the header, where another row is said to be it', lines('Last Name,SSID,Course Number,a,b', 'Canary,2000000001,77,CTE Term Grade,90'), { term: 0, ssid: 1 }, 'term', 2],
    ['by names in it', lines(headers, '2000000001,Canary,"Canary, Zoë",CTE Term Grade,90'), { term: 2, course: 0 }, 'course'],
    ['by e-mail addresses in it', lines(headers, '2000000001,zoe@canary.example,77,CTE Term Grade,90'), { term: 1 }, 'term'],
    ['by telephone numbers in it', lines(headers, '2000000001,(502) 555-0100,77,CTE Term Grade,90'), { term: 1 }, 'term'],
    ['by social security numbers in it', lines(headers, '000-12-3456,x,77,CTE Term Grade,90'), {}, 'ssid'],
    ['by birth dates in it', lines(headers, '2000000001,4/5/2010,77,CTE Term Grade,90'), { postedOn: 1 }, 'postedOn'],
  ] as [string, string, ColumnMap['columns'], string, number?][])('names a column that is private %s', (_, text, columns, field, headerRow = 1) => {
    const given = { map: map({ headerRow, columns: { ...map().columns, ...columns } }), task: 'CTE Term Grade', asOf: '2026-10-14' };
    expect(whyNot(text, given)).toMatch(/^private-column grades/);
    expect(whyNot(text, given)).toContain(field === 'course' ? 'grades' : field);
  }); // prettier-ignore

  it.each([
    ['terms with a comma', '"Fall, Spring"'],
    ['masks', '"T1, T2"'],
    ['dates of this year', '10/14/2026'],
    ['SSIDs', '2000000009'],
  ])('is not one with a column of %s', (_, value) => {
    const given = { map: map({ columns: { ...map().columns, term: 1 } }), asOf: '2026-10-14' };
    expect(whyNot(lines(headers, `2000000001,${value},77,CTE Term Grade,90`), given)).toBe('read as grades');
  });
});
