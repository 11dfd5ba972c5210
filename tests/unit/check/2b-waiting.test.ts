import { describe } from 'vitest';
import { table } from './cases.ts';
import { grades, otherGrade as other } from './tables.ts';

/** A grade that has arrived. */

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
      finds: ['file-date-unread notice reason=form field=postedOn', '2b-missing'],
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
      name: 'not: a damaged row of another student makes the term and the task occur',
      technical: grades(`1 | 77 | 1 | T2 | final | 88 | 10/01/2026\n${other}`),
      high: grades(`1 | 77 | 1 | T1 | term | | |\n1234567 | 77 | 1 | T2 | final | 80 | |\n${other}`),
      grades: 'posted=2 synced=1 missing=1',
      finds: ['2b-missing task=final', 'file-damaged-id'],
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
