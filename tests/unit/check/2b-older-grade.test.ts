import { describe } from 'vitest';
import { table } from './cases.ts';
import { csv, grades, otherGrade as other } from './tables.ts';

const own = (date = '10/01/2026') => `1 | 77 | 1 | T1 | term | 88 | ${date}\n${other}`;
const schedule = (start: string) => csv(`Name | Start | End\nT1 | ${start} | 12/18/2026`);

describe('2b-older-grade', () => {
  table([
    {
      name: 'the only posted grade is of another school year, by its posting date',
      technical: grades(own()),
      high: grades(`1 | 77 | 1 | T1 | term | 88 | 10/02/2025\n${other}`),
      grades: 'posted=2 synced=1 older=1',
      finds: ['2b-older-grade review high which=year highPostedOn=2025-10-02', 'file-two-years high'],
    },
    {
      name: 'by its End Year, whatever its date',
      technical: grades(own()),
      high: grades(
        `ssid | course | section | term | task | score | date | cal.endYear\n1 | 77 | 1 | T1 | term | 88 | 10/02/2026 | 2026\n9 | 77 | 1 | T1 | term | 70 | 10/01/2026 | 2027`,
      ),
      grades: 'posted=2 synced=1 older=1',
      finds: ['2b-older-grade which=year', 'file-two-years high'],
    },
    {
      name: 'posted before its term began, by the high school’s schedule',
      technical: { 't.csv': grades(own()), 'tt.csv': schedule('08/12/2026') },
      high: { 'h.csv': grades(`1 | 77 | 1 | T1 | term | 88 | 08/05/2026\n${other}`), 'ht.csv': schedule('08/12/2026') },
      grades: 'posted=2 synced=2',
      finds: [],
    },
    {
      name: 'another value, posted before its term began',
      technical: { 't.csv': grades(own()), 'tt.csv': schedule('08/12/2026') },
      high: { 'h.csv': grades(`1 | 77 | 1 | T1 | term | 60 | 08/05/2026\n${other}`), 'ht.csv': schedule('08/12/2026') },
      grades: 'posted=2 synced=1 older=1',
      finds: ['2b-older-grade which=before-term highPostedOn=2026-08-05'],
    },
    {
      name: 'not: another value of the same year, before as after the posting',
      technical: grades(own()),
      high: grades(`1 | 77 | 1 | T1 | term | 60 | 09/01/2026\n${other}`),
      grades: 'posted=2 synced=1 different=1',
      finds: ['2b-different postedOn=2026-10-01 highPostedOn=2026-09-01 newer=technical'],
    },
    {
      name: 'not: the year’s own row is there without a grade',
      technical: grades(own()),
      high: grades(
        `ssid | course | section | term | task | score | date | cal.endYear\n1 | 77 | 1 | T1 | term | 88 | 10/02/2025 | 2026\n1 | 77 | 1 | T1 | term | | | 2027\n9 | 77 | 1 | T1 | term | 70 | 10/01/2026 | 2027`,
      ),
      grades: 'posted=2 synced=1 missing=1',
      finds: ['2b-missing', 'file-two-years high'],
    },
    {
      name: 'not: what is posted in July belongs to the year that ended',
      technical: grades('1 | 77 | 1 | T1 | term | 88 | 05/14/2027\n9 | 77 | 1 | T1 | term | 70 | 05/14/2027'),
      high: grades('1 | 77 | 1 | T1 | term | 88 | 07/12/2027\n9 | 77 | 1 | T1 | term | 70 | 05/15/2027'),
      options: { asOf: '2027-07-20' },
      grades: 'posted=2 synced=2',
      finds: [],
    },
  ]);
});

describe('a row with neither End Year nor posting date is of the latest year in any file', () => {
  const undated = '1 | 77 | 1 | T1 | term | 88\n9 | 77 | 1 | T1 | term | 70';
  const of = (first: string, second: string) =>
    grades(`1 | 77 | 1 | T1 | term | 88 | ${first}\n9 | 77 | 1 | T1 | term | 70 | ${second}`);
  table([
    {
      name: 'the technical school’s rows, by the latest date of the high school',
      technical: grades(undated),
      high: of('10/02/2025', '10/01/2026'),
      grades: 'posted=2 synced=1 older=1',
      finds: ['2b-older-grade which=year highPostedOn=2025-10-02', 'file-two-years high'],
    },
    {
      name: 'the high school’s rows, by the latest date of the technical school: last year’s grade is not among them',
      technical: of('10/02/2025', '10/01/2026'),
      high: grades(undated),
      grades: 'posted=2 synced=1 notInFile=1 onlyHigh=1',
      finds: ['2b-not-in-file x1 year=2026', '2b-only-high high.csv:2', 'file-two-years technical'],
    },
    {
      name: 'by a date of a different high school',
      technical: grades(undated),
      high: { 'A=a.csv': grades('1 | 77 | 1 | T1 | term | 88 | 10/02/2025'), 'B=b.csv': grades('9 | 77 | 1 | T1 | term | 70 | 10/01/2026') },
      grades: 'posted=2 synced=1 notInFile=1',
      finds: ['2b-not-in-file school=A x1 year=2027'],
    },
    {
      name: 'by an End Year, beside dates of the year before',
      technical: grades(undated),
      high: grades(
        'ssid | course | section | term | task | score | date | End Year\n1 | 77 | 1 | T1 | term | 88 | 10/02/2025 | \n9 | 77 | 1 | T1 | term | 70 | | 2027',
      ),
      grades: 'posted=2 synced=1 older=1',
      finds: ['2b-older-grade which=year', 'file-two-years high'],
    },
    {
      name: 'not: no file says any year',
      technical: grades(undated),
      high: grades(undated),
      grades: 'posted=2 synced=2',
      finds: [],
    },
    {
      name: 'not: a date of another task’s row says no year of a grade',
      technical: grades(undated),
      high: grades(`${undated}\n1 | 77 | 1 | T1 | Quarter Grade | 90 | 10/02/2027`),
      grades: 'posted=2 synced=2',
      finds: ['file-not-kts high.csv:4'],
    },
  ]); // prettier-ignore
});
