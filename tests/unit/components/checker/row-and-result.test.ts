/** The row of a file and the result always name the same school, whatever the file is called and the person says. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  add, asking, nothingIn, own, ownersOf, partsOf, see,
  type Intake, type Owner,
} from '../../../../src/components/check/checker/files-in-hand.ts'; // prettier-ignore
import { sourceOfBytes } from '../../../../src/intake/formats/source-of-bytes.ts';
import { atOnce } from '../../../../src/intake/pauses.ts';
import { makeReport } from '../../../../src/report/make-report.ts';
import { checkOn, readOnto, sortOn, type Desk, type DeskFile } from '../../../../src/desk.ts';
import { runs } from '../../runs.ts';

const asOf = '2026-10-14';

interface MadeUp {
  name: string;
  calendar?: string;
  students: readonly number[];
  /** It has a course outside KTS. */
  others: boolean;
  owner?: Owner;
}

const head = 'State ID,Course Number,Section,Term,Grading Task,Score,Date Posted';
function textOf({ calendar, students, others }: MadeUp, salt: number): string {
  const lines = [
    ...students.map((student) => `${1_900_000_000 + student},480123401,2,T1,CTE Term Grade,85,10/07/2026`),
    ...(others ? [`${1_900_000_000 + students[0]!},ENG101,${salt},T1,Quarter Grade,91,`] : []),
  ];
  return [head, ...lines]
    .map((line, i) => (calendar === undefined ? line : `${i === 0 ? 'cal.name' : `26-27 ${calendar}`},${line}`))
    .join('\n');
}

const never = () => undefined;

/** What the rows say whose the files are, and what the result says; undefined where something is asked first. */
function told(files: readonly MadeUp[]): { rows: (string | undefined)[]; result: (string | undefined)[] } | undefined {
  const desk: Desk = new Map();
  let intake: Intake = add(
    nothingIn,
    files.map(({ name }) => ({ name, file: new Blob([]) })),
  );
  for (const [i, { owner }] of files.entries()) if (owner) intake = own(intake, `file-${i + 1}`, '', owner);
  const onDesk = intake.files.map((file, i): DeskFile => {
    const source = sourceOfBytes(new TextEncoder().encode(textOf(files[i]!, i)), file.name);
    return { ...{ key: file.key, name: file.name, folders: [], changed: '', stamp: '' }, owners: ownersOf(file), input: () => ({ source, asOf }) }; // prettier-ignore
  });
  atOnce(readOnto(desk, onDesk, never));
  intake = see(intake, sortOn(desk, onDesk, [], asOf));
  if (asking(intake).length > 0) return undefined;
  const { check, keys } = atOnce(checkOn(desk, onDesk, { asOf, daysFromFiles: true }, never));
  const report = makeReport(check);
  const schoolIn = (key: string) => report.files[keys.indexOf(key)];
  const counting = intake.files.filter(({ key }) => keys.includes(key));
  return {
    rows: counting.map((file) => partsOf(intake, file)[0]).map((part) => `${part?.side} ${part?.school ?? ''}`),
    result: counting.map(({ key }) => `${schoolIn(key)?.side} ${schoolIn(key)?.school ?? ''}`),
  };
}

const technical: MadeUp = { name: 'technical.csv', students: [1, 2, 3, 4, 5, 6], others: false };
const high: Owner = { side: 'high' };

describe('the row of a file and the result', () => {
  test.each<[string, MadeUp[], string[]]>([
    ['a file given to the high school, with a word for a name', [technical, { name: 'fall.csv', students: [1, 2, 3], others: true, owner: high }], ['technical ', 'high fall']],
    ['one without a word in its name', [technical, { name: 'export.csv', students: [1, 2, 3], others: true, owner: high }], ['technical ', 'high ']],
    ['rows that were pasted', [technical, { name: 'Pasted rows 1', students: [1, 2, 3], others: true, owner: high }], ['technical ', 'high ']],
    ['rows that were typed in', [technical, { name: 'Grades of High school, typed in', students: [1, 2, 3], others: true, owner: high }], ['technical ', 'high ']],
    ['both given', [{ ...technical, owner: { side: 'technical' } }, { name: 'fall.csv', students: [1, 2, 3], others: true, owner: high }], ['technical ', 'high ']],
    ['given, and its calendar names the school', [technical, { name: 'fall.csv', calendar: 'Clay Fork High School', students: [1, 2], others: true, owner: high }], ['technical ', 'high Clay Fork High School']],
    ['two spellings of one name', [technical, { name: 'a.csv', students: [1, 2], others: true, owner: { side: 'high', school: 'North' } }, { name: 'b.csv', students: [1, 3], others: true, owner: { side: 'high', school: 'NORTH' } }], ['technical ', 'high North', 'high North']],
    ['two schools, one of them given without a name', [technical, { name: 'fall.csv', students: [1, 2, 3], others: true, owner: high }, { name: 'north high.csv', students: [4, 5, 6], others: true }], ['technical ', 'high fall', 'high north high']],
    ['a high school’s file given to the technical school', [technical, { name: 'north high.csv', students: [1, 2, 3], others: true, owner: { side: 'technical' } }, { name: 'south high.csv', students: [4, 5, 6], others: true }], ['technical ', 'technical ', 'high south high']],
  ])('%s', (_, files, expected) => {
    expect(told(files)).toEqual({ rows: expected, result: expected });
  }); // prettier-ignore

  test('what the person calls by two names is never made one school: the file between them is asked about', () => {
    const of = (school: string | undefined, students: number[]): MadeUp => ({
      ...{ name: `${school ?? 'third'}.csv`, calendar: 'Clay Fork High School', students, others: true },
      ...(school === undefined ? {} : { owner: { side: 'high', school } }),
    });
    expect(told([technical, of('North', [1, 2, 3]), of(undefined, [1, 2]), of('South', [4, 5, 6])])).toBeUndefined();
    const apart = ['technical ', 'high North', 'high South'];
    expect(told([technical, of('North', [1, 2, 3]), of('South', [4, 5, 6])])).toEqual({ rows: apart, result: apart });
  });

  test('always name the same school', () => {
    const name = fc.constantFrom('fall.csv', 'export.csv', 'north high.csv', 'North.csv', 'spring grades.csv', 'a.csv');
    const owner = fc.constantFrom<(Owner | undefined)[]>(undefined, high, { side: 'technical' }, { side: 'high', school: 'North' }, { side: 'high', school: 'north ' }, { side: 'high', school: 'fall' }); // prettier-ignore
    const file = fc.record({
      name,
      calendar: fc.constantFrom(undefined, undefined, 'North High School', 'Clay Fork High School'),
      students: fc.constantFrom([1, 2, 3], [4, 5, 6], [1, 2], [7, 8, 9]),
      others: fc.boolean(),
      owner,
    });
    let compared = 0;
    fc.assert(
      fc.property(fc.array(file, { minLength: 1, maxLength: 3 }), fc.boolean(), (files, isGiven) => {
        const found = told([{ ...technical, ...(isGiven ? { owner: { side: 'technical' } } : {}) }, ...files]);
        if (!found) return;
        compared += 1;
        expect(found.rows).toEqual(found.result);
      }),
      runs(100),
    );
    expect(compared).toBeGreaterThan(20);
  });
});
