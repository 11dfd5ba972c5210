/** The small files: grading tasks, terms, score groups, report cards, sections. */
import { describe, expect, it } from 'vitest';
import { isTick, isUnticked } from '../../../../src/intake/cells.ts';
import { lines, readable, skipped } from '../sources.ts';

type Case = [title: string, header: string, rows: string[], records: object[], skips?: Record<string, number[]>];

const cases: Case[] = [
  ['grading tasks with names in their masks', 'Course Number,Section,Grading Task,Term,Term Mask,Active Mask,Score Group',
    ['077,1,cte term,T1,T1/T2,T2,CTE Numeric'],
    [{ row: 2, course: '077', section: '1', task: 'cte term', term: 'T1', termMask: 'T1/T2', activeMask: 'T2', scoreGroup: 'CTE Numeric', gradeCalc: undefined }]],
  ['grading tasks with nothing but names', 'Course Number,Grading Task', ['77,CTE Term Grade'],
    [{ row: 2, course: '77', section: '', task: 'CTE Term Grade', termMask: undefined, activeMask: undefined, termTicks: undefined, activeTicks: undefined }]],
  ['grading tasks with a column for each term', 'Course Number,Grading Task,Term Mask T1,Term Mask T2,Active Mask T1,Active Mask T2', ['77,CTE Term Grade,X,x,0,\u2713', '78,CTE Term Grade,,,no,'],
    [{ termTicks: ['T1', 'T2'], activeTicks: ['T2'] }, { termTicks: [], activeTicks: [] }]],
  ['Grade Calc Options', 'Course Number,Grading Task,Grade Calc Options', ['1,a,Yes', '2,a,', '3,a,0', '4,a,No', '5,a,false', '6,a,None', '7,a,Composite', '8,a, '],
    [true, false, false, false, false, false, true, false].map((gradeCalc) => ({ gradeCalc }))],
  ['grading tasks that are damaged or incomplete', 'Course Number,Section,Grading Task', ['77,2-Jan,a', '4.8E+08,1,a', ',1,a', '77,1,', '77,1,a'],
    [{ row: 6 }], { 'date section': [2], 'scientific course': [3], 'no-course': [4], 'no-task': [5] }],
  ['terms', 'Name,Start Date,End Date', ['T1,8/12/2026,2026-10-09', ' Q 2 ,10/12/26,12/18/2026'],
    [{ row: 2, name: 'T1', start: '2026-08-12', end: '2026-10-09' }, { row: 3, name: 'Q 2', start: '2026-10-12', end: '2026-12-18' }]],
  ['a term of one day', 'Name,Start,End', ['T1,8/12/2026,8/12/2026'], [{ start: '2026-08-12', end: '2026-08-12' }]],
  ['terms that cannot be', 'Name,Start,End', ['T1,soon,8/12/2026', 'T1,8/12/2026,', ',8/1/2026,8/2/2026', 'T1,8/2/2026,8/1/2026', 'T1,2/30/2026,3/1/2026'],
    [], { 'unreadable-date start': [2, 6], 'unreadable-date end': [3], 'no-name': [4], 'end-before-start end': [5] }],
  ['a score group', 'Score Group,Score,Minimum %,GPA Value', ['CTE,A,90,4.0', 'CTE,B, 80.5 % ,', 'CTE,F,0,0'],
    [{ row: 2, group: 'CTE', score: 'A', minimumPercent: '90', gpaValue: '4.0' }, { minimumPercent: '80.5', gpaValue: '' }, { minimumPercent: '0', gpaValue: '0' }]],
  ['a score group without GPA values', 'Name,Minimum %', ['A,90'], [{ score: 'A', group: '', gpaValue: undefined }]],
  ['scores that are none', 'Score,Minimum %', [',90', 'A,', 'A,ninety', 'A,-1', 'A,90'], [{ row: 6 }], { 'no-score': [2], 'no-minimum': [3], 'unreadable-minimum minimumPercent': [4, 5] }],
  ['a report card', 'Template,Task,Term,Posted Grades', ['Fall,CTE Term,T1,Yes', 'Fall,CTE Final,,No', 'Fall,x,T1,0', 'Fall,,T1,Yes'],
    [{ row: 2, template: 'Fall', task: 'CTE Term', term: 'T1', postedGradesShown: true }, { term: '', postedGradesShown: false }, { postedGradesShown: false }], { 'no-task': [5] }],
  ['a report card that says no more', 'Task', ['CTE Term'], [{ template: '', task: 'CTE Term', term: undefined, postedGradesShown: undefined }]],
  ['sections', 'Course Number,Section Number,Section Start Date,Section End Date,KTSExchange', ['077,01,8/12/2026,x,Y', '78,2,,,N', '79,2,,,0', '80,2,,,', '81,2,,,1'],
    [{ row: 2, course: '077', section: '01', start: '2026-08-12', end: undefined, ktsExchange: true }, ...[false, false, false, true].map((ktsExchange) => ({ ktsExchange }))]],
  ['sections that are damaged or incomplete', 'Course Number,Section,Start', [',1,x', '77,,x', '77,2-Jan,x', '77,1,x', '4.8E+08,1,x'], [{ row: 5, ktsExchange: undefined }], { 'no-course': [2], 'no-section': [3], 'date section': [4], 'scientific course': [6] }],
]; // prettier-ignore

describe('records', () => {
  it.each(cases)('%s', (_, header, rows, records, skips = {}) => {
    const reading = readable(lines(header, ...rows));
    expect(reading.records).toHaveLength(records.length);
    expect(reading.records).toMatchObject(records);
    expect(skipped(reading)).toEqual(skips);
  });
});

describe('ticks', () => {
  it.each([
    'X',
    'x',
    'Y',
    'y',
    'Yes',
    'TRUE',
    '1',
    ' x ',
    '\u2713',
    '\u2714',
    '\u2611',
    '\u2705',
    '\u221a',
    'on',
    'checked',
  ])('%j is one', (cell) => {
    expect([isTick(cell), isUnticked(cell)]).toEqual([true, false]);
  });
  it.each(['', ' ', '0', 'no', 'N', 'False', 'none', 'off'])('%j says that there is none', (cell) => {
    expect([isTick(cell), isUnticked(cell)]).toEqual([false, true]);
  });
  it.each(['T1', '2', 'xx', 'yesterday', '10'])('%j is neither', (cell) => {
    expect([isTick(cell), isUnticked(cell)]).toEqual([false, false]);
  });
});
