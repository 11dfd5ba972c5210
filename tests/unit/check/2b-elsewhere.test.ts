import { describe } from 'vitest';
import { table } from './cases.ts';
import { grades, otherGrade } from './tables.ts';

const row = (student: number, term: string, task: string, score: number | '') =>
  `${student} | 77 | 1 | ${term} | ${task} | ${score} | ${score === '' ? '' : '10/01/2026'} |`;
const file = (...rows: string[]) => grades([otherGrade, ...rows].join('\n'));

describe('a missing grade that stands under another term or task names it as its likely cause', () => {
  table([
    {
      name: 'under another term',
      technical: file(row(1, 'T1', 'term', 84), row(1, 'T2', 'term', '')),
      high: file(row(1, 'T1', 'term', ''), row(1, 'T2', 'term', 84)),
      grades: 'posted=2 synced=1 missing=1 noGrade=1',
      finds: ['2b-missing ssid=2000000001 causes=2b-other-term', '2b-other-term x1 term=T1 highTerm=T2'],
    },
    {
      name: 'under another task',
      technical: file(row(1, 'T1', 'term', 84)),
      high: file(row(1, 'T1', 'term', ''), row(1, 'T1', 'final', 84)),
      grades: 'posted=2 synced=1 missing=1',
      finds: ['2b-missing ssid=2000000001 causes=2b-other-task', '2b-other-task x1 highTask=final'],
    },
    {
      name: 'only that of the student who has it there: the one beside is missing for another reason',
      technical: file(row(1, 'T1', 'term', 84), row(2, 'T1', 'term', 71)),
      high: file(row(1, 'T1', 'term', ''), row(1, 'T1', 'final', 84), row(2, 'T1', 'term', '')),
      grades: 'posted=3 synced=1 missing=2',
      finds: ['2b-missing ssid=2000000001 causes=2b-other-task', '2b-missing ssid=2000000002 no:causes', '2b-other-task x1'],
    },
    {
      name: 'of two students of a course, each under another term',
      technical: file(row(1, 'T1', 'term', 84), row(2, 'T1', 'term', 71), row(2, 'T3', 'term', ''), row(1, 'T2', 'term', '')),
      high: file(row(1, 'T1', 'term', ''), row(1, 'T2', 'term', 84), row(2, 'T1', 'term', ''), row(2, 'T3', 'term', 71)),
      grades: 'posted=3 synced=1 missing=2 noGrade=2',
      finds: [
        '2b-missing ssid=2000000001 causes=2b-other-term', '2b-missing ssid=2000000002 causes=2b-other-term',
        '2b-other-term x1 highTerm=T2', '2b-other-term x1 highTerm=T3',
      ],
    },
    {
      name: 'of a task that is nowhere in the high school’s file',
      technical: file(row(1, 'T1', 'exam', 84), row(2, 'T1', 'exam', 71)),
      high: file(row(1, 'T1', 'final', 84), row(2, 'T1', 'final', '')),
      grades: 'posted=3 synced=1 notInFile=2',
      finds: ['2b-not-in-file x2 causes=2b-other-task', '2b-other-task x1 task=exam highTask=final'],
    },
    {
      name: 'of a term that is nowhere in the high school’s file',
      technical: file(row(1, 'T2', 'term', 84)),
      high: file(row(1, 'T1', 'term', 84)),
      grades: 'posted=2 synced=1 notInFile=1',
      finds: ['2b-not-in-file x1 causes=2b-other-term', '2b-other-term x1 term=T2 highTerm=T1'],
    },
    {
      name: 'not: a task beside it, of the same student and course, is the one that stands elsewhere',
      technical: file(row(1, 'T1', 'term', 84), row(1, 'T1', 'exam', 70)),
      high: file(row(1, 'T1', 'term', ''), row(1, 'T1', 'final', 84), row(1, 'T1', 'exam', '')),
      grades: 'posted=3 synced=1 missing=2',
      finds: ['2b-missing task=term causes=2b-other-task', '2b-missing task=exam no:causes', '2b-other-task task=term'],
    },
    {
      name: 'not: another value stands there',
      technical: file(row(1, 'T1', 'term', 84), row(1, 'T2', 'term', '')),
      high: file(row(1, 'T1', 'term', ''), row(1, 'T2', 'term', 48)),
      grades: 'posted=2 synced=1 missing=1 noGrade=1 onlyHigh=1',
      finds: ['2b-missing ssid=2000000001 no:causes', '2b-only-high term=T2'],
    },
    {
      name: 'not: the technical school has posted one there too',
      technical: file(row(1, 'T1', 'term', 84), row(1, 'T2', 'term', 84)),
      high: file(row(1, 'T1', 'term', ''), row(1, 'T2', 'term', 84)),
      grades: 'posted=3 synced=2 missing=1',
      finds: ['2b-missing term=T1 no:causes'],
    },
  ]); // prettier-ignore
});
