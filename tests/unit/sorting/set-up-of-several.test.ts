/** Set-up files of several schools: equal to the byte, and with a column that says whose they are. */
import { describe, expect, test } from 'vitest';
import { checkOn, readOnto, sortOn, type Desk, type DeskFile } from '../../../src/desk.ts';
import { sourceOfBytes } from '../../../src/intake/formats/source-of-bytes.ts';
import { atOnce } from '../../../src/intake/pauses.ts';
import { makeReport } from '../../../src/report/make-report.ts';

const asOf = '2026-10-14';
const masks = 'Course Number,Grading Task,Term Mask,Active Mask\n480123401,CTE Term Grade,"T1,T2","T1,T2"\n';
const grades = (students: number[], other = '') =>
  `State ID,Course Number,Term,Grading Task,Score,Date Posted\n${students.map((at) => `190000000${at},480123401,T1,CTE Term Grade,85,10/08/2026\n`).join('')}${other}`;
const own = (at: number) => `190000000${at},0101,T1,Quarter Grade,85,10/08/2026\n`;
const north = ['North/grades.csv', grades([1, 2], own(1))] as const;
const south = ['South/grades.csv', grades([3, 4], own(3))] as const;
const tech = ['tech center grades.csv', grades([1, 2, 3, 4])] as const;

type Given = readonly [path: string, text: string, owner?: NonNullable<DeskFile['owners']['']>];

function filesOf(given: readonly Given[]): DeskFile[] {
  return given.map(([path, text, owner]) => {
    const parts = path.split('/');
    const name = parts.pop()!;
    const input = () => ({ source: sourceOfBytes(new TextEncoder().encode(text), name), asOf });
    return { key: path, name, folders: parts, changed: '', owners: owner ? { '': owner } : {}, stamp: '', input };
  });
}

/** Whose each file of a name is: `North`, `technical`, `?` where it is asked, `copy of ...`. */
function whose(...given: Given[]): Record<string, string[]> {
  const desk: Desk = new Map();
  const said = (files: DeskFile[]) => {
    atOnce(readOnto(desk, files, () => undefined));
    return Object.entries(sortOn(desk, files, [], asOf).seen)
      .filter(([key]) => !key.includes('grades'))
      .map(([key, { copyOf, parts }]): [string, string[]] => [
        key,
        copyOf === undefined
          ? parts.map(({ side, school, sure }) => (sure === 'unsure' ? '?' : (school ?? side ?? '')))
          : [`copy of ${copyOf}`],
      ])
      .sort(([a], [b]) => (a < b ? -1 : 1));
  };
  const files = filesOf(given);
  const [found, turned] = [said(files), said(files.toReversed())];
  expect(turned).toEqual(found);
  return Object.fromEntries(found);
}

function findings(...given: Given[]) {
  const desk: Desk = new Map();
  const files = filesOf(given);
  atOnce(readOnto(desk, files, () => undefined));
  const report = makeReport(atOnce(checkOn(desk, files, { asOf, daysFromFiles: true }, () => undefined)).check);
  return { report, of: (code: string) => report.findings.filter((each) => each.code === code) };
}

describe('set-up files that are equal to the byte', () => {
  test('in the folders of two schools count for both', () => {
    const given = [tech, north, south, ['North/masks.csv', masks], ['South/masks.csv', masks]] as const;
    expect(whose(...given)).toEqual({ 'North/masks.csv': ['North'], 'South/masks.csv': ['South'] });
    const { of, report } = findings(...given);
    expect(of('4b-two-active').map(({ school }) => school)).toEqual(['North', 'South']);
    expect(of('file-read-as')).toEqual([]);
    expect(report.files.filter(({ kind }) => kind === 'grading-tasks').map(({ school }) => school)).toEqual([
      'North',
      'South',
    ]);
  });

  test('of the technical school and of a high school too', () =>
    expect(whose(tech, north, south, ['tech center masks.csv', masks], ['North/masks.csv', masks])).toEqual({
      'North/masks.csv': ['North'],
      'tech center masks.csv': ['technical'],
    }));

  test('in one folder are one file, whatever they are called', () => {
    const given = [tech, north, south, ['North/masks.csv', masks], ['North/masks (1).csv', masks]] as const;
    expect(whose(...given)).toEqual({ 'North/masks.csv': ['North'], 'North/masks (1).csv': ['copy of masks.csv'] });
    expect(findings(...given).of('4b-two-active')).toHaveLength(1);
    expect(findings(...given).of('file-read-as')).toMatchObject([{ school: 'North', data: { reason: 'copy' } }]);
  });

  test('of which nothing tells one apart: it does not take the place of the one that is known', () =>
    expect(whose(tech, north, south, ['m.csv', masks], ['North/masks.csv', masks])).toEqual({
      'North/masks.csv': ['North'],
      'm.csv': ['copy of masks.csv'],
    }));

  test('count for the school that the person says', () => {
    const said = ['m.csv', masks, { side: 'high', school: 'South' }] as const;
    expect(whose(tech, north, south, said, ['North/masks.csv', masks])).toEqual({
      'North/masks.csv': ['North'],
      'm.csv': ['South'],
    });
  });

  test('are asked about once where nothing is known of any', () =>
    expect(whose(tech, north, south, ['a.csv', masks], ['bb.csv', masks])).toEqual({
      'a.csv': ['?'],
      'bb.csv': ['copy of a.csv'],
    }));

  test('in two folders of which nothing is known are asked about both, but not in a folder of a day', () => {
    expect(whose(['North/a.csv', masks], ['South/a.csv', masks])).toEqual({
      'North/a.csv': ['?'],
      'South/a.csv': ['?'],
    });
    expect(whose(['2026-10-13/a.csv', masks], ['2026-10-14/a.csv', masks])).toEqual({
      '2026-10-13/a.csv': ['?'],
      '2026-10-14/a.csv': ['copy of 2026-10-13/a.csv'],
    });
  });

  test('grades of students are one file all the same', () => {
    const files = filesOf([tech, north, south, ['South/more grades.csv', north[1]]]);
    const desk: Desk = new Map();
    atOnce(readOnto(desk, files, () => undefined));
    expect(sortOn(desk, files, [], asOf).seen['South/more grades.csv']!.copyOf).toBe('grades.csv');
  });
});

describe('a calendar column of a set-up file', () => {
  const terms = (...calendars: string[]) =>
    `Calendar,Term,Start Date,End Date\n${calendars.map((calendar) => `${calendar},T1,08/12/2026,10/09/2026\n`).join('')}`;
  const calendared = ([path, text]: readonly [string, string], calendar: string) =>
    [path, text.split('\n').filter(Boolean).map((line, at) => `${at === 0 ? 'cal.name' : calendar},${line}`).join('\n')] as const; // prettier-ignore
  const [northHigh, southHigh] = [calendared(['a grades.csv', north[1]], '26-27 North High'), calendared(['b grades.csv', south[1]], '26-27 South High')]; // prettier-ignore

  test.each([
    ['its school, whatever it is called', terms('26-27 South High'), ['South High']],
    ['the technical school', terms('Example Technology Center'), ['technical']],
    ['each of several: the file is split', terms('North High', 'Example ATC', '26-27 South High'), ['technical', 'North High', 'South High']], // prettier-ignore
    ['nothing, where no other file knows it', terms('East High'), ['?']],
    ['nothing where its cells are empty', terms('', ''), ['?']],
  ])('says %s', (_, text, expected) =>
    expect(whose(tech, northHigh, southHigh, ['x.csv', text])).toEqual({ 'x.csv': expected }),
  );

  test('that names one school in the folder of another is asked about', () => {
    const inFolder = [`North/${northHigh[0]}`, northHigh[1]] as const;
    expect(whose(tech, inFolder, southHigh, ['North/x.csv', terms('Elsewhere High')])).toEqual({
      'North/x.csv': ['?'],
    });
    expect(whose(tech, inFolder, southHigh, ['North/x.csv', terms('South High')])).toEqual({
      'North/x.csv': ['South High'],
    });
  });

  test('a School column may name home schools: only a technical school is told by it', () => {
    const school = (name: string) => terms(name).replace('Calendar', 'School');
    expect(whose(tech, northHigh, southHigh, ['x.csv', school('South High')])).toEqual({ 'x.csv': ['?'] });
    expect(whose(tech, northHigh, southHigh, ['x.csv', school('Example ATC')])).toEqual({ 'x.csv': ['technical'] });
  });

  test('of a report card is a high school’s, and what has the same calendar goes with it', () => {
    const card = 'Calendar,Template,Grading Task\nEast High,Report Card,CTE Term Grade\n';
    expect(whose(['x.csv', terms('26-27 East High')], ['y.csv', card])).toEqual({
      'x.csv': ['East High'],
      'y.csv': ['East High'],
    });
  });

  test('one answer is one for all files of a calendar', () => {
    const said = ['x.csv', terms('East High'), { side: 'high', school: 'East High' }] as const;
    expect(whose(said, ['y.csv', `${terms('26-27 East High')} `])).toEqual({
      'x.csv': ['East High'],
      'y.csv': ['East High'],
    });
  });

  test('splits a file with all its rows: one without a calendar is set aside', () => {
    const { report, of } = findings(tech, northHigh, southHigh, ['x.csv', terms('North High', '', 'South High')]);
    expect(report.files.filter(({ kind }) => kind === 'terms')).toMatchObject([
      { school: 'North High', rows: 2, records: 1, skipped: 1 },
      { school: 'South High', rows: 1, records: 1, skipped: 0 },
    ]);
    expect(of('file-rows-set-aside').flatMap(({ where }) => where.flatMap(({ rows }) => rows))).toEqual([3]);
  });

  test('a row that cannot be read is told at the school of its calendar', () => {
    const text = `${terms('North High', 'South High')}26-27 South High,T2,soon,12/18/2026\n`;
    const { report, of } = findings(tech, northHigh, southHigh, ['x.csv', text]);
    expect(report.files.filter(({ kind }) => kind === 'terms')).toMatchObject([
      { school: 'North High', rows: 1, records: 1, skipped: 0 },
      { school: 'South High', rows: 2, records: 1, skipped: 1 },
    ]);
    expect(of('file-rows-set-aside')).toMatchObject([{ school: 'South High', where: [{ rows: [4] }] }]);
  });

  test('is no cell that a row must have', () => {
    const short = 'Term,Start Date,End Date,Calendar\nT1,08/12/2026,10/09/2026\nT2,10/12/2026,12/18/2026,North High\n';
    const { report } = findings(tech, northHigh, southHigh, ['x.csv', short]);
    expect(report.files.find(({ kind }) => kind === 'terms')).toMatchObject({ school: 'North High', records: 2 });
  });
});
