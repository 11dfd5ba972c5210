import { expect, test } from 'vitest';
import { findPrivate } from '../../../src/guard/find-private.ts';
import { linesOf } from './lines.ts';

const socialIn = (text: string) => findPrivate(text, { asOf: '2026-10-14' }).filter(({ kind }) => kind === 'ssn');

test('however nine digits are written, no digit of them is left unmarked', () => {
  const lines = linesOf('social-private').filter(({ marks }) => marks.some(({ kind }) => kind === 'ssn'));
  const missed = lines.filter(({ text, marks }) => {
    const found = socialIn(text);
    const isFound = (at: number) => found.some(({ from, to }) => from <= at && at < to);
    return marks.some(({ from, to }) =>
      [...text.slice(from, to).matchAll(/\d/g)].some(({ index }) => !isFound(from + index)),
    );
  });
  expect(lines.length).toBeGreaterThanOrEqual(300);
  // A letter for a digit, digits and words in one, what has zeros or a split behind it.
  expect(missed.map(({ text }) => text).length).toBeLessThanOrEqual(lines.length * 0.03);
});

test('no course, case, count, call, code, time or version is one', () => {
  const lines = linesOf('social-harmless');
  expect(lines.length).toBeGreaterThanOrEqual(200);
  expect(lines.filter(({ text }) => socialIn(text).length > 0).map(({ text }) => text)).toEqual([]);
});

test.each([
  ['beside a word that says so', 'SSN 270123401', 1],
  ['as a course of the state', '270123401 has no score', 0],
  ['as no course of the state can be', '407123401 has no score', 1],
  ['as a course, whatever it begins with', 'course 407123401 has no score', 0],
  ['in the sentence of the word', 'I typed 231905547 where the SSN goes', 1],
  ['as a course of a trade in such a sentence', '480123401 has no score, do you need the SSN', 0],
  ['on two lines with a dash', 'it is 231-90-\n5547', 1],
  ['on lines of their own', '231\n90\n5547', 0],
  ['on lines of their own beside the word', 'SSN\n231\n90\n5547', 1],
  ['with words between', 'her social: 231 then 90 then 5547', 1],
  ['as Excel shows them', 'SSN 2.31905547E+08', 1],
  ['as Excel shows a course', '4.80123E+08', 0],
  ['where a student\u2019s ten belong', 'SSID column: 512607781', 1],
  ['as a cell of a row with a course', 'T1,231905547,480123401,88', 1],
  ['as a course of a list of courses', '230107101, 270311102, 480521103', 0],
  ['with dashes, as the course that it is said to be', '480-12-3401 is the course', 0],
  ['as a count', 'the file is 231,905,547 bytes', 0],
  ['as the mask of a form', 'the format is 999-99-9999', 0],
])('nine digits %s: %s', (_, text, count) => {
  expect(socialIn(text)).toHaveLength(count);
});
