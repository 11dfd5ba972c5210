import { describe } from 'vitest';
import { table } from './cases.ts';
import { csv, grades } from './tables.ts';

/** A grade in each term, with a value of its own. */
const inTerms = (...terms: string[]) =>
  grades(terms.map((term, i) => `1 | 77 | 1 | ${term} | term | ${60 + i} |`).join('\n'));
const schedule = (rows: string) => csv(`Term Name | Start Date | End Date\n${rows}`);

describe('terms by name', () => {
  table([
    {
      name: '1, T1 and Term 1 are one',
      technical: inTerms('1', 'T2', 'Term 3', 'term-4'),
      high: inTerms('Term 1', '2', 't 3', 'T04'),
      grades: 'posted=4 synced=4',
      finds: [],
    },
    {
      name: 'Q1 and Quarter 1',
      technical: inTerms('Q1', 'quarter 2'),
      high: inTerms('Quarter 1', 'q2'),
      grades: 'posted=2 synced=2',
      finds: [],
    },
    {
      name: 'S1 and Semester 1',
      technical: inTerms('S1', 'Semester 2'),
      high: inTerms('semester  1', 's-2'),
      grades: 'posted=2 synced=2',
      finds: [],
    },
    {
      name: 'any other name, case, spaces and punctuation aside',
      technical: inTerms('Fall (A)', 'SPRING'),
      high: inTerms('fall a', 'Spring.'),
      grades: 'posted=2 synced=2',
      finds: [],
    },
    {
      name: 'T2 beside only T1 is not in the file',
      technical: inTerms('T1', 'T2'),
      high: inTerms('T1'),
      grades: 'posted=2 synced=1 notInFile=1',
      finds: ['2b-not-in-file term=T2 x1 technical.csv:3'],
    },
    {
      name: 'a quarter is no term: once for the pair of files',
      technical: inTerms('Q1', 'Q2'),
      high: inTerms('T1', 'T2'),
      grades: 'posted=2 termUnknown=2',
      finds: ['2b-terms-unmatched review high x2 technical.csv:2,3 technical=Q1,Q2 high=T1,T2'],
    },
    {
      name: 'a quarter is no semester',
      technical: inTerms('Q1'),
      high: inTerms('S1'),
      grades: 'posted=1 termUnknown=1',
      finds: ['2b-terms-unmatched technical=Q1 high=S1'],
    },
    {
      name: 'nothing else is equal: First is not T1',
      technical: inTerms('First', 'T2'),
      high: inTerms('T1', 'T2'),
      grades: 'posted=2 termUnknown=1 synced=1',
      finds: ['2b-terms-unmatched x1 technical.csv:2 technical=First high=T1'],
    },
    {
      name: 'a name that the high school has too is matched beside others that are not',
      technical: inTerms('T1', 'Fall'),
      high: inTerms('T1'),
      grades: 'posted=2 synced=1 notInFile=1',
      finds: ['2b-not-in-file term=Fall'],
    },
  ]);
});

describe('--term-map', () => {
  table([
    {
      name: 'Q1=T1',
      technical: inTerms('Q1', 'Q2'),
      high: inTerms('T1', 'T2'),
      options: { termMap: { Q1: 'T1', Q2: 'T2' } },
      grades: 'posted=2 synced=2',
      finds: [],
    },
    {
      name: 'in any spelling',
      technical: inTerms('Quarter 1'),
      high: inTerms('Term 1'),
      options: { termMap: { q1: '1' } },
      grades: 'posted=1 synced=1',
      finds: [],
    },
    {
      name: 'goes before the names',
      technical: inTerms('T1', 'T2'),
      high: grades('1 | 77 | 1 | T2 | term | 60\n1 | 77 | 1 | T1 | term | 61'),
      options: { termMap: { T1: 'T2', T2: 'T1' } },
      grades: 'posted=2 synced=2',
      finds: [],
    },
    {
      name: 'goes before the dates',
      technical: {
        'technical.csv': inTerms('A', 'B'),
        'tt.csv': schedule('A | 8/12/2026 | 12/18/2026\nB | 1/4/2027 | 5/21/2027'),
      },
      high: {
        'high.csv': grades('1 | 77 | 1 | D | term | 60\n1 | 77 | 1 | C | term | 61'),
        'ht.csv': schedule('C | 8/12/2026 | 12/18/2026\nD | 1/4/2027 | 5/21/2027'),
      },
      options: { termMap: { A: 'D', B: 'C' } },
      grades: 'posted=2 synced=2',
      finds: [],
      passes: '4c-dates-differ=2',
    },
    {
      name: 'only one of two: the other stays unmatched',
      technical: inTerms('Q1', 'Q2'),
      high: inTerms('T1', 'T2'),
      options: { termMap: { Q1: 'T1' } },
      grades: 'posted=2 synced=1 termUnknown=1',
      finds: ['2b-terms-unmatched x1 technical=Q2 high=T2'],
    },
    {
      name: 'for one high school alone: another one’s terms stay unmatched',
      technical: grades('1 | 77 | 1 | Q1 | term | 60\n2 | 77 | 1 | Q1 | term | 61'),
      high: { 'A=a.csv': grades('1 | 77 | 1 | T1 | term | 60'), 'B=b.csv': grades('2 | 77 | 1 | T1 | term | 61') },
      options: { termMapSchool: { A: { Q1: 'T1' } } },
      grades: 'posted=2 synced=1 termUnknown=1',
      finds: ['2b-terms-unmatched x1 school=B technical=Q1 high=T1'],
    },
    {
      name: 'to a term that is not in the file',
      technical: inTerms('Q1', 'Q2'),
      high: inTerms('T1'),
      options: { termMap: { Q1: 'T1', Q2: 'T2' } },
      grades: 'posted=2 synced=1 notInFile=1',
      finds: ['2b-not-in-file term=Q2'],
    },
  ]);
});

describe('terms by the two schedules', () => {
  const same = '8/12/2026 | 12/18/2026';
  const later = '1/4/2027 | 5/21/2027';
  table([
    {
      name: 'other names, the same days',
      technical: { 'technical.csv': inTerms('A', 'B'), 'tt.csv': schedule(`A | ${same}\nB | ${later}`) },
      high: { 'high.csv': inTerms('C', 'D'), 'ht.csv': schedule(`C | ${same}\nD | ${later}`) },
      grades: 'posted=2 synced=2',
      finds: [],
      passes: '4c-dates-differ=2',
    },
    {
      name: 'the days go before the names',
      technical: { 'technical.csv': inTerms('T1', 'T2'), 'tt.csv': schedule(`T1 | ${same}\nT2 | ${later}`) },
      high: {
        'high.csv': grades('1 | 77 | 1 | T2 | term | 60\n1 | 77 | 1 | T3 | term | 61'),
        'ht.csv': schedule(`T2 | ${same}\nT3 | ${later}`),
      },
      grades: 'posted=2 synced=2',
      finds: [],
    },
    {
      name: 'by the largest overlap',
      technical: {
        'technical.csv': inTerms('A', 'B'),
        'tt.csv': schedule('A | 8/12/2026 | 12/18/2026\nB | 12/19/2026 | 5/21/2027'),
      },
      high: {
        'high.csv': inTerms('C', 'D'),
        'ht.csv': schedule('C | 8/12/2026 | 1/15/2027\nD | 1/16/2027 | 5/21/2027'),
      },
      grades: 'posted=2 synced=2',
      finds: [
        '4c-dates-differ review high x1 tt.csv:2 ht.csv:2 term=A highTerm=C technical=2026-08-12..2026-12-18 high=2026-08-12..2027-01-15 days=2026-12-19..2027-01-15',
        '4c-dates-differ term=B highTerm=D days=2026-12-19..2027-01-15',
      ],
    },
    {
      name: 'two quarters in a semester are not decided by us',
      technical: {
        'technical.csv': inTerms('Q1', 'Q2'),
        'tt.csv': schedule('Q1 | 8/12/2026 | 10/9/2026\nQ2 | 10/12/2026 | 12/18/2026'),
      },
      high: { 'high.csv': inTerms('S1'), 'ht.csv': schedule('S1 | 8/12/2026 | 12/18/2026') },
      grades: 'posted=2 termUnknown=2',
      finds: ['2b-terms-unmatched x2 technical=Q1,Q2 high=S1', '4c-dates-differ term=Q1', '4c-dates-differ term=Q2'],
    },
    {
      name: 'nor a semester over two quarters',
      technical: { 'technical.csv': inTerms('S1'), 'tt.csv': schedule('S1 | 8/12/2026 | 12/18/2026') },
      high: {
        'high.csv': inTerms('Q1', 'Q2'),
        'ht.csv': schedule('Q1 | 8/12/2026 | 10/9/2026\nQ2 | 10/12/2026 | 12/18/2026'),
      },
      grades: 'posted=1 termUnknown=1',
      finds: ['2b-terms-unmatched technical=S1 high=Q1,Q2', '4c-dates-differ term=S1 highTerm=Q2'],
    },
    {
      name: 'equal overlaps, even where a name is the same',
      technical: { 'technical.csv': inTerms('T1'), 'tt.csv': schedule('T1 | 10/1/2026 | 10/20/2026') },
      high: {
        'high.csv': inTerms('T1', 'T2'),
        'ht.csv': schedule('T1 | 9/1/2026 | 10/10/2026\nT2 | 10/11/2026 | 11/30/2026'),
      },
      grades: 'posted=1 termUnknown=1',
      finds: ['2b-terms-unmatched technical=T1 high=T1,T2', '4c-dates-differ term=T1'],
    },
    {
      name: 'without the high school’s schedule, by name',
      technical: { 'technical.csv': inTerms('T1', 'T2'), 'tt.csv': schedule(`T1 | ${same}\nT2 | ${later}`) },
      high: inTerms('Term 1', 'Term 2'),
      grades: 'posted=2 synced=2',
      finds: [],
      notRun: { '4c': ['high terms', 'technical grading-tasks', 'high grading-tasks'] },
    },
  ]);
});
