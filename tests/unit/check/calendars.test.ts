import { describe, expect, it } from 'vitest';
import { calendarKey } from '../../../src/compare/calendars.ts';
import { table } from './cases.ts';
import { grades } from './tables.ts';

const file = (...rows: string[]) =>
  grades(`ssid | course | section | term | task | score | date | cal.name\n${rows.join('\n')}`);
const row = (calendar: string, student: number, score: number | '', date = '10/01/2026') =>
  `${student} | 77 | 1 | T1 | term | ${score} | ${score === '' ? '' : date} | ${calendar}`;
const [center, east, west] = ['26-27 Ridge ATC', '26-27 East High', '26-27 West High'];
const technical = file(row(center, 1, 88), row(center, 2, 80), row(center, 3, 70));
const ledgers = ({ files }: { files: { name: string; ledger?: object }[] }) =>
  Object.fromEntries(files.map(({ name, ledger }) => [name, ledger]));

describe('what a calendar is called', () => {
  it.each([
    ['26-27 East High', '2026-27 east  high', true],
    ['East High (2026-27)', '26-27 - East High', true],
    ['East High [26/27]', 'EAST HIGH', true],
    ['East High, 2026-2027', 'East High', true],
    ['East/West High', 'East-West High', false],
    ['East High', 'East High (Annex)', false],
    ['Lee Co. High', 'Lee High', false],
  ])('%s and %s: one school is %s', (a, b, isOne) => expect(calendarKey(a) === calendarKey(b)).toBe(isOne));
});

describe('a file of several calendars', () => {
  table([
    {
      name: 'of a high school: rows of the technical school’s calendar are not its own',
      technical,
      high: file(...[1, 2, 3].map((n) => row(center, n, 91 - n * n)), row(east, 1, 88), row(east, 2, ''), row(east, 3, 70)),
      grades: 'posted=3 synced=2 missing=1',
      finds: ['2b-missing ssid=2000000002', 'file-row-skipped x3 high.csv:2,3,4 reason=other-calendar', 'file-mixed-calendars high'],
      also: (report) => expect(ledgers(report)['high.csv']).toMatchObject({ used: 3, notChosen: 3 }),
    },
    {
      name: 'of a high school: each of its own is a school by itself',
      technical,
      high: file(row(east, 1, 88), row(east, 2, ''), row(west, 2, 80), row(west, 3, '')),
      grades: 'posted=3 synced=2 missing=1',
      finds: ['2b-missing school=West_High ssid=2000000003', 'file-mixed-calendars high calendars=East_High,West_High'],
      also: ({ schools, complete }) => {
        expect(schools.map(({ label }) => label)).toEqual(['East High', 'West High']);
        expect(complete).toBe(false);
      },
    },
    {
      name: 'of the technical school: nothing of it is compared, and rows of two calendars are no duplicates',
      technical: file(row(center, 1, 88), row('26-27 Hazel ATC', 1, 60), row(center, 2, 80)),
      high: file(row(east, 1, 88), row(east, 2, 80)),
      grades: 'posted=3 notCompared=3',
      finds: ['file-mixed-calendars technical calendars=Hazel_ATC,Ridge_ATC'],
    },
    {
      name: 'of a high school, where no technical file has a calendar: nothing of it is compared',
      technical: grades('1 | 77 | 1 | T1 | term | 88 | 10/01/2026'),
      high: file(row(east, 1, 88), row(west, 2, 80)),
      grades: 'posted=1 notCompared=1',
      finds: ['file-mixed-calendars high'],
    },
    {
      name: 'of a high school: the second calendar stands in rows of other tasks alone',
      technical: grades('1 | 77 | 1 | T1 | term | 88 | 10/01/2026'),
      high: file(row(east, 1, 88), row(west, 2, 80).replace('term', 'Quarter Grade')),
      grades: 'posted=1 notCompared=1',
      finds: ['file-mixed-calendars high calendars=East_High,West_High', 'file-not-kts high.csv:3'],
      also: ({ complete }) => expect(complete).toBe(false),
    },
    {
      name: 'of the technical school: the second calendar stands in a row of another task alone',
      technical: file(row(center, 1, 88), row('26-27 Hazel ATC', 2, 80).replace('term', 'Attendance')),
      high: grades('1 | 77 | 1 | T1 | term | 88'),
      grades: 'posted=1 notCompared=1',
      finds: ['file-mixed-calendars technical calendars=Hazel_ATC,Ridge_ATC', 'file-not-kts technical.csv:3'],
      also: ({ complete }) => expect(complete).toBe(false),
    },
    {
      name: 'not: a total names another calendar',
      technical,
      high: file(...[1, 2, 3].map((n) => row(east, n, 91 - n * n)), `Total | | | | | 3 | | ${west}`),
      grades: 'posted=3 different=3',
      finds: ['2b-different', '2b-different', '2b-different', 'file-row-skipped high.csv:5 reason=total'],
    },
    {
      name: 'not: of two school years',
      technical: file(row(center, 1, 88), row('2025-26 Ridge ATC', 2, 80, '10/01/2025')),
      high: file(row(east, 1, 88), row('25-26 East High', 2, 80, '10/02/2025')),
      grades: 'posted=2 synced=2',
      finds: ['file-two-years technical', 'file-two-years high'],
    },
    {
      name: 'not: a School column of the technical school that names home schools',
      technical: technical.replace('cal.name', 'School Name').replace('26-27 Ridge ATC', 'East High').replace('26-27 Ridge ATC', 'West High'),
      high: grades('1 | 77 | 1 | T1 | term | 88\n2 | 77 | 1 | T1 | term | 80\n3 | 77 | 1 | T1 | term | 70'),
      grades: 'posted=3 synced=3',
      finds: [],
      also: ({ complete }) => expect(complete).toBe(true),
    },
    {
      name: 'a School column that has one key under two of its values',
      technical: file(row('Ridge ATC', 1, 88), row('Hazel ATC', 1, 60)).replace('cal.name', 'School Name'),
      high: grades('1 | 77 | 1 | T1 | term | 88'),
      grades: 'posted=2 notCompared=2',
      finds: ['file-mixed-calendars technical'],
    },
  ]); // prettier-ignore
});

describe('--calendar', () => {
  const two = file(row(east, 1, 88), row(east, 2, ''), row(west, 2, 80), row(west, 3, 70));
  table([
    {
      name: 'high=NAME: the rows of the others are not chosen',
      technical,
      high: two,
      options: { calendars: { high: ['East High'] } },
      grades: 'posted=3 synced=1 missing=1 studentUnknown=1',
      finds: ['2b-missing ssid=2000000002', '2b-student-unknown ssids=2000000003', 'file-row-skipped high x2 high.csv:4,5 reason=other-calendar'],
      also: (report) => expect(ledgers(report)['high.csv']).toMatchObject({ used: 2, notChosen: 2 }),
    },
    {
      name: 'SCHOOL=NAME: of that school only',
      technical,
      high: { 'A=a.csv': two, 'B=b.csv': file(row('26-27 North High', 3, 70)) },
      options: { calendars: { schools: { A: [east] } } },
      grades: 'posted=3 synced=2 missing=1',
      finds: ['2b-missing school=A ssid=2000000002', 'file-row-skipped school=A reason=other-calendar'],
    },
    {
      name: 'technical=NAME: a row without a calendar is set aside',
      technical: file(row(center, 1, 88), row('26-27 Hazel ATC', 2, 80), row('', 3, 70)),
      high: file(row(east, 1, 88)),
      options: { calendars: { technical: [center] } },
      grades: 'posted=1 synced=1 setAside=1',
      finds: ['file-rows-set-aside problem technical x1 technical.csv:4 reason=no-calendar', 'file-row-skipped technical x1 technical.csv:3 reason=other-calendar'],
      also: ({ complete, chosen }) => {
        expect(complete).toBe(false);
        expect(chosen).toEqual({ calendar: true });
      },
    },
    {
      name: 'technical=NAME beside a term: the answer knows of both',
      technical: file(row(center, 1, 88), row('26-27 Hazel ATC', 2, 80)),
      high: file(row(east, 1, 88)),
      options: { term: 'T1', calendars: { technical: [center] } },
      grades: 'posted=1 synced=1',
      finds: ['file-row-skipped technical x1 technical.csv:3 reason=other-calendar'],
      also: ({ chosen }) => expect(chosen).toEqual({ term: 'T1', calendar: true }),
    },
    {
      name: 'technical=NAME beside a term: the row of the calendar that does not count is of a different term too',
      technical: file(row(center, 1, 88), row('26-27 Hazel ATC', 2, 80).replace('T1', 'T2')),
      high: file(row(east, 1, 88)),
      options: { term: 'T1', calendars: { technical: [center] } },
      grades: 'posted=1 synced=1',
      finds: ['file-row-skipped technical x1 technical.csv:3 reason=other-term'],
      also: ({ chosen }) => expect(chosen).toEqual({ term: 'T1' }),
    },
    {
      name: 'makes two schools of one file that stands on both sides',
      technical: file(row(center, 1, 88), row(center, 2, 80), row(east, 1, 88), row(east, 2, '')),
      high: file(row(center, 1, 88), row(center, 2, 80), row(east, 1, 88), row(east, 2, '')),
      options: { calendars: { technical: [center], high: [east] } },
      grades: 'posted=2 synced=1 missing=1',
      finds: ['2b-missing', 'file-row-skipped technical reason=other-calendar', 'file-row-skipped high reason=other-calendar'],
    },
  ]); // prettier-ignore
});
