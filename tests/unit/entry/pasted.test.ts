import { describe, expect, test } from 'vitest';
import { pastedSaid } from '../../../src/components/check/entry/pasted-phrases.ts';
import { withoutMenus } from '../../../src/components/check/entry/pasted-shape.ts';
import { readOnto, sortOn, type Desk } from '../../../src/desk.ts';
import { sourceOfBytes } from '../../../src/intake/formats/source-of-bytes.ts';
import type { Kind } from '../../../src/intake/kinds.ts';
import { atOnce } from '../../../src/intake/pauses.ts';

const asOf = '2026-10-14';
const heads = 'State ID\tCourse Number\tSection\tTerm\tGrading Task\tScore\tDate Posted';
const row = (student: number, { course = '480123401', task = 'CTE Term Grade' } = {}) =>
  [String(1_900_000_000 + student), course, '2', 'T1', task, '85', '10/07/2026'].join('\t');
const lines = (...all: string[]) => all.join('\n');
const stacked = (text: string) => text.replaceAll('\t', '\n');
const menus = (count: number) => Array.from({ length: count }, (_, at) => `Menu ${at + 1}`).join('\n');

/** What is said of a pasted text beside files that are there, as one text. */
function said(text: string, { kinds = [], beside = [] }: { kinds?: Kind[]; beside?: string[] } = {}): string {
  const kind = kinds[0] === 'alerts' ? kinds[0] : undefined;
  const desk: Desk = new Map();
  const files = [...beside, text].map((content, at) => ({
    ...{ key: `${at}`, name: `file ${at}.csv`, folders: [], changed: '', stamp: '' },
    owners: kinds.length > 0 ? { '': { side: 'technical' as const } } : {},
    input: () => ({ source: sourceOfBytes(new TextEncoder().encode(content), `file ${at}.csv`), kind, asOf }),
  }));
  atOnce(readOnto(desk, files, () => undefined));
  const seen = sortOn(desk, files, [], asOf).seen[`${beside.length}`]!;
  const { mark, first, more, columns } = pastedSaid(seen, text, kinds, kinds.length > 0);
  return [mark, first, ...more, ...columns.map(({ header, field }) => `${header} > ${field}`)].join('\n');
}

describe('pasted text is told at once', () => {
  test.each<[string, string, { kinds?: Kind[]; beside?: string[] }, string[], string[]?]>([
    [
      'what it is, how many rows, each column, and whose',
      lines(heads, row(1), row(2)),
      {},
      [
        'file\nGrades, 2 rows. Term T1. Posted up to October 7, 2026.',
        'Nothing in the rows says for sure which school they are from. You will be asked.',
        'State ID > ssid\nCourse Number > course\nSection > section\nTerm > term\nGrading Task > task\nScore > score\nDate Posted > postedOn',
      ],
      ['cannot be used'],
    ],
    ['whose it is', lines(`${heads}\tCalendar`, `${row(1)}\t26-27 Pine Grove Area Technology Center`), {}, ['Technical school. The calendar name says Pine Grove Area Technology Center.']],
    ['that nothing tells whose it is', lines('State ID\tCourse Number\tSection', '1900000001\t480123401\t2'), {}, ['You will be asked.']],
    ['the same rows twice', lines(heads, row(1)), { beside: [lines(heads, row(1))] }, ['the same rows as file 0.csv']],
    ['what is not needed, and what is about a person', lines('Term\tStart Date\tEnd Date\tRoom\tContact Phone', 'T1\t8/12/2026\t10/9/2026\t7\tA'), { kinds: ['terms'] }, ['Term dates, 1 row.', 'Not needed, and not kept: Room.', 'Dropped unread: Contact Phone.']],
    ['a kind that the item does not need', lines(heads, row(1)), { kinds: ['terms'] }, ['Grades, 1 row.', '“Grades” is not needed for this item.']],
    ['that a column is asked for', lines('State ID\tCourse Number\tSection\tScore', '1900000001\t480123401\t2\t85'), {}, ['No column says the term and grading task.']],
    ['a number with its title in one cell', lines(heads, row(1, { course: '4512 Welding' }), row(2, { course: '4512 Welding' })), {}, ['Grades, 2 rows.', 'The number and name of the course are in one cell. The number was read.']],
    ['a number with its title beside one without', lines(heads, row(1, { course: '4512 Welding' }), row(2)), {}, ['1 course has its name in the cell of the number']],
    ['a number with its title on the Grading Tasks tab', 'Course Number\tGrading Task\tActive Mask\n4512 Welding\tCTE Term Grade\tT1', { kinds: ['grading-tasks'] }, ['file\nGrading tasks, 1 row.', '1 course has its name']],
    ['a cell with a line break in quotes', lines(heads, row(1, { task: '"CTE\nTerm Grade"' }), row(2)), {}, ['file\nGrades, 2 rows.'], ['cannot be used']],
    ['a row that a line break tore', lines(heads, row(1, { task: 'CTE\nTerm Grade' }), row(2)), {}, ['problem\nGrades', '2 rows cannot be used. Perhaps a cell holds a line break']],
    ['one column', lines('State ID', '1900000001', '1900000002'), {}, ['problem\nThere is only one column.', 'Copy the whole table', 'State ID, Course Number']],
    ['one column, of an item', lines('480123401', '480123402'), { kinds: ['grading-tasks'] }, ['only one column', 'Term Mask, and Active Mask']],
    ['cells one below the other', stacked(lines(heads, row(1), row(2))), {}, ['problem\nThe cells came one below the other', 'drag from the first column name']],
    ['rows without the line of column names', lines(row(1), row(2)), {}, ['problem\nThe line of column names is missing.', 'say what each column holds']],
    ['column names alone', heads, {}, ['problem\nGrades, 0 rows.', 'no rows below them']],
    ['a column that is missing', lines('State ID\tScore\tTerm', '1900000001\t85\tT1'), {}, ['problem\nWhat you pasted looks like “Grades”, but has no column for the course number.']],
    ['a table with the menus of the page before and after it', withoutMenus(lines(menus(30), heads, row(1), row(2), menus(12))).text, {}, ['file\nGrades, 14 rows.'], ['cannot be used']],
    ['a sentence', 'One grade is missing.', {}, ['problem\nThere is only one column.']],
    ['a saved check', '{"format":"kts-grade-check","asOf":"2026-10-13"}', {}, ['problem\nThis is a saved check, not rows.']],
    ['alerts', 'KTS Project Error: Course 480123401 Section 2', { kinds: ['alerts'] }, ['file\n1 KTS message.']],
    ['text without an alert', 'Good morning', { kinds: ['alerts'] }, ['problem\nWhat you pasted is text that does not say KTS']],
  ])('%s', (_, text, about, has, hasNot = []) => {
    const all = said(text, about);
    for (const part of has) expect(all).toContain(part);
    for (const part of hasNot) expect(all).not.toContain(part);
  });
}); // prettier-ignore

describe('lines of a page above a table', () => {
  test.each([
    ['no line', heads, 0],
    ['few', lines(menus(15), heads, row(1)), 0],
    ['many, of which the last stay', lines(menus(30), heads, row(1)), 20],
    ['with empty lines', lines('', '', menus(30), heads), 22],
    ['with other line ends', lines(menus(30), heads).replaceAll('\n', '\r\n'), 20],
    ['none where there is no table', menus(40), 0],
    ['never rows', lines(heads, menus(40)), 0],
  ])('%s', (_, text, count) => {
    const left = withoutMenus(text);
    expect(left.count).toBe(count);
    expect(text.endsWith(left.text)).toBe(true);
    expect(left.text.split(/\r?\n/).length).toBe(text.split(/\r?\n/).length - count);
  });
});
