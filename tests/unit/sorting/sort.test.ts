import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sortFiles, type Evidence, type FileFacts, type Sureness } from '../../../src/sorting/sort.ts';
import type { Kind, Side } from '../../../src/intake/kinds.ts';

interface Made {
  name: string;
  folders?: string[];
  calendar?: string;
  schoolColumn?: string;
  /** Students with a CTE grade, and with a grade in a course of the high school's own. */
  cte?: number[];
  own?: number[];
  term?: string;
  kind?: Kind;
  given?: { side: Side; school?: string };
}

const ids = (numbers: number[]) => numbers.map((n) => String(2_100_000_000 + n));
const upTo = (to: number, from = 1) => Array.from({ length: to - from + 1 }, (_, i) => from + i);

function facts({
  name,
  folders = [],
  calendar,
  schoolColumn,
  cte = [],
  own = [],
  term = 'T1',
  kind = 'grades',
  given,
}: Made): FileFacts {
  const courses = new Map<string, boolean>();
  if (cte.length > 0) courses.set('460100201', true);
  if (own.length > 0) courses.set('ENG101', false);
  return {
    name,
    folders,
    kind,
    given,
    calendar,
    schoolColumn,
    courses,
    students: new Set(ids([...cte, ...own])),
    ktsStudents: new Set(ids(cte)),
    posted: new Map(ids(cte).map((id) => [`${id} ${term}`, id.slice(-2)])),
  };
}

interface Expected {
  side?: Side;
  school?: string;
  sure: Sureness;
  by?: Evidence;
}

const technical = (sure: Sureness, by?: Evidence): Expected => ({ side: 'technical', sure, by });
const high = (school: string, sure: Sureness, by?: Evidence): Expected => ({ side: 'high', school, sure, by });
const unsure: Expected = { sure: 'unsure' };

const atc = '26-27 Example Area Technology Center';
const north = { calendar: '26-27 North High School', cte: [1, 2, 3], own: [1, 2] };
const south = { calendar: '26-27 South High School', cte: [4, 5, 6], own: [4] };

const cases: { name: string; files: Made[]; expected: Expected[] }[] = [
  {
    name: 'by the names of the calendars',
    files: [
      { name: 'a.csv', ...north },
      { name: 'b.csv', calendar: atc, cte: upTo(6) },
      { name: 'c.csv', ...south },
    ],
    expected: [
      high('North High School', 'sure', 'courses'),
      technical('sure', 'calendar'),
      high('South High School', 'sure', 'calendar'),
    ],
  },
  {
    name: 'calendars that a sign tells apart are two schools, and a file is named after both',
    files: [
      { name: 'East-West High.csv', ...north, calendar: '26-27 East/West High' },
      { name: 'b.csv', calendar: atc, cte: upTo(6) },
      { name: 'c.csv', ...south, calendar: '26-27 East-West High' },
    ],
    expected: [
      high('East/West High', 'sure', 'courses'),
      technical('sure', 'calendar'),
      high('East-West High', 'sure', 'calendar'),
    ],
  },
  {
    name: 'seven high schools by their students alone',
    files: [
      { name: 'grades.csv', cte: upTo(28) },
      ...upTo(7).map((n) => ({
        name: `${'Alder Birch Cedar Elm Hazel Linden Maple'.split(' ')[n - 1]!} High.csv`,
        cte: upTo(4 * n, 4 * n - 3),
        own: [4 * n],
      })),
    ],
    expected: [
      technical('sure', 'courses'),
      ...'Alder Birch Cedar Elm Hazel Linden Maple'.split(' ').map((name) => high(`${name} High`, 'sure', 'students')),
    ],
  },
  {
    name: 'high schools whose exports hold CTE tasks only, by their students',
    files: [
      { name: 'all.csv', cte: upTo(8) },
      { name: 'North High.csv', cte: upTo(4) },
      { name: 'South High.csv', cte: upTo(8, 5) },
    ],
    expected: [
      technical('sure', 'courses'),
      high('North High', 'sure', 'students'),
      high('South High', 'sure', 'students'),
    ],
  },
  {
    name: 'two files, the registrar’s: courses of its own beside KTS courses',
    files: [
      { name: 'export (1).csv', cte: upTo(10) },
      { name: 'export.csv', cte: upTo(4), own: [1] },
    ],
    expected: [technical('likely', 'courses'), high('High school 1', 'sure', 'courses')],
  },
  {
    name: 'the technical school’s file by its name, and then the high school’s by the same students',
    files: [
      { name: 'grades-technical.csv', cte: upTo(4) },
      { name: 'north high.csv', cte: upTo(4) },
    ],
    expected: [technical('likely', 'name'), high('north high', 'likely', 'students')],
  },
  {
    name: 'a file that the person gives to a school which is called so by the name of a file',
    files: [
      { name: 'all.csv', cte: upTo(8), given: { side: 'technical' } },
      { name: 'Ridge High.csv', cte: upTo(4) },
      { name: 'more.csv', cte: upTo(8, 5), given: { side: 'high', school: 'ridge high' } },
    ],
    expected: [technical('sure'), high('ridge high', 'sure', 'students'), high('ridge high', 'sure')],
  },
  {
    name: 'two files, one with a true part of the students',
    files: [
      { name: 'a.csv', cte: upTo(4) },
      { name: 'b.csv', cte: upTo(10) },
    ],
    expected: [high('a', 'likely', 'students'), technical('likely', 'students')],
  },
  {
    name: 'two files with the same students',
    files: [
      { name: 'a.csv', cte: upTo(4) },
      { name: 'b.csv', cte: upTo(4) },
    ],
    expected: [unsure, unsure],
  },
  {
    name: 'two files with the same students, of which one is known',
    files: [
      { name: 'a.csv', cte: upTo(4), given: { side: 'technical' } },
      { name: 'b.csv', cte: upTo(4) },
    ],
    expected: [technical('sure', 'given'), high('b', 'sure', 'students')],
  },
  { name: 'one file of which nothing tells', files: [{ name: 'a.csv', cte: upTo(4) }], expected: [unsure] },
  {
    name: 'a file’s name against its courses',
    files: [
      { name: 'Example ATC.csv', ...north },
      { name: 'list.csv', calendar: atc, cte: upTo(6) },
      { name: 'third.csv', ...south },
    ],
    expected: [unsure, technical('sure'), high('South High School', 'sure')],
  },
  {
    name: 'a technical school’s calendar against courses of its own',
    files: [
      { name: 'a.csv', calendar: atc, cte: upTo(4), own: [1] },
      { name: 'b.csv', ...south },
    ],
    expected: [unsure, high('South High School', 'sure')],
  },
  {
    name: 'a calendar that names a technical high school is no evidence of a side',
    files: [
      { name: 'a.csv', calendar: '26-27 Example Career High School', cte: [1, 2], own: [1] },
      { name: 'b.csv', calendar: atc, cte: upTo(6) },
    ],
    expected: [high('Example Career High School', 'sure', 'courses'), technical('sure')],
  },
  {
    name: 'two files of one technical calendar',
    files: [
      { name: 'a.csv', calendar: atc, cte: [1, 2] },
      { name: 'b.csv', calendar: atc, cte: [1, 2], term: 'T2' },
      { name: 'c.csv', ...north },
    ],
    expected: [technical('sure', 'calendar'), technical('sure', 'calendar'), high('North High School', 'sure')],
  },
  {
    name: 'two files that are the technical school’s by their courses alone',
    files: [
      { name: 'a.csv', cte: upTo(6) },
      { name: 'b.csv', cte: upTo(6), term: 'T2' },
      { name: 'c.csv', ...north },
      { name: 'd.csv', ...south },
    ],
    expected: [unsure, unsure, high('North High School', 'sure'), high('South High School', 'sure')],
  },
  {
    name: 'files of one high school without a calendar',
    files: [
      { name: 'list.csv', calendar: atc, cte: upTo(4) },
      { name: 'North High Spring.csv', cte: [1, 2], own: [2], term: 'T2' },
      { name: 'South High.csv', cte: [3, 4], own: [3] },
      { name: 'North High Fall.csv', cte: [1, 2], own: [1] },
    ],
    expected: [
      technical('sure'),
      high('North High', 'likely'),
      high('South High', 'sure'),
      high('North High', 'likely'),
    ],
  },
  {
    name: 'labels: no folder of dates or months, no person, numbered by the lowest SSID',
    files: [
      { name: 'list.csv', folders: ['Week 9'], calendar: atc, cte: upTo(8) },
      { name: 'export (4).csv', folders: ['Week 9', '10-19-2026'], cte: [3, 4], own: [3] },
      { name: 'Maria Lopez.csv', folders: ['Week 9'], cte: [1, 2], own: [1] },
      { name: 'grades.csv', folders: ['Week 9', 'Taylor County HS'], cte: [5, 6], own: [5] },
      { name: 'South High export (2).csv', folders: ['Week 9', 'October'], cte: [7, 8], own: [7] },
    ],
    expected: [
      technical('sure'),
      high('High school 2', 'sure'),
      high('High school 1', 'sure'),
      high('Taylor County HS', 'sure'),
      high('South High', 'sure'),
    ],
  },
  {
    name: 'files of one name',
    files: [
      { name: 'tech.csv', calendar: atc, cte: upTo(4) },
      { name: 'grades south.csv', cte: [3, 4], own: [3] },
      { name: 'grades south.csv', cte: [1, 2], own: [1] },
    ],
    expected: [technical('sure'), high('High school 2', 'sure'), high('High school 1', 'sure')],
  },
  {
    name: 'terms beside the grades of their school',
    files: [
      { name: 'north terms.csv', kind: 'terms' },
      { name: 'center grades.csv', calendar: atc, cte: upTo(6) },
      { name: 'center terms.csv', kind: 'terms' },
      { name: 'north grades.csv', ...north },
      { name: 'south grades.csv', ...south },
      { name: 'terms.csv', kind: 'terms' },
    ],
    expected: [
      high('North High School', 'likely', 'beside'),
      technical('sure', 'calendar'),
      technical('likely', 'beside'),
      high('North High School', 'sure'),
      high('South High School', 'sure'),
      unsure,
    ],
  },
  {
    name: 'set-up files alone: what is said of one settles those of its name, and the technical school’s say it themselves',
    files: [
      { name: 'north terms.csv', kind: 'terms', given: { side: 'high', school: 'North' } },
      { name: 'north masks.csv', kind: 'grading-tasks', cte: [1] },
      { name: 'tech center masks.csv', kind: 'grading-tasks', cte: [1] },
      { name: 'tech center terms.csv', kind: 'terms' },
      { name: 'south terms.csv', kind: 'terms' },
    ],
    expected: [
      high('North', 'sure', 'given'),
      high('North', 'likely', 'beside'),
      technical('likely', 'name'),
      technical('likely', 'name'),
      unsure,
    ],
  },
  {
    name: 'set-up files in folders: one answer a folder; a folder that holds all of them says nothing',
    files: [
      { name: 'terms.csv', kind: 'terms', folders: ['CTE Tech', 'Center ATC'] },
      { name: 'terms.csv', kind: 'terms', folders: ['CTE Tech', 'North'], given: { side: 'high', school: 'North' } },
      { name: 'card.csv', kind: 'report-card', folders: ['CTE Tech', 'North'] },
      { name: 'card.csv', kind: 'report-card', folders: ['CTE Tech', 'South'] },
    ],
    expected: [technical('likely', 'name'), high('North', 'sure'), high('North', 'likely', 'folder'), unsure],
  },
  {
    name: 'one folder for all',
    files: [
      { name: 'a.csv', kind: 'terms', folders: ['CTE Tech'] },
      { name: 'b.csv', kind: 'terms', folders: ['CTE Tech'] },
    ],
    expected: [unsure, unsure],
  },
  {
    name: 'a school’s folder holds its terms and report card',
    files: [
      { name: 'a.csv', folders: ['Center'], calendar: atc, cte: upTo(6) },
      { name: 'b.csv', folders: ['North'], ...north },
      { name: 'list.csv', kind: 'terms', folders: ['North'] },
      { name: 'card.csv', kind: 'report-card', folders: ['North'] },
    ],
    expected: [
      technical('sure'),
      high('North High School', 'sure'),
      high('North High School', 'likely', 'folder'),
      high('North High School', 'likely', 'folder'),
    ],
  },
  {
    name: 'a roster is of the school whose students it lists',
    files: [
      { name: 'a.csv', calendar: atc, cte: upTo(6) },
      { name: 'b.csv', ...north },
      { name: 'c.csv', ...south },
      { name: 'roster.csv', kind: 'roster', cte: [4, 5, 6], own: [7, 8] },
    ],
    expected: [
      technical('sure'),
      high('North High School', 'sure'),
      high('South High School', 'sure'),
      high('South High School', 'sure', 'students'),
    ],
  },
  {
    name: 'a file that was given with its school takes the files of that calendar along',
    files: [
      { name: 'a.csv', calendar: atc, cte: upTo(6) },
      { name: 'b.csv', ...north, given: { side: 'high', school: 'North High School' } },
      { name: 'c.csv', ...north },
    ],
    expected: [technical('sure'), high('North High School', 'sure', 'given'), high('North High School', 'sure')],
  },
];

const isPerson = (label: string) => label === 'Maria Lopez';

describe('sorting', () => {
  test.each(cases)('$name', ({ files, expected }) => {
    const places = sortFiles(files.map(facts), isPerson);
    expect(places.map(({ side, school, sure }) => ({ side, school, sure }))).toEqual(
      expected.map(({ side, school, sure }) => ({ side, school, sure })),
    );
    expected.forEach(({ by }, i) => by && expect(places[i]!.by).toContain(by));
  });

  test.each(cases)('in any order: $name', ({ files }) => {
    const made = files.map(facts);
    const first = sortFiles(made, isPerson);
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...made.keys()], { minLength: made.length, maxLength: made.length }),
        (order) => {
          const shuffled = sortFiles(
            order.map((i) => made[i]!),
            isPerson,
          );
          expect(order.map((i, at) => [i, shuffled[at]])).toEqual(order.map((i) => [i, first[i]]));
        },
      ),
      { numRuns: 20 },
    );
  });
});
