import { describe, expect, it } from 'vitest';
import { alerts } from '../../../src/rules/1-alerts/rule.ts';
import { table, type Case } from '../check/cases.ts';
import { reportOf } from '../check/tables.ts';

const named = (course: string, section?: string) => ({
  code: '1-alert' as const,
  data: section === undefined ? { course } : { course, section },
});

const cases: Case[] = [
  {
    name: 'the same alert twice is one finding with two',
    high: { 'a.txt': '10/13/2026 KTS Project Error\nCourse: 501-2 is not set up\n10/14/2026 KTS Project Error\nCourse: 501-2 is not set up' }, // prettier-ignore
    finds: [
      { ...named('501', '2'), outcome: 'problem', side: 'high', count: 2, rows: [1, 2, 3, 4], fixBy: ['high-school'] },
    ],
  },
  {
    name: 'sections of one course are told apart',
    high: { 'a.txt': 'KTS error: Course 501 Section 1\nKTS error: Course 501 Section 2\nKTS error: Course 501' }, // prettier-ignore
    finds: [named('501', '1'), named('501', '2'), { ...named('501'), data: { course: '501' } }],
  },
  {
    name: 'several courses under one heading are each told, and all lines of the alert are its rows',
    technical: { 'a.txt': '10/13/2026 KTS Project Errors\nCourse 501 Section 1\nCourse 502 Section 3' },
    finds: [
      { ...named('501', '1'), side: 'technical', rows: [1, 2, 3], fixBy: ['technical-school'] },
      { ...named('502', '3'), count: 1 },
    ],
  },
  {
    name: 'each way to write a course and section',
    high: {
      'a.txt': [
        'KTS ... Course 480123401 Section 2 ...',
        'KTS course number 0480555502, section number 12',
        'KTS Course: 480123402-2',
        'KTS for course 480123403 / 2',
        'KTS Section 4 of course #480123404',
        'KTS Course/Section: 480123405/6',
        'KTS Course No. WELD101, Sec. 003A',
      ].join('\n'),
    },
    finds: [
      named('480123401', '2'),
      named('0480555502', '12'),
      named('480123402', '2'),
      named('480123403', '2'),
      named('480123404', '4'),
      named('480123405', '6'),
      named('WELD101', '003A'),
    ],
  },
  {
    name: 'a date behind a course is no section',
    high: { 'a.txt': 'KTS error for course 501 - 10/13/2026' },
    finds: [{ ...named('501'), data: { course: '501' } }],
  },
  {
    name: 'schools are told apart',
    high: { 'Example High=a.txt': 'KTS error: course 501', 'Sample High=b.txt': 'KTS error: course 501' },
    finds: [
      { ...named('501'), school: 'Example High' },
      { ...named('501'), school: 'Sample High' },
    ],
  },
  {
    name: 'an alert without a course number is shown by its row alone',
    high: { 'a.txt': '10/12/2026 Lunch balances\n10/11/2026 KTS could not finish for Example, Student' },
    finds: [{ code: '1-alert-unread', outcome: 'review', count: 1, rows: [2], data: {} }],
    passes: {},
  },
  {
    name: 'an alert that speaks of a course but gives no number is unread',
    high: { 'a.txt': 'KTS: the course could not be found. Example, Student' },
    finds: [{ code: '1-alert-unread' }],
  },
  {
    name: 'a course in an alert that does not say KTS is none of ours',
    high: { 'a.txt': '10/12/2026 Course 501 Section 1 was changed\n10/13/2026 KTS error: course 502' },
    finds: [named('502')],
  },
  {
    name: 'no file of alerts: nothing is found, and nothing passes',
    high: { 't.csv': 'Name,Start Date,End Date\nT1,08/12/2026,10/09/2026' },
    finds: [],
    passes: {},
  },
];

describe('1 Process Alerts', () => {
  table(cases, [alerts]);

  it('never repeats the text of an alert', () => {
    const { findings } = reportOf({ high: { 'a.txt': 'KTS could not finish for Example, Student\nsection 3' } });
    expect(JSON.stringify(findings)).not.toMatch(/Example|Student/);
  });
});
