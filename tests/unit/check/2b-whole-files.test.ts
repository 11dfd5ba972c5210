import { describe, expect } from 'vitest';
import { table, type Case } from './cases.ts';
import { grades } from './tables.ts';

const row = (student: number, score: number | '', date: string, course = '77', task = 'term') =>
  `${student} | ${course} | 1 | T1 | ${task} | ${score} | ${score === '' ? '' : date}`;
const rows = (date: string, ...more: string[]) =>
  grades([row(1, 88, date), row(2, 80, date), row(3, 70, date), ...more].join('\n'));
const [first, later] = ['10/01/2026', '10/02/2026'];
const notComplete: Case['also'] = ({ complete }) => expect(complete).toBe(false);

describe('2b-same-file', () => {
  const alike = `${rows(first)}\n`;
  table([
    { name: 'equal grades with equal dates, and nothing of its own', technical: rows(first), high: alike, grades: 'posted=3 synced=3', finds: ['2b-same-file review x3'], also: notComplete },
    { name: 'not: one date of its own', technical: rows(first), high: alike.replace(first, later), grades: 'posted=3 synced=3', finds: [] },
    { name: 'not: one grade without a date', technical: rows(first), high: alike.replace(first, ''), grades: 'posted=3 synced=3', finds: [] },
    { name: 'not: a row of a course of its own', technical: rows(first), high: rows(first, row(1, 60, first, 'ENG1', 'Quarter')), grades: 'posted=3 synced=3', finds: ['file-not-kts high'] },
    { name: 'not: two grades alone', technical: grades([row(1, 88, first), row(2, 80, first)].join('\n')), high: `${grades([row(1, 88, first), row(2, 80, first)].join('\n'))}\n`, grades: 'posted=2 synced=2', finds: [] },
  ]); // prettier-ignore
});

describe('2b-same-file, said by the calendar', () => {
  const of = (calendar: string, ...more: string[]) =>
    grades(['ssid | course | section | term | task | score | date | cal.name', ...[1, 2, 3].map((n) => `${row(n, 70 + n, '')} | ${calendar}`), ...more].join('\n')); // prettier-ignore
  const plain = grades([1, 2, 3].map((n) => row(n, 70 + n, first)).join('\n'));
  const english = `${row(1, 60, '', 'ENG1', 'Quarter')} | 26-27 Ridge ATC`;
  table([
    { name: 'it is that of the technical school’s file', technical: of('26-27 Ridge Center'), high: of('2026-27 ridge center'), grades: 'posted=3 synced=3', finds: ['2b-same-file review x3'], also: notComplete },
    { name: 'it has the name of a technical school, and the technical file has none', technical: plain, high: of('26-27 Ridge ATC'), grades: 'posted=3 synced=3', finds: ['2b-same-file review x3'], also: notComplete },
    { name: 'not: its own', technical: of('26-27 Ridge Center'), high: of('26-27 North High'), grades: 'posted=3 synced=3', finds: [] },
    { name: 'not: a high school with such a word in its name', technical: plain, high: of('26-27 Career and Technical High School'), grades: 'posted=3 synced=3', finds: [] },
    { name: 'not: a technical school’s name beside a different one in the technical file', technical: of('26-27 Hazel ATC'), high: of('26-27 Ridge Career Academy'), grades: 'posted=3 synced=3', finds: [] },
    { name: 'not: it has courses of its own', technical: plain, high: of('26-27 Ridge ATC', english), grades: 'posted=3 synced=3', finds: ['file-not-kts high'] },
    { name: 'not: a column of schools, which may say where a course is taught', technical: plain, high: of('Ridge ATC').replace('cal.name', 'School'), grades: 'posted=3 synced=3', finds: [] },
    { name: 'not: the user said that it counts', technical: plain, high: of('26-27 Ridge ATC'), options: { calendars: { high: ['26-27 Ridge ATC'] } }, grades: 'posted=3 synced=3', finds: [] },
  ]); // prettier-ignore
});

describe('2b-sides-swapped', () => {
  const english = [5, 6, 7, 8, 9].map((n) => row(n, 75, first, 'ENG1', 'Quarter'));
  table([
    { name: 'most rows of the technical file are of courses without a CTE task', technical: rows(first, ...english), high: rows(later), grades: 'posted=3 synced=3', finds: ['2b-sides-swapped review', 'file-not-kts technical'], also: notComplete },
    { name: 'every grade was posted at the high school first, and it has one more', technical: rows(later), high: rows(first, row(4, 60, first)), grades: 'posted=3 synced=3 onlyHigh=1', finds: ['2b-sides-swapped', '2b-only-high'], also: notComplete },
    { name: 'not: one was posted at the technical school first', technical: rows(later), high: rows(first, row(4, 60, first)).replace(first, '10/03/2026'), grades: 'posted=3 synced=3 onlyHigh=1', finds: ['2b-only-high'] },
    { name: 'not: the high school has nothing more', technical: rows(later), high: rows(first), grades: 'posted=3 synced=3', finds: [] },
    { name: 'not: posted again today', technical: rows('10/20/2026'), high: rows(first, row(4, 60, first)), grades: 'posted=3 synced=3 onlyHigh=1', finds: ['2b-only-high'] },
    { name: 'not: half of the rows only', technical: rows(first, ...english.slice(0, 3)), high: rows(later), grades: 'posted=3 synced=3', finds: ['file-not-kts technical'] },
  ]); // prettier-ignore
});
