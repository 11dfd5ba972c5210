/** What a run leaves on disk, and what it asks before it says anything: files as an office has them, in folders. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../../src/report/report.ts';
import { commandLine } from './command-line.ts';

const { path, write, run } = commandLine();

const head = 'student.stateID,grading.courseNumber,grading.sectionNumber,grading.termName,grading.task,grading.score,grading.date'; // prettier-ignore
const row = (student: number, score: string | number, { day = '10/12/2026', course = '480123401', term = 'T1', task = 'CTE Term Grade' } = {}) =>
  `${1_900_000_000 + student},${course},1,${term},${task},${score},${score === '' ? '' : day}`; // prettier-ignore
const file = (...rows: string[]) => [head, ...rows, ''].join('\n');
const students = (count: number) => Array.from({ length: count }, (_, i) => i + 1);
const technical = file(...students(12).map((student) => row(student, 80 + student)));
const own = row(1, 91, { course: 'ENG101', task: 'Quarter Grade' });
const north = file(...students(12).map((student) => row(student, student < 3 ? 80 + student : '')), own);

const given = (folder: string, ...more: string[]) => [
  '--technical', `${folder}/technical.csv`, '--high', `North=${folder}/north.csv`, '--as-of', '2026-10-14', ...more,
]; // prettier-ignore

describe('a file of which nobody can tell whose it is', () => {
  it('nothing is checked, each file is named, and it says what to add', () => {
    write({ 'unsure/a.csv': technical, 'unsure/b.csv': file(...students(12).map((student) => row(student, 70))) });
    const { status, stdout, stderr } = run(['unsure']);
    expect([status, stdout]).toEqual([2, '']);
    for (const word of ['a.csv', 'b.csv', '--technical', '--high']) expect(stderr).toContain(word);
    const json = run(['unsure', '--json']);
    const said = JSON.parse(json.stdout) as Partial<Report>;
    expect([json.status, Object.keys(said).sort(), said.complete]).toEqual([
      2,
      ['complete', 'files', 'version'],
      false,
    ]);
    expect(said.files!.map(({ sorted }) => sorted?.sure)).toEqual(['unsure', 'unsure']);
  });
});

describe('the saved check', () => {
  it('can be read by its owner alone, and nothing half written stays beside it', () => {
    write({ 'save/technical.csv': technical, 'save/north.csv': north });
    expect(run(given('save', '--save', 'save/saved/one.json')).status).toBe(1);
    expect(readdirSync(path('save/saved'))).toEqual(['one.json']);
    expect(statSync(path('save/saved/one.json')).mode & 0o777).toBe(0o600);
  });

  it('a folder without one is a first day, and is said; a name without a slash that is nothing stops the check', () => {
    mkdirSync(path('save/empty'));
    for (const folder of ['save/empty', 'save/none/']) {
      const { status, stdout, stderr } = run(given('save', '--since', folder));
      expect([status, stdout !== ''], folder).toEqual([1, true]);
      expect(stderr).toContain(`There is no saved check in "${folder}" yet`);
    }
    const astray = run(given('save', '--since', 'save/none/', '--save', 'save/saved/astray.json'));
    expect(astray.stderr).toContain('"save/saved/astray.json" is not in that folder');
    rmSync(path('save/saved/astray.json'));
    const { status, stdout, stderr } = run(given('save', '--since', 'save/none'));
    expect([status, stdout, stderr]).toEqual([
      2,
      '',
      expect.stringContaining('There is no file or folder "save/none".'),
    ]);
  });

  it('overwrites no file that was given, but the one that it goes on from', () => {
    const before = readFileSync(path('save/technical.csv'), 'utf8');
    const { status, stderr } = run(given('save', '--save', 'save/technical.csv'));
    expect([status, stderr]).toEqual([2, expect.stringContaining('technical.csv')]);
    expect(readFileSync(path('save/technical.csv'), 'utf8')).toBe(before);
    const again = given('save', '--since', 'save/saved/one.json', '--save', 'save/saved/one.json');
    expect(run(again).status).toBe(1);
    expect(readdirSync(path('save/saved'))).toEqual(['one.json']);
  });

  it('is written after a run that could read all files only, whatever gives an exit status of 1', () => {
    write({ 'save/roster.csv': 'Student Number,Course Number\n1,2\n' });
    const failed = given('save', '--high', 'North=save/roster.csv', '--save', 'save/saved/two.json', '--packages', 'save/packages', '--fail-on', 'incomplete'); // prettier-ignore
    expect(run(failed).status).toBe(2);
    expect([readdirSync(path('save/saved')), existsSync(path('save/packages'))]).toEqual([['one.json'], false]);
  });

  it('far fewer grades than in it are a question, until somebody says that the file is complete', () => {
    const all = (count: number) => students(count).map((student) => row(student, 60 + student));
    const there = (count: number) => ({ 'fewer/technical.csv': file(...all(count)), 'fewer/north.csv': file(...all(count), own) }); // prettier-ignore
    write(there(22));
    expect(run(given('fewer', '--save', 'fewer/saved.json')).status).toBe(0);
    const after = (count: number, ...more: string[]) => {
      write(there(count));
      const { complete, findings } = run(given('fewer', '--since', 'fewer/saved.json', '--json', ...more)).report();
      const fewer = findings.filter(({ code }) => code === 'file-fewer-grades');
      return { complete, fewer: fewer.filter(({ side }) => side === 'technical').map(({ data }) => data) };
    };
    expect(after(13)).toEqual({ complete: true, fewer: [] });
    expect(after(12)).toMatchObject({ complete: false, fewer: [{ before: 22, now: 12 }] });
    expect(after(12, '--accept-fewer')).toEqual({ complete: true, fewer: [] });
  });
});

describe('a package of yesterday’s name', () => {
  it('is replaced as a whole', () => {
    write({ 'packages/North 2026-10-14/old.txt': 'of an earlier run' });
    expect(run(given('save', '--packages', 'packages')).status).toBe(1);
    expect(readdirSync(path('packages/North 2026-10-14')).sort()).toEqual(['grades.csv', 'message.txt', 'sheet.html']);
  });
});

describe('counts without students', () => {
  it('name no student, and are read again for that school', () => {
    expect(run(given('save', '--counts', 'counts.csv')).status).toBe(1);
    const text = readFileSync(path('counts.csv'), 'utf8');
    expect(text).toMatch(/^\uFEFF?School,Course Number,Section Number,Term,Grading Task,Posted\r?\n/);
    expect(text).toMatch(/North,480123401,1,T1,CTE Term Grade,2\b/);
    expect(text).not.toMatch(/19000000\d\d/);
    const read = run(['--technical', 'save/technical.csv', '--high', 'North=counts.csv', '--as-of', '2026-10-14', '--json']).report(); // prettier-ignore
    expect(read.files.find(({ side }) => side === 'high')?.kind).toBe('counts');
    expect([read.grades.posted, read.grades.notCompared, read.complete]).toEqual([12, 12, false]);
  });
});

describe('the day of the export', () => {
  const asOf = (day: string) => {
    utimesSync(path('days/north.csv'), new Date(`${day}T12:00:00`), new Date(`${day}T12:00:00`));
    return run(['days', '--json']).report().schools[0]?.asOf;
  };
  const [today] = new Date(Date.now() - new Date().getTimezoneOffset() * 60_000).toISOString().split('T');

  it('is the file’s own date, unless it is in the future or before the latest posting in it', () => {
    write({ 'days/Ridge ATC.csv': technical, 'days/north.csv': north });
    expect(asOf('2026-10-20')).toBe('2026-10-20');
    expect(asOf('2026-10-11')).toBe(today);
    expect(asOf('2099-01-01')).toBe(today);
  });
});

describe('an answer for one school', () => {
  const of = (report: Report, school: string) => ({
    grades: report.schools.find(({ label }) => label === school)?.grades,
    asOf: report.schools.find(({ label }) => label === school)?.asOf,
    findings: report.findings.filter((finding) => finding.school === school),
  });
  const head = 'Course Number,Grading Task,Term Mask,Active Mask';
  const masks = [head, '480123401,CTE Term Grade,3,1', '480123401,CTE Final Grade,3,2', ''].join('\n');

  it.each([
    ['the day', ['--as-of', 'North=2026-10-12']],
    ['a term', ['--term', 'North:T1']],
    ['a term of another name', ['--term-map', 'North:T1=T2']],
    ['the masks', ['--masks', 'North:bits']],
  ])('changes nothing of another: %s', (_, more) => {
    const files = (school: string) => ['--high', `${school}=one/${school}.csv`, '--high', `${school}=one/${school}-tasks.csv`]; // prettier-ignore
    write({
      'one/technical.csv': technical,
      'one/North.csv': file(...students(6).map((student) => row(student, student < 3 ? 80 + student : '')), own),
      'one/South.csv': file(...[7, 8, 9, 10].map((student) => row(student, student < 9 ? 80 + student : '')), own),
      'one/North-tasks.csv': masks,
      'one/South-tasks.csv': masks,
    });
    const all = ['--technical', 'one/technical.csv', ...files('North'), ...files('South'), '--as-of', 'South=2026-10-14', '--json']; // prettier-ignore
    const [before, after] = [run([...all, '--as-of', 'North=2026-10-14']).report(), run([...all, ...more]).report()];
    expect(of(after, 'South')).toEqual(of(before, 'South'));
    expect(of(before, 'South').findings.length).toBeGreaterThan(0);
  });
});
