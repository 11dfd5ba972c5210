import { describe } from 'vitest';
import { table } from './cases.ts';
import { grades, otherGrade as other } from './tables.ts';

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
      finds: ['2b-scale x2 high.csv:2 which=letters', '2b-section-differs x1', '2b-section-differs x1'],
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
      grades: 'posted=3 synced=2 missing=1',
      finds: [
        '2b-missing technical.csv:2 causes=2b-other-term',
        '2b-other-term high.csv:2 highTerm=T2',
        '2b-section-only-high section=5',
      ],
    },
    {
      name: 'a row without a grade: the grade is missing there',
      technical: grades(`1 | 77 | 1 | T1 | term | 88 | 10/01/2026\n${other}`),
      high: grades(`1 | 77 | 5 | T1 | term | | | 88\n${other}`),
      grades: 'posted=2 synced=1 missing=1',
      finds: ['2b-missing technical.csv:2', '2b-section-differs x1 section=1 highSection=5'],
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
      name: 'several rows that remain cannot be told apart',
      technical: plain('1 | 77 | T1 | term | 88\n2 | 77 | T1 | term | 60'),
      high: grades(`1 | 77 | 1 | T1 | term | 80 |\n1 | 77 | 2 | T1 | term | 81 |\n2 | 77 | 1 | T1 | term | 60 |`),
      grades: 'posted=2 synced=1 notCompared=1',
      finds: ['file-key-left-out technical field=section', '2b-section-differs withoutSections=technical'],
    },
    {
      name: 'nor where one of them is equal',
      technical: plain('1 | 77 | T1 | term | 88\n2 | 77 | T1 | term | 60'),
      high: grades(`1 | 77 | 1 | T1 | term | 80 |\n1 | 77 | 2 | T1 | term | 88 |\n2 | 77 | 1 | T1 | term | 60 |`),
      grades: 'posted=2 synced=1 notCompared=1',
      finds: ['file-key-left-out technical field=section', '2b-section-differs withoutSections=technical'],
    },
  ]);
});
