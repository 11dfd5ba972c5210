import { describe } from 'vitest';
import { cteTasksOnly } from '../../../src/rules/4a-cte-tasks/rule.ts';
import { table, type Case } from '../check/cases.ts';
import { csv } from '../check/tables.ts';

const masks = (rows: string) => csv(`Course Number|Grading Task|Term Mask|Active Mask\n${rows}`);
const names = (rows: string) => csv(`Course Number|Grading Task\n${rows}`);
const both = (course: string) => `${course}|CTE Term Grade|T1/T2|T1\n${course}|CTE Final Grade|T2|T2\n`;

const duplicates: Case[] = [
  {
    name: 'the same CTE task twice on a course',
    high: { 't.csv': masks(`501|CTE Term Grade|T1/T2/T3|T2\n501|CTE Term Grade|T1/T2|T2\n501|CTE Final Grade|T3|T3`) }, // prettier-ignore
    finds: [
      { code: '4a-duplicate-task', outcome: 'problem', side: 'high', count: 2, rows: [2, 3], data: { course: '501', task: 'CTE Term Grade' }, fixBy: ['high-school', 'kts-support'] }, // prettier-ignore
    ],
    passes: { '4a-duplicate-task': 1, '4a-other-task': 1, '4a-no-term-task': 1 },
  },
  {
    name: 'CTE Term and CTE Term Grade are two tasks, even with the same masks',
    technical: { 't.csv': masks(`501|CTE Term|T1|T1\n${both('501')}`) },
    finds: [{ code: '4a-duplicate-task', side: 'technical', rows: [2, 3] }],
  },
  {
    name: 'twice within one section',
    high: { 't.csv': csv(`Course Number|Section|Grading Task|Active Mask\n501|1|CTE Term Grade|T1\n501|1|CTE Term Grade|T2\n501|2|CTE Term Grade|T1\n501|1|CTE Final Grade|T2`) }, // prettier-ignore
    finds: [{ code: '4a-duplicate-task', rows: [2, 3], data: { course: '501', section: '1', task: 'CTE Term Grade' } }],
    passes: { '4a-duplicate-task': 2, '4a-other-task': 1, '4a-no-term-task': 1 },
  },
  {
    name: 'repeated for each section is no duplicate',
    high: { 't.csv': csv(`Course Number|Section|Grading Task|Active Mask\n501|1|CTE Term Grade|T1\n501|2|CTE Term Grade|T2\n501|1|CTE Final Grade|T2`) }, // prettier-ignore
    finds: [],
    passes: { '4a-duplicate-task': 3, '4a-other-task': 1, '4a-no-term-task': 1 },
  },
  {
    name: 'repeated for each term is no duplicate',
    high: { 't.csv': csv(`Course Number|Grading Task|Term|Active Mask\n501|CTE Term Grade|T1|X\n501|CTE Term Grade|T2|\n501|CTE Final Grade|T2|`) }, // prettier-ignore
    finds: [],
    passes: { '4a-duplicate-task': 2, '4a-other-task': 1, '4a-no-term-task': 1 },
  },
  {
    name: 'fully identical rows are told elsewhere',
    high: { 't.csv': masks(`${both('501')}501|CTE Final Grade|T2|T2`) },
    finds: [],
  },
  {
    name: 'the same task of two courses is no duplicate, nor of one course with and without a zero',
    high: { 't.csv': masks(`${both('501')}${both('502')}0501|CTE Term Grade|T2|T1\n0501|CTE Final Grade|T2|T1`) }, // prettier-ignore
    finds: [],
    passes: { '4a-duplicate-task': 6, '4a-other-task': 2, '4a-no-term-task': 2 },
  },
  {
    name: 'the same task once at each school is no duplicate',
    technical: { 'a.csv': masks(both('501')) },
    high: {
      'Example High=b.csv': masks(both('501')),
      'Sample High=c.csv': masks(both('501').replaceAll('T1', 'T2')),
    },
    finds: [],
  },
  {
    name: 'one file with the masks and one with Grade Calc Options belong together',
    high: {
      'a.csv': masks(both('501')),
      'b.csv': csv(`Course Number|Grading Task|Grade Calc Options\n501|CTE Term Grade|\n501|CTE Final Grade|`),
    },
    finds: [],
    passes: { '4a-duplicate-task': 2, '4a-other-task': 1, '4a-no-term-task': 1 },
  },
  {
    name: 'two files that contradict each other do not make a task stand twice',
    high: { 'before.csv': masks(both('501')), 'after.csv': masks(both('501').replace('|T1\n', '|T2\n')) },
    finds: [],
  },
  {
    name: 'a duplicate in a file that was given twice is told once',
    high: {
      'a.csv': masks(`${both('501')}501|CTE Final Grade|T2|T1`),
      'b.csv': masks(`${both('501')}501|CTE Final Grade|T2|T1`),
    },
    finds: [{ code: '4a-duplicate-task', count: 2, where: [{ file: 'a.csv', rows: [3, 4], column: 'B' }] }],
  },
];

const others: Case[] = [
  {
    name: 'another task on a KTS course',
    high: { 't.csv': names('501|CTE Term Grade\n501|CTE Final Grade\n501|Quarter Grade\n501|Quarter Grade') },
    finds: [
      { code: '4a-other-task', outcome: 'problem', side: 'high', rows: [4, 5], data: { course: '501', task: 'Quarter Grade' }, fixBy: ['high-school'] }, // prettier-ignore
    ],
    passes: { '4a-duplicate-task': 2, '4a-no-term-task': 1 },
  },
  {
    name: 'two other tasks are two findings, and a task for each section is one',
    technical: { 't.csv': csv(`Course Number|Section|Grading Task\n501|1|CTE Term Grade\n501|1|CTE Final Grade\n501|1|Progress\n501|2|progress\n501|1|Semester`) }, // prettier-ignore
    finds: [
      { code: '4a-other-task', side: 'technical', rows: [4, 5], data: { task: 'Progress' } },
      { code: '4a-other-task', rows: [6], data: { task: 'Semester' } },
    ],
  },
  {
    name: 'a KTS course is known from another file',
    technical: { 'a.csv': names('0501|CTE Term Grade\n0501|CTE Final Grade') },
    high: { 'b.csv': names('501|Quarter Grade') },
    finds: [
      { code: '4a-other-task', side: 'high', data: { course: '501' } },
      { code: '4a-no-term-task', side: 'high', data: { course: '501', tasks: ['CTE Term Grade', 'CTE Final Grade'] } },
    ],
  },
  {
    name: 'another task of another course at a high school is none of ours',
    high: { 't.csv': names('501|CTE Term Grade\n501|CTE Final Grade\nENG1|Quarter Grade') },
    finds: [],
    passes: { '4a-duplicate-task': 2, '4a-other-task': 1, '4a-no-term-task': 1 },
  },
  {
    name: 'nor of a course of the technical school that is not exchanged',
    technical: {
      't.csv': names('501|CTE Term Grade\n501|CTE Final Grade\n600|Progress'),
      's.csv': csv('Course Number|Section Number|KTSExchange\n501|1|1\n600|1|0'),
    },
    finds: [],
  },
  {
    name: 'all three tasks, as the guide and as the screen spell them',
    high: { 't.csv': names('501|cte term\n501|CTE  Final Grade\n501|CTE Final Exam') },
    finds: [],
    passes: { '4a-duplicate-task': 3, '4a-other-task': 1, '4a-no-term-task': 1 },
  },
];

const lacking: Case[] = [
  {
    name: 'a course without CTE Final Grade',
    high: { 't.csv': names('501|CTE Term Grade\n501|CTE Final Exam\n502|CTE Term\n502|CTE Final') },
    finds: [
      { code: '4a-no-term-task', outcome: 'review', rows: [2, 3], data: { course: '501', tasks: ['CTE Final Grade'] } },
    ],
    passes: { '4a-duplicate-task': 4, '4a-other-task': 2, '4a-no-term-task': 1 },
  },
  {
    name: 'a course with only a CTE Final Exam',
    technical: { 't.csv': names('501|CTE Final Exam') },
    finds: [{ code: '4a-no-term-task', side: 'technical', data: { tasks: ['CTE Term Grade', 'CTE Final Grade'] } }],
  },
  {
    name: 'the other task in another section, or in another file of the same school',
    high: {
      'a.csv': csv(
        'Course Number|Section|Grading Task\n501|1|CTE Term Grade\n501|2|CTE Final Grade\n502|1|CTE Term Grade',
      ),
      'b.csv': names('0502|CTE Final Grade'),
    },
    finds: [],
  },
  {
    name: 'the other task at another high school does not help',
    high: { 'Example High=a.csv': names('501|CTE Term Grade'), 'Sample High=b.csv': names('501|CTE Final Grade') },
    finds: [
      { code: '4a-no-term-task', school: 'Example High', data: { tasks: ['CTE Final Grade'] } },
      { code: '4a-no-term-task', school: 'Sample High', data: { tasks: ['CTE Term Grade'] } },
    ],
  },
  {
    name: 'no CTE Final Exam is no fault',
    high: { 't.csv': masks(both('501')) },
    finds: [],
    passes: { '4a-duplicate-task': 2, '4a-other-task': 1, '4a-no-term-task': 1 },
  },
  { name: 'a list without rows finds nothing and passes nothing', high: { 't.csv': masks('') }, finds: [], passes: {} }, // prettier-ignore
];

describe('4a the same task more than once', () => table(duplicates, [cteTasksOnly]));
describe('4a other tasks', () => table(others, [cteTasksOnly]));
describe('4a without CTE Term Grade or CTE Final Grade', () => table(lacking, [cteTasksOnly]));
