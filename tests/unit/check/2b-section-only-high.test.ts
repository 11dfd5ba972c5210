import { describe } from 'vitest';
import { table } from './cases.ts';
import { csv, grades, otherGrade as other } from './tables.ts';

describe('2b-section-only-high', () => {
  table([
    {
      name: 'a section of a KTS course that the technical school does not know',
      technical: grades(other),
      high: grades(`${other}\n9 | 77 | 6 | T1 | exam | | |\n8 | 77 | 6 | T1 | exam | | |`),
      grades: 'posted=1 synced=1',
      finds: ['2b-section-only-high review high x2 high.csv:3,4 high.csv/C course=77 section=6'],
    },
    {
      name: 'on a roster',
      technical: grades(other),
      high: {
        'high.csv': grades(other),
        'roster.csv': csv('State ID | Course Number | Section\n2000000009 | 77 | 6\n2000000009 | 77 | 1'),
      },
      grades: 'posted=1 synced=1',
      finds: ['2b-section-only-high x1 roster.csv:2 section=6'],
    },
    {
      name: 'not: the technical school has it',
      technical: grades(other),
      high: grades(other),
      grades: 'posted=1 synced=1',
      finds: [],
    },
    {
      name: 'not: the technical school has it in a row of another task',
      technical: grades(`${other}\n9 | 77 | 6 | T1 | Quarter Grade | 1`),
      high: grades(`${other}\n9 | 77 | 6 | T1 | exam | | |`),
      grades: 'posted=1 synced=1',
      finds: ['file-not-kts technical x1'],
    },
    {
      name: 'not: the course is no KTS course',
      technical: grades(other),
      high: {
        'high.csv': grades(other),
        'roster.csv': csv('State ID | Course Number | Section\n2000000009 | ENG1 | 6\n2000000009 | 77 | 1'),
      },
      grades: 'posted=1 synced=1',
      finds: ['file-not-kts high x1 roster.csv:2'],
    },
    {
      name: 'not: the high school marks it as not exchanged, whatever other file lists it',
      technical: grades(other),
      high: {
        'high.csv': grades(other),
        'sections.csv': csv('Course Number | Section | KTSExchange\n77 | 1 | Y\n77 | 6 | N\n77 | 7 | \n77 | 8 | Y'),
        'roster.csv': csv('State ID | Course Number | Section\n2000000009 | 77 | 6\n2000000009 | 77 | 1'),
      },
      grades: 'posted=1 synced=1',
      finds: ['2b-section-only-high x1 sections.csv:5 section=8'],
    },
    { name: 'not: without files of the technical school', high: grades(other), finds: [] },
  ]);
});
