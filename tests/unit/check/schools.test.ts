import { describe, expect } from 'vitest';
import { table, type Case } from './cases.ts';
import { csv, grades } from './tables.ts';

const row = (student: number, score: number | '', section = 1, term = 'T1') =>
  `${student} | 77 | ${section} | ${term} | term | ${score} | 10/01/2026`;
const file = (...rows: string[]) => grades(rows.join('\n'));
const undated = new TextEncoder().encode(grades('1 | 77 | 1 | T1 | term | 88\n2 | 77 | 1 | T1 | term | 80'));
const roster = (...rows: string[]) => csv(['State ID | Course Number | Section', ...rows].join('\n'));
const schedule = (rows: string) => csv(`Name | Start | End\n${rows}`);

describe('several high schools', () => {
  table([
    {
      name: 'each student in one: every finding names the school',
      technical: file(row(1, 88), row(2, 80), row(3, 70), row(4, 60)),
      high: {
        'Pine High=p.csv': file(row(1, 88), row(2, 81)),
        'Oak High=o.csv': file(row(3, ''), row(4, 60), row(5, 50)),
      },
      grades: 'posted=4 synced=2 different=1 missing=1 onlyHigh=1',
      finds: [
        '2b-different technical school=Pine_High technical.csv:3 p.csv:3',
        '2b-missing high school=Oak_High technical.csv:4 o.csv:2',
        '2b-only-high technical school=Oak_High o.csv:4',
      ],
    },
    {
      name: 'one file says what the technical school’s does, and a school before it has some of the grades too',
      technical: file(row(1, 88), row(2, 80), row(3, 70)),
      high: {
        'A=a.csv': file(row(1, 88), '9 | 78 | 1 | T1 | term | '),
        'B=b.csv': file(row(1, 88), row(2, 80), row(3, 70)),
      },
      grades: 'posted=3 synced=3',
      finds: ['2b-same-file school=B', '2b-section-only-high school=A'],
      also: ({ complete }) => expect(complete).toBe(false),
    },
    {
      name: 'one file without dates on both sides, under the name of a copy: nothing of it is compared',
      technical: { 't.csv': undated },
      high: { 'A=t (1).csv': undated },
      grades: 'posted=2 notCompared=2',
      finds: ['2b-same-file x2 school=A'],
      also: ({ complete }) => expect(complete).toBe(false),
    },
    {
      name: 'two exports without dates that say the same, under two names',
      technical: { 't.csv': undated },
      high: { 'A=a.csv': undated },
      grades: 'posted=2 synced=2',
      finds: [],
    },
    {
      name: 'a student in none',
      technical: file(row(1, 88), row(2, 80)),
      high: { 'A=a.csv': file(row(1, 88)), 'B=b.csv': file(row(9, '')) },
      grades: 'posted=2 synced=1 studentUnknown=1',
      finds: ['2b-student-unknown x1 technical.csv:3 ssids=2000000002'],
    },
    {
      name: 'a student in two: the school that has the grade decides',
      technical: file(row(1, 88), row(2, 80)),
      high: { 'A=a.csv': file('1 | ENG1 | 1 | T1 | Quarter Grade | 70', row(2, 80)), 'B=b.csv': file(row(1, 88)) },
      grades: 'posted=2 synced=2',
      finds: ['file-not-kts school=A'],
    },
    {
      name: 'in whichever order they come',
      technical: file(row(1, 88), row(2, 80)),
      high: { 'B=b.csv': file(row(1, 88)), 'A=a.csv': file('1 | ENG1 | 1 | T1 | Quarter Grade | 70', row(2, 80)) },
      grades: 'posted=2 synced=2',
      finds: ['file-not-kts school=A'],
    },
    {
      name: 'a student in two with rows of the section in both: the posted one decides',
      technical: file(row(1, 88)),
      high: { 'A=a.csv': file(row(1, '')), 'B=b.csv': file(row(1, 88)) },
      grades: 'posted=1 synced=1',
      finds: [],
    },
    ...[
      ['A=a.csv', 'B=b.csv'],
      ['B=b.csv', 'A=a.csv'],
    ].map((order) => ({
      name: `a student in two that know the grade alike, given as ${order.join(', ')}: the first by name is believed`,
      technical: file(row(1, 88), row(2, 80)),
      high: Object.fromEntries(order.map((name) => [name, file(row(1, ''), row(2, 81))])),
      grades: 'posted=2 missing=1 different=1',
      finds: ['2b-missing school=A technical.csv:2 a.csv:2', '2b-different school=A technical.csv:3 a.csv:3'],
    })),
    ...[
      ['a.csv', 'b.csv'],
      ['b.csv', 'a.csv'],
    ].map((order): Case => ({
      name: `two files with the same row, given as ${order.join(', ')}: the row of the first by name is used`,
      technical: Object.fromEntries(order.map((name) => [name, file(row(1, 88), name === 'a.csv' ? row(2, 80) : '')])),
      high: file(row(1, 88), row(2, 80)),
      grades: 'posted=2 synced=2',
      finds: ['file-duplicate-row x2 a.csv:2 b.csv:2'],
      also: ({ files }) =>
        expect(Object.fromEntries(files.map(({ name, ledger }) => [name, ledger!.repeated]))).toMatchObject({
          'a.csv': 0,
          'b.csv': 1,
        }),
    })),
    {
      name: 'a row of the technical school that could not be used: not complete, here and at its school',
      technical: file(row(1, 88), row(2, 80), ' | 77 | 1 | T1 | term | 90 | 10/01/2026'),
      high: { 'A=a.csv': file(row(1, 88), row(2, 80)) },
      grades: 'posted=2 synced=2 setAside=1',
      finds: ['file-rows-set-aside problem technical reason=no-ssid'],
      also: ({ complete, schools }) => expect([complete, schools[0]!.complete]).toEqual([false, false]),
    },
    {
      name: 'all rows used and all grades arrived: complete',
      technical: file(row(1, 88), row(2, 80), '3 | 77 | 1 | T1 | term | 90 | 10/02/2026'),
      high: { 'A=a.csv': file(row(1, 88), row(2, 80), '3 | 77 | 1 | T1 | term | 90 | 10/03/2026') },
      grades: 'posted=3 synced=3',
      finds: [],
      also: ({ complete, schools }) => expect([complete, schools[0]!.complete]).toEqual([true, true]),
    },
    {
      name: 'a student in two, missing in both: said once, at the school that has the row',
      technical: file(row(1, 88), row(2, 80)),
      high: { 'A=a.csv': file('1 | ENG1 | 1 | T1 | Quarter Grade | 70', row(2, 80)), 'B=b.csv': file(row(1, '')) },
      grades: 'posted=2 synced=1 missing=1',
      finds: ['2b-missing school=B technical.csv:2 b.csv:2', 'file-not-kts school=A'],
    },
    {
      name: 'a student in two, of which one does not have the section',
      technical: file(row(1, 88), row(2, 80)),
      high: {
        'A=a.csv': file('1 | ENG1 | 1 | T1 | Quarter Grade | 70', row(9, '', 2)),
        'B=b.csv': file('1 | ENG2 | 1 | T1 | Quarter Grade | 70', row(2, 80)),
      },
      grades: 'posted=2 synced=1 missing=1',
      finds: [
        '2b-missing school=B ssid=2000000001',
        '2b-section-only-high school=A section=2',
        'file-not-kts school=A',
        'file-not-kts school=B',
      ],
    },
    {
      name: 'a student of a school that gave a roster only',
      technical: file(row(1, 88), row(2, 80)),
      high: { 'A=a.csv': file(row(1, 88)), 'B=roster.csv': roster('2000000002 | 77 | 1') },
      grades: 'posted=2 synced=1 notCompared=1',
      finds: [],
    },
    {
      name: 'a student whom neither the grades of one nor the roster of the other know',
      technical: file(row(1, 88), row(2, 80)),
      high: { 'A=a.csv': file(row(1, 88)), 'B=roster.csv': roster('2000000003 | 77 | 1') },
      grades: 'posted=2 synced=1 studentUnknown=1',
      finds: ['2b-student-unknown ssids=2000000002'],
    },
    {
      name: 'schools with other term names, each matched by itself',
      technical: {
        't.csv': file(row(1, 88), row(2, 80), row(1, 87, 1, 'T2')),
        'tt.csv': schedule('T1 | 8/12/2026 | 12/18/2026\nT2 | 1/4/2027 | 5/21/2027'),
      },
      high: {
        'A=a.csv': file(row(1, 88, 1, 'Fall'), row(1, 87, 1, 'Spring')),
        'A=at.csv': schedule('Fall | 8/12/2026 | 12/18/2026\nSpring | 1/4/2027 | 5/21/2027'),
        'B=b.csv': file(row(2, 80, 1, 'Term 1')),
      },
      grades: 'posted=3 synced=3',
      finds: [],
      passes: '4c-dates-differ=2',
    },
    {
      name: 'a term that one of the schools does not have',
      technical: file(row(1, 88, 1, 'T2'), row(2, 80, 1, 'T2')),
      high: { 'A=a.csv': file(row(1, 81, 1, 'T1'), row(9, '', 1, 'T1')), 'B=b.csv': file(row(2, 80, 1, 'T2')) },
      grades: 'posted=2 synced=1 notInFile=1',
      finds: ['2b-not-in-file school=A x1 technical.csv:2 term=T2'],
    },
    {
      name: 'two schools without a label are one',
      technical: file(row(1, 88), row(2, 80)),
      high: { 'a.csv': file(row(1, 88)), 'b.csv': file(row(2, 80)) },
      grades: 'posted=2 synced=2',
      finds: [],
    },
    {
      name: 'a roster shows that a section has no such student, whichever school comes first',
      technical: file(row(1, 88), row(2, 80)),
      high: {
        'A=a.csv': file('1 | ENG1 | 1 | T1 | Quarter Grade | 70', row(2, 80)),
        'A=ar.csv': roster('2000000002 | 77 | 1'),
        'B=b.csv': file('1 | ENG2 | 1 | T1 | Quarter Grade | 70', row(3, '')),
      },
      grades: 'posted=2 synced=1 missing=1',
      finds: ['2b-missing school=B ssid=2000000001', 'file-not-kts school=A', 'file-not-kts school=B'],
    },
  ]);
});

describe('one side alone', () => {
  const technical = file(row(1, 88), row(2, 80, 2), '3 | 77 | 1 | T1 | term | | | 70');
  table([
    {
      name: 'the technical school’s grades',
      technical,
      grades: 'posted=2 notCompared=2 notPosted=1',
      finds: ['2a-not-posted'],
      notRun: { '2b': ['high grades'], '2a': undefined },
    },
    {
      name: 'the high school’s grades',
      high: technical,
      finds: [],
      notRun: { '2a': ['technical grades'], '2b': ['technical grades'] },
    },
    {
      name: 'a roster',
      high: { 'roster.csv': roster('2000000001 | 77 | 1') },
      finds: ['file-not-kts x1 roster.csv:2'],
      notRun: { '2b': ['technical grades', 'high grades'] },
    },
    {
      name: 'term dates',
      technical: { 'tt.csv': schedule('T1 | 8/12/2026 | 12/18/2026') },
      finds: [],
      notRun: { '4c': ['high terms', 'technical grading-tasks', 'high grading-tasks'] },
    },
    {
      name: 'a roster beside the technical school’s grades: everyone is seated',
      technical,
      high: { 'roster.csv': roster('2000000001 | 77 | 1', '2000000002 | 77 | 2', '2000000003 | 77 | 1') },
      grades: 'posted=2 notCompared=2 notPosted=1',
      finds: ['2a-not-posted'],
      notRun: { '2b': ['high grades'] },
      fails: '2b-missing 2b-different',
    },
    {
      name: 'a roster without a student, without a section, and with one more section',
      technical: file(row(1, 88), row(2, 80, 2), row(4, 70, 1), row(5, 71, 3)),
      high: { 'roster.csv': roster('2000000001 | 77 | 1', '2000000002 | 77 | 5', '2000000005 | 77 | 3') },
      grades: 'posted=4 notCompared=4',
      finds: [
        '2b-student-unknown review high x1 technical.csv:4 course=77 section=1 ssids=2000000004',
        '2b-section-unknown review high x1 technical.csv:3 course=77 section=2',
        '2b-section-only-high review high x1 roster.csv:3 course=77 section=5',
      ],
    },
    {
      name: 'a student on the roster of another section of the course',
      technical: file(row(1, 88), row(2, 80)),
      high: { 'roster.csv': roster('2000000001 | 77 | 1', '2000000002 | ENG1 | 5') },
      grades: 'posted=2 notCompared=2',
      finds: ['2b-student-unknown ssids=2000000002', 'file-not-kts roster.csv:3'],
    },
    {
      name: 'grades and roster of the high school: the roster says who is scheduled, the grades what arrived',
      technical: file(row(1, 88), row(2, 80), row(3, 70)),
      high: {
        'high.csv': file(row(1, 88), '3 | ENG1 | 1 | T1 | Quarter Grade | 1'),
        'roster.csv': roster('2000000001 | 77 | 1', '2000000002 | 77 | 1'),
      },
      grades: 'posted=3 synced=1 missing=1 studentUnknown=1',
      finds: ['2b-missing ssid=2000000002', '2b-student-unknown ssids=2000000003', 'file-not-kts high.csv:3'],
    },
  ]);
});
