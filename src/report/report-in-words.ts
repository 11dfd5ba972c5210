/** A report together with what it tells and the words for its codes: for letters, whose readers cannot add a file. */
import type { Code } from '../rules/findings.ts';
import type { Report } from './report.ts';
import type { Words } from '../rules/words.ts';

export type ReportInWords = Report & { answer: string; words: Readonly<Record<Code, Words>> };
