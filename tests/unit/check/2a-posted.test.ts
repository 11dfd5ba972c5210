import { describe } from 'vitest';
import { table } from './cases.ts';
import { csv, grades } from './tables.ts';

const one = (row: string) => ({ technical: grades(row) });

describe('2a: is the grade posted?', () => {
  table([
    {
      name: 'a grade in progress',
      ...one('1 | 77 | 1 | T1 | term | | | 88'),
      grades: 'notPosted=1',
      // Nobody has posted for this term and task yet: said once for it.
      finds: ['2a-not-posted review technical x1 technical.csv:2 no:course term=T1 task=term'],
      notRun: { '2b': ['high grades'], '2a': undefined },
    },
    {
      name: 'a percent in progress, without a progress score',
      technical: grades(`
        ssid | course | section | term | task | score | percent | progressPercent
        1    | 77     | 1       | T1   | final |      |         | 71.5`),
      grades: 'notPosted=1',
      finds: ['2a-not-posted x1 technical.csv:2 task=final'],
    },
    {
      name: 'a progress of 0 is a grade in progress',
      ...one('1 | 77 | 1 | T1 | exam | | | 0'),
      grades: 'notPosted=1',
      finds: ['2a-not-posted x1 technical.csv:2 task=exam'],
    },
    {
      name: 'nothing at all',
      ...one('1 | 77 | 1 | T1 | term | | |'),
      grades: 'noGrade=1',
      // Nobody has a grade: the term has not begun.
      finds: [],
    },
    {
      name: 'a date without a grade is no posted grade',
      ...one('1 | 77 | 1 | T1 | term | | 10/01/2026 |'),
      grades: 'noGrade=1',
      finds: [],
    },
    {
      name: 'once for each course, section, term and task, with all rows',
      technical: grades(`
        1 | 77 | 1 | T1 | term  | | | 88
        2 | 77 | 1 | T1 | term  | | | 90
        3 | 77 | 2 | T1 | term  | | | 90
        3 | 77 | 2 | T2 | term  | | | 90
        3 | 77 | 2 | T2 | final | | |
        4 | 77 | 2 | T2 | final | | |
        4 | 78 | 2 | T2 | final | | |
        5 | 77 | 1 | T1 | term  | | | 91
        6 | 77 | 9 | T1 | term  | 80 | |
        6 | 77 | 9 | T2 | term  | 80 | |
        6 | 77 | 9 | T2 | final | 80 | |`),
      grades: 'notCompared=3 notPosted=5 noGrade=3 posted=3',
      finds: [
        '2a-not-posted x3 technical.csv:2,3,9 course=77 section=1 term=T1 task=term',
        '2a-not-posted x1 technical.csv:4 course=77 section=2 term=T1 task=term',
        '2a-not-posted x1 technical.csv:5 course=77 section=2 term=T2 task=term',
        '2a-no-grade x2 technical.csv:6,7 course=77 section=2 term=T2 task=final',
        '2a-no-grade x1 technical.csv:8 course=78 section=2 term=T2 task=final',
      ],
      fails: '2a-not-posted=5',
    },
    {
      name: 'across two files, one finding with the rows of each',
      technical: {
        'a.csv': grades('1 | 77 | 1 | T1 | term | | | 88'),
        'b.csv': grades('2 | 77 | 1 | Term 1 | CTE Term | | | 80'),
      },
      grades: 'notPosted=2',
      finds: ['2a-not-posted x2 a.csv:2 b.csv:2'],
    },
    {
      name: 'the guide’s own short names of the tasks, in any case and spacing',
      technical: grades(`
        1 | 77 | 1 | T1 | cte  TERM  | | | 88
        2 | 77 | 1 | T1 | CTE Final | | | 88`),
      grades: 'notPosted=2',
      finds: ['2a-not-posted x1 technical.csv:2 task=term', '2a-not-posted x1 technical.csv:3 task=final'],
    },
    {
      name: 'a file without sections and terms',
      technical: grades(`
        ssid | course | task | score | progress
        1    | 77     | term |       | 88`),
      grades: 'notPosted=1',
      finds: ['2a-not-posted review x1 technical.csv:2 no:course task=term'],
    },
    {
      name: 'beside high-school grades it is not missing there',
      technical: grades(`
        1 | 77 | 1 | T1 | term |    |            | 88
        2 | 77 | 1 | T1 | term | 90 | 10/01/2026 |`),
      high: grades(`
        1 | 77 | 1 | T1 | term |    | |
        2 | 77 | 1 | T1 | term | 90 | |`),
      grades: 'posted=1 synced=1 notPosted=1',
      finds: ['2a-not-posted problem technical x1 technical.csv:2'],
      passes: '2b-missing=1 2b-different=1',
    },
  ]);
});

describe('2a finds nothing', () => {
  table([
    {
      name: 'in a posted grade',
      ...one('1 | 77 | 1 | T1 | term | 88 | 10/01/2026 |'),
      grades: 'posted=1 notCompared=1',
      finds: [],
      passes: '2a-not-posted=1 2a-no-grade=1',
    },
    {
      name: 'in a posted grade beside one in progress',
      ...one('1 | 77 | 1 | T1 | term | 88 | 10/01/2026 | 90'),
      grades: 'posted=1 notCompared=1',
      finds: [],
    },
    { name: 'in a posted 0', ...one('1 | 77 | 1 | T1 | term | 0 | |'), grades: 'posted=1 notCompared=1', finds: [] },
    {
      name: 'in a posted percent without a score',
      technical: grades(`
        ssid | course | section | term | task | score | percent | progress
        1    | 77     | 1       | T1   | term |       | 88      | 90`),
      grades: 'posted=1 notCompared=1',
      finds: [],
    },
    {
      name: 'in rows of other tasks',
      ...one('1 | 77 | 1 | T1 | Quarter Grade | | | 88'),
      finds: ['file-not-kts notice technical x1 technical.csv:2', 'file-no-cte-grades problem technical'],
    },
    {
      name: 'in the high school’s rows',
      high: grades('1 | 77 | 1 | T1 | term | | | 88'),
      finds: [],
      notRun: { '2a': ['technical grades'], '2b': ['technical grades'] },
    },
    {
      name: 'in a row without a grade beside a posted one of the same key',
      technical: grades(`
        1 | 77 | 1 | T1 | term |    | |
        1 | 77 | 1 | T1 | term | 88 | |`),
      grades: 'posted=1 notCompared=1',
      finds: ['file-row-skipped notice technical x1 technical.csv:2'],
    },
    {
      name: 'in rows of a roster',
      technical: csv(`
        State ID   | Course Number | Section
        2000000001 | 77            | 1`),
      finds: [],
    },
  ]);
});
