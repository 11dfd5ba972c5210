import { describe } from 'vitest';
import { activeElsewhere } from '../../../src/rules/4c-term-dates/active-elsewhere.ts';
import { table, type Case } from '../check/cases.ts';
import { csv } from '../check/tables.ts';

const masks = (rows: string) => csv(`Course Number|Grading Task|Term Mask|Active Mask\n${rows}`);
const schedule = (rows: string) => csv(`Name|Start Date|End Date\n${rows}`);
const quarters = schedule('Q1|08/12/2026|10/09/2026\nQ2|10/12/2026|12/18/2026');
const sixWeeks = schedule('T1|08/10/2026|10/12/2026\nT2|10/13/2026|12/20/2026');
const semesters = schedule('S1|08/12/2026|12/18/2026\nS2|01/04/2027|05/21/2027');
const task = (active: string, all = 'T1/T2') => masks(`501|CTE Term Grade|${all}|${active}`);

const cases: Case[] = [
  {
    name: 'another term, by name',
    technical: { 'a.csv': task('T2') }, high: { 'Example High=b.csv': task('T1') },
    finds: [
      {
        code: '4c-active-elsewhere',
        outcome: 'review',
        side: 'high',
        school: 'Example High',
        count: 1,
        where: [{ file: 'b.csv', rows: [2], column: 'D' }, { file: 'a.csv', rows: [2], column: 'D' }],
        data: { course: '501', task: 'CTE Term Grade', term: 'T2', highTerm: 'T2', technical: ['T2'], high: ['T1'], active: ['T1'] },
        fixBy: ['high-school'],
      },
    ],
    passes: {},
  }, // prettier-ignore
  {
    name: 'another term that no mask of the high school names',
    technical: { 'a.csv': task('T2') },
    high: { 'b.csv': task('T1', 'T1') },
    finds: [{ code: '4c-active-elsewhere', data: { highTerm: 'T2', active: ['T1'] } }],
  },
  {
    name: 'another term, by dates',
    technical: { 'a.csv': task('T2'), 't.csv': sixWeeks },
    high: { 'b.csv': task('Q1', 'Q1/Q2'), 'h.csv': quarters },
    finds: [{ code: '4c-active-elsewhere', data: { term: 'T2', highTerm: 'Q2', active: ['Q1'] } }],
  },
  {
    name: 'names agree, but the dates are those of another term',
    technical: { 'a.csv': task('T1'), 't.csv': sixWeeks },
    high: { 'b.csv': task('T1'), 'h.csv': schedule('T0|08/10/2026|10/12/2026\nT1|10/13/2026|12/20/2026') },
    finds: [{ code: '4c-active-elsewhere', data: { term: 'T1', highTerm: 'T0', active: ['T1'] } }],
  },
  {
    name: 'the sections of the high school that name another term',
    technical: { 'a.csv': task('T1') },
    high: {
      'b.csv': csv(
        'Course Number|Section|Grading Task|Active Mask\n0501|1|CTE Term Grade|T1\n0501|2|CTE Term Grade|T2\n0501|3|CTE Term Grade|T2',
      ),
    },
    finds: [{ code: '4c-active-elsewhere', count: 2, rows: [3, 4, 2], data: { course: '0501', active: ['T2'] } }],
  },
  {
    name: 'one of two high schools',
    technical: { 'a.csv': task('T1') },
    high: { 'Example High=b.csv': task('T2'), 'Sample High=c.csv': task('T1') },
    finds: [{ code: '4c-active-elsewhere', school: 'Example High' }],
    passes: { '4c-active-elsewhere': 1 },
  },
  {
    name: 'one of two tasks',
    technical: { 'a.csv': masks('501|CTE Term Grade|T1/T2|T1\n501|CTE Final Grade|T2|T2') },
    high: { 'b.csv': masks('501|CTE Term|T1/T2|T1\n501|CTE Final|T1/T2|T1') },
    finds: [{ code: '4c-active-elsewhere', data: { task: 'CTE Final Grade' } }],
    passes: { '4c-active-elsewhere': 1 },
  },
  {
    name: 'the same term, spelled in two ways',
    technical: { 'a.csv': task('T2') },
    high: { 'b.csv': task('Term 2', 'Term 1, Term 2') },
    finds: [],
    passes: { '4c-active-elsewhere': 1 },
  },
  {
    name: 'the counterpart by dates',
    technical: { 'a.csv': task('T2'), 't.csv': sixWeeks },
    high: { 'b.csv': task('Q2', 'Q1/Q2'), 'h.csv': quarters },
    finds: [],
    passes: { '4c-active-elsewhere': 1 },
  },
  {
    name: 'semesters against quarters are not decided',
    technical: { 'a.csv': task('Q1', 'Q1/Q2'), 't.csv': quarters },
    high: { 'b.csv': task('S2', 'S1/S2'), 'h.csv': semesters },
    finds: [],
    passes: {},
  },
  {
    name: 'names that have nothing in common are not decided',
    technical: { 'a.csv': task('T1') },
    high: { 'b.csv': task('Q2', 'Q1/Q2') },
    finds: [],
    passes: {},
  },
  {
    name: 'two active terms are told in 4b',
    technical: { 'a.csv': task('T1/T2') },
    high: { 'b.csv': task('T2') },
    finds: [],
  },
  {
    name: 'no active term is too',
    technical: { 'a.csv': task('T1') },
    high: { 'b.csv': task('') },
    finds: [],
  },
  {
    name: 'sections of the technical school that differ name no one term',
    technical: {
      'a.csv': csv('Course Number|Section|Grading Task|Active Mask\n501|1|CTE Term Grade|T1\n501|2|CTE Term Grade|T2'),
    },
    high: { 'b.csv': task('T1') },
    finds: [],
    passes: {},
  },
  {
    name: 'another course',
    technical: { 'a.csv': task('T1') },
    high: { 'b.csv': task('T2').replace('501', '502') },
    finds: [],
  },
  {
    name: 'masks that can be read in two ways',
    technical: { 'a.csv': task('2', '3') },
    high: { 'b.csv': task('1', '3') },
    finds: [],
    passes: {},
  },
  {
    name: 'the same, told how',
    technical: { 'a.csv': task('2', '3') },
    high: { 'b.csv': task('1', '3') },
    options: { masks: 'bits' },
    finds: [{ code: '4c-active-elsewhere', data: { term: '2', highTerm: '2', active: ['1'] } }],
  },
  {
    name: 'a term whose dates stand there twice is not matched by dates',
    technical: { 'a.csv': task('T2'), 't.csv': sixWeeks },
    high: { 'b.csv': task('Q1', 'Q1/Q2'), 'h.csv': `${quarters}\nQ2,10/12/2026,12/11/2026` },
    finds: [],
  },
  { name: 'no masks at the high school', technical: { 'a.csv': task('T1') }, high: { 'b.csv': csv('Course Number|Grading Task\n501|CTE Term Grade') }, finds: [], passes: {} }, // prettier-ignore
  { name: 'one side alone', high: { 'b.csv': task('T2') }, finds: [], passes: {} },
];

describe('4c active elsewhere', () => table(cases, [activeElsewhere]));
