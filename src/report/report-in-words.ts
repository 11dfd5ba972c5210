/** A report together with its answer and the words for its codes: for those who do not hold the words themselves. */
import type { Code } from '../rules/findings.ts';
import type { Report } from './report.ts';
import type { Words } from '../rules/words.ts';

export type ReportInWords = Report & { answer: string; words: Readonly<Record<Code, Words>> };
