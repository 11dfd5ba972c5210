import { expect, test } from 'vitest';
import { taskInName, termInName } from '../../../../src/components/check/evidence/file-row.ts';

test.each([
  ['report T1.csv', [], 'T1'],
  ['north_q2_grades.csv', [], 'Q2'],
  ['export.csv', ['2026', 'Term 3'], 'Term3'],
  ['semester-1.xlsx', [], 'semester1'],
  ['atc2.csv', [], undefined],
  ['report T12.csv', [], undefined],
  ['grades.csv', ['north'], undefined],
])('the term in %s', (name, folders, term) => {
  expect(termInName({ name, folders })).toBe(term);
});

test.each([
  ['CTE Final Exam.csv', 'CTE Final Exam'],
  ['term_grade-north.csv', 'CTE Term Grade'],
  ['final.csv', undefined],
  ['grades.csv', undefined],
])('the grading task in %s', (name, task) => {
  expect(taskInName({ name })).toBe(task);
});
