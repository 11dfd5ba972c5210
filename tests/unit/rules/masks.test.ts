import { describe, expect, it } from 'vitest';
import type { CheckOptions } from '../../../src/report/finished-check.ts';
import { maskedFiles, termsNamed } from '../../../src/rules/masks.ts';
import { csv, factsOf } from '../check/tables.ts';

describe('names in a cell', () => {
  it.each([
    ['', []],
    ['T2', ['T2']],
    ['T1, T2', ['T1', 'T2']],
    ['T1;T2', ['T1', 'T2']],
    ['T1/T2/T3', ['T1', 'T2', 'T3']],
    ['T1|T2', ['T1', 'T2']],
    ['T1 T2', ['T1', 'T2']],
    ['1 2', ['1', '2']],
    ['Term 1', ['Term 1']],
    ['Term 1 Term 2', ['Term 1', 'Term 2']],
    ['Quarter 1, Quarter 2', ['Quarter 1', 'Quarter 2']],
    ['Semester I', ['Semester I']],
    ['T 1', ['T 1']],
    ['1st Quarter', ['1st Quarter']],
    ['Fall Semester Spring Semester', ['Fall Semester', 'Spring Semester']],
    ['T1 and T2', ['T1', 'T2']],
    ['T1 & T2', ['T1', 'T2']],
    ['Q1\nQ2', ['Q1', 'Q2']],
    ['T1-T4', ['T1', 'T2', 'T3', 'T4']],
    ['Q1 \u2013 Q3', ['Q1', 'Q2', 'Q3']],
    ['Term 1 - Term 2', ['Term 1', 'Term 2']],
    ['1-3', ['1', '2', '3']],
    ['T1, T3-4', ['T1', 'T3', 'T4']],
    ['T4-T1', ['T4-T1']],
    ['T1-Q2', ['T1-Q2']],
    ['2026-27', ['2026-27']],
    ['-', []],
    ['None', []],
    ['N/A', []],
    ['0', []],
    [',', []],
  ])('%j', (cell, terms) => expect(termsNamed(cell)).toEqual(terms));

  it('reads ranges and All by the terms that there are', () => {
    const known = ['Fall', 'Winter', 'Spring'];
    expect(termsNamed('Fall-Spring', known)).toEqual(known);
    expect(termsNamed('Winter - Spring', known)).toEqual(['Winter', 'Spring']);
    expect(termsNamed('All', known)).toEqual(known);
    expect(termsNamed('All terms', known)).toEqual(known);
    expect(termsNamed('Mid-Year', ['Mid-Year'])).toEqual(['Mid-Year']);
  });

  it('keeps a name of several words whole that the term schedule has', () => {
    expect(termsNamed('Mini Term Winter', ['Mini Term Winter'])).toEqual(['Mini Term Winter']);
    expect(termsNamed('Mini Winter, Fall', ['Mini Winter'])).toEqual(['Mini Winter', 'Fall']);
  });
});

const fourTerms = csv(`Name|Start Date|End Date
T1|08/12/2026|10/09/2026
T2|10/12/2026|12/18/2026
T3|01/04/2027|03/12/2027
T4|03/15/2027|05/21/2027`);
const numbered = fourTerms.replaceAll('\nT', '\n');
const lastTwo = numbered.replace(/\n1.*\n2.*/, '');
/** Not in the order of their dates. */
const mixedUp = fourTerms.replace(/\n(T1.*)\n(T2.*)\n(T3.*)\n(T4.*)/, '\n$3\n$1\n$4\n$2');

/** A file of one task with each pair of masks, and how it is read. */
function reading(rows: string[], more: { terms?: string; options?: Partial<CheckOptions>; header?: string } = {}) {
  const header = more.header ?? 'Term Mask|Active Mask';
  const tasks = csv(
    `Course Number|Grading Task|${header}\n${rows.map((row, i) => `${501 + i}|CTE Term Grade|${row}`).join('\n')}`,
  );
  const facts = factsOf({
    high: { 'tasks.csv': tasks, ...(more.terms ? { 'terms.csv': more.terms } : {}) },
    options: more.options,
  });
  const { as, orAs, tasks: read } = maskedFiles(facts, { side: 'high' })[0]!;
  return {
    as,
    isCertain: orAs === undefined,
    masks: read.map(({ mask }) => [mask.term.join(), mask.active.join()].join(' | ')),
  };
}

const adHoc = 'gradingTaskCredit.termMask|gradingTaskCredit.activeMask';

describe('how a file is read', () => {
  it.each([
    ['words are names', ['T1/T2|T1'], {}, 'names', true, ['T1,T2 | T1']],
    ['one cell that is no integer makes all names', ['1,2|2', '3|3'], {}, 'names', true, ['1,2 | 2', '3 | 3']],
    ['no cell at all', ['|'], {}, 'names', true, [' | ']],
    ['integers 1 to 6, and nothing else known', ['3|1'], {}, 'names', false, ['3 | 1']],
    ['an ad hoc export of integers', ['3|1'], { header: adHoc }, 'bits', false, ['1,2 | 1']],
    ['a cell is 0', ['3|0'], {}, 'bits', true, ['1,2 | ']],
    ['a cell is above 6', ['15|2'], {}, 'bits', true, ['1,2,3,4 | 2']],
    ['a cell is above 6 in an ad hoc export', ['15|2'], { header: adHoc }, 'bits', true, ['1,2,3,4 | 2']],
    ['the schedule has not all of them', ['15|2'], { terms: fourTerms }, 'bits', true, ['T1,T2,T3,T4 | T2']],
    ['bits follow the terms by date', ['15|3'], { terms: mixedUp }, 'bits', true, ['T1,T2,T3,T4 | T1,T2']],
    ['the schedule has all of them', ['3|4'], { terms: numbered }, 'names', false, ['3 | 4']],
    ['the schedule has all of them, and no bits would', ['3|4'], { terms: lastTwo }, 'names', true, ['3 | 4']],
    [
      'the schedule has all of them, and an ad hoc export',
      ['3|4'],
      { terms: numbered, header: adHoc },
      'names',
      false,
      ['3 | 4'],
    ],
    ['the user says names', ['15|2'], { options: { masks: 'names' } }, 'names', true, ['15 | 2']],
    ['the user says bits', ['3|1'], { options: { masks: 'bits' } }, 'bits', true, ['1,2 | 1']],
    ['the user says bits of words', ['T1/T2|T1'], { options: { masks: 'bits' } }, 'bits', true, ['T1,T2 | T1']],
    [
      'ticks that are not there cannot be read',
      ['T1/T2|T1'],
      { options: { masks: 'ticks' } },
      'names',
      true,
      ['T1,T2 | T1'],
    ],
  ] as const)('%s', (_, rows, more, as, isCertain, masks) => {
    expect(reading([...rows], more)).toEqual({ as, isCertain, masks });
  });

  it('reads a column for each term', () => {
    const header = 'Term Mask T1|Term Mask T2|Active Mask T1|Active Mask T2';
    const marks = ['X|x||Y', 'Yes|no|true|0', '1|\u2713||\u2714'];
    expect(reading(marks, { header })).toEqual({ as: 'ticks', isCertain: true, masks: ['T1,T2 | T2', 'T1 | T1', 'T1,T2 | T2'] }); // prettier-ignore
  });

  it('reads a row for each term, ticked or named', () => {
    const rowsFor = (cells: [string, string][]) => `Course Number,Grading Task,Term,Term Mask,Active Mask\n${cells.map(([term, active], i) => `501,CTE Term Grade,T${i + 1},${term},${active}`).join('\n')}`; // prettier-ignore
    const read = (text: string, options?: Partial<CheckOptions>) => {
      const [file] = maskedFiles(factsOf({ high: { 't.csv': text }, options }), { side: 'high' });
      return [file!.as, file!.tasks.map(({ mask, entries }) => [mask.term, mask.active, entries.length])];
    };
    expect(read(rowsFor([['X', ''], ['X', 'X'], ['', '']]))).toEqual(['ticks', [[['T1', 'T2'], ['T2'], 3]]]); // prettier-ignore
    expect(read(rowsFor([['T1', ''], ['T2', 'T2']]))).toEqual(['names', [[['T1', 'T2'], ['T2'], 2]]]); // prettier-ignore
    expect(read(rowsFor([['1', '0'], ['1', '1']]), { masks: 'ticks' })).toEqual(['ticks', [[['T1', 'T2'], ['T2'], 2]]]); // prettier-ignore
  });

  it('leaves out what is not a CTE task of a KTS course, and files without masks', () => {
    const files = { high: { 'a.csv': 'Course,Grading Task,Active Mask\n501,CTE Term Grade,T1\n501,Progress,T1\n77,Progress,T1', 'b.csv': 'Course,Grading Task\n502,CTE Term Grade' } }; // prettier-ignore
    const found = maskedFiles(factsOf(files), { side: 'high' });
    expect(found.map(({ reading, tasks }) => [reading.name, tasks.length])).toEqual([['a.csv', 1]]);
  });

  it('takes the schedule of the same school', () => {
    const files = { technical: { 'terms.csv': fourTerms }, high: { 't.csv': 'Course,Grading Task,Active Mask\n501,CTE Term Grade,8' } }; // prettier-ignore
    expect(maskedFiles(factsOf(files), { side: 'high' })[0]!.tasks[0]!.mask.active).toEqual(['4']);
  });
});
