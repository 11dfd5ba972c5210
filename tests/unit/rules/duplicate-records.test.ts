import { describe, expect, it } from 'vitest';
import { duplicates } from '../../../src/rules/file-rows/duplicates.ts';
import { termsOnce } from '../../../src/rules/each-once.ts';
import { table, type Case } from '../check/cases.ts';
import { csv, factsOf } from '../check/tables.ts';

const masks = (rows: string) => csv(`Course Number|Grading Task|Term Mask|Active Mask\n${rows}`);
const schedule = (rows: string) => csv(`Name|Start Date|End Date\n${rows}`);
const group = (rows: string) => csv(`Score Group|Score|Minimum %|GPA Value\n${rows}`);
const twoTerms = schedule('T1|08/12/2026|10/09/2026\nT2|10/12/2026|12/18/2026');
const letters = group('Letters|A|90|4\nLetters|B|80|3');

const cases: Case[] = [
  {
    name: 'identical grading tasks in one file: the words name 4a',
    high: { 't.csv': masks('501|CTE Term Grade|T1, T2|T1\n501|CTE Final Grade|T2|T2\n501|CTE Term Grade|T1/T2|T1') },
    finds: [
      { code: 'file-duplicate-row', outcome: 'review', side: 'high', count: 2, rows: [2, 4], data: { reason: 'same', course: '501', task: 'CTE Term Grade' } }, // prettier-ignore
    ],
    passes: { 'file-duplicate-row': 1 },
  },
  {
    name: 'the same grading tasks in two files are one finding for the pair',
    high: { 'a.csv': masks('501|CTE Term Grade|T1|T1\n501|CTE Final Grade|T2|T2'), 'b.csv': masks('501|CTE Final Grade|T2|T2\n501|CTE Term Grade|T1|T1\n502|CTE Term Grade|T1|T1') }, // prettier-ignore
    finds: [
      { code: 'file-duplicate-row', outcome: 'review', count: 4, where: [{ file: 'a.csv', rows: [2, 3] }, { file: 'b.csv', rows: [2, 3] }], data: { reason: 'same' } }, // prettier-ignore
    ],
    passes: { 'file-duplicate-row': 1 },
  },
  {
    name: 'two files with other masks: nobody can tell which is right',
    technical: { 'a.csv': masks('501|CTE Term Grade|T1/T2|T1'), 'b.csv': masks('501|CTE Term Grade|T1/T2|T2') },
    finds: [
      { code: 'file-duplicate-row', outcome: 'problem', side: 'technical', where: [{ file: 'a.csv', rows: [2] }, { file: 'b.csv', rows: [2] }], data: { reason: 'differs', course: '501', task: 'CTE Term Grade' } }, // prettier-ignore
    ],
    passes: {},
  },
  {
    name: 'other masks in one file are a matter of 4a',
    high: { 't.csv': masks('501|CTE Term Grade|T1/T2|T1\n501|CTE Term Grade|T1|T1') },
    finds: [],
  },
  {
    name: 'one file with masks, one with Grade Calc Options',
    high: { 'a.csv': masks('501|CTE Term Grade|T1|T1'), 'b.csv': csv('Course Number|Grading Task|Grade Calc Options\n501|CTE Term Grade|Percent') }, // prettier-ignore
    finds: [],
    passes: { 'file-duplicate-row': 2 },
  },
  {
    name: 'a row for each section, and for each term',
    high: { 'a.csv': csv('Course Number|Section|Grading Task|Term|Active Mask\n501|1|CTE Term Grade|T1|X\n501|2|CTE Term Grade|T1|X\n501|1|CTE Term Grade|T2|X') }, // prettier-ignore
    finds: [],
    passes: { 'file-duplicate-row': 3 },
  },
  {
    name: 'the same at two high schools, or at both sides',
    technical: { 'a.csv': masks('501|CTE Term Grade|T1|T1') },
    high: { 'Example High=b.csv': masks('501|CTE Term Grade|T1|T1'), 'Sample High=c.csv': masks('501|CTE Term Grade|T1|T1') }, // prettier-ignore
    finds: [],
  },
  {
    name: 'other tasks have no key',
    technical: { 'a.csv': masks('501|Progress|T1|T1\n501|Progress|T1|T1') },
    finds: [],
    passes: {},
  },
  {
    name: 'a term twice with the same dates',
    technical: { 't.csv': `${twoTerms}Term 1,2026-08-12,2026-10-09` },
    finds: [{ code: 'file-duplicate-row', outcome: 'review', rows: [2, 4], data: { reason: 'same', term: 'T1' } }],
    passes: { 'file-duplicate-row': 1 },
  },
  {
    name: 'a term twice with other dates',
    high: { 'Example High=t.csv': `${twoTerms}T1,08/12/2026,10/16/2026` },
    finds: [
      {
        code: 'file-duplicate-row',
        outcome: 'problem',
        school: 'Example High',
        rows: [2, 4],
        data: { reason: 'differs', term: 'T1' },
      },
    ],
  },
  {
    name: 'a schedule given twice',
    high: { 'a.csv': twoTerms, 'b.csv': twoTerms },
    finds: [{ code: 'file-duplicate-row', outcome: 'review', count: 4, data: { reason: 'same' } }],
  },
  {
    name: 'other terms with the same dates',
    high: { 't.csv': schedule('T1|08/12/2026|10/09/2026\nQ1|08/12/2026|10/09/2026') },
    finds: [],
    passes: { 'file-duplicate-row': 2 },
  },
  {
    name: 'a score twice, with the same and with other values',
    high: { 'l.csv': `${letters}Letters,a,90.0,4.0\nLetters,B,81,3` },
    finds: [
      { code: 'file-duplicate-row', outcome: 'problem', rows: [3, 5], data: { group: 'Letters', value: 'B' } },
      { code: 'file-duplicate-row', outcome: 'review', rows: [2, 4], data: { group: 'Letters', value: 'A' } },
    ],
  },
  {
    name: 'a score with another GPA value',
    high: { 'l.csv': `${letters}Letters,B,80,` },
    finds: [{ code: 'file-duplicate-row', outcome: 'problem', rows: [3, 4] }],
  },
  {
    name: 'the same score of two groups, named or not',
    high: { 'l.csv': `${letters}Standards,A,95,4`, 'n.csv': csv('Score|Minimum %\nA|93\nF|0') },
    finds: [],
    passes: { 'file-duplicate-row': 5 },
  },
  {
    name: 'a group without a name given twice',
    high: { 'a.csv': csv('Score|Minimum %\nA|93\nF|0'), 'b.csv': csv('Score|Minimum %\nA|93\nF|0') },
    finds: [{ code: 'file-duplicate-row', outcome: 'review', count: 4 }],
  },
  {
    name: 'a copy without the GPA column contradicts nothing',
    high: { 'a.csv': letters, 'b.csv': csv('Score Group|Score|Minimum %\nLetters|A|90\nLetters|B|80') },
    finds: [{ code: 'file-duplicate-row', outcome: 'review' }],
  },
];

describe('the same thing more than once', () => {
  table(cases, [duplicates]);

  it('uses the first of equal terms, and none that differ', () => {
    const facts = factsOf({
      technical: { 't.csv': `${twoTerms}T1,08/12/2026,10/09/2026\nT2,10/12/2026,12/11/2026` },
    });
    expect(termsOnce(facts, { side: 'technical' }).used.map(({ record }) => record.row)).toEqual([2]);
  });
});
