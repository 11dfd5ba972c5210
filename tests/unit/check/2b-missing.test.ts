import { describe } from 'vitest';
import { table } from './cases.ts';
import { csv, grades } from './tables.ts';

const posted = '1 | 77 | 1 | T1 | term | 88 | 10/01/2026 |';
/** Another grade that has arrived. It makes course, section, term and task known to the high school. */
const other = '9 | 77 | 1 | T1 | term | 70 | 10/01/2026 |';
const technical = grades(`${posted}\n${other}`);

describe('2b-missing', () => {
  table([
    {
      name: 'a row without a grade at the high school',
      technical,
      high: grades(`1 | 77 | 1 | T1 | term | | |\n${other}`),
      grades: 'posted=2 missing=1 synced=1',
      finds: [
        '2b-missing problem high x1 technical.csv:2 high.csv:2 technical.csv/F high.csv/F course=77 section=1 term=T1 task=term ssid=2000000001 value=88 postedOn=2026-10-01',
      ],
      passes: '2b-missing=1',
    },
    {
      name: 'no row, but the student has one of another task in another course',
      technical,
      high: grades(`1 | ENG1 | 4 | T1 | Quarter Grade | 80 | |\n${other}`),
      grades: 'posted=2 missing=1 synced=1',
      finds: ['2b-missing technical.csv:2 ssid=2000000001 section=1', 'file-not-kts high x1 high.csv:2'],
    },
    {
      name: 'no row in the grades, but a seat on the roster',
      technical,
      high: {
        'high.csv': grades(other),
        'roster.csv': csv('State ID | Course Number | Section\n2000000001 | 77 | 1\n2000000009 | 77 | 1'),
      },
      grades: 'posted=2 missing=1 synced=1',
      finds: ['2b-missing technical.csv:2 ssid=2000000001'],
    },
    {
      name: 'on the roster of another course only, and no roster lists the section',
      technical,
      high: {
        'high.csv': grades(other),
        'roster.csv': csv('State ID | Course Number | Section\n2000000001 | ENG1 | 1'),
      },
      grades: 'posted=2 missing=1 synced=1',
      finds: ['2b-missing technical.csv:2', 'file-not-kts high x1 roster.csv:2'],
    },
    {
      name: 'only a grade in progress there',
      technical,
      high: grades(`1 | 77 | 1 | T1 | term | | | 88\n${other}`),
      grades: 'posted=2 missing=1 synced=1',
      finds: ['2b-missing high.csv:2 value=88'],
    },
    {
      name: 'without a posting date',
      technical: grades('1 | 77 | 1 | T1 | term | 88\n9 | 77 | 1 | T1 | term | 70'),
      high: grades(`1 | 77 | 1 | T1 | term | | |\n${other}`),
      grades: 'posted=2 missing=1 synced=1',
      finds: ['2b-missing value=88 no:postedOn'],
    },
    {
      name: 'with a posting date that cannot be read: the grade counts as posted without one',
      technical: grades('1 | 77 | 1 | T1 | term | 88 | soon\n9 | 77 | 1 | T1 | term | 70 | 13/45/2026'),
      high: grades(`1 | 77 | 1 | T1 | term | | |\n${other}`),
      grades: 'posted=2 missing=1 synced=1',
      finds: ['2b-missing value=88 no:postedOn'],
    },
    {
      name: 'the day before the export',
      technical: grades(`1 | 77 | 1 | T1 | term | 88 | 10/19/2026\n${other}`),
      high: grades(`1 | 77 | 1 | T1 | term | | |\n${other}`),
      grades: 'posted=2 missing=1 synced=1',
      finds: ['2b-missing postedOn=2026-10-19'],
    },
    {
      name: 'spelled as the high school spells course, section and term',
      technical: grades('1 | 0077 | 1 | T1 | term | 88 | 10/01/2026\n9 | 0077 | 1 | T1 | term | 70 | 10/01/2026'),
      high: grades('1 | 77 | 001 | Term 1 | term | | |\n9 | 77 | 001 | Term 1 | term | 70 | |'),
      grades: 'posted=2 missing=1 synced=1',
      finds: ['2b-missing course=77 section=001 term=Term_1 ssid=2000000001', 'file-zeros'],
    },
    {
      name: 'only the percent is posted: it is the value',
      technical: grades(`
        ssid | course | section | term | task | score | percent | date
        1    | 77     | 1       | T1   | term |       | 88.5    | 2026-10-01
        9    | 77     | 1       | T1   | term | 70    |         | 2026-10-01`),
      high: grades(`1 | 77 | 1 | T1 | term | | |\n${other}`),
      grades: 'posted=2 missing=1 synced=1',
      finds: ['2b-missing value=88.5'],
    },
    {
      name: 'once for each grade',
      technical: grades(
        `${posted}\n${other}\n2 | 77 | 1 | T1 | term | 60 | 10/01/2026\n1 | 77 | 1 | T1 | final | 61 | 10/01/2026\n9 | 77 | 1 | T1 | final | 62 | 10/01/2026`,
      ),
      high: grades(
        `1 | 77 | 1 | T1 | term | | |\n${other}\n2 | 77 | 1 | T1 | term | | |\n9 | 77 | 1 | T1 | final | 62 | |`,
      ),
      grades: 'posted=5 missing=3 synced=2',
      finds: [
        '2b-missing ssid=2000000001 task=term',
        '2b-missing ssid=2000000002',
        '2b-missing ssid=2000000001 task=final',
      ],
    },
  ]);
});

describe('no grade is missing', () => {
  table([
    {
      name: 'that has arrived',
      technical,
      high: technical,
      grades: 'posted=2 synced=2',
      finds: [],
      passes: '2b-missing=2 2b-different=2',
    },
    {
      name: 'where no grades of the high school were given',
      technical,
      grades: 'posted=2 notCompared=2',
      finds: [],
      notRun: { '2b': ['high grades'] },
      fails: '2b-missing',
    },
    {
      name: 'where the high school gave a roster only',
      technical,
      high: { 'roster.csv': csv('State ID | Course Number | Section\n2000000001 | 77 | 1\n2000000009 | 77 | 1') },
      grades: 'posted=2 notCompared=2',
      finds: [],
    },
    {
      name: 'of a student whom the high school does not know',
      technical,
      high: grades(other),
      grades: 'posted=2 synced=1 studentUnknown=1',
      finds: ['2b-student-unknown review high x1 technical.csv:2 course=77 section=1 ssids=2000000001'],
    },
    {
      name: 'of a student whom the roster of the section does not list',
      technical,
      high: {
        'high.csv': grades(`1 | 78 | 1 | T1 | Quarter Grade | 1\n${other}`),
        'roster.csv': csv('State ID | Course Number | Section\n2000000009 | 77 | 1'),
      },
      grades: 'posted=2 synced=1 studentUnknown=1',
      finds: ['2b-student-unknown ssids=2000000001', 'file-not-kts high.csv:2'],
    },
    {
      name: 'in a term that the high school’s file does not have',
      technical: grades(
        `1 | 77 | 1 | T2 | term | 88 | 10/01/2026 |\n${other}\n1 | 77 | 1 | T1 | term | 71 | 10/01/2026 |`,
      ),
      high: grades(`1 | 77 | 1 | T1 | term | 71 | |\n${other}`),
      grades: 'posted=3 synced=2 notInFile=1',
      finds: ['2b-not-in-file review high x1 technical.csv:2 term=T2 task=term'],
    },
    {
      name: 'posted on the day of the export',
      technical: grades(`1 | 77 | 1 | T1 | term | 88 | 10/20/2026\n${other}`),
      high: grades(`1 | 77 | 1 | T1 | term | | |\n${other}`),
      grades: 'posted=2 synced=1 waiting=1',
      finds: ['2b-waiting review high x1 technical.csv:2 high.csv:2'],
    },
  ]);
});

describe('2b-waiting', () => {
  const waiting = (date: string, row = '1 | 77 | 1 | T1 | term | | |') => ({
    technical: grades(`1 | 77 | 1 | T1 | term | 88 | ${date}\n${other}`),
    high: grades(`${row}\n${other}`),
  });
  table([
    {
      name: 'posted after the export',
      ...waiting('10/21/2026'),
      grades: 'posted=2 synced=1 waiting=1',
      finds: ['2b-waiting course=77 section=1 term=T1 task=term x1'],
    },
    {
      name: 'posted long after the export',
      ...waiting('2027-01-05'),
      grades: 'posted=2 synced=1 waiting=1',
      finds: ['2b-waiting x1'],
    },
    {
      name: 'with a time of day',
      ...waiting('10/20/2026 11:59 PM'),
      grades: 'posted=2 synced=1 waiting=1',
      finds: ['2b-waiting x1'],
    },
    {
      name: 'another value, posted on the day of the export',
      ...waiting('10/20/2026', '1 | 77 | 1 | T1 | term | 80 | |'),
      grades: 'posted=2 synced=1 waiting=1',
      finds: ['2b-waiting technical.csv:2 high.csv:2'],
    },
    {
      name: 'not: another value, posted the day before',
      ...waiting('10/19/2026', '1 | 77 | 1 | T1 | term | 80 | |'),
      grades: 'posted=2 synced=1 different=1',
      finds: ['2b-different'],
    },
    {
      name: 'not: the same value, posted on the day',
      ...waiting('10/20/2026', '1 | 77 | 1 | T1 | term | 88.0 | |'),
      grades: 'posted=2 synced=2',
      finds: [],
    },
    {
      name: 'not: a letter against a number is of another scale, not late',
      ...waiting('10/20/2026', '1 | 77 | 1 | T1 | term | B | |'),
      grades: 'posted=2 synced=1 scale=1',
      finds: ['2b-scale'],
    },
    {
      name: 'not: a date that cannot be read',
      ...waiting('2026-10-32'),
      grades: 'posted=2 synced=1 missing=1',
      finds: ['2b-missing'],
    },
    {
      name: 'not: the export is of a later day',
      ...waiting('10/20/2026'),
      options: { asOf: '2026-10-21' },
      grades: 'posted=2 synced=1 missing=1',
      finds: ['2b-missing'],
    },
    {
      name: 'once for the course, section, term and task',
      technical: grades(
        `1 | 77 | 1 | T1 | term | 88 | 10/20/2026\n2 | 77 | 1 | T1 | term | 87 | 10/21/2026\n2 | 77 | 1 | T1 | exam | 87 | 10/21/2026\n${other}`,
      ),
      high: grades(
        `1 | 77 | 1 | T1 | term | | |\n2 | 77 | 1 | T1 | term | 1 | |\n2 | 77 | 1 | T1 | exam | | |\n${other}`,
      ),
      grades: 'posted=4 synced=1 waiting=3',
      finds: ['2b-waiting x2 technical.csv:2,3 high.csv:2,3 task=term', '2b-waiting x1 technical.csv:4 task=exam'],
    },
    {
      name: 'a term that is not in the file either, posted today: waits',
      technical: grades(`1 | 77 | 1 | T2 | term | 88 | 10/20/2026\n${other}`),
      high: grades(`1 | 77 | 1 | T1 | exam | | |\n${other}`),
      grades: 'posted=2 synced=1 waiting=1',
      finds: ['2b-waiting technical.csv:2'],
    },
  ]);
});

describe('2b-not-in-file', () => {
  table([
    {
      name: 'a task that no row has, once with its count',
      technical: grades(
        `1 | 77 | 1 | T1 | final | 88 | 10/01/2026\n9 | 77 | 1 | T1 | final | 88 | 10/01/2026\n${other}`,
      ),
      high: grades(`1 | 77 | 1 | T1 | term | | |\n${other}`),
      grades: 'posted=3 synced=1 notInFile=2',
      finds: ['2b-not-in-file x2 technical.csv:2,3 term=T1 task=final'],
    },
    {
      name: 'once for each term and task, across courses and sections',
      technical: grades(
        `1 | 77 | 1 | T2 | term | 88 | 10/01/2026\n9 | 77 | 1 | T2 | exam | 88 | 10/01/2026\n1 | 78 | 2 | T2 | term | 88 | 10/01/2026\n${other}`,
      ),
      high: grades(`1 | 78 | 2 | T1 | term | | |\n${other}`),
      grades: 'posted=4 synced=1 notInFile=3',
      finds: [
        '2b-not-in-file x2 technical.csv:2,4 term=T2 task=term',
        '2b-not-in-file x1 technical.csv:3 term=T2 task=exam',
      ],
    },
    {
      name: 'not: a row without a grade makes the term occur',
      technical: grades(`1 | 77 | 1 | T2 | term | 88 | 10/01/2026\n${other}`),
      high: grades(`1 | 77 | 1 | T2 | exam | | |\n${other}`),
      grades: 'posted=2 synced=1 missing=1',
      finds: ['2b-missing ssid=2000000001 term=T2'],
    },
    {
      name: 'not: a row of another task makes the term occur',
      technical: grades(`1 | 77 | 1 | T2 | term | 88 | 10/01/2026\n${other}`),
      high: grades(`1 | ENG1 | 1 | 2 | Quarter Grade | 80 | |\n${other}`),
      grades: 'posted=2 synced=1 missing=1',
      finds: ['2b-missing ssid=2000000001 term=2', 'file-not-kts'],
    },
    {
      name: 'not: the task occurs in another term',
      technical: grades(`1 | 77 | 1 | T1 | final | 88 | 10/01/2026\n${other}`),
      high: grades(`1 | 77 | 1 | T2 | final | | |\n${other}`),
      grades: 'posted=2 synced=1 missing=1',
      finds: ['2b-missing task=final'],
    },
    {
      name: 'not: the student is unknown',
      technical: grades(`1 | 77 | 1 | T2 | term | 88 | 10/01/2026\n${other}`),
      high: grades(other),
      grades: 'posted=2 synced=1 studentUnknown=1',
      finds: ['2b-student-unknown'],
    },
  ]);
});
