import { describe } from 'vitest';
import { gpaValues, minimumPercent } from '../../../src/rules/4e-score-groups/rule.ts';
import { table, type Case } from '../check/cases.ts';
import { csv } from '../check/tables.ts';

const group = (rows: string) => csv(`Score Group|Score|Minimum %|GPA Value\n${rows}`);
const cte = group(`CTE Numeric Score Group|100|90|4\nCTE Numeric Score Group|89|80|3\nCTE Numeric Score Group|79|0|0`);
const letters = group('Letters|A|90|4\nLetters|B|80|3\nLetters|F|0|0');
const tasks = (name: string) =>
  csv(`Course Number|Grading Task|Score Group\n501|CTE Term Grade|${name}\nENG1|Quarter|Standards`);

const minimum: Case[] = [
  {
    name: 'a value more and a value less',
    technical: { 'cte.csv': cte },
    high: { 'Example High=l.csv': letters.replace('B,80', 'B,79.5') },
    finds: [
      {
        code: '4e-minimum-percent',
        outcome: 'problem',
        school: 'Example High',
        count: 2,
        where: [{ file: 'l.csv', rows: [3], column: 'C' }],
        data: { group: 'Letters', missing: ['80'], extra: ['79.5'] },
        fixBy: ['high-school', 'ic-administrator'],
      },
    ],
    passes: {},
  },
  {
    name: 'a value less shows the whole group',
    technical: { 'cte.csv': cte },
    high: { 'l.csv': letters.replace('Letters,B,80,3\n', '') },
    finds: [{ code: '4e-minimum-percent', count: 1, rows: [2, 3], data: { missing: ['80'], extra: [] } }],
  },
  {
    name: 'a name that two files spell in two ways is one group',
    technical: { 'cte.csv': cte },
    high: { 'a.csv': group('KTS Letters|A|90|4\nKTS Letters|B|80|3'), 'b.csv': group('KTS-letters|F|0|0') },
    finds: [],
    passes: { '4e-minimum-percent': 1 },
  },
  {
    name: 'a group without a name',
    technical: { 'cte.csv': cte },
    high: { 'l.csv': csv('Score|Minimum %\nA|91\nB|80\nF|0') },
    finds: [{ code: '4e-minimum-percent', rows: [2], data: { missing: ['90'], extra: ['91'] } }],
  },
  {
    name: 'not: where a Minimum % of the group could not be read, beside a group of which all could',
    technical: { 'cte.csv': cte },
    high: { 'l.csv': `${letters.replace(',90,', ',ninety,')}Other,4,91,4\nOther,3,80,3\nOther,1,0,1` },
    finds: ['4e-minimum-percent l.csv:5 group=Other'],
    passes: {},
  },
  {
    name: 'not: where one of the CTE group could not be read',
    technical: { 'cte.csv': cte.replace(',90,', ',ninety,') },
    high: { 'l.csv': letters },
    finds: [],
    passes: {},
  },
  {
    name: 'only the group that a KTS course names',
    technical: { 'cte.csv': cte },
    high: { 't.csv': tasks('letters'), 'l.csv': `${letters}Standards,4,95,4\nStandards,1,0,1` },
    finds: [],
    passes: { '4e-minimum-percent': 1 },
  },
  {
    name: 'else every group in the file',
    technical: { 'cte.csv': cte },
    high: { 'l.csv': `${letters}Standards,4,95,4\nStandards,1,0,1` },
    finds: [
      {
        code: '4e-minimum-percent',
        outcome: 'problem',
        rows: [5],
        data: { group: 'Standards', missing: ['90', '80'], extra: ['95'] },
      },
    ],
    passes: { '4e-minimum-percent': 1 },
  },
  {
    name: 'the named group is not in the file: of the others we only say what to look at',
    technical: { 'cte.csv': cte },
    high: { 't.csv': tasks('Ten Points'), 'l.csv': group('Standards|4|95|4\nStandards|1|0|1') },
    finds: [{ code: '4e-minimum-percent', outcome: 'review', data: { group: 'Standards' } }],
  },
  {
    name: 'the technical school’s group with CTE in its name, else its first',
    technical: { 'cte.csv': `${group('Other|1|50|1')}\n${cte.split('\n').slice(1).join('\n')}` },
    high: { 'l.csv': letters },
    finds: [],
    passes: { '4e-minimum-percent': 1 },
  },
  {
    name: 'CTE within a longer word, but not within Selected',
    technical: {
      'cte.csv': `${group('Selected|1|50|1')}\n${cte.split('\n').slice(1).join('\n').replaceAll('CTE Numeric Score Group', 'CTE_Numeric')}`,
    },
    high: { 'l.csv': letters },
    finds: [],
    passes: { '4e-minimum-percent': 1 },
  },
  {
    name: 'its first',
    technical: { 'cte.csv': `${letters}Other,1,50,1` },
    high: { 'l.csv': letters.replaceAll('Letters', 'Local') },
    finds: [],
    passes: { '4e-minimum-percent': 1 },
  },
  {
    name: 'labels, order, spelling of numbers and percent signs do not count',
    technical: { 'cte.csv': cte },
    high: { 'l.csv': group('Letters|F|0.00|0\nLetters|B|80 %|3\nLetters|A|90.0|4') },
    finds: [],
    passes: { '4e-minimum-percent': 1 },
  },
  {
    name: 'more labels for the same values are a match',
    technical: { 'cte.csv': cte },
    high: { 'l.csv': `${letters}Letters,A*,90,4` },
    finds: [],
    passes: { '4e-minimum-percent': 1 },
  },
  {
    name: 'the same file twice is one group',
    technical: { 'cte.csv': cte },
    high: { 'a.csv': csv('Score|Minimum %\nA|90\nB|80\nF|0'), 'b.csv': csv('Score|Minimum %\nA|90\nB|80\nF|0') },
    finds: [],
    passes: { '4e-minimum-percent': 1 },
  },
  {
    name: 'a score with two values is not compared, and the group does not pass',
    technical: { 'cte.csv': cte },
    high: { 'l.csv': `${letters}Letters,B,81,3` },
    finds: [],
    passes: {},
  },
  { name: 'the high school alone', high: { 'l.csv': group('Letters|A|91|4') }, finds: [], passes: {} },
  { name: 'the technical school alone', technical: { 'cte.csv': cte }, finds: [], passes: {} },
];

const gpa: Case[] = [
  {
    name: 'a row without a GPA value',
    high: { 'Example High=l.csv': letters.replace('F,0,0', 'F,0,') },
    finds: [
      { code: '4e-gpa-missing', outcome: 'problem', school: 'Example High', count: 1, where: [{ file: 'l.csv', rows: [4], column: 'D' }], data: { group: 'Letters' } }, // prettier-ignore
    ],
    passes: {},
  },
  {
    name: 'a dash is no value',
    high: { 'l.csv': letters.replace('F,0,0', 'F,0,-').replace('B,80,3', 'B,80,N/A') },
    finds: [{ code: '4e-gpa-missing', outcome: 'problem', rows: [3, 4] }],
  },
  {
    name: 'a column that is empty throughout',
    high: { 'l.csv': group('Letters|A|90|\nLetters|F|0|') },
    finds: [{ code: '4e-gpa-missing', outcome: 'problem', count: 2 }],
  },
  {
    name: 'a file without the column cannot show it',
    high: { 'l.csv': csv('Score|Min %\nA|90\nF|0') },
    finds: [{ code: '4e-gpa-missing', outcome: 'review', count: 2, rows: [2, 3], data: { reason: 'no-column' } }],
    passes: {},
  },
  {
    name: 'a column of unweighted values is not it',
    high: { 'l.csv': csv('Score|Min %|Unweighted GPA Value\nA|90|4\nF|0|0') },
    finds: [{ code: '4e-gpa-missing', outcome: 'review' }],
  },
  { name: '0 is a value', high: { 'l.csv': letters }, finds: [], passes: { '4e-gpa-missing': 1 } },
  {
    name: 'a group that no KTS course uses',
    high: { 't.csv': tasks('Letters'), 'l.csv': `${letters}Standards,4,95,` },
    finds: [],
    passes: { '4e-gpa-missing': 1 },
  },
  {
    name: 'the technical school’s group is not asked for',
    technical: { 'cte.csv': cte.replace('90,4', '90,') },
    high: { 'l.csv': letters },
    finds: [],
    passes: { '4e-gpa-missing': 1 },
  },
  {
    name: 'two groups, each counted',
    high: { 'l.csv': `${letters}Standards,4,95,4\nStandards,1,0,0.5` },
    finds: [],
    passes: { '4e-gpa-missing': 2 },
  },
];

describe('4e Minimum %', () => table(minimum, [minimumPercent]));
describe('4e GPA values', () => table(gpa, [gpaValues]));
