import { describe, expect, it } from 'vitest';
import { percentColumns } from '../../../../src/rules/4e-score-groups/percent-columns.ts';
import type { PercentColumns } from '../../../../src/rules/4e-score-groups/percent-columns.ts';
import { csv, factsOf, type Given } from '../../check/tables.ts';

const group = (rows: string) => csv(`Score|Minimum %|GPA Value\n${rows}`);
const both = (technical: string, high: string): Given => ({
  technical: { 't.csv': group(technical) },
  high: { 'h.csv': group(high) },
});

/** `90 A/A missing`, `... 3`: a value, the scores on both sides, and what is marked. */
const said = ({ rows }: PercentColumns) =>
  rows.map((row) =>
    'same' in row
      ? `... ${row.same}`
      : [
          row.percent,
          `${row.technical.join('&')}/${row.high.map(({ score }) => score).join('&')}`,
          ...(row.mark ? [row.mark] : []),
          ...(row.high.some(({ lacksGpa }) => lacksGpa) ? ['no-gpa'] : []),
        ].join(' '),
  );

const cases: { name: string; files: Given; columns: string[][] }[] = [
  {
    name: 'the same values, whatever the labels and the order',
    files: both('A|90|4\nB|80|3', 'Good|80|3\nBest|90.0|4'),
    columns: [['90 A/Best', '80 B/Good']],
  },
  {
    name: 'values that only one side has',
    files: both('A|90|4\nB|80|3\nC|70|2', 'A|90|4\nB|83|3\nC|70|2'),
    columns: [['90 A/A', '83 /B extra', '80 B/ missing', '70 C/C']],
  },
  {
    name: 'GPA values that are not completed; 0 is one',
    files: both('A|90|\nF|0|', 'A|90|\nF|0|0'),
    columns: [['90 A/A no-gpa', '0 F/F']],
  },
  {
    name: 'two scores of one value',
    files: both('A|90|4\nA-|90|4', 'A|90|4'),
    columns: [['90 A&A-/A']],
  },
  {
    name: 'a value that stands there with another value too is nobody’s fault',
    files: both('A|90|4\nB|80|3', 'A|90|4\nB|80|3\nB|83|3'),
    columns: [['90 A/A', '80 B/ unclear']],
  },
  {
    name: 'without a GPA column none is marked',
    files: { technical: { 't.csv': group('A|90|4') }, high: { 'h.csv': csv('Score|Minimum %\nA|90') } },
    columns: [['90 A/A']],
  },
  {
    name: 'many equal values are drawn together, up to the next that is marked',
    files: both(hundred(0), hundred(50)),
    columns: [['100 100/100', '... 48', '51 51/51', '50 50/ missing', '49 49/49', '... 47', '1 1/1']],
  },
  { name: 'five equal values', files: both(rows(5), rows(5)), columns: [['5 5/5', '... 3', '1 1/1']] },
  { name: 'four equal values', files: both(rows(4), rows(4)), columns: [['4 4/4', '3 3/3', '2 2/2', '1 1/1']] },
  { name: 'one side alone', files: { high: { 'h.csv': group('A|90|') } }, columns: [] },
  { name: 'no score groups', files: {}, columns: [] },
]; // prettier-ignore

function rows(count: number, without?: number): string {
  const values = Array.from({ length: count }, (_, i) => i + 1).filter((value) => value !== without);
  return values.map((value) => `${value}|${value}|1`).join('\n');
}
function hundred(without: number): string {
  return rows(100, without);
}

describe('Minimum % columns side by side', () => {
  it.each(cases)('$name', ({ files, columns }) => expect(percentColumns(factsOf(files)).map(said)).toEqual(columns));

  it('counts what is marked and what has no room', () => {
    const shifted = rows(60).replaceAll(/\|(\d+)\|/g, (_, value) => `|${Number(value) + 0.5}|`);
    const [columns] = percentColumns(factsOf(both(rows(60), shifted)));
    expect(columns).toMatchObject({ marked: 120, more: 80 });
    expect(columns!.rows).toHaveLength(40);
  });

  it('names both groups, and is one for each high school', () => {
    const named = (name: string) => csv(`Score Group|Score|Minimum %|GPA Value\n${name}|A|90|4`);
    const files = {
      technical: { 't.csv': named('CTE Numeric') },
      high: { 'North=n.csv': named('Percent'), 'South=s.csv': named('Local') },
    };
    expect(
      percentColumns(factsOf(files)).map(({ school, technicalGroup, highGroup }) => [
        school,
        technicalGroup,
        highGroup,
      ]),
    ).toEqual([
      ['North', 'CTE Numeric', 'Percent'],
      ['South', 'CTE Numeric', 'Local'],
    ]);
  });
});
