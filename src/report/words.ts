/** The words for every code: what is wrong, why it matters, what to do, where in Infinite Campus, and who does it. */
import type { Code } from '../rules/findings.ts';
import { alertWords } from './words/1-alerts.ts';
import { notPostedWords } from './words/2a-grades.ts';
import { arrivalWords } from './words/2b-grades.ts';
import { matchingWords } from './words/2b-matching.ts';
import { gradingTaskWords } from './words/4-grading-tasks.ts';
import { setUpWords } from './words/4-set-up.ts';
import { fileWords } from './words/file.ts';
import type { Words } from './words/entry.ts';

export type { Todo, Words } from './words/entry.ts';

export const words: Record<Code, Words> = {
  ...alertWords,
  ...notPostedWords,
  ...arrivalWords,
  ...matchingWords,
  ...gradingTaskWords,
  ...setUpWords,
  ...fileWords,
};

/** The titles alone, for those who do not hold the words. */
export const titles = Object.fromEntries(
  (Object.keys(words) as Code[]).map((code) => [code, words[code].title]),
) as Readonly<Record<Code, string>>;
