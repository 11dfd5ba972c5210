import { describe, expect } from 'vitest';
import { table } from './cases.ts';
import { grades } from './tables.ts';

describe('--term and --task for files that lack the column', () => {
  const noTerm = (rows: string) => grades(`ssid | course | section | task | score\n${rows}`);
  const noTask = (rows: string) => grades(`ssid | course | section | term | score\n${rows}`);
  table([
    {
      name: 'the term of the technical school’s file',
      technical: noTerm('1 | 77 | 1 | term | 88'),
      high: grades('1 | 77 | 1 | T1 | term | 88\n1 | 77 | 1 | T2 | term | 60'),
      options: { term: 'Term 1' },
      grades: 'posted=1 synced=1',
      finds: ['file-row-skipped notice high x1 high.csv:3 reason=other-term'],
    },
    {
      name: 'the term of the high school’s file, named as the technical school names it',
      technical: grades('1 | 77 | 1 | Q1 | term | 88\n1 | 77 | 1 | Q2 | term | 60'),
      high: noTerm('1 | 77 | 1 | term | 88'),
      options: { term: 'Q1' },
      grades: 'posted=1 synced=1',
      finds: ['file-row-skipped notice technical x1 technical.csv:3 reason=other-term'],
    },
    {
      name: 'the term of both',
      technical: noTerm('1 | 77 | 1 | term | 88\n2 | 77 | 1 | term | 80'),
      high: noTerm('1 | 77 | 1 | term | 88\n2 | 77 | 1 | term |'),
      options: { term: 'Q1' },
      grades: 'posted=2 synced=1 missing=1',
      finds: ['2b-missing term=Q1 ssid=2000000002'],
    },
    {
      name: 'no term and none given: that part of the key is left out',
      technical: grades('1 | 77 | 1 | T1 | term | 88\n2 | 77 | 1 | T1 | term | 80\n3 | 77 | 1 | T1 | term | 71'),
      high: noTerm('1 | 77 | 1 | term | 88\n2 | 77 | 1 | term |\n3 | 77 | 1 | term | 70'),
      grades: 'posted=3 synced=1 missing=1 different=1',
      finds: ['2b-missing ssid=2000000002', '2b-different problem ssid=2000000003'],
    },
    {
      name: 'no term, and several rows remain: they cannot be told apart',
      technical: noTerm('1 | 77 | 1 | term | 88\n2 | 77 | 1 | term | 60'),
      high: grades('1 | 77 | 1 | T1 | term | 80\n1 | 77 | 1 | T2 | term | 81\n2 | 77 | 1 | T1 | term | 60'),
      grades: 'posted=2 synced=1 notCompared=1',
      finds: ['file-key-left-out technical field=term'],
    },
    {
      name: 'no term at the high school, and two grades of the technical school remain for one row',
      technical: grades('1 | 77 | 1 | T1 | term | 88\n1 | 77 | 1 | T2 | term | 80'),
      high: noTerm('1 | 77 | 1 | term | 88'),
      grades: 'posted=2 notCompared=2',
      finds: ['file-key-left-out x2 high field=term'],
    },
    {
      name: 'no term at the high school, and one of two rows is posted: it may be of either term',
      technical: grades('1 | 77 | 1 | T1 | term | 88\n2 | 77 | 1 | T1 | term | 80'),
      high: noTerm('1 | 77 | 1 | term | 88\n1 | 77 | 1 | term |\n2 | 77 | 1 | term | 80'),
      grades: 'posted=2 synced=1 notCompared=1',
      finds: [
        'file-key-left-out x1 high field=term',
        'file-row-skipped notice high x1 high.csv:3 reason=no-grade-beside-posted',
      ],
    },
    {
      name: 'no term at the technical school, and one of two rows is posted: it may be of either term',
      technical: noTerm('1 | 77 | 1 | term | 88\n1 | 77 | 1 | term |\n2 | 77 | 1 | term | 80'),
      high: grades('1 | 77 | 1 | T1 | term | 88\n2 | 77 | 1 | T1 | term | 80'),
      grades: 'posted=2 synced=1 notCompared=1',
      finds: [
        'file-key-left-out x1 technical field=term',
        'file-row-skipped notice technical x1 technical.csv:3 reason=no-grade-beside-posted',
      ],
    },
    {
      name: 'no term at the high school, and what looks like a grade posted again may be the grade of two terms',
      technical: grades('1 | 77 | 1 | T1 | term | 88\n2 | 77 | 1 | T1 | term | 80'),
      high: grades(
        'ssid | course | section | task | score | date\n1 | 77 | 1 | term | 60 | 10/01/2026\n1 | 77 | 1 | term | 88 | 10/15/2026\n2 | 77 | 1 | term | 80 | 10/01/2026',
      ),
      grades: 'posted=2 synced=1 notCompared=1',
      finds: ['file-key-left-out x1 high field=term'],
    },
    {
      name: 'no term at the high school, and two grades of the technical school for one row of another section',
      technical: grades('1 | 77 | 1 | T1 | term | 88\n1 | 77 | 1 | T2 | term | 80\n2 | 77 | 1 | T1 | term | 80'),
      high: noTerm('1 | 77 | 2 | term | 88\n2 | 77 | 1 | term | 80'),
      grades: 'posted=3 synced=1 notCompared=2',
      finds: ['file-key-left-out x2 high field=term'],
    },
    {
      name: 'no term at the high school, and a row of the student that could not be used may be one more',
      technical: grades('1 | 77 | 1 | T1 | term | 88\nraw 2000000001,77\n2 | 77 | 1 | T1 | term | 80'),
      high: noTerm('1 | 77 | 1 | term | 88\n2 | 77 | 1 | term | 80'),
      grades: 'posted=2 setAside=1 synced=1 notCompared=1',
      finds: ['file-key-left-out x1 high field=term', 'file-rows-set-aside technical reason=short'],
    },
    {
      name: 'the task of the high school’s file',
      technical: grades('1 | 77 | 1 | T1 | term | 88\n1 | 77 | 1 | T1 | final | 60'),
      high: noTask('1 | 77 | 1 | T1 | 88'),
      options: { task: 'CTE Term Grade' },
      grades: 'posted=1 synced=1',
      finds: ['file-row-skipped technical x1 technical.csv:3 reason=other-task'],
    },
    {
      name: 'the task of the technical school’s file, in the guide’s short form',
      technical: noTask('1 | 77 | 1 | T1 | 88'),
      high: grades('1 | 77 | 1 | T1 | term | 88\n1 | 77 | 1 | T1 | final | 60'),
      options: { task: 'CTE Final Grade' },
      grades: 'posted=1 different=1',
      finds: ['2b-different task=final', 'file-row-skipped high x1 high.csv:2'],
    },
    {
      name: 'no task and none given cannot be read',
      technical: noTask('1 | 77 | 1 | T1 | 88'),
      finds: ['file-unreadable problem technical x1 technical.csv: reason=needs-task field=task as=grades'],
      also: ({ files }) => expect(files[0]!.kind).toBeNull(),
    },
  ]);
});

describe('--term and --task limit the check where the column is there', () => {
  const all = grades(`
    1 | 77 | 1 | T1 | term  | 88
    1 | 77 | 1 | T2 | term  | 80
    1 | 77 | 1 | T2 | final | 70
    2 | 77 | 1 | T2 | final |  |  | 71`);
  const other = (side: string, ...rows: number[]) =>
    `file-row-skipped notice ${side} x${rows.length} ${side}.csv:${rows.join()}`;
  table([
    {
      name: 'one term',
      technical: all,
      high: all,
      options: { term: 't2' },
      grades: 'posted=2 synced=2 notPosted=1',
      finds: ['2a-not-posted', `${other('technical', 2)} reason=other-term`, `${other('high', 2)} reason=other-term`],
    },
    {
      name: 'one task',
      technical: all,
      high: all,
      options: { task: 'CTE Term Grade' },
      grades: 'posted=2 synced=2',
      finds: [`${other('technical', 4, 5)} reason=other-task`, `${other('high', 4, 5)} reason=other-task`],
    },
    {
      name: 'one term and one task',
      technical: all,
      high: all,
      options: { term: 'T2', task: 'CTE Term Grade' },
      grades: 'posted=1 synced=1',
      finds: [
        `${other('technical', 2)} reason=other-term`,
        `${other('technical', 4, 5)} reason=other-task`,
        other('high', 2),
        other('high', 4, 5),
      ],
    },
    {
      name: 'the term of the high school has another name',
      technical: all,
      high: all.replaceAll('T1', 'Fall').replaceAll('T2', 'Spring'),
      options: { term: 'T2', termMap: { T1: 'Fall', T2: 'Spring' } },
      grades: 'posted=2 synced=2 notPosted=1',
      finds: ['2a-not-posted', other('technical', 2), `${other('high', 2)} reason=other-term`],
    },
    {
      name: 'a term that nobody has',
      technical: all,
      high: all,
      options: { term: 'T9' },
      finds: [`${other('technical', 2, 3, 4, 5)} reason=other-term`, `${other('high', 2, 3, 4, 5)} reason=other-term`],
    },
    {
      name: 'rows without a term stay',
      technical: grades('1 | 77 | 1 | | term | 88\n1 | 77 | 2 | T1 | term | 70'),
      high: grades('1 | 77 | 1 | | term | 88\n1 | 77 | 2 | T1 | term | 70'),
      options: { term: 'T2' },
      grades: 'posted=1 synced=1',
      finds: [`${other('technical', 3)} reason=other-term`, `${other('high', 3)} reason=other-term`],
    },
  ]);
});
