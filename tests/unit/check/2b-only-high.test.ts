import { describe } from 'vitest';
import { table } from './cases.ts';
import { csv, grades, otherGrade as other } from './tables.ts';

describe('2b-only-high', () => {
  table([
    {
      name: 'a student without a row at the technical school',
      technical: grades(other),
      high: grades(`1 | 77 | 1 | T1 | term | 88 | |\n${other}`),
      grades: 'posted=1 synced=1 onlyHigh=1',
      finds: ['2b-only-high review technical x1 high.csv:2 high.csv/F course=77 section=1 term=T1 task=term no:ssid'],
    },
    {
      name: 'a grade that the technical school has in progress only',
      technical: grades(`1 | 77 | 1 | T1 | term | | | 88\n${other}`),
      high: grades(`1 | 77 | 1 | T1 | term | 88 | |\n${other}`),
      grades: 'posted=1 synced=1 onlyHigh=1 notPosted=1',
      finds: ['2b-only-high x1 high.csv:2', '2a-not-posted technical.csv:2'],
    },
    {
      name: 'a grade of a row that is empty at the technical school',
      technical: grades(`1 | 77 | 1 | T1 | term | | |\n${other}`),
      high: grades(`1 | 77 | 1 | T1 | term | 88 | |\n${other}`),
      grades: 'posted=1 synced=1 onlyHigh=1 noGrade=1',
      finds: ['2b-only-high x1 high.csv:2', '2a-no-grade'],
    },
    {
      name: 'once for each course, section, term and task',
      technical: grades(`${other}\n9 | 77 | 2 | T1 | term | 70 | |`),
      high: grades(
        `1 | 77 | 1 | T1 | term | 88 | |\n2 | 77 | 1 | T1 | term | 88 | |\n3 | 77 | 2 | T1 | term | 88 | |\n${other}\n9 | 77 | 2 | T1 | term | 70 | |`,
      ),
      grades: 'posted=2 synced=2 onlyHigh=3',
      finds: ['2b-only-high x2 high.csv:2,3 section=1', '2b-only-high x1 high.csv:4 section=2'],
    },
    {
      name: 'a damaged technical row of another student is not it',
      technical: grades(`3 | 77 | 2-Jan | T1 | term | 88 | |\n${other}`),
      high: grades(`1 | 77 | 1 | T1 | term | 88 | |\n${other}`),
      grades: 'posted=1 synced=1 onlyHigh=1 setAside=1',
      finds: [
        '2b-only-high x1 high.csv:2',
        'file-damaged-id problem technical x1 technical.csv:2 field=section reason=date',
      ],
    },
    {
      name: 'a damaged technical row of another term is not it',
      technical: grades(`1 | 77 | 2-Jan | T2 | term | 88 | |\n${other}\n9 | 77 | 1 | T2 | term | 71 | |`),
      high: grades(`1 | 77 | 1 | T1 | term | 88 | |\n${other}\n9 | 77 | 1 | T2 | term | 71 | |`),
      grades: 'posted=2 synced=2 onlyHigh=1 setAside=1',
      finds: ['2b-only-high x1 high.csv:2', 'file-damaged-id technical.csv:2'],
    },
    {
      name: 'a damaged technical row of another task is not it',
      technical: grades(`1 | 77 | 2-Jan | T1 | exam | 88 | |\n${other}\n9 | 77 | 1 | T1 | exam | 71 | |`),
      high: grades(`1 | 77 | 1 | T1 | term | 88 | |\n${other}\n9 | 77 | 1 | T1 | exam | 71 | |`),
      grades: 'posted=2 synced=2 onlyHigh=1 setAside=1',
      finds: ['2b-only-high x1 high.csv:2', 'file-damaged-id technical.csv:2'],
    },
  ]);
});

describe('2b-only-high finds nothing', () => {
  table([
    {
      name: 'in a course that the technical school’s grades do not have',
      technical: grades(other),
      high: grades(`1 | 78 | 1 | T1 | term | 88 | |\n${other}`),
      grades: 'posted=1 synced=1',
      finds: ['2b-section-only-high courses=78'],
    },
    {
      name: 'in a term that they do not have',
      technical: grades(other),
      high: grades(`9 | 77 | 1 | T2 | term | 88 | |\n${other}`),
      grades: 'posted=1 synced=1',
      finds: [],
    },
    {
      name: 'in a task that they do not have',
      technical: grades(other),
      high: grades(`9 | 77 | 1 | T1 | final | 88 | |\n${other}`),
      grades: 'posted=1 synced=1',
      finds: [],
    },
    {
      name: 'in a row that is only in progress at the high school',
      technical: grades(other),
      high: grades(`1 | 77 | 1 | T1 | term | | | 88\n${other}`),
      grades: 'posted=1 synced=1',
      finds: [],
    },
    {
      name: 'without grades of the technical school',
      technical: { 'roster.csv': csv('State ID | Course Number | Section\n2000000001 | 77 | 1') },
      high: grades('1 | 77 | 1 | T1 | term | 88 | |'),
      finds: [],
    },
    {
      name: 'where the grade stands under another section at the technical school',
      technical: grades(`1 | 77 | 1 | T1 | term | 88 | 10/01/2026\n${other}`),
      high: grades(`1 | 77 | 5 | T1 | term | 88 | |\n${other}`),
      grades: 'posted=2 synced=2',
      finds: ['2b-section-differs review x1 technical.csv:2 high.csv:2 course=77 section=1 highSection=5'],
    },
    {
      name: 'where a damaged technical row may be it',
      technical: grades(`1 | 77 | 2-Jan | T1 | term | 88 | |\n${other}`),
      high: grades(`1 | 77 | 1 | T1 | term | 88 | |\n${other}`),
      grades: 'posted=1 synced=1 setAside=1',
      finds: ['file-damaged-id technical'],
    },
    {
      name: 'where a damaged technical row may be it under the name of its own term',
      technical: grades(`1 | 77 | 2-Jan | Q1 | term | 88 | |\n9 | 77 | 1 | Q1 | term | 70 | |`),
      high: grades(`1 | 77 | 1 | T1 | term | 88 | |\n${other}`),
      options: { termMap: { Q1: 'T1' } },
      grades: 'posted=1 synced=1 setAside=1',
      finds: ['file-damaged-id technical'],
    },
    {
      name: 'where a short SSID may be it',
      technical: grades(`raw 12345678,77,1,T1,CTE Term Grade,88,,\n${other}`),
      high: grades(`0012345678 | 77 | 1 | T1 | term | 88 | |\n${other}`),
      grades: 'posted=1 synced=1 setAside=1',
      finds: ['file-damaged-id technical x1 technical.csv:2 field=ssid reason=lost-zeros'],
    },
    {
      name: 'where a short technical row may be it',
      technical: grades(`raw 2000000001,77,1\n${other}`),
      high: grades(`1 | 77 | 1 | T1 | term | 88 | |\n${other}`),
      grades: 'posted=1 synced=1 setAside=1',
      finds: ['file-rows-set-aside technical technical.csv:2 reason=short'],
    },
    {
      name: 'where a technical row with an unclosed quote may be it',
      technical: grades(`raw 2000000001,77,1,"T1,CTE Term Grade,88,,\n${other}`),
      high: grades(`1 | 77 | 1 | T1 | term | 88 | |\n${other}`),
      grades: 'posted=1 synced=1 setAside=1',
      finds: ['file-rows-set-aside technical technical.csv:2 reason=unclosed-quote'],
    },
  ]);
});
