import { describe } from 'vitest';
import { table } from './cases.ts';
import { csv, grades } from './tables.ts';

const other = '9 | 77 | 1 | T1 | term | 70 | 10/01/2026 |';

describe('2b-section-differs', () => {
  table([
    {
      name: 'the grade stands under another section',
      technical: grades(`1 | 77 | 1 | T1 | term | 88 | 10/01/2026\n${other}`),
      high: grades(`1 | 77 | 5 | T1 | term | 88 | |\n${other}`),
      grades: 'posted=2 synced=2',
      finds: [
        '2b-section-differs review high x1 technical.csv:2 high.csv:2 technical.csv/C high.csv/C course=77 section=1 highSection=5',
      ],
      passes: '2b-different=2',
    },
    {
      name: 'a section that the high school does not have',
      technical: grades(`1 | 77 | 8 | T1 | term | 88 | 10/01/2026\n${other}`),
      high: grades(`1 | 77 | 5 | T1 | term | 88 | |\n${other}`),
      grades: 'posted=2 synced=2',
      finds: ['2b-section-differs section=8 highSection=5'],
    },
    {
      name: 'values that differ are to be looked at',
      technical: grades(`1 | 77 | 1 | T1 | term | 88 | 10/01/2026\n${other}`),
      high: grades(`1 | 77 | 5 | T1 | term | 80 | |\n${other}`),
      grades: 'posted=2 synced=1 different=1',
      finds: [
        '2b-different review technical.csv:2 high.csv:2 technical=88 high=80',
        '2b-section-differs section=1 highSection=5',
      ],
    },
    {
      name: 'said once for a pair of sections',
      technical: grades(
        `1 | 77 | 1 | T1 | term | 88 |\n2 | 77 | 1 | T1 | exam | 87\n3 | 77 | 2 | T1 | term | 86\n9 | 77 | 3 | T1 | term | 70`,
      ),
      high: grades(
        `1 | 77 | 5 | T1 | term | 88 |\n2 | 77 | 5 | T1 | exam | 87\n3 | 77 | 5 | T1 | term | 86\n9 | 77 | 3 | T1 | term | 70`,
      ),
      grades: 'posted=4 synced=4',
      finds: [
        '2b-section-differs x2 technical.csv:2,3 high.csv:2,3 section=1 highSection=5',
        '2b-section-differs x1 technical.csv:4 high.csv:4 section=2 highSection=5',
      ],
    },
    {
      name: 'beside an empty row of the section itself',
      technical: grades(`1 | 77 | 1 | T1 | term | 88 | 10/01/2026\n${other}`),
      high: grades(`1 | 77 | 1 | T1 | term | | |\n1 | 77 | 5 | T1 | term | 88 | |\n${other}`),
      grades: 'posted=2 synced=2',
      finds: ['2b-section-differs high.csv:3 highSection=5'],
    },
    {
      name: 'two grades against one row: the row is told once',
      technical: grades(`1 | 77 | 1 | T1 | term | 88 |\n1 | 77 | 2 | T1 | term | 88 |\n${other}`),
      high: grades(`1 | 77 | 5 | T1 | term | B | |\n${other}`),
      grades: 'posted=3 synced=1 scale=2',
      finds: ['2b-scale x1 high.csv:2', '2b-scale x1 high.csv:2', '2b-section-differs x1', '2b-section-differs x1'],
    },
    {
      name: 'not: the other row is another technical grade’s exact match',
      technical: grades(`1 | 77 | 1 | T1 | term | 88 | 10/01/2026\n1 | 77 | 5 | T1 | term | 60 | 10/01/2026\n${other}`),
      high: grades(`1 | 77 | 5 | T1 | term | 60 | |\n${other}`),
      grades: 'posted=3 synced=2 missing=1',
      finds: ['2b-missing technical.csv:2 section=1'],
    },
    {
      name: 'not: nor one that is only in progress at the technical school',
      technical: grades(`1 | 77 | 1 | T1 | term | 88 | 10/01/2026\n1 | 77 | 5 | T1 | term | | | 60\n${other}`),
      high: grades(`1 | 77 | 5 | T1 | term | 60 | |\n${other}`),
      grades: 'posted=2 synced=1 missing=1 notPosted=1 onlyHigh=1',
      finds: ['2b-missing technical.csv:2', '2a-not-posted technical.csv:3', '2b-only-high high.csv:2'],
    },
    {
      name: 'not: two rows under other sections',
      technical: grades(`1 | 77 | 1 | T1 | term | 88 | 10/01/2026\n${other}`),
      high: grades(`1 | 77 | 5 | T1 | term | 88 | |\n1 | 77 | 6 | T1 | term | 80 | |\n${other}`),
      grades: 'posted=2 synced=1 missing=1 onlyHigh=2',
      finds: [
        '2b-missing technical.csv:2',
        '2b-only-high high.csv:2',
        '2b-only-high high.csv:3',
        '2b-section-only-high section=5',
        '2b-section-only-high section=6',
      ],
    },
    {
      name: 'not: another course, task or term',
      technical: grades(`1 | 77 | 1 | T1 | term | 88 | 10/01/2026\n1 | 77 | 1 | T2 | exam | 77\n${other}`),
      high: grades(`1 | 77 | 5 | T2 | term | 88 | |\n1 | 77 | 1 | T2 | exam | 77\n${other}`),
      grades: 'posted=3 synced=2 missing=1 onlyHigh=1',
      finds: ['2b-missing technical.csv:2', '2b-only-high high.csv:2', '2b-section-only-high section=5'],
    },
    {
      name: 'not: without a grade there is nothing to match',
      technical: grades(`1 | 77 | 1 | T1 | term | 88 | 10/01/2026\n${other}`),
      high: grades(`1 | 77 | 5 | T1 | term | | | 88\n${other}`),
      grades: 'posted=2 synced=1 missing=1',
      finds: ['2b-missing technical.csv:2', '2b-section-only-high section=5 high.csv:2'],
    },
  ]);
});

describe('files without sections', () => {
  const plain = (rows: string) => grades(`ssid | course | term | task | score | date\n${rows}`);
  table([
    {
      name: 'at the high school: said once',
      technical: grades(`1 | 77 | 1 | T1 | term | 88 |\n2 | 77 | 2 | T1 | term | 80 |`),
      high: plain('1 | 77 | T1 | term | 88\n2 | 77 | T1 | term | 80'),
      grades: 'posted=2 synced=2',
      finds: ['2b-section-differs review x2 technical.csv:2,3 withoutSections=high'],
    },
    {
      name: 'at the technical school',
      technical: plain('1 | 77 | T1 | term | 88\n2 | 77 | T1 | term | 80'),
      high: grades(`1 | 77 | 1 | T1 | term | 88 |\n2 | 77 | 2 | T1 | term | 80 |`),
      grades: 'posted=2 synced=2',
      finds: ['2b-section-differs review x2 technical.csv:2,3 withoutSections=technical'],
    },
    {
      name: 'at both: nothing to say',
      technical: plain('1 | 77 | T1 | term | 88\n2 | 77 | T1 | term | 80'),
      high: plain('1 | 77 | T1 | term | 88\n2 | 77 | T1 | term | 80'),
      grades: 'posted=2 synced=2',
      finds: [],
    },
    {
      name: 'a grade that is missing all the same, and one that differs',
      technical: grades(`1 | 77 | 1 | T1 | term | 88 |\n2 | 77 | 2 | T1 | term | 80 |\n3 | 77 | 2 | T1 | term | 81 |`),
      high: plain('1 | 77 | T1 | term | 88\n2 | 77 | T1 | term |\n3 | 77 | T1 | term | 82'),
      grades: 'posted=3 synced=1 missing=1 different=1',
      finds: [
        '2b-missing problem technical.csv:3',
        '2b-different problem technical.csv:4 high.csv:4',
        '2b-section-differs withoutSections=high',
      ],
    },
    {
      name: 'several rows that remain are to be looked at',
      technical: plain('1 | 77 | T1 | term | 88\n2 | 77 | T1 | term | 60'),
      high: grades(`1 | 77 | 1 | T1 | term | 80 |\n1 | 77 | 2 | T1 | term | 81 |\n2 | 77 | 1 | T1 | term | 60 |`),
      grades: 'posted=2 synced=1 different=1',
      finds: ['2b-different review technical.csv:2', '2b-section-differs withoutSections=technical'],
    },
    {
      name: 'of several rows that remain one is equal',
      technical: plain('1 | 77 | T1 | term | 88\n2 | 77 | T1 | term | 60'),
      high: grades(`1 | 77 | 1 | T1 | term | 80 |\n1 | 77 | 2 | T1 | term | 88 |\n2 | 77 | 1 | T1 | term | 60 |`),
      grades: 'posted=2 synced=2',
      finds: ['2b-section-differs withoutSections=technical'],
    },
  ]);
});

describe('2b-student-unknown and 2b-section-unknown', () => {
  table([
    {
      name: 'students who occur nowhere, once for the course and section',
      technical: grades(
        `1 | 77 | 1 | T1 | term | 88 |\n1 | 77 | 1 | T1 | exam | 87\n2 | 77 | 1 | T1 | term | 86\n3 | 77 | 2 | T1 | term | 85\n${other}`,
      ),
      high: grades(`${other}\n9 | 77 | 2 | T1 | exam | | |`),
      grades: 'posted=5 synced=1 studentUnknown=4',
      finds: [
        '2b-student-unknown review high x3 technical.csv:2,3,4 technical.csv/A course=77 section=1 ssids=2000000001,2000000002 no:term',
        '2b-student-unknown x1 technical.csv:5 section=2 ssids=2000000003',
      ],
    },
    {
      name: 'a student without a posted grade is not told',
      technical: grades(`1 | 77 | 1 | T1 | term | | | 88\n${other}`),
      high: grades(other),
      grades: 'posted=1 synced=1 notPosted=1',
      finds: ['2a-not-posted'],
    },
    {
      name: 'a section that the high school’s files do not have',
      technical: grades(`9 | 77 | 2 | T1 | term | 88 | 10/01/2026\n9 | 78 | 1 | T1 | term | 87 | 10/01/2026\n${other}`),
      high: grades(other),
      grades: 'posted=3 sectionUnknown=2 synced=1',
      finds: [
        '2b-section-unknown review high x1 technical.csv:2 course=77 section=2 no:ssids',
        '2b-section-unknown x1 technical.csv:3 course=78 section=1',
      ],
    },
    {
      name: 'nor a list of grading tasks, which names no sections',
      technical: grades(`9 | 77 | 2 | T1 | term | 88 | 10/01/2026\n${other}`),
      high: {
        'high.csv': grades(other),
        'tasks.csv': csv(
          'Course Number | Grading Task | Score Group\n77 | CTE Term Grade | A\n77 | CTE Final Grade | A',
        ),
      },
      grades: 'posted=2 sectionUnknown=1 synced=1',
      finds: ['2b-section-unknown x1 technical.csv:2 course=77 section=2'],
    },
    {
      name: 'not: the course is in a list of grading tasks and nowhere else',
      technical: grades(`9 | 78 | 2 | T1 | term | 88 | 10/01/2026\n${other}`),
      high: {
        'high.csv': grades(other),
        'tasks.csv': csv(
          'Course Number | Grading Task | Score Group\n78 | CTE Term Grade | A\n78 | CTE Final Grade | A',
        ),
      },
      grades: 'posted=2 missing=1 synced=1',
      finds: ['2b-missing course=78'],
    },
    {
      name: 'not: the student is in a row that is cut short',
      technical: grades(`1 | 77 | 1 | T1 | term | 88 | 10/01/2026\n${other}`),
      high: grades(`${other}\nraw 2000000001,78,1`),
      grades: 'posted=2 missing=1 synced=1',
      finds: ['2b-missing', 'file-row-skipped high reason=short'],
    },
    {
      name: 'not: the section is in another student’s row without a grade',
      technical: grades(`9 | 77 | 2 | T1 | term | 88 | 10/01/2026\n${other}`),
      high: grades(`${other}\n5 | 77 | 2 | T1 | exam | | |`),
      grades: 'posted=2 missing=1 synced=1',
      finds: ['2b-missing section=2'],
    },
    {
      name: 'not: the section is in a row of another task',
      technical: grades(`9 | 77 | 2 | T1 | term | 88 | 10/01/2026\n${other}`),
      high: grades(`${other}\n5 | 77 | 2 | T1 | Quarter Grade | 1 | |`),
      grades: 'posted=2 missing=1 synced=1',
      finds: ['2b-missing section=2', 'file-not-kts'],
    },
    {
      name: 'not: the section is on the roster',
      technical: grades(`9 | 77 | 2 | T1 | term | 88 | 10/01/2026\n${other}`),
      high: { 'high.csv': grades(other), 'roster.csv': csv('State ID | Course Number | Section\n2000000009 | 77 | 2') },
      grades: 'posted=2 missing=1 synced=1',
      finds: ['2b-missing section=2'],
    },
    {
      name: 'not: the student is in a row of another task',
      technical: grades(`1 | 77 | 1 | T1 | term | 88 | 10/01/2026\n${other}`),
      high: grades(`${other}\n1 | ENG1 | 2 | T1 | Quarter Grade | 1 | |`),
      grades: 'posted=2 missing=1 synced=1',
      finds: ['2b-missing', 'file-not-kts'],
    },
  ]);
});

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
