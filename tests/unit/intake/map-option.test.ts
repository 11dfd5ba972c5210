import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnIndex, columnName } from '../../../src/intake/column-name.ts';
import { kinds, type ColumnMap, type Field } from '../../../src/intake/kinds.ts';
import { mapOption, readMapOption } from '../../../src/intake/map-option.ts';
import { fieldsOfKind } from '../../../src/intake/needs.ts';

const column = fc.integer({ min: 0, max: 16_383 });
const term = fc.string({ minLength: 1, maxLength: 12, unit: 'binary' });

const maps: fc.Arbitrary<ColumnMap> = fc.constantFrom(...kinds.filter((kind) => kind !== 'alerts')).chain((kind) => {
  const columns = fc.record(Object.fromEntries(fieldsOfKind[kind].map((field) => [field, column])), {
    requiredKeys: [],
  }) as fc.Arbitrary<Partial<Record<Field, number>>>;
  const ticks = fc.array(fc.record({ field: fc.constantFrom('termMask' as const, 'activeMask' as const), term, column }), { minLength: 1, maxLength: 4 });
  return fc.record(
    { kind: fc.constant(kind), table: fc.nat(50), headerRow: fc.nat(2000), columns, ...(kind === 'grading-tasks' ? { ticks } : {}) },
    { requiredKeys: ['kind', 'headerRow', 'columns'] },
  );
}); // prettier-ignore

describe('a map of columns as an option', () => {
  it('is read as it was written, whatever the file is called', () => {
    const names = fc.oneof(
      fc.string({ minLength: 1, maxLength: 30 }),
      fc.constantFrom('a=grades,header=1', 'x=terms=roster.csv', 'Grades, fall=1.csv', 'grades'),
    );
    fc.assert(
      fc.property(names, maps, (name, map) => {
        const option = mapOption(name, map);
        const [, value] = /^--map "(.*)"$/su.exec(option)!;
        expect(readMapOption(value!)).toEqual({ file: value!.startsWith('FILE=') ? 'FILE' : name, map });
      }),
    );
  });

  it('reads', () => {
    const wide = mapOption('grades.csv', {
      kind: 'grading-tasks',
      headerRow: 3,
      columns: { task: 27, course: 0 },
      ticks: [{ field: 'activeMask', term: 'Term 1', column: 5 }],
    });
    expect(wide).toBe('--map "grades.csv=grading-tasks,header=3,course=A,task=AB,activeMask.Term 1=F"');
  });

  it.each(['$(rm x).csv', '`x`.csv', 'a"b.csv', '%PATH%.csv', '--json', 'a\nb.csv', 'a\\b.csv', '!x.csv', "it's.csv"])(
    'leaves the name %j to the person',
    (name) =>
      expect(mapOption(name, { kind: 'roster', headerRow: 1, columns: { ssid: 0 } })).toContain('"FILE=roster,'),
  );

  it.each([
    ['grades.csv', 'takes FILE=KIND'],
    ['grades.csv=marks,ssid=A', 'takes FILE=KIND'],
    ['=grades,ssid=A', 'takes FILE=KIND'],
    ['a.csv=alerts', 'takes FILE=KIND'],
    ['a.csv=grades,sid=A', '"sid" is no field of grades. There are ssid,'],
    ['a.csv=terms,ssid=A', '"ssid" is no field of terms. There are term, start, end, calendar.'],
    ['a.csv=grades,ssid=1', '"1" is not a column'],
    ['a.csv=grades,ssid=ABCD', '"ABCD" is not a column'],
    ['a.csv=grades,header=A', 'header takes a number, not "A"'],
    ['a.csv=grades,sheet=0', 'sheet takes a number, not "0"'],
    ['a.csv=grades,ssid', '"ssid" is not written as FIELD=COLUMN'],
    ['a.csv=grades,,ssid=A', '"" is not written as FIELD=COLUMN'],
    ['a.csv=grading-tasks,course.T1=A', 'only termMask and activeMask'],
  ])('says what is wrong with %j', (option, said) => expect(() => readMapOption(option)).toThrow(said));

  it('takes the first row for the header, and fields and columns in either case', () => {
    const map = { kind: 'roster', headerRow: 1, columns: { ssid: 0, course: 27 } };
    expect(readMapOption('a.csv=roster,SSID=a,Course=ab')).toEqual({ file: 'a.csv', map });
  });
});

describe('columns as a spreadsheet names them', () => {
  it.each([[0, 'A'], [25, 'Z'], [26, 'AA'], [701, 'ZZ'], [702, 'AAA'], [16_383, 'XFD']])('%i is %s', (index, name) => {
    expect(columnName(index)).toBe(name);
    expect(columnIndex(name)).toBe(index);
  }); // prettier-ignore
  it.each(['', '1', 'A1', 'ABCD', 'Ä', ' A'])('%j is none', (name) => expect(columnIndex(name)).toBeUndefined());
});
