import { describe } from 'vitest';
import { reportCard } from '../../../src/rules/4f-report-card/rule.ts';
import { table, type Case } from '../check/cases.ts';
import { csv } from '../check/tables.ts';

const card = (rows: string) => csv(`Report Card|Grading Task|Term|Posted Grades\n${rows}`);
const bare = (rows: string) => csv(`Grading Task\n${rows}`);

const missing: Case[] = [
  {
    name: 'one of the two is not on a template',
    high: {
      'Example High=r.csv': card(
        'Semester|CTE Term Grade|T1|Yes\nSemester|Quarter Grade|T1|Yes\nYear|CTE Term|T1|Yes\nYear|CTE Final|T4|Yes',
      ),
    },
    finds: [
      { code: '4f-task-missing', outcome: 'problem', side: 'high', school: 'Example High', count: 1, rows: [2, 3], data: { template: 'Semester', tasks: ['CTE Final Grade'] }, fixBy: ['ic-administrator'] }, // prettier-ignore
    ],
    passes: { '4f-task-missing': 1, '4f-not-shown': 3 },
  },
  {
    name: 'neither, on a template without a name',
    high: { 'r.csv': bare('Quarter Grade\nCTE Final Exam') },
    finds: [{ code: '4f-task-missing', count: 2, data: { tasks: ['CTE Term Grade', 'CTE Final Grade'] } }],
    passes: {},
  },
  {
    name: 'two lists without names are two templates',
    high: { 'a.csv': bare('CTE Term Grade'), 'b.csv': bare('CTE Final Grade') },
    finds: [
      {
        code: '4f-task-missing',
        where: [{ file: 'a.csv', rows: [2], column: 'A' }],
        data: { tasks: ['CTE Final Grade'] },
      },
      { code: '4f-task-missing', data: { tasks: ['CTE Term Grade'] } },
    ],
  },
  {
    name: 'an empty list is for review',
    high: { 'r.csv': bare('') },
    finds: [{ code: '4f-task-missing', outcome: 'review', rows: [] }],
    passes: {},
  },
  {
    name: 'both are there, as the guide spells them',
    high: { 'r.csv': bare('cte term\nCTE  Final\nQuarter Grade') },
    finds: [],
    passes: { '4f-task-missing': 1 },
  },
  {
    name: 'a template in two files is one',
    high: { 'a.csv': card('Year|CTE Term Grade|T1|Yes'), 'b.csv': card('year|CTE Final Grade|T4|Yes') },
    finds: [],
    passes: { '4f-task-missing': 1, '4f-not-shown': 2 },
  },
  {
    name: 'no CTE Final Exam is no fault',
    high: { 'r.csv': card('Year|CTE Term Grade|T1|Yes\nYear|CTE Final Grade|T4|Yes') },
    finds: [],
  },
  {
    name: 'a template of the technical school',
    technical: { 'r.csv': bare('Quarter Grade') },
    finds: [],
    passes: {},
  },
];

const hidden: Case[] = [
  {
    name: 'posted grades are not shown',
    high: { 'r.csv': card('Year|CTE Term Grade|T1|Yes\nYear|CTE Final Grade|T4|No') },
    finds: [
      { code: '4f-not-shown', outcome: 'review', where: [{ file: 'r.csv', rows: [3], column: 'D' }], data: { template: 'Year', task: 'CTE Final Grade' } }, // prettier-ignore
    ],
    passes: { '4f-task-missing': 1, '4f-not-shown': 1 },
  },
  {
    name: 'the term is not selected',
    high: { 'r.csv': card('Year|CTE Term Grade||Yes\nYear|CTE Final Grade|T4|X') },
    finds: [
      { code: '4f-not-shown', where: [{ file: 'r.csv', rows: [2], column: 'C' }], data: { task: 'CTE Term Grade' } },
    ],
  },
  {
    name: 'one term of several is not shown: one finding',
    high: { 'r.csv': card('Year|CTE Term|T1|Yes\nYear|CTE Term|T2|\nYear|CTE Term|T3|no\nYear|CTE Final|T4|1') },
    finds: [{ code: '4f-not-shown', count: 1, rows: [3, 4] }],
  },
  {
    name: 'only columns that the list has are looked at',
    high: { 'r.csv': csv('Template|Grading Task|Posted Grades\nYear|CTE Term Grade|Yes\nYear|CTE Final Grade|Yes') },
    finds: [],
    passes: { '4f-task-missing': 1, '4f-not-shown': 2 },
  },
  {
    name: 'a list without both columns shows nothing, so nothing passes',
    high: { 'r.csv': csv('Template|Grading Task\nYear|CTE Term Grade\nYear|CTE Final Grade') },
    finds: [],
    passes: { '4f-task-missing': 1 },
  },
  {
    name: 'another task that is not shown is none of ours',
    high: {
      'r.csv': card(
        'Year|CTE Term Grade|T1|Yes\nYear|CTE Final Grade|T4|Yes\nYear|Quarter Grade||No\nYear|CTE Final Exam||No',
      ),
    },
    finds: [],
    passes: { '4f-task-missing': 1, '4f-not-shown': 2 },
  },
];

describe('4f a task is missing', () => table(missing, [reportCard]));
describe('4f a task is not shown', () => table(hidden, [reportCard]));
