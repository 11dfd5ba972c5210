/** What the report as a page says beside what was found: what passed, what could not be checked, and what was not read. */
import { expect, test } from 'vitest';
import { html } from '../../../src/report/take-away/html.ts';
import { grades, otherGrade, reportOf } from '../check/tables.ts';

const technical = grades('1 | 77 | 1 | T1 | term | 88 | 10/01/2026 |');
const high = grades(`1 | 77 | 1 | T1 | term | 88 | 10/02/2026 |\n${otherGrade}`);

test('what could not be checked stands on the page, with what to add', () => {
  const page = html(reportOf({ technical, high }));
  expect(page).toMatch(/<h2>What could not be checked<\/h2>\n<ul><li>[^<]*\badd [^<]*\(from /i);
});

test('a file that could not be read has no rows that would look like none', () => {
  const page = html(reportOf({ technical, high: { 'high.csv': high, 'menu.csv': 'Monday,Tuesday\nPizza,Soup\n' } }));
  expect(page).toMatch(/<td>menu\.csv<\/td><td>[^<]*<\/td><td colspan="2">could not be read<\/td>/);
  expect(page).toMatch(/<td>high\.csv<\/td><td>[^<]*<\/td><td>2<\/td><td>\d<\/td>/);
});
