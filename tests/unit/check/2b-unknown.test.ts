import { describe } from 'vitest';
import { table } from './cases.ts';
import { csv, grades, otherGrade as other } from './tables.ts';

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
      name: 'nor a row whose section became a date, or that ends before its section',
      technical: grades(`9 | 78 | 2 | T1 | term | 88 | 10/01/2026\n9 | 79 | 2 | T1 | term | 87 | 10/01/2026\n${other}`),
      high: grades(`${other}\n5 | 78 | 1-Feb | T1 | term | 80\nraw 2000000005,79`),
      grades: 'posted=3 sectionUnknown=2 synced=1',
      finds: [
        '2b-section-unknown review high x1 technical.csv:2 course=78 section=2',
        '2b-section-unknown review high x1 technical.csv:3 course=79 section=2',
        'file-damaged-id high',
        'file-rows-set-aside high reason=short',
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
      finds: ['2b-missing', 'file-not-kts high'],
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
