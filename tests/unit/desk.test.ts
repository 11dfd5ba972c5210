import { describe, expect, test } from 'vitest';
import { sourceOfBytes } from '../../src/intake/formats/source-of-bytes.ts';
import { atOnce } from '../../src/intake/pauses.ts';
import { makeReport } from '../../src/report/make-report.ts';
import { checkOn, readOnto, sortOn, type Desk, type DeskFile, type DeskOptions } from '../../src/desk.ts';

const asOf = '2026-10-14';
const heads = 'State ID,Course Number,Section,Term,Grading Task,Score,Date Posted';
const rows = (lines: [student: number, course: string, score: string][], term = 'T1') =>
  [
    heads,
    ...lines.map(([student, course, score]) =>
      [String(1_900_000_000 + student), course, '2', term, 'CTE Term Grade', score, score && '10/07/2026'].join(','),
    ),
  ].join('\n');
const technical = rows([[1, '480123401', '85'], [2, '480123401', '90'], [3, '480123401', '77']]); // prettier-ignore
const high = `${rows([[1, '480123401', '85'], [2, '480123401', ''], [3, '480123401', '70']])}\n1900000001,ENG101,1,T1,Quarter Grade,91,`; // prettier-ignore
const roster = 'State ID,Course Number,Section\n1900000001,480123401,2\n1900000001,ENG101,1\n1900000002,480123401,2';

let reads = 0;
function fileOf(name: string, text: string, more: Partial<DeskFile> & { task?: string } = {}): DeskFile {
  const { task, ...about } = more;
  return {
    ...{ key: name, name, folders: [], changed: '', owners: {}, stamp: task ?? '', ...about },
    input: () => {
      reads += 1;
      return { source: sourceOfBytes(new TextEncoder().encode(text), name), task, asOf };
    },
  };
}
const never = () => undefined;
function onDesk(files: DeskFile[], desk: Desk = new Map()) {
  atOnce(readOnto(desk, files, never));
  return desk;
}
const checked = (desk: Desk, files: DeskFile[], options: Partial<DeskOptions> = {}) => {
  const { check, keys } = atOnce(checkOn(desk, files, { asOf, daysFromFiles: true, ...options }, never));
  return { report: makeReport(check), keys };
};

const files = [
  fileOf('grades-technical.csv', technical),
  fileOf('north high.csv', high),
  fileOf('north high roster.csv', roster),
];

describe('the files on the desk', () => {
  test('are read once, however often they are sorted and checked, and then say the same', () => {
    const desk = onDesk(files);
    const before = reads;
    const first = checked(desk, files);
    onDesk(files, desk);
    sortOn(desk, files, [], asOf);
    expect(checked(desk, files)).toEqual(first);
    expect(reads).toBe(before);
    expect(first.report.findings.length).toBeGreaterThan(2);
  });
  test('are read again when something else is said of them, and let go when they are gone', () => {
    const desk = onDesk(files);
    const before = reads;
    onDesk([{ ...files[0]!, stamp: 'T1' }, files[1]!], desk);
    expect(reads).toBe(before + 1);
    expect([...desk.keys()]).toEqual(['grades-technical.csv', 'north high.csv']);
  });
  test('say what they are, whose and why', () => {
    const { seen, guessed } = sortOn(onDesk(files), files, [], asOf);
    expect(seen['grades-technical.csv']).toMatchObject({ kind: 'grades', rows: 3, terms: ['T1'], postedUpTo: '2026-10-07', parts: [{ side: 'technical' }] }); // prettier-ignore
    expect(seen['north high.csv']).toMatchObject({ parts: [{ side: 'high', school: 'north high', proof: { shared: 3, ownRows: 1 } }] }); // prettier-ignore
    expect(guessed).toEqual(['north high']);
  });
  test('a label that may be a person’s name is not used', () => {
    const { seen, guessed } = sortOn(onDesk(files), files, ['north high'], asOf);
    expect(seen['north high.csv']!.parts[0]!.school).toBe('High school 1');
    expect(guessed).toEqual([]);
  });
  test('but the person’s own word is', () => {
    const said = files.map((file, i) => ({
      ...file,
      owners: { '': i === 0 ? { side: 'technical' as const } : { side: 'high' as const, school: 'Jane Doering' } },
    }));
    expect(sortOn(onDesk(said), said, [], asOf).guessed).toEqual([]);
    expect(sortOn(onDesk(said), said.slice(0, 2), [], asOf).guessed).toEqual([]);
  });
});

describe('a question', () => {
  const alike = [fileOf('a.csv', technical), fileOf('b.csv', rows([[1, '480123401', '85'], [2, '480123401', '90'], [3, '480123401', '']]))]; // prettier-ignore
  test('about two files that nothing tells apart is settled by one answer, and nothing is checked before', () => {
    const desk = onDesk(alike);
    expect(Object.values(sortOn(desk, alike, [], asOf).seen).map(({ parts }) => parts[0]!.sure)).toEqual(['unsure', 'unsure']); // prettier-ignore
    expect(() => checked(desk, alike)).toThrow();
    const said = [alike[0]!, { ...alike[1]!, owners: { '': { side: 'high' as const, school: 'North' } } }];
    expect(sortOn(desk, said, [], asOf).seen['a.csv']!.parts).toMatchObject([{ side: 'technical', sure: 'likely' }]);
    expect(checked(desk, said).report.grades).toMatchObject({ posted: 3, synced: 2, missing: 1 });
  });
  test('is which grading task a file is of; whose it is is known before', () => {
    const lacking = technical.replaceAll(',Grading Task', '').replaceAll(',CTE Term Grade', '');
    const file = fileOf('grades-technical.csv', lacking);
    expect(sortOn(onDesk([file, files[1]!]), [file, files[1]!], [], asOf).seen['grades-technical.csv']).toMatchObject({ needsTask: true, parts: [{ side: 'technical' }] }); // prettier-ignore
    const said = fileOf('grades-technical.csv', lacking, { task: 'CTE Term Grade' });
    expect(sortOn(onDesk([said, files[1]!]), [said, files[1]!], [], asOf).seen['grades-technical.csv']!.needsTask).toBeUndefined(); // prettier-ignore
  });
});

describe('a file', () => {
  test('of several calendars is several schools, each with a card of its own', () => {
    const text = `cal.name,${heads}\n${['North High,1,85', 'South High,2,90'].map((line) => { const [calendar, student, score] = line.split(','); return `26-27 ${calendar},190000000${student},480123401,2,T1,CTE Term Grade,${score},10/08/2026`; }).join('\n')}`; // prettier-ignore
    const both = [files[0]!, fileOf('district.csv', text)];
    const desk = onDesk(both);
    expect(sortOn(desk, both, [], asOf).seen['district.csv']!.parts).toMatchObject([{ calendar: 'North High', rows: 1 }, { calendar: 'South High', rows: 1 }]); // prettier-ignore
    const { keys, report } = checked(desk, both);
    expect(keys).toEqual(['grades-technical.csv', 'district.csv', 'district.csv/1']);
    expect(report.files.map(({ name }) => name).slice(1)).toEqual(['district.csv (North High)', 'district.csv (South High)']); // prettier-ignore
  });
  test('with the same bytes as another one counts once', () => {
    const copied = [...files, fileOf('north high (1).csv', high)];
    const desk = onDesk(copied);
    expect(sortOn(desk, copied, [], asOf).seen['north high (1).csv']).toMatchObject({ copyOf: 'north high.csv', parts: [] }); // prettier-ignore
    expect(checked(desk, copied).report.grades).toEqual(checked(onDesk(files), files).report.grades);
  });
  test('not so where only the tables of files are at hand: they say nothing of the bytes', () => {
    const tables = (value: string) => ({
      format: 'xlsx' as const,
      tables: [
        {
          name: '',
          rows: rows([[1, '480123401', value]])
            .split('\n')
            .map((line, row) => ({ cells: line.split(','), row })),
        },
      ],
    });
    const given = ['85', '90'].map((value): DeskFile => {
      const file = fileOf(`${value}.xlsx`, '');
      return { ...file, input: () => ({ ...file.input(), tables: tables(value) }) };
    });
    const { seen } = sortOn(onDesk(given), given, [], asOf);
    expect(Object.values(seen).map(({ copyOf }) => copyOf)).toEqual([undefined, undefined]);
  });
  test('that is a saved check is none of a school, and takes no part in sorting', () => {
    const saved = fileOf('saved.json', '{ "format": "kts-grade-check", "schemaVersion": 1, "asOf": "2026-10-13" }');
    const all = [...files, saved];
    const desk = onDesk(all);
    expect(sortOn(desk, all, [], asOf).seen['saved.json']).toMatchObject({ kind: 'saved', day: '2026-10-13' });
    expect(checked(desk, all).keys).toEqual(files.map(({ key }) => key));
  });
});

describe('the export day', () => {
  const dated = [files[0]!, { ...files[1]!, changed: '2026-10-12' }];
  test('is that of the file, or as said, or the one for all', () => {
    const desk = onDesk(dated);
    expect(sortOn(desk, dated, [], asOf).days).toEqual({ 'north high': '2026-10-12' });
    expect(checked(desk, dated).report.asOf).toBe('2026-10-12');
    expect(checked(desk, dated, { asOfSchool: { 'north high': '2026-10-13' } }).report.asOf).toBe('2026-10-13');
    expect(checked(desk, dated, { daysFromFiles: false }).report.asOf).toBe(asOf);
  });
});
