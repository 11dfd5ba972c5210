import { mkdirSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { grades } from '../check/tables.ts';
import { workbook } from '../intake/formats/workbook.ts';
import { writers } from '../intake/formats/written.ts';
import { zipFile } from '../intake/formats/zip-file.ts';
import { commandLine, type Run } from './command-line.ts';

const { path, write, run } = commandLine();
const good = grades('1 | 77 | 1 | T1 | term | 88 | 10/01/2026\n2 | 77 | 1 | T1 | term | 80 | 10/01/2026');
const lacking = grades('1 | 77 | 1 | T1 | term | 88 | 10/01/2026\n2 | 77 | 1 | T1 | term | |');
const asOf = ['--as-of', '2026-10-20'];

beforeAll(() => {
  write({
    't.csv': good,
    'h.csv': good,
    'lacking.csv': lacking,
    'other.csv': grades('3 | 77 | 1 | T1 | term | 70 | 10/01/2026'),
    'menu.csv': 'Monday,Tuesday\nPizza,Soup\n',
    'a b/my grades.csv': good,
    'A=B.csv': good,
    'Pine=t.csv': lacking,
    'in/t.csv': good,
    'calendars.csv': good.replaceAll('\n2', '\n26-27 Pine High,2').replace(/^/, 'cal.name,'),
    'no-term.csv': grades('ssid | course | section | task | score\n1 | 77 | 1 | term | 88\n2 | 77 | 1 | term | 80'),
    'no-task.csv': grades('ssid | course | section | term | score\n1 | 77 | 1 | T1 | 88\n2 | 77 | 1 | T1 | 80'),
    'quarters.csv': good.replaceAll('T1', 'Q1'),
    'course-terms.csv': 'Course Number,Name,Start Date,End Date\n77,T1,08/12/2026,12/18/2026\n',
  });
  mkdirSync(path('folder'));
});

/** What the person gets who called it in a wrong way. */
function expectRefused({ status, stdout, stderr }: Run, sentence: string) {
  expect(stdout).toBe('');
  expect(stderr.split('\n')[0]).toContain(sentence);
  expect(stderr).not.toMatch(/\n\s+at |Error\b|node:/);
  expect(status).toBe(2);
}

describe('files of other formats', () => {
  const zip = (files: Record<string, string>) =>
    zipFile(Object.entries(files).map(([name, content]) => ({ name, content })));

  it('a packed file stands for the files in it, in folders too; those of the system are passed over', () => {
    write({
      't.zip': zip({ 'old/t.csv': good, '__MACOSX/old/._t.csv': 'x', '.DS_Store': 'y' }),
      'h.zip': zip({ 'h.csv': lacking, 'notes.txt': 'Pizza' }),
    });
    const { report, status, stderr } = run(['--technical', 't.zip', '--high', 'h.zip', '--json', ...asOf]);
    expect(report()).toMatchObject({ grades: { posted: 2, synced: 1, missing: 1 } });
    expect(report().files.map(({ name, kind }) => [name, kind])).toEqual([
      ['t.csv', 'grades'],
      ['h.csv', 'grades'],
      ['notes.txt', null],
    ]);
    expect(status).toBe(2);
    expect(stderr).toContain('Passed over: "__MACOSX/old/._t.csv" in "t.zip". It is no export.');
    expect(stderr).toContain('Passed over: ".DS_Store" in "t.zip". It is no export.');
  });

  it.each(['TSV', 'CSV with semicolons', 'XLSX', 'XML', 'HTML'] as const)('%s says what CSV says', (format) => {
    const file = (text: string) => writers[format](text.trim().split('\n').map((line) => line.split(','))); // prettier-ignore
    write({
      'one.file': file(good),
      'two.file': file(lacking),
      'both.zip': zipFile([{ name: 'two.file', content: file(lacking) }]),
    });
    const plain = run(['--technical', 't.csv', '--high', 'lacking.csv', '--json', ...asOf]).report();
    for (const high of ['two.file', 'both.zip']) {
      const {
        grades: counts,
        findings,
        complete,
      } = run(['--technical', 'one.file', '--high', high, '--json', ...asOf]).report();
      expect([counts, complete, findings.map(({ code, data }) => [code, data])]).toEqual([plain.grades, plain.complete, plain.findings.map(({ code, data }) => [code, data])]); // prettier-ignore
    }
  });

  it.each<[string, Uint8Array | string, string]>([
    ['a packed file that is damaged', zip({ 't.csv': good }).slice(0, -9), 'zip'],
    ['a packed file with nothing in it', zip({}), 'zip'],
    ['a PDF, which only a browser can read', '%PDF-1.7\n', 'pdf'],
    ['a workbook that is cut off', workbook([{ rows: [['a']] }]).slice(0, -9), 'damaged'],
  ])('%s cannot be read, and the others are checked', (_, content, reason) => {
    write({ 'odd.file': content });
    const { report, status } = run(['--technical', 't.csv', 'odd.file', '--high', 'h.csv', '--json', ...asOf]);
    expect(report()).toMatchObject({ grades: { posted: 2, synced: 2 } });
    expect(report().findings).toContainEqual(expect.objectContaining({ code: 'file-unreadable', data: { reason } }));
    expect(status).toBe(2);
  });
});

describe('exit status', () => {
  it('0 where there is no problem', () => {
    const { status, stderr } = run(['--technical', 't.csv', '--high', 'h.csv', ...asOf]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });
  it('1 where there is one', () =>
    expect(run(['--technical', 't.csv', '--high', 'lacking.csv', ...asOf]).status).toBe(1));
  it('0 where there are points to review only', () => {
    const { status, report } = run(['--technical', 't.csv', 'other.csv', '--high', 'h.csv', '--json', ...asOf]);
    expect(report().findings.map(({ outcome }) => outcome)).toEqual(['review']);
    expect(status).toBe(0);
  });
  it('2 where a file cannot be read; the others are checked', () => {
    const { status, stderr, report } = run([
      '--technical',
      't.csv',
      '--high',
      'lacking.csv',
      'menu.csv',
      '--json',
      ...asOf,
    ]);
    expect(status).toBe(2);
    expect(stderr).toBe('');
    expect(report().findings.map(({ code }) => code)).toEqual(['2b-missing', 'file-unreadable']);
    expect(report().files.map(({ name, kind }) => [name, kind])).toEqual([['t.csv', 'grades'], ['lacking.csv', 'grades'], ['menu.csv', null]]); // prettier-ignore
  });
  it.each([
    ['does not exist', 'nowhere.csv', 'There is no file "nowhere.csv".\n'],
    ['is an empty folder', 'folder', 'There is no file in the folder "folder".\n'],
  ])('2 where a file %s; the others are checked', (_, name, sentence) => {
    const { status, stderr, report } = run(['--technical', 't.csv', name, '--high', 'lacking.csv', '--json', ...asOf]);
    expect({ status, stderr }).toEqual({ status: 2, stderr: sentence });
    expect(report().findings.map(({ code }) => code)).toEqual(['2b-missing', 'file-unreadable']);
    expect(report().files.map((file) => [file.name, file.kind])).toEqual([['t.csv', 'grades'], [name, null], ['lacking.csv', 'grades']]); // prettier-ignore
  });
});

describe('what cannot run says so in a sentence and prints no report', () => {
  it.each([
    ['an unknown option', ['--tecnical', 't.csv'], '--tecnical'],
    ['no file at all', ['--json'], 'No file was given.'],
    ['nothing', [], 'No file was given.'],
    ['no such file', ['--technical', 'nowhere.csv'], 'There is no file "nowhere.csv".'],
    ['no such file under a label', ['--high', 'Pine High=nowhere.csv'], 'There is no file "nowhere.csv".'],
    ['none of several exists', ['--technical', 'nowhere.csv', '--high', 'folder'], 'There is no file "nowhere.csv".'],
    ['an empty folder', ['--technical', 'folder'], 'There is no file in the folder "folder".'],
    ['a file of which nothing tells whose it is', ['t.csv'], 't.csv: not sure whose it is'],
    ['an option without its value', ['--technical', 't.csv', '--as-of'], '--as-of'],
    ['no date', ['--technical', 't.csv', '--as-of', 'today'], '"today" is not a date.'],
    ['a date in the form of the exports', ['--technical', 't.csv', '--as-of', '10/14/2026'], 'is not a date'],
    ['a month that does not exist', ['--technical', 't.csv', '--as-of', '2026-13-01'], 'is not a date'],
    ['a day that does not exist', ['--technical', 't.csv', '--as-of', '2026-02-30'], 'is not a date'],
    [
      'a task that is none of ours',
      ['--technical', 't.csv', '--task', 'Quarter Grade'],
      '"Quarter Grade" is not a CTE grading task.',
    ],
    [
      'a calendar that no file has',
      ['--technical', 't.csv', '--high', 'calendars.csv', '--calendar', 'high=26-27 Pin High'],
      'No file of a high school has the calendar "26-27 Pin High".',
    ],
    [
      'a calendar of a file without calendars',
      ['--technical', 't.csv', '--high', 'calendars.csv', '--calendar', 'technical=Pine High'],
      'No file of the technical school has the calendar "Pine High".',
    ],
    [
      'a calendar of a school that is not there',
      ['--technical', 't.csv', '--high', 'Pine=calendars.csv', '--calendar', 'Oak=Pine High'],
      '--calendar names "Oak"',
    ],
    ['half a pair of terms', ['--technical', 't.csv', '--term-map', 'T1'], '--term-map takes A=B'],
    [
      'an unknown way to read masks',
      ['--technical', 't.csv', '--masks', 'letters'],
      '--masks takes names, bits or ticks',
    ],
    [
      'a map of a file that is not there',
      ['--technical', 't.csv', '--map', 'h.csv=grades,ssid=A'],
      '--map names "h.csv"',
    ],
    ['a map that cannot be read', ['--technical', 't.csv', '--map', 't.csv=grades,ssid=1'], '"1" is not a column'],
    ['an unknown kind', ['--technical', 't.csv', '--kind', 't.csv=marks'], '--kind takes FILE=KIND'],
    [
      'the kind of a file that is not there',
      ['--technical', 't.csv', '--kind', 'h.csv=grades'],
      '--kind names "h.csv"',
    ],
  ])('%s', (_, args, sentence) => expectRefused(run(args), sentence));

  it('helps on standard output', () => {
    const { status, stdout, stderr } = run(['--help']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^Usage:/);
  });
});

describe('options', () => {
  it('in any order and repeated', () => {
    const orders = [
      ['--technical', 't.csv', 'other.csv', '--high', 'h.csv', ...asOf, '--json'],
      ['--json', ...asOf, '--technical', 't.csv', '--technical', 'other.csv', '--high', 'h.csv'],
      ['--technical=t.csv', '--json', '--technical=other.csv', '--as-of=2026-10-20', '--high=h.csv'],
    ].map((args) => run(args));
    expect(orders[0]!.status).toBe(0);
    expect(new Set(orders.map(({ stdout }) => stdout)).size).toBe(1);
  });
  it('--term and --task for a file that lacks the column', () => {
    const { report } = run(['--technical', 't.csv', '--high', 'no-term.csv', '--term', 'T1', '--json', ...asOf]);
    expect(report().grades).toMatchObject({ posted: 2, synced: 2 });
    expect(
      run(['--technical', 't.csv', '--high', 'no-task.csv', '--task', 'cte term', '--json', ...asOf]).report().grades
        .synced,
    ).toBe(2);
  });
  it('--term-map', () => {
    const args = ['--technical', 'quarters.csv', '--high', 'h.csv', '--json', ...asOf];
    expect(run(args).report().grades).toMatchObject({ termUnknown: 2, synced: 0 });
    expect(run([...args, '--term-map', 'Q1=T1', '--term-map', 'Q2=T2']).report().grades).toMatchObject({
      termUnknown: 0,
      synced: 2,
    });
  });
  it.each([
    ['name', 'my grades.csv=grades'],
    ['path', 'a b/my grades.csv=grades'],
    ['path through other folders', './in/../a b/my grades.csv=grades'],
  ])('--kind by %s', (_, kind) => {
    const { status, report } = run(['--technical', 'a b/my grades.csv', '--kind', kind, '--json']);
    expect(report().files[0]!.kind).toBe('grades');
    expect(status).toBe(0);
  });
  it('--map says which column holds what', () => {
    write({ 'odd.csv': 'Pupil,Class,What,Mark\n2000000001,77,CTE Term Grade,90\n' });
    const map = 'odd.csv=grades,ssid=A,course=B,task=C,score=D';
    const { status, report } = run(['--technical', 'odd.csv', '--map', map, '--json']);
    expect(status).toBe(0);
    expect(report().files[0]).toMatchObject({ kind: 'grades', records: 1, columns: { score: 'D' } });
    const lacking = run(['--technical', 'odd.csv', '--map', 'odd.csv=grades,course=B,score=D', '--json']);
    expect(lacking.report().findings[0]).toMatchObject({ data: { reason: 'missing-column', field: 'ssid' } });
  });

  it('--kind decides, and the columns of the kind are still needed', () => {
    const kindOf = (...more: string[]) => run(['--technical', 'course-terms.csv', '--json', ...more]).report();
    expect(kindOf('--kind', 'course-terms.csv=terms').files[0]!.kind).toBe('terms');
    expect(kindOf('--kind', 'course-terms.csv=roster').findings[0]).toMatchObject({
      code: 'file-unreadable',
      data: { reason: 'missing-column', field: 'ssid' },
    });
  });
  it('--as-of is today where the person is, if it is not given', () => {
    const here = (zone: string) => run(['--technical', 't.csv', '--json'], { env: { TZ: zone } }).report().asOf;
    const day = (zone: string) => new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(new Date());
    // Fourteen hours east and ten west of Greenwich it is never the same day.
    const zones = ['Pacific/Kiritimati', 'Pacific/Honolulu'];
    const before = zones.map(day);
    const said = zones.map(here);
    expect([before, zones.map(day)]).toContainEqual(said);
    expect(said[0]).not.toBe(said[1]);
  });
});

describe('files', () => {
  it('with spaces in their paths', () => {
    const { status, report } = run([
      '--technical',
      'a b/my grades.csv',
      '--high',
      'Pine High=a b/my grades.csv',
      '--json',
      ...asOf,
    ]);
    expect(status).toBe(0);
    expect(report().files.map(({ name, school }) => [name, school])).toEqual([['my grades.csv', undefined], ['my grades.csv (2)', 'Pine High']]); // prettier-ignore
  });
  it('count from where the person stands', () => {
    const args = ['--technical', 't.csv', '--high', '../h.csv', '--json', ...asOf];
    expect(run(args, { cwd: path('in') }).status).toBe(0);
    // Where npm runs something else that calls the one file, its folder is not where the person stands.
    expect(run(args, { cwd: path('in'), env: { INIT_CWD: '/' } }).status).toBe(0);
    expectRefused(run(args, { cwd: '/' }), 'There is no file "t.csv".');
    expect(run(['--technical', path('t.csv'), '--json'], { cwd: '/' }).status).toBe(0);
  });
  it('whose names have an equals sign', () => {
    const names = (...args: string[]) =>
      run([...args, '--json'])
        .report()
        .files.map(({ name, school }) => [name, school]);
    expect(names('--high', 'A=B.csv')).toEqual([['A=B.csv', undefined]]);
    expect(names('--high', 'School=A=B.csv')).toEqual([['A=B.csv', 'School']]);
    expect(names('--technical', 'A=B.csv')).toEqual([['A=B.csv', undefined]]);
    // Both readings are there: the whole name goes first.
    expect(names('--high', 'Pine=t.csv')).toEqual([['Pine=t.csv', undefined]]);
  });
  it('of several high schools', () => {
    const { report } = run([
      '--technical',
      't.csv',
      'other.csv',
      '--high',
      'Oak=h.csv',
      '--high',
      'Elm=other.csv',
      '--json',
      ...asOf,
    ]);
    expect(report().schools.map(({ label }) => label)).toEqual(['Oak', 'Elm']);
    expect(report().grades.posted).toBe(3);
  });
  it('of one name are told apart', () => {
    const { report } = run(['--technical', 't.csv', 'in/t.csv', '--json', ...asOf]);
    expect(report().files.map(({ name }) => name)).toEqual(['t.csv', 'in/t.csv']);
    expect(report().findings[0]!.where.map(({ file }) => file)).toEqual(['t.csv', 'in/t.csv']);
  });
});

it('nothing that may be a name is printed, whatever the file', () => {
  const canary = 'Canarywing';
  write({
    'dropped.csv': good.replace('\n', `,Last Name\n`).replaceAll(/(\d)(\n|$)/g, `$1,${canary}$2`),
    'no-header.csv': `${canary} Jane,1900000001,480123401,85\n`,
    'astray.csv': `Grades of ${canary}\n${good}\n${canary},77,1,T1,CTE Term Grade,85,\n1900000003,77,1,T1,${canary},85,`,
    'open.csv': `${canary},State ID\n"${canary},1\n`,
  });
  for (const file of ['dropped.csv', 'no-header.csv', 'astray.csv', 'open.csv'])
    for (const more of [[], ['--json']]) {
      const { stdout, stderr } = run(['--technical', file, '--high', 'h.csv', ...asOf, ...more]);
      expect(stdout, file).toContain(file);
      expect(stdout + stderr, file).not.toContain(canary);
    }
});
