import { describe } from 'vitest';
import { table } from './cases.ts';
import { csv, grades, otherGrade as other } from './tables.ts';

const posted = '1 | 77 | 1 | T1 | term | 88 | 10/01/2026 |';
const key = 'course=77 section=1 term=T1 task=term ssid=2000000001';

describe('file-duplicate-row: the same values', () => {
  table([
    {
      name: 'at the technical school: the first row is used, the others are set aside',
      technical: grades(`${posted}\n${posted}\n1 | 77 | 1 | Term 1 | CTE Term | 88.0 | |`),
      high: grades(posted),
      grades: 'posted=1 synced=1',
      finds: [`file-duplicate-row review technical x3 technical.csv:2,3,4 reason=same ${key}`],
    },
    {
      name: 'at the high school',
      technical: grades(posted),
      high: grades(`${posted}\n1 | 77 | 1 | T1 | term | b/88 | |`),
      grades: 'posted=1 synced=1',
      finds: [`file-duplicate-row review high x2 high.csv:2,3 reason=same ${key}`],
    },
    {
      name: 'both in progress',
      technical: grades('1 | 77 | 1 | T1 | term | | | 88\n1 | 77 | 1 | T1 | term | | | 88'),
      grades: 'notPosted=1',
      finds: [`file-duplicate-row review technical x2 reason=same ${key}`, '2a-not-posted x1 technical.csv:2'],
    },
    {
      name: 'of two files: one finding for the pair',
      technical: {
        'a.csv': grades(`${posted}\n${other}`),
        'b.csv': grades(`${other}\n${posted}\n2 | 77 | 1 | T1 | term | 60 | |`),
      },
      high: grades(`${posted}\n${other}\n2 | 77 | 1 | T1 | term | 60`),
      grades: 'posted=3 synced=3',
      finds: ['file-duplicate-row review technical x4 a.csv:2,3 b.csv:2,3 reason=same no:ssid'],
    },
    {
      name: 'of two files of one high school',
      technical: grades(posted),
      high: { 'A=a.csv': grades(posted), 'A=b.csv': grades(posted) },
      grades: 'posted=1 synced=1',
      finds: ['file-duplicate-row review high school=A x2 a.csv:2 b.csv:2'],
    },
  ]);
});

describe('file-duplicate-row: other values', () => {
  table([
    {
      name: 'at the technical school none of them is compared',
      technical: grades(`${posted}\n1 | 77 | 1 | T1 | term | 60 | |\n${other}`),
      high: grades(`1 | 77 | 1 | T1 | term | 99 | |\n${other}`),
      grades: 'posted=3 synced=1 notCompared=2',
      finds: [`file-duplicate-row problem technical x2 technical.csv:2,3 technical.csv/F reason=differs ${key}`],
    },
    {
      name: 'at the high school none of them is compared',
      technical: grades(`${posted}\n${other}`),
      high: grades(`${posted}\n1 | 77 | 1 | T1 | term | 60 | |\n${other}`),
      grades: 'posted=2 synced=1 notCompared=1',
      finds: [`file-duplicate-row problem high x2 high.csv:2,3 reason=differs ${key}`],
    },
    {
      name: 'a letter and a number of one key differ',
      technical: grades('1 | 77 | 1 | T1 | term | B\n1 | 77 | 1 | T1 | term | 88'),
      grades: 'posted=2 notCompared=2',
      finds: ['file-duplicate-row problem reason=differs'],
    },
    {
      name: 'the same score and another percent',
      technical: grades(
        'ssid | course | section | term | task | score | percent\n1 | 77 | 1 | T1 | term | B | 85\n1 | 77 | 1 | T1 | term | B | 86',
      ),
      grades: 'posted=2 notCompared=2',
      finds: ['file-duplicate-row problem reason=differs'],
    },
    {
      name: 'across two files',
      technical: { 'a.csv': grades(posted), 'b.csv': grades('1 | 77 | 1 | T1 | term | 60') },
      grades: 'posted=2 notCompared=2',
      finds: [`file-duplicate-row problem technical x2 a.csv:2 b.csv:2 ${key}`],
    },
    {
      name: 'two in progress are not posted all the same',
      technical: grades('1 | 77 | 1 | T1 | term | | | 88\n1 | 77 | 1 | T1 | term | | | 70'),
      grades: 'notPosted=2',
      finds: ['file-duplicate-row problem technical.csv:2,3', '2a-not-posted x2 technical.csv:2,3'],
    },
  ]);
});

describe('file-duplicate-row finds nothing', () => {
  const apart = (rows: string, count: number) => ({
    technical: grades(`${posted}\n${rows}`),
    grades: `posted=${count} notCompared=${count}`,
    finds: [],
  });
  table([
    { name: 'in another section', ...apart('1 | 77 | 2 | T1 | term | 60', 2) },
    {
      name: 'in another course, term and task',
      ...apart('1 | 78 | 1 | T1 | term | 60\n1 | 77 | 1 | T2 | term | 60\n1 | 77 | 1 | T1 | exam | 60', 4),
    },
    { name: 'in another student', ...apart('2 | 77 | 1 | T1 | term | 88', 2) },
    { name: 'in section 01 beside 1', ...apart('1 | 77 | 01 | T1 | term | 60', 2) },
    {
      name: 'in a row without a grade beside a posted one, before or after it, at either school',
      technical: grades(`1 | 77 | 1 | T1 | term | | |\n${posted}\n1 | 77 | 1 | T1 | term | | |`),
      high: grades(`${posted}\n1 | 77 | 1 | T1 | term | | |`),
      grades: 'posted=1 synced=1',
      finds: [
        'file-row-skipped notice technical x2 technical.csv:2,4 reason=no-grade-beside-posted',
        'file-row-skipped high x1 high.csv:3',
      ],
    },
    {
      name: 'in a row without a grade of another file',
      technical: { 'a.csv': grades('1 | 77 | 1 | T1 | term | | |'), 'b.csv': grades(posted) },
      grades: 'posted=1 notCompared=1',
      finds: ['file-row-skipped x1 a.csv:2'],
    },
    {
      name: 'at two high schools',
      technical: grades(posted),
      high: { 'A=a.csv': grades(posted), 'B=b.csv': grades(posted) },
      grades: 'posted=1 synced=1',
      finds: [],
    },
    {
      name: 'at the two sides',
      technical: grades(posted),
      high: grades(posted),
      grades: 'posted=1 synced=1',
      finds: [],
    },
    {
      name: 'in a roster, which has no key',
      technical: grades(posted),
      high: { 'roster.csv': csv('State ID | Course Number | Section\n2000000001 | 77 | 1\n2000000001 | 77 | 1') },
      grades: 'posted=1 notCompared=1',
      finds: [],
    },
  ]);
});
