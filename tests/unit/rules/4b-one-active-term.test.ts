import { describe } from 'vitest';
import { oneActiveTerm } from '../../../src/rules/4b-one-active-term/rule.ts';
import { doubted } from '../../../src/rules/file-read-as/rule.ts';
import { table, type Case } from '../check/cases.ts';
import { csv } from '../check/tables.ts';

const masks = (rows: string) => csv(`Course Number|Grading Task|Term Mask|Active Mask\n${rows}`);
const adHoc = (rows: string) =>
  csv(`courseInfo.courseNumber|Grading Task|gradingTaskCredit.termMask|gradingTaskCredit.activeMask\n${rows}`);
const terms = csv('Name|Start Date|End Date\nQ2|10/12/2026|12/18/2026\nQ1|08/12/2026|10/09/2026');
const allPass = (count: number) => ({ '4b-two-active': count, '4b-none-active': count, '4b-outside-term-mask': count });

const twoActive: Case[] = [
  {
    name: 'two names',
    high: { 'Example High=t.csv': masks('501|CTE Term|Term 1, Term 2|Term 1, Term 2\n501|CTE Final|Term 2|Term 2') },
    finds: [
      {
        code: '4b-two-active',
        outcome: 'problem',
        side: 'high',
        school: 'Example High',
        where: [{ file: 't.csv', rows: [2], column: 'D' }],
        data: { course: '501', task: 'CTE Term Grade', active: ['Term 1', 'Term 2'], terms: ['Term 1', 'Term 2'] },
        fixBy: ['high-school'],
      },
    ],
    passes: { '4b-two-active': 1, '4b-none-active': 2, '4b-outside-term-mask': 2 },
  },
  {
    name: 'two ticks, of one section',
    technical: { 't.csv': csv('Course Number|Section|Grading Task|Active Mask T1|Active Mask T2\n501|1|CTE Term Grade|X|X\n501|2|CTE Term Grade||X') }, // prettier-ignore
    finds: [
      { code: '4b-two-active', side: 'technical', rows: [2], data: { course: '501', section: '1', task: 'CTE Term Grade', active: ['T1', 'T2'] } }, // prettier-ignore
    ],
    passes: { '4b-two-active': 1, '4b-none-active': 2 },
  },
  {
    name: 'two bits, named by the term schedule',
    high: { 't.csv': adHoc('501|CTE Term Grade|3|3\n502|CTE Term Grade|3|0'), 's.csv': terms },
    finds: [
      { code: '4b-two-active', outcome: 'problem', rows: [2], data: { active: ['Q1', 'Q2'], terms: ['Q1', 'Q2'] } },
      { code: '4b-none-active', rows: [3] },
    ],
  },
  {
    name: 'two rows of one task in a file with a row for each term',
    high: { 't.csv': csv('Course Number|Grading Task|Term|Active Mask\n501|CTE Term Grade|T1|X\n501|CTE Term Grade|T2|X\n501|CTE Term Grade|T3|') }, // prettier-ignore
    finds: [{ code: '4b-two-active', rows: [2, 3, 4], data: { active: ['T1', 'T2'] } }],
  },
  {
    name: 'each row of a duplicate task by itself',
    high: { 't.csv': masks('501|CTE Term Grade|T1/T2|T1/T2\n501|CTE Term Grade|T1/T2|T1') },
    finds: [{ code: '4b-two-active', rows: [2] }],
    passes: { '4b-two-active': 1, '4b-none-active': 2, '4b-outside-term-mask': 2 },
  },
  {
    name: 'the same file twice finds it once',
    high: { 'a.csv': masks('501|CTE Term Grade|T1|T1 T2'), 'b.csv': masks('501|CTE Term Grade|T1|T2/T1') },
    finds: [{ code: '4b-two-active' }, { code: '4b-outside-term-mask' }],
  },
  {
    name: 'the same term twice in a cell is one',
    high: { 't.csv': masks('501|CTE Term Grade|T1/T2|T1, Term 1') },
    finds: [],
    passes: allPass(1),
  },
  {
    name: 'another task of the course, or a course that is not KTS',
    high: { 't.csv': masks('501|Quarter Grade|T1|T1/T2\n501|CTE Term Grade|T1|T1\nENG1|Quarter Grade|T1|T1/T2') },
    finds: [],
    passes: allPass(1),
  },
  {
    name: 'a course of the technical school that is not exchanged',
    technical: { 't.csv': masks('600|Progress|T1|T1/T2\n501|CTE Term Grade|T1|T1'), 's.csv': csv('Course Number|Section Number|KTSExchange\n600|1|N') }, // prettier-ignore
    finds: [],
  },
  {
    name: 'many terms in the Term Mask alone',
    high: { 't.csv': csv('Course Number|Grading Task|Term Mask\n501|CTE Term Grade|T1/T2/T3/T4') },
    finds: [],
    passes: {},
  },
  {
    name: 'one name of two words',
    high: { 't.csv': masks('501|CTE Term Grade|Fall Semester, Spring Semester|Fall Semester') },
    finds: [],
    passes: allPass(1),
  },
  {
    name: 'rows that two files contradict are not judged',
    high: { 'a.csv': masks('501|CTE Term Grade|T1/T2|T1/T2'), 'b.csv': masks('501|CTE Term Grade|T1/T2|T1') },
    finds: [],
    passes: {},
  },
];

const noneActive: Case[] = [
  {
    name: 'no term, while another task has one',
    high: { 't.csv': masks('501|CTE Term Grade|T1/T2|T1\n501|CTE Final Grade|T2|') },
    finds: [
      { code: '4b-none-active', outcome: 'review', rows: [3], data: { course: '501', task: 'CTE Final Grade', active: [], terms: ['T2'] } }, // prettier-ignore
    ],
    passes: allPass(1),
  },
  {
    name: 'no tick',
    high: { 't.csv': csv('Course Number|Grading Task|Active Mask T1|Active Mask T2\n501|CTE Term Grade||no\n501|CTE Final Grade|X|') }, // prettier-ignore
    finds: [{ code: '4b-none-active', rows: [2] }],
  },
  {
    name: 'a column that is empty throughout is one finding for the file',
    technical: { 't.csv': masks('501|CTE Term Grade|T1|\n501|CTE Final Grade|T1|\n502|CTE Term Grade|T2|None') },
    finds: [
      {
        code: '4b-none-active',
        side: 'technical',
        count: 3,
        rows: [2, 3, 4],
        data: { active: [], terms: ['T1', 'T2'] },
      },
    ],
    passes: {},
  },
  {
    name: 'one task alone is named',
    high: { 't.csv': masks('501|CTE Term Grade|T1|') },
    finds: [{ code: '4b-none-active', count: 1, data: { course: '501', task: 'CTE Term Grade' } }],
  },
  {
    name: 'a file without an Active Mask column says nothing of it',
    high: { 't.csv': csv('Course Number|Grading Task|Term Mask\n501|CTE Term Grade|\n502|CTE Term Grade|T1') },
    finds: [],
    passes: {},
  },
  {
    name: 'a file of names only says nothing of it',
    high: { 't.csv': csv('Course Number|Grading Task\n501|CTE Term Grade') },
    finds: [],
    passes: {},
  },
  {
    name: 'one term of a row for each term',
    high: { 't.csv': csv('Course Number|Grading Task|Term|Term Mask|Active Mask\n501|CTE Term Grade|T1|X|\n501|CTE Term Grade|T2|X|X') }, // prettier-ignore
    finds: [],
    passes: allPass(1),
  },
  {
    name: 'an empty mask of another task',
    high: { 't.csv': masks('501|Quarter Grade|T1|\n501|CTE Term Grade|T1|T1') },
    finds: [],
  },
];

const outside: Case[] = [
  {
    name: 'the active term is not in the Term Mask',
    technical: { 't.csv': masks('501|CTE Term Grade|T1/T2|T3\n501|CTE Final Grade|T4|T4') },
    finds: [
      { code: '4b-outside-term-mask', outcome: 'review', side: 'technical', rows: [2], data: { course: '501', active: ['T3'], terms: ['T1', 'T2'] } }, // prettier-ignore
    ],
    passes: { '4b-two-active': 2, '4b-none-active': 2, '4b-outside-term-mask': 1 },
  },
  {
    name: 'an empty Term Mask',
    high: { 't.csv': masks('501|CTE Term Grade||T3\n501|CTE Final Grade|T4|T4') },
    finds: [{ code: '4b-outside-term-mask', data: { active: ['T3'], terms: [] } }],
  },
  {
    name: 'by ticks',
    high: { 't.csv': csv('Course Number|Grading Task|Term Mask T1|Term Mask T2|Active Mask T1|Active Mask T2\n501|CTE Term Grade|X|||X\n502|CTE Term Grade|X|X||X') }, // prettier-ignore
    finds: [{ code: '4b-outside-term-mask', rows: [2], data: { active: ['T2'], terms: ['T1'] } }],
  },
  {
    name: 'two spellings of one term',
    high: { 't.csv': masks('501|CTE Term Grade|Term 1, Term 2|T2\n502|CTE Term Grade|Q1 Q2|Quarter 1') },
    finds: [],
    passes: allPass(2),
  },
  {
    name: 'no Term Mask column',
    high: { 't.csv': csv('Course Number|Grading Task|Active Mask\n501|CTE Term Grade|T3') },
    finds: [],
    passes: { '4b-two-active': 1, '4b-none-active': 1 },
  },
  {
    name: 'no active term is not outside',
    high: { 't.csv': masks('501|CTE Term Grade|T1|\n502|CTE Term Grade|T1|T1') },
    finds: [{ code: '4b-none-active' }],
  },
];

const uncertain: Case[] = [
  {
    name: 'integers that can be names: what only the bits show is for review',
    high: { 't.csv': masks('501|CTE Term Grade|3|3\n501|CTE Final Grade|1|1') },
    finds: [
      {
        code: '4b-two-active',
        outcome: 'review',
        rows: [2],
        data: { active: ['1', '2'], terms: ['1', '2'], as: 'bits' },
      },
      { code: 'file-masks-read-as', outcome: 'notice', step: 'file', where: [{ file: 't.csv', rows: [], column: 'D' }], data: { as: 'names', headers: ['Term Mask', 'Active Mask'] } }, // prettier-ignore
    ],
    passes: { '4b-two-active': 1, '4b-none-active': 2, '4b-outside-term-mask': 2 },
  },
  {
    name: 'an ad hoc export is read as bits, but not for sure',
    high: { 't.csv': adHoc('501|CTE Term Grade|3|3\n502|CTE Term Grade|1|4') },
    finds: [
      { code: '4b-two-active', outcome: 'review', rows: [2] },
      // Outside in either reading.
      { code: '4b-outside-term-mask', rows: [3], data: { active: ['3'], terms: ['1'] } },
      { code: 'file-masks-read-as', data: { as: 'bits' } },
    ],
  },
  {
    name: 'outside in the names alone',
    high: { 't.csv': masks('501|CTE Term Grade|3|1') },
    finds: [
      { code: '4b-outside-term-mask', outcome: 'review', data: { active: ['1'], terms: ['3'] } },
      { code: 'file-masks-read-as' },
    ],
    passes: { '4b-two-active': 1, '4b-none-active': 1 },
  },
  {
    name: 'the user says names',
    high: { 't.csv': masks('501|CTE Term Grade|3|3\n501|CTE Final Grade|1|1') },
    options: { masks: 'names' },
    finds: [],
    passes: allPass(2),
  },
  {
    name: 'the user says bits',
    high: { 't.csv': masks('501|CTE Term Grade|3|3') },
    options: { masks: 'bits' },
    finds: [{ code: '4b-two-active', outcome: 'problem' }],
  },
  ...(['technical', 'North', 'South'] as const).map((said): Case => {
    // Three schools with the same masks: what is said of one changes nothing at the others.
    const rows = '501|CTE Term Grade|3|3';
    const at = (label: string) => `file-masks-read-as notice ${label}`;
    const open = { technical: at('technical'), North: at('school=North'), South: at('school=South') };
    const two = { technical: 'technical', North: 'school=North', South: 'school=South' };
    const others = (Object.keys(open) as (typeof said)[]).filter((school) => school !== said);
    return {
      name: `the user says bits of ${said} alone`,
      technical: { 't.csv': masks(rows) },
      high: { 'North=n.csv': masks(rows), 'South=s.csv': masks(rows) },
      options: { masksSchool: { [said]: 'bits' } },
      finds: [
        `4b-two-active problem ${two[said]}`,
        ...others.flatMap((school) => [open[school], `4b-two-active review ${two[school]}`]),
      ],
    };
  }),
  {
    name: 'bits for sure are not told',
    high: { 't.csv': adHoc('501|CTE Term Grade|15|2\n502|CTE Term Grade|15|2') },
    finds: [],
    passes: allPass(2),
  },
  {
    name: 'names for sure are not told',
    high: { 't.csv': masks('501|CTE Term Grade|1,2|2') },
    finds: [],
    passes: allPass(1),
  },
  {
    name: 'masks of courses that are not KTS are not told',
    high: { 't.csv': masks('ENG1|Quarter Grade|3|3') },
    finds: [],
    passes: {},
  },
];

describe('4b more than one active term', () => table(twoActive, [oneActiveTerm]));
describe('4b no active term', () => table(noneActive, [oneActiveTerm]));
describe('4b outside the Term Mask', () => table(outside, [oneActiveTerm]));
describe('4b masks that can be read in two ways', () => table(uncertain, [oneActiveTerm, doubted]));
