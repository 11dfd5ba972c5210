import { describe } from 'vitest';
import { gradeCalc } from '../../../src/rules/4d-grade-calc/rule.ts';
import { table, type Case } from '../check/cases.ts';
import { csv } from '../check/tables.ts';

const audit = (rows: string, column = 'Grade Calc Options') =>
  csv(`Course Number|Section Number|Grading Task|${column}\n${rows}`);

const cases: Case[] = [
  {
    name: 'set up in one section of a KTS course',
    high: { 'a.csv': audit('0501|001|CTE Term Grade|\n0501|001|CTE Final Grade|Percent\n0501|002|CTE Final Grade|') },
    finds: [
      { code: '4d-high-school-grade-calc', outcome: 'problem', side: 'high', where: [{ file: 'a.csv', rows: [3], column: 'D' }], data: { course: '0501', section: '001' }, fixBy: ['high-school'] }, // prettier-ignore
    ],
    passes: { '4d-high-school-grade-calc': 1 },
  },
  {
    name: 'Composite Grades, the older name, and any value but none',
    high: {
      'a.csv': audit('501|1|CTE Term Grade|Yes\n501|1|CTE Final Grade|X\n502|1|CTE Final Grade|1', 'Composite Grades'),
    },
    finds: [
      { code: '4d-high-school-grade-calc', count: 2, rows: [2, 3] },
      { code: '4d-high-school-grade-calc', data: { course: '502' } },
    ],
    passes: {},
  },
  {
    name: 'on another task of a KTS course, in a file without sections',
    high: {
      'a.csv': csv('Course Number|Grading Task|Composite Grading\n501|CTE Term Grade|no\n501|Semester|Percent'),
    },
    finds: [{ code: '4d-high-school-grade-calc', rows: [3], data: { course: '501' } }],
  },
  {
    name: 'of one of two high schools',
    high: {
      'Example High=a.csv': audit('501|1|CTE Term Grade|Percent'),
      'Sample High=b.csv': audit('501|1|CTE Term Grade|'),
    },
    finds: [{ code: '4d-high-school-grade-calc', school: 'Example High' }],
    passes: { '4d-high-school-grade-calc': 1 },
  },
  {
    name: 'a course is KTS by the other school’s files',
    technical: { 't.csv': csv('Course Number|Grading Task\n501|CTE Term Grade') },
    high: { 'a.csv': audit('0501|1|Semester|Percent') },
    finds: [{ code: '4d-high-school-grade-calc', data: { course: '0501' } }],
  },
  {
    name: 'on a course that is not KTS',
    high: { 'a.csv': audit('501|1|CTE Term Grade|\nENG1|1|Quarter Grade|Percent') },
    finds: [],
    passes: { '4d-high-school-grade-calc': 1 },
  },
  {
    name: 'at the technical school, where they belong',
    technical: { 'a.csv': audit('501|1|CTE Final Grade|Percent') },
    high: { 'b.csv': audit('501|1|CTE Final Grade|none') },
    finds: [],
    passes: { '4d-high-school-grade-calc': 1 },
  },
  {
    name: 'each way to say none',
    high: {
      'a.csv': audit(
        '501|1|CTE Term Grade|0\n501|2|CTE Term Grade|No\n501|3|CTE Term Grade|FALSE\n501|4|CTE Term Grade|None',
      ),
    },
    finds: [],
    passes: { '4d-high-school-grade-calc': 4 },
  },
  {
    name: 'a file without the column shows nothing, so nothing passes',
    high: { 'a.csv': csv('Course Number|Section|Grading Task|Active Mask\n501|1|CTE Term Grade|T1') },
    finds: [],
    passes: {},
  },
  { name: 'an audit without rows', high: { 'a.csv': audit('') }, finds: [], passes: {} },
];

describe('4d Grade Calc Options', () => table(cases, [gradeCalc]));
