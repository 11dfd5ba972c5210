/** The unattended check as the setup page tells it: the same command on each morning, in a folder of its own. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { commandLine } from './command-line.ts';

const { path, write, run } = commandLine();

const head = 'cal.name,student.stateID,grading.courseNumber,grading.sectionNumber,grading.termName,grading.task,grading.score,grading.date'; // prettier-ignore
const row = (calendar: string, student: number, score: string, day: string, course = '480123401', task = 'CTE Term Grade') =>
  `26-27 ${calendar},${1_900_000_000 + student},${course},1,T1,${task},${score},${score && day}`; // prettier-ignore
const technical = [head, ...[1, 2, 3].map((student) => row('Example Technology Center', student, String(80 + student), '10/12/2026')), ''].join('\n'); // prettier-ignore
/** @param there the students whose grades have arrived */
const north = (there: number[]) =>
  [
    head,
    ...[1, 2, 3].map((student) => row('North High School', student, there.includes(student) ? String(80 + student) : '', '10/13/2026')),
    row('North High School', 1, '91', '10/13/2026', 'ENG101', 'Quarter Grade'),
    '',
  ].join('\n'); // prettier-ignore

/** What is exported each night, and then the command. */
function morning(day: number, high: string | Uint8Array, more: string[] = []) {
  write({ 'exports/technical.csv': technical, 'exports/north.csv': high });
  return run([
    ...['exports', '--as-of', `2026-10-${day}`, '--since', 'saved/', '--save', `saved/2026-10-${day}.json`],
    ...['--packages', 'packages', '--html', 'report.html', '--fail-on', 'incomplete', '--json', ...more],
  ]);
}

interface Saved {
  asOf: string;
  open: { ssid: string; since: string }[];
  history: { asOf: string; missing: number }[];
}
const saved = () => readdirSync(path('saved')).sort();
const savedOn = (day: number) => JSON.parse(readFileSync(path(`saved/2026-10-${day}.json`), 'utf8')) as Saved;

describe('the command of the setup page, morning after morning', () => {
  it('tells by its exit status whether a person must look, and goes on from the newest saved check', () => {
    const first = morning(14, north([1]));
    expect(first.stderr).toContain(
      'There is no saved check in "saved/" yet, so nothing was compared with an earlier day.',
    );
    expect(first.stderr).toContain(
      'north.csv: North High School (sure, as its calendar, its courses and its students show)\n',
    );
    expect(first.stderr).not.toContain('is not in that folder');
    expect([first.status, first.report().since, first.report().grades.missing]).toEqual([1, undefined, 2]);
    expect(saved()).toEqual(['2026-10-14.json']);
    expect(readdirSync(path('packages'))).toEqual(['North High School 2026-10-14']);

    const second = morning(15, north([1, 2]));
    expect(second.stderr).not.toContain('no saved check');
    expect(second.status).toBe(1);
    expect(second.report().since).toMatchObject({ asOf: '2026-10-14', arrived: 1, still: 1, new: 0, nights: 1 });
    expect(savedOn(15).open).toMatchObject([{ ssid: '1900000003', since: '2026-10-14' }]);

    // Somebody has changed the export: nothing is saved, and yesterday’s check stays.
    const failed = morning(16, north([1, 2]).replace('student.stateID', 'student.studentNumber'));
    expect(failed.status).toBe(2);
    expect(saved()).toEqual(['2026-10-14.json', '2026-10-15.json']);
    expect(existsSync(path('packages/North High School 2026-10-16'))).toBe(false);

    const third = morning(16, north([1, 2, 3]));
    expect([third.status, third.report().complete]).toEqual([0, true]);
    expect(third.report().since).toMatchObject({ asOf: '2026-10-15', arrived: 1, still: 0, new: 0, nights: 0 });
    const { open, history } = savedOn(16);
    expect(open).toEqual([]);
    expect(history.map(({ asOf, missing }) => [asOf, missing])).toEqual([['2026-10-14', 2], ['2026-10-15', 1], ['2026-10-16', 0]]); // prettier-ignore
    expect(readFileSync(path('report.html'), 'utf8')).toContain('All 3 posted grades have arrived.');
  });

  it('all that could be compared has arrived, and yet it is no 0: a file stops in the middle of a row', () => {
    const whole = north([1, 2, 3]);
    const cut = morning(19, whole.slice(0, whole.indexOf('ENG101')));
    expect([cut.status, cut.report().complete]).toEqual([1, false]);
  });
});
