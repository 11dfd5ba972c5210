import { describe, expect, it } from 'vitest';
import { expectSound } from './cases.ts';
import { csv, grades, reportOf, type Given } from './tables.ts';

const row = (student: number | string, score: number | '', more = 'T1 | term', date = '10/01/2026') =>
  `${student} | 77 | 1 | ${more} | ${score} | ${score === '' ? '' : date}`;
const file = (...rows: string[]) => grades(rows.join('\n'));
const technical = file(row(1, 88), row(2, 80), row(3, 70));
const high = file(row(1, 88, undefined, '10/02/2026'), row(2, 80), row(3, 70));
const withCalendar = (text: string, ...calendars: string[]) =>
  text
    .trim()
    .split('\n')
    .map((line, i) => `${i === 0 ? 'cal.name' : calendars[Math.min(i, calendars.length) - 1]},${line}\n`)
    .join('');

/** What stands in the way, the files, and what of the report shows it. */
const cases: [string, Given, string][] = [
  ['a row of the technical school that was set aside', { technical: file(row(1, 88), row('', 80)), high }, 'setAside'],
  ['a grade that cannot be compared', { technical, high: file(row(1, 88), row(2, 80), row('1.23E+09', 70), row('2.00E+09', 70)) }, 'notCompared'],
  ['a student whom nobody knows', { technical, high: file(row(1, 88), row(2, 80)) }, 'studentUnknown'],
  ['a section that nobody knows', { technical: file(row(1, 88), '2 | 78 | 1 | T1 | term | 80 | 10/01/2026'), high }, 'sectionUnknown'],
  ['a term that nothing matches', { technical, high: file(row(1, 88), row(2, 80), row(3, 70, 'Q1 | term')) }, 'termUnknown'],
  ['a task that the file does not have', { technical: file(row(1, 88), row(2, 80, 'T1 | exam')), high }, 'notInFile'],
  ['a file that cannot be read', { technical, high: { 'h.csv': high, 'x.csv': 'Monday,Tuesday\nPizza,Soup\n' } }, 'file-unreadable'],
  ['a file that was cut off', { technical, high: `${high}2000000009,77` }, 'file-cut-off'],
  ['a result that was shortened, though all is there', { technical, high: `${high}Row limit of 3 reached\n` }, 'file-cut-off'],
  ['a high school without a CTE grade', { technical, high: { 'A=a.csv': high, 'B=b.csv': file(row(9, 70, 'T1 | Quarter')) } }, 'file-no-cte-grades'],
  ['rows of several calendars', { technical: withCalendar(technical, 'North ATC', 'South ATC'), high: withCalendar(high, 'East High') }, 'file-mixed-calendars'],
  ['one file on both sides', { technical: { 't.csv': technical }, high: { 'h.csv': technical.replace(/\n$/, '\n\n') } }, '2b-same-file'],
  ['files in each other’s place', { technical: file(row(1, 88, undefined, '10/03/2026'), row(2, 80, undefined, '10/03/2026'), row(3, 70, undefined, '10/03/2026')), high: file(row(1, 88), row(2, 80), row(3, 70), row(4, 60)) }, '2b-sides-swapped'],
  ['no high school', { technical }, 'notCompared'],
  ['no technical school', { high }, 'nothing'],
]; // prettier-ignore

describe('a check is never complete with', () => {
  it.each(cases)('%s', (_, given, shows) => {
    const report = reportOf(given);
    expectSound(report);
    const shown = new Set([
      ...report.findings.map(({ code }) => code),
      ...Object.entries(report.grades).flatMap(([name, count]) => (count > 0 ? [name] : [])),
      'nothing',
    ]);
    expect([...shown]).toContain(shows);
    expect(report.complete).toBe(false);
  });
});

describe('a check is complete', () => {
  it.each<[string, Given, string]>([
    ['where all have arrived', { technical, high }, 'synced'],
    ['with grades that are missing: they were looked for', { technical, high: file(row(1, 88), row(2, 80), row(3, '')) }, 'missing'],
    ['with grades that differ', { technical, high: file(row(1, 88), row(2, 80), row(3, 71)) }, 'different'],
    ['with grades that wait for the night', { technical: file(row(1, 88), row(2, 80, undefined, '10/20/2026')), high: file(row(1, 88), row(2, '')) }, 'waiting'],
    ['with letters that nothing compares', { technical, high: file(row(1, 88), row(2, 80), '3 | 77 | 1 | T1 | term | C | 10/01/2026') }, 'scale'],
    ['with grades that are not posted', { technical: file(row(1, 88), '2 | 77 | 1 | T1 | term | | | 80'), high: file(row(1, 88), row(2, '')) }, 'notPosted'],
    ['with rows that are nobody’s, and of other tasks', { technical: file(row(1, 88), row(2, 80), 'Average | 77 | 1 | T1 | term | 84', row(3, 60, 'T1 | Quarter')), high }, 'synced'],
    ['with rows that a choice left out', { technical: file(row(1, 88), row(2, 80, 'T2 | term')), high, options: { term: 'T1' } }, 'synced'],
    ['with damaged rows of a high school that may be nobody’s missing grade', { technical, high: `${high}1.23E+09,99,1,T1,CTE Term Grade,60,,\n` }, 'synced'],
    ['with a set-up file that has rows of its own', { technical, high: { 'h.csv': high, 'terms.csv': csv('Name | Start | End\nT1 | soon | later') } }, 'synced'],
  ])('%s', (_, given, shows) => {
    const report = reportOf(given);
    expectSound(report);
    expect(report.grades[shows as keyof typeof report.grades]).toBeGreaterThan(0);
    expect(report.complete).toBe(true);
  }); // prettier-ignore
});
