import { beforeAll, describe, expect, it } from 'vitest';
import { csv, grades, reportOf } from '../check/tables.ts';
import { commandLine } from './command-line.ts';

const { write, run } = commandLine();
const technical = grades(`
  1 | 77 | 1 | T1 | term | 88 | 10/01/2026 |
  2 | 77 | 1 | T1 | term | 80 | 10/01/2026 |
  3 | 77 | 1 | T1 | term | 70 | 10/01/2026 |
  4 | 77 | 1 | T1 | term |    |            | 60
  1.23E+09 | 77 | 1 | T1 | term | 60 | |`);
const high = grades(`
  1 | 77 | 1 | T1 | term | 88 | |
  2 | 77 | 1 | T1 | term |    | |
  3 | 77 | 1 | T1 | term | 71 | |
  5 | 77 | 1 | T1 | term | 50 | |
  1 | ENG1 | 1 | T1 | Quarter Grade | 50 | |`);
const dates = csv('Name | Start Date | End Date\nT1 | 8/12/2026 | 10/9/2026');
const args = [
  '--technical',
  't.csv',
  'tt.csv',
  '--high',
  'Oak=h.csv',
  'Oak=ht.csv',
  '--high',
  'menu.csv',
  '--as-of',
  '2026-10-20',
];

beforeAll(() => {
  write({
    't.csv': technical,
    'h.csv': high,
    'tt.csv': dates,
    'ht.csv': dates.replace('10/9', '10/16'),
    'menu.csv': 'Monday\nSoup\n',
  });
});

const counts = ['posted', 'synced', 'missing', 'waiting', 'different', 'scale', 'notPosted', 'noGrade', 'onlyHigh', 'studentUnknown', 'sectionUnknown', 'termUnknown', 'notInFile', 'notCompared', 'older', 'setAside']; // prettier-ignore
const actors = ['technical-school', 'teacher', 'high-school', 'ic-administrator', 'kts-support'];

/** Types of the values of an object, by their names. */
const typesOf = (value: object) =>
  Object.fromEntries(Object.entries(value).map(([name, own]) => [name, Array.isArray(own) ? 'array' : typeof own]));

describe('--json', () => {
  it('has its published shape', () => {
    const report = run([...args, '--json']).report();
    expect(Object.keys(report)).toEqual(['version', 'asOf', 'complete', 'files', 'schools', 'grades', 'passed', 'notRun', 'findings']); // prettier-ignore
    expect(report.version).toBe(2);
    expect(report.asOf).toBe('2026-10-20');
    expect(Object.keys(report.grades).sort()).toEqual(counts.toSorted());
    for (const count of Object.values(report.grades)) expect(count).toBeTypeOf('number');
    for (const { code, count } of report.passed)
      expect([typeof code, typeof count, count > 0]).toEqual(['string', 'number', true]);
    for (const entry of report.notRun) expect(typesOf(entry)).toEqual({ step: 'string', needs: 'array' });
    expect(report.notRun).toContainEqual({ step: '4f', needs: ['high report-card'] });
  });

  it('has the shape of a file', () => {
    const { files } = run([...args, '--json']).report();
    const names = { name: 'string', side: 'string', kind: 'string', headerRow: 'number', rows: 'number', records: 'number', skipped: 'number', encoding: 'string', delimiter: 'string', columns: 'object' }; // prettier-ignore
    const shapes = files.map((file) => typesOf({ ...file, ledger: undefined }));
    const ofFile = { ...names, ledger: 'undefined' };
    expect(shapes).toEqual([
      ofFile,
      ofFile,
      { ...ofFile, school: 'string' },
      { ...ofFile, school: 'string' },
      { ...ofFile, kind: 'object' },
    ]);
    expect(files[0]).toEqual({
      name: 't.csv', side: 'technical', kind: 'grades', headerRow: 1, rows: 5, records: 4, skipped: 1, encoding: 'utf-8', delimiter: ',',
      ledger: files[0]!.ledger,
      columns: { ssid: 'A', course: 'B', section: 'C', term: 'D', task: 'E', score: 'F', postedOn: 'G', progressScore: 'H' },
    }); // prettier-ignore
    expect(files[2]).toMatchObject({ name: 'h.csv', side: 'high', school: 'Oak', rows: 5, records: 4, skipped: 1 });
    expect(files[4]).toMatchObject({ name: 'menu.csv', kind: null, rows: 0, records: 0, skipped: 0 });
  });

  it('has the shape of a finding', () => {
    const { findings } = run([...args, '--json']).report();
    expect(findings.map(({ code }) => code)).toEqual([
      '2a-not-posted', '2b-missing', '2b-different', 'file-unreadable', 'file-damaged-id', '2b-only-high', '4c-dates-differ', 'file-not-kts',
    ]); // prettier-ignore
    const needed = ['code', 'outcome', 'step', 'side', 'count', 'where', 'data', 'fixBy'];
    for (const finding of findings) {
      expect(Object.keys(finding).filter((name) => !['school', 'causes'].includes(name))).toEqual(needed);
      expect(['problem', 'review', 'notice']).toContain(finding.outcome);
      expect(['technical', 'high']).toContain(finding.side);
      expect(finding.count).toBeGreaterThan(0);
      expect(finding.fixBy.length).toBeGreaterThan(0);
      for (const actor of finding.fixBy) expect(actors).toContain(actor);
      for (const at of finding.where) {
        expect(Object.keys(at).filter((name) => name !== 'column')).toEqual(['file', 'rows']);
        expect(at.column ?? 'A').toMatch(/^[A-Z]+$/);
      }
    }
    expect(findings[1]).toEqual({
      code: '2b-missing', outcome: 'problem', step: '2b', side: 'high', school: 'Oak', count: 1,
      where: [{ file: 't.csv', rows: [3], column: 'F' }, { file: 'h.csv', rows: [3], column: 'F' }],
      data: { course: '77', section: '1', term: 'T1', task: 'CTE Term Grade', ssid: '2000000002', value: '80', postedOn: '2026-10-01' },
      causes: ['4c-dates-differ'],
      fixBy: ['high-school', 'technical-school', 'kts-support'],
    }); // prettier-ignore
  });

  it('is the report of the engine', () => {
    const own = {
      technical: { 't.csv': technical, 'tt.csv': dates },
      high: { 'Oak=h.csv': high, 'Oak=ht.csv': dates.replace('10/9', '10/16'), 'menu.csv': 'Monday\nSoup\n' },
    };
    expect(run([...args, '--json']).report()).toEqual(JSON.parse(JSON.stringify(reportOf(own))));
  });

  it('holds also where there is nothing to find', () => {
    const report = run(['--technical', 'tt.csv', '--json']).report();
    expect(report.findings).toEqual([]);
    expect(Object.values(report.grades).every((count) => count === 0)).toBe(true);
  });

  it('prints no value of a dropped column', () => {
    write({
      'named.csv':
        'Last Name,State ID,Course,Section,Term,Task,Score,Locker\nCANARY,2000000001,77,1,T1,CTE Term Grade,88,CANARY\nCANARY,123,77,1,T1,CTE Term Grade,88,CANARY\n',
    });
    const { stdout, stderr } = run(['--technical', 'named.csv', '--high', 'named.csv', '--json']);
    expect(stdout).toContain('Last Name');
    expect(stdout + stderr).not.toContain('CANARY');
    expect(run(['--technical', 'named.csv']).stdout).not.toContain('CANARY');
  });
});

describe('the readable report', () => {
  it('begins with the answer', () => {
    const { stdout } = run(args);
    expect(stdout.replaceAll(/\s+/g, ' ')).toMatch(/^1 of 3 posted grades has arrived/);
  });
  it('says what is wrong, where, and how to look again', () => {
    const { stdout } = run(args);
    expect(stdout).toContain('2000000002');
    expect(stdout).toMatch(/t\.csv,? row 3/);
    expect(stdout).not.toContain('"code"');
  });
  it('is all good where all is good', () => {
    const { stdout, status } = run(['--technical', 't2.csv', '--high', 't2.csv', '--as-of', '2026-10-20']);
    expect([stdout, status]).toEqual(['', 2]);
    write({
      't2.csv': grades('1 | 77 | 1 | T1 | term | 88 | 10/01/2026'),
      'h2.csv': grades('1 | 77 | 1 | T1 | term | 88 | 10/02/2026'),
    });
    const again = run(['--technical', 't2.csv', '--high', 'h2.csv', '--as-of', '2026-10-20']);
    expect(again.status).toBe(0);
    expect(again.stdout).toMatch(/arrived/);
  });
});

describe('one export of the whole district', () => {
  it('is the file of each school that it names: it stands on both sides, and is compared all the same', () => {
    const rows = [
      'State ID,Course Number,Section,Term,Grading Task,Score,Date Posted,cal.name',
      ...[1, 2, 3, 4].map((n) => `210000000${n},480123401,1,T1,CTE Term Grade,8${n},10/01/2026,26-27 Gateway ATC`),
      ...[1, 2].map((n) => `210000000${n},480123401,1,T1,CTE Term Grade,8${n},10/02/2026,26-27 North High`),
      ...[3, 4].map((n) => `210000000${n},480123401,1,T1,CTE Term Grade,${n === 3 ? '83' : ''},,26-27 South High`),
    ];
    write({ 'district.csv': rows.join('\n') });
    const { grades, findings } = run(['district.csv', '--as-of', '2026-10-20', '--json']).report();
    expect(grades).toMatchObject({ posted: 4, synced: 3, missing: 1, notCompared: 0 });
    expect(findings.map(({ code, school }) => `${code} ${school}`)).toContain('2b-missing South High');
  });
});
