/**
 * Plain lines are read by the kernel, and grades in which nothing is odd are paired off by their numbers. The engine without
 * either, which looks at every row and at every student, must say the same of every file.
 */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type * as pairOffs from '../../../src/compare/pair-off.ts';
import { startKernel } from '../../../src/kernel/kernel.ts';
import type * as kernels from '../../../src/kernel/kernel.ts';
import type * as plainLines from '../../../src/kernel/plain-lines.ts';
import { caseOf } from '../../worlds/case.ts';
import type * as engine from '../../worlds/engine.ts';
import { runs } from '../runs.ts';
import type * as sheets from './sheets.ts';
import type * as tables from './tables.ts';

type Engine = Pick<typeof engine, 'reportOf'> & typeof sheets & Pick<typeof tables, 'checkOf'>;

/** Students of whom grades were paired off, and bytes that were read as plain lines. */
let paired = 0;
let plain = 0;

type ReadPlain = typeof plainLines.readPlain;

/** The engine, with what pairs off and what reads plain lines put in place of what does. */
async function engineWith(
  change: (pairOff: pairOffs.PairOff) => pairOffs.PairOff,
  start: typeof kernels.startKernel,
  read: (readPlain: ReadPlain) => ReadPlain = (readPlain) => readPlain,
): Promise<Engine> {
  vi.resetModules();
  vi.doMock('../../../src/kernel/kernel.ts', async (original) => ({ ...(await original()), startKernel: start }));
  vi.doMock('../../../src/kernel/plain-lines.ts', async (original) => {
    const lines = await original<typeof plainLines>();
    return { ...lines, readPlain: read(lines.readPlain) };
  });
  vi.doMock('../../../src/compare/pair-off.ts', async (original) => {
    const pairs = await original<typeof pairOffs>();
    return {
      ...pairs,
      pairingOff(...given: Parameters<typeof pairs.pairingOff>) {
        const { pairOff, ...more } = pairs.pairingOff(...given);
        return { ...more, pairOff: change(pairOff) };
      },
    };
  });
  const { reportOf } = await import('../../worlds/engine.ts');
  const { checkOf } = await import('./tables.ts');
  return { reportOf, checkOf, ...(await import('./sheets.ts')) };
}

let both: Engine;
let alone: Engine;
beforeAll(async () => {
  both = await engineWith(
    (pairOff) => (student) => {
      const isPaired = pairOff(student);
      if (isPaired) paired += 1;
      return isPaired;
    },
    startKernel,
    (readPlain) => (lines, start, end, row) => {
      const at = readPlain(lines, start, end, row);
      plain += at - start;
      return at;
    },
  );
  alone = await engineWith(
    () => () => false,
    () => undefined,
  );
});
afterAll(() => {
  vi.doUnmock('../../../src/compare/pair-off.ts');
  vi.doUnmock('../../../src/kernel/plain-lines.ts');
  vi.doUnmock('../../../src/kernel/kernel.ts');
  vi.resetModules();
});

describe('plain lines and pairing off', () => {
  it('change no report of made-up schools, tidy or not', async () => {
    paired = plain = 0;
    const { numRuns } = runs(25);
    for (let index = 0; index < numRuns; index++) {
      const [one, again] = [caseOf(21, index), caseOf(21, index)];
      expect(JSON.stringify(await both.reportOf(one.world))).toBe(JSON.stringify(await alone.reportOf(again.world)));
    }
    expect(paired).toBeGreaterThan(numRuns);
    expect(plain).toBeGreaterThan(numRuns);
  });

  it('change no report of students with few rows, nearly alike at several schools', () => {
    paired = plain = 0;
    fc.assert(
      fc.property(nearlyAlike, (given) => {
        expect(JSON.stringify(both.reportOnSheets(given))).toBe(JSON.stringify(alone.reportOnSheets(given)));
      }),
      runs(60),
    );
    expect(paired).toBeGreaterThan(runs(18).numRuns);
    expect(plain).toBeGreaterThan(runs(18).numRuns);
  });
});

/** A student's rows at both schools, and whether any of his grades may be paired off. */
const oneStudent: [what: string, technical: string[], high: string[], isPaired: boolean][] = [
  ['all is there', ['501 1 T1 88', '77 2 T1 70'], ['501 1 T1 88', '77 2 T1 70'], true],
  ['one score is different', ['501 1 T1 88', '77 2 T1 70'], ['501 1 T1 88', '77 2 T1 71'], true],
  ['one is missing', ['501 1 T1 88', '77 2 T1 70'], ['501 1 T1 88'], true],
  ['one is only there', ['501 1 T1 88'], ['501 1 T1 88', '501 1 T2 70'], true],
  ['one has no score', ['501 1 T1 88', '77 2 T1'], ['501 1 T1 88', '77 2 T1 70'], true],
  ['one stands under another section', ['501 1 T1 88', '77 2 T1 70'], ['501 1 T1 88', '77 3 T1 70'], true],
  ['one stands under another term', ['501 1 T1 88', '77 2 T1 70'], ['501 1 T1 88', '77 2 T2 70'], true],
  ['all is different', ['501 1 T1 88', '77 2 T1 70'], ['501 1 T1 89', '77 2 T1 71'], false],
  ['a course has a zero before it', ['501 1 T1 88'], ['0501 1 T1 88'], false],
  ['a percent is different', ['501 1 T1 88 88'], ['501 1 T1 88 60'], false],
  ['there, one has no section', ['501 1 T1 88', '77 2 T1 70'], ['501 1 T1 88', '501 - T1 88', '77 2 T1 70'], false],
  ['there, one has no term', ['501 1 T1 88', '77 2 T1 70'], ['501 1 T1 88', '501 1 - 88', '77 2 T1 70'], false],
  ['one has no section', ['501 1 T1 88', '501 - T1 70'], ['501 1 T1 88'], false],
  ['one has no term', ['501 1 T1 88', '501 1 - 70'], ['501 1 T1 88'], false],
  ['one stands twice', ['501 1 T1 88', '501 1 T1 88', '77 2 T1 70'], ['501 1 T1 88', '77 2 T1 70'], false],
  ['there, one stands twice', ['501 1 T1 88', '77 2 T1 70'], ['501 1 T1 88', '501 1 T1 60', '77 2 T1 70'], false],
];

describe('the grades of one student', () => {
  it.each(oneStudent)('say the same, paired off or not: %s', (_, technical, high, isPaired) => {
    paired = 0;
    const rowsOf = (rows: string[]) =>
      rows.map((each) => {
        const [course = '', section, term, score = '', percent = ''] = each
          .split(' ')
          .map((cell) => cell.replace('-', ''));
        const task = 'CTE Term Grade';
        return ['2000000001', course, section!, term!, task, score, percent, score && '10/01/2026', ''];
      });
    const textOf = (rows: string[]) => [header, ...rowsOf(rows)].map((cells) => cells.join(',')).join('\n');
    const judgedBy = ({ checkOf }: Engine) => {
      const { judged, judgedInRows } = checkOf({
        technical: { 't.csv': textOf(technical) },
        high: { 'h.csv': textOf(high) },
      }).facts.grades.comparison;
      const inRows = technical.flatMap((_, i) => judgedInRows('t.csv')(i + 2));
      return [...judged, ...inRows].map(({ grade, outcome, match }) => [grade.record.row, outcome, match?.record.row]);
    };
    expect(judgedBy(both)).toEqual(judgedBy(alone));
    expect(paired).toBe(isPaired ? 1 : 0);
  });
});

const header = [
  'State ID',
  'Course Number',
  'Section Number',
  'Term',
  'Grading Task',
  'Score',
  'Percent',
  'Date Posted',
  'In Progress',
];
const row = fc.tuple(
  fc.constantFrom('2000000001', '2000000002', '2000000003'),
  fc.constantFrom('501', '501', '77'),
  fc.constantFrom('1', '1', '2'),
  fc.constantFrom('T1', 'T1', 'T2'),
  fc.constantFrom('CTE Term Grade', 'CTE Term Grade', 'CTE Final Grade'),
  fc.constantFrom('88', '70'),
  fc.constantFrom('88', ''),
  fc.constantFrom('10/01/2026', ''),
  fc.constant(''),
);
/** What may be odd of a row: a column, and what stands there. */
const odd = fc.oneof(
  { weight: 12, arbitrary: fc.constant([]) },
  fc.constantFrom(
    [0, '200000001'], [1, '0501'], [2, ''], [2, '01'], [2, '3'], [3, ''], [3, '1'], [3, 'Q1'], [4, 'CTE Term'], [4, 'CTE Final Exam'], [5, ''],
    [5, '88.0'], [5, '60'], [5, 'B'], [6, '60'], [6, '86'], [7, '10/01/2025'], [7, '12/31/2026'], [7, 'soon'], [5, '#REF!'], [1, '4.8E+08'], [2, '2-Jan'], [8, '60'],
  ),
); // prettier-ignore
const changed = ([...cells]: string[], [column, text]: readonly (string | number)[]) => {
  if (typeof column === 'number') cells[column] = String(text);
  return cells;
};
/** Rows of the technical school; those of two high schools, most of them the same; and some rows once more, in a file or two. */
const nearlyAlike: fc.Arbitrary<sheets.Sheets> = fc
  .array(
    fc.tuple(row, odd, odd, odd, fc.constantFrom('one', 'one', 'one', 'other', 'both', 'none', 'twice', 'again')),
    {
      minLength: 1,
      maxLength: 10,
    },
  )
  .map((made) => {
    const rowsIn = (at: 1 | 2 | 3, where: readonly string[]) =>
      made.flatMap((each) => (where.includes(each[4]) ? [changed(each[0], each[at])] : []));
    const sheet = (name: string, rows: string[][], school?: string) => ({ name, school, header, rows });
    return {
      technical: [
        sheet('t.csv', [...rowsIn(1, ['one', 'other', 'both', 'none', 'twice', 'again']), ...rowsIn(2, ['twice'])]),
      ],
      high: [
        sheet('a.csv', [...rowsIn(2, ['one', 'both', 'twice', 'again']), ...rowsIn(3, ['twice'])], 'North'),
        sheet('more.csv', rowsIn(3, ['again']), 'North'),
        sheet('b.csv', rowsIn(3, ['other', 'both']), 'South'),
      ],
    };
  });
