import { describe, expect, it } from 'vitest';
import type { GradeRows } from '../../../../src/intake/artefacts/grades.ts';
import { gradeRecords, header, lines, readable, row } from '../sources.ts';

const grades = (...rows: string[]) => readable(lines(header, ...rows)).records as GradeRows;

describe('grades', () => {
  it('keeps what the cells mean: ids without what programs put around them, tasks by their canonical names', () => {
    const reading = readable(
      lines(
        header,
        `="0200000001", 077 ,'01, T1 ,cte  term, 85.00 `,
        row('2000000002', { task: 'CTE Final', score: '' }),
      ),
    );
    expect(gradeRecords(reading)).toEqual([
      { row: 2, ssid: '0200000001', course: '077', section: '01', term: 'T1', task: 'CTE Term Grade', score: '85.00' },
      { row: 3, ssid: '2000000002', course: '77', section: '1', term: 'T1', task: 'CTE Final Grade', score: '' },
    ]);
  });

  it('has a column for each field of the file, and no other', () => {
    const reading = readable(
      lines(
        'SSID,Course Number,Task,%,Date,In Progress,Progress Percent',
        '2000000001,77,CTE Term,91.5,10/9/2026,B,85',
      ),
    );
    expect(Object.keys(reading.records as object)).toContain('columns');
    expect(gradeRecords(reading)).toEqual([
      {
        row: 2,
        ssid: '2000000001',
        course: '77',
        task: 'CTE Term Grade',
        percent: '91.5',
        postedOn: '10/9/2026',
        progressScore: 'B',
        progressPercent: '85',
      },
    ]);
  });

  it('keeps cells that could harm where they are shown as the text that they are', () => {
    const scores = ['<img src=x onerror=alert(1)>', '@SUM(1)', '+1', '\u202e09', '\ud800'];
    const records = gradeRecords(readable(lines(header, ...scores.map((score, i) => row(`200000000${i}`, { score })))));
    expect(records.map(({ score }) => score)).toEqual([
      '<img src=x onerror=alert(1)>',
      '@SUM(1)',
      '+1',
      '09',
      '\uFFFD',
    ]);
  });

  it('knows students, places, terms and tasks of rows that are no records', () => {
    const { seen, columns, length } = grades(
      row('2000000001'),
      row('2000000002', { course: 'ENG1', section: '4', term: 'Q2', task: 'Quarter Grade' }),
      row('200000003', { course: '78', section: '2' }),
      row('2000000004', { section: '2-Jan', task: 'CTE Final Grade' }),
    );
    expect(length).toBe(1);
    expect(columns.ssid!.values).toEqual(['2000000001', '2000000002', '200000003', '2000000004']);
    expect(seen).toEqual({
      damaged: [2],
      places: [{ course: '77', section: '1' }, { course: 'ENG1', section: '4' }, { course: '78', section: '2' }],
      terms: ['T1', 'Q2'],
      tasks: ['CTE Term Grade', 'CTE Final Grade'],
    }); // prettier-ignore
  });
});

describe('rows kept out, which may hold a grade', () => {
  const whole = { ssid: '2000000001', course: '77', section: '1', term: 'T1', task: 'CTE Term Grade' };
  it.each<[string, string, object]>([
    ['an SSID that lost its zeros', row('200000001'), { ...whole, ssid: '200000001', damage: 'lost-zeros' }],
    ['an SSID in another form', row('1.23E+09'), { ...whole, ssid: '1.23E+09', damage: 'scientific' }],
    ['what is no number is not kept', row('Zoë'), { ...whole, ssid: undefined, damage: 'not-digits' }],
    ['a section that became a date', row('2000000001', { section: '2-Jan' }), { ...whole, section: undefined }],
    ['a course in another form', row('2000000001', { course: '4.8E+08' }), { ...whole, course: undefined }],
    ['a short row', '2000000001,77,1', { ...whole, term: undefined, task: undefined }],
    ['an unclosed quote', '2000000001,77,"1,T1,CTE Term Grade,90', { ...whole, section: undefined, term: undefined, task: undefined }],
    ['an unclosed quote before the SSID itself', '"2000000001,77,1,T1,CTE Term Grade,90', { ssid: '2000000001', course: undefined, section: undefined, term: undefined, task: undefined }],
    ['an unclosed quote with no SSID behind it', '"Doe,2000000001x,77', { ssid: undefined, course: undefined }],
    ['a long row whose ids stand right', `${row('2000000001')},x`, whole],
    ['a long row whose ids were moved', `Jr,${row('2000000001')}`, { ssid: '2000000001', course: undefined, section: undefined, term: undefined, task: undefined }],
    ['a long row with a name where the course was', '2000000001,Jr.,77,1,T1,CTE Term Grade,90', { ssid: '2000000001', course: undefined, section: undefined }],
    ['a long row without an SSID', 'a,b,c,d,e,f,g', { ssid: undefined, course: undefined, task: undefined }],
  ])('%s', (_, line, shard) => {
    const { shards, length } = grades(line);
    expect(length).toBe(0);
    expect(shards).toMatchObject([{ row: 2, ...shard }]);
  }); // prettier-ignore

  it('are none where the row is a total, a footer, or of another task', () => {
    expect(grades('Total: 3', 'Page 1', row('2000000001', { task: 'Quarter Grade' })).shards).toEqual([]);
  });

  it('have the task that the user gave', () => {
    const { shards } = readable('SSID,Course Number,Score\n200000001,77,90\n', { task: 'CTE Final' })
      .records as GradeRows;
    expect(shards).toMatchObject([{ task: 'CTE Final Grade', course: '77' }]);
  });
});

describe('a roster', () => {
  it('has students and where they are scheduled, and neither term nor task of its own', () => {
    const reading = readable('SSID,Course Number,Section,Term\n2000000001,77,1,T1\n2000000002,78,2,T1\n', {
      term: 'T1',
    });
    expect(reading).toMatchObject({ kind: 'roster', records: { term: undefined } });
    expect(gradeRecords(reading)).toEqual([
      { row: 2, ssid: '2000000001', course: '77', section: '1' },
      { row: 3, ssid: '2000000002', course: '78', section: '2' },
    ]);
  });
});
