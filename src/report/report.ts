/** The report: what `--json` prints and what the page is made from (contract, section 5). */
import type { FileReport } from '../intake/kinds.ts';
import type { Step } from '../rules/code.ts';
import type { Code, Finding } from '../rules/findings.ts';

/** Counts of grades. Each grade is in `notPosted`, `noGrade`, or is `posted` and in exactly one of the others. */
export interface GradeCounts {
  posted: number;
  synced: number;
  missing: number;
  waiting: number;
  different: number;
  scale: number;
  notPosted: number;
  noGrade: number;
  /** Grades of the high school that the technical school has not posted. */
  onlyHigh: number;
  studentUnknown: number;
  sectionUnknown: number;
  termUnknown: number;
  notInFile: number;
  notCompared: number;
}

/** A check that passed: the code that was not found, and how many things were checked. */
export interface Passed {
  code: Code;
  count: number;
}

/** What could not be checked, and which files would allow it, such as `high grades`. */
export interface NotRun {
  step: Step;
  needs: string[];
}

export interface Report {
  version: 1;
  asOf: string;
  files: FileReport[];
  grades: GradeCounts;
  passed: Passed[];
  notRun: NotRun[];
  findings: Finding[];
}
